package app.lattea.desktop

import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font
import java.nio.file.Path

/** The letters of the PDF (SIL Open Font License), so that a picture is the same on every machine. */
fun letters(root: Path, arabic: Boolean = false): FontFamily {
    val fonts = root.resolve("core/fonts")
    val script = if (arabic) "arabic" else "text"
    return FontFamily(
        Font(fonts.resolve("$script-regular.ttf").toFile(), FontWeight.Normal),
        Font(fonts.resolve("$script-bold.ttf").toFile(), FontWeight.SemiBold),
    )
}
