package app.lattea.ui.learn

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
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
        Heading(LocalWords.current[Word.CARDS])
        state.view.cards.forEach { Leads(it.title, "card:${it.id}", below = it.grade) { shell.way.go(Place.Card(it.id)) } }
        Folded(LocalWords.current[Word.DIFFERS], "differs") {
            Small(LocalWords.current[Word.DIFFERS_LEAD])
            Small(state.view.differsLanguage)
            state.view.differs.zip(state.said).forEach { (view, said) -> Differs(view, said) }
        }
        Small(state.view.content)
    }
}

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
