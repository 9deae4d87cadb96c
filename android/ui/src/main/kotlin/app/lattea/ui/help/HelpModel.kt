package app.lattea.ui.help

import app.lattea.core.HelpView
import app.lattea.core.LatteaApp
import app.lattea.core.LatteaException
import app.lattea.core.Moment
import app.lattea.core.OwnNumber
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/** The numbers, and what to say when there is a result to speak of. */
data class HelpState(val view: HelpView, val say: String)

/** Help is there whatever became of the journal, the key and the lock. */
class HelpModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<HelpState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = HelpState(help(), toSay(now))

    override fun refresh() = scope.launch {
        when (val answer = desk.ask { now -> look(now) }) {
            is Answer.Given -> put(answer.value)
            is Answer.Refused -> desk.numbers()?.let { put(HelpState(it, "")) }
        }
    }

    fun add(number: OwnNumber) = show { now ->
        setOwnNumbers(settings(now).ownNumbers + number, now)
        look(now)
    }

    private fun LatteaApp.toSay(now: Moment): String = try {
        result(now).say
    } catch (_: LatteaException) {
        ""
    }
}
