package app.lattea.android

import android.app.Application
import android.content.res.Configuration
import app.lattea.core.BootClock
import app.lattea.core.Change
import app.lattea.core.ChangeListener
import app.lattea.core.Config
import app.lattea.core.Event
import app.lattea.core.KeyVault
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.ui.desk.AHEAD_H
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.OutOfSight
import android.os.SystemClock
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.launch
import java.io.File
import java.time.Instant
import java.time.ZoneId
import java.util.concurrent.Executors

/** One core for the whole process, and the reminders that follow from it. */
open class LatteaApplication : Application(), Rescheduling, Stopping, ChangeListener {
    private val background = Executors.newSingleThreadExecutor().asCoroutineDispatcher()
    private val scope = CoroutineScope(SupervisorJob() + background)
    val desk: Desk by lazy { Desk(::open, background, AppLanguage.wanted(this).first().substringBefore('-'), ::now) }

    /** The lock that comes while no window is there. */
    val outOfSight: OutOfSight by lazy { OutOfSight(desk, CoroutineScope(SupervisorJob() + Dispatchers.Main)) }

    /** A session ends with its process: what one that was killed left outside says Stop to nobody. */
    override fun onCreate() {
        super.onCreate()
        SessionTimer.hide(this)
        language = LanguageWatch(this)
    }

    private lateinit var language: LanguageWatch

    /** Without a window the core is let go, and speaks otherwise when it is opened anew. */
    override fun onConfigurationChanged(now: Configuration) {
        super.onConfigurationChanged(now)
        language.look { own -> screen?.phoneSpeaks(own) ?: scope.launch { desk.close() } }
    }

    /** Where the journal's key is. */
    protected open val vault: KeyVault get() = KeystoreVault(this)

    private fun open(now: Moment): LatteaApp {
        val config = Config(
            File(noBackupFilesDir, "lattea.db").path, language = null, country = null, seed = null,
            systemLanguage = AppLanguage.wanted(this).firstOrNull(),
        )
        val boot = object : BootClock {
            override fun sinceBootMs() = SystemClock.elapsedRealtime().toULong()
        }
        return LatteaApp.openOrRecover(config, vault, this, now, boot)
    }

    /** What rings follows from what was noted: it is worked out anew as soon as the core is free. */
    override fun changed(what: Change) = reschedule()

    private var rescheduling: Job? = null

    @Synchronized
    override fun reschedule() {
        rescheduling?.cancel()
        rescheduling = scope.launch {
            val answer = desk.ask { now -> reminders(AHEAD_H, now).reminders }
            if (answer !is Answer.Given) return@launch
            val rings = answer.value.map { Ring(it.id, it.at.instant.toEpochMilli(), it.discreet) }
            val kept = getSharedPreferences(KEPT, MODE_PRIVATE)
            Reminders.replace(this@LatteaApplication, kept.getStringSet(KEPT, emptySet()).orEmpty(), rings)
            kept.edit().putStringSet(KEPT, rings.map(Ring::id).toSet()).apply()
        }
    }

    /** The open window, which shows that a session is over; without one the core alone is told. */
    var screen: OpenWindow? = null

    override fun stopSession() {
        screen?.stopSession() ?: scope.launch { desk.ask { now -> if (massageRunning()) massageEvent(Event.Stop, now) } }
    }

    private fun now() = Instant.now().let { Moment(it, (ZoneId.systemDefault().rules.getOffset(it).totalSeconds / 60).toShort()) }

    private companion object {
        const val KEPT = "reminders"
    }
}
