package app.lattea.ui.summary

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.lattea.core.SummaryView
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Small

/** The page itself: what is sent says the same words. Its rules and columns of letters become headings and pairs. */
@Composable
fun Paper(view: SummaryView) = Panel(Modifier.testTag("paper")) {
    pieces(view.lines).forEach { piece ->
        when (piece) {
            is Piece.Head -> Heading(piece.text, Modifier.padding(top = 8.dp))
            is Piece.Words -> Words(piece)
        }
    }
    Small(view.digest, Modifier.testTag("digest"))
}

@Composable
private fun Words(piece: Piece.Words) = Column(Modifier.semantics(mergeDescendants = true) {}, Arrangement.spacedBy(0.dp)) {
    if (piece.label.isNotEmpty()) Small(piece.label)
    Text(piece.text, style = MaterialTheme.typography.bodyMedium)
}

/** A heading, or a line with what it is about. */
sealed interface Piece {
    data class Head(val text: String) : Piece

    data class Words(val label: String, val text: String) : Piece
}

private val Columns = Regex(" {2,}")

/** The lines of a plain page as pieces: `== Title ==`, `label   value`, and lines that go on below a value. */
fun pieces(lines: List<String>): List<Piece> {
    val pieces = mutableListOf<Piece>()
    for (line in lines.filter(String::isNotBlank)) {
        val bare = line.trim()
        val last = pieces.lastOrNull()
        when {
            bare.startsWith("==") || bare.startsWith("--") -> bare.trim('=', '-', ' ').let { if (it.isNotEmpty()) pieces += Piece.Head(it) }
            line.startsWith(" ") && last is Piece.Words -> {
                pieces.removeLast()
                pieces += last.copy(text = "${last.text}\n$bare")
            }
            else -> {
                val cells = bare.split(Columns, limit = 2)
                pieces += if (cells.size == 2) Piece.Words(cells[0], cells[1]) else Piece.Words("", bare)
            }
        }
    }
    return pieces
}
