package app.lattea.ui.draw

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.lattea.core.ChartView
import app.lattea.core.PointView
import app.lattea.core.SeriesView
import app.lattea.core.Side
import app.lattea.ui.parts.Small
import app.lattea.ui.theme.Colours
import app.lattea.ui.theme.colours

/**
 * The core's points on paper. Left is a round mark and a whole line, right a square one and a dashed line; what was taken
 * after a medicine is hollow. The highest and the lowest value stand beside it in the core's words.
 */
@Composable
fun Chart(view: ChartView) = Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
    val colours = colours
    val points = view.series.flatMap { it.points }
    val highest = points.maxBy { it.value }
    val lowest = points.minBy { it.value }
    Small(highest.text)
    Canvas(
        Modifier.fillMaxWidth().height(140.dp).testTag("chart:${view.id}").semantics {
            contentDescription = view.sentence
            role = Role.Image
        },
    ) {
        val paper = Paper(points, size, 8.dp.toPx())
        listOf(0f, size.height).forEach { drawLine(colours.outline, Offset(0f, it), Offset(size.width, it), 1.dp.toPx()) }
        view.series.forEach { series(it, paper, colours) }
    }
    if (lowest.value != highest.value) Small(lowest.text)
    Legend(view)
}

@Composable
private fun Legend(view: ChartView) = Row(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
    val colours = colours
    view.series.filter { it.name.isNotEmpty() }.forEach { series ->
        Row(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalAlignment = Alignment.CenterVertically) {
            Canvas(Modifier.size(12.dp)) { mark(center, series.side, ink(series.side, colours), hollow = false, colours) }
            Text(series.name, style = MaterialTheme.typography.bodySmall)
        }
    }
}

/** Where a point lies: the first at the start, the last at the end, the least below, the most above. */
private class Paper(points: List<PointView>, private val size: Size, private val edge: Float) {
    private val times = points.map { it.at.instant.toEpochMilli() }
    private val from = times.min()
    private val span = (times.max() - from).coerceAtLeast(1)
    private val low = points.minOf { it.value }
    private val reach = (points.maxOf { it.value } - low).coerceAtLeast(1)

    fun place(point: PointView) = Offset(
        edge + (point.at.instant.toEpochMilli() - from).toFloat() / span * (size.width - 2 * edge),
        size.height - edge - (point.value - low).toFloat() / reach * (size.height - 2 * edge),
    )
}

private fun ink(side: Side?, colours: Colours) = if (side == Side.RIGHT) colours.right else colours.left

private fun DrawScope.series(series: SeriesView, paper: Paper, colours: Colours) {
    val ink = ink(series.side, colours)
    val dashes = if (series.side == Side.RIGHT) PathEffect.dashPathEffect(floatArrayOf(8.dp.toPx(), 6.dp.toPx())) else null
    series.points.zipWithNext { from, to ->
        drawLine(ink, paper.place(from), paper.place(to), 2.dp.toPx(), pathEffect = dashes)
    }
    series.points.forEach { mark(paper.place(it), series.side, ink, it.afterMedicine, colours) }
}

private fun DrawScope.mark(at: Offset, side: Side?, ink: Color, hollow: Boolean, colours: Colours) {
    val half = 5.dp.toPx()
    val line = Stroke(2.dp.toPx())
    if (side == Side.RIGHT) {
        val corner = at - Offset(half, half)
        drawRect(if (hollow) colours.surface else ink, corner, Size(2 * half, 2 * half))
        drawRect(ink, corner, Size(2 * half, 2 * half), style = line)
    } else {
        drawCircle(if (hollow) colours.surface else ink, half, at)
        drawCircle(ink, half, at, style = line)
    }
}
