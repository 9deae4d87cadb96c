package app.lattea.ui.plan

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.lattea.core.PlanDayView
import app.lattea.core.PlanPartView
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** The course of each side, day by day. There is nothing to keep up with. */
@Composable
fun PlanScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.plan, foot) { view ->
        Page("plan_page", foot = foot) {
            Heading(LocalWords.current[Word.PLAN], large = true)
            LastRefusal(shell.plan)
            if (view.sides.isEmpty()) Body(view.empty)
            view.sides.forEach { side ->
                Heading(side.name)
                Body(side.state, Modifier.testTag("plan:${side.side}"))
                side.days.forEach { Day(it) }
            }
            view.about.forEach { Body(it) }
            Small(view.rules)
        }
    }
}

@Composable
private fun Day(day: PlanDayView) = Panel(Modifier.testTag("day")) {
    Heading(day.name)
    Body(day.text)
    day.parts.forEach { Part(it) }
}

/** What was done has a mark as well as its words. */
@Composable
private fun Part(part: PlanPartView) = Row(
    Modifier.semantics(mergeDescendants = true) {}, Arrangement.spacedBy(12.dp),
) {
    Icon(if (part.done) Icons.Tick else Icons.Ring, contentDescription = null, modifier = Modifier.size(24.dp))
    Column {
        Text(part.name, style = MaterialTheme.typography.labelLarge)
        if (part.text.isNotEmpty()) Text(part.text, style = MaterialTheme.typography.bodyMedium)
    }
}
