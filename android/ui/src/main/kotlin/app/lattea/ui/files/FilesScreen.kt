package app.lattea.ui.files

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.lattea.core.ChoiceView
import app.lattea.core.FileOut
import app.lattea.core.FilesView
import app.lattea.core.ImportView
import app.lattea.core.Kind
import app.lattea.core.OutgoingView
import app.lattea.ui.parts.AnyOf
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Chips
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.Line
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.Notice
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell

/** Taking notes out in a file, giving some to another phone, and taking a file in after a look at it. */
@Composable
fun FilesScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.files, foot) { state ->
        val view = state.view
        Page("files_page", foot = foot) {
            Heading(view.title, large = true)
            LastRefusal(shell.files)
            state.problem?.let { Problem(it) }
            state.said?.let { Notice(it, "said", loud = true) }
            state.took?.let { Panel(Modifier.testTag("took")) { Counted(it) } }
            state.looked?.let { LookedInto(shell, it, view.incoming.take) }
            view.text.forEach { Body(it) }
            val nothing = view.nothing
            if (nothing != null) Body(nothing, Modifier.testTag("nothing")) else GoingOut(shell, view)
            Folded(view.incoming.title, "incoming") {
                view.incoming.text.forEach { Body(it) }
                MainButton(view.incoming.choose, "choose_file") { shell.files.choose() }
            }
        }
    }
}

@Composable
private fun GoingOut(shell: Shell, view: FilesView) {
    Folded(view.whole.title, "whole") {
        view.whole.text.forEach { Body(it) }
        Ways(shell, view, "whole", FileOut.Whole)
    }
    Folded(view.table.title, "table") {
        var kind by remember { mutableStateOf<Kind?>(null) }
        view.table.text.forEach { Body(it) }
        Chips(choices(view.table), { it == kind?.name }, "table_kind") { kind = Kind.valueOf(it) }
        kind?.let { Ways(shell, view, "table", FileOut.Table(it)) }
    }
    Folded(view.partner.title, "partner") {
        // Chosen anew for each file: nothing of it is kept.
        var with by remember { mutableStateOf(emptyList<String>()) }
        view.partner.text.forEach { Body(it) }
        AnyOf(choices(view.partner), with, "partner_kind") { with = it }
        Ways(shell, view, "partner", FileOut.Partner(with.map(Kind::valueOf)))
    }
}

private fun choices(view: OutgoingView) = view.kinds.map { ChoiceView(it.kind.name, it.label) }

@Composable
private fun Ways(shell: Shell, view: FilesView, tag: String, out: FileOut) {
    MainButton(view.save, "save:$tag") { shell.files.save(out) }
    OtherButton(view.send, "send:$tag", icon = Icons.Share) { shell.files.send(out) }
}

@Composable
private fun LookedInto(shell: Shell, looked: Looked, take: String) = Panel(Modifier.testTag("looked")) {
    Counted(looked.view)
    looked.view.asks.forEach { ask ->
        Body(ask.question)
        Chips(ask.choices, { it == ask.chosen }, "ask:${ask.id}") { shell.files.answer(ask.id, it) }
    }
    if (looked.view.changes) MainButton(take, "take_file") { shell.files.take() }
}

@Composable
private fun Counted(view: ImportView) {
    Heading(view.title)
    view.lines.forEach { Line(it) }
    view.refused.forEach { Small(it) }
}
