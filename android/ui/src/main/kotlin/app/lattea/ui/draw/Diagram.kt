package app.lattea.ui.draw

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.runtime.withFrameMillis
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.lattea.core.DiagramView
import app.lattea.core.TimerView
import app.lattea.core.handAt
import app.lattea.ui.parts.Small
import app.lattea.ui.theme.Colours
import app.lattea.ui.theme.colours

/**
 * The breast, what rests, and where the hand goes, from the core's geometry. It is one picture to a screen reader, and it
 * is never mirrored: left stays left in every language. With [still] the arrow and its number stand for the movement.
 */
@Composable
fun Diagram(view: DiagramView, timer: TimerView?, still: Boolean, widest: Dp = 280.dp) = Column(
    Modifier.fillMaxWidth(), Arrangement.spacedBy(4.dp), Alignment.CenterHorizontally,
) {
    val colours = colours
    val letters = MaterialTheme.typography.bodySmall
    val measurer = rememberTextMeasurer()
    val elapsed by elapsed(timer, still)
    CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr) {
        Canvas(
            Modifier.widthIn(max = widest).fillMaxWidth().aspectRatio(view.width.toFloat() / view.height)
                .testTag("diagram").semantics {
                    contentDescription = view.alt
                    role = Role.Image
                },
        ) { Sheet(this, view, colours, measurer, letters).draw(elapsed.takeUnless { still }) }
    }
    Small(view.caption)
}

/** How long the step has run, from frame to frame. */
@Composable
private fun elapsed(timer: TimerView?, still: Boolean) = produceState(0L, timer?.endsAt, timer?.running, still) {
    if (timer == null) return@produceState
    val ran = timer.totalMs - timer.leftMs
    value = ran
    if (still || !timer.running) return@produceState
    val from = withFrameMillis { it }
    while (true) value = ran + withFrameMillis { it } - from
}

/** One drawing on one canvas: the core's units become pixels here, and nothing else. */
private class Sheet(
    private val on: DrawScope,
    private val view: DiagramView,
    private val colours: Colours,
    private val measurer: TextMeasurer,
    private val letters: TextStyle,
) {
    private val one = on.size.width / view.width

    fun draw(elapsedMs: Long?) = with(on) {
        drawPath(path(view.outline, one), colours.container)
        view.sectors.forEach { sector(it, one, colours) }
        view.masks.forEach { hatched(path(it, one), colours) }
        line(view.skinLine, one, colours.second, 3.dp)
        line(view.arm, one, colours.outline, 2.dp)
        listOf(view.areola, view.nipple).forEach { ring(it, one, colours.second) }
        view.strokes.forEach { view ->
            arrow(view.stroke, one, colours)
            elapsedMs?.let { handAt(view.stroke, it) }?.let { hand(it, one, colours) }
        }
        view.labels.forEach { word(it) }
    }

    private fun word(label: app.lattea.core.LabelView) = with(on) {
        val said = measurer.measure(label.text, letters.copy(color = colours.text))
        val at = label.at.on(one) - Offset(said.size.width / 2f, said.size.height / 2f)
        val kept = Offset(at.x.coerceIn(0f, size.width - said.size.width), at.y.coerceIn(0f, size.height - said.size.height))
        drawRoundRect(
            colours.surface, kept - Offset(4.dp.toPx(), 0f),
            androidx.compose.ui.geometry.Size(said.size.width + 8.dp.toPx(), said.size.height.toFloat()),
            androidx.compose.ui.geometry.CornerRadius(6.dp.toPx()),
        )
        drawText(said, topLeft = kept)
    }
}
