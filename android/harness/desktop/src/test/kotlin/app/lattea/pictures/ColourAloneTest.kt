@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.state.ToggleableState
import androidx.compose.ui.test.DesktopComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import app.lattea.core.Tier
import app.lattea.ui.parts.icon
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.awt.image.BufferedImage

/**
 * Whoever sees no colours sees what is chosen, ticked or open all the same: the same control in both states has another form,
 * or its ground is as light as dark. What is drawn in colours alone would have neither.
 */
class ColourAloneTest {
    private val places = listOf("today", "check_ticks", "check_first", "check_pain", "sheet_symptom", "sheet_nappy_twins", "journal", "trends", "onboarding_units", "settings_folds")

    @TestFactory
    fun `what is chosen is told by form as well as by colour`(): List<DynamicTest> = places.flatMap { name ->
        listOf(Frame.LIGHT, Frame.DARK, Frame.NIGHT).map { frame ->
            dynamicTest("$name ${frame.name.lowercase()}") {
                drawn(Scenes.single { it.name == name }, frame) {
                    val told = turned()
                    assertTrue(told.isNotEmpty(), "nothing here has two states: $name shows nothing")
                    assertEquals(emptyList<String>(), told.filterValues { !it }.keys.toList())
                }
            }
        }
    }

    /** Turns whatever is in sight and has two states, once: its tag, and whether that is seen without colours. */
    private fun DesktopComposeUiTest.turned(): Map<String, Boolean> {
        val told = mutableMapOf<String, Boolean>()
        for (tag in all(onRoot().fetchSemanticsNode()).filter { it.state == false && it.seen }.mapNotNull { it.tag }) {
            if (onAllNodes(hasTestTag(tag)).fetchSemanticsNodes().size != 1) continue
            val before = onNodeWithTag(tag).fetchSemanticsNode()
            if (before.state != false || !before.seen) continue
            val (place, picture) = before.boundsInRoot to onRoot().captureToImage().toAwtImage()
            onNodeWithTag(tag).performClick()
            waitForIdle()
            val after = onAllNodes(hasTestTag(tag)).fetchSemanticsNodes().singleOrNull()?.takeIf { it.state == true && it.seen } ?: continue
            told[tag] = differs(picture, place, onRoot().captureToImage().toAwtImage(), after.boundsInRoot)
        }
        return told
    }

    private val SemanticsNode.tag get() = config.getOrNull(SemanticsProperties.TestTag)

    private val SemanticsNode.seen get() = config.contains(SemanticsActions.OnClick) && boundsInRoot.let {
        it.width >= size.width - 1 && it.height >= size.height - 1 && it.top >= 0 && it.left >= 0
    }

    /** Whether it is chosen; nothing when it can't be. */
    private val SemanticsNode.state: Boolean?
        get() = config.getOrNull(SemanticsProperties.Selected)
            ?: config.getOrNull(SemanticsProperties.ToggleableState)?.let { it == ToggleableState.On }

    @Test
    fun `another hue is no other form, and a tick is`() {
        val box = Rect(0f, 0f, 90f, 72f)
        fun control(ground: Int, tick: Boolean) = BufferedImage(90, 72, BufferedImage.TYPE_INT_RGB).also { picture ->
            for (y in 0 until 72) for (x in 0 until 90) picture.setRGB(x, y, if (tick && x in 20..29 && y in 20..29) 0x26211B else ground)
        }
        assertFalse(differs(control(0xFBE3D6, tick = false), box, control(0xD5E6DD, tick = false), box))
        assertTrue(differs(control(0xFBE3D6, tick = false), box, control(0xD5E6DD, tick = true), box))
        assertTrue(differs(control(0xFBE3D6, tick = false), box, control(0x4B3A2A, tick = false), box))
    }

    @Test
    fun `each care level has a picture of its own`() = assertEquals(Tier.entries.size, Tier.entries.map { it.icon }.distinct().size)

    private companion object {
        /** How many pixels of ink a form has at least that is seen. */
        const val FORM = 40

        /** From this contrast on light and dark are told apart without a hue. */
        const val LIGHT_AND_DARK = 3.0

        fun differs(one: BufferedImage, at: Rect, other: BufferedImage, then: Rect): Boolean {
            val (before, after) = Form(one, at) to Form(other, then)
            return contrast(before.ground, after.ground) >= LIGHT_AND_DARK || before.far(after) >= FORM
        }
    }

    /** A control without its hues: how light its ground is, and where something on it is clearly lighter or darker. */
    private class Form(picture: BufferedImage, box: Rect) {
        val wide = box.width.toInt()
        private val high = box.height.toInt()
        private val pixels = picture.getRGB(box.left.toInt(), box.top.toInt(), wide, high, null, 0, wide)
        val ground = light(commonest(pixels))
        private val ink = BooleanArray(pixels.size) { contrast(light(pixels[it]), ground) >= LIGHT_AND_DARK }

        /** In how many pixels one has ink and the other has none; everything when they are not of one size. */
        fun far(other: Form) = if (wide != other.wide || high != other.high) ink.count { it } else ink.indices.count { ink[it] != other.ink[it] }
    }
}
