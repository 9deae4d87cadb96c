package app.lattea.android

import android.app.Application
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.content.pm.PackageManager
import android.content.pm.ServiceInfo
import app.lattea.core.Moment
import app.lattea.ui.desk.Countdown
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.time.Instant

/** A session outside the app: a timer that says nothing, and Stop. */
@RunWith(RobolectricTestRunner::class)
class SessionTimerTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val manager = app.getSystemService(NotificationManager::class.java)
    private val ends = Moment(Instant.ofEpochMilli(5_000_000), 0)
    private val silent = Countdown("Timer", "Stop", ends, spoken = false)

    private fun shown() = shadowOf(manager).allNotifications.single()

    @Test
    fun `it says that a timer runs, and the system counts down`() {
        SessionTimer.show(app, silent)
        assertEquals("Timer", shown().extras.getString(Notification.EXTRA_TITLE))
        assertNull(shown().extras.getString(Notification.EXTRA_TEXT))
        assertEquals(ends.instant.toEpochMilli(), shown().`when`)
        assertTrue(shown().extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
        assertTrue(shown().extras.getBoolean(Notification.EXTRA_CHRONOMETER_COUNT_DOWN))
        assertTrue("it can be swiped away", shown().flags and Notification.FLAG_ONGOING_EVENT != 0)
    }

    @Test
    fun `its channel neither sounds nor buzzes`() {
        SessionTimer.show(app, silent)
        val channel = manager.notificationChannels.single()
        assertNull(channel.sound)
        assertEquals(false, channel.shouldVibrate())
        assertEquals(NotificationManager.IMPORTANCE_LOW, channel.importance)
    }

    @Test
    fun `a pause counts nothing`() {
        SessionTimer.show(app, silent.copy(endsAt = null))
        assertEquals(false, shown().extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
    }

    @Test
    fun `without a voice no service runs, and with one it is of the kind that plays media`() {
        SessionTimer.show(app, silent)
        assertNull(shadowOf(app).nextStartedService)
        SessionTimer.show(app, silent.copy(spoken = true))
        val started = shadowOf(app).nextStartedService!!
        val service = Robolectric.buildService(SessionService::class.java, started).create().startCommand(0, 1).get()
        val own = shadowOf(service).lastForegroundNotification!!
        assertEquals("Timer", own.extras.getString(Notification.EXTRA_TITLE))
        assertEquals(ends.instant.toEpochMilli(), own.`when`)
        val info = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_SERVICES).services!!.single()
        assertEquals(ServiceInfo.FOREGROUND_SERVICE_TYPE_MEDIA_PLAYBACK, info.foregroundServiceType)
    }

    @Test
    fun `Stop is told to the core, and nothing stays`() {
        SessionTimer.show(app, silent)
        val action = shown().actions.single()
        assertEquals("Stop", action.title)
        assertTrue("another app could change what it does", action.actionIntent.isImmutable)
        assertEquals(StopReceiver::class.java.name, shadowOf(action.actionIntent).savedIntent.component!!.className)
        val told = Told()
        StopReceiver().onReceive(told, Intent())
        assertEquals(1, told.times)
        assertTrue(shadowOf(manager).allNotifications.isEmpty())
    }

    @Test
    @Config(application = LatteaApplication::class)
    fun `what a process left that was killed is gone with the next`() {
        SessionTimer.show(app, silent)
        app.onCreate()
        assertTrue(shadowOf(manager).allNotifications.isEmpty())
    }

    private inner class Told : android.content.ContextWrapper(app), Stopping {
        var times = 0

        override fun getApplicationContext(): android.content.Context = this

        override fun stopSession() { times++ }
    }
}
