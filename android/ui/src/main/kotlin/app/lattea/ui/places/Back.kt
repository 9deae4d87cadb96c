package app.lattea.ui.places

import app.lattea.ui.check.CheckModel
import app.lattea.ui.desk.Shown
import app.lattea.ui.journal.JournalModel
import app.lattea.ui.journal.JournalState
import app.lattea.ui.keeping.EraseModel
import app.lattea.ui.massage.MassageModel
import app.lattea.ui.onboarding.OnboardingModel
import app.lattea.ui.onboarding.OnboardingState
import app.lattea.ui.onboarding.Step
import app.lattea.ui.summary.HandOverModel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.distinctUntilChanged

/** What the phone's own Back does. A session pauses instead, what stands over the notes closes, and what was handed over asks who holds it. */
class Back(
    private val way: Way,
    private val check: CheckModel,
    private val massage: MassageModel,
    private val journal: JournalModel,
    private val onboarding: OnboardingModel,
    private val handOver: HandOverModel,
    private val erase: EraseModel,
) {
    /** Whether Back leads somewhere inside the app. Where it does not, the phone shows what is behind the app before it goes there. */
    val leads: Flow<Boolean> = combine(way.places, onboarding.state, erase.state) { places, _, _ -> leads(places) }.distinctUntilChanged()

    /** Goes back; false when that leaves the app. */
    fun go(): Boolean {
        if (!leads(way.places.value)) return false
        when (way.places.value.last()) {
            Place.Check -> check.back()
            Place.Massage -> massage.leave()
            Place.HandOver -> handOver.takeBack()
            Place.Onboarding -> onboarding.back()
            Place.Journal -> if (open) close() else way.back()
            else -> way.back()
        }
        return true
    }

    private fun leads(places: List<Place>) = when (places.last()) {
        Place.Check, Place.Massage, Place.HandOver -> true
        Place.Onboarding -> begun
        Place.Erase -> !erased
        else -> places.size > 1
    }

    private val notes: JournalState? get() = (journal.state.value as? Shown.Ready)?.view

    /** Something stands over the notes. */
    private val open: Boolean get() = notes?.covered == true

    private fun close() = if (notes?.raised != null) journal.seen() else journal.close()

    /** There is nothing any more that Back could lead to. */
    private val erased: Boolean get() = (erase.state.value as? Shown.Ready)?.view?.erased != null

    /** Somebody is behind the first page of the first start. */
    private val begun: Boolean get() = (onboarding.state.value as? Shown.Ready<OnboardingState>)?.view?.step.let { it != null && it != Step.WELCOME }
}
