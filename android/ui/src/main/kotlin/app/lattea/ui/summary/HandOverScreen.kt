package app.lattea.ui.summary

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.Density
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Small
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** How large its letters are at least: two people read it, and one of them from further away. */
private const val LEAST = 1.3f

/** The page alone, larger, while somebody else holds the phone. Nothing leads anywhere but to the phone's own credential. */
@Composable
fun HandOverScreen(shell: Shell) {
    val words = LocalWords.current
    val density = LocalDensity.current
    val state by shell.handOver.state.collectAsState()
    Page("hand_over", main = {
        MainButton(words[Word.HAND_OVER_END], "take_back") { shell.handOver.takeBack() }
    }) {
        Small(words[Word.HAND_OVER_TEXT])
        Small(words[Word.HAND_OVER_PIN], Modifier.testTag("pin"))
        CompositionLocalProvider(LocalDensity provides Density(density.density, density.fontScale.coerceAtLeast(LEAST))) {
            state.page?.let { Paper(it) }
        }
    }
}

/** Whoever read the page has said something: whether that is to be noted. */
@Composable
fun AfterHandOver(shell: Shell) {
    val words = LocalWords.current
    val state by shell.handOver.state.collectAsState()
    if (!state.asked) return
    Panel(Modifier.testTag("after_hand_over")) {
        Heading(words[Word.HAND_OVER_NOTE])
        OtherButton(words[Word.HAND_OVER_NOTE_YES], "note_said") { shell.handOver.note() }
        OtherButton(words[Word.HAND_OVER_NOTE_NO], "note_nothing") { shell.handOver.close() }
    }
}
