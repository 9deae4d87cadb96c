package app.lattea.flows

import app.lattea.core.BackupSecret
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Files
import kotlin.io.path.exists

/** Backups: made, looked into, brought back, let go. */
class BackupTest {
    private fun story() = World().also(::fiveDays)

    @Test
    fun `a backup is made, looked into, and brought back into an empty journal`() {
        val file = Files.createTempDirectory("lattea-backup").resolve("lattea.backup")
        play(story()) {
            world.ports.file = file.toString()
            tap("settings")
            tap("backup")
            tap("make")
            type("passphrase", "abc")
            tap("make_backup")
            sees("problem")
            assertFalse(file.exists(), "a weak passphrase makes no file")
            type("passphrase", " quilt harbor mango sixty lantern")
            world.ports.canWrite = false
            tap("make_backup")
            sees("problem")
            assertFalse(there("made"), "a backup that did not reach its place is said to be there")
            assertTrue(says("No backup yet"), "a backup that did not reach its place counts as one")
            world.ports.canWrite = true
            tap("make_backup")
            sees("made")
            assertTrue(file.exists())
            assertTrue(world.ports.names.all { it == "lattea.backup" }) { "${world.ports.names}" }
            assertEquals(listOf(file.toString()), world.ports.written)
        }
        play {
            world.ports.file = file.toString()
            tap("settings")
            tap("backup")
            tap("bring_back")
            shell.backup.look(BackupSecret.Passphrase("abc quilt harbor mango sixty lantern"))
            settles()
            sees("seen")
            tap("restore")
            sees("restored")
            goes(Place.Journal)
            assertTrue(says("Slept four hours"))
        }
    }

    @Test
    fun `a recovery key stays through a look at Help, and is gone with the page`() = play(story()) {
        world.ports.file = Files.createTempDirectory("lattea-backup").resolve("lattea.backup").toString()
        tap("settings")
        tap("backup")
        tap("make")
        tap("make_key")
        val key = text("key")
        tap("help")
        tap("back")
        assertEquals(key, text("key"))
        tap("back")
        tap("backup")
        assertFalse(there("key"))
    }

    @Test
    fun `a backup that was looked into is let go when it was brought back, or left`() = play(story()) {
        val file = Files.createTempDirectory("lattea-backup").resolve("lattea.backup").toString()
        val secret = BackupSecret.Passphrase("abc quilt harbor mango sixty lantern")
        world.ports.file = file
        goes(Place.Backup)
        shell.backup.make(secret)
        shell.backup.look(secret)
        settles()
        tap("help")
        tap("back")
        assertTrue(world.ports.read.isEmpty())
        tap("restore")
        sees("restored")
        assertFalse(there("seen"))
        assertEquals(listOf(file), world.ports.read)
        shell.backup.look(secret)
        settles()
        sees("seen")
        tap("back")
        assertEquals(listOf(file, file), world.ports.read)
    }
}
