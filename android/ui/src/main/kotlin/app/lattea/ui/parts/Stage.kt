package app.lattea.ui.parts

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Shown
import app.lattea.ui.desk.Trouble
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word
import kotlinx.coroutines.delay

/** A screen over its model: nothing while it opens, the view, or a card that says what went wrong. */
@Composable
fun <V : Any> Staged(model: Model<V>, foot: @Composable () -> Unit, ready: @Composable (V) -> Unit) {
    val state by model.state.collectAsState()
    when (val shown = state) {
        Shown.Opening -> Page("opening", foot = foot) { Opening() }
        is Shown.Failed -> Page("failed", foot = foot) { Refused(shown.trouble) { model.refresh() } }
        is Shown.Ready -> ready(shown.view)
    }
}

/** Said when opening takes longer than a glance. */
@Composable
private fun Opening() {
    var long by remember { mutableStateOf(false) }
    LaunchedEffect(Unit) {
        delay(GLANCE_MS)
        long = true
    }
    if (long) Heading(LocalWords.current[Word.OPENING])
}

private const val GLANCE_MS = 150L

/** The refusal of the last act, over a view that stands as it was. */
@Composable
fun <V : Any> LastRefusal(model: Model<V>) {
    val state by model.state.collectAsState()
    (state as? Shown.Ready)?.trouble?.let { Notice("${it.title}. ${it.text}", "trouble", loud = true) }
}

/** What went wrong, and trying once more. */
@Composable
fun ColumnScope.Refused(trouble: Trouble, again: () -> Unit) {
    Heading(trouble.title, large = true)
    Body(trouble.text)
    OtherButton(LocalWords.current[Word.TRY_AGAIN], "try_again", act = again)
}
