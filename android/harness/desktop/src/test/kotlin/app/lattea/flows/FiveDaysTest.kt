package app.lattea.flows

import app.lattea.stage.Full
import app.lattea.stage.Hands
import app.lattea.stage.Well
import app.lattea.stage.World
import app.lattea.stage.moment
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A full breast, then heat, then a fever, then less of it: five days through the screens alone, from the first start to a summary. */
class FiveDaysTest {
    /** She puts the phone away, and takes it up again then. */
    private fun Hands.until(time: String) {
        shell.hide()
        settles()
        world.now = moment(time)
        shell.wake()
        settles()
        assertEquals(Place.Lock, here, "it was away for hours")
        tap("unlock")
        if (here != Place.Today) goes(Place.Today)
    }

    private fun Hands.firstStart() {
        tap("set_up")
        tap("country:GB")
        tap("next")
        type("birth_date", "2026-04-17")
        tap("keep:birth_date")
        repeat(4) { tap("next") }
        assertEquals(Place.Today, here)
        tap("bar:Help")
        tap("own_add")
        type("own_label", "Ana, my midwife")
        type("own_number", "+441632960001")
        tap("own_save")
        tap("bar:Today")
    }

    private fun Hands.temperature(degrees: String) {
        tap("note")
        tap("tile:TEMPERATURE")
        degrees.forEach { tap("temperature:key:$it") }
        tap("site:EAR")
        tap("save")
        if (degrees < "38" && there("raised")) tap("back")
    }

    private fun Hands.breast(pain: Int, vararg signs: String) {
        tap("note")
        tap("tile:SYMPTOM")
        tap("side:left")
        tap("place:UPPER_OUTER")
        tap("pain:$pain")
        signs.forEach { tap(it) }
        tap("save")
        if (there("raised")) tap("back")
    }

    private fun Hands.answers(vararg says: Pair<String, String>) {
        check(*Well.toList().toTypedArray(), *says)
        assertEquals(Place.Result, here)
    }

    private fun Hands.firstDay() {
        tap("note")
        tap("quick:0")
        tap("row:FEED")
        type("minutes0", "14")
        world.ports.picked = moment("2026-05-07T03:12:00+01:00")
        tap("when")
        tap("save")
        assertTrue(says("14 min") && says("03:12"))
        tap("bar:Today")
        tap("check")
        answers(*Full)
        tap("back")
        tap("massage")
        tap("begin:M01:LEFT")
        tap("ready")
        tap("pain:2")
        tap("stop")
        tap("today")
    }

    private fun Hands.secondDay() {
        temperature("37.6")
        breast(4, "hot", "hard")
        assertTrue(there("row:SYMPTOM") && there("row:TEMPERATURE"))
        assertTrue(says("37.6") && says("upper outer"))
    }

    private fun Hands.thirdDay() {
        temperature("38.6")
        sees("raised")
        tap("check")
        answers(*Full, "left.hot" to "yes", "look-colour" to "yes", "left.pain_0_10" to "5", "left.inflamed_h" to "12to24h", "temp_dC" to "38.6", "temp_site" to "ear")
        assertTrue(says("Speak to a doctor or midwife today"))
        assertFalse(there("start_massage"))
        tap("call:+441632960001")
        assertEquals(listOf("+441632960001"), world.ports.called)
        tap("back")
        assertFalse(there("massage"), "massage is offered with a fever")
        tap("note")
        tap("tile:CONTACT")
        type("who", "Dr Okafor, out of hours")
        type("said", "Antibiotics today, keep feeding")
        tap("save")
        tap("note")
        tap("tile:MEDICINE")
        type("name", "ibuprofen")
        tap("fever")
        tap("save")
        assertTrue(says("Dr Okafor") && says("ibuprofen"))
    }

    private fun Hands.fourthDay() {
        temperature("37.1")
        breast(2, "lump")
        tap("note")
        tap("tile:EXPRESSION")
        type("left", "40")
        type("right", "25")
        tap("way:PUMP")
        tap("save")
        tap("note")
        tap("nappy:2")
        tap("note")
        tap("tile:NOTE")
        type("text", "Slept four hours. She latched well.")
        tap("save")
        assertTrue(says("Slept four hours"))
        tap("trends")
        tap("range:14")
        sees("chart:temperature")
        assertTrue(says("38.6"))
    }

    private fun Hands.fifthDay() {
        tap("check")
        answers(*Full, "temp_dC" to "36.9", "temp_site" to "ear")
        assertTrue(there("from_notes") && says("Your notes show"), "two days of it are forgotten after one good answer")
        assertFalse(there("start_massage"))
        tap("back")
        tap("bar:Summary")
        assertTrue(says("38.6") && says("Dr Okafor"))
        assertFalse(says("Slept four hours"), "her own words are private until she says otherwise")
        tap("hand_over")
        assertEquals(Place.HandOver, here)
        tap("take_back")
        assertEquals(Place.Today, here)
        sees("status")
    }

    @Test
    fun `five days, tap by tap, also through the death of the process`() = play(World(country = null), kept = emptyList()) {
        assertEquals(Place.Onboarding, here)
        firstStart()
        firstDay()
        until("2026-05-08T02:05:00+01:00")
        secondDay()
        until("2026-05-09T01:40:00+01:00")
        thirdDay()
        killed()
        until("2026-05-10T09:00:00+01:00")
        fourthDay()
        until("2026-05-11T08:30:00+01:00")
        fifthDay()
        goes(Place.Journal)
        listOf("FEED", "TEMPERATURE", "SYMPTOM", "MEDICINE", "NAPPY", "NOTE", "CONTACT", "EXPRESSION", "CHECK", "SESSION").forEach {
            assertTrue(tags("row:$it").isNotEmpty()) { "$it was noted, and is gone" }
        }
    }
}
