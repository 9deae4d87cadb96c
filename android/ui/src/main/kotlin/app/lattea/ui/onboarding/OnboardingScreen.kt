package app.lattea.ui.onboarding

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.unit.dp
import app.lattea.ui.desk.Shown
import app.lattea.ui.help.AddNumber
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.Line
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.Notice
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.settings.BabyNames
import app.lattea.ui.settings.Looks
import app.lattea.ui.settings.SettingField
import app.lattea.ui.settings.SettingsState
import app.lattea.ui.theme.Look
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Safe in a minute, or skipped: a check can be started from the first page on. */
@Composable
fun OnboardingScreen(shell: Shell, look: Look, chooseLook: (Look) -> Unit) {
    val words = LocalWords.current
    val settings by shell.settings.state.collectAsState()
    val help = { shell.way.go(Place.Help) }
    Staged(shell.onboarding, { Foot(null, help) }) { state ->
        val first = state.step == Step.WELCOME
        Page("onboarding", foot = { Foot(if (first) null else shell.onboarding::back, help) }, actions = {
            if (first) OtherButton(words[Word.SKIP], "skip_all") { shell.way.go(Place.Today) }
            if (first) OtherButton(words[Word.SET_UP], "set_up") { shell.onboarding.next() }
            if (!first) OtherButton(words[Word.SKIP], "skip") { shell.onboarding.next() }
        }, main = {
            if (first) MainButton(words[Word.WELCOME_CHECK], "check", least = 64.dp) { shell.check.start() }
            else MainButton(words[Word.NEXT], "next") { shell.onboarding.next() }
        }) {
            Small(state.where)
            Heading(state.step.lead?.let { words[it] } ?: onlyOne(state.step, settings), large = true)
            if (first) {
                Body(words[Word.WELCOME_TEXT])
                Line(words[Word.WELCOME_PRIVATE])
                Line(words[Word.WELCOME_NO_DOCTOR])
                Notice(state.rules)
            }
            (settings as? Shown.Ready)?.view?.let {
                if (state.step == Step.BABIES && it.babies) BabiesAtFirst(shell)
                // Above a long list of countries, where it is seen.
                if (state.step == Step.COUNTRY) OwnAtFirst(shell)
                Asked(shell, state.step, it)
                if (state.step == Step.UNITS) {
                    Heading(words[Word.LOOK])
                    Looks(look, chooseLook)
                }
            }
        }
    }
}

/** What the one thing that a step asks for is called. */
private fun onlyOne(step: Step, settings: Shown<SettingsState>): String =
    (settings as? Shown.Ready)?.view?.view?.settings?.find { it.key == step.asks.single() }?.label.orEmpty()

/** Whom she would call herself. */
@Composable
private fun OwnAtFirst(shell: Shell) {
    val help by shell.help.state.collectAsState()
    LaunchedEffect(Unit) { shell.help.refresh() }
    (help as? Shown.Ready)?.view?.view?.own.orEmpty().forEach { Line(it.label) }
    AddNumber(shell)
}

/** How many there are and what they are called, if anybody wants to say. */
@Composable
private fun BabiesAtFirst(shell: Shell) {
    val babies by shell.babies.state.collectAsState()
    LaunchedEffect(Unit) { shell.babies.refresh() }
    val state = (babies as? Shown.Ready)?.view ?: return
    BabyNames(shell, state)
    state.view.remove?.let { OtherButton(it, "remove_baby") { shell.babies.remove() } }
    state.view.add?.let { OtherButton(it, "add_baby", icon = Icons.Plus) { shell.babies.add() } }
}

@Composable
private fun Asked(shell: Shell, step: Step, settings: SettingsState) = step.asks.forEach { key ->
    settings.view.settings.firstOrNull { it.key == key }?.let {
        // A lead that asks for one thing needs no label beside it.
        if (step.asks.size > 1 || step == Step.BABIES) Heading(it.label)
        SettingField(shell, settings, it)
    }
}
