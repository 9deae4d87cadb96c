package app.lattea.ui.parts

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier

/** A [line] with its [button] at its end; below it where letters are large. */
@Composable
fun Beside(line: @Composable () -> Unit, modifier: Modifier = Modifier, button: @Composable () -> Unit) =
    if (lettersAreLarge()) Column(modifier.fillMaxWidth(), horizontalAlignment = Alignment.End) {
        Box(Modifier.fillMaxWidth()) { line() }
        button()
    } else Row(modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
        Box(Modifier.weight(1f)) { line() }
        button()
    }
