package app.lattea.ui.places

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** Where the person is, and where Back leads. */
class Way(kept: List<String> = emptyList()) {
    /** Nothing was kept: the app was opened, not brought back. */
    val fresh = kept.isEmpty()
    private val mutable = MutableStateFlow(kept.map(Place::of).ifEmpty { listOf(Place.Today) })
    val places: StateFlow<List<Place>> = mutable.asStateFlow()

    /** What is kept when the process dies. */
    val keys: List<String> get() = mutable.value.map(Place::key)

    /** Where the person was when the lock came over it; nothing where that is nobody's to come back to. */
    private var behind: List<Place> = emptyList()

    /** Goes there. The places of the bar are one step from Today. */
    fun go(place: Place) {
        val here = mutable.value
        if (place == Place.Lock && here.last() != Place.Lock) behind = here.takeIf { it.last() !in Shut }.orEmpty()
        mutable.value = when (place) {
            Place.Today, Place.Lock, Place.Recovery, Place.Onboarding -> listOf(place)
            Place.Journal, Place.Summary, Place.Learn -> listOf(Place.Today, place)
            else -> mutable.value.filterNot { it == place } + place
        }
    }

    /** Goes there instead of here. */
    fun instead(place: Place) {
        mutable.value = (mutable.value.dropLast(1).filterNot { it == place } + place)
    }

    /** The lock is open: where it came over, or Today. */
    fun comesBack() {
        mutable.value = behind.ifEmpty { listOf(Place.Today) }
        behind = emptyList()
    }

    /** Goes back; false when that leaves the app. */
    fun back(): Boolean {
        val here = mutable.value
        if (here.size < 2) return false
        mutable.value = here.dropLast(1)
        return true
    }

    companion object {
        /** Where nothing is open that leaving could show. */
        val Shut = setOf(Place.Lock, Place.HandOver, Place.Recovery, Place.Onboarding)
    }
}
