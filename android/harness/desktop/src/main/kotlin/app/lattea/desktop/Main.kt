package app.lattea.desktop

import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import app.lattea.core.Config
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.ui.desk.Desk
import app.lattea.ui.places.Root
import app.lattea.ui.places.Shell
import app.lattea.ui.theme.Look
import app.lattea.ui.theme.Themed
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.OffsetDateTime
import java.util.Locale
import java.util.concurrent.Executors

/** The app in a window, with a journal in the folder that is given: `FOLDER [light|dark|night]`. */
fun main(arguments: Array<String>) {
    val folder = Path.of(arguments.first())
    Files.createDirectories(folder)
    val look = Look.entries.firstOrNull { it.name.equals(arguments.getOrNull(1), ignoreCase = true) } ?: Look.LIGHT
    val shell = shellIn(folder)
    shell.start()
    application {
        Window(
            onCloseRequest = ::exitApplication,
            title = "Lattea",
            state = rememberWindowState(size = DpSize(412.dp, 892.dp)),
        ) { Themed(look) { Root(shell) } }
    }
}

/** The app over the journal in this folder. */
fun shellIn(folder: Path): Shell {
    val config = Config(folder.resolve("lattea.db").toString(), language = null, country = null, seed = null, systemLanguage = Locale.getDefault().toLanguageTag())
    val vault = FileVault(folder.resolve("lattea.key"))
    val one = Executors.newSingleThreadExecutor { Thread(it, "core").apply { isDaemon = true } }
    val desk = Desk({ now -> LatteaApp.openOrRecover(config, vault, null, now) }, one.asCoroutineDispatcher(), Locale.getDefault().language, ::now)
    return Shell(desk, DesktopPorts(still = false), CoroutineScope(SupervisorJob() + Dispatchers.Main))
}

private fun now() = Moment(Instant.now(), (OffsetDateTime.now().offset.totalSeconds / 60).toShort())
