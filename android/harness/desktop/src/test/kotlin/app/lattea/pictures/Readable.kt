@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.DesktopComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onRoot
import java.awt.image.BufferedImage
import kotlin.math.pow

private const val LEAST_TARGET = 48f
private const val LEAST_CONTRAST = 4.5

/** What is wrong with a page for somebody who listens to it, taps with a tired thumb, or sees little. */
fun DesktopComposeUiTest.faults(picture: BufferedImage): List<String> {
    val merged = all(onRoot().fetchSemanticsNode())
    val single = all(onRoot(useUnmergedTree = true).fetchSemanticsNode())
    return unlabelled(merged) + small(merged) + pale(single, picture) + cut(single) + headless(merged) + helpless(merged) +
        silent(merged) + crowded(onRoot().fetchSemanticsNode()) + unordered(onRoot().fetchSemanticsNode())
}

internal fun all(node: SemanticsNode): List<SemanticsNode> = listOf(node) + node.children.flatMap(::all)

internal val SemanticsNode.words: String
    get() = (config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() +
        config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }).joinToString(" ")

internal val SemanticsNode.acts: Boolean
    get() = config.contains(SemanticsActions.OnClick) && !config.contains(SemanticsProperties.Disabled)

internal val SemanticsNode.name: String get() = config.getOrNull(SemanticsProperties.TestTag) ?: words.take(40)

private fun unlabelled(nodes: List<SemanticsNode>) =
    nodes.filter { it.acts && it.words.isBlank() && !it.config.contains(SemanticsActions.SetText) }.map { "${it.name}: a control without a label" }

/** Targets are at least 48 by 48; what is partly scrolled out of sight is measured whole. */
private fun small(nodes: List<SemanticsNode>) = nodes.filter { it.acts }.mapNotNull {
    val (wide, high) = it.size.width / DENSITY to it.size.height / DENSITY
    "${it.name}: a target of ${wide.toInt()} by ${high.toInt()} dp".takeIf { wide < LEAST_TARGET - 0.7f || high < LEAST_TARGET - 0.7f }
}

/** Text against what is behind it, counted from the pixels of the picture. */
private fun pale(nodes: List<SemanticsNode>, picture: BufferedImage): List<String> = nodes.mapNotNull { node ->
    val text = node.config.getOrNull(SemanticsProperties.Text)?.joinToString("") { it.text }.orEmpty()
    val box = node.boundsInRoot
    if (text.isBlank() || box.width < 4 || box.height < 8 || !inside(box, picture) || hidden(node)) return@mapNotNull null
    val contrast = contrast(picture, box)
    "\"${text.take(40)}\": contrast ${"%.1f".format(contrast)}".takeIf { contrast < LEAST_CONTRAST }
}

/** Partly scrolled out of sight. */
private fun hidden(node: SemanticsNode) =
    node.boundsInRoot.let { it.width < node.size.width - 1 || it.height < node.size.height - 1 }

private fun inside(box: Rect, picture: BufferedImage) =
    box.left >= 0 && box.top >= 0 && box.right <= picture.width && box.bottom <= picture.height

/** The commonest colour is the ground; the one that differs most from it is the ink. */
private fun contrast(picture: BufferedImage, box: Rect): Double {
    val (wide, high) = box.width.toInt() to box.height.toInt()
    val pixels = picture.getRGB(box.left.toInt(), box.top.toInt(), wide, high, null, 0, wide)
    pixels.sort()
    val (colours, counts) = mutableListOf<Int>() to mutableListOf<Int>()
    for (pixel in pixels) {
        if (colours.lastOrNull() == pixel) counts[counts.lastIndex]++ else { colours += pixel; counts += 1 }
    }
    val ground = light(colours[counts.indices.maxBy { counts[it] }])
    return colours.maxOf { ink -> light(ink).let { (maxOf(it, ground) + 0.05) / (minOf(it, ground) + 0.05) } }
}

/** Relative luminance as WCAG 2.2 defines it. */
private fun light(colour: Int): Double {
    fun part(shift: Int) = ((colour shr shift and 0xFF) / 255.0).let { if (it <= 0.04045) it / 12.92 else ((it + 0.055) / 1.055).pow(2.4) }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

/** Nothing lies beyond the sides of the page: that would ask for a sideways scroll. */
private fun cut(nodes: List<SemanticsNode>): List<String> {
    val page = nodes.first().boundsInRoot
    return nodes.filter { it.words.isNotBlank() }.mapNotNull { node ->
        val left = node.positionInRoot.x
        "\"${node.words.take(40)}\": wider than the page".takeIf { left < -1 || left + node.size.width > page.right + 1 }
    }
}

private fun headless(nodes: List<SemanticsNode>) =
    if (nodes.any { it.config.contains(SemanticsProperties.Heading) }) emptyList() else listOf("a page without a heading")

/** Help is there on every page, and the last thing in the reading order wherever it stands in the foot. */
private fun helpless(nodes: List<SemanticsNode>): List<String> {
    val tags = nodes.filter { it.acts || it.config.getOrNull(SemanticsProperties.Role) == Role.Tab }.map { it.name }
    val page = nodes.firstNotNullOfOrNull { it.config.getOrNull(SemanticsProperties.TestTag) }
    if (page == "hand_over" || page == "lock" || page == "unopened") return emptyList()
    val help = tags.indexOfLast { it == "help" || it == "bar:Help" || it == "back" }
    return if (help >= 0 && help == tags.lastIndex) emptyList() else listOf("the last control is ${tags.lastOrNull()}, not Help")
}
