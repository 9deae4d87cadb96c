package app.lattea.android

import android.content.res.Configuration
import org.junit.Assert.assertSame
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner

/** A phone that is turned, folded, given a keyboard or set another way: what is on its screen is not begun anew. */
@RunWith(RobolectricTestRunner::class)
class TurnedTest {
    private fun isTheSameAfter(change: Configuration.() -> Unit) {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val before = window.get()
        window.configurationChange(Configuration(before.resources.configuration).apply(change))
        assertSame(before, window.get())
    }

    @Test
    fun `turned`() = isTheSameAfter {
        orientation = Configuration.ORIENTATION_LANDSCAPE
        screenWidthDp = 780.also { screenHeightDp = 360 }
    }

    @Test
    fun `unfolded`() = isTheSameAfter {
        screenWidthDp = 800
        screenHeightDp = 1100
        smallestScreenWidthDp = 800
    }

    @Test
    fun `dark by itself in the evening`() = isTheSameAfter {
        uiMode = uiMode and Configuration.UI_MODE_NIGHT_MASK.inv() or Configuration.UI_MODE_NIGHT_YES
    }

    @Test
    fun `with larger letters`() = isTheSameAfter { fontScale = 2f }

    @Test
    fun `with a finer screen`() = isTheSameAfter { densityDpi = 640 }

    @Test
    fun `in another language, from the right`() = isTheSameAfter { setLocale(java.util.Locale("ar")) }

    @Test
    fun `with a keyboard`() = isTheSameAfter {
        keyboard = Configuration.KEYBOARD_QWERTY
        hardKeyboardHidden = Configuration.HARDKEYBOARDHIDDEN_NO
    }
}
