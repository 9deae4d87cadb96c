package app.lattea.android

import android.app.DatePickerDialog
import android.app.TimePickerDialog
import android.content.DialogInterface
import app.lattea.core.Moment
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.shadows.ShadowDialog
import org.robolectric.shadows.ShadowLooper
import java.time.LocalDateTime
import java.time.ZoneId

/** A day, then a time, on the phone's own screens. */
@RunWith(RobolectricTestRunner::class)
class MomentPickerTest {
    private val activity = Robolectric.setupActivity(MainActivity::class.java)
    private val now = LocalDateTime.of(2026, 5, 10, 9, 20).atZone(ZoneId.systemDefault()).toInstant()
    private val picker = MomentPicker(activity) { now }
    private var picked: Moment? = Moment(now, 1)

    private fun ask() = CoroutineScope(Dispatchers.Unconfined).launch { picked = picker.ask(Moment(now, 0)) }

    private fun day(): DatePickerDialog = ShadowDialog.getLatestDialog() as DatePickerDialog

    private fun time(): TimePickerDialog = ShadowDialog.getLatestDialog() as TimePickerDialog

    private fun android.app.AlertDialog.said(button: Int) {
        getButton(button).performClick()
        ShadowLooper.idleMainLooper()
    }

    @Test
    fun `a day and a time make a moment`() {
        ask()
        day().updateDate(2026, 4, 9)
        day().said(DialogInterface.BUTTON_POSITIVE)
        time().updateTime(2, 31)
        time().said(DialogInterface.BUTTON_POSITIVE)
        assertEquals(LocalDateTime.of(2026, 5, 9, 2, 31), LocalDateTime.ofInstant(picked!!.instant, ZoneId.systemDefault()))
    }

    @Test
    fun `later than now is now`() {
        ask()
        day().said(DialogInterface.BUTTON_POSITIVE)
        time().updateTime(23, 0)
        time().said(DialogInterface.BUTTON_POSITIVE)
        assertEquals(now, picked!!.instant)
    }

    @Test
    fun `leaving either screen picks nothing`() {
        ask()
        day().said(DialogInterface.BUTTON_NEGATIVE)
        assertNull(picked)
        picked = Moment(now, 1)
        ask()
        day().said(DialogInterface.BUTTON_POSITIVE)
        time().said(DialogInterface.BUTTON_NEGATIVE)
        assertNull(picked)
    }

    @Test
    fun `a moment is written with its day and its time`() {
        val written = picker.written(Moment(now, 0))
        assertTrue(written, "10" in written && "20" in written)
    }
}
