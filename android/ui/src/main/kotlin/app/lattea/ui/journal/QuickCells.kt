package app.lattea.ui.journal

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.lattea.core.EntryForm
import app.lattea.core.Kind
import app.lattea.core.PartForm
import app.lattea.core.QuickCellView
import app.lattea.core.QuickRowView
import app.lattea.core.Side
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.NeverMirrored
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** The breast that a cell notes alone: there a feed can also begin to count. */
private val QuickCellView.side: Side?
    get() = ((form as? EntryForm.Feed)?.parts?.singleOrNull() as? PartForm.Breast)?.side

/** A feed by one tap. */
@Composable
fun FeedCells(shell: Shell, rows: List<QuickRowView>) = EachBaby(Kind.FEED.word, rows) { row ->
    Kept(shell, row.cells) { row.tag("quick", row.cells.indexOf(it)) }
}

/** A nappy by one tap, in the same way. */
@Composable
fun NappyCells(shell: Shell, rows: List<QuickRowView>) = EachBaby(Kind.NAPPY.word, rows) { row ->
    Kept(shell, row.nappies) { row.tag("nappy", row.nappies.indexOf(it)) }
}

/** A feed of one of several babies that begins to count. */
@Composable
fun FeedStarts(shell: Shell, rows: List<QuickRowView>) = EachBaby(Word.FEED_START, rows) { row ->
    Beside(row.cells.filter { it.side != null }) { cell, modifier ->
        OtherButton(cell.label, row.tag("start", row.cells.indexOf(cell)), modifier, said = cell.spoken) {
            cell.side?.let { side -> shell.journal.timer { now -> feedStart(side, row.baby, now) } }
        }
    }
}

/** The cells of each baby under its name, or of the only one. */
@Composable
private fun EachBaby(lead: Word, rows: List<QuickRowView>, cells: @Composable (QuickRowView) -> Unit) {
    Heading(LocalWords.current[lead])
    rows.forEach { row ->
        row.name?.let { Heading(it) }
        cells(row)
    }
}

/** Cells each of which keeps an entry at once. */
@Composable
private fun Kept(shell: Shell, cells: List<QuickCellView>, tag: (QuickCellView) -> String) = cells.chunked(2).forEach { pair ->
    Beside(pair) { cell, modifier ->
        MainButton(cell.label, tag(cell), modifier, least = 64.dp, said = cell.spoken) { shell.journal.save(cell.form) }
    }
}

/** Cells beside each other as far as their words fit; those of the two breasts stay on their sides in every language. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Beside(cells: List<QuickCellView>, draw: @Composable (QuickCellView, Modifier) -> Unit) {
    val row: @Composable () -> Unit = {
        FlowRow(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp), Arrangement.spacedBy(8.dp)) {
            cells.forEach { draw(it, Modifier.weight(1f)) }
        }
    }
    if (cells.all { it.side != null }) NeverMirrored(row) else row()
}

/** By its place, because its words are another language's too. */
private fun QuickRowView.tag(what: String, place: Int) = listOfNotNull(what, baby, place).joinToString(":")
