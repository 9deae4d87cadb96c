package app.lattea.ui.files

import app.lattea.core.FileOut
import app.lattea.core.FileStep
import app.lattea.core.FilesView
import app.lattea.core.ImportAnswer
import app.lattea.core.ImportView
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.TakeInStep
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.FileModel
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Ports
import app.lattea.ui.words.Word
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** A file that was looked into: where it is, and what was said about what it leaves open. */
data class Looked(val path: String, val view: ImportView, val answers: List<ImportAnswer> = emptyList())

/** [said] is what came of a file that went out, [took] what came in. */
data class FilesState(
    val view: FilesView,
    val problem: String? = null,
    val said: String? = null,
    val looked: Looked? = null,
    val took: ImportView? = null,
)

class FilesModel(desk: Desk, scope: CoroutineScope, guide: Guide, ports: Ports) : FileModel<FilesState>(desk, scope, guide, ports) {
    override fun LatteaApp.look(now: Moment) = FilesState(files(now), looked = last?.looked)

    override fun LatteaApp.unwritten(view: FilesState) = view.copy(problem = say(Word.NOT_WRITTEN.id))

    /** A file that was looked into is looked into again: it says what would come in by now. */
    override fun refresh(): Job = last?.looked?.let { look(it.path, it.answers) } ?: super.refresh()

    fun save(out: FileOut) = act({ now -> fileName(out, now) }) { name ->
        write(name, { path, now -> fileWrite(out, path, now) }, { it is FileStep.Made }, ::told)
    }

    fun send(out: FileOut) = act({ now -> look(now) to fileShare(out, now) }) { (state, step) ->
        if (step is FileStep.Made) ports.share(step.v1.path)
        put(told(state, step))
    }

    fun choose() = scope.launch { chosen()?.let { look(it, emptyList()) } }

    /** Says what the file leaves open, and looks again. */
    fun answer(ask: String, choice: String) {
        val looked = last?.looked ?: return
        look(looked.path, looked.answers.filter { it.ask != ask } + ImportAnswer(ask, choice))
    }

    fun take() {
        val looked = last?.looked ?: return
        act({ now -> fileTake(looked.path, looked.answers, now).let { look(now) to it } }) { (state, step) ->
            letGo()
            put(if (step is TakeInStep.Seen) state.copy(looked = null, took = step.v1) else unread(state, step as TakeInStep.Problem))
        }
    }

    private fun look(path: String, answers: List<ImportAnswer>) =
        act({ now -> look(now) to fileLook(path, answers, now) }) { (state, step) ->
            when (step) {
                is TakeInStep.Seen -> put(state.copy(looked = Looked(path, step.v1, answers)))
                is TakeInStep.Problem -> {
                    letGo()
                    put(unread(state, step))
                }
            }
        }

    private fun unread(state: FilesState, step: TakeInStep.Problem) = state.copy(looked = null, problem = step.v1)

    private fun told(state: FilesState, step: FileStep) = when (step) {
        is FileStep.Made -> state.copy(said = step.v1.said)
        is FileStep.Problem -> state.copy(problem = step.v1)
    }
}
