package app.lattea.ui.result

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import app.lattea.core.SaidView
import app.lattea.ui.parts.Line
import app.lattea.ui.parts.Quiet
import app.lattea.ui.parts.lettersAreLarge

/** What a result follows from, or what it lacks, with a button that asks it again where that can be. */
@Composable
fun SaidLine(said: SaidView, label: String, tag: String, change: (String) -> Unit) {
    val field = said.change ?: return Line(said.text)
    val button: @Composable () -> Unit = { Quiet(label, "$tag:$field", said = "$label: ${said.text}") { change(field) } }
    if (lettersAreLarge()) Column(horizontalAlignment = Alignment.End, modifier = Modifier.fillMaxWidth()) {
        Box(Modifier.fillMaxWidth()) { Line(said.text) }
        button()
    } else Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
        Box(Modifier.weight(1f)) { Line(said.text) }
        button()
    }
}
