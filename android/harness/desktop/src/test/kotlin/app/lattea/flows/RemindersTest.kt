package app.lattea.flows

import app.lattea.core.SettingKey
import app.lattea.stage.Full
import app.lattea.stage.checked
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A reminder that was tapped. */
class RemindersTest {
    @Test
    fun `a reminder leads where the core says, and Back leads to Today`() = play {
        val ring = world.did(shell) { now ->
            checked(now, *Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6")
            reminders(72u, now).reminders.first()
        }
        assertFalse("38" in ring.discreet || "breast" in ring.discreet) { ring.discreet }
        world.now = ring.at
        val route = world.did(shell) { now -> openReminder(ring.id, now).route.name }
        shell.reminded(ring.id)
        settles()
        val place = mapOf("CHECK" to Place.Check, "TODAY" to Place.Today, "MASSAGE" to Place.Massage)[route] ?: Place.Journal
        assertEquals(place, here)
        if (here != Place.Today) shell.way.back()
        settles()
        assertEquals(Place.Today, here)
    }

    @Test
    fun `whether reminders may be shown is asked once there is one, and not over the advice`() = play {
        tap("check")
        check("who" to "at_breast", *Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6", "babies" to "1")
        assertEquals(Place.Result, here)
        assertEquals(0, world.ports.reminds)
        goes(Place.Today)
        assertTrue(world.ports.reminds > 0)
    }

    @Test
    fun `a reminder that was tapped says what it is about, and can be put off`() = play {
        val ring = world.did(shell) { now ->
            checked(now, *Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6")
            reminders(72u, now).reminders.first { it.later.isNotEmpty() }
        }
        shell.reminded(ring.id)
        settles()
        goes(Place.Today)
        sees("reminder")
        assertTrue(says(ring.about))
        tap("later:${ring.later.first().id}")
        sees("put_off")
        assertFalse(there("reminder"))
        val after = world.did(shell) { now -> reminders(72u, now).reminders.first { it.id == ring.id } }
        assertTrue(after.at.instant > ring.at.instant) { "it still rings at ${after.at}" }
    }

    @Test
    fun `behind the lock a reminder waits, and leads on once it is open`() = play {
        val ring = world.did(shell) { now ->
            checked(now, *Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6")
            choose(SettingKey.LOCK_AFTER, listOf("0"), now)
            reminders(72u, now).reminders.first { it.later.isNotEmpty() }
        }
        shell.hide()
        settles()
        assertEquals(Place.Lock, here)
        shell.reminded(ring.id)
        settles()
        assertEquals(Place.Lock, here)
        assertFalse(says(ring.about))
        tap("unlock")
        goes(Place.Today)
        assertTrue(says(ring.about))
    }

    @Test
    fun `what is planned stands in the settings, with its ways to wait`() = play {
        goes(Place.Settings)
        tap("setting:REMINDERS")
        sees("nothing_planned")
        world.did(shell) { now -> checked(now, *Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6") }
        goes(Place.Today)
        goes(Place.Settings)
        tap("setting:REMINDERS")
        assertTrue(there("planned"))
        assertFalse(there("nothing_planned"))
    }

    @Test
    fun `a reminder that is settled leads to Today`() = play {
        shell.way.go(Place.Learn)
        settles()
        val unknown = world.did(shell) { now -> checked(now, *Full); reminders(72u, now).reminders.map { it.id } }
        shell.reminded(unknown.firstOrNull().orEmpty() + "x")
        settles()
        assertEquals(Place.Today, here)
    }
}
