package app.lattea.ui.draw

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.lattea.core.BodyMapView
import app.lattea.core.PathView
import app.lattea.core.Quadrant
import app.lattea.ui.theme.colours

/** A breast whose parts can be tapped. The same parts stand as a list below it, so nobody needs to hit a shape. */
@Composable
fun BodyMap(view: BodyMapView, modifier: Modifier = Modifier, choose: (Quadrant) -> Unit) = Column(
    modifier.semantics { isTraversalGroup = true }, Arrangement.spacedBy(4.dp),
) {
    val colours = colours
    Text(view.title, style = MaterialTheme.typography.labelLarge)
    CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr) {
        Canvas(
            Modifier.fillMaxWidth().aspectRatio(view.width.toFloat() / view.height).testTag("map:${view.side}")
                .pointerInput(view) {
                    detectTapGestures { at ->
                        val one = size.width.toFloat() / view.width
                        view.areas.firstOrNull { inside(it.path, at / one) }?.let { choose(it.quadrant) }
                    }
                }
                .semantics {
                    contentDescription = view.alt
                    role = Role.Image
                },
        ) {
            val one = size.width / view.width
            view.areas.forEach { area ->
                val shape = path(area.path, one)
                drawPath(shape, if (area.chosen) colours.chosen else colours.container)
                val (ink, wide) = if (area.chosen) colours.primary to 4.dp else colours.outline to 1.dp
                drawPath(shape, ink, style = Stroke(wide.toPx()))
            }
            line(view.skinLine, one, colours.second, 3.dp)
        }
    }
}

/** Whether a place lies in a shape: a line from it to the side crosses the border an odd number of times. */
private fun inside(path: PathView, at: Offset): Boolean {
    val points = path.points
    return points.indices.count { index ->
        val (ax, ay) = points[index].let { it.x.toFloat() to it.y.toFloat() }
        val (bx, by) = points[(index + 1) % points.size].let { it.x.toFloat() to it.y.toFloat() }
        (ay > at.y) != (by > at.y) && at.x < (bx - ax) * (at.y - ay) / (by - ay) + ax
    } % 2 == 1
}
