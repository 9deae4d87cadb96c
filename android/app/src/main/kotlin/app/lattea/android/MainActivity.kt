package app.lattea.android

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.KeyguardManager
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import android.os.Bundle
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
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
class MainActivity : ComponentActivity(), AndroidPorts.Asks, Stopping {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main)
    private lateinit var shell: Shell
    private var answer: ((android.net.Uri?) -> Unit)? = null
    private var chosen: android.net.Uri? = null
    private var asking = false
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
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        enableEdgeToEdge()
        val desk = (application as LatteaApplication).desk
        shell = Shell(desk, AndroidPorts(this, this), scope, Way(saved?.getStringArrayList(WAY).orEmpty()))
        (application as LatteaApplication).screen = this
        shell.start(cold = saved == null)
        if (saved == null) {
            reminded(intent)
            // A run that was cut off may have left one, and it may be a file that nobody locked.
            read(File(cacheDir, CHOSEN).path)
        }
        setContent {
            val dark = isSystemInDarkTheme()
            var look by rememberSaveable { mutableStateOf(if (dark) Look.DARK else Look.LIGHT) }
            BackHandler { if (!shell.back()) finish() }
            Themed(look) { Box(Modifier.safeDrawingPadding()) { Root(shell, look) { look = it } } }
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
        shell.wake()
    }

    override fun onStop() {
        (application as LatteaApplication).reschedule()
        // Another page of the phone that was asked something is not leaving.
        if (!isChangingConfigurations && !asking) shell.hide()
        super.onStop()
    }

    override fun onSaveInstanceState(out: Bundle) {
        super.onSaveInstanceState(out)
        out.putStringArrayList(WAY, ArrayList(shell.way.keys))
    }

    override fun stopSession() {
        shell.massage.tell(Event.Stop)
    }

    override fun onDestroy() {
        (application as LatteaApplication).run { if (screen === this@MainActivity) screen = null }
        shell.ports.plan(emptyList())
        scope.cancel()
        super.onDestroy()
    }

    /** The core writes to a file of its own; it is copied to the place that the person chose. */
    override suspend fun newFile(name: String): String? {
        val uri = ask(create, name) ?: return null
        val own = File(cacheDir, WRITTEN)
        own.delete()
        chosen = uri
        return own.path
    }

    override suspend fun written(path: String) {
        val uri = chosen ?: return
        val own = File(path)
        contentResolver.openOutputStream(uri)?.use { out -> own.inputStream().use { it.copyTo(out) } }
        own.delete()
        chosen = null
    }

    override suspend fun chosenFile(): String? {
        val uri = ask(pick, arrayOf("*/*")) ?: return null
        val own = File(cacheDir, CHOSEN)
        contentResolver.openInputStream(uri)?.use { from -> own.outputStream().use { from.copyTo(it) } } ?: return null
        return own.path
    }

    /** What was copied out of the person's own place. */
    override fun read(path: String) {
        File(path).delete()
    }

    override suspend fun credential(why: String): Boolean = asking { Credential(this, ::screenLock).confirmed(why) }

    /** Once in a run: a no is an answer. */
    override fun mayNotify() {
        if (askedToNotify) return
        askedToNotify = true
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return
        if (checkSelfPermission(POST_NOTIFICATIONS) != PackageManager.PERMISSION_GRANTED) notifications.launch(POST_NOTIFICATIONS)
    }

    private suspend fun screenLock(): Boolean {
        @Suppress("DEPRECATION") // The screen that asks for the phone's own credential, before there was a prompt.
        val asked: Intent = getSystemService(KeyguardManager::class.java).createConfirmDeviceCredentialIntent(null, null) ?: return true
        return suspendCancellableCoroutine { waiting ->
            confirmed = { waiting.resume(it) }
            credential.launch(asked)
        }
    }

    private suspend fun <T> asking(ask: suspend () -> T): T {
        asking = true
        return try { ask() } finally { asking = false }
    }

    private suspend fun <I> ask(launcher: androidx.activity.result.ActivityResultLauncher<I>, input: I): android.net.Uri? = asking {
        suspendCancellableCoroutine<android.net.Uri?> { waiting ->
            answer = { waiting.resume(it) }
            launcher.launch(input)
        }
    }

    private companion object {
        const val WAY = "way"
        const val WRITTEN = "lattea.written"
        const val CHOSEN = "lattea.chosen"
    }
}
