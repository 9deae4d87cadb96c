package app.lattea.android

import android.content.Context.MODE_PRIVATE
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner

/** What a picture of the screen, and the phone's list of what is open, show of the app. */
@RunWith(RobolectricTestRunner::class)
class ConcealmentTest {
    private fun started() = Robolectric.buildActivity(MainActivity::class.java).setup().get().also { ports(it) }

    private fun ports(window: MainActivity) = AndroidPorts(window, NobodyAsked)

    private val MainActivity.isConcealed get() = window.attributes.flags and FLAG_SECURE != 0

    @Test
    fun `until somebody allows it, a picture shows nothing`() {
        val window = started()
        assertTrue(window.isConcealed)
        assertEquals(true, ports(window).concealed)
    }

    @Test
    fun `what was allowed is so at once and at the next start, and is taken back in the same way`() {
        val window = started()
        ports(window).concealed = false
        assertFalse(window.isConcealed)
        val next = started()
        assertFalse(next.isConcealed)
        assertEquals(false, ports(next).concealed)
        ports(next).concealed = true
        assertTrue(next.isConcealed)
        assertTrue(started().isConcealed)
    }

    @Test
    fun `after erasing, what was allowed is forgotten, at once and at the next start`() {
        val window = started()
        ports(window).concealed = false
        ports(window).forget()
        assertTrue(window.isConcealed)
        assertTrue(started().isConcealed)
        assertTrue(window.getSharedPreferences("concealed", MODE_PRIVATE).all.isEmpty())
    }
}
