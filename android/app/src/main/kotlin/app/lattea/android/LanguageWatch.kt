package app.lattea.android

import android.content.Context

/** Whether the phone was told another language since this was asked last. */
class LanguageWatch(private val context: Context) {
    private var wanted = AppLanguage.wanted(context)
    private var own = AppLanguage.own(context)

    /** Tells [changed] once of each change: the language of this app alone, if that is what changed. */
    fun look(changed: (own: String?) -> Unit) {
        val before = wanted to own
        wanted = AppLanguage.wanted(context)
        own = AppLanguage.own(context)
        if (before != wanted to own) changed(own.takeIf { it != before.second })
    }
}
