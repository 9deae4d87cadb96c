package app.lattea.ui.draw

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.testTag
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import app.lattea.core.ChartView
import app.lattea.core.TickView
import app.lattea.ui.theme.colours

/** The part of a length that the core names in thousandths. */
internal fun part(thousandths: UShort, whole: Float): Float = thousandths.toInt() * whole / WHOLE

private const val WHOLE = 1000f

/**
 * A chart with the core's labels at its edges: values at the start, times below. A label that would touch the one before it is
 * left out; the table has them all. Time runs from the left in every language, as the points do.
 */
@Composable
internal fun Edges(view: ChartView, paper: @Composable () -> Unit) {
    val values: @Composable () -> Unit = { Labels(view.y) }
    val times: @Composable () -> Unit = { Labels(view.x) }
    val boxed: @Composable () -> Unit = { Box { paper() } }
    Layout(listOf(boxed, values, times), spoken(view)) { (papers, up, across), limits ->
        val gap = 8.dp.roundToPx()
        val loose = Constraints(maxWidth = limits.maxWidth)
        val beside = up.map { it.measure(loose) }
        val below = across.map { it.measure(loose) }
        // Half a line above and below, so that the first and the last label stand beside their lines.
        val half = (beside.maxOfOrNull(Placeable::height) ?: 0) / 2
        val start = (beside.maxOfOrNull(Placeable::width) ?: 0) + gap
        // A mark at the edge stays inside.
        val edge = 8.dp.roundToPx()
        val wide = limits.maxWidth - start - 2 * edge
        val high = 140.dp.roundToPx()
        val drawn = papers.single().measure(Constraints.fixed(wide, high))
        val foot = (below.maxOfOrNull(Placeable::height) ?: 0) + half.coerceAtLeast(edge) + gap
        layout(limits.maxWidth, half + high + foot) {
            drawn.place(start + edge, half)
            var above = Int.MAX_VALUE
            beside.forEachIndexed { at, label ->
                val y = half + high - part(view.y[at].at, high.toFloat()).toInt() - label.height / 2
                if (y + label.height > above) return@forEachIndexed
                above = y
                label.place(start - gap - label.width, y)
            }
            var before = Int.MIN_VALUE
            below.forEachIndexed { at, label ->
                val middle = start + edge + part(view.x[at].at, wide.toFloat()).toInt()
                val x = (middle - label.width / 2).coerceIn(0, (limits.maxWidth - label.width).coerceAtLeast(0))
                if (x < before) return@forEachIndexed
                before = x + label.width + gap
                label.place(x, half + high + half.coerceAtLeast(edge))
            }
        }
    }
}

/** Read aloud it is one picture with its sentence. */
private fun spoken(view: ChartView) = Modifier.fillMaxWidth().clearAndSetSemantics {
    testTag = "chart:${view.id}"
    contentDescription = view.sentence
    role = Role.Image
}

@Composable
private fun Labels(ticks: List<TickView>) =
    ticks.forEach { Text(it.label, style = MaterialTheme.typography.bodySmall, color = colours.second, maxLines = 1) }
