package app.lattea.flows

import app.lattea.stage.Full
import app.lattea.stage.Hands
import app.lattea.stage.Well
import app.lattea.stage.checked
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The check: urgent answers, unknown ones, going back, leaving, and a process that dies in the middle of it. */
class CheckTest {
    @Test
    fun `two ticks on a list lead to the emergency page and its number`() = play {
        tap("check")
        check("who" to "at_breast", "breathless" to "yes", "chest_pain" to "yes")
        assertEquals(Place.Result, here)
        assertTrue(says("Get help now"))
        tap("call:999")
        assertEquals(listOf("999"), world.ports.called)
        assertFalse(there("start_massage"), "an emergency page offers no massage")
        assertTrue(there("help"))
    }

    @Test
    fun `where no call can be made the number is shown large and can be copied`() = play {
        world.ports.canCall = false
        tap("bar:Help")
        tap("call:999")
        sees("number")
        tap("copy")
        assertEquals(listOf("999"), world.ports.copied)
    }

    @Test
    fun `unknown answers leave the result open and massage closed`() = play {
        tap("check")
        check("who" to "at_breast", "temp_dC" to "36.8", "babies" to "1", "left.hot" to "?not_sure", "breathless" to "?not_sure")
        assertEquals(Place.Result, here)
        sees("incomplete")
        sees("not_known")
        assertFalse(there("start_massage"))
    }

    @Test
    fun `a question says what was answered before it, and one tap leads back there`() = play {
        tap("check")
        val first = asked().fields.map { it.id }
        assertFalse(there("last"))
        answer(Well)
        sees("last")
        assertTrue(says("You said: "))
        tap("last:change")
        assertEquals(first, asked().fields.map { it.id })
        assertFalse(there("last"))
    }

    @Test
    fun `a wrong temperature is named under its field, and what was typed stays`() = play {
        tap("check")
        var screens = 0
        while (!there("temp_dC") && screens++ < 40) answer(Well - "temp_dC")
        "100".forEach { tap("temp_dC:key:$it") }
        tap("next")
        sees("problem:temp_dC")
        assertEquals("100", text("temp_dC:shown"))
        repeat(3) { tap("temp_dC:key:erase") }
        assertFalse(text("temp_dC:shown").contains("1"))
    }

    @Test
    fun `back returns to the question before, and at the first one to Today`() = play {
        tap("check")
        val first = shell.way.places.value
        answer(mapOf("who" to "at_breast"))
        tap("back")
        sees("lead")
        assertEquals(first, shell.way.places.value)
        answer(mapOf("who" to "at_breast"))
        goes(Place.Today)
        assertTrue(says("Go on with the check"))
        tap("check")
        tap("back")
        tap("back")
        assertEquals(Place.Today, here)
    }

    @Test
    fun `back shows the answer as it was given, and it can stay so`() = play {
        tap("check")
        until("self_harm")
        assertTrue(tags("self_harm:").none(::chosen) && !there("next"), "nothing is chosen before the person chooses")
        tap("self_harm:no")
        val second = text("lead")
        tap("back")
        assertTrue(chosen("self_harm:no") && !chosen("self_harm:yes"))
        tap("next")
        assertEquals(second, text("lead"))
    }

    @Test
    fun `back shows what was ticked, and what is changed counts`() = play {
        tap("check")
        until("heart_racing")
        tap("tick:heart_racing")
        tap("go_on")
        tap("back")
        assertTrue(chosen("tick:heart_racing") && !chosen("tick:chest_pain"))
        tap("tick:heart_racing")
        tap("go_on")
        tap("back")
        assertFalse(chosen("tick:heart_racing"))
    }

    @Test
    fun `back shows what was typed, for as long as it counts`() = play {
        tap("check")
        until("temp_dC")
        answer(Well + mapOf("temp_dC" to "37.4", "temp_site" to "ear"))
        tap("back")
        assertEquals("37.4", text("temp_dC:shown"))
        assertTrue(chosen("temp_site:ear"))
        tap("next")
        world.after(48 * 3600)
        tap("back")
        assertFalse(text("temp_dC:shown").contains("37.4"), "a temperature of the day before yesterday is asked for anew")
    }

    @Test
    fun `what is not sent yet stays through a look at Help, and when it is to be kept`() = play {
        tap("check")
        until("self_harm")
        world.ports.exploring = true
        tap("self_harm:no")
        tap("help")
        tap("back")
        assertTrue(chosen("self_harm:no"), "a look at Help took the answer away")
        tap("keep_mind")
        assertTrue(chosen("self_harm:no"), "what becomes of the answers took them away")
    }

    /** Goes to the question that has this field. */
    private fun Hands.until(field: String) {
        var screens = 0
        while (asked().fields.none { it.id == field }) {
            answer(Well)
            check(++screens < 60 && here == Place.Check) { "$field is not asked" }
        }
    }

    @Test
    fun `leaving early shows what is certain`() = play {
        tap("check")
        answer(mapOf("who" to "at_breast"))
        tap("leave")
        assertEquals(Place.Result, here)
        assertTrue(there("incomplete") || there("not_known"))
    }

    @Test
    fun `a process that dies in a check comes back to the question that stood`() = play {
        tap("check")
        answer(mapOf("who" to "at_breast"))
        answer(mapOf("babies" to "1"))
        val stood = text("lead")
        killed()
        assertEquals(Place.Check, here)
        assertEquals(stood, text("lead"))
    }

    @Test
    fun `twins who are not both well put the baby first`() = play {
        tap("check")
        check(
            "who" to "at_breast", "babies" to "2", "days_postpartum" to "12", "temp_dC" to "36.8", "weaning" to "no",
            "baby.0.wet_nappies_24h" to "7", "baby.1.wet_nappies_24h" to "2", "baby.1.baby-nappies" to "yes",
        )
        assertEquals(Place.Result, here)
        sees("tier_baby")
        assertTrue(says("And for you"))
    }

    @Test
    fun `the result says why, and a closed part opens and says so`() = play {
        world.did(shell) { now -> checked(now, *Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6") }
        shell.today.refresh()
        settles()
        tap("see_result")
        sees("because")
        tap("reasons")
        assertTrue(says("Experts agree"))
    }
}
