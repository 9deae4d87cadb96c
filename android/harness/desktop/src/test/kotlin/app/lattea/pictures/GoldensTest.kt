@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.onRoot
import app.lattea.stage.ROOT
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.awt.image.BufferedImage
import java.nio.file.Path
import javax.imageio.ImageIO
import kotlin.io.path.createDirectories
import kotlin.io.path.exists

/** The kept pictures. `-Dbless=yes` keeps the new ones: then look at each before it is committed. */
class GoldensTest {
    private val goldens = ROOT.resolve("android/harness/goldens").createDirectories()
    private val folder = Path.of(System.getProperty("lattea.pictures")).createDirectories()
    private val bless = System.getProperty("bless") == "yes"

    @TestFactory
    fun `a kept picture still looks as it did`(): List<DynamicTest> = Kept.flatMap { (frame, names) ->
        names.map { name ->
            dynamicTest("$name ${frame.name.lowercase()}") {
                drawn(Scenes.single { it.name == name }, frame) { compare("${name}_${frame.name.lowercase()}.png", onRoot().captureToImage().toAwtImage()) }
            }
        }
    }

    private fun compare(file: String, now: BufferedImage) {
        val golden = goldens.resolve(file)
        if (bless) ImageIO.write(now, "png", golden.toFile())
        assertTrue(golden.exists()) { "$file was never kept: -Dbless=yes" }
        val kept = ImageIO.read(golden.toFile())
        if (!same(kept, now)) ImageIO.write(now, "png", folder.resolve("differs_$file").toFile())
        assertTrue(same(kept, now)) { "$file: ${difference(kept, now)}; see differs_$file" }
    }
}
