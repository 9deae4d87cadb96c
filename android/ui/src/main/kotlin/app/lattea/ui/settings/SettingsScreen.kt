package app.lattea.ui.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.lattea.core.ChoiceView
import app.lattea.core.SettingKey
import app.lattea.core.SettingKind
import app.lattea.core.SettingView
import app.lattea.ui.desk.Ports
import app.lattea.ui.parts.AnswerRow
import app.lattea.ui.parts.AnyOf
import app.lattea.ui.parts.Chips
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.Leads
import app.lattea.ui.parts.OneOf
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.reminders.Planned
import app.lattea.ui.theme.Look
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Everything that can be changed, each with its present value. */
@Composable
fun SettingsScreen(shell: Shell, look: Look, chooseLook: (Look) -> Unit) {
    val words = LocalWords.current
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.settings, foot) { state ->
        Page("settings_page", foot = foot) {
            Heading(words[Word.SETTINGS], large = true)
            LastRefusal(shell.settings)
            state.view.settings.forEach { Setting(shell, state, it) }
            Folded(words[Word.LOOK], "look") {
                Looks(look, chooseLook)
            }
            Screenshots(shell.ports)
            if (state.babies) Leads(words[Word.BABIES], "babies") { shell.way.go(Place.Babies) }
            Leads(words[Word.PLAN], "plan") { shell.way.go(Place.Plan) }
            Leads(words[Word.BIN], "bin") { shell.way.go(Place.Bin) }
            Leads(words[Word.BACKUP], "backup") { shell.way.go(Place.Backup) }
            Leads(words[Word.FILES], "files") { shell.way.go(Place.Files) }
            OtherButton(words[Word.LOCK_NOW], "lock_now") { shell.lock.lock() }
            Leads(words[Word.ERASE], "erase") { shell.way.go(Place.Erase) }
            Small(state.view.rules)
        }
    }
}

/** How everything looks; the same in the first start. */
@Composable
fun Looks(look: Look, choose: (Look) -> Unit) {
    val words = LocalWords.current
    Chips(Look.entries.map { ChoiceView(it.name, words[Word.valueOf("LOOK_${it.name}")]) }, { it == look.name }, "look") { choose(Look.valueOf(it)) }
}

/** Whether pictures of the screen may be made. A phone that can't tell has no such row. */
@Composable
private fun Screenshots(ports: Ports) {
    var concealed by remember { mutableStateOf(ports.concealed) }
    val hidden = concealed ?: return
    AnswerRow(LocalWords.current[Word.SCREENSHOTS], "screenshots", !hidden, several = true) {
        concealed = !hidden
        ports.concealed = concealed
    }
    Small(LocalWords.current[Word.SCREENSHOTS_HINT])
}

@Composable
private fun Setting(shell: Shell, state: SettingsState, view: SettingView) {
    Folded(view.label, "setting:${view.key}", value = view.shown) {
        SettingField(shell, state, view)
        if (view.key == SettingKey.REMINDERS) Planned(shell)
    }
}

/** How one setting is set; the same in the first start. */
@Composable
fun SettingField(shell: Shell, state: SettingsState, view: SettingView) {
    val tag = view.key.name.lowercase()
    if (state.about == view.key) state.problems.forEach { Problem(it.text, "problem:$tag") }
    when (val kind = view.kind) {
        is SettingKind.One -> OneOf(kind.v1, view.chosen.singleOrNull(), tag) { shell.settings.choose(view.key, listOf(it)) }
        is SettingKind.Many -> AnyOf(kind.v1, view.chosen, tag) { shell.settings.choose(view.key, it) }
        SettingKind.Day -> Given(shell, view, LocalWords.current[Word.DAY_HINT], tag, number = false)
        SettingKind.Days -> Given(shell, view, view.label, tag, number = true)
    }
}

@Composable
private fun Given(shell: Shell, view: SettingView, label: String, tag: String, number: Boolean) {
    val kept = view.chosen.singleOrNull().orEmpty()
    var typed by rememberSaveable(kept) { mutableStateOf(kept) }
    Typed(typed, label, tag, number = number) { typed = it }
    if (typed != kept) OtherButton(LocalWords.current[Word.SAVE], "keep:$tag") { shell.settings.choose(view.key, listOf(typed)) }
}
