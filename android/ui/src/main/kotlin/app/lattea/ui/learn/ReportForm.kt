package app.lattea.ui.learn

import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.lattea.ui.desk.Shown
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Something is not right: what, in the person's words, and the text that comes of it. It is read before it can be copied or handed on. */
@Composable
fun ReportForm(shell: Shell, about: String) = Folded(LocalWords.current[Word.REPORT], "report") {
    val words = LocalWords.current
    val state by shell.report.state.collectAsState()
    var typed by remember(about) { mutableStateOf("") }
    Typed(typed, words[Word.REPORT_WORDS], "report_words", lines = 3) { typed = it }
    OtherButton(words[Word.NEXT], "make_report") { shell.report.make(about, typed) }
    LastRefusal(shell.report)
    val made = (state as? Shown.Ready)?.view?.takeIf { it.about == about }?.view ?: return@Folded
    Small(made.notice)
    Panel(Modifier.testTag("report_text")) { SelectionContainer { Body(made.text) } }
    OtherButton(words[Word.COPY_PLAIN], "copy_report") { shell.ports.copy(made.text) }
    OtherButton(words[Word.SEND], "send_report", icon = Icons.Share) { shell.ports.send(made.subject, made.text) }
}
