package app.lattea.android

import android.app.Activity
import android.app.KeyguardManager
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ClipDescription
import android.content.ClipboardManager
import android.content.Intent
import android.net.Uri
import android.os.PersistableBundle
import android.os.SystemClock
import android.os.VibrationEffect
import android.os.Vibrator
import android.provider.Settings
import android.view.accessibility.AccessibilityManager
import app.lattea.core.Buzz
import app.lattea.core.CueAheadView
import app.lattea.core.CueView
import app.lattea.core.Moment
import app.lattea.ui.desk.Countdown
import app.lattea.ui.desk.Ports
import kotlinx.coroutines.delay
import java.io.File
import java.time.Instant
import kotlin.time.Duration.Companion.minutes

/** What the phone does for the screens. Files and the credential come through [asks], because they need an answer. */
class AndroidPorts(private val activity: Activity, private val asks: Asks) : Ports {
    /** Questions that another screen of the phone answers. */
    interface Asks {
        suspend fun newFile(name: String): String?

        suspend fun written(path: String): Boolean

        suspend fun chosenFile(): String?

        fun read(path: String)

        suspend fun credential(why: String): Boolean

        /** Asks whether notifications may be shown, where that was not answered yet. */
        fun mayNotify()

        /** Everything was erased: the window looks as the phone does again. */
        fun forget()
    }

    private var language = ""
    private val opened = lazy { Voice(activity) { language } }
    private val voice by opened
    private val concealment = Concealment(activity).apply { hold() }
    private val handedOver = HandedOver(activity)
    private val planned by lazy { PlannedCues(activity, ::give) }

    override fun uptimeMs() = SystemClock.uptimeMillis()

    /** Opens the dialler with the number filled in: an app may not call an emergency number itself. */
    override fun call(number: String, byText: Boolean): Boolean = try {
        val scheme = if (byText) "smsto" else "tel"
        val action = if (byText) Intent.ACTION_SENDTO else Intent.ACTION_DIAL
        activity.startActivity(Intent(action, Uri.fromParts(scheme, number, null)))
        true
    } catch (_: ActivityNotFoundException) {
        false
    }

    override fun copy(text: String) {
        val clip = ClipData.newPlainText(null, text)
        clip.description.extras = PersistableBundle().apply { putBoolean(SENSITIVE, true) }
        activity.getSystemService(ClipboardManager::class.java).setPrimaryClip(clip)
    }

    override fun share(path: String) = activity.startActivity(SharedFiles.sheet(activity, File(path)))

    override fun send(subject: String, text: String) {
        val send = Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_SUBJECT, subject).putExtra(Intent.EXTRA_TEXT, text)
        activity.startActivity(Intent.createChooser(send, null))
    }

    override suspend fun newFile(name: String) = asks.newFile(name)

    override suspend fun written(path: String) = asks.written(path)

    override suspend fun chosenFile() = asks.chosenFile()

    override fun read(path: String) = asks.read(path)

    override suspend fun confirmed(why: String) = asks.credential(why)

    override fun hasCredential() = activity.getSystemService(KeyguardManager::class.java).isDeviceSecure

    override suspend fun moment(from: Moment) = MomentPicker(activity).ask(from)

    override fun written(moment: Moment) = MomentPicker(activity).written(moment)

    override fun session(shown: Countdown?) {
        if (shown == null) return SessionTimer.hide(activity)
        asks.mayNotify()
        SessionTimer.show(activity, shown)
    }

    override fun remind() = asks.mayNotify()

    override fun language(tag: String) = AppLanguage.tell(activity, tag)

    override fun buzz(pattern: Buzz) {
        val waits = when (pattern) {
            Buzz.DOUBLE -> longArrayOf(0, 60, 80, 60)
            Buzz.LONG -> longArrayOf(0, 400)
            Buzz.STOP -> longArrayOf(0, 120, 80, 120, 80, 120)
        }
        activity.getSystemService(Vibrator::class.java)?.vibrate(VibrationEffect.createWaveform(waits, -1))
    }

    override fun spokenIn(tag: String) {
        language = tag
    }

    override fun speak(text: String) = voice.say(text)

    /** The window is gone: nothing of it speaks, or is given later. */
    fun end() {
        planned.replace(emptyList())
        if (opened.isInitialized()) voice.end()
    }

    override fun plan(ahead: List<CueAheadView>) = planned.replace(ahead)

    private fun give(cue: CueView) = when (cue) {
        is CueView.Speak -> speak(cue.v1)
        is CueView.Buzz -> buzz(cue.v1)
        is CueView.Announce -> Unit
    }

    override suspend fun waitUntil(moment: Moment) = delay((moment.instant.toEpochMilli() - Instant.now().toEpochMilli()).coerceAtLeast(0))

    override suspend fun waitMinutes(minutes: Int) = delay(minutes.minutes)

    override fun handOver(begins: Boolean) = if (begins) handedOver.begin() else handedOver.end()

    override var concealed: Boolean?
        get() = concealment.on
        set(value) {
            concealment.on = value ?: true
        }

    override fun forget() {
        concealment.forget()
        asks.forget()
    }

    override val stillness: Boolean
        get() = Settings.Global.getFloat(activity.contentResolver, Settings.Global.ANIMATOR_DURATION_SCALE, 1f) == 0f

    override val exploring: Boolean
        get() = activity.getSystemService(AccessibilityManager::class.java).isTouchExplorationEnabled

    private companion object {
        const val SENSITIVE = ClipDescription.EXTRA_IS_SENSITIVE
    }
}
