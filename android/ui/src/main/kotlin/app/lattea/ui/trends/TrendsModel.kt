package app.lattea.ui.trends

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.TrendView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope

/** The ranges that can be chosen, each in the core's words. */
data class TrendsState(val view: TrendView, val days: Int, val ranges: List<Pair<Int, String>>)

class TrendsModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<TrendsState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment): TrendsState = look(last?.days ?: Ranges.first(), now)

    fun choose(days: Int) = show { now -> look(days, now) }

    private fun LatteaApp.look(days: Int, now: Moment) =
        TrendsState(trend(days.toUInt(), now), days, Ranges.map { it to say("trend-period", "days" to it) })

    private companion object {
        val Ranges = listOf(3, 14, 90)
    }
}
