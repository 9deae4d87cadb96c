package app.lattea.flows

import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
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
    fun `a first urgent sign is one tap from its number`() = play {
        tap("check")
        answer(mapOf("chest_pain" to "yes"))
        var screens = 0
        while (here == Place.Check && screens++ < 3) answer(emptyMap())
        assertTrue(says("Get help now"))
        tap("call:999")
        assertEquals(listOf("999"), world.ports.called)
        assertFalse(there("start_massage"))
    }

    @Test
    fun `a second tap of the same finger answers nothing`() = play {
        tap("check")
        val first = shell.check.state.value
        world.ports.holdsStill = true
        tap("go_on")
        assertEquals(first, shell.check.state.value)
        world.ports.holdsStill = false
        tap("go_on")
        assertFalse(first == shell.check.state.value)
    }
}
