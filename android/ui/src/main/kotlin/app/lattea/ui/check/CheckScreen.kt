package app.lattea.ui.check

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.foundation.focusable
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.lattea.core.CheckStyle
import app.lattea.core.FieldKind
import app.lattea.core.Rest
import app.lattea.ui.parts.AnswerRow
import app.lattea.ui.parts.Beside
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Quiet
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.TierCard
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.theme.colours
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** One question a page. */
@Composable
fun CheckScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot(shell.check::back, { shell.way.go(Place.Help) }) }
    Staged(shell.check, foot) { state -> key(state.number) { Question(shell, state, foot) } }
}

@Composable
private fun Question(shell: Shell, state: CheckState, foot: @Composable () -> Unit) {
    val view = state.view
    Page("check", foot = foot, actions = { Unsure(shell, state) }, main = { Send(shell, state) }) {
        LastRefusal(shell.check)
        Small("${view.partName} · ${state.part}")
        view.already?.let { TierCard(it, Modifier.testTag("already")) }
        view.intro?.let { Small(it, Modifier.testTag("intro")) }
        view.last?.let { Last(it, shell.check::back) }
        val alone = view.fields.singleOrNull()?.takeIf { view.style is CheckStyle.Fields }
        Arrival(view.lead.ifEmpty { alone?.text.orEmpty() })
        Why(view.why)
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            when (view.style) {
                is CheckStyle.Ticks -> view.fields.forEach { field ->
                    AnswerRow(field.text, "tick:${field.id}", field.id in state.answers.ticked, several = true) { state.answers.turn(field.id) }
                }
                is CheckStyle.Fields -> view.fields.forEach { field ->
                    val asked = field != alone || (view.lead.isNotEmpty() && view.lead != field.text)
                    Field(field, state.ranges[field.id].orEmpty(), state.answers.given, asked) {
                        if (alone != null && answersAtOnce(field.kind) && !shell.ports.exploring) shell.check.fields()
                    }
                    state.problems.filter { it.field == field.id }.forEach { Problem(it.text, "problem:${it.field}") }
                }
            }
        }
        state.problems.filter { problem -> view.fields.none { it.id == problem.field } }.forEach { Problem(it.text) }
        view.mind?.let { mind ->
            Small(mind.text)
            Quiet(mind.change, "keep_mind") { shell.check.keepMind(!mind.kept) }
        }
        state.device?.let { Quiet(it, "device") { shell.check.device() } }
        Quiet(LocalWords.current[Word.LEAVE], "leave") { shell.check.leave() }
    }
}

/** What was answered on the page before, with the way back to it. */
@Composable
private fun Last(text: String, change: () -> Unit) = Surface(
    Modifier.fillMaxWidth().testTag("last"), shape = RoundedCornerShape(16.dp), color = colours.chosen, contentColor = colours.onChosen,
) {
    val label = LocalWords.current[Word.EDIT]
    // The question itself stays in sight, however much was said before it; a screen reader has all of it.
    val line = @Composable {
        Text(text, Modifier.padding(vertical = 8.dp), maxLines = 2, overflow = TextOverflow.Ellipsis, style = MaterialTheme.typography.bodyMedium)
    }
    Beside(line, Modifier.padding(start = 16.dp)) { Quiet(label, "last:change", said = "$label: $text", act = change) }
}

/** Focus goes to the heading of a new question, which is announced once. */
@Composable
private fun Arrival(lead: String) {
    if (lead.isEmpty()) return
    val focus = remember { FocusRequester() }
    Heading(
        lead,
        Modifier.testTag("lead").focusRequester(focus).focusable().semantics { liveRegion = LiveRegionMode.Polite },
        large = true,
    )
    LaunchedEffect(Unit) { focus.requestFocus() }
}

@Composable
private fun Why(why: String) {
    if (why.isEmpty()) return
    var open by rememberSaveable { mutableStateOf(false) }
    val words = LocalWords.current
    Quiet(words[if (open) Word.WHY_HIDE else Word.WHY], "why", icon = if (open) Icons.Less else Icons.More) { open = !open }
    if (open) Body(why, Modifier.testTag("why_text"))
}

private fun answersAtOnce(kind: FieldKind) = kind is FieldKind.One

@Composable
private fun Unsure(shell: Shell, state: CheckState) {
    val style = state.view.style
    if (style is CheckStyle.Ticks) OtherButton(style.unsure, "unsure") { shell.check.tick(Rest.NOT_SURE) }
}

/** What sends the answers. A single question sends itself with its answer, unless it was answered before and may stay so. */
@Composable
private fun Send(shell: Shell, state: CheckState) {
    when (val style = state.view.style) {
        is CheckStyle.Ticks -> {
            val ticked = state.answers.ticked.size
            val label = if (ticked == 0) style.none else style.goOn.replace("{count}", ticked.toString())
            MainButton(label, "go_on", Modifier.semantics { liveRegion = LiveRegionMode.Polite }) {
                shell.check.tick(Rest.NO)
            }
        }
        is CheckStyle.Fields -> {
            val only = state.view.fields.singleOrNull()
            val atOnce = only != null && answersAtOnce(only.kind) && !shell.ports.exploring && state.view.given == null
            if (!atOnce) MainButton(style.next, "next") { shell.check.fields() }
        }
    }
}
