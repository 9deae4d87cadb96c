package app.lattea.flows

import app.lattea.stage.Hands
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A phone in somebody else's hands: what they see, how it ends, and what is asked then. */
class HandOverTest {
    private fun story() = World().also(::fiveDays)

    private fun handedOver(flow: Hands.() -> Unit) = play(story()) {
        tap("bar:Summary")
        tap("hand_over")
        flow()
    }

    private val Hands.isLocked: Boolean get() = world.did(shell) { isLocked() }

    @Test
    fun `whoever holds the phone sees the page alone, and only its owner gets it back`() = handedOver {
        assertEquals(Place.HandOver, here)
        assertFalse(there("bar:Journal"))
        world.ports.confirms = false
        assertTrue(shell.back(), "back leaves the app")
        settles()
        assertEquals(Place.HandOver, here)
        tap("take_back")
        assertEquals(Place.HandOver, here)
        assertTrue(isLocked)
        world.ports.confirms = true
        tap("take_back")
        assertEquals(Place.Today, here)
        assertTrue(there("status"), "the journal is open again")
    }

    @Test
    fun `Back asks who holds the phone, and leads its owner out`() = handedOver {
        assertTrue(shell.back())
        settles()
        assertEquals(Place.Today, here)
    }

    @Test
    fun `the phone knows how long it is in other hands`() = handedOver {
        assertTrue(world.ports.handed)
        tap("take_back")
        assertFalse(world.ports.handed)
    }

    @Test
    fun `its letters are larger than those of the page before`() = play(story()) {
        fun high() = node("digest").fetchSemanticsNode().size.height
        tap("bar:Summary")
        val before = high()
        tap("hand_over")
        assertTrue(high() > before)
    }

    @Test
    fun `after a quarter of an hour it ends behind the lock`() = handedOver {
        val (minutes, comes) = world.ports.waitMinutes!!
        assertEquals(15, minutes)
        comes.complete(Unit)
        settles()
        assertEquals(listOf<Place>(Place.Lock), shell.way.places.value)
        assertTrue(isLocked)
        assertFalse(world.ports.handed)
    }

    @Test
    fun `one that was taken back does not end a second time`() = handedOver {
        tap("take_back")
        world.ports.waitMinutes!!.second.complete(Unit)
        settles()
        assertEquals(Place.Today, here)
        assertFalse(isLocked)
    }

    @Test
    fun `out of sight it ends behind the lock, and the credential that it asks for is no leaving`() = handedOver {
        shell.hide(asked = true)
        shell.wake(answered = true)
        settles()
        assertEquals(Place.HandOver, here)
        shell.hide()
        shell.wake()
        settles()
        assertEquals(listOf<Place>(Place.Lock), shell.way.places.value)
        assertFalse(world.ports.handed)
    }

    @Test
    fun `its owner is asked whether to note what they said, and yes opens the form for it`() = handedOver {
        tap("take_back")
        tap("note_said")
        assertEquals(Place.Journal, here)
        type("who", "Dr Okafor")
        type("said", "Go on as before")
        tap("save")
        assertTrue(says("Go on as before"))
        goes(Place.Today)
        assertFalse(there("after_hand_over"), "it is asked again")
    }

    @Test
    fun `not now is an answer`() = handedOver {
        tap("take_back")
        tap("note_nothing")
        assertFalse(there("after_hand_over"))
        assertEquals(Place.Today, here)
    }

    @Test
    fun `however it ended the question waits behind the lock`() {
        val ends: List<Hands.() -> Unit> = listOf({ world.ports.waitMinutes!!.second.complete(Unit) }, { shell.hide(); shell.wake() }, { killed() })
        for (end in ends) handedOver {
            end()
            settles()
            assertNotEquals(Place.HandOver, here)
            if (here == Place.Lock) assertFalse(there("after_hand_over"))
            tap("unlock")
            assertEquals(Place.Today, here)
            sees("after_hand_over")
        }
    }

    @Test
    fun `a phone without a lock is not handed over`() = play(story()) {
        world.ports.credential = false
        tap("bar:Summary")
        tap("hand_over")
        sees("no_credential")
        assertEquals(Place.Summary, here)
        assertFalse(world.ports.handed)
    }
}
