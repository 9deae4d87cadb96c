package app.lattea.flows

import app.lattea.core.Buzz
import app.lattea.core.Event
import app.lattea.stage.Full
import app.lattea.stage.Hands
import app.lattea.stage.checked
import app.lattea.stage.courseBegun
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.SemanticsProperties
import org.junit.jupiter.api.Test

/** A session: begun, paused, stopped for pain, killed, and what may not begin at all. */
class MassageTest {
    private fun allowed(flow: Hands.() -> Unit) = play {
        world.did(shell) { now -> checked(now, *Full) }
        shell.today.refresh()
        settles()
        flow()
    }

    private fun Hands.begun() {
        tap("massage")
        tap("begin:M01:LEFT")
        check(there("ready")) { "the session did not begin: ${shell.massage.state.value}" }
        tap("ready")
        tap("pain:2")
    }

    private fun Hands.pass(seconds: Long) {
        world.after(seconds)
        shell.massage.tell(Event.Tick)
        settles()
    }

    @Test
    fun `what a touch looks like is seen before it begins, with who says so`() = allowed {
        tap("massage")
        assertFalse(there("diagram"), "nobody asked for a drawing")
        tap("drawings:M01:LEFT")
        assertTrue(there("diagram"))
        tap("voice")
        assertTrue(there("diagram"), "another choice took the drawings away")
        assertFalse(says("https://"))
        tap("sources:M01:LEFT")
        assertTrue(says("https://"), "a source without its address")
    }

    @Test
    fun `a session from its choice to its end`() = allowed {
        begun()
        sees("diagram")
        assertTrue(there("stop"))
        tap("pause")
        sees("paused")
        tap("resume")
        var steps = 0
        while (!there("ended") && steps++ < 20) {
            when {
                there("pain:1") -> tap("pain:1")
                there("relief:softer") -> tap("relief:softer")
                there("ready") -> tap("ready")
                else -> pass(40)
            }
        }
        sees("ended")
        assertFalse(there("stop"))
        tap("today")
        assertEquals(Place.Today, here)
        tap("bar:Journal")
        assertTrue(there("row:SESSION"))
    }

    @Test
    fun `a course is a plan, reached from Today`() = play {
        world.did(shell) { now -> courseBegun(now) }
        shell.today.refresh()
        tap("plan")
        sees("plan:LEFT")
        assertTrue(there("day"))
        assertTrue(says("Day 1"))
        tap("back")
        assertEquals(Place.Today, here)
    }

    @Test
    fun `outside the app a session says nothing but that a timer runs, and goes when it ends`() = allowed {
        begun()
        val shown = world.ports.sessions.last()!!
        assertEquals("Timer", shown.title)
        assertTrue(shown.endsAt!!.instant > world.now.instant)
        val times = world.ports.sessions.size
        pass(3)
        assertEquals(times, world.ports.sessions.size, "the system counts by itself")
        tap("pause")
        assertEquals(null, world.ports.sessions.last()!!.endsAt)
        tap("stop")
        assertEquals(null, world.ports.sessions.last())
    }

    @Test
    fun `what happens is announced, harm at once, and the timer keeps quiet`() = allowed {
        begun()
        fun heard() = node("heard").fetchSemanticsNode()
        fun words() = heard().config[SemanticsProperties.ContentDescription].single()
        val first = words()
        assertTrue(first.isNotBlank(), "a new step is announced")
        assertEquals(LiveRegionMode.Polite, heard().config[SemanticsProperties.LiveRegion])
        val id = heard().id
        assertFalse(node("timer").fetchSemanticsNode().config.contains(SemanticsProperties.LiveRegion))
        tap("pause")
        tap("resume")
        pass(25)
        tap("feel")
        tap("pain:5")
        assertFalse(first == words())
        assertEquals(LiveRegionMode.Assertive, heard().config[SemanticsProperties.LiveRegion])
        assertEquals(id, heard().id, "another node: its first words would not be announced")
    }

    @Test
    fun `steps are spoken when that was asked for, and not before`() = allowed {
        tap("massage")
        tap("voice")
        tap("begin:M01:LEFT")
        tap("ready")
        tap("pain:2")
        assertTrue(world.ports.spoken.isNotEmpty(), "nothing was said")
    }

    @Test
    fun `a step is left out, and gone back to`() = allowed {
        begun()
        assertEquals(emptyList<String>(), world.ports.spoken)
        val whole = text("timer")
        pass(10)
        assertFalse(whole == text("timer"))
        tap("step_back")
        assertEquals(whole, text("timer"), "the step begins anew")
        tap("leave_out")
        assertFalse(there("leave_out") && whole == text("timer"), "the step is still there")
        assertFalse(there("ended"))
    }

    @Test
    fun `more pain than before ends it at once`() = allowed {
        begun()
        tap("feel")
        tap("pain:5")
        sees("ended")
        assertTrue(Buzz.STOP in world.ports.buzzed)
    }

    @Test
    fun `one tap stops, and nobody is asked why`() = allowed {
        begun()
        tap("stop")
        sees("ended")
    }

    @Test
    fun `a sign stops it and a check comes next`() = allowed {
        begun()
        tap("feel")
        tap("signs")
        tap("sign:blood")
        sees("ended")
        tap("check")
        assertEquals(Place.Check, here)
    }

    @Test
    fun `back pauses and does not leave`() = allowed {
        begun()
        assertTrue(shell.back())
        settles()
        sees("paused")
        assertEquals(Place.Massage, here)
    }

    @Test
    fun `a process that dies comes back to the same step with the right time`() = allowed {
        begun()
        val before = text("timer")
        world.after(10)
        killed()
        assertEquals(Place.Massage, here)
        sees("diagram")
        assertFalse(before == text("timer"), "ten seconds have passed")
        world.after(1200)
        killed()
        assertFalse(there("pause"), "a session that nobody came back to does not run on")
    }

    @Test
    fun `a permission outlives the process`() = allowed {
        killed()
        tap("massage")
        tap("begin:M01:LEFT")
        if (!there("ready")) throw AssertionError("${shell.massage.state.value}".take(600))
    }

    @Test
    fun `what is forbidden can't be started from anywhere`() = play {
        world.did(shell) { now -> checked(now, *Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6") }
        shell.today.refresh()
        settles()
        assertFalse(there("massage"))
        shell.massage.open()
        settles()
        assertFalse(there("begin:M01:LEFT"))
        assertTrue(says("new check") || says("No massage") || there("check"))
    }
}
