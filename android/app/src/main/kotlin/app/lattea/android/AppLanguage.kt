package app.lattea.android

import android.app.LocaleManager
import android.content.Context
import android.os.Build
import android.os.LocaleList

/**
 * The language that the person chose for this app on the phone's own page, from Android 13 on. The core is told of it as the
 * phone's language; what is chosen within the app stands above it.
 */
object AppLanguage {
    /** The tags of the languages, the most wanted first. */
    fun wanted(context: Context): List<String> {
        val own = chosen(context) ?: LocaleList.getEmptyLocaleList()
        val all = if (own.isEmpty) LocaleList.getDefault() else own
        return (0 until all.size()).map { all[it].toLanguageTag() }
    }

    /** The language that was chosen on the phone's page for this app; empty when none was, nothing when there is no such page. */
    fun own(context: Context): String? = chosen(context)?.let { if (it.isEmpty) "" else it[0].language }

    private fun chosen(context: Context): LocaleList? {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return null
        return context.getSystemService(LocaleManager::class.java).applicationLocales
    }

    /** Tells the phone what was chosen within the app, so that its page says the same; empty is the phone's own language. */
    fun tell(context: Context, tag: String) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return
        val locales = context.getSystemService(LocaleManager::class.java)
        val told = LocaleList.forLanguageTags(tag)
        if (locales.applicationLocales != told) locales.applicationLocales = told
    }
}
