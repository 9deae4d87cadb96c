@file:OptIn(ExperimentalTestApi::class)

package app.lattea.flows

import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.test.DesktopComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onRoot
import app.lattea.pictures.Frame
import app.lattea.pictures.Scenes
import app.lattea.pictures.drawn
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Where there is little room: what has to be seen at once is seen at once, and what is read comes before what is done. */
class RoomTest {
    private fun DesktopComposeUiTest.tagged(tag: String) = onNodeWithTag(tag).fetchSemanticsNode()

    /** How much of a node is seen, from nothing to the whole of it. */
    private val SemanticsNode.seen get() = boundsInRoot.height / size.height

    @Test
    fun `on the smallest page a step is seen whole, with its drawing, Pause and Stop`() = drawn(Scenes.single { it.name == "massage_stroke" }, Frame.NARROW) {
        listOf("step", "diagram", "pause", "stop").forEach { tag ->
            assertTrue(tagged(tag).seen > 0.99f) { "of $tag only ${"%.2f".format(tagged(tag).seen)} is seen" }
        }
        assertTrue(tagged("step").boundsInRoot.bottom <= tagged("diagram").boundsInRoot.top, "the drawing stands before its words")
    }

    @Test
    fun `with letters at 200 % most of the page is the summary`() = drawn(Scenes.single { it.name == "summary" }, Frame.LARGE) {
        val (page, read) = onRoot().fetchSemanticsNode().boundsInRoot.height to tagged("paper").boundsInRoot.height
        assertTrue(read > page / 2) { "the summary has $read of $page" }
    }

    @Test
    fun `the keys for a number stand as on a telephone, also where one reads from the right`() = drawn(Scenes.single { it.name == "check_temperature" }, Frame.ARABIC) {
        fun at(key: String) = tagged("temp_dC:key:$key").positionInRoot
        listOf("123", "456", "789").forEach { row ->
            assertTrue(row.map { at(it.toString()).x }.zipWithNext().all { (left, right) -> left < right }) { "$row" }
        }
        assertTrue(at("1").y < at("4").y && at("4").y < at("7").y)
    }
}
