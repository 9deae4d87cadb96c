package app.lattea.flows

import app.lattea.core.SettingKey
import app.lattea.stage.Hands
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Everything about babies is hidden by one switch: nothing of it is shown or offered, and all of it comes back. */
class HidingTest {
    private fun story(flow: Hands.() -> Unit) = play(World().also(::fiveDays), flow = flow)

    private fun Hands.turns(choice: String) {
        goes(Place.Settings)
        tap("setting:HIDE_BABIES")
        tap("hide_babies:$choice")
        goes(Place.Today)
    }

    @Test
    fun `it is a switch in Settings, and the page of the babies goes with it`() = play {
        tap("settings")
        assertTrue(there("babies"))
        tap("setting:HIDE_BABIES")
        tap("hide_babies:yes")
        assertTrue(chosen("hide_babies:yes"))
        assertFalse(there("babies"), "a page of babies is still offered")
        killed()
        tap("setting:HIDE_BABIES")
        assertTrue(chosen("hide_babies:yes"), "it is kept")
        tap("hide_babies:no")
        assertTrue(there("babies"))
    }

    @Test
    fun `no feed and no nappy is offered to be noted, and everything else is`() = story {
        turns("yes")
        tap("note")
        assertEquals(
            listOf("EXPRESSION", "TEMPERATURE", "SYMPTOM", "MEDICINE", "NOTE", "CONTACT").map { "tile:$it" } to emptyList<String>(),
            tags("tile:") to tags("quick:") + tags("nappy:") + tags("start:") + tags("feed_start"),
        )
        tap("back")
        turns("no")
        tap("note")
        assertTrue(there("quick:0") && there("nappy:0") && there("tile:NAPPY") && there("feed_start"))
    }

    @Test
    fun `the journal says that something is hidden, and how to see it again`() = story {
        tap("bar:Journal")
        assertTrue(there("row:FEED") && there("row:NAPPY") && !there("hidden"))
        turns("yes")
        tap("bar:Journal")
        assertFalse(there("row:FEED") || there("row:NAPPY") || there("filter:FEED"))
        assertTrue(there("row:TEMPERATURE") && there("filter:TEMPERATURE"))
        assertTrue(text("hidden").contains("Settings"), text("hidden"))
        turns("no")
        tap("bar:Journal")
        assertTrue(there("row:FEED") && there("row:NAPPY") && !there("hidden"))
    }

    @Test
    fun `a journal that showed feeds alone shows everything that is left`() = story {
        tap("bar:Journal")
        tap("filter:FEED")
        assertFalse(there("row:TEMPERATURE"))
        turns("yes")
        tap("bar:Journal")
        assertTrue(there("row:TEMPERATURE"))
    }

    @Test
    fun `a feed that is going on is not seen, and goes on`() = play {
        tap("note")
        tap("feed_start")
        turns("yes")
        assertFalse(there("running"))
        world.after(600)
        world.did(shell) { now -> choose(SettingKey.HIDE_BABIES, listOf("no"), now) }
        tap("bar:Journal")
        tap("feed_end")
        assertTrue(says("left 10 min"))
    }
}
