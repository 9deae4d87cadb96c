package app.lattea.ui.draw

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
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
import androidx.compose.ui.unit.dp
import app.lattea.core.ChartView
import app.lattea.core.PointView
import app.lattea.core.SeriesView
import app.lattea.core.Side
import app.lattea.ui.parts.Small
import app.lattea.ui.theme.Colours
import app.lattea.ui.theme.colours

/**
 * The core's points on paper, at the places that the core gave them. Left is a round mark and a whole line, right a square one
 * and a dashed line; what was taken after a medicine is hollow. A value that others are read against is a line of its own,
 * named below the chart with who says so.
 */
@Composable
fun Chart(view: ChartView) = Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
    val colours = colours
    Edges(view) {
        Canvas(Modifier.fillMaxSize()) {
            // A whole line under a dashed one would fill its gaps.
            view.y.filter { tick -> view.lines.none { it.at == tick.at } }.forEach { grid(it.at, colours.outline, null) }
            view.lines.forEach { grid(it.at, colours.problem, dashes(LINE)) }
            view.series.forEach { series(it, colours) }
        }
    }
    Legend(view)
    view.lines.forEach { line ->
        Row(horizontalArrangement = Arrangement.spacedBy(8.dp), verticalAlignment = Alignment.CenterVertically) {
            Canvas(Modifier.size(24.dp, 12.dp)) { grid(HALF, colours.problem, dashes(LINE)) }
            Text(line.label, style = MaterialTheme.typography.bodySmall)
        }
        line.sources.forEach { Small("${it.title} (${it.from})") }
    }
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

private fun ink(side: Side?, colours: Colours) = if (side == Side.RIGHT) colours.right else colours.left

private fun DrawScope.dashes(length: Float) = PathEffect.dashPathEffect(floatArrayOf(length.dp.toPx(), length.dp.toPx()))

private fun DrawScope.place(point: PointView) = Offset(part(point.x, size.width), size.height - part(point.y, size.height))

private fun DrawScope.grid(at: UShort, ink: Color, effect: PathEffect?) {
    val y = size.height - part(at, size.height)
    drawLine(ink, Offset(0f, y), Offset(size.width, y), 1.dp.toPx(), pathEffect = effect)
}

private fun DrawScope.series(series: SeriesView, colours: Colours) {
    val ink = ink(series.side, colours)
    val effect = if (series.side == Side.RIGHT) dashes(DASH) else null
    series.points.zipWithNext { from, to -> drawLine(ink, place(from), place(to), 2.dp.toPx(), pathEffect = effect) }
    series.points.forEach { mark(place(it), series.side, ink, it.afterMedicine, colours) }
}

private const val LINE = 4f
private const val DASH = 7f
private const val HALF: UShort = 500u

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
