package app.lattea.android

import android.app.Application
import android.app.LocaleManager
import android.os.LocaleList
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.io.File

/** The language of this app alone, on the phone's page and in the app. */
@RunWith(RobolectricTestRunner::class)
class AppLanguageTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val locales = app.getSystemService(LocaleManager::class.java)

    @Test
    fun `what was chosen on the phone's page comes before the phone's own language`() {
        locales.applicationLocales = LocaleList.forLanguageTags("uk")
        assertEquals("uk", AppLanguage.wanted(app).first())
        locales.applicationLocales = LocaleList.getEmptyLocaleList()
        assertEquals(LocaleList.getDefault()[0].toLanguageTag(), AppLanguage.wanted(app).first())
    }

    @Test
    fun `what is chosen in the app stands on the phone's page`() {
        AppLanguage.tell(app, "de")
        assertEquals("de", locales.applicationLocales.toLanguageTags())
        AppLanguage.tell(app, "")
        assertTrue(locales.applicationLocales.isEmpty)
    }

    @Test
    fun `the phone offers the languages that there are words in`() {
        val root = System.getProperty("lattea.root")
        val written = File(root, "content/words").listFiles()!!.filter { it.isDirectory }.map { it.name }.toSet()
        val offered = Regex("android:name=\"([a-z]+)\"").findAll(File(root, "android/app/src/main/res/xml/languages.xml").readText())
        assertEquals(written, offered.map { it.groupValues[1] }.toSet())
        assertTrue("android:localeConfig=\"@xml/languages\"" in File(root, "android/app/src/main/AndroidManifest.xml").readText())
    }
}
