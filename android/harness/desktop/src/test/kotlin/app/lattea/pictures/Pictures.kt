@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.onRoot
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.nio.file.Path
import javax.imageio.ImageIO
import kotlin.io.path.createDirectories

/**
 * Every screen in every frame, drawn into a folder. Which frames: `-Dframes=LIGHT,NIGHT`; all without it. What is seldom seen
 * can be drawn in fewer: `-Dseldom=LIGHT`.
 */
abstract class Pictures(private vararg val own: Frame) {
    private val folder = Path.of(System.getProperty("lattea.pictures")).createDirectories()
    private val frames = frames("frames") ?: own.toList()
    private val seldom = frames("seldom") ?: frames
    private val scenes = System.getProperty("scenes")?.split(',')?.let { some -> Scenes.filter { it.name in some } } ?: Scenes

    @TestFactory
    fun `every screen is drawn, can be read and can be tapped`(): List<DynamicTest> = scenes.flatMap { scene ->
        (if (scene in Seldom) seldom else frames).map { frame ->
            dynamicTest("${scene.name} ${frame.name.lowercase()}") {
                drawn(scene, frame) {
                    val picture = onRoot().captureToImage().toAwtImage()
                    ImageIO.write(picture, "png", folder.resolve("${scene.name}_${frame.name.lowercase()}.png").toFile())
                    val faults = faults(throughout = frame.showsLook)
                    assertTrue(faults.isEmpty()) { faults.joinToString("\n", prefix = "\n") }
                }
            }
        }
    }

    private fun frames(named: String): List<Frame>? = System.getProperty(named)?.split(',')?.map(Frame::valueOf)?.filter { it in own }
}

// Three classes, for two processes to share.

class LooksPicturesTest : Pictures(Frame.LIGHT, Frame.DARK, Frame.NIGHT)

class WordsPicturesTest : Pictures(Frame.LARGE, Frame.GERMAN, Frame.ARABIC)

class SizesPicturesTest : Pictures(Frame.NARROW, Frame.TABLET, Frame.LANDSCAPE)
