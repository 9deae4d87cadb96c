package app.lattea.ui.check

import app.lattea.core.CheckAnswer
import app.lattea.core.CheckStep
import app.lattea.core.CheckView
import app.lattea.core.FieldAnswer
import app.lattea.core.FieldGiven
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.ProblemView
import app.lattea.core.Rest
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import app.lattea.ui.places.Place
import app.lattea.ui.places.Way
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope

/** The question that stands, and what was said to it. [number] grows with each, so that a screen knows a new one when it sees it. */
data class CheckState(
    val view: CheckView,
    val part: String,
    val device: String?,
    val ranges: Map<String, String>,
    val answers: Answers,
    val problems: List<ProblemView> = emptyList(),
    val number: Int = 0,
)

class CheckModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way, private val ports: Ports) :
    Model<CheckState>(desk, scope, guide) {
    private var shownAt = 0L

    override fun LatteaApp.look(now: Moment): CheckState =
        checkIsOpen(now).let { open -> goneOn(now).let { step -> asked(step, open) ?: asked(checkView(now), open)!! } }

    /** After the process was killed the question is asked for again. */
    fun arrive() {
        if (last == null) refresh()
    }

    /** Starts a new check, or goes on with the one that was begun. */
    fun start() {
        way.go(Place.Check)
        step({ now -> checkIsOpen(now) }) { now -> goneOn(now) }
    }

    private fun LatteaApp.goneOn(now: Moment) = if (checkIsOpen(now)) checkResume(now) else checkStart(now)

    /** Starts a new check, whatever was begun. */
    fun startAnew() {
        way.go(Place.Check)
        step { now -> checkStart(now) }
    }

    /** Sends a list: what is ticked is so, and the rest as it is said here. */
    fun tick(rest: Rest, ticked: List<String> = last?.answers?.ticked.orEmpty()) = answer(CheckAnswer.Ticks(ticked, rest))

    /** Sends every field with its answer; what was left alone is empty. */
    fun fields(given: Map<String, FieldAnswer> = last?.answers?.given.orEmpty()) {
        val fields = last?.view?.fields ?: return
        answer(CheckAnswer.Fields(fields.map { FieldGiven(it.id, given[it.id] ?: FieldAnswer.Empty) }))
    }

    fun back() {
        if (last?.view?.canGoBack == true) step { now -> checkBack(now) } else way.go(Place.Today)
    }

    fun leave() = step { now -> checkLeave(now) }

    fun device() = step({ true }) { now -> checkDevice(now) }

    /** What becomes of answers about one's mind. */
    fun keepMind(keep: Boolean) = step({ true }) { now -> checkKeepMind(keep, now) }

    fun more() {
        way.instead(Place.Check)
        step { now -> checkMore(now) }
    }

    /** Asks again what a result follows from, or what it lacks; everything else stays as it was said. */
    fun change(field: String) {
        way.instead(Place.Check)
        step { now -> checkChange(field, now) }
    }

    /** A second tap of the same finger would answer the next question. */
    private fun answer(answer: CheckAnswer) {
        if (ports.uptimeMs() - shownAt < SECOND_TAP_MS) return
        step { now -> checkAnswer(answer, now) }
    }

    /** Takes a step. Where [stays] is so the same question may still stand, and then what was said to it stays too. */
    private fun step(stays: LatteaApp.(Moment) -> Boolean = { false }, work: LatteaApp.(Moment) -> CheckStep) = act({ now ->
        stays(now).let { same -> work(now).let { it to asked(it, same) } }
    }) { (step, state) ->
        shownAt = ports.uptimeMs()
        when (step) {
            is CheckStep.Ask -> put(state!!)
            is CheckStep.Problem -> last?.let { put(it.copy(problems = step.v1)) }
            is CheckStep.Done -> way.instead(Place.Result)
        }
    }

    private fun LatteaApp.asked(step: CheckStep, stays: Boolean): CheckState? = (step as? CheckStep.Ask)?.v1?.let { view ->
        val same = last?.takeIf { stays && it.view.fields == view.fields }
        CheckState(
            view,
            part = say("screen-part-of", "part" to view.part.toInt(), "parts" to view.parts.toInt()),
            device = view.device,
            ranges = hints(view),
            answers = same?.answers ?: Answers(view.given),
            number = same?.number ?: ((last?.number ?: 0) + 1),
        )
    }

    private companion object {
        const val SECOND_TAP_MS = 300
    }
}
