package app.lattea.stage

import app.lattea.core.BootClock
import app.lattea.core.Config
import app.lattea.core.KeyVault
import app.lattea.core.LatteaApp
import app.lattea.core.LatteaException
import app.lattea.core.Moment
import app.lattea.core.VaultException
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.places.Shell
import app.lattea.ui.places.Way
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.OffsetDateTime
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively

/** A vault whose key can be lost or locked away. */
class TestVault : KeyVault {
    var locked = false
    var key: ByteArray? = null

    override fun load(): ByteArray? = if (locked) throw VaultException.Locked() else key

    override fun store(key: ByteArray) { this.key = key }

    override fun forget() { key = null }
}

/** `2026-05-03T10:10:00+01:00`. */
fun moment(text: String): Moment {
    val read = OffsetDateTime.parse(text)
    return Moment(read.toInstant(), (read.offset.totalSeconds / 60).toShort())
}

/** A phone with a journal of its own and a clock that only a test moves. */
class World(
    val folder: Path = Files.createTempDirectory("lattea-ui"),
    private val country: String? = "GB",
    private val language: String? = null,
) : AutoCloseable {
    val ports = TestPorts()
    val vault = TestVault()

    /** The language that the phone speaks. */
    var phone: String? = null
    var now: Moment = moment("2026-05-07T06:10:00+01:00")
    val journal: Path get() = folder.resolve("lattea.db")
    private var shells = mutableListOf<Shell>()
    private var opened = 0

    /** How often the core was opened. */
    val openings get() = opened
    private var begun: Instant = now.instant

    /** Starts the app; what was kept of the way before is [kept]. */
    fun start(kept: List<String> = emptyList(), inSight: Boolean = false): Shell {
        val boot = object : BootClock {
            override fun sinceBootMs() = (now.instant.toEpochMilli() - begun.toEpochMilli() + 1_000_000).toULong()
        }
        // Ids that were given once are not given again, also when the core is opened anew.
        val config = { Config(journal.toString(), language = language, country = country, seed = (1 + 100_000 * opened++).toULong(), systemLanguage = phone) }
        val desk = Desk({ at -> LatteaApp.openOrRecover(config(), vault, null, at, boot) }, Dispatchers.Unconfined) { now }
        val shell = Shell(desk, ports, CoroutineScope(Dispatchers.Unconfined), Way(kept))
        shells += shell
        shell.start(inSight)
        return shell
    }

    /** The core can't be opened at all. */
    fun unopened(): Shell {
        val desk = Desk({ throw LatteaException.Internal(214u, "Something went wrong on our side. Code 214.", "Close Lattea and open it again.") }, Dispatchers.Unconfined, language) { now }
        return Shell(desk, ports, CoroutineScope(Dispatchers.Unconfined)).also { it.start() }
    }

    fun after(seconds: Long) { now = now.copy(instant = now.instant.plusSeconds(seconds)) }

    /** The process is killed: nothing is said to the core before. */
    fun kill(shell: Shell) = runBlocking { shell.desk.close() }

    /** What a person did before the story begins. */
    fun <T> did(shell: Shell, work: LatteaApp.(Moment) -> T): T = runBlocking {
        when (val answer = shell.desk.ask(work)) {
            is Answer.Given -> answer.value
            is Answer.Refused -> error("${answer.trouble}")
        }
    }

    @OptIn(ExperimentalPathApi::class)
    override fun close() {
        shells.forEach(::kill)
        folder.deleteRecursively()
    }
}
