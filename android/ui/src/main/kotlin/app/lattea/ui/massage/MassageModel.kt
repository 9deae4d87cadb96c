package app.lattea.ui.massage

import app.lattea.core.ChooseView
import app.lattea.core.CueView
import app.lattea.core.DiagramView
import app.lattea.core.Event
import app.lattea.core.LatteaApp
import app.lattea.core.MassageView
import app.lattea.core.Moment
import app.lattea.core.Side
import app.lattea.core.StageView
import app.lattea.core.Started
import app.lattea.ui.desk.Countdown
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import app.lattea.ui.places.Place
import app.lattea.ui.places.Way
import app.lattea.ui.words.Word
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** Where a session stands. */
sealed interface MassageState {
    /** [voice] and [buzz] are how steps are told beside the screen; [drawings] is what was asked to be seen beforehand. */
    data class Choosing(
        val view: ChooseView,
        val voice: Boolean,
        val buzz: Boolean,
        val refused: String? = null,
        val drawings: Map<Pair<String, Side>, List<DiagramView>> = emptyMap(),
    ) : MassageState

    /** It comes after a feed: has there just been one? */
    data class AskingFeed(val question: String, val technique: String, val side: Side) : MassageState

    /** [heard] is what was last said or felt. */
    data class Going(val view: MassageView, val heard: String = "", val urgent: Boolean = false) : MassageState
}

/** [over] is told when a session ends that nobody looks at. */
class MassageModel(
    desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way, private val ports: Ports, private val over: () -> Unit,
) : Model<MassageState>(desk, scope, guide) {
    private var voice = false
    private var buzz = true

    /** While the app is out of sight, the phone gives the cues that were planned. */
    private var outOfSight = false
    private var waiting: Job? = null

    override fun LatteaApp.look(now: Moment): MassageState {
        if (massageRunning()) return after(if (last == null) Event.Shown else Event.Tick, now)
        tellOutside(null)
        return ended ?: choosing(now)
    }

    /** How the last session ended stays on the page until the person leaves it. */
    private val ended: MassageState? get() = last?.takeIf { !left && (it as? MassageState.Going)?.view?.stage is StageView.Ended }
    private var left = false
    private var told: Countdown? = null

    fun open() {
        left = true
        way.go(Place.Massage)
    }

    /** Whether steps are spoken aloud, and whether they are felt; silent until the person wants it. */
    fun tellBy(voice: Boolean, buzz: Boolean) = show { now ->
        this@MassageModel.voice = voice
        this@MassageModel.buzz = buzz
        choosing(now)
    }

    /** What a technique looks like on a side, before anything begins. */
    fun draw(technique: String, side: Side) = act({ techniqueDrawings(technique, side) }) { drawn ->
        (last as? MassageState.Choosing)?.let { put(it.copy(drawings = it.drawings + ((technique to side) to drawn))) }
    }

    fun begin(technique: String, side: Side) =
        show { now -> started(massageStart(technique, side, now), technique, side, now) }

    fun beginAfterFeed(technique: String, side: Side) =
        show { now -> started(massageStartAfterFeed(technique, side, now), technique, side, now) }

    fun tell(event: Event) = show { now -> after(event, now) }

    /** The app went out of sight. With a voice somebody still listens; without one nobody is there. */
    fun hide() = act({ now ->
        if (massageRunning()) unseen(massageEvent(if (voice) Event.Tick else Event.Hidden, now)) else null
    }) { state -> if (state != null) put(state) }

    /** The app is in sight again: what is heard and felt comes at once, and no plan holds. */
    fun wake() = act({ now ->
        if (outOfSight) ports.plan(emptyList())
        outOfSight = false
        if (massageRunning()) going(massageEvent(Event.Shown, now)) else null
    }) { state -> if (state != null) put(state) }

    /** Leaving the page pauses what runs, and stays; otherwise it leads to Today. */
    fun leave() {
        val going = last as? MassageState.Going
        if (going != null && going.view.stage is StageView.Running) tell(Event.Pause) else way.go(Place.Today)
    }

    fun expressed(typed: String) = show { now -> going(massageExpressed(typed, now)) }

    private fun LatteaApp.unseen(view: MassageView): MassageState {
        outOfSight = true
        plan(view)
        return going(view)
    }

    /** What comes with time alone was planned, and the phone gives it; whatever else happens makes the plan void. */
    private fun LatteaApp.after(event: Event, now: Moment): MassageState {
        val view = massageEvent(event, now)
        val planned = outOfSight && event == Event.Tick
        if (outOfSight && !planned) plan(view)
        return going(view, aloud = !planned)
    }

    /** Hands what is ahead to the phone, as far as the person wants to hear and feel it. */
    private fun plan(view: MassageView) = ports.plan(view.ahead.filter { ahead ->
        when (ahead.cue) {
            is CueView.Speak -> voice
            is CueView.Buzz -> buzz
            is CueView.Announce -> false
        }
    })

    /** The view says when it changes by itself. */
    private fun follow(view: MassageView) {
        waiting?.cancel()
        waiting = view.nextChange?.let { next ->
            scope.launch {
                ports.waitUntil(next)
                tell(Event.Tick)
            }
        }
    }

    private fun LatteaApp.started(started: Started, technique: String, side: Side, now: Moment) = when (started) {
        is Started.Begun -> going(started.v1)
        is Started.AskFeed -> MassageState.AskingFeed(started.v1, technique, side)
        is Started.Refused -> choosing(now).copy(refused = started.v1)
    }

    /** What is shown outside changes with the step, and not with each second: the system counts. */
    private fun LatteaApp.outside(view: MassageView) {
        val endsAt = view.timer?.takeIf { it.running }?.endsAt
        tellOutside(Countdown(say(Word.TIMER.id), say(Word.STOP.id), endsAt, voice).takeIf { view.stage !is StageView.Ended })
    }

    private fun tellOutside(shown: Countdown?) {
        if (shown != told) ports.session(shown)
        told = shown
    }

    private fun LatteaApp.choosing(now: Moment) = MassageState.Choosing(
        massageChoices(now), voice, buzz, drawings = (last as? MassageState.Choosing)?.drawings.orEmpty(),
    )

    private fun LatteaApp.going(view: MassageView, aloud: Boolean = true): MassageState {
        val before = last as? MassageState.Going
        outside(view)
        follow(view)
        if (outOfSight && view.stage is StageView.Ended) over()
        var heard = before?.heard.orEmpty()
        var urgent = false
        left = false
        view.cues.forEach { cue ->
            when (cue) {
                is CueView.Speak -> if (voice && aloud) ports.speak(cue.v1)
                is CueView.Buzz -> if (buzz && aloud) ports.buzz(cue.v1)
                is CueView.Announce -> { heard = cue.text; urgent = cue.urgent }
            }
        }
        return MassageState.Going(view, heard, urgent)
    }
}
