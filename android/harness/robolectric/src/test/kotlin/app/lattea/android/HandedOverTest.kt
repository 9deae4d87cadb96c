package app.lattea.android

import android.app.Activity
import android.view.WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner

/** A window in somebody else's hands. */
@RunWith(RobolectricTestRunner::class)
class HandedOverTest {
    private val Activity.staysOn get() = window.attributes.flags and FLAG_KEEP_SCREEN_ON != 0

    @Test
    fun `the screen stays on until it is taken back, and nobody has to pin it`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        val handed = HandedOver(window)
        val stays = mutableListOf(window.staysOn)
        handed.begin()
        stays += window.staysOn
        handed.end()
        stays += window.staysOn
        assertEquals(listOf(false, true, false), stays)
    }
}
