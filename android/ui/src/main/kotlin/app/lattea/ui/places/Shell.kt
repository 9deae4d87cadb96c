package app.lattea.ui.places

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.ui.check.CheckModel
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Leads
import app.lattea.ui.desk.Ports
import app.lattea.ui.desk.Trouble
import app.lattea.ui.result.ResultModel
import app.lattea.ui.today.TodayModel
import app.lattea.ui.words.Words
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** One run of the app: the core, the words, the way, and a model for each screen. */
class Shell(val desk: Desk, val ports: Ports, val scope: CoroutineScope, val way: Way = Way()) {
    private val guide = Guide { trouble ->
        when (trouble.leads) {
            Leads.TO_LOCK -> way.go(Place.Lock)
            Leads.TO_RECOVERY -> way.go(Place.Recovery)
            else -> return@Guide false
        }
        true
    }
    private val mutableWords = MutableStateFlow<Words?>(null)
    private val mutableTrouble = MutableStateFlow<Trouble?>(null)

    /** The words of the frame; nothing while the journal is being opened. */
    val words: StateFlow<Words?> = mutableWords.asStateFlow()

    /** Why not even the words could be had. */
    val trouble: StateFlow<Trouble?> = mutableTrouble.asStateFlow()

    val today = TodayModel(desk, scope, guide)
    val check = CheckModel(desk, scope, guide, way, ports)
    val result = ResultModel(desk, scope, guide, way)

    /** Opens the journal and shows where things stand. */
    fun start() = scope.launch {
        when (val answer = desk.ask { now -> Words.of(this) to standing(now) }) {
            is Answer.Given -> {
                mutableWords.value = answer.value.first
                answer.value.second?.let(way::go)
            }
            is Answer.Refused -> mutableTrouble.value = answer.trouble
        }
    }

    /** Where a start leads before anything else. */
    private fun LatteaApp.standing(now: Moment): Place? = when {
        isLocked() -> Place.Lock
        recovery(now) != null -> Place.Recovery
        else -> null
    }

    /** Looks at what a place shows, when the person comes there. */
    fun arrive(place: Place) {
        when (place) {
            Place.Today -> today.refresh()
            Place.Result -> result.refresh()
            Place.Check -> check.arrive()
            else -> Unit
        }
    }

    /** Asks for the words anew, after the language was changed. */
    suspend fun reword() {
        val answer = desk.ask { Words.of(this) }
        if (answer is Answer.Given) mutableWords.value = answer.value
    }
}
