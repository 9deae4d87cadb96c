package app.lattea.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.dp
import app.lattea.core.TableView
import app.lattea.ui.theme.colours

/** Numbers in rows, each row one thing to a screen reader. */
@Composable
fun Table(view: TableView, tag: String) = Column(Modifier.testTag(tag), Arrangement.spacedBy(6.dp)) {
    Text(view.caption, style = MaterialTheme.typography.labelLarge)
    Cells(view.columns, FontWeight.SemiBold)
    view.rows.forEach {
        HorizontalDivider(color = colours.raised)
        Cells(it.cells, FontWeight.Normal)
    }
}

@Composable
private fun Cells(cells: List<String>, weight: FontWeight) =
    Row(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.spacedBy(8.dp)) {
        cells.forEach { Text(it, Modifier.weight(1f), style = MaterialTheme.typography.bodyMedium, fontWeight = weight) }
    }
