package app.lattea.android

import android.app.Application
import android.content.Context.MODE_PRIVATE
import android.graphics.Color
import android.util.TypedValue
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** The look beyond one run, and the window around the screens. */
@RunWith(RobolectricTestRunner::class)
class LookTest {
    private val app: Application = RuntimeEnvironment.getApplication()

    @Test
    fun `a look that was chosen is there at the next start`() {
        assertNull("nobody chose one", KeptLook(app).name)
        KeptLook(app).name = "NIGHT"
        assertEquals("NIGHT", KeptLook(app).name)
    }

    @Test
    fun `after erasing, nobody chose one`() {
        KeptLook(app).name = "NIGHT"
        KeptLook(app).forget()
        assertNull(KeptLook(app).name)
        assertTrue(app.getSharedPreferences("look", MODE_PRIVATE).all.isEmpty())
    }

    /** How bright the window is before anything is drawn, from 0 to 1. */
    private fun brightness(): Float {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        val found = TypedValue()
        assertTrue(window.theme.resolveAttribute(android.R.attr.windowBackground, found, true))
        return Color.luminance(found.data)
    }

    @Test
    @Config(qualifiers = "notnight")
    fun `by day the window is bright`() = assertTrue(brightness() > 0.8f)

    @Test
    @Config(qualifiers = "night")
    fun `on a dark phone it is dark, before and around what is drawn`() = assertTrue(brightness() < 0.05f)
}
