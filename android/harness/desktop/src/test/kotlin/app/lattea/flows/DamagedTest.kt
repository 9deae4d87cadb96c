package app.lattea.flows

import app.lattea.core.BackupSecret
import app.lattea.stage.Hands
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Files
import kotlin.io.path.fileSize
import kotlin.io.path.readBytes
import kotlin.io.path.writeBytes

/** A journal that can't be read: its key is lost, or its file is damaged. */
class DamagedTest {
    private fun story() = World().also(::fiveDays)

    @Test
    fun `a lost key leaves the file as it is, and the check works`() = play(story().also { it.vault.key = ByteArray(32) { 7 } }) {
        assertEquals(Place.Recovery, here)
        val before = world.journal.toFile().readBytes()
        tap("check")
        check("who" to "at_breast", "temp_dC" to "36.8", "babies" to "1")
        assertEquals(Place.Result, here)
        assertFalse(there("start_massage"), "without its history massage is withheld")
        assertTrue(before.contentEquals(world.journal.toFile().readBytes()))
    }

    @Test
    fun `a damaged journal is moved aside, and the app goes on`() = play(story().also { it.journal.writeBytes(ByteArray(4096)) }) {
        assertEquals(Place.Recovery, here)
        tap("act:START_NEW")
        sees("recovered")
        tap("done")
        assertEquals(Place.Today, here)
        sees("empty")
    }

    @Test
    fun `a backup comes in place of a damaged journal, which stays until there is one`() {
        val file = Files.createTempDirectory("lattea-backup").resolve("lattea.backup").toString()
        val secret = BackupSecret.Passphrase("abc quilt harbor mango sixty lantern")
        play(story()) {
            world.ports.file = file
            shell.backup.make(secret)
            settles()
        }
        val damaged = ByteArray(4096)
        play(story().also { it.journal.writeBytes(damaged) }) {
            tap("act:RESTORE")
            assertEquals(Place.Backup, here)
            shell.backup.look(secret)
            settles()
            assertFalse(there("seen"), "no file was chosen")
            assertTrue(damaged.contentEquals(world.journal.toFile().readBytes()), "the journal was set aside for nothing")
            assertFalse(there("make"), "there is nothing to make a backup of")
            tap("back")
            assertTrue(there("act:RESTORE"), "what was offered is gone")
            tap("act:RESTORE")
            world.ports.file = file
            shell.backup.look(secret)
            settles()
            assertFalse(there("restore"), "there is no journal to add to")
            tap("replace")
            sees("restored")
            goes(Place.Journal)
            assertTrue(says("Slept four hours"))
        }
    }

    private val pages = story().use { (it.journal.fileSize() / PAGE).toInt() }

    /** A page of the file is not as it was written; the others are. */
    private fun spoilt(page: Int): World = story().also { world ->
        val bytes = world.journal.readBytes()
        bytes[page * PAGE + PAGE / 2] = (bytes[page * PAGE + PAGE / 2].toInt() xor 0x40).toByte()
        world.journal.writeBytes(bytes)
    }

    /** Looks at pages that read the journal until its damage shows: where that was, or nothing. */
    private fun Hands.lookedAt(): Place? = listOf(here, Place.Journal, Place.Trends).firstOrNull { place ->
        if (place != here) goes(place)
        here == Place.Recovery
    }

    /** There is something to do about it, what came of it is said, and the app goes on. */
    private fun Hands.recovers() {
        assertTrue(there("act:SALVAGE") && there("act:RESTORE") && there("act:START_NEW"), "nothing is offered")
        tap("act:SALVAGE")
        assertTrue(there("recovered") != there("problem"), "what came of it is not said")
        assertTrue(tags("act:").isEmpty())
        tap("done")
        assertEquals(Place.Today, here)
        sees("check")
    }

    @Test
    fun `whichever page of a journal is damaged, there is something to do about it once that shows`() {
        val shown = (0 until pages step 3).map { page ->
            var at: Place? = null
            // Where nothing of the journal is read at first.
            play(spoilt(page), kept = listOf("Today", "Learn")) { at = lookedAt()?.also { recovers() } }
            at
        }
        assertTrue(shown.count { it == Place.Journal } > 2) { "none opened and proved damaged then: $shown" }
    }

    @Test
    fun `one that proves damaged at the first look of a start leads there as well`() {
        val shown = (1 until pages step 4).count { page ->
            var led = false
            play(spoilt(page), kept = emptyList()) { led = (here == Place.Recovery).also { if (it) recovers() } }
            led
        }
        assertTrue(shown > 2, "none did: $shown")
    }

    @Test
    fun `a journal of which nothing can be read is said to be so, and a new one goes on`() = play(story().also { it.journal.writeBytes(ByteArray(PAGE)) }) {
        tap("act:SALVAGE")
        sees("problem")
        assertFalse(there("act:SALVAGE"), "what was offered is still there")
        tap("bring_back")
        assertEquals(Place.Backup, here)
        tap("back")
        sees("problem")
        tap("done")
        assertEquals(Place.Today, here)
        sees("empty")
    }

    private companion object {
        const val PAGE = 4096
    }
}
