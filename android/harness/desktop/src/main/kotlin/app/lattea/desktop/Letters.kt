package app.lattea.desktop

import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font
import java.nio.file.Path

/** The letters of the PDF, so that a picture is the same on every machine. */
fun letters(root: Path): FontFamily {
    val fonts = root.resolve("core/fonts")
    return FontFamily(
        listOf("text" to FontWeight.Normal, "text" to FontWeight.SemiBold, "arabic" to FontWeight.Normal, "arabic" to FontWeight.SemiBold)
            .filter { (name, _) -> name == "text" }
            .map { (name, weight) ->
                val file = fonts.resolve("$name-${if (weight == FontWeight.Normal) "regular" else "bold"}.ttf")
                Font(file.toFile(), weight)
            },
    )
}
