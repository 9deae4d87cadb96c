package app.lattea.ui.help

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import app.lattea.core.OwnNumber
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Folded
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.result.Call
import app.lattea.ui.result.Say
import app.lattea.ui.theme.FullContrast
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** A person in one tap. */
@Composable
fun HelpScreen(shell: Shell, foot: @Composable () -> Unit, locked: Boolean) = FullContrast {
    Staged(shell.help, foot) { state ->
        val words = LocalWords.current
        Page("help_page", foot = foot) {
            Heading(words[Word.HELP_NOW], large = true)
            LastRefusal(shell.help)
            Body(state.view.country)
            state.view.calls.forEach { Call(it, shell.ports) }
            state.view.hints.forEach { Body(it) }
            Say(state.say)
            Folded(words[Word.NOT_SAFE], "not_safe") { Body(state.view.notSafe) }
            if (!locked) {
                Heading(words[Word.OWN_NUMBERS])
                if (state.view.own.isEmpty()) Body(words[Word.OWN_NONE])
                state.view.own.forEach { Call(it, shell.ports) }
                AddNumber(shell)
                OtherButton(words[Word.COUNTRY], "country") { shell.way.go(Place.Settings) }
            }
            Small(state.view.checked)
        }
    }
}

/** Whose number it is, and the number. */
@Composable
fun AddNumber(shell: Shell) = Folded(LocalWords.current[Word.OWN_ADD], "own_add") {
    var label by rememberSaveable { mutableStateOf("") }
    var number by rememberSaveable { mutableStateOf("") }
    val words = LocalWords.current
    Typed(label, words[Word.FORM_WHOSE], "own_label") { label = it }
    Typed(number, words[Word.FORM_NUMBER], "own_number", number = true) { number = it }
    OtherButton(words[Word.SAVE], "own_save", enabled = label.isNotBlank() && number.isNotBlank()) {
        shell.help.add(OwnNumber(label, number))
        label = ""
        number = ""
    }
}
