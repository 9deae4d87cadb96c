package app.lattea.ui.desk

import app.lattea.core.Moment
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/**
 * Since when nobody sees the app, and the lock that comes meanwhile. It lives as long as the process and not as its window:
 * a window that is gone would leave the journal's key open.
 */
class OutOfSight(private val desk: Desk, private val scope: CoroutineScope) {
    /** When the app was left; nothing while it is in sight. */
    var since: Moment? = null
        private set
    private var lock: Job? = null

    fun begins(at: Moment) {
        since = at
    }

    /** Locks after [wait], unless the app is in sight again by then; [locked] is called afterwards. */
    fun locksAfter(wait: suspend () -> Unit, locked: () -> Unit) {
        lock?.cancel()
        lock = scope.launch {
            wait()
            if (desk.ask { now -> lock(now) } is Answer.Given) locked()
        }
    }

    /** The app is in sight again; since when it was not. */
    fun ends(): Moment? {
        lock?.cancel()
        lock = null
        return since.also { since = null }
    }
}
