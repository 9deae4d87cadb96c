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

/** The list of cards; [said] is what our first source said, a line for each row of what is disputed. */
data class LearnState(val view: LearnView, val said: List<String>)

class LearnModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<LearnState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = learn().let { view ->
        LearnState(view, view.differs.map { say("screen-differs-said", "text" to it.said) })
    }
}

/** One card, by its id. */
class CardModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<CardView>(desk, scope, guide) {
    /** The card that is open. */
    var id = ""
        private set

    override fun LatteaApp.look(now: Moment) = card(id)

    fun open(card: String) {
        id = card
        refresh()
    }
}
