package app.lattea.flows

import app.lattea.core.Buzz
import app.lattea.core.CueAheadView
import app.lattea.core.CueView
import app.lattea.core.Event
import app.lattea.stage.Full
import app.lattea.stage.Hands
import app.lattea.stage.checked
import app.lattea.stage.play
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A session whose phone is in a pocket, and what changes while nobody does anything. */
class OutOfSightTest {
    /** A session, as far as its first question; then the hands begin. */
    private fun begun(voice: Boolean = true, buzz: Boolean = true, pain: Boolean = true, flow: Hands.() -> Unit) = play {
        world.ports.credential = false
        world.did(shell) { now -> checked(now, *Full) }
        shell.today.refresh()
        settles()
        tap("massage")
        if (voice) tap("voice")
        if (!buzz) tap("buzz")
        tap("begin:M01:LEFT")
        tap("ready")
        if (pain) tap("pain:2")
        flow()
    }

    private fun Hands.leaves() {
        shell.hide()
        settles()
    }

    private fun Hands.comesBack() {
        shell.wake()
        settles()
    }

    private fun Hands.tells(event: Event) {
        shell.massage.tell(event)
        settles()
    }

    private val Hands.planned: List<CueAheadView> get() = world.ports.plans.last()

    private fun spoken(ahead: List<CueAheadView>) = ahead.count { it.cue is CueView.Speak }

    @Test
    fun `what is ahead is planned, and nothing comes twice`() = begun {
        assertTrue(world.ports.plans.isEmpty(), "in sight nothing is planned")
        leaves()
        val ahead = planned
        assertTrue(spoken(ahead) in 1 until ahead.size) { "$ahead" }
        val dues = ahead.map { it.due.instant }
        assertEquals(dues.sorted(), dues)
        assertTrue(dues.first() >= world.now.instant)
        val (said, felt) = world.ports.spoken.size to world.ports.buzzed.size
        world.now = ahead.first().due
        tells(Event.Tick)
        assertEquals(said to felt, world.ports.spoken.size to world.ports.buzzed.size, "the phone gives it, as planned")
        assertEquals(1, world.ports.plans.size, "time alone changes no plan")
        comesBack()
        assertEquals(emptyList<CueAheadView>(), planned)
        world.now = ahead.first { it.due.instant > dues.first() && it.cue is CueView.Speak }.due
        tells(Event.Tick)
        assertTrue(world.ports.spoken.size > said, "in sight it is spoken at once again")
    }

    @Test
    fun `without a voice only what is felt is planned`() = begun(voice = false) {
        leaves()
        assertTrue(planned.isNotEmpty())
        assertEquals(0, spoken(planned))
    }

    @Test
    fun `without buzzing only words are planned`() = begun(buzz = false) {
        leaves()
        assertTrue(planned.isNotEmpty())
        assertEquals(planned.size, spoken(planned))
    }

    @Test
    fun `an event makes the plan void`() = begun {
        leaves()
        assertTrue(planned.isNotEmpty())
        tells(Event.Pause)
        assertEquals(emptyList<CueAheadView>(), planned)
    }

    @Test
    fun `Stop outside the app stops it, and nothing is planned any more`() = begun {
        leaves()
        tells(Event.Stop)
        assertEquals(null, world.ports.sessions.last())
        assertEquals(emptyList<CueAheadView>(), planned)
        assertEquals(Buzz.STOP, world.ports.buzzed.last())
        comesBack()
        sees("ended")
    }

    private fun Hands.goesAShortAndALongWay() {
        leaves()
        world.after(45)
        comesBack()
        assertFalse(there("ended"))
        leaves()
        world.after(3600)
        comesBack()
        sees("ended")
    }

    @Test
    fun `with a voice it goes on, and ends when nobody answers`() = begun { goesAShortAndALongWay() }

    @Test
    fun `without a voice it goes on for a while, and ends when nobody comes back`() = begun(voice = false) { goesAShortAndALongWay() }

    @Test
    fun `a question that nobody answers becomes a pause by itself`() = begun(pain = false) {
        assertTrue(there("pain:2"))
        val (due, comes) = world.ports.wait!!
        assertTrue(due.instant > world.now.instant)
        world.now = due
        comes.complete(Unit)
        settles()
        sees("paused")
    }
}
