package app.lattea.ui.words

import androidx.compose.runtime.staticCompositionLocalOf
import app.lattea.core.LatteaApp
import app.lattea.core.Message
import app.lattea.core.MessageArgument
import app.lattea.core.MessageValue
import app.lattea.core.Moment
import app.lattea.core.SettingKey

/** The words of the frame in the person's [language], which nobody says behind the lock, asked for once, and whether they are read from the right. */
class Words(private val said: Map<Word, String>, val fromTheRight: Boolean = false, val language: String? = null) {
    operator fun get(word: Word): String = said.getValue(word)

    /** What each number of pain means, from 0 on. */
    val pains: List<String> get() = Pains.map(::get)

    companion object {
        private val Pains = Word.entries.filter { it.name.matches(Regex("PAIN_[0-9]+")) }

        /** Asks for all of them in one call. */
        fun of(app: LatteaApp, now: Moment): Words {
            val ids = Word.entries.map { Message(it.id, emptyList()) }
            return Words(Word.entries.zip(app.messages(ids)).toMap(), app.readsFromTheRight(), app.language(now))
        }
    }
}

/** The language that the app speaks; nobody says so behind the lock. */
fun LatteaApp.language(now: Moment): String? =
    if (isLocked()) null else settings(now).settings.find { it.key == SettingKey.LANGUAGE }?.chosen?.singleOrNull()

/** One message with its arguments. */
fun LatteaApp.say(id: String, vararg arguments: Pair<String, Any>): String {
    val given = arguments.map { (name, value) ->
        val said = if (value is Number) MessageValue.Number(value.toLong()) else MessageValue.Text(value.toString())
        MessageArgument(name, said)
    }
    return messages(listOf(Message(id, given))).single()
}

val LocalWords = staticCompositionLocalOf<Words> { error("words") }
