package app.lattea.flows

import app.lattea.stage.fiveDays
import app.lattea.stage.moment
import app.lattea.stage.play
import app.lattea.stage.World
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Noting, mending, undoing; and what an entry can do to the advice. */
class JournalTest {
    @Test
    fun `a feed is noted in two taps from Today, and undone in one`() = play {
        tap("note")
        tap("quick:0")
        assertEquals(Place.Journal, here)
        sees("saved")
        assertTrue(there("row:FEED"))
        tap("undo")
        assertFalse(there("row:FEED"))
    }

    @Test
    fun `a nappy is noted in two taps from Today, and undone in one`() = play {
        for ((cell, said) in listOf("nappy:0" to "wet", "nappy:1" to "dirty", "nappy:2" to "wet and dirty")) {
            goes(Place.Today)
            tap("note")
            tap(cell)
            sees("saved")
            assertTrue(there("row:NAPPY") && says(said), said)
            tap("undo")
            assertFalse(there("row:NAPPY"))
        }
    }

    @Test
    fun `a temperature is typed, kept, changed and deleted, and comes back as it was`() = play {
        tap("note")
        tap("tile:TEMPERATURE")
        "37.4".forEach { tap("temperature:key:$it") }
        tap("site:EAR")
        tap("save")
        assertTrue(says("37.4"))
        tap("row:TEMPERATURE")
        repeat(1) { tap("temperature:key:erase") }
        tap("temperature:key:1")
        tap("save")
        assertTrue(says("37.1"))
        assertTrue(says("changed"))
        tap("row:TEMPERATURE")
        tap("delete")
        assertFalse(there("row:TEMPERATURE"))
        tap("undo")
        assertTrue(says("37.1"))
    }

    @Test
    fun `a change that is undone leaves the entry as it was before`() = play {
        tap("note")
        tap("tile:TEMPERATURE")
        "37.4".forEach { tap("temperature:key:$it") }
        tap("site:EAR")
        world.ports.picked = moment("2026-05-07T05:31:00+01:00")
        tap("when")
        tap("save")
        tap("row:TEMPERATURE")
        tap("temperature:key:erase")
        tap("temperature:key:1")
        world.ports.picked = moment("2026-05-07T05:58:00+01:00")
        tap("when")
        tap("save")
        assertTrue(says("37.1") && says("05:58"))
        tap("undo")
        assertTrue(there("row:TEMPERATURE"), "the entry is gone")
        assertTrue(says("37.4") && says("05:31"))
        assertFalse(says("37.1") || says("05:58"))
    }

    @Test
    fun `a change that raised the level is undone from the page that says so`() = play {
        tap("check")
        check("who" to "at_breast", "temp_dC" to "36.8", "babies" to "1")
        tap("back")
        tap("note")
        tap("tile:TEMPERATURE")
        "36.6".forEach { tap("temperature:key:$it") }
        tap("site:EAR")
        tap("save")
        tap("row:TEMPERATURE")
        repeat(4) { tap("temperature:key:erase") }
        "39.1".forEach { tap("temperature:key:$it") }
        tap("save")
        sees("raised")
        tap("undo_raised")
        assertTrue(there("row:TEMPERATURE"), "the entry is gone")
        assertTrue(says("36.6"))
    }

    @Test
    fun `what is typed stays through a look at Help`() = play {
        tap("note")
        tap("tile:NOTE")
        type("text", "A long night.")
        tap("help")
        tap("bar:Journal")
        assertTrue(says("A long night."))
        type("text", "Then sleep.")
        tap("save")
        assertTrue(says("Then sleep.") && says("A long night."))
    }

    @Test
    fun `what was typed is there after a kill, until it is saved`() = play {
        tap("note")
        tap("tile:NOTE")
        assertFalse(there("afresh"))
        type("text", "A long night.")
        killed()
        tap("note")
        tap("tile:TEMPERATURE")
        assertFalse(there("afresh"), "another kind is another form")
        tap("back")
        assertFalse(there("left"), "nothing was typed")
        tap("note")
        tap("tile:NOTE")
        assertTrue(says("A long night.") && there("afresh"))
        tap("save")
        assertTrue(there("saved") && !there("left"))
        tap("note")
        tap("tile:NOTE")
        assertFalse(there("afresh"))
    }

    @Test
    fun `a form that is closed half filled is kept, and let go with one tap`() = play {
        tap("note")
        tap("tile:NOTE")
        type("text", "A long night.")
        tap("back")
        sees("left")
        tap("note")
        tap("tile:NOTE")
        assertTrue(says("A long night."))
        tap("afresh")
        assertFalse(says("A long night.") || there("afresh"))
        type("text", "Then sleep.")
        tap("back")
        tap("undo_left")
        assertFalse(there("left"))
        tap("note")
        tap("tile:NOTE")
        assertFalse(says("Then sleep.") || there("afresh"))
    }

    @Test
    fun `a change that was begun waits at its entry, and leaves the entry as it is`() = play {
        tap("note")
        tap("tile:NOTE")
        type("text", "One.")
        tap("save")
        tap("row:NOTE")
        type("text", "Two.")
        killed()
        goes(Place.Journal)
        assertTrue(says("One.") && !says("Two."))
        tap("row:NOTE")
        assertTrue(says("Two.") && there("afresh"))
        tap("afresh")
        assertTrue(says("One.") && !says("Two."))
    }

    @Test
    fun `what can't be read is named, and the text stays`() = play {
        tap("note")
        tap("tile:TEMPERATURE")
        "99".forEach { tap("temperature:key:$it") }
        tap("save")
        assertTrue(says("99"))
        assertTrue(there("problem:value") || says("Please") || says("°F"))
        assertTrue(there("sheet"))
    }

    @Test
    fun `an entry that raises the advice interrupts, and can be taken back`() = play {
        check(shell.way.places.value.last() == Place.Today)
        tap("check")
        check("who" to "at_breast", "temp_dC" to "36.8", "babies" to "1")
        tap("back")
        tap("note")
        tap("tile:TEMPERATURE")
        "38.9".forEach { tap("temperature:key:$it") }
        tap("save")
        sees("raised")
        tap("undo_raised")
        assertFalse(there("raised"))
        assertFalse(there("row:TEMPERATURE"))
    }

    @Test
    fun `a place is chosen by its name as well as by its shape`() = play {
        tap("note")
        tap("tile:SYMPTOM")
        tap("side:right")
        tap("place:UPPER_INNER")
        tap("pain:3")
        tap("lump")
        tap("save")
        assertTrue(says("right"))
        assertTrue(says("upper inner"))
        assertTrue(says("lump"))
    }

    @Test
    fun `a feed that goes on keeps a time for each side`() = play {
        tap("note")
        tap("feed_start")
        world.after(600)
        tap("feed_right")
        world.after(300)
        tap("feed_end")
        assertFalse(there("feed_timer"))
        assertTrue(says("left 10 min"))
        assertTrue(says("right 5 min"))
    }

    @Test
    fun `a feed that goes on began earlier than was noted`() = play {
        tap("note")
        tap("feed_start")
        world.ports.picked = moment("2026-05-07T05:58:00+01:00")
        tap("feed_began")
        assertTrue(says("05:58"))
        tap("feed_end")
        assertTrue(says("left 12 min"))
    }

    @Test
    fun `something that happened before is noted at its time, and moved to another`() = play {
        tap("note")
        tap("tile:NOTE")
        type("text", "A long night.")
        world.ports.picked = moment("2026-05-07T02:31:00+01:00")
        tap("when")
        tap("save")
        assertTrue(says("02:31"))
        tap("row:NOTE")
        world.ports.picked = moment("2026-05-07T03:32:00+01:00")
        tap("when")
        tap("save")
        assertTrue(says("03:32"))
        assertFalse(says("02:31"))
    }

    @Test
    fun `the journal is about any kind that it can be about, one at a time`() = play(World().also(::fiveDays)) {
        tap("bar:Journal")
        val few = tags("filter:")
        tap("filter_more")
        val every = world.did(shell) { now -> journalPage(null, emptyList(), now).kinds }.map { "filter:$it" }
        assertEquals(every.toSet(), tags("filter:").toSet())
        assertTrue(few.size < every.size)
        for (chip in every) {
            tap(chip)
            assertTrue(chosen(chip), chip)
            assertEquals(emptyList<String>(), tags("row:").distinct() - chip.replace("filter:", "row:"), chip)
        }
        tap(every.last())
        assertTrue(there("row:NOTE") && there("row:TEMPERATURE"), "everything is shown again")
    }

    @Test
    fun `the five days are one journal, and its trends a sentence, a chart and a table`() = play(World().also(::fiveDays)) {
        tap("bar:Journal")
        assertTrue(says("Slept four hours"))
        tap("filter:TEMPERATURE")
        assertFalse(there("row:NOTE"))
        tap("trends")
        tap("range:14")
        sees("chart:temperature")
        assertTrue(says("38.6"))
        tap("swap:temperature")
        sees("table:temperature")
    }
}
