package app.lattea.ui.places

import app.lattea.core.Event
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.SettingKey
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.OutOfSight
import app.lattea.ui.desk.Ports
import app.lattea.ui.keeping.LockModel
import app.lattea.ui.massage.MassageModel
import app.lattea.ui.summary.HandOverModel
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** The app goes out of sight and comes back: the core says whether it is locked by then. */
class Sight(
    private val desk: Desk,
    private val ports: Ports,
    private val scope: CoroutineScope,
    private val way: Way,
    private val outOfSight: OutOfSight,
    private val massage: MassageModel,
    private val lock: LockModel,
    private val handOver: HandOverModel,
) {
    /**
     * The app went out of sight: the core says whether it locks at once, or when. A session that goes on does not lock it, but
     * its end does. Another page of the phone that was [asked] something is not leaving yet.
     */
    fun hide(asked: Boolean) {
        outOfSight.begins(desk.clock())
        if (asked) return
        massage.hide()
        handOver.leave()
        left()
    }

    /** The app is in sight again: the core says whether it was away for too long. What was asked and soon [answered] is no time away. */
    fun wake(answered: Boolean) {
        val since = outOfSight.ends()
        massage.wake()
        if (answered) return
        scope.launch {
            if (way.places.value.last() in Way.Shut) return@launch
            val answer = desk.ask { now -> seen(this, since, now) }
            if (answer is Answer.Given && answer.value) way.go(Place.Lock)
        }
    }

    /** Told at once and whatever becomes of this window: one that is closed has no time left. */
    fun left() {
        scope.launch(start = CoroutineStart.UNDISPATCHED) { withContext(NonCancellable) { tellLeft() } }
    }

    private suspend fun tellLeft() {
        val since = outOfSight.since
        if (since == null || way.places.value.last() in Way.Shut) return
        val answer = desk.ask { now ->
            lock.left(this, now)
            if (mayLock(now)) hidden(since) to isLocked() else null to false
        }
        if (answer !is Answer.Given) return
        val (at, locked) = answer.value
        if (locked) way.go(Place.Lock)
        if (at != null) outOfSight.locksAfter({ ports.waitUntil(at) }) { way.go(Place.Lock) }
    }

    /** Whether it is locked now that it is in sight again, and was not [since]. A session that ended by itself meanwhile is over. */
    fun seen(app: LatteaApp, since: Moment?, now: Moment): Boolean = with(app) {
        if (massageRunning()) massageEvent(Event.Tick, now)
        if (!mayLock(now)) return false
        since?.let { hidden(it) }
        return shown(now)
    }

    /** Whether the phone has a lock, there is something to lock, and no session goes on. */
    private fun LatteaApp.mayLock(now: Moment): Boolean =
        ports.hasCredential() && !isLocked() && !massageRunning() && recovery(now) == null && !nothingYet(now)
}

/** Whether nobody has told the app anything. */
internal fun LatteaApp.nothingYet(now: Moment): Boolean {
    val unset = settings(now).settings.none { it.key == SettingKey.COUNTRY && it.chosen.isNotEmpty() }
    return unset && today(now).status == null && journalPage(null, emptyList(), now).days.isEmpty()
}
