@file:OptIn(ExperimentalComposeUiApi::class)

package app.lattea.bench

import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import app.lattea.core.EntryForm
import app.lattea.core.PartForm
import app.lattea.core.Side
import app.lattea.desktop.shellIn
import app.lattea.pictures.Scenes
import app.lattea.stage.Full
import app.lattea.stage.World
import app.lattea.stage.checked
import app.lattea.stage.noted
import app.lattea.ui.desk.Shown
import app.lattea.ui.places.Root
import app.lattea.ui.places.Shell
import app.lattea.ui.theme.Look
import app.lattea.ui.theme.Themed
import kotlinx.coroutines.runBlocking
import java.lang.management.ManagementFactory
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.time.Instant
import kotlin.io.path.readLines
import kotlin.system.exitProcess

/** What tests/bench/android/run asks for: `prepare FOLDER`, `cold FOLDER`, `warm FOLDER`, `frames`. */
fun main(arguments: Array<String>) {
    when (arguments.first()) {
        "prepare" -> prepare(Path.of(arguments[1]))
        "cold" -> cold(Path.of(arguments[1]))
        "warm" -> warm(Path.of(arguments[1]))
        else -> frames()
    }
    // Threads of the drawing library would keep the process.
    exitProcess(0)
}

private const val ENTRIES = 300

/** A journal of some weeks, with a result. */
private fun prepare(folder: Path) {
    Files.createDirectories(folder)
    val shell = shellIn(folder)
    runBlocking {
        shell.desk.ask { now ->
            for (hours in ENTRIES downTo 1) {
                val feed = EntryForm.Feed(listOf(PartForm.Breast(Side.LEFT, "12")), supplement = false, baby = null)
                noted(feed, now.copy(instant = now.instant.minus(Duration.ofHours(hours.toLong()))), now)
            }
            checked(now, *Full)
        }
        shell.desk.close()
    }
}

private fun cold(folder: Path) {
    val began = ProcessHandle.current().info().startInstant().orElseThrow()
    window(shellIn(folder)) {
        println("  %4d ms   %d MB resident, %d MB of heap".format(Duration.between(began, Instant.now()).toMillis(), resident(), heap()))
        null
    }
}

private fun warm(folder: Path) {
    var left = 6
    var first = shellIn(folder)
    var began = System.nanoTime()
    window(first) {
        if (left < 6) println("  %4d ms".format((System.nanoTime() - began) / 1_000_000))
        if (--left == 0) {
            null
        } else {
            runBlocking { first.desk.close() }
            began = System.nanoTime()
            shellIn(folder).also { first = it }
        }
    }
}

/** Shows the app, and tells when Today is drawn; what comes then is shown in its place, or nothing any more. */
private fun window(first: Shell, drawn: () -> Shell?) {
    first.start()
    application {
        Window(::exitApplication, rememberWindowState(size = DpSize(412.dp, 892.dp)), title = "Lattea") {
            var shell by remember { mutableStateOf(first) }
            key(shell) {
                Themed(Look.LIGHT) { Root(shell) }
                val state by shell.today.state.collectAsState()
                if (state is Shown.Ready) LaunchedEffect(shell) {
                    // The frame in which it is drawn, and the one that comes after it.
                    repeat(2) { withFrameNanos { } }
                    val next = drawn() ?: exitProcess(0)
                    next.start()
                    shell = next
                }
            }
        }
    }
}

private const val FRAMES = 600
private const val FRAME_NS = 16_666_667L

/** A step of a session, frame by frame on the software renderer, in the window's size and in a phone's pixels. */
private fun frames(): Unit = World().use { world ->
    world.ports.stillness = false
    val shell = Scenes.single { it.name == "massage_stroke" }.prepare(world)
    listOf(Triple(412, 892, 1f), Triple(1080, 2340, 2.625f)).forEach { (wide, high, density) ->
        val scene = ImageComposeScene(wide, high, Density(density)) { Themed(Look.LIGHT) { Root(shell) } }
        var at = 0L
        fun frame(): Pair<Double, Double> {
            at += FRAME_NS
            val (began, worked) = System.nanoTime() to Processor.cpuTime()
            scene.render(at).close()
            return (System.nanoTime() - began) / 1e6 to (Processor.cpuTime() - worked) / 1e6
        }
        repeat(120) { frame() }
        val first = scene.render(at).encodeToData()!!.bytes
        val costs = List(FRAMES) { frame() }
        check(!first.contentEquals(scene.render(at).encodeToData()!!.bytes)) { "nothing moved" }
        println("  %4d x %4d on the clock:     %s".format(wide, high, said(costs.map { it.first })))
        println("              by the processor: %s".format(said(costs.map { it.second })))
        scene.close()
    }
    println("  %d MB resident, %d MB of heap".format(resident(), heap()))
}

/** The processor's own count leaves out the time in which another program had it. */
private object Processor {
    private val threads = ManagementFactory.getThreadMXBean()

    fun cpuTime() = threads.currentThreadCpuTime
}

private fun said(costs: List<Double>) = costs.sorted().let {
    "half within %.1f ms, 95 of 100 within %.1f ms, the slowest %.1f ms; over 16.7 ms: %.1f of 100"
        .format(it[it.size / 2], it[it.size * 95 / 100], it.last(), 100.0 * it.count { cost -> cost > 16.7 } / it.size)
}

private fun resident() = Path.of("/proc/self/status").readLines().first { it.startsWith("VmRSS") }.filter(Char::isDigit).toLong() / 1024

/** What is still needed after everything else was thrown away. */
private fun heap(): Long {
    System.gc()
    return Runtime.getRuntime().run { totalMemory() - freeMemory() } / (1024 * 1024)
}
