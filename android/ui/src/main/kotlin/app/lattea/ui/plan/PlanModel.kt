package app.lattea.ui.plan

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.PlanView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import kotlinx.coroutines.CoroutineScope

/** The course of each side as a plan. */
class PlanModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<PlanView>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = coursePlan(now)
}
