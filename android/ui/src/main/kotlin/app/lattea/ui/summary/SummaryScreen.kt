package app.lattea.ui.summary

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.dp
import app.lattea.core.ChoiceView
import app.lattea.core.SectionView
import app.lattea.core.SummaryForm
import app.lattea.ui.parts.AnswerRow
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Chips
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.Notice
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** What a midwife reads in a minute, and nothing that she was not meant to see. */
@Composable
fun SummaryScreen(shell: Shell, bar: @Composable () -> Unit) = Staged(shell.summary, bar) { state ->
    val words = LocalWords.current
    val view = state.preview.view
    // Not the main thing: with large letters it scrolls along, and the page itself can be read.
    Page("summary", foot = bar, actions = {
        MainButton(words[Word.HAND_OVER], "hand_over") { shell.summary.handOver() }
    }) {
        Heading(words[Word.SUMMARY], large = true)
        LastRefusal(shell.summary)
        if (state.noCredential) Notice(words[Word.HAND_OVER_NO_LOCK], "no_credential", loud = true)
        view.warnings.forEach { Notice(it, "warning") }
        Folded(view.stretch, "stretch", value = view.stretches.find { it.chosen }?.label.orEmpty()) {
            Chips(view.stretches.map { ChoiceView(it.id, it.label) }, { id -> view.stretches.any { it.id == id && it.chosen } }, "stretch") {
                shell.summary.stretch(it)
            }
        }
        Paper(view)
        Folded(words[Word.SUMMARY_SECTIONS], "sections") { view.sections.forEach { Section(shell, it) } }
        Folded(words[Word.QUESTION], "own_words") {
            Own(state.preview.request.question.orEmpty(), words[Word.QUESTION], "question", lines = 3) { shell.summary.question(it) }
            Own(state.preview.request.name.orEmpty(), words[Word.NAME], "name", lines = 1) { shell.summary.name(it) }
        }
        Folded(words[Word.SEND], "send") { Send(shell, state) }
        if (state.shares.isNotEmpty()) Folded(words[Word.SHARES], "shares") {
            state.shares.forEach { line ->
                Body(line.what)
                Small(line.`when`)
                line.sections.forEach { Small(it) }
                Small(line.digest)
            }
            Small(words[Word.SHARES_UNKNOWN])
            OtherButton(words[Word.SHARES_FORGET], "forget_shares") { shell.summary.forgetShares() }
        }
    }
}

private val Forms = listOf(
    SummaryForm.PDF_A4 to Word.FORM_PDF_A4,
    SummaryForm.PDF_LETTER to Word.FORM_PDF_LETTER,
    SummaryForm.TEXT to Word.FORM_PLAIN,
    SummaryForm.CSV to Word.FORM_CSV,
    SummaryForm.FHIR to Word.FORM_FHIR,
)

/** The forms of the file: what is in the chosen one is read before it is sent. What is typed above them locks it, and is forgotten once it is sent. */
@Composable
private fun Send(shell: Shell, state: SummaryState) {
    val words = LocalWords.current
    var passphrase by remember(state.shares.size) { mutableStateOf("") }
    Typed(passphrase, words[Word.PASSPHRASE], "share_passphrase", hidden = true, hint = words[Word.OPTIONAL]) { passphrase = it }
    state.problem?.let { Problem(it, "problem:share") }
    Column(Modifier.selectableGroup(), Arrangement.spacedBy(8.dp)) {
        Forms.forEach { (form, word) ->
            AnswerRow(words[word], "form:$form", state.chosen?.form == form) { shell.summary.choose(form) }
        }
    }
    val chosen = state.chosen ?: return
    Panel(Modifier.testTag("shown")) {
        chosen.lines.chunked(TOGETHER).forEach { Text(it.joinToString("\n"), style = MaterialTheme.typography.bodyMedium) }
    }
    MainButton(words[Word.SEND], "send:${chosen.form}", icon = Icons.Share) { shell.summary.send(chosen.form, passphrase) }
}

/** So many lines are one text: a file of records has thousands of them. */
private const val TOGETHER = 20

@Composable
private fun Section(shell: Shell, view: SectionView) {
    val locked = view.locked
    if (locked != null) {
        Column(Modifier.testTag("section:${view.id}")) {
            Text(view.label, style = MaterialTheme.typography.bodyLarge)
            Small(locked)
        }
    } else {
        AnswerRow(view.label, "section:${view.id}", view.on, several = true) { shell.summary.turn(view.id, !view.on) }
    }
}

/** Typed here and kept when asked for, so that the page below does not change under every letter. */
@Composable
private fun Own(text: String, label: String, tag: String, lines: Int, keep: (String) -> Unit) {
    var typed by rememberSaveable(text) { mutableStateOf(text) }
    Typed(typed, label, tag, lines = lines) { typed = it }
    if (typed != text) OtherButton(LocalWords.current[Word.SAVE], "keep:$tag") { keep(typed) }
}
