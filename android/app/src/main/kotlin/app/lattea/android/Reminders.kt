package app.lattea.android

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build

/** One reminder as the core gave it: when, an opaque id, and the words that anybody may read. */
data class Ring(val id: String, val atMs: Long, val discreet: String)

/** Alarms and notifications. The set is replaced whole after each change, after a start, and when the clock changes. */
object Reminders {
    private const val CHANNEL = "reminders"
    const val ID = "id"
    const val WORDS = "words"

    /** Schedules these and nothing else: to the minute where the phone allows that, and otherwise some minutes late. */
    fun replace(context: Context, before: Set<String>, rings: List<Ring>) {
        val alarms = context.getSystemService(AlarmManager::class.java)
        before.forEach { alarms.cancel(alarm(context, it, "")) }
        rings.forEach { ring ->
            val due = alarm(context, ring.id, ring.discreet)
            if (mayBeExact(alarms)) alarms.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, ring.atMs, due)
            else alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, ring.atMs, due)
        }
    }

    /** From Android 12 on the person says so on a page of the phone; nobody asks her. */
    private fun mayBeExact(alarms: AlarmManager) = Build.VERSION.SDK_INT < Build.VERSION_CODES.S || alarms.canScheduleExactAlarms()

    /** Shows the discreet words, and leads into the app with the id alone. */
    fun show(context: Context, id: String, words: String) {
        val manager = context.getSystemService(NotificationManager::class.java)
        manager.createNotificationChannel(NotificationChannel(CHANNEL, words, NotificationManager.IMPORTANCE_DEFAULT))
        val open = Intent(context, MainActivity::class.java).putExtra(ID, id).addFlags(Intent.FLAG_ACTIVITY_SINGLE_TOP)
        val notification = Notification.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.icon)
            .setContentTitle(words)
            .setVisibility(Notification.VISIBILITY_PRIVATE)
            .setAutoCancel(true)
            .setContentIntent(PendingIntent.getActivity(context, id.hashCode(), open, FLAGS))
            .build()
        manager.notify(id, 0, notification)
    }

    /** Different reminders are different alarms: the address tells them apart, and leads nowhere. */
    private fun alarm(context: Context, id: String, words: String): PendingIntent {
        val intent = Intent(context, ReminderReceiver::class.java).setData(Uri.fromParts("reminder", id, null))
            .putExtra(ID, id).putExtra(WORDS, words)
        return PendingIntent.getBroadcast(context, 0, intent, FLAGS)
    }

    private const val FLAGS = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
}

/** A reminder is due. */
class ReminderReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val id = intent.getStringExtra(Reminders.ID) ?: return
        Reminders.show(context, id, intent.getStringExtra(Reminders.WORDS).orEmpty())
    }
}

/** The phone was started, its clock was changed, or it allows what it did not: what rings is worked out anew. */
class ClockReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action in Clock) (context.applicationContext as? Rescheduling)?.reschedule()
    }

    private companion object {
        val Clock = setOf(
            Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_MY_PACKAGE_REPLACED,
            AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED,
        )
    }
}

/** Whoever can ask the core what rings. */
interface Rescheduling {
    fun reschedule()
}
