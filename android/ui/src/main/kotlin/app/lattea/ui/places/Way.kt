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

    /** Goes there. The places of the bar are one step from Today. */
    fun go(place: Place) {
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

    /** Goes back; false when that leaves the app. */
    fun back(): Boolean {
        val here = mutable.value
        if (here.size < 2) return false
        mutable.value = here.dropLast(1)
        return true
    }
}
