package app.lattea.flows

import app.lattea.core.Event
import app.lattea.core.SettingKey
import app.lattea.core.Side
import app.lattea.stage.Full
import app.lattea.stage.checked
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.io.path.exists

/** The lock, erasing, and the first start. */
class KeepingTest {
    private fun story() = World().also(::fiveDays)

    @Test
    fun `out of sight it locks, but not during a session and not where the phone has no lock`() = play {
        world.did(shell) { now ->
            checked(now, *Full)
            choose(SettingKey.LOCK_AFTER, listOf("0"), now)
        }
        world.ports.credential = false
        shell.hide()
        settles()
        assertEquals(Place.Today, here)
        world.ports.credential = true
        shell.massage.open()
        shell.massage.begin("M01", Side.LEFT)
        shell.hide()
        settles()
        assertEquals(Place.Massage, here)
        shell.massage.tell(Event.Stop)
        shell.hide()
        settles()
        assertEquals(Place.Lock, here)
    }

    @Test
    fun `it locks after as long as was chosen`() = play {
        world.did(shell) { now ->
            checked(now, *Full)
            choose(SettingKey.LOCK_AFTER, listOf("5"), now)
        }
        world.ports.credential = true
        for ((away, place) in listOf(299L to Place.Today, 300L to Place.Lock)) {
            shell.hide()
            settles()
            assertEquals(Place.Today, here)
            world.now = world.now.copy(instant = world.now.instant.plusSeconds(away))
            shell.wake()
            settles()
            assertEquals(place, here, "after $away seconds")
        }
    }

    @Test
    fun `pictures of the screen may be made once that is allowed, and not where the phone can't tell`() {
        play {
            goes(Place.Settings)
            assertFalse(chosen("screenshots"))
            tap("screenshots")
            assertTrue(chosen("screenshots"))
            assertEquals(false, world.ports.concealed)
            tap("screenshots")
            assertEquals(true, world.ports.concealed)
        }
        play {
            world.ports.concealed = null
            goes(Place.Settings)
            assertFalse(there("screenshots"))
        }
    }

    @Test
    fun `a locked app shows nothing of the journal, and help and the check work`() = play(story()) {
        tap("settings")
        tap("lock_now")
        assertEquals(Place.Lock, here)
        assertFalse(says("Speak to a doctor"))
        tap("help")
        assertTrue(there("call:999"))
        assertFalse(says("Ana, my midwife"), "her own numbers are behind the lock")
        tap("back")
        world.ports.confirms = false
        tap("unlock")
        assertEquals(Place.Lock, here)
        world.ports.confirms = true
        tap("unlock")
        assertEquals(Place.Settings, here, "she was there when it was locked")
        tap("back")
        assertTrue(there("status"))
    }

    @Test
    fun `a place that needs the journal leads to the lock while it is locked`() = play(story()) {
        world.did(shell) { now -> lock(now) }
        tap("bar:Journal")
        assertEquals(Place.Lock, here)
    }

    @Test
    fun `erasing asks once more, and then nothing is left`() = play(story()) {
        tap("settings")
        tap("erase")
        sees("asking")
        world.ports.confirms = false
        tap("erase_now")
        sees("asking")
        assertEquals(0, world.ports.forgotten)
        world.ports.confirms = true
        tap("erase_now")
        sees("erased")
        assertEquals(1, world.ports.forgotten, "what was chosen for this device stays")
        assertFalse(world.journal.exists())
        assertFalse(there("back"))
        assertFalse(shell.back(), "there is nothing to go back to")
        tap("done")
        assertEquals(Place.Onboarding, here)
        tap("skip_all")
        assertFalse(says("Slept four hours"))
    }

    @Test
    fun `the first start can be skipped whole, or answered`() {
        play(World(country = null), kept = emptyList()) {
            assertEquals(Place.Onboarding, here)
            tap("skip_all")
            assertEquals(Place.Today, here)
        }
        play(World(country = null), kept = emptyList()) {
            tap("set_up")
            tap("country:GB")
            tap("own_add")
            type("own_label", "Ana, my midwife")
            type("own_number", "+441632960001")
            tap("own_save")
            assertTrue(says("Ana, my midwife"))
            tap("next")
            tap("skip")
            tap("add_baby")
            type("name:a", "Mia")
            tap("keep:a")
            tap("next")
            tap("lock_after:5")
            tap("next")
            tap("temperature_unit:fahrenheit")
            tap("language:de")
            tap("next")
            assertEquals("de", world.ports.voice)
            assertEquals(Place.Today, here)
            assertEquals(listOf("Mia"), world.did(shell) { now -> babies(now) }.babies.map { it.name })
            tap("bar:Help")
            assertTrue(there("call:999"))
        }
        play(World(country = null), kept = emptyList()) {
            tap("set_up")
            repeat(2) { tap("skip") }
            tap("hide_babies:yes")
            assertFalse(there("add_baby"), "nobody is asked for babies that are hidden")
            repeat(3) { tap("next") }
            assertEquals(Place.Today, here)
            goes(Place.Settings)
            assertFalse(there("babies"))
        }
    }
}
