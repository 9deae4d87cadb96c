package app.lattea.ui.summary

import app.lattea.core.Kind
import app.lattea.core.SummaryView
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Ports
import app.lattea.ui.journal.JournalModel
import app.lattea.ui.keeping.ownerHere
import app.lattea.ui.places.Place
import app.lattea.ui.places.Way
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** The [page] alone, while somebody else holds the phone; afterwards it is [asked] whether what they said is to be noted. */
data class HandOverState(val page: SummaryView? = null, val asked: Boolean = false)

/** The phone in somebody else's hands. The core is locked meanwhile: only its owner's credential leads out. */
class HandOverModel(
    private val desk: Desk, private val scope: CoroutineScope, private val way: Way, private val ports: Ports, private val journal: JournalModel,
) {
    private val mutable = MutableStateFlow(HandOverState())
    val state: StateFlow<HandOverState> = mutable.asStateFlow()
    private var ending: Job? = null

    /** Shows the page alone, and that not for ever. */
    fun begin(page: SummaryView) {
        mutable.value = HandOverState(page)
        ports.handOver(true)
        way.go(Place.HandOver)
        ending = scope.launch {
            ports.waitMinutes(LONGEST_MIN)
            leave()
        }
    }

    /** Takes the phone back: its own credential, then the journal again. */
    fun takeBack() = scope.launch {
        if (!ports.ownerHere(desk)) return@launch
        if (desk.ask { now -> unlock(now) } !is Answer.Given) return@launch
        over()
        way.go(Place.Today)
    }

    /** It ends without its owner, where nobody took it back in time or the app went out of sight: behind the lock. */
    fun leave() {
        if (way.places.value.last() != Place.HandOver) return
        over()
        way.go(Place.Lock)
    }

    /** However it ended: the question comes once the owner is back. */
    fun over() {
        ending?.cancel()
        ports.handOver(false)
        mutable.value = HandOverState(asked = true)
    }

    /** Notes what they said. */
    fun note() {
        close()
        journal.note(Kind.CONTACT)
    }

    fun close() {
        mutable.value = HandOverState()
    }

    private companion object {
        /** How long the page is shown, in minutes. */
        const val LONGEST_MIN = 15
    }
}
