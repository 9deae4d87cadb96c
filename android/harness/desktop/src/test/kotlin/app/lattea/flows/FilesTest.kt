package app.lattea.flows

import app.lattea.stage.Hands
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.stage.twins
import app.lattea.ui.places.Place
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.io.path.writeText
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue

/** Notes that leave in a file, and files that come in. */
class FilesTest {
    private val file: Path = Files.createTempDirectory("lattea-files").resolve("a file")

    private fun story() = World().also(::fiveDays)

    private fun Hands.opensFiles() {
        world.ports.file = file.toString()
        tap("settings")
        tap("files")
        assertEquals(Place.Files, here)
    }

    private fun Hands.looksInto() {
        if (!there("choose_file")) tap("incoming")
        tap("choose_file")
    }

    @Test
    fun `everything goes into a file, and comes into another phone once`() {
        play(story()) {
            opensFiles()
            tap("whole")
            tap("save:whole")
            sees("said")
            assertEquals(listOf("lattea-2026-05-10.json"), world.ports.names)
            assertEquals(listOf(file.toString()), world.ports.written)
            looksInto()
            assertFalse(there("take_file"), "all of it is here already")
        }
        play {
            opensFiles()
            looksInto()
            tap("take_file")
            sees("took")
            assertTrue(file.toString() in world.ports.read, "the copy that was read is let go")
            goes(Place.Journal)
            assertTrue(says("Slept four hours"))
            goes(Place.Files)
            looksInto()
            assertFalse(there("take_file"), "a second time nothing comes in")
        }
    }

    @Test
    fun `a place that does not take the file is told, and nothing is said to be there`() = play(story()) {
        world.ports.canWrite = false
        opensFiles()
        tap("whole")
        tap("save:whole")
        sees("problem")
        assertFalse(there("said"))
    }

    @Test
    fun `a table is of one kind, and another phone gets what was ticked and nothing else`() = play(story()) {
        opensFiles()
        tap("table")
        assertFalse(there("save:table"), "no kind is chosen before the person chooses")
        tap("table_kind:TEMPERATURE")
        tap("send:table")
        val table = Path.of(world.ports.shared.single())
        assertTrue(table.fileName.toString().startsWith("lattea-temperature-") && table.readText().lines().size > 3, "it is a table of temperatures")
        tap("partner")
        tap("send:partner")
        val without = Path.of(world.ports.shared.last()).readText()
        assertFalse("Slept four hours" in without, "a note does not go along unless it is ticked")
        tap("partner_kind:NOTE")
        tap("send:partner")
        assertTrue("Slept four hours" in Path.of(world.ports.shared.last()).readText())
    }

    @Test
    fun `a table of Baby Buddy asks which child is which baby`() = play {
        world.did(shell) { now -> twins(now) }
        file.writeText("child_id,time,wet,solid,color,amount\n1,2026-05-01 03:54:09,1,0,,\n2,2026-05-01 05:00:00,0,1,,\n")
        opensFiles()
        looksInto()
        tap("ask:child:2:b")
        tap("take_file")
        sees("took")
        goes(Place.Journal)
        assertTrue(says("Mia"), "the row of the second child is about the second baby")
    }

    @Test
    fun `what was looked into stays through a look at Help, and is let go with the page`() = play {
        world.did(shell) { now -> twins(now) }
        file.writeText("child_id,time,wet,solid,color,amount\n1,2026-05-01 03:54:09,1,0,,\n2,2026-05-01 05:00:00,0,1,,\n")
        opensFiles()
        looksInto()
        tap("ask:child:2:b")
        tap("help")
        tap("back")
        assertTrue(chosen("ask:child:2:b"), "what was said about the file is gone")
        assertTrue(world.ports.read.isEmpty())
        tap("back")
        assertEquals(listOf(file.toString()), world.ports.read)
        tap("files")
        assertFalse(there("looked"))
    }

    @Test
    fun `a file that is not known says what to do, and nothing changes`() = play(story()) {
        val before = world.did(shell) { now -> journalPage(null, emptyList(), now) }
        file.writeText("nonsense")
        opensFiles()
        looksInto()
        sees("problem")
        assertFalse(there("take_file"))
        assertEquals(before, world.did(shell) { now -> journalPage(null, emptyList(), now) })
    }

    @Test
    fun `without a note nothing goes out`() = play {
        opensFiles()
        sees("nothing")
        assertFalse(there("whole"))
    }

    @Test
    fun `the page for the midwife goes back as far as was chosen, and its preview follows`() = play(story()) {
        goes(Place.Summary)
        tap("stretch")
        val whole = text("digest")
        tap("stretch:visit")
        assertTrue(text("digest") != whole, "the page has changed")
        tap("stretch:7")
        assertEquals(whole, text("digest"))
    }
}
