package app.lattea.flows

import app.lattea.stage.Full
import app.lattea.stage.World
import app.lattea.stage.checked
import app.lattea.stage.moment
import app.lattea.stage.play
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Rules that nobody has looked at for too long: no massage, and all the advice on getting help. */
class ExpiredTest {
    @Test
    fun `expired rules leave massage out and keep the numbers`() = play(World().also { it.now = moment("2036-01-01T10:00:00+00:00") }) {
        world.did(shell) { now -> checked(now, *Full) }
        shell.today.refresh()
        settles()
        assertFalse(there("massage"))
        tap("see_result")
        assertFalse(there("start_massage"))
        tap("massage_gate")
        assertTrue(says("last checked on"))
        tap("help")
        assertTrue(there("call:999"))
    }
}
