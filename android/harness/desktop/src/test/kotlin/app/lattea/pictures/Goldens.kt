package app.lattea.pictures

import java.awt.image.BufferedImage
import kotlin.math.abs

/** The pictures that are kept: a frame for each thing that can go wrong, the scene that shows it best. */
val Kept: Map<Frame, List<String>> = mapOf(
    Frame.LIGHT to listOf(
        "onboarding", "today", "check_ticks", "check_given", "check_pain", "check_temperature", "result_emergency", "result_same_day", "result_light",
        "massage_stroke", "journal", "journal_hidden", "noting", "sheet_symptom", "plan", "feed_timer", "feed_timer_twin", "files_looked", "trends", "summary", "help", "lock", "recovery",
        "raised", "today_expired", "massage_aftercare", "massage_ask_feed",
    ),
    Frame.DARK to listOf("result_emergency", "lost_key"),
    Frame.NIGHT to listOf("today", "massage_stroke", "check_pain"),
    Frame.LARGE to listOf("today", "massage_stroke", "summary"),
    Frame.NARROW to listOf("massage_pain", "massage_stroke"),
    Frame.TABLET to listOf("today", "trends"),
    Frame.LANDSCAPE to listOf("today", "massage_stroke", "check_pain"),
    Frame.GERMAN to listOf("backup_looked"),
    Frame.ARABIC to listOf("journal", "check_temperature"),
)

/**
 * How much of a picture may differ, and of each small square of it: letters are drawn a little differently from machine to
 * machine, everywhere and by little; a control that moved is in few places, and there by much.
 */
private const val MOST_DIFFERENT = 0.01
private const val MOST_DIFFERENT_IN_A_TILE = 0.06
private const val SAME_TO_THE_EYE = 48

/** The side of a tile. They overlap by half, so that nothing small lies between them. */
private const val TILE = 32
private const val STEP = TILE / 2

/** What differs of a picture: the share of its pixels, and the largest share in a tile of it, which is at [x] and [y]. */
class Difference(val whole: Double, val tile: Double, val x: Int = 0, val y: Int = 0) {
    val isSeen get() = whole > MOST_DIFFERENT || tile > MOST_DIFFERENT_IN_A_TILE

    override fun toString() = "%.2f %% of it differs, and %.0f %% of the tile at %d, %d".format(100 * whole, 100 * tile, x, y)
}

/** What is not as it was kept; all of it when the size differs. */
fun difference(kept: BufferedImage, now: BufferedImage): Difference {
    if (kept.width != now.width || kept.height != now.height) return Difference(1.0, 1.0)
    val (across, down) = kept.width / STEP + 1 to kept.height / STEP + 1
    val steps = Array(down) { IntArray(across) }
    var all = 0
    for (y in 0 until kept.height) for (x in 0 until kept.width) if (far(kept.getRGB(x, y), now.getRGB(x, y))) {
        all++
        steps[y / STEP][x / STEP]++
    }
    val whole = all.toDouble() / (kept.width * kept.height)
    val tiles = (0 until down - 1).flatMap { y -> (0 until across - 1).map { x -> x to y } }
    fun share(x: Int, y: Int) = (steps[y][x] + steps[y][x + 1] + steps[y + 1][x] + steps[y + 1][x + 1]).toDouble() / (TILE * TILE)
    val (x, y) = tiles.maxBy { (x, y) -> share(x, y) }
    return Difference(whole, share(x, y), x * STEP, y * STEP)
}

/** Whether a picture is still the kept one. */
fun same(kept: BufferedImage, now: BufferedImage) = !difference(kept, now).isSeen

private fun far(one: Int, other: Int) =
    listOf(16, 8, 0).any { abs((one shr it and 0xFF) - (other shr it and 0xFF)) > SAME_TO_THE_EYE }
