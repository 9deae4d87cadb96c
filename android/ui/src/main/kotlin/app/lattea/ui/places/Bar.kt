package app.lattea.ui.places

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.Quiet
import app.lattea.ui.parts.lettersAreLarge
import app.lattea.ui.theme.colours
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

private fun Place.word(): Word = when (this) {
    Place.Journal -> Word.JOURNAL
    Place.Summary -> Word.SUMMARY
    Place.Learn -> Word.LEARN
    Place.Help -> Word.HELP
    else -> Word.TODAY
}

private fun Place.icon(): ImageVector = when (this) {
    Place.Journal -> Icons.Journal
    Place.Summary -> Icons.Summary
    Place.Learn -> Icons.Learn
    Place.Help -> Icons.Help
    else -> Icons.Today
}

/** How large the letters of the bar grow: beyond it one word would not fit its third of a narrow page. */
private const val LARGEST = 1.6f

/** The five places, Help last. Large letters stand in two rows, so that no word is cut. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun Bar(here: Place, go: (Place) -> Unit) {
    val density = LocalDensity.current
    val large = lettersAreLarge()
    CompositionLocalProvider(LocalDensity provides Density(density.density, density.fontScale.coerceAtMost(LARGEST))) {
        FlowRow(
            Modifier.widthIn(max = 640.dp).fillMaxWidth().padding(4.dp).selectableGroup(),
            maxItemsInEachRow = if (large) 3 else Place.Bar.size,
        ) { Place.Bar.forEach { Item(it, it == here, Modifier.weight(1f), go) } }
    }
}

/** The same places at the far side of a broad page, after what it shows. */
@Composable
fun Rail(here: Place, go: (Place) -> Unit) = Surface(
    Modifier.fillMaxHeight().width(104.dp).semantics { isTraversalGroup = true; traversalIndex = 1f }, color = colours.container,
) {
    Column(Modifier.padding(4.dp).selectableGroup(), Arrangement.spacedBy(8.dp, Alignment.Bottom)) {
        Place.Bar.forEach { Item(it, it == here, Modifier.fillMaxWidth(), go) }
    }
}

@Composable
private fun Item(place: Place, here: Boolean, modifier: Modifier, go: (Place) -> Unit) = Surface(
    modifier.testTag("bar:${place.key}").selectable(here, role = Role.Tab) { go(place) },
    shape = RoundedCornerShape(16.dp),
    color = if (here) colours.chosen else colours.container,
    contentColor = if (here) colours.onChosen else colours.second,
) {
    val line = colours.primary
    Column(
        // Where one is says a line above its picture, and not a colour alone.
        Modifier.drawBehind { if (here) over(line) }.heightIn(min = 56.dp).padding(vertical = 6.dp),
        Arrangement.spacedBy(2.dp, Alignment.CenterVertically), Alignment.CenterHorizontally,
    ) {
        Icon(place.icon(), contentDescription = null, modifier = Modifier.size(24.dp))
        Text(LocalWords.current[place.word()], style = MaterialTheme.typography.labelMedium, textAlign = TextAlign.Center)
    }
}

private fun DrawScope.over(ink: Color) {
    val (wide, high) = 32.dp.toPx() to 3.dp.toPx()
    drawRoundRect(ink, Offset((size.width - wide) / 2, 0f), Size(wide, high), CornerRadius(high / 2))
}

/** The foot of a flow: Back, and Help in its corner. */
@Composable
fun Foot(back: (() -> Unit)?, help: (() -> Unit)?) = Row(
    Modifier.widthIn(max = 640.dp).fillMaxWidth().padding(4.dp), Arrangement.SpaceBetween,
) {
    if (back != null) Quiet(LocalWords.current[Word.BACK], "back", icon = Icons.Back, act = back) else Spacer(Modifier)
    if (help != null) Quiet(LocalWords.current[Word.HELP], "help", icon = Icons.Help, act = help)
}
