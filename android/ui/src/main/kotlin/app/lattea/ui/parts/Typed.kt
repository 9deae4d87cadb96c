package app.lattea.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.PasswordVisualTransformation
import androidx.compose.ui.text.input.VisualTransformation
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Something typed. It goes to the core as it is. The keyboard is asked not to learn from it. */
@Composable
fun Typed(
    text: String,
    label: String,
    tag: String,
    number: Boolean = false,
    lines: Int = 1,
    hidden: Boolean = false,
    hint: String = "",
    say: (String) -> Unit,
) = Column(verticalArrangement = Arrangement.spacedBy(4.dp)) {
    Text(label, style = MaterialTheme.typography.labelLarge)
    OutlinedTextField(
        value = text,
        onValueChange = say,
        modifier = Modifier.fillMaxWidth().testTag(tag).semantics { contentDescription = label },
        textStyle = MaterialTheme.typography.bodyLarge,
        singleLine = lines == 1,
        minLines = lines,
        visualTransformation = if (hidden) PasswordVisualTransformation() else VisualTransformation.None,
        keyboardOptions = KeyboardOptions(
            autoCorrectEnabled = false,
            keyboardType = when {
                hidden -> KeyboardType.Password
                number -> KeyboardType.Decimal
                else -> KeyboardType.Text
            },
        ),
    )
    if (hint.isNotEmpty()) Small(hint)
}

private const val ERASE = "←"
private val Keys = listOf("1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "0", ERASE)

/** A keypad of its own for a temperature: large keys for one thumb. What is typed goes to the core as it is. */
@Composable
fun Keypad(text: String, unit: String, hint: String, tag: String, say: (String) -> Unit) = Column(
    Modifier.testTag(tag), Arrangement.spacedBy(8.dp),
) {
    // A low page has room for two rows of keys and for smaller figures.
    val low = LocalBeside.current
    val figures = if (low) MaterialTheme.typography.headlineMedium else MaterialTheme.typography.displayLarge
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(12.dp, Alignment.CenterHorizontally), Alignment.CenterVertically) {
        Text(text.ifEmpty { "–" }, Modifier.testTag("$tag:shown"), style = figures, textAlign = TextAlign.End)
        Text(unit, style = MaterialTheme.typography.headlineSmall)
    }
    Small(hint)
    val words = LocalWords.current
    Keys.chunked(if (low) 6 else 3).forEach { row ->
        NeverMirrored {
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                row.forEach { key ->
                    if (key == ERASE) {
                        Key(Icons.Eraser, "$tag:key:erase", words[Word.DELETE], Modifier.weight(1f)) { say(text.dropLast(1)) }
                    } else {
                        Square(key, "$tag:key:$key", false, key, Modifier.weight(1f), tall = 56.dp) { say(text + key) }
                    }
                }
            }
        }
    }
}
