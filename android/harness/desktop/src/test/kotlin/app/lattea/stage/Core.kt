package app.lattea.stage

import app.lattea.core.BabiesStep
import app.lattea.core.CheckAnswer
import app.lattea.core.CheckStep
import app.lattea.core.CheckStyle
import app.lattea.core.CheckView
import app.lattea.core.EntryForm
import app.lattea.core.Event
import app.lattea.core.FieldAnswer
import app.lattea.core.FieldGiven
import app.lattea.core.FieldKind
import app.lattea.core.LatteaApp
import app.lattea.core.LogStep
import app.lattea.core.Moment
import app.lattea.core.PartForm
import app.lattea.core.Quadrant
import app.lattea.core.Rest
import app.lattea.core.Side
import app.lattea.core.Site
import app.lattea.core.Started
import app.lattea.core.Way

// What a person did before a flow or a picture begins, told to the core directly.

/** A whole check: what was said, and otherwise that nothing is there. */
fun LatteaApp.checked(now: Moment, vararg says: Pair<String, String>) {
    val said = Well + says
    var step = checkStart(now)
    while (step is CheckStep.Ask) step = checkAnswer(answer(step.v1, said), now)
    check(step is CheckStep.Done) { "the check ended with $step" }
}

/** Somebody who feeds one baby and feels well. */
val Well = mapOf(
    "who" to "at_breast", "temp_dC" to "36.8", "baby.0.wet_nappies_24h" to "7", "weaning" to "no", "babies" to "1",
)

/** A full left breast, where a light touch is possible. */
val Full = arrayOf(
    "left.area" to "whole", "left.hard" to "full", "left.fullness_h" to "6to12h", "left.pain_0_10" to "2",
    "look-sore" to "yes", "look-full" to "yes",
)

/** What more there is to ask, after a check. */
fun LatteaApp.moreChecked(now: Moment, vararg says: Pair<String, String>) {
    var step = checkMore(now)
    while (step is CheckStep.Ask) step = checkAnswer(answer(step.v1, Well + says), now)
}

/** A breast that stays full after a feed, and a first light touch of a course: from now on there is a plan. */
fun LatteaApp.courseBegun(now: Moment) {
    noted(EntryForm.Feed(listOf(PartForm.Breast(Side.LEFT, "20")), false, null), now.copy(instant = now.instant.minusSeconds(1800)), now)
    val says = arrayOf(*Full, "temp_site" to "ear", "left.full_after_feed" to "yes")
    checked(now, *says)
    moreChecked(now, *says)
    val started = massageStart("M06", Side.LEFT, now)
    check(started is Started.Begun) { "$started" }
    listOf(Event.Ready, Event.Pain(2u), Event.Skip, Event.Stop).forEach { massageEvent(it, now) }
}

private fun answer(view: CheckView, says: Map<String, String>): CheckAnswer = when (view.style) {
    is CheckStyle.Ticks -> CheckAnswer.Ticks(
        view.fields.map { it.id }.filter { id -> says[id]?.let { it != "no" } ?: false },
        if (says["rest"] == "not_sure") Rest.NOT_SURE else Rest.NO,
    )
    is CheckStyle.Fields -> CheckAnswer.Fields(view.fields.map { FieldGiven(it.id, given(says[it.id], it.kind)) })
}

private fun given(said: String?, kind: FieldKind): FieldAnswer = when {
    said?.startsWith("?") == true -> FieldAnswer.Choice(said.drop(1))
    said != null -> when (kind) {
        is FieldKind.One, is FieldKind.Since -> FieldAnswer.Choice(said)
        is FieldKind.Many -> FieldAnswer.Choices(said.split(' '))
        else -> FieldAnswer.Text(said)
    }
    else -> when (kind) {
        is FieldKind.One -> FieldAnswer.Choice((kind.v1.find { it.id == "no" } ?: kind.v1.first()).id)
        is FieldKind.Many -> FieldAnswer.Choices(listOf(kind.v1.first().id))
        is FieldKind.Number -> FieldAnswer.Text(kind.min.toString())
        is FieldKind.Pain -> FieldAnswer.Text("0")
        else -> FieldAnswer.Empty
    }
}

fun LatteaApp.noted(form: EntryForm, at: Moment?, now: Moment) =
    check(log(form, at, now) is LogStep.Saved) { "an entry of the story could not be kept" }

/** Two babies, of whom the second is called Mia. */
fun LatteaApp.twins(now: Moment) {
    repeat(2) { babyAdd(now) }
    check(babyName("b", "Mia", now) is BabiesStep.Saved) { "the name could not be kept" }
}

/** The five days: a full breast, then heat, then a fever, then better. */
fun fiveDays(world: World) {
    val shell = world.start(listOf("Today"))
    fun on(time: String, work: LatteaApp.(Moment) -> Unit) {
        world.now = moment(time)
        world.did(shell, work)
    }
    on("2026-05-07T06:10:00+01:00") { now ->
        setOwnNumbers(listOf(app.lattea.core.OwnNumber("Ana, my midwife", "+441632960001")), now)
        choose(app.lattea.core.SettingKey.BIRTH_DATE, listOf("2026-04-17"), now)
        noted(EntryForm.Feed(listOf(PartForm.Breast(Side.LEFT, "14"), PartForm.Breast(Side.RIGHT, "9")), false, null), moment("2026-05-07T03:12:00+01:00"), now)
        checked(now, *Full)
    }
    on("2026-05-08T02:05:00+01:00") { now ->
        noted(EntryForm.Temperature("37.6", Site.EAR, null), null, now)
        noted(EntryForm.Symptom(Side.LEFT, Quadrant.UPPER_OUTER, 4u, null, true, true, null, null, ""), null, now)
    }
    on("2026-05-09T01:40:00+01:00") { now ->
        noted(EntryForm.Temperature("38.6", Site.EAR, null), null, now)
        checked(now, *Full, "left.hot" to "yes", "look-colour" to "yes", "left.pain_0_10" to "5", "left.inflamed_h" to "12to24h", "temp_dC" to "38.6")
        noted(EntryForm.Contact("Dr Okafor, out of hours", "phone", "Antibiotics today, keep feeding", null), null, now)
        noted(EntryForm.Medicine("ibuprofen", true, false, ""), null, now)
    }
    on("2026-05-10T09:00:00+01:00") { now ->
        noted(EntryForm.Temperature("37.1", Site.EAR, true), moment("2026-05-10T08:40:00+01:00"), now)
        noted(EntryForm.Symptom(Side.LEFT, Quadrant.UPPER_OUTER, 2u, null, null, true, null, null, ""), null, now)
        noted(EntryForm.Expression("40", "25", "", Way.PUMP), null, now)
        noted(EntryForm.Nappy(null, wet = true, dirty = true), null, now)
        noted(EntryForm.Note("Slept four hours. She latched well."), null, now)
    }
    world.now = moment("2026-05-10T09:20:00+01:00")
    world.kill(shell)
}

/** Answers the question that stands without the screen. */
fun answerInModel(shell: app.lattea.ui.places.Shell, says: Map<String, String>) {
    val view = (shell.check.state.value as app.lattea.ui.desk.Shown.Ready).view.view
    when (val given = answer(view, says)) {
        is CheckAnswer.Ticks -> shell.check.tick(given.rest, given.ticked)
        is CheckAnswer.Fields -> shell.check.fields(given.v1.associate { it.field to it.answer })
    }
}
