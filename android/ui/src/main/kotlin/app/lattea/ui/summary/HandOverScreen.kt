package app.lattea.ui.summary

import androidx.compose.runtime.Composable
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** The page alone, larger, while somebody else holds the phone. Nothing leads anywhere but to the phone's own credential. */
@Composable
fun HandOverScreen(shell: Shell) = Staged(shell.summary, {}) { state ->
    val words = LocalWords.current
    Page("hand_over", main = {
        MainButton(words[Word.HAND_OVER_END], "take_back") { shell.summary.takeBack() }
    }) {
        Small(words[Word.HAND_OVER_TEXT])
        state.handed?.let { Paper(it, large = true) }
    }
}
