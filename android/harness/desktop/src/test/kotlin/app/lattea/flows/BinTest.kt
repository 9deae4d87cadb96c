package app.lattea.flows

import app.lattea.stage.Hands
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What was deleted, when the bar that takes it back is gone. */
class BinTest {
    private fun Hands.opens() {
        goes(Place.Settings)
        tap("bin")
        assertEquals(Place.Bin, here)
    }

    @Test
    fun `what was deleted is listed, and comes back once`() = play(World().also(::fiveDays)) {
        tap("bar:Journal")
        tap("row:NOTE")
        tap("delete")
        killed()
        opens()
        assertTrue(says("Slept four hours"))
        assertEquals(listOf("deleted"), tags("deleted"))
        tap("bring_back")
        sees("brought_back")
        assertEquals(emptyList<String>(), tags("deleted"))
        tap("back")
        tap("back")
        tap("bar:Journal")
        assertTrue(says("Slept four hours"))
    }

    @Test
    fun `where nothing was deleted that is said`() = play {
        opens()
        assertTrue(says("Nothing was deleted"))
        assertFalse(there("bring_back"))
        goes(Place.Settings)
        opens()
        assertFalse(there("brought_back"))
    }
}
