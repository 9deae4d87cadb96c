package app.lattea.ui.keeping

import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextDirection
import app.lattea.core.BackupSecret
import app.lattea.core.BackupView
import app.lattea.ui.parts.AnswerRow
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.Line
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Making a backup, and bringing one back after a look into it. */
@Composable
fun BackupScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.backup, foot) { state ->
        Page("backup_page", foot = foot) {
            Heading(LocalWords.current[Word.BACKUP], large = true)
            LastRefusal(shell.backup)
            state.view?.let { Small(it.last) }
            state.problem?.let { Problem(it) }
            state.made?.let { Made(shell, it) }
            state.done?.let { done ->
                Panel(Modifier.testTag("restored")) {
                    Heading(done.said)
                    done.lines.forEach { Line(it) }
                }
            }
            state.seen?.let { seen ->
                Panel(Modifier.testTag("seen")) {
                    Heading(seen.made)
                    seen.lines.forEach { Line(it) }
                    if (state.view == null) MainButton(seen.replace, "replace") { shell.backup.restore(replacing = true) }
                    else {
                        MainButton(seen.restore, "restore") { shell.backup.restore(replacing = false) }
                        if (seen.replace.isNotEmpty()) OtherButton(seen.replace, "replace") { shell.backup.restore(replacing = true) }
                    }
                }
            }
            state.view?.let { view ->
                view.text.forEach { Body(it) }
                Make(shell, view)
            }
            BringBack(shell, LocalWords.current[Word.BACKUP_BRING])
        }
    }
}

@Composable
private fun Made(shell: Shell, view: app.lattea.core.BackupMadeView) = Panel(Modifier.testTag("made")) {
    Heading(view.said)
    Body(view.keep)
    view.recoveryKey?.let { key ->
        // From left to right and from the left in every language.
        SelectionContainer { Text(key, Modifier.testTag("key"), style = MaterialTheme.typography.titleLarge.copy(textDirection = TextDirection.Ltr, textAlign = TextAlign.Left)) }
        OtherButton(LocalWords.current[Word.COPY_PLAIN], "copy_key") { shell.ports.copy(key) }
    }
}

@Composable
private fun Make(shell: Shell, view: BackupView) = Folded(LocalWords.current[Word.BACKUP_SAVE], "make") {
    val words = LocalWords.current
    var phrase by remember { mutableStateOf("") }
    var shown by remember { mutableStateOf(false) }
    Body(view.passphrase)
    Typed(phrase, words[Word.PASSPHRASE], "passphrase", hidden = !shown) { phrase = it }
    AnswerRow(words[Word.SHOW_TYPED], "show_phrase", shown, several = true) { shown = !shown }
    MainButton(words[Word.BACKUP_SAVE], "make_backup", enabled = phrase.isNotEmpty()) {
        shell.backup.make(BackupSecret.Passphrase(phrase))
    }
    Small(view.recoveryKey)
    OtherButton(words[Word.RECOVERY_KEY_NEW], "make_key") { shell.backup.make(BackupSecret.NewRecoveryKey) }
}

/** Choosing a file and what opens it; nothing is changed by looking. */
@Composable
fun BringBack(shell: Shell, label: String) = Folded(label, "bring_back") {
    val words = LocalWords.current
    var phrase by remember { mutableStateOf("") }
    var key by remember { mutableStateOf("") }
    Typed(phrase, words[Word.PASSPHRASE], "open_passphrase", hidden = true) { phrase = it }
    Typed(key, words[Word.RECOVERY_KEY], "open_key") { key = it }
    MainButton(words[Word.BACKUP_LOOK], "look", enabled = phrase.isNotEmpty() || key.isNotEmpty()) {
        shell.backup.look(if (key.isEmpty()) BackupSecret.Passphrase(phrase) else BackupSecret.RecoveryKey(key))
    }
}
