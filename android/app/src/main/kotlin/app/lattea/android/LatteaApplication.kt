package app.lattea.android

import android.app.Application
import app.lattea.core.BootClock
import app.lattea.core.Config
import app.lattea.core.Event
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.ui.desk.AHEAD_H
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.OutOfSight
import android.os.SystemClock
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.launch
import java.io.File
import java.time.Instant
import java.time.ZoneId
import java.util.concurrent.Executors

/** One core for the whole process, and the reminders that follow from it. */
class LatteaApplication : Application(), Rescheduling, Stopping {
    private val background = Executors.newSingleThreadExecutor().asCoroutineDispatcher()
    private val scope = CoroutineScope(SupervisorJob() + background)
    val desk: Desk by lazy { Desk(::open, background, AppLanguage.wanted(this).first().substringBefore('-'), ::now) }

    /** The lock that comes while no window is there. */
    val outOfSight: OutOfSight by lazy { OutOfSight(desk, CoroutineScope(SupervisorJob() + Dispatchers.Main)) }

    /** A session ends with its process: what one that was killed left outside says Stop to nobody. */
    override fun onCreate() {
        super.onCreate()
        SessionTimer.hide(this)
    }

    private fun open(now: Moment): LatteaApp {
        val config = Config(
            File(noBackupFilesDir, "lattea.db").path, language = null, country = null, seed = null,
            systemLanguage = AppLanguage.wanted(this).firstOrNull(),
        )
        val boot = object : BootClock {
            override fun sinceBootMs() = SystemClock.elapsedRealtime().toULong()
        }
        return LatteaApp.openOrRecover(config, KeystoreVault(this), null, now, boot)
    }

    override fun reschedule() {
        scope.launch {
            val answer = desk.ask { now -> reminders(AHEAD_H, now).reminders }
            if (answer !is Answer.Given) return@launch
            val rings = answer.value.map { Ring(it.id, it.at.instant.toEpochMilli(), it.discreet) }
            val kept = getSharedPreferences(KEPT, MODE_PRIVATE)
            Reminders.replace(this@LatteaApplication, kept.getStringSet(KEPT, emptySet()).orEmpty(), rings)
            kept.edit().putStringSet(KEPT, rings.map(Ring::id).toSet()).apply()
        }
    }

    /** The open screen, which shows that a session is over; without one the core alone is told. */
    var screen: Stopping? = null

    override fun stopSession() {
        screen?.stopSession() ?: scope.launch { desk.ask { now -> if (massageRunning()) massageEvent(Event.Stop, now) } }
    }

    private fun now() = Instant.now().let { Moment(it, (ZoneId.systemDefault().rules.getOffset(it).totalSeconds / 60).toShort()) }

    private companion object {
        const val KEPT = "reminders"
    }
}
