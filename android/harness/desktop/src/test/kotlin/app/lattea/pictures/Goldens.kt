package app.lattea.pictures

import java.awt.image.BufferedImage
import kotlin.math.abs

/** The pictures that are kept: a frame for each thing that can go wrong, the scene that shows it best. */
val Kept: Map<Frame, List<String>> = mapOf(
    Frame.LIGHT to listOf(
        "onboarding", "today", "check_ticks", "check_given", "check_pain", "check_temperature", "result_emergency", "result_same_day", "result_light",
        "massage_stroke", "journal", "journal_hidden", "noting", "sheet_symptom", "plan", "feed_timer", "feed_timer_twin", "files_looked", "trends", "summary", "help", "lock", "recovery",
    ),
    Frame.DARK to listOf("result_emergency"),
    Frame.NIGHT to listOf("today", "massage_stroke", "check_pain"),
    Frame.LARGE to listOf("today", "massage_stroke", "summary"),
    Frame.NARROW to listOf("massage_pain", "massage_stroke"),
    Frame.TABLET to listOf("today", "trends"),
    Frame.LANDSCAPE to listOf("today", "massage_stroke", "check_pain"),
    Frame.ARABIC to listOf("journal", "check_temperature"),
)

/** How much of a picture may differ: letters are drawn a little differently from machine to machine, controls don't move. */
private const val MOST_DIFFERENT = 0.01
private const val SAME_TO_THE_EYE = 48

/** What share of the pixels is not what was kept; all of them when the size differs. */
fun difference(kept: BufferedImage, now: BufferedImage): Double {
    if (kept.width != now.width || kept.height != now.height) return 1.0
    var different = 0
    for (y in 0 until kept.height) for (x in 0 until kept.width) if (far(kept.getRGB(x, y), now.getRGB(x, y))) different++
    return different.toDouble() / (kept.width * kept.height)
}

/** Whether a picture is still the kept one. */
fun same(kept: BufferedImage, now: BufferedImage) = difference(kept, now) <= MOST_DIFFERENT

private fun far(one: Int, other: Int) =
    listOf(16, 8, 0).any { abs((one shr it and 0xFF) - (other shr it and 0xFF)) > SAME_TO_THE_EYE }
