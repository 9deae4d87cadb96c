@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.DesktopComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performSemanticsAction
import java.awt.image.BufferedImage

private const val LEAST_CONTRAST = 4.5

/** How much of what scrolls is seen again after the next step. */
private const val AGAIN = 0.5f
private const val MOST_STEPS = 200

/** Every text of a page against what is behind it; what is not in sight is scrolled to if the page is looked at [throughout]. */
fun DesktopComposeUiTest.pale(throughout: Boolean): List<String> {
    val asked = HashSet<Int>()
    if (!throughout) return seen(asked)
    val pale = mutableListOf<String>()
    var steps = 0
    while (scrolled(-1)) check(steps++ < MOST_STEPS) { "the page has no beginning" }
    do pale += seen(asked) while (scrolled(1) && steps++ < MOST_STEPS)
    val never = texts().filter { it.id !in asked }.map { "\"${words(it)}\": never seen whole" }
    return pale + never
}

private fun DesktopComposeUiTest.texts(): List<SemanticsNode> = all(onRoot(useUnmergedTree = true).fetchSemanticsNode()).filter { node ->
    node.config.getOrNull(SemanticsProperties.Text)?.any { text -> text.text.any(Char::isLetterOrDigit) } == true && node.size.width >= 4 && node.size.height >= 8
}

private fun words(node: SemanticsNode) = node.config[SemanticsProperties.Text].joinToString("") { it.text }.take(40)

private fun DesktopComposeUiTest.seen(asked: MutableSet<Int>): List<String> {
    val picture = onRoot().captureToImage().toAwtImage()
    return texts().filter { it.id !in asked && whole(it, picture) }.mapNotNull { node ->
        asked += node.id
        val contrast = contrast(picture, node.boundsInRoot)
        "\"${words(node)}\": contrast ${"%.1f".format(contrast)}".takeIf { contrast < LEAST_CONTRAST }
    }
}

/** In sight, or as much of it as the page is high. */
private fun whole(node: SemanticsNode, picture: BufferedImage): Boolean {
    val box = node.boundsInRoot
    val page = box.left >= 0 && box.top >= 0 && box.right <= picture.width && box.bottom <= picture.height
    val scrolls = generateSequence(node.parent) { it.parent }.firstOrNull { it.config.contains(SemanticsProperties.VerticalScrollAxisRange) }
    return page && box.width >= node.size.width - 1 && (box.height >= node.size.height - 1 || fills(box, scrolls))
}

private fun fills(box: Rect, scrolls: SemanticsNode?) = scrolls != null && box.height >= scrolls.boundsInRoot.height * AGAIN

/** Scrolls something that is not at its end, or at its beginning where [way] is back; false when everything is there. */
private fun DesktopComposeUiTest.scrolled(way: Int): Boolean {
    val unfinished = SemanticsMatcher("scrolls") { node ->
        val range = node.config.getOrNull(SemanticsProperties.VerticalScrollAxisRange)
        val left = range?.let { if (way < 0) it.value() else it.maxValue() - it.value() } ?: 0f
        left > 0f && node.config.contains(SemanticsActions.ScrollBy)
    }
    val first = onAllNodes(unfinished).fetchSemanticsNodes().firstOrNull() ?: return false
    onAllNodes(unfinished)[0].performSemanticsAction(SemanticsActions.ScrollBy) { it(0f, way * first.boundsInRoot.height * AGAIN) }
    waitForIdle()
    return true
}
