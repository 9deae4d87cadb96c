package app.lattea.android

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.KeyguardManager
import android.content.Intent
import android.content.pm.PackageManager
import android.graphics.Color.TRANSPARENT
import android.os.Build
import android.os.Bundle
import android.os.SystemClock
import androidx.activity.ComponentActivity
import androidx.activity.SystemBarStyle
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.foundation.background
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.lattea.core.Event
import app.lattea.ui.places.Root
import app.lattea.ui.places.Shell
import app.lattea.ui.places.Way
import app.lattea.ui.theme.Look
import app.lattea.ui.theme.Themed
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.suspendCancellableCoroutine
import java.io.File
import kotlin.coroutines.resume

/** The one window. What is kept when the process dies is the keys of places, and no words of a person. */
class MainActivity : ComponentActivity(), AndroidPorts.Asks, OpenWindow {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main)
    private lateinit var shell: Shell
    private lateinit var ports: AndroidPorts
    private var answer: ((android.net.Uri?) -> Unit)? = null
    private var chosen: android.net.Uri? = null
    private val places by lazy { ChosenPlaces(contentResolver, cacheDir) }
    private val errand = Errand(SystemClock::elapsedRealtime)
    private val kept by lazy { KeptLook(this) }
    private var look by mutableStateOf<Look?>(null)
    private var askedToNotify = false
    private var confirmed: ((Boolean) -> Unit)? = null
    private val create = registerForActivityResult(ActivityResultContracts.CreateDocument("application/octet-stream")) { answer?.invoke(it) }
    private val pick = registerForActivityResult(ActivityResultContracts.OpenDocument()) { answer?.invoke(it) }
    private val notifications = registerForActivityResult(ActivityResultContracts.RequestPermission()) {}
    private val credential = registerForActivityResult(ActivityResultContracts.StartActivityForResult()) {
        confirmed?.invoke(it.resultCode == RESULT_OK)
    }

    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        enableEdgeToEdge()
        look = Look.entries.find { it.name == kept.name }
        val app = application as LatteaApplication
        ports = AndroidPorts(this, this)
        shell = Shell(app.desk, ports, scope, Way(saved?.getStringArrayList(WAY).orEmpty()), app.outOfSight)
        app.screen = this
        shell.start(inSight = true)
        AppLanguage.own(this)?.takeIf { it.isNotEmpty() }?.let(shell::phoneSpeaks)
        if (saved == null) reminded(intent)
        places.clean()
        setContent {
            val look = look ?: if (isSystemInDarkTheme()) Look.DARK else Look.LIGHT
            // Without a handler the phone shows what is behind the app while a finger draws it aside, and goes there.
            val leadsBack by shell.leadsBack.collectAsState(initial = false)
            BackHandler(enabled = leadsBack) { shell.back() }
            // What stands in the bars follows the look, which need not be the phone's.
            LaunchedEffect(look) { SystemBarStyle.auto(TRANSPARENT, TRANSPARENT) { look != Look.LIGHT }.let { enableEdgeToEdge(it, it) } }
            Themed(look) {
                Box(Modifier.fillMaxSize().background(look.colours.surface).safeDrawingPadding()) {
                    Root(shell, look) {
                        this@MainActivity.look = it
                        kept.name = it.name
                    }
                }
            }
        }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        reminded(intent)
    }

    private fun reminded(intent: Intent) {
        intent.getStringExtra(Reminders.ID)?.let { shell.reminded(it) }
    }

    override fun onRestart() {
        super.onRestart()
        shell.wake(answered = errand.isShort)
    }

    override fun onStop() {
        (application as LatteaApplication).reschedule()
        if (!isChangingConfigurations) shell.hide(asked = errand.isOpen)
        super.onStop()
    }

    override fun onSaveInstanceState(out: Bundle) {
        super.onSaveInstanceState(out)
        out.putStringArrayList(WAY, ArrayList(shell.way.keys))
    }

    override fun stopSession() {
        shell.massage.tell(Event.Stop)
    }

    override fun phoneSpeaks(own: String?) {
        shell.phoneSpeaks(own)
    }

    override fun onDestroy() {
        (application as LatteaApplication).run { if (screen === this@MainActivity) screen = null }
        ports.end()
        scope.cancel()
        super.onDestroy()
    }

    /** The core writes to a file of its own; it is copied to the place that the person chose. */
    override suspend fun newFile(name: String): String? {
        chosen = ask(create, name) ?: return null
        places.written.delete()
        return places.written.path
    }

    override suspend fun written(path: String): Boolean = chosen?.let { places.bringOut(it) } ?: false

    override suspend fun chosenFile(): String? = ask(pick, arrayOf("*/*"))?.let { places.bringIn(it).path }

    /** What was copied out of the person's own place. */
    override fun read(path: String) {
        File(path).delete()
    }

    override suspend fun credential(why: String): Boolean = errand.run { Credential(this, ::screenLock).confirmed(why) }

    /** Once in a run: a no is an answer. */
    override fun mayNotify() {
        if (askedToNotify) return
        askedToNotify = true
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return
        if (checkSelfPermission(POST_NOTIFICATIONS) != PackageManager.PERMISSION_GRANTED) notifications.launch(POST_NOTIFICATIONS)
    }

    override fun forget() {
        kept.forget()
        look = null
    }

    private suspend fun screenLock(): Boolean {
        @Suppress("DEPRECATION") // The screen that asks for the phone's own credential, before there was a prompt.
        val asked: Intent = getSystemService(KeyguardManager::class.java).createConfirmDeviceCredentialIntent(null, null) ?: return true
        return suspendCancellableCoroutine { waiting ->
            confirmed = { waiting.resume(it) }
            credential.launch(asked)
        }
    }

    private suspend fun <I> ask(launcher: androidx.activity.result.ActivityResultLauncher<I>, input: I): android.net.Uri? = errand.run {
        suspendCancellableCoroutine<android.net.Uri?> { waiting ->
            answer = { waiting.resume(it) }
            launcher.launch(input)
        }
    }

    private companion object {
        const val WAY = "way"
    }
}
