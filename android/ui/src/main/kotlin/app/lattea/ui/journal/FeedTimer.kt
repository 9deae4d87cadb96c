package app.lattea.ui.journal

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.dp
import app.lattea.core.FeedTimerView
import app.lattea.core.Side
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.NeverMirrored
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Panel
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** A feed that is going on: since when, whose it is, and for how long at each side. */
@Composable
fun Running(view: FeedTimerView) {
    Heading(view.title)
    view.baby?.let { Body(it, Modifier.testTag("whose")) }
    Body(view.text)
}

/** The same with what can be done about it: each side keeps its own time. */
@Composable
fun FeedTimer(shell: Shell, view: FeedTimerView) = Panel(Modifier.testTag("feed_timer")) {
    val words = LocalWords.current
    Running(view)
    WhenRow(shell, view.started, "feed_began") { began -> shell.journal.timer { now -> feedStartedAt(began, now) } }
    NeverMirrored { Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        OtherButton(words[Word.LEFT], "feed_left", Modifier.weight(1f)) { shell.journal.timer { now -> feedSide(Side.LEFT, now) } }
        OtherButton(words[Word.RIGHT], "feed_right", Modifier.weight(1f)) { shell.journal.timer { now -> feedSide(Side.RIGHT, now) } }
    } }
    OtherButton(words[Word.FEED_BREAK], "feed_break") { shell.journal.timer { now -> feedPause(now) } }
    MainButton(words[Word.FEED_END], "feed_end") { shell.journal.timer { now -> feedEnd(now) } }
    OtherButton(words[Word.FEED_DROP], "feed_drop") { shell.journal.timer { now -> feedDrop(now) } }
}
