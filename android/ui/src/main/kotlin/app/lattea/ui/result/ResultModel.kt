package app.lattea.ui.result

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.ResultView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.places.Place
import app.lattea.ui.places.Way
import kotlinx.coroutines.CoroutineScope

/** The last result, and whether more questions could make it fuller. */
data class ResultState(val view: ResultView, val more: Boolean)

class ResultModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way) :
    Model<ResultState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = ResultState(result(now), checkHasMore(now))

    fun open() = way.go(Place.Result)
}
