package app.lattea.ui.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import app.lattea.core.BabyView
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Panel
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Staged
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** The babies: a name for each, one more, or the last one away. */
@Composable
fun BabiesScreen(shell: Shell) {
    val foot: @Composable () -> Unit = { Foot({ shell.back() }, { shell.way.go(Place.Help) }) }
    Staged(shell.babies, foot) { state ->
        Page("babies_page", foot = foot, actions = {
            state.view.remove?.let { OtherButton(it, "remove_baby") { shell.babies.remove() } }
        }, main = {
            state.view.add?.let { MainButton(it, "add_baby", icon = Icons.Plus) { shell.babies.add() } }
        }) {
            Heading(state.view.title, large = true)
            LastRefusal(shell.babies)
            BabyNames(shell, state)
        }
    }
}

/** What each of them is called; the same in the first start. */
@Composable
fun BabyNames(shell: Shell, state: BabiesState) = state.view.babies.forEach { baby -> key(baby.key) { Baby(shell, state, baby) } }

/** What one is called. A name that is being typed is forgotten with the page: it is kept when that is asked for. */
@Composable
private fun Baby(shell: Shell, state: BabiesState, baby: BabyView) = Panel(Modifier.testTag("baby:${baby.key}")) {
    var typed by remember(baby.nickname) { mutableStateOf(baby.nickname) }
    Heading(baby.name)
    Typed(typed, state.view.label, "name:${baby.key}") { typed = it }
    state.problems.filter { it.field == baby.key }.forEach { Problem(it.text, "problem:${baby.key}") }
    if (typed != baby.nickname) OtherButton(LocalWords.current[Word.SAVE], "keep:${baby.key}") { shell.babies.name(baby.key, typed) }
}
