package app.lattea.flows

import app.lattea.stage.Full
import app.lattea.stage.checked
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The list of cards: what concerns her now, and what she looks for. */
class LearnTest {
    @Test
    fun `after a check a few cards stand first, and every card below them`() = play {
        tap("bar:Learn")
        val all = tags("card:")
        assertTrue(all.size > 3)
        assertEquals(emptyList<String>(), tags("for_you:"))
        world.did(shell) { now -> checked(now, *Full) }
        goes(Place.Today)
        tap("bar:Learn")
        assertTrue(tags("for_you:").size in 1 until all.size, "${tags("for_you:")}")
        assertEquals(all, tags("card:"))
        tap(tags("for_you:").first())
        sees("card")
    }

    @Test
    fun `what is typed narrows the list, stays through a card, and is taken back`() = play {
        tap("bar:Learn")
        val all = tags("card:")
        val title = "lump"
        type("find", title)
        assertEquals(emptyList<String>(), tags("card:"))
        val found = tags("found:")
        assertTrue(found.size in 1 until all.size, "$found")
        tap(found.first())
        tap("back")
        assertEquals(found, tags("found:"))
        assertTrue(says(title))
        type("find", "qqq")
        sees("find_none")
    }
}
