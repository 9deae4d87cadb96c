package app.lattea.ui.onboarding

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.SettingKey
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.places.Place
import app.lattea.ui.places.Way
import app.lattea.ui.words.Word
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope

/** A step of the first start. Every one can be left out, and then nothing is set. What asks for one thing alone needs no [lead]. */
enum class Step(val asks: List<SettingKey>, val lead: Word?) {
    WELCOME(emptyList(), Word.WELCOME),
    COUNTRY(listOf(SettingKey.COUNTRY), Word.ONBOARDING_COUNTRY),
    BIRTH(listOf(SettingKey.BIRTH_DATE), Word.ONBOARDING_BIRTH),
    BABIES(listOf(SettingKey.HIDE_BABIES), Word.BABIES),
    LOCK(listOf(SettingKey.LOCK_AFTER), null),
    UNITS(listOf(SettingKey.WHO, SettingKey.TEMPERATURE_UNIT, SettingKey.VOLUME_UNIT, SettingKey.LANGUAGE), Word.ONBOARDING_UNITS),
}

data class OnboardingState(val step: Step, val where: String, val rules: String)

class OnboardingModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way) :
    Model<OnboardingState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = at(last?.step ?: Step.WELCOME, now)

    fun next() {
        val step = last?.step ?: return
        val next = Step.entries.getOrNull(step.ordinal + 1)
        if (next == null) way.go(Place.Today) else show { now -> at(next, now) }
    }

    fun back() {
        val before = last?.let { Step.entries.getOrNull(it.step.ordinal - 1) } ?: return
        show { now -> at(before, now) }
    }

    private fun LatteaApp.at(step: Step, now: Moment) = OnboardingState(
        step, say("massage-step", "step" to step.ordinal + 1, "steps" to Step.entries.size), settings(now).rules,
    )
}
