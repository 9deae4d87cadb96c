package app.lattea.flows

import app.lattea.core.Event
import app.lattea.core.Side
import app.lattea.stage.Full
import app.lattea.stage.Hands
import app.lattea.stage.World
import app.lattea.stage.checked
import app.lattea.stage.play
import app.lattea.ui.places.Place
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The phone's own Back: the phone is told beforehand whether it leads anywhere inside the app, and that is true. */
class BackTest {
    private val Hands.leadsBack get() = runBlocking { shell.leadsBack.first() }

    /** Goes back, after what the phone was told was asked for. */
    private fun Hands.goesBack(): Boolean {
        val told = leadsBack
        val went = shell.back()
        settles()
        assertEquals(told, went, "the phone was told something else")
        return went
    }

    @Test
    fun `at Today with nothing open Back leaves the app`() = play {
        assertFalse(leadsBack)
        assertFalse(goesBack())
        assertEquals(Place.Today, here)
    }

    @Test
    fun `from every other place of the bar, and whatever is reached from one, Back leads towards Today`() = play {
        for (place in Place.Bar - Place.Today + listOf(Place.Settings, Place.Trends, Place.Plan, Place.Backup, Place.Files, Place.Erase, Place.Babies)) {
            goes(place)
            assertTrue(leadsBack) { place.key }
            var steps = 0
            while (leadsBack && steps++ < 9) goesBack()
            assertEquals(Place.Today, here)
        }
    }

    @Test
    fun `what stands over the notes closes first`() = play {
        tap("note")
        assertTrue(goesBack())
        sees("journal")
        tap("note")
        tap("tile:TEMPERATURE")
        assertTrue(goesBack())
        sees("journal")
        assertTrue(goesBack())
        assertEquals(Place.Today, here)
    }

    @Test
    fun `a page that says that the level rose closes as well`() = play {
        world.did(shell) { now -> checked(now) }
        tap("note")
        tap("tile:TEMPERATURE")
        "38.9".forEach { tap("temperature:key:$it") }
        tap("save")
        sees("raised")
        assertTrue(goesBack())
        sees("journal")
    }

    @Test
    fun `in the first start Back is the page before, and on its first page it leaves`() = play(World(country = null), kept = emptyList()) {
        assertEquals(Place.Onboarding, here)
        assertFalse(leadsBack)
        tap("set_up")
        tap("next")
        assertTrue(goesBack())
        assertTrue(goesBack())
        sees("set_up")
        assertFalse(goesBack())
    }

    @Test
    fun `in a session Back pauses, and at its end leads to Today`() = play {
        world.did(shell) { now -> checked(now, *Full) }
        shell.massage.open()
        shell.massage.begin("M01", Side.LEFT)
        listOf(Event.Ready, Event.Pain(2u)).forEach { shell.massage.tell(it) }
        settles()
        assertTrue(goesBack())
        sees("paused")
        tap("stop")
        assertTrue(goesBack())
        assertEquals(Place.Today, here)
    }

    @Test
    fun `behind the lock Back leaves the app, and from Help it leads to the lock`() = play {
        world.did(shell) { now -> checked(now) }
        shell.lock.lock()
        settles()
        assertFalse(leadsBack)
        tap("help")
        assertTrue(goesBack())
        assertEquals(Place.Lock, here)
        assertFalse(goesBack())
    }
}
