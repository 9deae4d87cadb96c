package app.lattea.ui.desk

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import kotlinx.coroutines.CoroutineScope

/**
 * A screen that writes a file where the person wants it, or looks into one of hers before anything of it is taken. What
 * it shows stays while she is elsewhere for a moment, such as at Help; with [leave] it ends.
 */
abstract class FileModel<V : Any>(desk: Desk, scope: CoroutineScope, guide: Guide, protected val ports: Ports) : Model<V>(desk, scope, guide) {
    /** What was chosen and can still be read. */
    private var open: String? = null

    /** The view when a file could not be brought where it was to be. */
    protected abstract fun LatteaApp.unwritten(view: V): V

    /** The core counts on no file that is nowhere. */
    protected open fun LatteaApp.lost(now: Moment) = Unit

    /** Asks where a file is to be that is called [name], writes it there, and shows what came of it; nothing when she chose no place. */
    protected suspend fun <S> write(name: String, work: LatteaApp.(path: String, now: Moment) -> S, made: (S) -> Boolean, then: (V, S) -> V) {
        val path = ports.newFile(name) ?: return
        act({ now -> look(now) to work(path, now) }) { (view, step) ->
            val brought = !made(step) || ports.written(path)
            if (brought) put(then(view, step)) else act({ now -> lost(now).let { unwritten(look(now)) } }) { put(it) }
        }
    }

    /** Asks for a file; the one before is let go. */
    protected suspend fun chosen(): String? {
        val path = ports.chosenFile() ?: return null
        if (path != open) letGo()
        return path.also { open = it }
    }

    /** Nothing more is read from the file that was chosen. */
    protected fun letGo() {
        open?.let(ports::read)
        open = null
    }

    /** The person is elsewhere: nothing of a file is kept for her to come back to. */
    fun leave() {
        letGo()
        forget()
    }
}
