package app.lattea.ui.places

/** Everywhere in the app. What is kept across the death of the process is [key] alone: it holds no words of a person. */
sealed interface Place {
    val key: String get() = javaClass.simpleName

    data object Onboarding : Place
    data object Today : Place
    data object Check : Place
    data object Result : Place
    data object Massage : Place
    data object Journal : Place
    data object Plan : Place
    data object Trends : Place
    data object Summary : Place
    data object HandOver : Place
    data object Learn : Place
    data class Card(val id: String) : Place { override val key get() = "Card/$id" }
    data object Help : Place
    data object Settings : Place
    data object Babies : Place
    data object Bin : Place
    data object Backup : Place
    data object Files : Place
    data object Erase : Place
    data object Lock : Place
    data object Recovery : Place

    companion object {
        /** The places of the bar, in its order. */
        val Bar: List<Place> by lazy { listOf(Today, Journal, Summary, Learn, Help) }

        // Lazily: an object of this interface may be made before all of them are.
        private val fixed by lazy {
            Bar + listOf(Onboarding, Check, Result, Massage, Plan, Trends, HandOver, Settings, Babies, Bin, Backup, Files, Erase, Lock, Recovery)
        }

        /** The place that a kept key stands for. */
        fun of(key: String): Place = fixed.firstOrNull { it.key == key }
            ?: if (key.startsWith("Card/")) Card(key.substringAfter('/')) else Today
    }
}
