package app.lattea.android

import android.app.Application
import android.app.LocaleManager
import android.os.LocaleList
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** A phone that is told another language while the app runs. */
@RunWith(RobolectricTestRunner::class)
class LanguageWatchTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val locales = app.getSystemService(LocaleManager::class.java)
    private val before = LocaleList.getDefault()
    private val watch = LanguageWatch(app)
    private val told = mutableListOf<String?>()

    private fun looks() = watch.look(told::add)

    @After
    fun asBefore() = LocaleList.setDefault(before)

    @Test
    fun `each change on the phone's page is told once, and taking it back too`() {
        looks()
        assertEquals(emptyList<String?>(), told)
        locales.applicationLocales = LocaleList.forLanguageTags("uk")
        repeat(2) { looks() }
        locales.applicationLocales = LocaleList.getEmptyLocaleList()
        repeat(2) { looks() }
        assertEquals(listOf<String?>("uk", ""), told)
    }

    @Test
    fun `another language of the whole phone is no choice for this app`() {
        LocaleList.setDefault(LocaleList.forLanguageTags("es"))
        looks()
        assertEquals(listOf<String?>(null), told)
    }
}
