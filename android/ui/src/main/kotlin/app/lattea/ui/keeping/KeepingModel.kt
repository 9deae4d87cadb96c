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
import app.lattea.ui.desk.FileModel
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import app.lattea.ui.words.Word
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/** A backup: made, looked into, brought back. Without a [view] there is no journal, and one can only be put in its place. [chosen] is the file that was looked into. */
data class BackupState(
    val view: BackupView?,
    val problem: String? = null,
    val made: BackupMadeView? = null,
    val seen: BackupLookView? = null,
    val done: RestoredView? = null,
    val chosen: Pair<String, BackupSecret>? = null,
)

class BackupModel(desk: Desk, scope: CoroutineScope, guide: Guide, ports: Ports) : FileModel<BackupState>(desk, scope, guide, ports) {
    override fun LatteaApp.look(now: Moment) =
        BackupState(if (recovery(now) == null) backupView(now) else null, made = last?.made, seen = last?.seen, chosen = last?.chosen)

    override fun LatteaApp.unwritten(view: BackupState) = view.copy(problem = say(Word.NOT_WRITTEN.id))

    override fun LatteaApp.lost(now: Moment) = backupLost(now)

    fun make(secret: BackupSecret) = scope.launch {
        write(NAME, { path, now -> backupMake(path, secret, now) }, { it is BackupStep.Made }) { state, step ->
            when (step) {
                is BackupStep.Made -> state.copy(made = step.v1)
                is BackupStep.Problem -> state.copy(problem = step.v1)
            }
        }
    }

    fun look(secret: BackupSecret) = scope.launch {
        val path = chosen() ?: return@launch
        act({ now -> look(now) to backupLook(path, secret, now) }) { (state, step) ->
            when (step) {
                is LookStep.Seen -> put(state.copy(seen = step.v1, chosen = path to secret))
                is LookStep.Problem -> {
                    letGo()
                    put(state.copy(problem = step.v1, seen = null, chosen = null))
                }
            }
        }
    }

    /** Adds what the backup has, or puts it in the journal's place; the journal that was here is kept aside then. */
    fun restore(replacing: Boolean) {
        val (path, secret) = last?.chosen ?: return
        act({ now ->
            val step = if (replacing) restoreReplacing(path, secret, now) else restore(path, secret, now)
            look(now) to step
        }) { (state, step) ->
            when (step) {
                is RestoreStep.Done -> {
                    letGo()
                    put(state.copy(done = step.v1, seen = null, chosen = null))
                }
                is RestoreStep.Problem -> put(state.copy(problem = step.v1))
            }
        }
    }

    private companion object {
        /** How the file is called, unless the person says otherwise. */
        const val NAME = "lattea.backup"
    }
}

/** The second question before everything is gone. */
data class EraseState(val view: EraseView, val erased: ErasedView? = null)

class EraseModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val ports: Ports) :
    Model<EraseState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = EraseState(eraseLook(now))

    fun erase() = scope.launch {
        val state = last ?: return@launch
        if (!ports.ownerHere(desk)) return@launch
        act({ now -> erase(state.view.token, now) }) { erased ->
            ports.forget()
            put(state.copy(erased = erased))
        }
    }
}
