package app.lattea.ui.journal

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextDirection
import androidx.compose.ui.unit.dp
import app.lattea.core.Kind
import app.lattea.core.RowView
import app.lattea.core.Side
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Chip
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Quiet
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.TierCard
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.theme.FullContrast
import app.lattea.ui.theme.colours
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** What was noted, and noting in a second. */
@Composable
fun JournalScreen(shell: Shell, bar: @Composable () -> Unit) = Staged(shell.journal, bar) { state ->
    val sheet = state.sheet
    when {
        state.raised != null -> FullContrast { Raised(shell, state) }
        sheet != null -> SheetScreen(shell, sheet, state.babies)
        state.noting -> Noting(shell, state)
        else -> Notes(shell, state, bar)
    }
}

/** An entry raised the care level: what changed, and what to do. */
@Composable
private fun Raised(shell: Shell, state: JournalState) {
    val words = LocalWords.current
    Page("raised", foot = { Foot(shell.journal::seen, { shell.way.go(Place.Help) }) }, actions = {
        state.saved?.let { OtherButton(words[Word.UNDO], "undo_raised") { shell.journal.undo() } }
    }, main = { MainButton(words[Word.CHECK_START], "check") { shell.check.startAnew() } }) {
        Heading(words[Word.RAISED], large = true)
        state.raised?.let { TierCard(it) }
        state.saved?.let { Body(it.said) }
    }
}

@Composable
private fun Notes(shell: Shell, state: JournalState, bar: @Composable () -> Unit) {
    val words = LocalWords.current
    Page("journal", foot = bar, main = {
        state.saved?.let { SavedBar(shell, it) }
        MainButton(words[Word.NOTE_SOMETHING], "note", icon = Icons.Plus) { shell.journal.note() }
    }) {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
            Heading(words[Word.JOURNAL], large = true)
            Quiet(words[Word.TRENDS], "trends") { shell.way.go(Place.Trends) }
        }
        LastRefusal(shell.journal)
        state.timer?.let { FeedTimer(shell, it) }
        Filter(shell, state)
        if (state.days.isEmpty()) Body(state.empty)
        state.days.forEach { day ->
            Heading(day.title)
            day.rows.forEach { Entry(shell, it) }
        }
        if (state.older != null) OtherButton(words[Word.OLDER], "older") { shell.journal.older() }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Filter(shell: Shell, state: JournalState) = FlowRow(
    horizontalArrangement = Arrangement.spacedBy(8.dp), verticalArrangement = Arrangement.spacedBy(8.dp),
) {
    val words = LocalWords.current
    listOf(Kind.FEED, Kind.TEMPERATURE, Kind.SYMPTOM, Kind.NOTE).forEach { kind ->
        val on = kind in state.kinds
        Chip(words[kind.word], "filter:$kind", on) { shell.journal.filter(kind.takeUnless { on }) }
    }
}

/** A row is one thing to a screen reader, with its actions; no swipe is needed. */
@Composable
private fun Entry(shell: Shell, row: RowView) {
    val words = LocalWords.current
    val written = row.kind != Kind.CHECK && row.kind != Kind.SESSION
    Surface(
        onClick = { if (written) shell.journal.edit(row.id) },
        enabled = written,
        modifier = Modifier.fillMaxWidth().testTag("row:${row.kind}").semantics(mergeDescendants = true) {
            if (written) {
                role = Role.Button
                customActions = listOf(
                    CustomAccessibilityAction(words[Word.EDIT]) { shell.journal.edit(row.id); true },
                    CustomAccessibilityAction(words[Word.DELETE]) { shell.journal.delete(row.id); true },
                )
            }
        },
        shape = RoundedCornerShape(16.dp), color = colours.container, contentColor = colours.text,
    ) {
        Row(Modifier.heightIn(min = 56.dp).padding(12.dp), Arrangement.spacedBy(12.dp)) {
            Text(row.time, style = MaterialTheme.typography.labelLarge.copy(fontFeatureSettings = "tnum"))
            Column(Modifier.weight(1f)) {
                Text(row.title, style = MaterialTheme.typography.labelLarge)
                if (row.detail.isNotEmpty()) Text(
                    row.detail,
                    // A note may be in another language than the app.
                    style = MaterialTheme.typography.bodyMedium.copy(textDirection = TextDirection.Content),
                )
                Small(row.remark)
            }
        }
    }
}

@Composable
private fun SavedBar(shell: Shell, saved: Saved) = Panel(
    Modifier.testTag("saved").semantics { liveRegion = LiveRegionMode.Polite },
) {
    Text(saved.said, style = MaterialTheme.typography.bodyMedium)
    OtherButton(LocalWords.current[Word.UNDO], "undo", least = 48.dp) { shell.journal.undo() }
}

/** A tap opens a kind; a feed is kept by a second one, under the name of the baby where there are several. */
@Composable
private fun Noting(shell: Shell, state: JournalState) {
    val words = LocalWords.current
    val rows = state.babies.quick
    val several = rows.size > 1
    val feed: @Composable ColumnScope.() -> Unit = {
        Heading(words[Word.KIND_FEED])
        FeedCells(shell, rows)
    }
    val foot: @Composable () -> Unit = { Foot({ shell.journal.close() }, { shell.way.go(Place.Help) }) }
    // The cells of several babies scroll: at the foot they would leave no room for anything else.
    Page("noting", foot = foot, actions = if (several) null else feed) {
        Heading(words[Word.NOTE_LEAD], large = true)
        if (several) feed()
        val across = if (LocalDensity.current.fontScale > 1.3f) 1 else 2
        Tiles.drop(1).chunked(across).forEach { row ->
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
                row.forEach { kind ->
                    OtherButton(words[kind.word], "tile:$kind", Modifier.weight(1f)) { shell.journal.open(kind) }
                }
                if (!several && row.size < across) Start(shell, Modifier.weight(1f))
            }
        }
        if (!several && across == 1) Start(shell)
        if (several) {
            Heading(words[Word.FEED_START])
            FeedStarts(shell, rows)
        }
    }
}

@Composable
private fun Start(shell: Shell, modifier: Modifier = Modifier) =
    OtherButton(LocalWords.current[Word.FEED_START], "feed_start", modifier) {
        shell.journal.timer { now -> feedStart(Side.LEFT, null, now) }
    }
