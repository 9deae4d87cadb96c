@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.absoluteOffset
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.runDesktopComposeUiTest
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.dp
import app.lattea.desktop.letters
import app.lattea.stage.ROOT
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.Mark
import app.lattea.ui.theme.Look
import app.lattea.ui.theme.Themed
import app.lattea.ui.theme.colours
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.awt.image.BufferedImage
import kotlin.random.Random

/** What the comparison with a kept picture sees, and what it lets pass. */
class MovedTest {
    /** A page of words with one small thing on it, which stands so many pixels further. */
    private fun page(look: Look, right: Int = 0, down: Int = 0, thing: @Composable () -> Unit): BufferedImage {
        var drawn: BufferedImage? = null
        runDesktopComposeUiTest(540, 1170) {
            setContent {
                CompositionLocalProvider(LocalDensity provides Density(DENSITY, 1f)) {
                    Themed(look, letters(ROOT)) {
                        Box(Modifier.fillMaxSize().background(colours.surface)) {
                            Body(List(40) { "words and words" }.joinToString(" "))
                            Box(Modifier.absoluteOffset { IntOffset(301 + right, 707 + down) }) { thing() }
                        }
                    }
                }
            }
            drawn = onRoot().captureToImage().toAwtImage()
        }
        return drawn!!
    }

    private val things: Map<String, @Composable () -> Unit> = mapOf(
        "an icon" to { Icon(Icons.Help, null, Modifier.size(24.dp)) },
        "an icon of thin lines" to { Icon(Icons.More, null, Modifier.size(24.dp)) },
        "the mark of an answer" to { Mark(chosen = false, several = false) },
        "the mark of a chosen one" to { Mark(chosen = true, several = true) },
    )

    @Test
    fun `one small control that moved by four to eight pixels is seen, whichever way and in every look`() {
        for (look in Look.entries) for ((name, thing) in things) {
            val kept = page(look, thing = thing)
            assertTrue(same(kept, page(look, thing = thing)), "$name did not move")
            for ((right, down) in listOf(4 to 0, 0 to 4, -4 to 0, 8 to 0, 0 to -8, 6 to 6)) {
                val moved = difference(kept, page(look, right, down, thing))
                assertTrue(moved.isSeen) { "$name moved by $right, $down in ${look.name}, and nobody saw it: $moved" }
            }
        }
    }

    @Test
    fun `a control that is missing, and a chosen one that is not, are seen`() {
        val kept = page(Look.LIGHT) { Mark(chosen = false, several = false) }
        assertFalse(same(kept, page(Look.LIGHT) {}))
        assertFalse(same(kept, page(Look.LIGHT) { Mark(chosen = true, several = false) }))
    }

    @Test
    fun `softer edges of letters are not`() {
        val kept = page(Look.LIGHT) { Icon(Icons.Help, null, Modifier.size(24.dp)) }
        val chance = Random(1)
        val soft = BufferedImage(kept.width, kept.height, BufferedImage.TYPE_INT_ARGB)
        for (y in 0 until kept.height) for (x in 0 until kept.width) soft.setRGB(x, y, softened(kept, x, y, chance))
        val noise = difference(kept, soft)
        assertTrue(noise.whole > 0, "nothing was made softer")
        assertFalse(noise.isSeen) { "$noise" }
    }

    /** Every edge a little lighter or darker, and one edge in thirty quite another: as another machine draws letters. */
    private fun softened(picture: BufferedImage, x: Int, y: Int, chance: Random): Int {
        val here = picture.getRGB(x, y)
        val edge = x > 0 && picture.getRGB(x - 1, y) != here || y > 0 && picture.getRGB(x, y - 1) != here
        if (!edge) return here
        val by = if (chance.nextInt(30) == 0) 70 else chance.nextInt(-40, 41)
        fun part(shift: Int) = ((here shr shift and 0xFF) + by).coerceIn(0, 255) shl shift
        return 0xFF shl 24 or part(16) or part(8) or part(0)
    }
}
