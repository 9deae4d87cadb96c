package app.lattea.ui.journal

import app.lattea.core.BinRowView
import app.lattea.core.BinView
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope

/** What was deleted and can still come back; [said] is what came back just now. */
data class BinState(val view: BinView, val said: String = "")

class BinModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<BinState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = BinState(bin(now))

    fun bringBack(row: BinRowView) = show { now ->
        undoDelete(row.id, now)
        BinState(bin(now), say("screen-brought-back", "title" to row.title))
    }
}
