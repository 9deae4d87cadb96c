package app.lattea.ui.learn

import app.lattea.core.CardRow
import app.lattea.core.CardView
import app.lattea.core.LatteaApp
import app.lattea.core.LearnView
import app.lattea.core.Moment
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.words.say
import kotlinx.coroutines.CoroutineScope

/**
 * The list of cards; [said] is what our first source said, a line for each row of what is disputed. While something is
 * [looked] for, [found] stands in its place.
 */
data class LearnState(val view: LearnView, val said: List<String>, val looked: String = "", val found: List<CardRow> = emptyList())

class LearnModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<LearnState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = looked(last?.looked.orEmpty())

    fun find(text: String) = show { looked(text) }

    private fun LatteaApp.looked(text: String) = learn().let { view ->
        val found = if (text.isEmpty()) emptyList() else learnFind(text)
        LearnState(view, view.differs.map { say("screen-differs-said", "text" to it.said) }, text, found)
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
