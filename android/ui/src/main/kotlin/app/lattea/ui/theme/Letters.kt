package app.lattea.ui.theme

import androidx.compose.material3.Typography
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.Hyphens
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.unit.sp

private fun style(size: Int, line: Int, weight: FontWeight, letters: FontFamily) = TextStyle(
    fontFamily = letters, fontSize = size.sp, lineHeight = line.sp, fontWeight = weight,
    hyphens = Hyphens.Auto, lineBreak = LineBreak.Paragraph,
)

/** The sizes of the type. In the dim look nothing is thinner than medium. */
fun typography(letters: FontFamily, heavier: Boolean): Typography {
    val plain = if (heavier) FontWeight.Medium else FontWeight.Normal
    val timer = style(64, 72, FontWeight.Medium, letters).copy(fontFeatureSettings = "tnum")
    val word = style(28, 36, FontWeight.Bold, letters)
    val question = style(24, 32, FontWeight.SemiBold, letters)
    val body = style(18, 28, plain, letters)
    val label = style(16, 24, FontWeight.Medium, letters)
    val small = style(14, 20, plain, letters)
    return Typography(
        displayLarge = timer, displayMedium = timer, displaySmall = timer,
        headlineLarge = word, headlineMedium = word, headlineSmall = question,
        titleLarge = question, titleMedium = label.copy(fontWeight = FontWeight.SemiBold), titleSmall = label,
        bodyLarge = body, bodyMedium = label.copy(fontWeight = plain), bodySmall = small,
        labelLarge = label, labelMedium = small.copy(fontWeight = FontWeight.Medium), labelSmall = small,
    )
}
