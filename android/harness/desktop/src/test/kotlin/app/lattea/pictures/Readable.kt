@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.DesktopComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onRoot

private const val LEAST_TARGET = 48f

/** What is wrong with a page for somebody who listens to it, taps with a tired thumb, or sees little. What can't be seen at once is scrolled to if the page is looked at [throughout]. */
fun DesktopComposeUiTest.faults(throughout: Boolean = true): List<String> {
    val merged = all(onRoot().fetchSemanticsNode())
    val single = all(onRoot(useUnmergedTree = true).fetchSemanticsNode())
    return unlabelled(merged) + small(merged) + cut(single) + headless(merged) + helpless(merged) +
        silent(merged) + crowded(onRoot().fetchSemanticsNode()) + unordered(onRoot().fetchSemanticsNode()) + pale(throughout)
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
