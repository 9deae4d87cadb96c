package app.lattea.pictures

import androidx.compose.ui.geometry.Rect
import java.awt.image.BufferedImage
import kotlin.math.pow

// How much a text differs from what is behind it, from the pixels of a picture.

/** What share of the letters' pixels has the ink's own colour at least; thinner letters are nothing but soft edges. */
private const val OWN = 0.03

/**
 * The commonest colour is the ground, and the commonest of the others the ink: a dark pixel, a dot, or a line that runs through
 * do not make pale letters dark. Where letters are so thin that no colour is common, the ink is what half of them are paler than.
 */
fun contrast(picture: BufferedImage, box: Rect): Double {
    val counts = counted(pixels(picture, box))
    val ground = counts.maxBy { it.value }.key
    val letters = counts - ground
    val (ink, count) = letters.maxByOrNull { it.value } ?: return 1.0
    val all = letters.values.sum()
    if (count >= OWN * all) return contrast(light(ink), light(ground))
    val pixels = letters.flatMap { (colour, times) -> List(times) { contrast(light(colour), light(ground)) } }
    return pixels.sorted()[pixels.size / 2]
}

private fun pixels(picture: BufferedImage, box: Rect): IntArray {
    val (wide, high) = box.width.toInt() to box.height.toInt()
    return picture.getRGB(box.left.toInt(), box.top.toInt(), wide, high, null, 0, wide)
}

private fun counted(pixels: IntArray): Map<Int, Int> {
    val counts = HashMap<Int, Int>()
    for (pixel in pixels) counts.merge(pixel, 1, Int::plus)
    return counts
}

internal fun commonest(pixels: IntArray): Int = counted(pixels).maxBy { it.value }.key

/** The contrast of two lightnesses. */
internal fun contrast(one: Double, other: Double) = (maxOf(one, other) + 0.05) / (minOf(one, other) + 0.05)

/** Relative luminance as WCAG 2.2 defines it. */
internal fun light(colour: Int): Double = 0.2126 * Linear[colour shr 16 and 0xFF] + 0.7152 * Linear[colour shr 8 and 0xFF] + 0.0722 * Linear[colour and 0xFF]

private val Linear = DoubleArray(256) { (it / 255.0).let { part -> if (part <= 0.04045) part / 12.92 else ((part + 0.055) / 1.055).pow(2.4) } }
