package app.lattea.flows

import app.lattea.core.Event
import app.lattea.core.SettingKey
import app.lattea.core.Side
import app.lattea.stage.Full
import app.lattea.stage.checked
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.io.path.exists
import kotlin.io.path.writeBytes

/** The lock, backups, a lost key, a damaged journal, erasing, and the first start. */
class KeepingTest {
    @Test
    fun `out of sight it locks, but not during a session and not where the phone has no lock`() = play {
        world.did(shell) { now ->
            checked(now, *Full)
            choose(SettingKey.LOCK_AFTER, listOf("0"), now)
        }
        world.ports.credential = false
        shell.hide()
        settles()
        assertEquals(Place.Today, here)
        world.ports.credential = true
        shell.massage.open()
        shell.massage.begin("M01", Side.LEFT)
        shell.hide()
        settles()
        assertEquals(Place.Massage, here)
        shell.massage.tell(Event.Stop)
        shell.hide()
        settles()
        assertEquals(Place.Lock, here)
    }

    @Test
    fun `it locks after as long as was chosen`() = play {
        world.did(shell) { now ->
            checked(now, *Full)
            choose(SettingKey.LOCK_AFTER, listOf("5"), now)
        }
        world.ports.credential = true
        for ((away, place) in listOf(299L to Place.Today, 300L to Place.Lock)) {
            shell.hide()
            settles()
            assertEquals(Place.Today, here)
            world.now = world.now.copy(instant = world.now.instant.plusSeconds(away))
            shell.wake()
            settles()
            assertEquals(place, here, "after $away seconds")
        }
    }

    @Test
    fun `pictures of the screen may be made once that is allowed, and not where the phone can't tell`() {
        play {
            goes(Place.Settings)
            assertFalse(chosen("screenshots"))
            tap("screenshots")
            assertTrue(chosen("screenshots"))
            assertEquals(false, world.ports.concealed)
            tap("screenshots")
            assertEquals(true, world.ports.concealed)
        }
        play {
            world.ports.concealed = null
            goes(Place.Settings)
            assertFalse(there("screenshots"))
        }
    }

    private fun story() = World().also(::fiveDays)

    @Test
    fun `a locked app shows nothing of the journal, and help and the check work`() = play(story()) {
        tap("settings")
        tap("lock_now")
        assertEquals(Place.Lock, here)
        assertFalse(says("Speak to a doctor"))
        tap("help")
        assertTrue(there("call:999"))
        assertFalse(says("Ana, my midwife"), "her own numbers are behind the lock")
        tap("back")
        world.ports.confirms = false
        tap("unlock")
        assertEquals(Place.Lock, here)
        world.ports.confirms = true
        tap("unlock")
        assertEquals(Place.Settings, here, "she was there when it was locked")
        tap("back")
        assertTrue(there("status"))
    }

    @Test
    fun `a place that needs the journal leads to the lock while it is locked`() = play(story()) {
        world.did(shell) { now -> lock(now) }
        tap("bar:Journal")
        assertEquals(Place.Lock, here)
    }

    @Test
    fun `a backup is made, looked into, and brought back into an empty journal`() {
        val file = java.nio.file.Files.createTempDirectory("lattea-backup").resolve("lattea.backup")
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
            shell.backup.look(app.lattea.core.BackupSecret.Passphrase("abc quilt harbor mango sixty lantern"))
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
        world.ports.file = java.nio.file.Files.createTempDirectory("lattea-backup").resolve("lattea.backup").toString()
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
        val file = java.nio.file.Files.createTempDirectory("lattea-backup").resolve("lattea.backup").toString()
        val secret = app.lattea.core.BackupSecret.Passphrase("abc quilt harbor mango sixty lantern")
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
        val file = java.nio.file.Files.createTempDirectory("lattea-backup").resolve("lattea.backup").toString()
        val secret = app.lattea.core.BackupSecret.Passphrase("abc quilt harbor mango sixty lantern")
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

    @Test
    fun `erasing asks once more, and then nothing is left`() = play(story()) {
        tap("settings")
        tap("erase")
        sees("asking")
        world.ports.confirms = false
        tap("erase_now")
        sees("asking")
        world.ports.confirms = true
        tap("erase_now")
        sees("erased")
        assertFalse(world.journal.exists())
        assertFalse(there("back"))
        assertFalse(shell.back(), "there is nothing to go back to")
        tap("done")
        assertEquals(Place.Onboarding, here)
        tap("skip_all")
        assertFalse(says("Slept four hours"))
    }

    @Test
    fun `the first start can be skipped whole, or answered`() {
        play(World(country = null), kept = emptyList()) {
            assertEquals(Place.Onboarding, here)
            tap("skip_all")
            assertEquals(Place.Today, here)
        }
        play(World(country = null), kept = emptyList()) {
            tap("set_up")
            tap("country:GB")
            tap("own_add")
            type("own_label", "Ana, my midwife")
            type("own_number", "+441632960001")
            tap("own_save")
            assertTrue(says("Ana, my midwife"))
            tap("next")
            tap("skip")
            tap("add_baby")
            type("name:a", "Mia")
            tap("keep:a")
            tap("next")
            tap("lock_after:5")
            tap("next")
            tap("temperature_unit:fahrenheit")
            tap("language:de")
            tap("next")
            assertEquals("de", world.ports.voice)
            assertEquals(Place.Today, here)
            assertEquals(listOf("Mia"), world.did(shell) { now -> babies(now) }.babies.map { it.name })
            tap("bar:Help")
            assertTrue(there("call:999"))
        }
        play(World(country = null), kept = emptyList()) {
            tap("set_up")
            repeat(2) { tap("skip") }
            tap("hide_babies:yes")
            assertFalse(there("add_baby"), "nobody is asked for babies that are hidden")
            repeat(3) { tap("next") }
            assertEquals(Place.Today, here)
            goes(Place.Settings)
            assertFalse(there("babies"))
        }
    }
}
