package app.lattea.ui.learn

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Line

/** The little Markdown that a card has: headings, lists, bold words, paragraphs. */
@Composable
fun Markdown(body: String) = body.trim().split(Regex("\n\\s*\n")).forEach { block ->
    val lines = block.lines().map(String::trim)
    when {
        lines.first().startsWith("#") -> {
            Heading(lines.first().trimStart('#').trim())
            lines.drop(1).joinToString(" ").let { if (it.isNotEmpty()) Paragraph(it) }
        }
        lines.first().startsWith("- ") || lines.first().startsWith("* ") -> items(lines).forEach { Line(it.replace("**", "")) }
        else -> Paragraph(lines.joinToString(" "))
    }
}

private fun items(lines: List<String>): List<String> = lines.fold(emptyList()) { items, line ->
    if (line.startsWith("- ") || line.startsWith("* ")) items + line.drop(2)
    else items.dropLast(1) + listOf((items.lastOrNull().orEmpty() + " " + line).trim())
}

@Composable
private fun Paragraph(text: String) = Text(bold(text), style = MaterialTheme.typography.bodyLarge)

private fun bold(text: String): AnnotatedString = buildAnnotatedString {
    text.split("**").forEachIndexed { at, piece ->
        if (at % 2 == 1) pushStyle(SpanStyle(fontWeight = FontWeight.SemiBold))
        append(piece)
        if (at % 2 == 1) pop()
    }
}
