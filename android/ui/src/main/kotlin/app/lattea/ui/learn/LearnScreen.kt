package app.lattea.ui.learn

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.lattea.core.CardRow
import app.lattea.core.DifferView
import app.lattea.ui.draw.Diagram
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Leads
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.result.Source
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Short checked cards, and where the sources differ. */
@Composable
fun LearnScreen(shell: Shell, bar: @Composable () -> Unit) = Staged(shell.learn, bar) { state ->
    Page("learn", foot = bar) {
        Heading(LocalWords.current[Word.LEARN], large = true)
        // Its letters are the field's own: what is found for them comes a moment later.
        var typed by remember { mutableStateOf(state.looked) }
        Typed(typed, LocalWords.current[Word.FIND], "find") { typed = it; shell.learn.find(it) }
        if (state.looked.isEmpty()) Lists(shell, state) else Found(shell, state)
        Folded(LocalWords.current[Word.DIFFERS], "differs") {
            Small(LocalWords.current[Word.DIFFERS_LEAD])
            Small(state.view.differsLanguage)
            state.view.differs.zip(state.said).forEach { (view, said) -> Differs(view, said) }
        }
        Small(state.view.content)
    }
}

/** What concerns her now, and everything. */
@Composable
private fun Lists(shell: Shell, state: LearnState) {
    val words = LocalWords.current
    if (state.view.forYou.isNotEmpty()) {
        Heading(words[Word.FOR_YOU])
        Rows(shell, state.view.forYou, "for_you")
    }
    Heading(words[Word.ALL_CARDS])
    Rows(shell, state.view.cards, "card")
}

/** What the typed letters led to, which a screen reader hears when there is nothing. */
@Composable
private fun Found(shell: Shell, state: LearnState) {
    Rows(shell, state.found, "found")
    if (state.found.isEmpty()) Body(LocalWords.current[Word.FIND_NONE], Modifier.testTag("find_none").semantics { liveRegion = LiveRegionMode.Polite })
}

@Composable
private fun Rows(shell: Shell, cards: List<CardRow>, tag: String) =
    cards.forEach { Leads(it.title, "$tag:${it.id}", below = it.grade) { shell.way.go(Place.Card(it.id)) } }

@Composable
private fun Differs(view: DifferView, said: String) = Panel(Modifier.testTag("differ")) {
    Body(said)
    Heading(view.weDo)
    Body(view.why)
    view.who.forEach { Source(it) }
}

/** One card: its text, how sure it is, who says so. */
@Composable
fun CardScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.card, foot) { card ->
        Page("card", foot = foot) {
            Heading(card.title, large = true)
            Small(card.grade)
            Markdown(card.body)
            card.figures.forEach { figure ->
                Heading(figure.name)
                Diagram(figure.drawing, timer = null, still = true)
            }
            if (card.sources.isNotEmpty()) Folded(LocalWords.current[Word.SOURCES], "sources") { card.sources.forEach { Source(it) } }
            Small(card.review)
            ReportForm(shell, shell.card.id)
        }
    }
}
