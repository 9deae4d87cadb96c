package app.lattea.ui.learn

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.ReportView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import kotlinx.coroutines.CoroutineScope

/** The name under which the core knows the latest result. */
const val RESULT = "result"

/** A text about a card or the result, to be read and handed on by the person. */
data class ReportState(val about: String, val view: ReportView?)

/** A report that something is not right. Nothing is sent. */
class ReportModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<ReportState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = ReportState(last?.about.orEmpty(), null)

    fun make(about: String, words: String) = show { ReportState(about, report(about, words)) }
}
