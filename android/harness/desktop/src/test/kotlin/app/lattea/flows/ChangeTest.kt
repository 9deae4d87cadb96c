package app.lattea.flows

import app.lattea.stage.Full
import app.lattea.stage.Hands
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A result whose answers are put right, or given after all: one question is asked, and the rest stays as it was said. */
class ChangeTest {
    private val feverish = arrayOf(*Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6", "left.inflamed_h" to "12to24h")

    private fun resultOf(vararg says: Pair<String, String>, flow: Hands.() -> Unit) = play {
        tap("check")
        check(*says)
        assertEquals(Place.Result, here)
        flow()
    }

    private fun Hands.ids() = asked().fields.map { it.id }

    private fun Hands.types(temperature: String) {
        while (there("temp_dC:shown") && text("temp_dC:shown") != "–") tap("temp_dC:key:erase")
        temperature.forEach { tap("temp_dC:key:$it") }
        tap("next")
    }

    @Test
    fun `an answer that led here is given anew, and what was said of the urgent signs is not asked again`() = resultOf(*feverish) {
        assertTrue(says("38.6"))
        tap("change:temp_dC")
        assertEquals(listOf(Place.Today, Place.Check), shell.way.places.value)
        assertTrue("temp_dC" in ids())
        types("36.8")
        while (here == Place.Check) {
            assertFalse("confusion" in ids(), "it was answered before")
            answer(feverish.toMap())
        }
        assertEquals(listOf(Place.Today, Place.Result), shell.way.places.value)
        assertFalse(says("38.6"), "the former answer is still there")
    }

    @Test
    fun `Back leads to the result as it was`() = resultOf(*feverish) {
        tap("change:temp_dC")
        tap("back")
        assertEquals(listOf(Place.Today, Place.Result), shell.way.places.value)
        assertTrue(says("38.6"))
        tap("back")
        assertEquals(Place.Today, here)
    }

    @Test
    fun `an emergency that was a mistake is taken back from its page`() = resultOf("breathless" to "yes", "chest_pain" to "yes") {
        assertTrue(says("Get help now"))
        tap("mistake")
        assertEquals(Place.Check, here)
        check()
        assertEquals(Place.Result, here)
        assertFalse(says("Get help now"))
    }

    @Test
    fun `nothing calm is called a mistake`() = resultOf(*Full) { assertFalse(there("mistake")) }

    @Test
    fun `what was left out is answered from the result`() = play {
        tap("check")
        answer(Full.toMap())
        tap("leave")
        assertEquals(Place.Result, here)
        if (!there("answer:temp_dC")) tap("not_known")
        tap("answer:temp_dC")
        check(*Full)
        assertEquals(Place.Result, here)
        if (there("not_known")) tap("not_known")
        assertFalse(there("answer:temp_dC"), "it is still not known")
    }
}
