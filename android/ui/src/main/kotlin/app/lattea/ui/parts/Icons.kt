package app.lattea.ui.parts

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathFillType
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.addPathNodes
import androidx.compose.ui.unit.dp

/** Our own drawings, 24 by 24, in strokes. Each stands beside a word. */
object Icons {
    val Today = drawn("M4 11 L12 4 L20 11", "M6 10 V20 H18 V10", "M10 20 V14 H14 V20")
    val Journal = drawn("M6 3 H18 V21 H6 Z", "M9 8 H15", "M9 12 H15", "M9 16 H13")
    val Summary = drawn("M5 4 H15 L19 8 V20 H5 Z", "M15 4 V8 H19", "M8 13 H16", "M8 17 H13")
    val Learn = drawn("M12 6 C10 4 6 4 3 5 V19 C6 18 10 18 12 20 C14 18 18 18 21 19 V5 C18 4 14 4 12 6 Z", "M12 6 V20")
    val Help = drawn("M3 12 A9 9 0 1 0 21 12 A9 9 0 1 0 3 12", "M9 9 C9 5.5 15 5.5 15 9 C15 11.5 12 11.5 12 14", "M12 17 V17.5")
    val Sliders = drawn(
        "M3 7 H12 M17 7 H21 M3 17 H7 M12 17 H21", "M12 7 A2.5 2.5 0 1 0 17 7 A2.5 2.5 0 1 0 12 7", "M7 17 A2.5 2.5 0 1 0 12 17 A2.5 2.5 0 1 0 7 17",
    )
    val Eraser = drawn("M9 5 H21 V19 H9 L3 12 Z", "M12 9 L18 15 M18 9 L12 15")
    val Back = drawn("M20 12 H4", "M10 6 L4 12 L10 18", mirrored = true)
    val Onward = drawn("M9 5 L16 12 L9 19", mirrored = true)
    val More = drawn("M5 9 L12 16 L19 9")
    val Less = drawn("M5 15 L12 8 L19 15")
    val Phone = drawn("M5 3 H9 L11 8 L8.5 10 C9.5 12.5 11.5 14.5 14 15.5 L16 13 L21 15 V19 C21 20 20 21 19 21 C10 20.5 3.5 14 3 5 C3 4 4 3 5 3 Z")
    val Letter = drawn("M3 5 H21 V17 H12 L7 21 V17 H3 Z")
    val Tick = drawn("M4 12.5 L10 18.5 L20 6.5")
    val Ring = drawn("M4 12 A8 8 0 1 0 20 12 A8 8 0 1 0 4 12")
    val Plus = drawn("M12 5 V19", "M5 12 H19")
    val Notice = drawn("M12 3 L22 20 H2 Z", "M12 9 V14", "M12 17 V17.5")
    val Lock = drawn("M6 11 H18 V21 H6 Z", "M8.5 11 V7 C8.5 2.5 15.5 2.5 15.5 7 V11")
    val Share = drawn("M12 15 V3", "M7 8 L12 3 L17 8", "M5 12 V21 H19 V12")
    val Pause = drawn("M8 5 V19", "M16 5 V19")
    val Play = drawn("M7 4 L20 12 L7 20 Z")
    val Stop = drawn("M6 6 H18 V18 H6 Z")

    /** An octagon with a handset. */
    val Emergency = drawn(
        "M8 2 H16 L22 8 V16 L16 22 H8 L2 16 V8 Z",
        "M8 8 H10 L11 10.5 L9.8 11.5 C10.5 13 11 13.6 12.5 14.2 L13.5 13 L16 14 V16 C11.5 16.5 7.5 12.5 8 8 Z",
    )

    /** A sun with an exclamation mark. */
    val SameDay = drawn(
        "M6 12 A6 6 0 1 0 18 12 A6 6 0 1 0 6 12", "M12 8.5 V12.5", "M12 15 V15.2",
        "M12 1.5 V3.5 M12 20.5 V22.5 M1.5 12 H3.5 M20.5 12 H22.5 M4.6 4.6 L6 6 M18 18 L19.4 19.4 M19.4 4.6 L18 6 M6 18 L4.6 19.4",
    )

    /** A clock. */
    val Within24h = drawn("M3 12 A9 9 0 1 0 21 12 A9 9 0 1 0 3 12", "M12 6.5 V12 L15.5 14.5")

    /** A house. */
    val SelfCare = drawn("M3 12 L12 3.5 L21 12", "M5.5 10 V20.5 H18.5 V10")

    /** An open hand. */
    val LightTouch = drawn(
        "M7 12 V7 C7 5.5 9 5.5 9 7 V5 C9 3.5 11 3.5 11 5 V4 C11 2.5 13 2.5 13 4 V6 C13 4.5 15 4.5 15 6 V13 L17 11 C18 10 19.5 11 19 12.3 L16.5 17.5 C15.5 19.7 14 21 11.5 21 C8.5 21 7 18.5 7 15.5 Z",
    )

    private fun drawn(vararg strokes: String, mirrored: Boolean = false): ImageVector {
        val builder = ImageVector.Builder(
            defaultWidth = 24.dp, defaultHeight = 24.dp, viewportWidth = 24f, viewportHeight = 24f, autoMirror = mirrored,
        )
        for (stroke in strokes) {
            builder.addPath(
                addPathNodes(stroke), pathFillType = PathFillType.NonZero, stroke = SolidColor(Color.Black),
                strokeLineWidth = 2f, strokeLineCap = StrokeCap.Round, strokeLineJoin = StrokeJoin.Round,
            )
        }
        return builder.build()
    }
}
