package app.lattea.flows

import app.lattea.core.SettingKey
import app.lattea.core.Side
import app.lattea.stage.Full
import app.lattea.stage.Hands
import app.lattea.stage.World
import app.lattea.stage.checked
import app.lattea.stage.play
import app.lattea.ui.places.Place
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The language, chosen here or on the phone's own page. */
class LanguageTest {
    private fun Hands.phoneSpeaks(own: String?) {
        shell.phoneSpeaks(own)
        settles()
    }

    @Test
    fun `a language that is chosen here is told to the phone, and to its voice`() = play {
        assertEquals("en", world.ports.voice)
        goes(Place.Settings)
        tap("setting:LANGUAGE")
        tap("language:de")
        assertEquals(listOf("de"), world.ports.languages)
        assertEquals("de", world.ports.voice)
        assertTrue(says("Einstellungen"))
    }

    @Test
    fun `one that is chosen on the phone's page holds at once, in place of what was chosen here`() = play {
        shell.settings.choose(SettingKey.LANGUAGE, listOf("es"))
        settles()
        goes(Place.Help)
        phoneSpeaks("de")
        assertEquals("de", world.ports.voice)
        assertTrue(says("Hilfe"))
        killed()
        assertTrue(says("Hilfe"), "it is forgotten with the process")
    }

    @Test
    fun `what was chosen on the phone's page while nothing ran holds from the start on`() = play {
        shell.settings.choose(SettingKey.LANGUAGE, listOf("es"))
        settles()
        killed()
        phoneSpeaks("de")
        assertEquals("de", world.ports.voice)
        val opened = world.openings
        phoneSpeaks("de")
        assertEquals(opened, world.openings, "nothing changed, and the journal was opened anew")
    }

    @Test
    fun `taken back, the phone's own language holds again`() = play {
        phoneSpeaks("de")
        phoneSpeaks("")
        assertEquals("en", world.ports.voice)
        assertTrue(says("Today"))
    }

    @Test
    fun `another language of the whole phone holds without being chosen, and what was chosen here stays`() = play(World().also { it.phone = "uk" }) {
        assertEquals("uk", world.ports.voice)
        world.phone = "ar"
        phoneSpeaks(null)
        assertEquals("ar", world.ports.voice)
        shell.settings.choose(SettingKey.LANGUAGE, listOf("de"))
        settles()
        world.phone = "ru"
        phoneSpeaks(null)
        assertEquals("de", world.ports.voice)
    }

    @Test
    fun `behind the lock nothing opens by it`() = play(World().also { it.phone = "en" }) {
        world.did(shell) { now -> checked(now, *Full) }
        shell.lock.lock()
        settles()
        world.phone = "de"
        phoneSpeaks("de")
        assertEquals(Place.Lock, here)
        assertTrue(world.did(shell) { isLocked() })
        assertTrue(says("Entsperren"))
    }

    @Test
    fun `a session goes on in the language that it began in`() = play {
        world.did(shell) { now -> checked(now, *Full) }
        shell.massage.open()
        shell.massage.begin("M01", Side.LEFT)
        settles()
        phoneSpeaks("de")
        assertEquals(Place.Massage, here)
        assertTrue(world.did(shell) { massageRunning() })
        assertFalse(says("Stopp"))
    }

    @Test
    fun `behind the lock it is the phone's, and once it is open the one that was chosen`() = play(World().also { it.phone = "en" }) {
        world.did(shell) { now -> checked(now, *Full) }
        shell.settings.choose(SettingKey.LANGUAGE, listOf("de"))
        shell.lock.lock()
        settles()
        tap("unlock")
        assertEquals("de", world.ports.voice)
        assertTrue(says("Heute"))
        killed()
        shell.lock.lock()
        settles()
        tap("unlock")
        assertTrue(says("Heute"))
    }
}
