package app.lattea.ui.trends

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.lattea.core.ChartView
import app.lattea.core.ChoiceView
import app.lattea.ui.draw.Chart
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Chips
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Quiet
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.Table
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Better, the same or worse: a sentence first, then a chart, and the same numbers as a table. */
@Composable
fun TrendsScreen(shell: Shell) {
    val words = LocalWords.current
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.trends, foot) { state ->
        Page("trends", foot = foot) {
            Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
                Heading(words[Word.TRENDS], large = true)
                Quiet(words[Word.JOURNAL], "journal") { shell.way.go(Place.Journal) }
            }
            LastRefusal(shell.trends)
            Chips(state.ranges.map { (days, label) -> ChoiceView(days.toString(), label) }, { it == state.days.toString() }, "range") {
                shell.trends.choose(it.toInt())
            }
            if (state.view.charts.isEmpty()) Body(state.view.empty, Modifier.testTag("nothing"))
            state.view.charts.forEach { ChartPanel(it) }
            state.view.places.forEach { Panel { Body(it) } }
        }
    }
}

@Composable
private fun ChartPanel(view: ChartView) = Panel(Modifier.testTag("trend:${view.id}")) {
    var table by rememberSaveable(view.id) { mutableStateOf(false) }
    val words = LocalWords.current
    Heading(view.title)
    Body(view.sentence)
    val enough = view.series.any { it.points.size > 1 }
    if (table || !enough) Table(view.table, "table:${view.id}") else Chart(view)
    if (enough) OtherButton(words[if (table) Word.AS_PICTURE else Word.AS_TABLE], "swap:${view.id}") { table = !table }
}
