package app.lattea.ui.massage

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.lattea.core.ChooseSideView
import app.lattea.core.DiagramView
import app.lattea.core.Event
import app.lattea.core.Side
import app.lattea.core.StageView
import app.lattea.core.TechniqueView
import app.lattea.ui.draw.Diagram
import app.lattea.ui.parts.AnswerRow
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.Line
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.Notice
import app.lattea.ui.parts.OtherButton
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
import kotlinx.coroutines.delay

/** A light, short session that nobody has to do: choosing it, and going through it. */
@Composable
fun MassageScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.massage, foot) { state ->
        when (state) {
            is MassageState.Choosing -> Choosing(shell, state, foot)
            is MassageState.AskingFeed -> AskingFeed(shell, state, foot)
            is MassageState.Going -> {
                Clock(shell, state)
                Going(shell, state)
            }
        }
    }
}

/** A timer that can be seen is asked for once a second. */
@Composable
private fun Clock(shell: Shell, state: MassageState.Going) {
    LaunchedEffect(state.view.timer?.running) {
        while (state.view.timer?.running == true) {
            delay(1000)
            shell.massage.tell(Event.Tick)
        }
    }
}

@Composable
private fun Choosing(shell: Shell, state: MassageState.Choosing, foot: @Composable () -> Unit) = Page("choose", foot = foot) {
    val words = LocalWords.current
    Heading(words[Word.MASSAGE], large = true)
    LastRefusal(shell.massage)
    state.refused?.let { Notice(it, "refused", loud = true) }
    Body(state.view.optional)
    Body(state.view.how)
    state.view.sides.forEach { ChooseSide(shell, state, it) }
    AnswerRow(words[Word.VOICE], "voice", state.voice, several = true) { shell.massage.tellBy(!state.voice, state.buzz) }
    AnswerRow(words[Word.BUZZ], "buzz", state.buzz, several = true) { shell.massage.tellBy(state.voice, !state.buzz) }
    if (state.view.sides.all { it.techniques.isEmpty() }) MainButton(words[Word.CHECK_START], "check") { shell.check.startAnew() }
    OtherButton(words[Word.NOT_TODAY], "not_today") { shell.way.go(Place.Today) }
    Small(state.view.rules)
}

@Composable
private fun ChooseSide(shell: Shell, state: MassageState.Choosing, side: ChooseSideView) = Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
    Heading(LocalWords.current[if (side.side == Side.LEFT) Word.LEFT else Word.RIGHT])
    side.techniques.forEach { Technique(shell, it, side.side, state.drawings[it.id to side.side].orEmpty()) }
    side.whyNot.forEach { Line(it) }
}

@Composable
private fun Technique(shell: Shell, view: TechniqueView, side: Side, drawings: List<DiagramView>) = Panel(
    Modifier.testTag("technique:${view.id}:$side"),
) {
    val words = LocalWords.current
    Heading(view.name)
    Body(view.what)
    Text(view.grade, style = MaterialTheme.typography.bodyMedium)
    Text(view.sides, style = MaterialTheme.typography.bodyMedium)
    Small(view.caps)
    Folded(words[Word.AS_PICTURE], "drawings:${view.id}:$side") {
        LaunchedEffect(view.id, side) { shell.massage.draw(view.id, side) }
        drawings.forEach { Diagram(it, timer = null, still = true) }
    }
    MainButton(words[Word.BEGIN], "begin:${view.id}:$side") { shell.massage.begin(view.id, side) }
    Folded(words[Word.SOURCES], "sources:${view.id}:$side") { (view.sources + view.against).forEach { Source(it) } }
}

@Composable
private fun AskingFeed(shell: Shell, state: MassageState.AskingFeed, foot: @Composable () -> Unit) {
    val words = LocalWords.current
    Page("ask_feed", foot = foot, actions = {
        OtherButton(words[Word.NOT_FED], "no") { shell.way.go(Place.Today) }
    }, main = { MainButton(words[Word.JUST_FED], "yes") { shell.massage.beginAfterFeed(state.technique, state.side) } }) { Heading(state.question, large = true) }
}

/** What was last said, for whoever cannot look. It stays the same node, so that each change is announced, also of what is seen above. */
@Composable
fun Heard(state: MassageState.Going) {
    val stage = state.view.stage
    val seen = listOf(
        state.view.title, state.view.text, (stage as? StageView.AskingPain)?.question, (stage as? StageView.AskingRelief)?.question,
        (stage as? StageView.Paused)?.text, (stage as? StageView.Ended)?.text,
    )
    Box(
        Modifier.fillMaxWidth().heightIn(min = 1.dp).testTag("heard").semantics {
            contentDescription = state.heard
            liveRegion = if (state.urgent) LiveRegionMode.Assertive else LiveRegionMode.Polite
        },
    ) {
        if (state.heard.isNotEmpty() && state.heard !in seen) {
            Text(state.heard, Modifier.clearAndSetSemantics {}, style = MaterialTheme.typography.bodyMedium)
        }
    }
}

/** The name of the session and how far it is. */
@Composable
fun HeadOf(state: MassageState.Going) = Column(Modifier.fillMaxWidth()) {
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
        Column(Modifier.weight(1f).semantics { isTraversalGroup = true }) {
            Small(state.view.heading)
            Small(state.view.step)
        }
        val counts = state.view.stage.let { it is StageView.Running || it is StageView.Waiting || it is StageView.Paused }
        state.view.timer?.takeIf { counts }?.let {
            Text(it.shown, Modifier.testTag("timer"), style = MaterialTheme.typography.headlineLarge.copy(fontFeatureSettings = "tnum"))
        }
    }
}
