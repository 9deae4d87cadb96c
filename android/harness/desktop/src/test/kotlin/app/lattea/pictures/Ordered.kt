package app.lattea.pictures

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.toSize

// Where things stand to each other: what is heard in turn, and what a thumb can tell apart.

private const val LEAST_GAP = 8f
private const val ROUNDING = 0.7f

/** Something that is read: alone, or a group that is read to its end before what comes next. */
private class Item(val node: SemanticsNode, val parts: List<Item>) {
    val all: List<SemanticsNode> get() = parts.flatMap { it.all }.ifEmpty { listOf(node) }

    /** The whole of it, also what is scrolled out of sight; of what scrolls, the part that is seen. */
    val place: Rect
        get() = if (node.config.contains(SemanticsProperties.VerticalScrollAxisRange)) node.boundsInRoot else Rect(node.positionInRoot, node.size.toSize())
}

private fun read(node: SemanticsNode): List<Item> {
    val inside = node.children.sortedBy { it.config.getOrNull(SemanticsProperties.TraversalIndex) ?: 0f }.flatMap(::read)
    val own = if (node.words.isNotBlank() || node.acts) listOf(Item(node, emptyList())) else emptyList()
    val group = node.config.getOrNull(SemanticsProperties.IsTraversalGroup) == true && own.isEmpty() && inside.isNotEmpty()
    return if (group) listOf(Item(node, inside)) else own + inside
}

private fun groups(items: List<Item>): List<List<Item>> = listOf(items) + items.flatMap { if (it.parts.isEmpty()) emptyList() else groups(it.parts) }

/** What is heard next stands below, or further along the same line; and the heading comes first. */
fun unordered(root: SemanticsNode): List<String> = groups(read(root)).flatMap { items ->
    items.zipWithNext().mapNotNull { (one, next) ->
        "${next.node.named} is read after ${one.node.named} and stands before it".takeUnless { follows(one, next) }
    }
} + late(read(root).flatMap { it.all })

private val SemanticsNode.named get() = name.ifEmpty { "a group" }

private fun follows(one: Item, next: Item): Boolean {
    val (a, b) = one.place to next.place
    if (within(b, a) || within(a, b) || b.top >= a.bottom - 1) return true
    val mirrored = next.node.layoutInfo.layoutDirection == LayoutDirection.Rtl
    val further = if (mirrored) b.right <= a.left + 1 else b.left >= a.right - 1
    return if (further) b.bottom > a.top else b.top >= a.top - 1
}

/** What was answered before a question stands above it, with its way back: below, it would look like an answer to this one. */
private const val BACK_TO_THE_LAST = "last:change"

/** Before the heading nothing else acts, and no more is said than where one is. */
private fun late(heard: List<SemanticsNode>): List<String> {
    val before = heard.takeWhile { !it.config.contains(SemanticsProperties.Heading) }
    return before.filter { it.acts && it.config.getOrNull(SemanticsProperties.TestTag) != BACK_TO_THE_LAST }.map { "${it.name} stands before the heading" } +
        listOf("${before.size} things before the heading").filter { before.size > 3 }
}

/** Answers and buttons keep 8 dp between them; the places of a bar touch, and so do the parts of a drawing. */
fun crowded(root: SemanticsNode): List<String> = groups(read(root)).flatMap { items ->
    val controls = items.map { it.node }.filter { it.acts && it.config.getOrNull(SemanticsProperties.Role) != Role.Tab }
    controls.flatMapIndexed { at, one -> controls.drop(at + 1).mapNotNull { other -> gap(one, other) } }
}

private val SemanticsNode.whole get() = Rect(positionInRoot, size.toSize())

private fun within(inner: Rect, outer: Rect) =
    inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1

private fun gap(one: SemanticsNode, other: SemanticsNode): String? {
    val (a, b) = one.whole to other.whole
    if (within(a, b) || within(b, a)) return null
    val across = maxOf(a.left, b.left) - minOf(a.right, b.right)
    val down = maxOf(a.top, b.top) - minOf(a.bottom, b.bottom)
    val gap = maxOf(across, down) / DENSITY
    return "${one.name} and ${other.name}: ${gap.toInt()} dp between them".takeIf { gap < LEAST_GAP - ROUNDING }
}

/** What went wrong, or was kept, is announced. */
fun silent(nodes: List<SemanticsNode>): List<String> = nodes.filter { node ->
    val tag = node.config.getOrNull(SemanticsProperties.TestTag).orEmpty()
    (Told.any { tag == it } || tag.startsWith("problem")) && !node.config.contains(SemanticsProperties.LiveRegion)
}.map { "${it.name} is not announced" }

private val Told = setOf("trouble", "saved", "put_off", "heard", "refused", "no_credential")
