package app.lattea.ui.keeping

import app.lattea.core.LatteaApp
import app.lattea.core.LockView
import app.lattea.core.Moment
import app.lattea.core.RecoveredView
import app.lattea.core.RecoveryAct
import app.lattea.core.RecoveryView
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import app.lattea.ui.places.Place
import app.lattea.ui.places.Way
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

class LockModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way, private val ports: Ports) :
    Model<LockView>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = lockView()

    fun lock() = act({ now -> lock(now) }) { way.go(Place.Lock) }

    /** The phone's own credential first; then the key comes out of the vault. */
    fun unlock() = scope.launch {
        if (!ports.ownerHere(desk)) return@launch
        val answer = desk.ask { now ->
            unlock(now)
            if (recovery(now) == null) Place.Today else Place.Recovery
        }
        if (answer is Answer.Given) way.go(answer.value)
    }
}

/** Why the journal can't be opened; after an act, what came of it. */
data class RecoveryState(val view: RecoveryView?, val done: RecoveredView? = null)

class RecoveryModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way) :
    Model<RecoveryState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = RecoveryState(recovery(now), last?.done)

    fun act(act: RecoveryAct) {
        when (act) {
            RecoveryAct.TRY_AGAIN -> done { now -> tryAgain(now) }
            RecoveryAct.SALVAGE -> done { now -> salvage(now) }
            RecoveryAct.START_NEW -> done { now -> startNew(now) }
            // Nothing is set aside before there is something to put in its place.
            RecoveryAct.RESTORE -> way.go(Place.Backup)
        }
    }

    private fun done(work: LatteaApp.(Moment) -> RecoveredView) = show { now ->
        val done = work(now)
        RecoveryState(recovery(now), done)
    }
}
