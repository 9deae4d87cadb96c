package app.lattea.ui.keeping

import app.lattea.core.LatteaApp
import app.lattea.core.LatteaException
import app.lattea.core.LockView
import app.lattea.core.Moment
import app.lattea.core.RecoveredView
import app.lattea.core.RecoveryAct
import app.lattea.core.RecoveryView
import app.lattea.core.Tier
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import app.lattea.ui.desk.Trouble
import app.lattea.ui.places.Place
import app.lattea.ui.places.Way
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/** [opened] is told once the lock is open. */
class LockModel(
    desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way, private val ports: Ports, private val opened: suspend () -> Unit,
) : Model<LockView>(desk, scope, guide) {
    /** How she and the baby stood when she left: if that is another by the time she comes back, it is what she sees first. */
    private var stood: List<Tier>? = null

    override fun LatteaApp.look(now: Moment) = lockView()

    fun lock() = act({ now ->
        left(this, now)
        lock(now)
    }) { way.go(Place.Lock) }

    /** The app is being left, while it is open. */
    fun left(app: LatteaApp, now: Moment) {
        if (!app.isLocked()) stood = app.levels(now)
    }

    /** The phone's own credential first; then the key comes out of the vault. */
    fun unlock() = scope.launch {
        if (!ports.ownerHere(desk)) return@launch
        val answer = desk.ask { now ->
            unlock(now)
            when {
                recovery(now) != null -> Place.Recovery
                levels(now) != stood -> Place.Today
                else -> null
            }
        }
        if (answer !is Answer.Given) return@launch
        answer.value?.let(way::go) ?: way.comesBack()
        opened()
    }

    private fun LatteaApp.levels(now: Moment): List<Tier>? = try {
        listOfNotNull(today(now).status?.person?.tier, today(now).status?.baby?.tier)
    } catch (_: LatteaException) {
        null
    }
}

/** Why the journal can't be opened; after an act, what came of it, or why it [failed]. */
data class RecoveryState(val view: RecoveryView?, val done: RecoveredView? = null, val failed: Trouble? = null)

class RecoveryModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way) :
    Model<RecoveryState>(desk, scope, guide) {
    private var led: Trouble? = null

    /** What led here says so, where the core has nothing to say of a journal that it found whole. */
    fun because(trouble: Trouble) {
        led = trouble
    }

    override fun LatteaApp.look(now: Moment): RecoveryState {
        val view = recovery(now)
        val done = last?.done.takeIf { view == null }
        return RecoveryState(view, done, led.takeIf { view == null && done == null })
    }

    fun act(act: RecoveryAct) {
        when (act) {
            RecoveryAct.TRY_AGAIN -> done { now -> tryAgain(now) }
            RecoveryAct.SALVAGE -> done { now -> salvage(now) }
            RecoveryAct.START_NEW -> done { now -> startNew(now) }
            // Nothing is set aside before there is something to put in its place.
            RecoveryAct.RESTORE -> way.go(Place.Backup)
        }
    }

    /** Whatever comes of it is said: also when nothing could be read, and a new journal goes on. */
    private fun done(work: LatteaApp.(Moment) -> RecoveredView) = scope.launch {
        val answer = desk.ask(work)
        // Whoever looks at Help comes back to it.
        if (answer is Answer.Refused) because(answer.trouble)
        show { now ->
            when (answer) {
                is Answer.Given -> RecoveryState(recovery(now), answer.value)
                is Answer.Refused -> RecoveryState(recovery(now), failed = answer.trouble)
            }
        }
    }
}
