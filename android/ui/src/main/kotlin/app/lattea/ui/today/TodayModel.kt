package app.lattea.ui.today

import app.lattea.core.LatteaApp
import app.lattea.core.LatteaException
import app.lattea.core.Moment
import app.lattea.core.TodayView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import kotlinx.coroutines.CoroutineScope

/** Today, and what is going on. */
data class TodayState(val view: TodayView, val checkOpen: Boolean, val massageRuns: Boolean, val result: Boolean, val plan: Boolean)

class TodayModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<TodayState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = TodayState(today(now), checkIsOpen(now), massageRunning(), hasResult(now), hasPlan(now))

    /** The core shows the last result of this run alone. */
    private fun LatteaApp.hasResult(now: Moment) = try {
        result(now)
        true
    } catch (_: LatteaException) {
        false
    }

    /** Without a journal there is no plan. */
    private fun LatteaApp.hasPlan(now: Moment) = try {
        coursePlan(now).sides.isNotEmpty()
    } catch (_: LatteaException) {
        false
    }
}
