package app.lattea.ui.draw

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipPath
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.lattea.core.CircleView
import app.lattea.core.PathView
import app.lattea.core.Point
import app.lattea.core.SectorState
import app.lattea.core.SectorView
import app.lattea.core.StrokeKind
import app.lattea.ui.theme.Colours

// Lines, hatching and arrows: the core's geometry in pixels. `one` is a unit of the drawing in pixels.

fun Point.on(one: Float) = Offset(x * one, y * one)

fun path(view: PathView, one: Float) = path(view.points, view.closed, one)

private fun path(points: List<Point>, closed: Boolean, one: Float) = Path().apply {
    points.forEachIndexed { at, point -> point.on(one).let { if (at == 0) moveTo(it.x, it.y) else lineTo(it.x, it.y) } }
    if (closed) close()
}

fun DrawScope.line(view: PathView, one: Float, ink: Color, wide: Dp) =
    drawPath(path(view, one), ink, style = Stroke(wide.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))

fun DrawScope.ring(view: CircleView, one: Float, ink: Color) =
    drawCircle(ink, view.radius * one, view.centre.on(one), style = Stroke(2.dp.toPx()))

fun DrawScope.sector(view: SectorView, one: Float, colours: Colours) {
    val shape = path(view.path, one)
    when (view.state) {
        SectorState.NOW -> {
            drawPath(shape, colours.chosen)
            drawPath(shape, colours.primary, style = Stroke(3.dp.toPx(), join = StrokeJoin.Round))
        }
        SectorState.DONE -> drawPath(shape, colours.raised)
        SectorState.IDLE, SectorState.REST -> drawPath(shape, colours.raised, style = Stroke(1.dp.toPx()))
    }
}

/** What rests: hatched and bordered, so that it can be told without any colour. */
fun DrawScope.hatched(shape: Path, colours: Colours) {
    drawPath(shape, colours.surface)
    clipPath(shape) {
        val step = 9.dp.toPx()
        var at = -size.height
        while (at < size.width) {
            drawLine(colours.outline, Offset(at, size.height), Offset(at + size.height, 0f), 2.dp.toPx())
            at += step
        }
    }
    drawPath(shape, colours.second, style = Stroke(2.dp.toPx()))
}

/** Where a hand goes, with a head at its end; a hand that lies is shown as broad as it is. */
fun DrawScope.arrow(stroke: app.lattea.core.Stroke, one: Float, colours: Colours) {
    val way = path(stroke.path, false, one)
    if (stroke.kind == StrokeKind.HOLD) {
        drawPath(way, colours.primary.copy(alpha = 0.25f), style = Stroke(stroke.width * one, cap = StrokeCap.Round, join = StrokeJoin.Round))
        return
    }
    drawPath(way, colours.primary, style = Stroke(3.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
    head(stroke.path, one, colours)
    if (stroke.kind == StrokeKind.LIFT) head(stroke.path.asReversed(), one, colours)
}

private fun DrawScope.head(points: List<Point>, one: Float, colours: Colours) {
    if (points.size < 2) return
    val tip = points.last().on(one)
    // On a short way two heads must not meet.
    val long = points.zipWithNext { a, b -> (b.on(one) - a.on(one)).getDistance() }.sum()
    val size = minOf(12.dp.toPx(), long / 3)
    val from = points[maxOf(0, points.size - 4)].on(one)
    val back = (from - tip).let { if (it.getDistance() == 0f) return else it / it.getDistance() } * size
    val across = Offset(-back.y, back.x) * 0.5f
    val shape = Path().apply {
        moveTo(tip.x, tip.y)
        (tip + back + across).let { lineTo(it.x, it.y) }
        (tip + back - across).let { lineTo(it.x, it.y) }
        close()
    }
    drawPath(shape, colours.primary)
}

/** The hand: a round spot that follows the way. */
fun DrawScope.hand(at: Point, one: Float, colours: Colours) {
    drawCircle(colours.primary, 12.dp.toPx(), at.on(one))
    drawCircle(colours.onPrimary, 5.dp.toPx(), at.on(one))
}
