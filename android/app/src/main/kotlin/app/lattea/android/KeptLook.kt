package app.lattea.android

import android.content.Context

/** The look that the person chose, by its name: a screen that was dimmed for the night is not bright at the next start. */
class KeptLook(context: Context) {
    private val kept = context.getSharedPreferences(NAME, Context.MODE_PRIVATE)

    /** Nothing until one was chosen: then the phone's own look holds. */
    var name: String?
        get() = kept.getString(NAME, null)
        set(value) = kept.edit().putString(NAME, value).apply()

    /** As if none was ever chosen. */
    fun forget() = kept.edit().clear().apply()

    private companion object {
        const val NAME = "look"
    }
}
