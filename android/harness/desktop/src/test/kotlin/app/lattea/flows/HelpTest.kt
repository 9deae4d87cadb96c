@file:OptIn(ExperimentalTestApi::class)

package app.lattea.flows

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.runComposeUiTest
import app.lattea.desktop.letters
import app.lattea.stage.Full
import app.lattea.stage.ROOT
import app.lattea.stage.World
import app.lattea.stage.checked
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.places.Place
import app.lattea.ui.places.Root
import app.lattea.ui.theme.Look
import app.lattea.ui.theme.Themed
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A person in one tap, whatever became of everything else; and a text about what is not right. */
class HelpTest {
    @Test
    fun `the numbers are there when not even the core can be opened`() = runComposeUiTest {
        World().use { world ->
            val shell = world.unopened()
            setContent { Themed(Look.LIGHT, letters(ROOT)) { Root(shell) } }
            onNodeWithTag("unopened").assertExists()
            onNodeWithTag("call:112").performClick()
            assertEquals(listOf("112"), world.ports.called)
        }
    }

    @Test
    fun `a report is read before it is copied, and holds no entry`() = play(World().also(::fiveDays)) {
        goes(Place.Card("full-breasts"))
        tap("report")
        assertFalse(there("copy_report"), "nothing to copy before there is something to read")
        type("report_words", "The second line is odd")
        tap("make_report")
        assertTrue(says("The second line is odd"))
        tap("copy_report")
        val copied = world.ports.copied.single()
        assertTrue("The second line is odd" in copied)
        assertFalse("Slept four hours" in copied || "38.6" in copied) { copied }
        tap("send_report")
        val (subject, text) = world.ports.sent.single()
        assertEquals(copied, text, "another text was handed on than was read")
        assertTrue(subject.isNotBlank() && subject in text) { subject }
    }

    @Test
    fun `a report about the result names its rules and no answer`() = play {
        world.did(shell) { now -> checked(now, *Full) }
        goes(Place.Result)
        tap("report")
        tap("make_report")
        tap("copy_report")
        assertFalse("36.8" in world.ports.copied.single()) { world.ports.copied.single() }
    }
}
