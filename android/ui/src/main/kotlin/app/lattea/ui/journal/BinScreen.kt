package app.lattea.ui.journal

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextDirection
import androidx.compose.ui.unit.dp
import app.lattea.core.BinRowView
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.Notice
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** What was deleted lately, and bringing it back. */
@Composable
fun BinScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.bin, foot) { state ->
        Page("bin_page", foot = foot) {
            Heading(LocalWords.current[Word.BIN], large = true)
            LastRefusal(shell.bin)
            if (state.said.isNotEmpty()) Notice(state.said, "brought_back", loud = true, calm = true)
            Body(state.view.lead)
            state.view.rows.forEach { Deleted(shell, it) }
        }
    }
}

@Composable
private fun Deleted(shell: Shell, row: BinRowView) = Panel(Modifier.testTag("deleted")) {
    Column(Modifier.semantics(mergeDescendants = true) {}) {
        Text(row.title, style = MaterialTheme.typography.labelLarge)
        // A note may be in another language than the app.
        if (row.detail.isNotEmpty()) Text(row.detail, style = MaterialTheme.typography.bodyMedium.copy(textDirection = TextDirection.Content))
        Small(row.`when`)
        Small(row.until)
    }
    val label = LocalWords.current[Word.BRING_BACK]
    OtherButton(label, "bring_back", least = 48.dp, said = "$label: ${row.title}") { shell.bin.bringBack(row) }
}
