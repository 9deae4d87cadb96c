package app.lattea.boundary

import app.lattea.core.ChangeListener
import app.lattea.core.Config
import app.lattea.core.EntryForm
import app.lattea.core.KeyVault
import app.lattea.core.LatteaApp
import app.lattea.core.LogStep
import app.lattea.core.Moment
import org.junit.jupiter.api.Assertions.assertInstanceOf
import java.nio.file.Path
import java.time.Instant

/** Sunday morning; the core never asks for the time itself. */
val NOW = Moment(Instant.parse("2026-05-03T09:10:00Z"), 60)

/** A vault that works. */
class Memory : KeyVault {
    @Volatile private var key: ByteArray? = null

    override fun load() = key

    override fun store(key: ByteArray) {
        this.key = key
    }

    override fun forget() {
        key = null
    }
}

/** A vault whose `load` and `store` are given. */
class Given(private val onLoad: () -> ByteArray?, private val onStore: () -> Unit = { onLoad() }) : KeyVault {
    override fun load() = onLoad()

    override fun store(key: ByteArray) = onStore()

    override fun forget() = Unit
}

fun config(folder: Path) = Config(folder.resolve("lattea.db").toString(), language = null, country = "GB", seed = 1u)

fun open(folder: Path, vault: KeyVault = Memory(), listener: ChangeListener? = null): LatteaApp =
    LatteaApp.open(config(folder), vault, listener, NOW)

/** Logs a note; it is kept, or the test fails. */
fun LatteaApp.note(text: String) = assertInstanceOf(LogStep.Saved::class.java, log(EntryForm.Note(text), null, NOW)).v1

/** How many entries the first page shows. */
fun LatteaApp.rows() = journalPage(null, emptyList(), NOW).days.sumOf { it.rows.size }
