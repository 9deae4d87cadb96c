package app.lattea.ui.journal

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import app.lattea.core.Kind
import app.lattea.ui.parts.Chip
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords

/** What is looked for most: every kind at once would fill half a page before the first note. */
private val LookedFor = listOf(Kind.FEED, Kind.TEMPERATURE, Kind.SYMPTOM, Kind.NOTE)

private const val MORE = "…"

/** What the page is about: one kind, or everything. A last chip shows the kinds that are seldom looked for. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun Filter(shell: Shell, state: JournalState) = FlowRow(
    horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp),
) {
    val words = LocalWords.current
    var all by rememberSaveable { mutableStateOf(false) }
    val (often, seldom) = state.filters.partition { it in LookedFor }
    val open = all || seldom.any { it in state.kinds }
    (if (open) often + seldom else often).forEach { kind ->
        val on = kind in state.kinds
        Chip(words[kind.word], "filter:$kind", on) { shell.journal.filter(kind.takeUnless { on }) }
    }
    if (!open && seldom.isNotEmpty()) Chip(MORE, "filter_more", chosen = false, said = seldom.joinToString { words[it.word] }) { all = true }
}
