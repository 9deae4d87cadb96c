package app.lattea.ui.desk

import app.lattea.core.LatteaException

/** What a screen does about a refusal of the core. */
enum class Leads { TO_LOCK, TO_RECOVERY, TO_KEEPING_THE_TEXT, TO_ASKING_AGAIN, TO_A_CARD }

/** A refusal, in the core's words. */
data class Trouble(val leads: Leads, val title: String, val text: String) {
    companion object {
        fun of(error: LatteaException): Trouble = when (error) {
            is LatteaException.Locked -> Trouble(Leads.TO_LOCK, error.title, error.text)
            is LatteaException.KeyLost -> Trouble(Leads.TO_RECOVERY, error.title, error.text)
            is LatteaException.JournalDamaged -> Trouble(Leads.TO_RECOVERY, error.title, error.text)
            is LatteaException.StorageFull -> Trouble(Leads.TO_KEEPING_THE_TEXT, error.title, error.text)
            is LatteaException.Stale -> Trouble(Leads.TO_ASKING_AGAIN, error.title, error.text)
            is LatteaException.InUse -> Trouble(Leads.TO_A_CARD, error.title, error.text)
            is LatteaException.Internal -> Trouble(Leads.TO_A_CARD, error.title, error.text)
        }
    }
}

/** What the core answered. */
sealed interface Answer<out T> {
    data class Given<T>(val value: T) : Answer<T>

    data class Refused(val trouble: Trouble) : Answer<Nothing>
}
