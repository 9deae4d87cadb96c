package app.lattea.ui.keeping

import app.lattea.core.BackupLookView
import app.lattea.core.BackupMadeView
import app.lattea.core.BackupSecret
import app.lattea.core.BackupStep
import app.lattea.core.BackupView
import app.lattea.core.EraseView
import app.lattea.core.ErasedView
import app.lattea.core.LatteaApp
import app.lattea.core.LookStep
import app.lattea.core.Moment
import app.lattea.core.RestoreStep
import app.lattea.core.RestoredView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/** A backup: made, looked into, brought back. [chosen] is the file that was looked into. */
data class BackupState(
    val view: BackupView,
    val problem: String? = null,
    val made: BackupMadeView? = null,
    val seen: BackupLookView? = null,
    val done: RestoredView? = null,
    val chosen: Pair<String, BackupSecret>? = null,
)

class BackupModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val ports: Ports) :
    Model<BackupState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = BackupState(backupView(now))

    fun make(secret: BackupSecret) = scope.launch {
        val path = ports.newFile("") ?: return@launch
        act({ now -> look(now) to backupMake(path, secret, now) }) { (view, step) ->
            when (step) {
                is BackupStep.Made -> {
                    ports.written(path)
                    put(view.copy(made = step.v1))
                }
                is BackupStep.Problem -> put(view.copy(problem = step.v1))
            }
        }
    }

    fun look(secret: BackupSecret) = scope.launch {
        val path = ports.chosenFile() ?: return@launch
        show { now ->
            when (val step = backupLook(path, secret, now)) {
                is LookStep.Seen -> look(now).copy(seen = step.v1, chosen = path to secret)
                is LookStep.Problem -> look(now).copy(problem = step.v1)
            }
        }
    }

    /** Adds what the backup has, or puts it in the journal's place; the journal that was here is kept aside then. */
    fun restore(replacing: Boolean) = show { now ->
        val (path, secret) = last?.chosen ?: return@show look(now)
        when (val step = if (replacing) restoreReplacing(path, secret, now) else restore(path, secret, now)) {
            is RestoreStep.Done -> look(now).copy(done = step.v1)
            is RestoreStep.Problem -> look(now).copy(problem = step.v1)
        }
    }
}

/** The second question before everything is gone. */
data class EraseState(val view: EraseView, val erased: ErasedView? = null)

class EraseModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val ports: Ports) :
    Model<EraseState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = EraseState(eraseLook(now))

    fun erase() = scope.launch {
        val state = last ?: return@launch
        if (ports.ownerHere(desk)) show { now -> state.copy(erased = erase(state.view.token, now)) }
    }
}
