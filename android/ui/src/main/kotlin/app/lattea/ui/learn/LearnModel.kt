package app.lattea.ui.learn

import app.lattea.core.CardView
import app.lattea.core.LatteaApp
import app.lattea.core.LearnView
import app.lattea.core.Moment
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope

/** The list of cards, and the heading of what is disputed. */
data class LearnState(val view: LearnView, val differs: String)

class LearnModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<LearnState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = learn().let { LearnState(it, say("screen-differs", "count" to it.differs.size)) }
}

/** One card, by its id. */
class CardModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<CardView>(desk, scope, guide) {
    private var id = ""

    override fun LatteaApp.look(now: Moment) = card(id)

    fun open(card: String) {
        id = card
        refresh()
    }
}
