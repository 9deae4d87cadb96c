package app.lattea.ui.desk

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** What a screen shows. */
sealed interface Shown<out V> {
    data object Opening : Shown<Nothing>

    /** The view; [trouble] is a refusal of the last act, which changed nothing. */
    data class Ready<V>(val view: V, val trouble: Trouble? = null) : Shown<V>

    data class Failed(val trouble: Trouble) : Shown<Nothing>
}

/** Where a refusal leads that concerns the whole app. */
fun interface Guide {
    /** Whether the refusal was seen to elsewhere. */
    fun sees(trouble: Trouble): Boolean
}

/** A screen's model: what the core said last, and acts that make it say something new. */
abstract class Model<V : Any>(
    protected val desk: Desk,
    protected val scope: CoroutineScope,
    private val guide: Guide,
) {
    private val mutable = MutableStateFlow<Shown<V>>(Shown.Opening)
    val state: StateFlow<Shown<V>> = mutable.asStateFlow()

    /** The last view, if there was one. */
    protected val last: V? get() = (mutable.value as? Shown.Ready)?.view

    /** Asks for the view. */
    protected abstract fun LatteaApp.look(now: Moment): V

    /** Shows the view as it is now. */
    open fun refresh(): Job = show { now -> look(now) }

    /** Does something that ends in a new view. */
    protected fun show(again: Boolean = true, work: LatteaApp.(Moment) -> V): Job = scope.launch {
        when (val answer = desk.ask(work)) {
            is Answer.Given -> mutable.value = Shown.Ready(answer.value)
            is Answer.Refused -> refused(answer.trouble, again)
        }
    }

    /** Does something that leads elsewhere. */
    protected fun <T> act(work: LatteaApp.(Moment) -> T, then: suspend (T) -> Unit): Job = scope.launch {
        when (val answer = desk.ask(work)) {
            is Answer.Given -> then(answer.value)
            is Answer.Refused -> refused(answer.trouble, again = true)
        }
    }

    /** Shows a view that came with an act. */
    protected fun put(view: V) {
        mutable.value = Shown.Ready(view)
    }

    /** Shows nothing until it is asked for anew. */
    protected fun forget() {
        mutable.value = Shown.Opening
    }

    private suspend fun refused(trouble: Trouble, again: Boolean) {
        if (guide.sees(trouble)) return
        if (trouble.leads == Leads.TO_ASKING_AGAIN && again) {
            show(again = false) { now -> look(now) }.join()
            return
        }
        val view = last
        mutable.value = if (view == null) Shown.Failed(trouble) else Shown.Ready(view, trouble)
    }
}
