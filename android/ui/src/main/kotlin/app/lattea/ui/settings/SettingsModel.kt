package app.lattea.ui.settings

import app.lattea.core.LatteaApp
import app.lattea.core.LatteaException
import app.lattea.core.Moment
import app.lattea.core.ProblemView
import app.lattea.core.SettingKey
import app.lattea.core.SettingStep
import app.lattea.core.SettingsView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import kotlinx.coroutines.CoroutineScope

/** The settings, and whether there is a page of the [babies]. */
data class SettingsState(
    val view: SettingsView,
    val babies: Boolean,
    val problems: List<ProblemView> = emptyList(),
    val about: SettingKey? = null,
)

class SettingsModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val ports: Ports, private val reword: suspend () -> Unit) :
    Model<SettingsState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = SettingsState(settings(now), speaksOfBabies(now))

    fun choose(key: SettingKey, chosen: List<String>) = act({ now -> choose(key, chosen, now) to speaksOfBabies(now) }) { (step, babies) ->
        when (step) {
            is SettingStep.Saved -> {
                if (key == SettingKey.LANGUAGE) {
                    ports.language(chosen.singleOrNull().orEmpty())
                    reword()
                }
                put(SettingsState(step.v1, babies))
            }
            is SettingStep.Problem -> last?.let { put(it.copy(problems = step.v1, about = key)) }
        }
    }

    /** There is a baby, or there can be one: neither while everything about babies is hidden, nor without a journal. */
    private fun LatteaApp.speaksOfBabies(now: Moment) = try {
        babies(now).let { it.babies.isNotEmpty() || it.add != null }
    } catch (_: LatteaException) {
        false
    }
}
