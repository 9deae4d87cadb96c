package app.lattea.ui.keeping

import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.dp
import app.lattea.core.Event
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Staged
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** No name, no level, no count: unlocking, help, and Stop when a session goes on. */
@Composable
fun LockScreen(shell: Shell) = Staged(shell.lock, {}) { view ->
    val words = LocalWords.current
    Page("lock", actions = {
        if (view.session) OtherButton(words[Word.STOP], "stop", icon = Icons.Stop, least = 96.dp) { shell.massage.tell(Event.Stop) }
        OtherButton(view.help, "help", icon = Icons.Help) { shell.way.go(Place.Help) }
    }, main = { MainButton(view.unlock, "unlock", icon = Icons.Lock, least = 64.dp) { shell.lock.unlock() } }) {
        Icon(Icons.Lock, contentDescription = null, modifier = Modifier.size(48.dp))
        Heading(view.title, large = true)
        Body(view.text)
    }
}

/** What can be done about a journal that can't be opened, the best first. The check works all the same. */
@Composable
fun RecoveryScreen(shell: Shell) {
    val words = LocalWords.current
    val foot: @Composable () -> Unit = { Foot(null, { shell.way.go(Place.Help) }) }
    Staged(shell.recovery, foot) { state ->
        val view = state.view
        Page("recovery", foot = foot, actions = {
            OtherButton(words[Word.CHECK_START], "check") { shell.check.start() }
            if (view == null && state.failed != null) OtherButton(words[Word.BACKUP_BRING], "bring_back") { shell.way.go(Place.Backup) }
            view?.acts?.drop(1)?.asReversed()?.forEach { OtherButton(it.label, "act:${it.act}") { shell.recovery.act(it.act) } }
        }, main = {
            val best = view?.acts?.firstOrNull()
            if (best == null) MainButton(words[Word.DONE], "done") { shell.way.go(Place.Today) }
            else MainButton(best.label, "act:${best.act}") { shell.recovery.act(best.act) }
        }) {
            LastRefusal(shell.recovery)
            state.done?.let { done ->
                Heading(done.said, Modifier.testTag("recovered"), large = true)
                done.kept?.let { Small(it) }
            }
            state.failed?.let { failed ->
                if (view == null) Heading(failed.title, large = true)
                Problem(failed.text)
            }
            view?.let {
                Heading(it.title, large = true)
                it.text.forEach { line -> Body(line) }
            }
        }
    }
}
