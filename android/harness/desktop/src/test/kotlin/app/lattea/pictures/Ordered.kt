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

/** A part of a page that is read to its end before the next begins: what scrolls, what can be done, the foot. */
private class Group(val node: SemanticsNode, val read: MutableList<SemanticsNode> = mutableListOf())

/** The groups of a page in reading order, each with what is read in it. */
private fun groups(root: SemanticsNode): List<Group> {
    val groups = mutableListOf<Group>()
    fun walk(node: SemanticsNode, within: Group) {
        val group = if (node.config.getOrNull(SemanticsProperties.IsTraversalGroup) == true) Group(node).also { groups += it } else within
        if (node.words.isNotBlank() || node.acts) group.read += node
        node.children.sortedBy { it.config.getOrNull(SemanticsProperties.TraversalIndex) ?: 0f }.forEach { walk(it, group) }
    }
    val rest = Group(root)
    walk(root, rest)
    return (groups + rest).filter { it.read.isNotEmpty() }
}

/** The whole of it, also what is scrolled out of sight. */
private val SemanticsNode.whole get() = Rect(positionInRoot, size.toSize())

/** What is heard next stands below, or further along the same line. */
fun unordered(root: SemanticsNode): List<String> = groups(root).flatMap { group ->
    group.read.zipWithNext().mapNotNull { (one, next) ->
        "${next.name} is read after ${one.name} and stands before it".takeUnless { follows(one, next) }
    }
} + late(root)

private fun follows(one: SemanticsNode, next: SemanticsNode): Boolean {
    val (a, b) = one.whole to next.whole
    if (within(b, a) || within(a, b)) return true
    val beside = minOf(a.bottom, b.bottom) - maxOf(a.top, b.top) > minOf(a.height, b.height) / 2
    if (!beside) return b.top >= a.top - 1
    val mirrored = next.layoutInfo.layoutDirection == LayoutDirection.Rtl
    return if (mirrored) b.right <= a.right + 1 else b.left >= a.left - 1
}

private fun within(inner: Rect, outer: Rect) =
    inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1

/** The heading comes first: before it nothing that acts, and no more than what says where one is. */
private fun late(root: SemanticsNode): List<String> {
    val before = groups(root).firstOrNull()?.read.orEmpty()
        .takeWhile { !it.config.contains(SemanticsProperties.Heading) && it.config.getOrNull(SemanticsProperties.Text)?.isNotEmpty() != false }
    return before.filter { it.acts }.map { "${it.name} stands before the heading" } +
        listOf("${before.size} lines before the heading").filter { before.size > 3 }
}

/** Answers and buttons keep 8 dp between them; the places of a bar touch, and so do the parts of a drawing. */
fun crowded(root: SemanticsNode): List<String> = groups(root).flatMap { group ->
    val controls = group.read.filter { it.acts && it.config.getOrNull(SemanticsProperties.Role) != Role.Tab }
    controls.flatMapIndexed { at, one -> controls.drop(at + 1).mapNotNull { other -> gap(one, other) } }
}

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
