package app.lattea.android

import android.app.Application
import android.speech.tts.TextToSpeech
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowTextToSpeech
import java.util.Locale

/** The voice of a session. How it sounds needs a phone. */
@RunWith(RobolectricTestRunner::class)
class VoiceTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private var language = "de"
    private val voice = Voice(app) { language }
    private val engine = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())

    private fun knows(vararg tags: String) = tags.forEach { ShadowTextToSpeech.addLanguageAvailability(Locale.forLanguageTag(it)) }

    private fun begins(status: Int = TextToSpeech.SUCCESS) = engine.onInitListener.onInit(status)

    @Test
    fun `it speaks the language of the app, also when that changes`() {
        knows("de", "es")
        begins()
        voice.say("Halb geschafft.")
        assertEquals("de", engine.currentLanguage.language)
        language = "es"
        voice.say("A la mitad.")
        assertEquals("es", engine.currentLanguage.language)
        assertEquals(listOf("Halb geschafft.", "A la mitad."), engine.spokenTextList)
    }

    @Test
    fun `what is said before the phone is ready is said once it is, in its order`() {
        knows("de")
        voice.say("Es geht los.")
        voice.say("Flach auflegen.")
        assertTrue(engine.spokenTextList.isEmpty())
        begins()
        assertEquals(listOf("Es geht los.", "Flach auflegen."), engine.spokenTextList)
        voice.say("Weiter.")
        assertEquals("Weiter.", engine.lastSpokenText)
    }

    @Test
    fun `nothing is said in a language that the phone has no voice for`() {
        knows("en")
        begins()
        voice.say("Halb geschafft.")
        assertTrue(engine.spokenTextList.isEmpty())
    }

    @Test
    fun `a phone without a voice keeps nothing waiting`() {
        knows("de")
        voice.say("Es geht los.")
        begins(TextToSpeech.ERROR)
        begins()
        assertTrue(engine.spokenTextList.isEmpty())
    }

    @Test
    fun `with its window the voice goes`() {
        knows("de")
        voice.say("Es geht los.")
        voice.end()
        begins()
        assertTrue(engine.isShutdown)
        assertTrue(engine.spokenTextList.isEmpty())
    }
}
