package app.lattea.ui.desk

import app.lattea.core.HelpView
import app.lattea.core.LatteaApp
import app.lattea.core.LatteaException
import app.lattea.core.Moment
import app.lattea.core.helpWithoutJournal
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.withContext

/**
 * The core behind one background thread: it is never called from anywhere else.
 *
 * @property clock the time that every call is told
 * @property language the phone's language, for what is said when there is no core
 */
class Desk(
    private val open: (Moment) -> LatteaApp,
    private val background: CoroutineDispatcher,
    private val language: String? = null,
    val clock: () -> Moment,
) {
    private var app: LatteaApp? = null

    /** Asks the core; the first question opens the journal. */
    suspend fun <T> ask(work: LatteaApp.(Moment) -> T): Answer<T> = withContext(background) {
        try {
            val opened = app ?: open(clock()).also { app = it }
            Answer.Given(opened.work(clock()))
        } catch (error: LatteaException) {
            if (error is LatteaException.JournalDamaged) examine()
            Answer.Refused(Trouble.of(error))
        }
    }

    /** One that opened and proved damaged is looked through and closed: only then can anything be done about it. */
    private fun examine() {
        try {
            app?.examine(clock())
        } catch (_: LatteaException) {
            // What is wrong with it was said already.
        }
    }

    /** The numbers to call, whatever became of everything else. */
    suspend fun numbers(): HelpView? = withContext(background) {
        try {
            helpWithoutJournal(language, country = null)
        } catch (_: LatteaException) {
            null
        }
    }

    /** Lets the journal go and opens it anew, as after a start. */
    suspend fun reopen(): Answer<Unit> {
        close()
        return ask { }
    }

    /** Lets the journal go. */
    suspend fun close() = withContext(background) {
        app?.close()
        app = null
    }
}
