package app.lattea.ui.settings

import app.lattea.core.BabiesStep
import app.lattea.core.BabiesView
import app.lattea.core.BabyKey
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.ProblemView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import kotlinx.coroutines.CoroutineScope

/** The babies, and what is wrong with a name that was typed: the key of a baby is the field of its problem. */
data class BabiesState(val view: BabiesView, val problems: List<ProblemView> = emptyList())

/** The babies: how many, and what each is called. */
class BabiesModel(desk: Desk, scope: CoroutineScope, guide: Guide) : Model<BabiesState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = BabiesState(babies(now))

    /** Keeps a name as it was typed; an empty one takes it back. */
    fun name(baby: BabyKey, typed: String) = show { now ->
        val others = last?.problems.orEmpty().filter { it.field != baby }
        when (val step = babyName(baby, typed, now)) {
            is BabiesStep.Saved -> BabiesState(step.v1, others)
            is BabiesStep.Problem -> BabiesState(last?.view ?: babies(now), others + step.v1)
        }
    }

    fun add() = show { now -> babyAdd(now).let { BabiesState(it, problemsOf(it)) } }

    /** Takes the last one away; what was wrong with its name goes with it. */
    fun remove() = show { now -> babyRemove(now).let { BabiesState(it, problemsOf(it)) } }

    private fun problemsOf(view: BabiesView): List<ProblemView> {
        val keys = view.babies.map { it.key }
        return last?.problems.orEmpty().filter { it.field in keys }
    }
}
