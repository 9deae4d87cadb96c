package app.lattea.android

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.app.Service
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.pm.ServiceInfo
import android.os.Build
import android.os.IBinder
import app.lattea.core.Moment
import app.lattea.ui.desk.Countdown
import java.time.Instant

/**
 * The ongoing notification of a session, on a silent channel of its own. The system counts down, and nothing says what for.
 * While steps are spoken the process has to live on when the screen is off: then a service of the kind that plays media runs.
 */
object SessionTimer {
    private const val CHANNEL = "session"
    const val NOTIFICATION = 1
    private const val TITLE = "title"
    private const val STOP = "stop"
    private const val ENDS = "ends"

    /** Shows the countdown in place of the one before. */
    fun show(context: Context, countdown: Countdown) {
        if (countdown.spoken) return context.startForegroundService(intent(context, countdown)).let {}
        context.stopService(Intent(context, SessionService::class.java))
        manager(context).notify(NOTIFICATION, notification(context, countdown))
    }

    /** There is no session any more. */
    fun hide(context: Context) {
        context.stopService(Intent(context, SessionService::class.java))
        manager(context).cancel(NOTIFICATION)
    }

    fun notification(context: Context, countdown: Countdown): Notification {
        val channel = NotificationChannel(CHANNEL, countdown.title, NotificationManager.IMPORTANCE_LOW).apply {
            setSound(null, null)
            enableVibration(false)
            lockscreenVisibility = Notification.VISIBILITY_PUBLIC
        }
        manager(context).createNotificationChannel(channel)
        val open = Intent(context, MainActivity::class.java).addFlags(Intent.FLAG_ACTIVITY_SINGLE_TOP)
        val stop = Intent(context, StopReceiver::class.java)
        val builder = Notification.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.icon)
            .setContentTitle(countdown.title)
            .setVisibility(Notification.VISIBILITY_PUBLIC)
            .setCategory(Notification.CATEGORY_STOPWATCH)
            .setOngoing(true)
            .setOnlyAlertOnce(true)
            .setShowWhen(countdown.endsAt != null)
            .setContentIntent(PendingIntent.getActivity(context, 0, open, FLAGS))
            .addAction(Notification.Action.Builder(null, countdown.stop, PendingIntent.getBroadcast(context, 0, stop, FLAGS)).build())
        countdown.endsAt?.let { builder.setWhen(it.instant.toEpochMilli()).setUsesChronometer(true).setChronometerCountDown(true) }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) builder.setForegroundServiceBehavior(Notification.FOREGROUND_SERVICE_IMMEDIATE)
        return builder.build()
    }

    private fun intent(context: Context, countdown: Countdown) = Intent(context, SessionService::class.java)
        .putExtra(TITLE, countdown.title).putExtra(STOP, countdown.stop)
        .apply { countdown.endsAt?.let { putExtra(ENDS, it.instant.toEpochMilli()) } }

    fun countdown(intent: Intent) = Countdown(
        intent.getStringExtra(TITLE).orEmpty(), intent.getStringExtra(STOP).orEmpty(),
        if (intent.hasExtra(ENDS)) Moment(Instant.ofEpochMilli(intent.getLongExtra(ENDS, 0)), 0) else null, spoken = true,
    )

    private fun manager(context: Context) = context.getSystemService(NotificationManager::class.java)

    private const val FLAGS = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
}

/** Keeps the voice of a session alive when the screen is off. It does nothing itself. */
class SessionService : Service() {
    override fun onStartCommand(intent: Intent?, flags: Int, start: Int): Int {
        if (intent == null) {
            stopSelf()
            return START_NOT_STICKY
        }
        val shown = SessionTimer.notification(this, SessionTimer.countdown(intent))
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            startForeground(SessionTimer.NOTIFICATION, shown, ServiceInfo.FOREGROUND_SERVICE_TYPE_MEDIA_PLAYBACK)
        } else {
            startForeground(SessionTimer.NOTIFICATION, shown)
        }
        return START_NOT_STICKY
    }

    override fun onBind(intent: Intent): IBinder? = null
}

/** Stop was tapped outside the app: the session is over whatever else the phone does. */
class StopReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        SessionTimer.hide(context)
        (context.applicationContext as? Stopping)?.stopSession()
    }
}

/** Whoever can tell the core that a session is over. */
interface Stopping {
    fun stopSession()
}

/** The window, while there is one: what happens outside is shown in it. */
interface OpenWindow : Stopping {
    /** The phone was told another language: [own] is that of this app alone, if that is what changed. */
    fun phoneSpeaks(own: String?)
}
