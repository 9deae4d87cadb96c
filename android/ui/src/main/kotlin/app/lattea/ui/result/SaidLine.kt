package app.lattea.ui.result

import androidx.compose.runtime.Composable
import app.lattea.core.SaidView
import app.lattea.ui.parts.Beside
import app.lattea.ui.parts.Line
import app.lattea.ui.parts.Quiet

/** What a result follows from, or what it lacks, with a button that asks it again where that can be. */
@Composable
fun SaidLine(said: SaidView, label: String, tag: String, change: (String) -> Unit) {
    val field = said.change ?: return Line(said.text)
    Beside({ Line(said.text) }) { Quiet(label, "$tag:$field", said = "$label: ${said.text}") { change(field) } }
}
