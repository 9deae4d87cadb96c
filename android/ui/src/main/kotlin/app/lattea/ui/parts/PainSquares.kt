package app.lattea.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp

/** The scores of pain in two rows, with words at both ends. Nothing is chosen at first. */
@Composable
fun PainSquares(words: List<String>, chosen: String?, group: String, choose: (String) -> Unit) = BoxWithConstraints {
    // Two rows where each square has its 48 dp, and three on the narrowest page.
    val half = if (maxWidth >= 328.dp) (words.size + 1) / 2 else (words.size + 2) / 3
    Column(Modifier.selectableGroup(), Arrangement.spacedBy(8.dp)) {
        Small(words.first())
        words.indices.chunked(half).forEach { row ->
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                row.forEach { score ->
                    val text = score.toString()
                    Square(text, "$group:$text", text == chosen, words[score], Modifier.weight(1f)) { choose(text) }
                }
                repeat(half - row.size) { Spacer(Modifier.weight(1f)) }
            }
        }
        Small(words.last())
    }
}
