@file:OptIn(ExperimentalTestApi::class)

package app.lattea.flows

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasTestTag
import app.lattea.stage.World
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Path
import kotlin.io.path.readBytes
import kotlin.io.path.readText

/** The summary: what is on it, and what goes out. */
class SharingTest {
    private fun story() = World().also(::fiveDays)

    @Test
    fun `a section is switched on, and the page says its words`() = play(story()) {
        tap("bar:Summary")
        assertFalse(says("Slept four hours"), "notes are private until they are switched on")
        tap("sections")
        tap("section:OWN_WORDS")
        assertTrue(says("Slept four hours"))
        tap("section:OWN_WORDS")
        assertFalse(says("Slept four hours"))
    }

    @Test
    fun `what a form holds is read before there is a file`() = play(story()) {
        fun shown() = test.onAllNodes(hasAnyAncestor(hasTestTag("shown"))).fetchSemanticsNodes()
            .flatMap { it.config.getOrNull(SemanticsProperties.Text).orEmpty() }.joinToString("\n") { it.text }
        tap("bar:Summary")
        tap("send")
        assertFalse(there("shown"), "no form was chosen yet")
        tap("form:TEXT")
        val text = shown()
        assertTrue("Self-reported" in text) { text }
        assertFalse("Slept four hours" in text)
        tap("form:CSV")
        val csv = shown()
        assertFalse(text == csv, "another form, the same lines")
        assertFalse(there("send:TEXT"))
        tap("sections")
        tap("section:OWN_WORDS")
        tap("form:TEXT")
        assertTrue("Slept four hours" in shown(), "a section was switched on, and what was shown stays as it was")
        assertEquals(emptyList<String>(), world.ports.shared)
        tap("send:TEXT")
        val sent = Path.of(world.ports.shared.single()).readText()
        assertEquals(sent.trimEnd().lines(), shown().trimEnd().lines())
    }

    @Test
    fun `what is sent says the words of the preview, and is noted`() = play(story()) {
        tap("bar:Summary")
        tap("send")
        tap("form:TEXT")
        tap("send:TEXT")
        val sent = Path.of(world.ports.shared.single()).readText()
        assertTrue("Self-reported" in sent && says("Self-reported"))
        assertFalse("Slept four hours" in sent)
        tap("shares")
        tap("forget_shares")
        assertFalse(there("shares"))
    }

    @Test
    fun `a file is locked with a passphrase, and a weak one is refused without a file`() = play(story()) {
        tap("bar:Summary")
        tap("send")
        tap("form:TEXT")
        type("share_passphrase", "abc")
        tap("send:TEXT")
        sees("problem:share")
        assertEquals(emptyList<String>(), world.ports.shared)
        type("share_passphrase", " tall quiet river stone lamp")
        tap("send:TEXT")
        val sent = Path.of(world.ports.shared.single()).readBytes()
        assertTrue(String(sent, Charsets.ISO_8859_1).startsWith("age-encryption.org/v1")) { "not locked" }
        assertFalse(there("problem:share"))
    }

    @Test
    fun `my own question stands on the page`() = play(story()) {
        tap("bar:Summary")
        tap("own_words")
        type("question", "May I go on pumping?")
        tap("keep:question")
        assertTrue(says("May I go on pumping?"))
    }
}
