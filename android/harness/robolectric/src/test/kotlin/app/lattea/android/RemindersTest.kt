package app.lattea.android

import android.app.AlarmManager
import android.app.Application
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager

/** What rings, when it is scheduled anew, and what a locked screen says. */
@RunWith(RobolectricTestRunner::class)
class RemindersTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val alarms get() = shadowOf(app.getSystemService(AlarmManager::class.java)).scheduledAlarms
    private val words = "You asked for a reminder."

    @Test
    fun `a new set replaces the whole old one`() {
        Reminders.replace(app, emptySet(), listOf(Ring("a", 1_000, words), Ring("b", 2_000, words)))
        assertEquals(listOf(1_000L, 2_000L), alarms.map { it.triggerAtMs }.sorted())
        Reminders.replace(app, setOf("a", "b"), listOf(Ring("c", 3_000, words)))
        assertEquals(listOf(3_000L), alarms.map { it.triggerAtMs })
        Reminders.replace(app, setOf("c"), emptyList())
        assertTrue(alarms.isEmpty())
    }

    @Test
    fun `to the minute where the phone allows it, and otherwise some minutes late`() {
        fun window(allowed: Boolean): Long {
            ShadowAlarmManager.setCanScheduleExactAlarms(allowed)
            Reminders.replace(app, setOf("a"), listOf(Ring("a", 1_000, words)))
            return alarms.single().windowLengthMs
        }
        assertEquals(AlarmManager.WINDOW_EXACT, window(allowed = true))
        assertTrue(window(allowed = false) != AlarmManager.WINDOW_EXACT)
        assertTrue("it waits until the phone wakes up by itself", alarms.single().isAllowWhileIdle)
    }

    @Test
    fun `a notification says the discreet words and carries an id alone`() {
        ReminderReceiver().onReceive(app, Intent().putExtra(Reminders.ID, "x7").putExtra(Reminders.WORDS, words))
        val shown = shadowOf(app.getSystemService(NotificationManager::class.java)).allNotifications.single()
        assertEquals(words, shown.extras.getString(Notification.EXTRA_TITLE))
        assertEquals(null, shown.extras.getString(Notification.EXTRA_TEXT))
        assertEquals(Notification.VISIBILITY_PRIVATE, shown.visibility)
        val leads = shadowOf(shown.contentIntent)
        assertEquals(setOf(Reminders.ID), leads.savedIntent.extras!!.keySet())
        assertTrue("another app could change where it leads", shown.contentIntent.isImmutable)
    }

    @Test
    fun `an alarm without an id rings nothing`() {
        ReminderReceiver().onReceive(app, Intent())
        assertTrue(shadowOf(app.getSystemService(NotificationManager::class.java)).allNotifications.isEmpty())
    }

    @Test
    fun `a start and a changed clock reschedule, and nothing else does`() {
        val context = Counting()
        val moments = listOf(
            Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_TIME_CHANGED,
            AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED,
        )
        moments.forEach {
            ClockReceiver().onReceive(context, Intent(it))
        }
        assertEquals(moments.size, context.times)
        ClockReceiver().onReceive(context, Intent("somebody.ELSE"))
        assertEquals(moments.size, context.times)
    }

    private inner class Counting : android.content.ContextWrapper(app), Rescheduling {
        var times = 0

        override fun getApplicationContext(): android.content.Context = this

        override fun reschedule() { times++ }
    }
}
