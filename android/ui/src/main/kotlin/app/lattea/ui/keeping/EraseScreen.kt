package app.lattea.ui.keeping

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Staged
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Erasing everything, after the one question that is asked twice. */
@Composable
fun EraseScreen(shell: Shell) {
    Staged(shell.erase, { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }) { state ->
        val erased = state.erased
        // Behind it is nothing any more.
        val foot: @Composable () -> Unit = { Foot(if (erased == null) ({ shell.back() }) else null, { shell.way.go(Place.Help) }) }
        Page("erase_page", foot = foot, actions = {
            if (erased == null) OtherButton(state.view.erase, "erase_now") { shell.erase.erase() }
        }, main = {
            if (erased == null) MainButton(state.view.backupFirst, "backup_first") { shell.way.go(Place.Backup) }
            else MainButton(LocalWords.current[Word.DONE], "done") { shell.begin() }
        }) {
            Heading(erased?.said ?: state.view.title, Modifier.testTag(if (erased == null) "asking" else "erased"), large = true)
            if (erased == null) state.view.text.forEach { Body(it) } else Body(erased.elsewhere)
        }
    }
}
