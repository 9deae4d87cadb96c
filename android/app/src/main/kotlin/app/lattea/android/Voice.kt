package app.lattea.android

import android.content.Context
import android.speech.tts.TextToSpeech
import java.util.Locale

/**
 * Speaks in the app's own language with a voice that is on the phone: one that needs a connection is not used, and without
 * one of that language nothing is said. What was to be said before the phone had its voice ready is said once it is.
 *
 * @property language the tag of the language that the words are in, asked for at each of them
 */
class Voice(context: Context, private val language: () -> String) {
    private var ready = false
    private val waiting = mutableListOf<String>()
    private val engine = TextToSpeech(context) { status -> begin(status == TextToSpeech.SUCCESS) }

    /** What is said now is said instead of what is being said. */
    fun say(text: String) {
        if (ready) give(text, TextToSpeech.QUEUE_FLUSH) else waiting += text
    }

    /** Nothing more is said: the phone may let its voice go. */
    fun end() {
        waiting.clear()
        engine.shutdown()
    }

    private fun begin(works: Boolean) {
        ready = works
        val said = waiting.toList()
        waiting.clear()
        if (works) said.forEach { give(it, TextToSpeech.QUEUE_ADD) }
    }

    private fun give(text: String, queue: Int) {
        val known = engine.setLanguage(Locale.forLanguageTag(language()))
        if (known < TextToSpeech.LANG_AVAILABLE || engine.voice?.isNetworkConnectionRequired == true) return
        engine.speak(text, queue, null, null)
    }
}
