package app.lattea.ui.reminders

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.dp
import app.lattea.core.ReminderView
import app.lattea.ui.desk.Shown
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.Notice
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Quiet
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** What rings next, in words, and putting it off. It is read inside the unlocked app alone. */
@Composable
fun ColumnScope.Planned(shell: Shell) {
    val state by shell.reminders.state.collectAsState()
    val shown = (state as? Shown.Ready)?.view ?: return
    LastRefusal(shell.reminders)
    if (shown.said.isNotEmpty()) Notice(shown.said, "put_off", loud = true)
    if (shown.view.reminders.isEmpty()) Body(shown.view.empty, Modifier.testTag("nothing_planned"))
    shown.view.reminders.forEach { reminder ->
        Panel(Modifier.testTag("planned")) {
            Heading(reminder.`when`)
            Body(reminder.about)
            Later(shell, reminder)
        }
    }
}

/** The reminder that led here, until it is closed or put off. */
@Composable
fun OpenedReminder(shell: Shell) {
    val words = LocalWords.current
    val state by shell.reminders.state.collectAsState()
    val shown = (state as? Shown.Ready)?.view ?: return
    if (shown.said.isNotEmpty()) Notice(shown.said, "put_off", loud = true)
    val opened = shown.opened ?: return
    Panel(Modifier.testTag("reminder")) {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            Body(opened.about, Modifier.weight(1f))
            Quiet(words[Word.CLOSE], "close_reminder") { shell.reminders.close() }
        }
        shown.ringing?.let { Later(shell, it) }
    }
}

@Composable
private fun Later(shell: Shell, reminder: ReminderView) = reminder.later.forEach { way ->
    OtherButton(way.label, "later:${way.id}", least = 48.dp) { shell.reminders.later(reminder.id, way.id) }
}
