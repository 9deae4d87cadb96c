package app.lattea.ui.result

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.text.style.TextDirection
import androidx.compose.ui.unit.dp
import app.lattea.core.CallView
import app.lattea.core.ResultView
import app.lattea.core.SourceView
import app.lattea.core.Tier
import app.lattea.ui.desk.Ports
import app.lattea.ui.learn.RESULT
import app.lattea.ui.learn.ReportForm
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.CallButton
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.Line
import app.lattea.ui.parts.Notice
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Quiet
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.TierCard
import app.lattea.ui.parts.urgent
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.theme.FullContrast
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** What to do, how soon, why, and what would change it. */
@Composable
fun ResultScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot({ shell.way.go(Place.Today) }, { shell.way.go(Place.Help) }) }
    Staged(shell.result, foot) { state ->
        val urgent = state.view.tier.tier.urgent || state.view.babies.any { it.tier.urgent }
        if (urgent) FullContrast { Result(shell, state, foot) } else Result(shell, state, foot)
    }
}

@Composable
private fun Result(shell: Shell, state: ResultState, foot: @Composable () -> Unit) {
    val view = state.view
    if (view.fullPage) {
        EmergencyPage(view, shell.ports, foot) { Details(view, shell, state.more) }
    } else {
        Page("result", foot = foot) {
            Tiers(view)
            view.calls.forEach { Call(it, shell.ports, calm = view.calm) }
            Say(view.say)
            Details(view, shell, state.more)
        }
    }
}

@Composable
private fun Tiers(view: ResultView) {
    val words = LocalWords.current
    if (view.babyFirst) {
        view.babies.forEach { TierCard(it, Modifier.testTag("tier_baby")) }
        Heading(words[Word.AND_FOR_YOU])
        TierCard(view.tier, Modifier.testTag("tier"))
    } else {
        TierCard(view.tier, Modifier.testTag("tier"))
        view.babies.forEach { TierCard(it, Modifier.testTag("tier_baby")) }
    }
}

/** A number as a button; where this device can't call, it is there to be copied. */
@Composable
fun Call(view: CallView, ports: Ports, inverse: Boolean = false, calm: Boolean = false) {
    val words = LocalWords.current
    var shown by rememberSaveable(view.number) { mutableStateOf(false) }
    val colours = app.lattea.ui.theme.colours
    CallButton(
        words[if (view.byText) Word.TEXT else Word.CALL], view.number, view.label, view.hours, "call:${view.number}",
        if (view.byText) Icons.Letter else Icons.Phone,
        fill = if (inverse) colours.tiers.emergency.text else if (calm) Color.Transparent else colours.primary,
        ink = if (inverse) colours.tiers.emergency.container else if (calm) colours.primary else colours.onPrimary,
        least = if (inverse) 72.dp else 64.dp,
    ) { if (!ports.call(view.number, view.byText)) shown = true }
    if (shown) Panel(Modifier.testTag("number")) {
        Text(view.number, style = MaterialTheme.typography.displayLarge.copy(textDirection = TextDirection.Ltr))
        OtherButton(words[Word.COPY], "copy") { ports.copy(view.number) }
    }
}

/** What to say on the phone, large when asked for. */
@Composable
fun Say(say: String) {
    if (say.isEmpty()) return
    var big by rememberSaveable { mutableStateOf(false) }
    Panel(Modifier.testTag("say")) {
        Heading(LocalWords.current[Word.WHAT_TO_SAY])
        Text(say, style = if (big) MaterialTheme.typography.headlineMedium else MaterialTheme.typography.bodyLarge)
        OtherButton(LocalWords.current[if (big) Word.SHOW_SMALL else Word.SHOW_BIG], "show_big") { big = !big }
    }
}

@Composable
private fun ColumnScope.Details(view: ResultView, shell: Shell, more: Boolean) {
    val words = LocalWords.current
    if (!view.complete) {
        if (view.incomplete.isNotEmpty()) Notice(view.incomplete, "incomplete")
        view.toBeSafe?.let {
            Heading(words[Word.TO_BE_SAFE])
            TierCard(it, Modifier.testTag("to_be_safe"), head = MaterialTheme.typography.headlineSmall)
        }
    }
    Because(words[Word.BECAUSE], "because", view.because.isNotEmpty()) {
        view.because.forEach { SaidLine(it, words[Word.EDIT], "change", shell.check::change) }
    }
    Because(words[Word.FROM_NOTES], "from_notes", view.fromNotes.isNotEmpty()) { view.fromNotes.forEach { Line(it) } }
    view.ifTrue.forEach { block ->
        Panel(Modifier.testTag("if_true")) {
            Body(block.lead)
            block.items.forEach { Line(it.label) }
        }
    }
    if (view.notKnown.isNotEmpty()) Folded(words[Word.NOT_KNOWN], "not_known") {
        view.notKnown.forEach { SaidLine(it, words[Word.ANSWER], "answer", shell.check::change) }
    }
    val calm = view.calm
    Lines(words[Word.DO_NOW], view.doNow, "do_now", opened = calm)
    Massage(view, shell)
    Lines(words[Word.FOLLOW_UP], view.followUp + view.recheck, "follow_up", opened = calm)
    Lines(words[Word.WOULD_CHANGE], view.wouldChange, "would_change")
    Reasons(view)
    if (more) OtherButton(words[Word.MORE_QUESTIONS], "more") { shell.check.more() }
    ReportForm(shell, RESULT)
    view.mistake?.let { field -> Quiet(words[Word.MISTAKE], "mistake") { shell.check.change(field) } }
    Small(view.made)
    Small(view.rules)
}

/** Whether this can be cared for at home: then what to do stands open, and a call is not the first thing. */
private val ResultView.calm get() = tier.tier == Tier.MASSAGE_OK || tier.tier == Tier.SELF_CARE_NO_MASSAGE

@Composable
private fun Because(title: String, tag: String, any: Boolean, lines: @Composable ColumnScope.() -> Unit) {
    if (any) Panel(Modifier.testTag(tag)) {
        Heading(title)
        lines()
    }
}

@Composable
private fun Lines(title: String, lines: List<String>, tag: String, opened: Boolean = false) {
    if (lines.isNotEmpty()) Folded(title, tag, opened) { lines.forEach { Line(it) } }
}

@Composable
private fun Massage(view: ResultView, shell: Shell) {
    if (view.massage.isEmpty()) return
    val words = LocalWords.current
    Folded(words[Word.MASSAGE], "massage_gate", opened = view.canMassage) {
        view.massage.forEach { side ->
            Body(side.text)
            side.why.forEach { Line(it) }
        }
        if (view.canMassage) OtherButton(words[Word.MASSAGE], "start_massage") { shell.massage.open() }
    }
}

@Composable
private fun Reasons(view: ResultView) {
    Folded(LocalWords.current[Word.WHERE_FROM], "reasons") {
        view.reasons.forEach { reason ->
            Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
                Body(reason.text)
                Small(reason.grade)
                reason.sources.forEach { Source(it) }
            }
        }
    }
}

/** A source: its title, where it is from, and its address to be read: nothing here opens it. */
@Composable
fun Source(source: SourceView) = Column {
    Text(source.title, style = MaterialTheme.typography.bodyMedium)
    Small(source.from)
    Small(source.url)
}
