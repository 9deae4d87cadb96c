package app.lattea.ui.massage

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.lattea.core.AfterView
import app.lattea.core.ChoiceView
import app.lattea.core.Event
import app.lattea.core.Fullness
import app.lattea.core.MassageView
import app.lattea.core.Relief
import app.lattea.core.StageView
import app.lattea.core.StopSign
import app.lattea.ui.draw.Diagram
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Chips
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.LocalBeside
import app.lattea.ui.parts.LocalSmall
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.OneOf
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.PainSquares
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Quiet
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.theme.colours
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** What lies over a step. */
private enum class Over { NOTHING, FEEL, SIGNS }

/** A session that is going on, or has just ended. Stop is always in the same place, and the largest. */
@Composable
fun Going(shell: Shell, state: MassageState.Going) {
    val view = state.view
    val ended = view.stage is StageView.Ended
    var over by remember(view.stage::class) { mutableStateOf(Over.NOTHING) }
    val foot: @Composable () -> Unit = { Foot(if (ended) ({ shell.way.go(Place.Today) }) else null, { shell.way.go(Place.Help) }) }
    Page("massage", foot = foot, actions = { Act(shell, state, over) { over = it } }, main = { Last(shell, state) }) {
        LastRefusal(shell.massage)
        HeadOf(state)
        when (over) {
            Over.FEEL -> {
                Feel(shell, LocalWords.current[Word.FEEL], LocalWords.current.pains)
                OtherButton(LocalWords.current[Word.SIGNS], "signs") { over = Over.SIGNS }
            }
            Over.SIGNS -> Signs(shell, state)
            Over.NOTHING -> StepOf(shell, state)
        }
        Heard(state)
    }
}

@Composable
private fun StepOf(shell: Shell, state: MassageState.Going) {
    val view = state.view
    when (val stage = view.stage) {
        is StageView.AskingPain -> {
            stage.same?.let { same -> OtherButton(same.text, "same") { shell.massage.tell(Event.Pain(same.score)) } }
            Feel(shell, stage.question, stage.words)
        }
        is StageView.AskingRelief -> {
            Heading(stage.question, large = true)
            OneOf(stage.choices, null, "relief") { shell.massage.tell(Event.Relief(enumValueOf<Relief>(it.uppercase()))) }
        }
        is StageView.Ended -> Heading(stage.text, Modifier.testTag("ended"), large = true)
        is StageView.Paused -> {
            Heading(stage.text, Modifier.testTag("paused"), large = true)
            Small(view.title)
        }
        StageView.Running, is StageView.Waiting -> {
            Drawn(shell, view)
            Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
                Quiet(LocalWords.current[Word.STEP_BACK], "step_back") { shell.massage.tell(Event.Back) }
                Quiet(LocalWords.current[Word.LEAVE_OUT], "leave_out") { shell.massage.tell(Event.Skip) }
            }
            view.after?.let { After(shell, it) }
        }
    }
}

/** What to do, and a drawing of it: below the words, or beside them where the page is low. */
@Composable
private fun Drawn(shell: Shell, view: MassageView) {
    val diagram: @Composable () -> Unit = {
        if (view.diagram.strokes.isNotEmpty()) Diagram(view.diagram, view.timer, view.still || shell.ports.stillness, if (LocalSmall.current) 136.dp else 280.dp)
    }
    if (LocalBeside.current) {
        Row(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
            Column(Modifier.weight(1f).semantics { isTraversalGroup = true }, Arrangement.spacedBy(8.dp)) { Told(view) }
            Box(Modifier.weight(1f)) { diagram() }
        }
    } else {
        Told(view)
        diagram()
    }
    Small(view.toward)
}

@Composable
private fun Told(view: MassageView) {
    Heading(view.title, large = true)
    Body(view.text, Modifier.testTag("step"))
    if (view.limits !in view.text) Heading(view.limits)
}

/** How much it hurts, or that it does. */
@Composable
private fun Feel(shell: Shell, question: String, words: List<String>) {
    Heading(question, large = true)
    PainSquares(words, null, "pain") { shell.massage.tell(Event.Pain(it.toUByte())) }
    OtherButton(LocalWords.current[Word.HURTS], "hurts") { shell.massage.tell(Event.Sign(StopSign.HURTS)) }
}

@Composable
private fun Signs(shell: Shell, state: MassageState.Going) {
    Heading(LocalWords.current[Word.SIGN_ASK], large = true)
    OneOf(state.view.signs.map { ChoiceView(it.sign.name.lowercase(), it.text) }, null, "sign") {
        shell.massage.tell(Event.Sign(enumValueOf<StopSign>(it.uppercase())))
    }
}

@Composable
private fun After(shell: Shell, after: AfterView) {
    Heading(after.fullness)
    Chips(after.choices, { it == after.chosen }, "fullness") { shell.massage.tell(Event.Fullness(enumValueOf<Fullness>(it.uppercase()))) }
    var typed by rememberSaveable { mutableStateOf("") }
    Typed(typed, after.expressed, "expressed", number = true, hint = after.expressedHint) { typed = it }
    after.problem?.let { Problem(it) }
    if (typed.isNotEmpty()) OtherButton(LocalWords.current[Word.SAVE], "save_expressed") { shell.massage.expressed(typed) }
}

@Composable
private fun Act(shell: Shell, state: MassageState.Going, over: Over, open: (Over) -> Unit) {
    val words = LocalWords.current
    when (val stage = state.view.stage) {
        is StageView.Ended -> {
            if (stage.checkNext) OtherButton(words[Word.TODAY], "today") { shell.way.go(Place.Today) }
            return
        }
        is StageView.Paused -> MainButton(words[Word.GO_ON], "resume", icon = Icons.Play) { shell.massage.tell(Event.Resume) }
        is StageView.Waiting -> if (over == Over.NOTHING) MainButton(stage.ready, "ready") { shell.massage.tell(Event.Ready) }
        else -> Unit
    }
    if (over != Over.NOTHING) {
        OtherButton(words[Word.BACK], "close_over") { open(Over.NOTHING) }
    } else if (state.view.stage is StageView.Running) {
        val pause: @Composable (Modifier) -> Unit = {
            OtherButton(words[Word.PAUSE], "pause", it, icon = Icons.Pause) { shell.massage.tell(Event.Pause) }
        }
        val feel: @Composable (Modifier) -> Unit = { OtherButton(words[Word.FEEL], "feel", it) { open(Over.FEEL) } }
        BoxWithConstraints {
            // Two words need room for both.
            if (maxWidth / LocalDensity.current.fontScale < 280.dp) {
                Column(verticalArrangement = Arrangement.spacedBy(8.dp)) { pause(Modifier); feel(Modifier) }
            } else {
                Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) { pause(Modifier.weight(1f)); feel(Modifier.weight(1f)) }
            }
        }
    }
}

/** Stop while there is something to stop; afterwards what comes next. */
@Composable
private fun Last(shell: Shell, state: MassageState.Going) {
    val words = LocalWords.current
    val ended = state.view.stage as? StageView.Ended
    if (ended?.checkNext == true) return MainButton(words[Word.CHECK_START], "check") { shell.check.startAnew() }
    if (ended != null) return MainButton(words[Word.TODAY], "today") { shell.way.go(Place.Today) }
    MainButton(
        words[Word.STOP], "stop", icon = Icons.Stop, least = 96.dp, fill = colours.tiers.emergency.container,
        ink = colours.tiers.emergency.text,
    ) { shell.massage.tell(Event.Stop) }
}
