package app.lattea.ui.today

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.lattea.core.StatusView
import app.lattea.core.TierView
import app.lattea.core.TodayView
import app.lattea.ui.journal.Running
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.Leads
import app.lattea.ui.parts.Line
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.Notice
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Quiet
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.TierCard
import app.lattea.ui.places.Bar
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.reminders.OpenedReminder
import app.lattea.ui.summary.AfterHandOver
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** In three seconds, what to do now. */
@Composable
fun TodayScreen(shell: Shell, foot: @Composable () -> Unit = { Bar(Place.Today, shell.way::go) }) =
    Staged(shell.today, foot) { state ->
        val words = LocalWords.current
        Page("today", foot = foot, actions = { Act(shell, state) }, main = { Check(shell, state) }) {
            Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
                Heading(words[Word.TODAY], large = true)
                Quiet(words[Word.SETTINGS], "settings", icon = Icons.Sliders) { shell.way.go(Place.Settings) }
            }
            LastRefusal(shell.today)
            val (first, second) = listOfNotNull(state.view.status).partition { it.first }
            first.forEach { Status(it, shell, state.result) }
            OpenedReminder(shell)
            AfterHandOver(shell)
            state.view.notices.forEach { Notice(it.text, calm = !it.isProblem) }
            second.forEach { Status(it, shell, state.result) }
            if (state.view.status == null) Body(state.view.empty, Modifier.testTag("empty"))
            GoingOn(state, shell)
            state.view.followUps.forEach { Panel { Body(it) } }
            Lines(state.view)
            if (state.plan) Leads(words[Word.PLAN], "plan") { shell.way.go(Place.Plan) }
            Small(state.view.rules)
        }
    }

@Composable
private fun Act(shell: Shell, state: TodayState) {
    val words = LocalWords.current
    state.view.massage?.let { OtherButton(it, "massage") { shell.massage.open() } }
    OtherButton(words[Word.NOTE_SOMETHING], "note", icon = Icons.Plus) { shell.journal.note() }
}

@Composable
private fun Check(shell: Shell, state: TodayState) {
    val words = LocalWords.current
    val label = if (state.checkOpen) words[Word.CHECK_GO_ON] else state.view.check
    MainButton(label, "check", least = 64.dp) { shell.check.start() }
}

@Composable
private fun Status(status: StatusView, shell: Shell, result: Boolean) {
    val baby = status.baby
    val first = baby?.takeIf { status.babyFirst } ?: status.person
    val second = if (first === status.person) baby else status.person
    StatusCard(first) {
        Text(status.checked, style = MaterialTheme.typography.bodyMedium)
        if (status.recheck.isNotEmpty()) Text(status.recheck, style = MaterialTheme.typography.bodyMedium)
        status.changed?.let { Text(it, style = MaterialTheme.typography.bodyMedium) }
        if (result) OtherButton(LocalWords.current[Word.SEE_RESULT], "see_result", ink = androidx.compose.material3.LocalContentColor.current) {
            shell.result.open()
        }
    }
    second?.let { StatusCard(it) {} }
}

@Composable
private fun StatusCard(view: TierView, more: @Composable () -> Unit) =
    TierCard(view, Modifier.testTag("status"), head = MaterialTheme.typography.headlineSmall) { more() }

@Composable
private fun GoingOn(state: TodayState, shell: Shell) {
    val words = LocalWords.current
    state.view.running?.let { feed ->
        Panel(Modifier.testTag("running")) {
            Running(feed)
            OtherButton(words[Word.JOURNAL], "open_feed") { shell.way.go(Place.Journal) }
        }
    }
    if (state.massageRuns) MainButton(words[Word.MASSAGE], "open_massage", icon = Icons.Play) { shell.massage.open() }
}

@Composable
private fun Lines(view: TodayView) {
    val words = LocalWords.current
    if (view.course.isNotEmpty()) Panel {
        Heading(words[Word.COURSE])
        view.course.forEach { Line(it) }
    }
    if (view.latest.isNotEmpty() || view.feeding.isNotEmpty()) Panel(Modifier.testTag("latest")) {
        Heading(words[Word.LATEST])
        view.feeding.forEach { Body(it) }
        view.latest.forEach { latest ->
            Column(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}) {
                Text(latest.label, style = MaterialTheme.typography.labelLarge)
                Body(latest.value)
                Row(horizontalArrangement = Arrangement.spacedBy(12.dp)) {
                    Small(latest.`when`)
                    Small(latest.ago)
                }
            }
        }
    }
}
