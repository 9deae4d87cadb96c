@file:OptIn(ExperimentalTestApi::class)

package app.lattea.flows

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.performTextReplacement
import app.lattea.stage.Hands
import app.lattea.stage.play
import app.lattea.stage.twins
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Babies as a person meets them: in Settings, in the cells that note a feed at once, in the forms. */
class BabiesTest {
    /** Two babies, the second of them Mia, and the page of today. */
    private fun withTwins(flow: Hands.() -> Unit) = play {
        world.did(shell) { now -> twins(now) }
        flow()
    }

    @Test
    fun `twins are added, named and taken away in Settings`() = play {
        tap("settings")
        tap("babies")
        assertEquals(Place.Babies, here)
        assertFalse(there("remove_baby"), "nobody is there to be taken away")
        tap("add_baby")
        tap("add_baby")
        type("name:b", "Mia")
        tap("keep:b")
        assertTrue(says("Mia") && !there("keep:b"))
        tap("remove_baby")
        assertTrue(there("baby:a") && !there("baby:b"))
        tap("add_baby")
        assertFalse(says("Mia"), "a name outlived its baby")
        assertTrue(shell.back())
        assertEquals(Place.Settings, here)
    }

    @Test
    fun `a name that does not fit stays in its field and says why`() = withTwins {
        goes(Place.Babies)
        type("name:a", "a name that is much too long for a cell")
        tap("keep:a")
        sees("problem:a")
        assertFalse(there("problem:b"), "it is beside its own field")
        assertTrue(says("much too long"))
        node("name:b").performTextReplacement("Ida")
        tap("keep:b")
        assertTrue(there("problem:a"), "the other name is another matter")
        node("name:a").performTextReplacement("Ben")
        tap("keep:a")
        assertFalse(there("problem:a"))
        assertTrue(says("Ben") && says("Ida"))
    }

    @Test
    fun `a baby about whom something was noted stays, and there are no more than there can be`() = withTwins {
        tap("note")
        tap("quick:b:3")
        goes(Place.Babies)
        assertFalse(there("remove_baby"))
        repeat(9) { if (there("add_baby")) tap("add_baby") }
        assertFalse(there("add_baby"))
    }

    @Test
    fun `a feed of a twin is two taps from Today too, and heard with her name`() = withTwins {
        tap("note")
        assertTrue(heard("quick:b:0").contains("Mia"), heard("quick:b:0"))
        assertTrue(there("quick:a:0") && !there("quick:0"))
        tap("quick:b:0")
        assertTrue(there("row:FEED") && there("saved"))
        assertTrue(says("Mia"))
    }

    @Test
    fun `a nappy of a twin is two taps from Today, and heard with her name`() = withTwins {
        tap("note")
        assertTrue(heard("nappy:b:0").contains("Mia"), heard("nappy:b:0"))
        assertTrue(there("nappy:a:2") && !there("nappy:0"))
        tap("nappy:b:2")
        assertTrue(there("saved") && says("Mia") && says("wet and dirty"))
        tap("row:NAPPY")
        assertTrue(chosen("about:b") && chosen("wet") && chosen("dirty"))
    }

    @Test
    fun `a feed of a twin that goes on is hers`() = withTwins {
        tap("note")
        assertFalse(there("start:b:2") || there("feed_start"), "neither both nor a bottle is counted")
        tap("start:b:1")
        assertEquals("Mia", text("whose"))
        goes(Place.Today)
        assertEquals("Mia", text("whose"))
        goes(Place.Journal)
        world.after(600)
        tap("feed_end")
        assertTrue(says("Mia") && says("right 10 min"))
    }

    @Test
    fun `a form asks whose by name, and knows it when it comes back`() = withTwins {
        tap("note")
        tap("tile:NAPPY")
        tap("about:b")
        assertTrue(chosen("about:b") && !chosen("about:a"))
        tap("wet")
        tap("save")
        assertTrue(says("Mia"))
        tap("row:NAPPY")
        assertTrue(chosen("about:b"), "it came back without its baby")
        tap("about:b")
        assertFalse(chosen("about:b"), "a second tap takes it back")
        tap("about:b")
        tap("save")
        tap("note")
        tap("quick:a:0")
        tap("row:FEED")
        assertTrue(chosen("about:a"))
        tap("about:b")
        tap("save")
        tap("row:FEED")
        assertTrue(chosen("about:b"), "the feed is still the other baby's")
    }

    @Test
    fun `with one baby nobody is asked whose`() = play {
        world.did(shell) { now -> babyAdd(now) }
        tap("note")
        tap("tile:NAPPY")
        assertFalse(there("about:a"))
        tap("back")
        tap("note")
        tap("quick:3")
        tap("row:FEED")
        assertFalse(there("about:a"))
        tap("back")
        tap("note")
        tap("feed_start")
        assertFalse(there("whose"), "an only baby without a name needs none")
    }
}
