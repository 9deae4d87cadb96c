package app.lattea.ui.journal

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
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
import app.lattea.ui.parts.lettersAreLarge
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
    }, main = { MainButton(words[Word.CHECK_START], "check") { shell.journal.seen(); shell.check.startAnew() } }) {
        Heading(words[Word.RAISED], large = true)
        state.raised?.let { TierCard(it, head = MaterialTheme.typography.headlineSmall) }
        state.saved?.let { Body(it.said) }
    }
}

@Composable
private fun Notes(shell: Shell, state: JournalState, bar: @Composable () -> Unit) {
    val words = LocalWords.current
    Page("journal", foot = bar, main = {
        state.saved?.let { saved -> TakenBack("saved", saved.said, "undo") { shell.journal.undo() } }
        if (state.left != null) TakenBack("left", words[Word.FORM_LEFT], "undo_left") { shell.journal.letGo() }
        MainButton(words[Word.NOTE_SOMETHING], "note", icon = Icons.Plus) { shell.journal.note() }
    }) {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
            Heading(words[Word.JOURNAL], large = true)
            Quiet(words[Word.TRENDS], "trends") { shell.way.go(Place.Trends) }
        }
        LastRefusal(shell.journal)
        state.timer?.let { FeedTimer(shell, it) }
        Filter(shell, state)
        state.hidden?.let { Small(it, Modifier.testTag("hidden")) }
        if (state.days.isEmpty()) Body(state.empty)
        state.days.forEach { day ->
            Heading(day.title)
            day.rows.forEach { Entry(shell, it) }
        }
        if (state.older != null) OtherButton(words[Word.OLDER], "older") { shell.journal.older() }
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

/** What was just done, and the way back. */
@Composable
private fun TakenBack(tag: String, said: String, undo: String, back: () -> Unit) = Panel(
    Modifier.testTag(tag).semantics { liveRegion = LiveRegionMode.Polite },
) {
    Text(said, style = MaterialTheme.typography.bodyMedium)
    OtherButton(LocalWords.current[Word.UNDO], undo, least = 48.dp, act = back)
}

/**
 * A tap opens a kind; a feed or a nappy is kept by a second one, under the name of the baby where there are several. A feed
 * has no tile: its cells are here, and what else there is to say of it is added to what they keep.
 */
@Composable
private fun Noting(shell: Shell, state: JournalState) {
    val rows = state.babies.quick
    val large = lettersAreLarge()
    // The feeds of several babies scroll, and so do large cells: at the foot they would leave no room for anything else.
    val atFoot = rows.size == 1 && !large
    val feeds: @Composable ColumnScope.() -> Unit = { FeedCells(shell, rows) }
    val foot: @Composable () -> Unit = { Foot({ shell.journal.close() }, { shell.way.go(Place.Help) }) }
    Page("noting", foot = foot, actions = feeds.takeIf { atFoot }) {
        Heading(LocalWords.current[Word.NOTE_LEAD], large = true)
        if (rows.isNotEmpty() && !atFoot) feeds()
        Tiles(shell, state.byHand - Kind.FEED, if (large) 1 else 2, start = rows.size == 1)
        if (rows.isNotEmpty()) NappyCells(shell, rows)
        if (rows.size > 1) FeedStarts(shell, rows)
    }
}

/** What opens a form, and a feed that begins to count. */
@Composable
private fun Tiles(shell: Shell, kinds: List<Kind>, across: Int, start: Boolean) {
    val words = LocalWords.current
    val tiles: List<@Composable (Modifier) -> Unit> = kinds.map { kind ->
        { modifier -> OtherButton(words[kind.word], "tile:$kind", modifier) { shell.journal.open(kind) } }
    }
    val timer: @Composable (Modifier) -> Unit = { modifier ->
        OtherButton(words[Word.FEED_START], "feed_start", modifier) { shell.journal.timer { now -> feedStart(Side.LEFT, null, now) } }
    }
    (if (start) tiles + timer else tiles).chunked(across).forEach { row ->
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) { row.forEach { tile -> tile(Modifier.weight(1f)) } }
    }
}
