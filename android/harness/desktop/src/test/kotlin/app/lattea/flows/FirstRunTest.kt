package app.lattea.flows

import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test

/** From the first start to a result, and what a bad moment does to it. */
class FirstRunTest {
    @Test
    fun `from nothing to a first result, and back to Today`() = play {
        sees("empty")
        tap("check")
        assertEquals(Place.Check, here)
        check("who" to "at_breast", "temp_dC" to "36.8", "babies" to "1")
        assertEquals(Place.Result, here)
        sees("tier")
        tap("back")
        assertEquals(Place.Today, here)
        sees("status")
        tap("see_result")
        assertEquals(Place.Result, here)
    }

    @Test
    fun `a second tap of the same finger answers nothing`() = play {
        tap("check")
        world.ports.holdsStill = true
        val first = shell.check.state.value
        tap("who:at_breast")
        tap("next")
        assertEquals(first, shell.check.state.value)
        world.ports.holdsStill = false
        tap("next")
        assertFalse(first == shell.check.state.value)
    }
}
