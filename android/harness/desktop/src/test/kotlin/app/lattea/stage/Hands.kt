@file:OptIn(ExperimentalTestApi::class)

package app.lattea.stage

import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.state.ToggleableState
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.runComposeUiTest
import app.lattea.core.CheckAnswer
import app.lattea.core.CheckStyle
import app.lattea.core.FieldKind
import app.lattea.core.FieldView
import app.lattea.ui.desk.Shown
import app.lattea.ui.places.Place
import app.lattea.ui.places.Root
import app.lattea.ui.places.Shell
import app.lattea.ui.theme.Look
import app.lattea.ui.theme.Themed
import app.lattea.desktop.letters
import java.nio.file.Path
import kotlin.time.Duration.Companion.minutes

/** The repository. */
val ROOT: Path = Path.of(System.getProperty("lattea.root"))

/** A person in front of the app. */
class Hands(val test: ComposeUiTest, val world: World, var shell: Shell) {
    internal var onKill: (Shell) -> Unit = {}
    val here: Place get() = shell.way.places.value.last()

    fun node(tag: String): SemanticsNodeInteraction = test.onNodeWithTag(tag)

    fun tap(tag: String) {
        reach(tag).performClick()
        test.waitForIdle()
    }

    fun type(tag: String, text: String) {
        reach(tag).performTextInput(text)
        test.waitForIdle()
    }

    fun there(tag: String): Boolean = test.onAllNodes(hasTestTag(tag)).fetchSemanticsNodes().isNotEmpty()

    /** Whether something is chosen, or ticked. */
    fun chosen(tag: String): Boolean = node(tag).fetchSemanticsNode().config.let {
        it.getOrNull(SemanticsProperties.Selected) == true || it.getOrNull(SemanticsProperties.ToggleableState) == ToggleableState.On
    }

    /** What a screen reader says in place of a node's words. */
    fun heard(tag: String): String =
        node(tag).fetchSemanticsNode().config.getOrNull(SemanticsProperties.ContentDescription).orEmpty().joinToString(" ")

    /** Every tag that begins like this, in the order of the page. */
    fun tags(start: String): List<String> {
        val tagged = SemanticsMatcher("a tag that begins with $start") { it.config.getOrNull(SemanticsProperties.TestTag)?.startsWith(start) == true }
        return test.onAllNodes(tagged).fetchSemanticsNodes().map { it.config[SemanticsProperties.TestTag] }
    }

    fun says(text: String): Boolean = test.onAllNodesWithText(text, substring = true).fetchSemanticsNodes().isNotEmpty()

    /** Goes to a place as a notification would lead there. */
    fun goes(place: Place) {
        shell.way.go(place)
        test.waitForIdle()
    }

    /** Waits until the page stands. */
    fun settles() = test.waitForIdle()

    /** What a node says. */
    fun text(tag: String): String =
        node(tag).fetchSemanticsNode().config[SemanticsProperties.Text].joinToString(" ") { it.text }

    fun sees(tag: String) = reach(tag).assertIsDisplayed()

    private fun reach(tag: String): SemanticsNodeInteraction = node(tag).also {
        it.assertExists("nothing is tagged $tag on ${here.key}")
        try { it.performScrollTo() } catch (_: AssertionError) { /* it stands where it does not scroll */ }
    }

    /** Answers the question that stands by tapping: what was said, and otherwise that nothing is there. */
    fun answer(says: Map<String, String>) {
        val view = asked()
        when (view.style) {
            is CheckStyle.Ticks -> {
                val (unsure, said) = view.fields.filter { says[it.id].let { said -> said != null && said != "no" } }
                    .partition { says.getValue(it.id).startsWith("?") }
                // What was ticked before and is not so any more is taken back.
                val before = (view.given as? CheckAnswer.Ticks)?.ticked.orEmpty().toSet()
                val now = said.map { it.id }.toSet()
                ((before - now) + (now - before)).forEach { tap("tick:$it") }
                tap(if (unsure.isNotEmpty()) "unsure" else "go_on")
            }
            is CheckStyle.Fields -> {
                view.fields.forEach { give(it, says[it.id]) }
                // A single question may have sent itself with its answer.
                if (here == Place.Check && asked() === view && there("next")) tap("next")
            }
        }
    }

    /** The question that stands. */
    fun asked() = (shell.check.state.value as Shown.Ready).view.view

    /** A whole check, from its first question to its result. */
    fun check(vararg says: Pair<String, String>) {
        var screens = 0
        while (here == Place.Check) {
            answer(says.toMap())
            check(++screens < 60) { "the check does not end: ${shell.check.state.value}" }
        }
    }

    private fun give(field: FieldView, said: String?) {
        val id = field.id
        if (said?.startsWith("?") == true) return tap("$id:${said.drop(1)}")
        when (val kind = field.kind) {
            is FieldKind.One -> tap("$id:${said ?: (kind.v1.find { it.id == "no" } ?: kind.v1.first()).id}")
            is FieldKind.Many -> (said?.split(' ') ?: listOf(kind.v1.first().id)).forEach { tap("$id:$it") }
            is FieldKind.Number -> (said ?: kind.min.toString()).let { if (there("$id:$it")) tap("$id:$it") else type(id, it) }
            is FieldKind.Pain -> tap("$id:${said ?: "0"}")
            is FieldKind.Temperature -> said?.forEach { tap("$id:key:$it") }
            is FieldKind.Since -> said?.let { if (there("$id:$it")) tap("$id:$it") else type("$id:hours", it) }
            FieldKind.Tick -> Unit
            FieldKind.Day -> said?.let { type("$id:day", it) }
        }
    }

    /** The process dies and comes back where it was. */
    fun killed() {
        val kept = shell.way.keys
        world.kill(shell)
        shell = world.start(kept)
        onKill(shell)
        test.waitForIdle()
    }
}

/** Plays a flow in the app, through the real core. */
fun play(world: World = World(), kept: List<String> = listOf("Today"), look: Look = Look.LIGHT, flow: Hands.() -> Unit) = world.use {
    runComposeUiTest(testTimeout = 15.minutes) {
        val hands = Hands(this, world, world.start(kept))
        val shown = androidx.compose.runtime.mutableStateOf(hands.shell)
        hands.onKill = { shown.value = it }
        setContent { Themed(look, letters(ROOT)) { androidx.compose.runtime.key(shown.value) { Root(shown.value) } } }
        hands.flow()
    }
}
