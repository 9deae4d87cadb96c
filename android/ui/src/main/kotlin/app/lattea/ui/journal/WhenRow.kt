package app.lattea.ui.journal

import androidx.compose.runtime.Composable
import androidx.compose.runtime.rememberCoroutineScope
import app.lattea.core.Moment
import app.lattea.ui.parts.Leads
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word
import kotlinx.coroutines.launch

/** When it was. The device's own screen asks for another moment, and writes it in its own way. */
@Composable
fun WhenRow(shell: Shell, at: Moment, tag: String, choose: (Moment) -> Unit) {
    val scope = rememberCoroutineScope()
    Leads(LocalWords.current[Word.WHEN], tag, value = shell.ports.written(at)) {
        scope.launch { shell.ports.moment(at)?.let(choose) }
    }
}
