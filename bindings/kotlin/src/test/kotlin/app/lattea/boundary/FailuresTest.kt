package app.lattea.boundary

import app.lattea.core.Change
import app.lattea.core.ChangeListener
import app.lattea.core.KeyVault
import app.lattea.core.LatteaException
import app.lattea.core.VaultException
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.io.path.exists

/** Whatever fails on either side arrives as one of the public errors, and the next call works. */
class FailuresTest {
    @TempDir lateinit var folder: Path

    private inline fun <reified E : LatteaException> refused(vault: KeyVault): E =
        assertThrows(E::class.java) { open(folder, vault).close() }

    private fun nothingWasMade() {
        assertFalse(folder.resolve("lattea.db").exists()) { "a journal was made whose key nobody has" }
        open(folder).use { assertTrue(it.today(NOW).notices.isEmpty()) { "the next call works" } }
    }

    @Test
    fun `a panic inside the core is an error, and the next call works`() {
        open(folder).use { app ->
            repeat(3) {
                val error = assertThrows(LatteaException.Internal::class.java) { app.selfTestPanic(NOW) }
                assertEquals(100u.toUShort(), error.code)
                assertTrue(error.title.isNotBlank() && error.text.isNotBlank()) { "$error" }
                app.note("still here")
            }
            assertEquals(3, app.rows())
        }
    }

    @Test
    fun `a vault that says locked is the public error Locked`() {
        refused<LatteaException.Locked>(Given({ throw VaultException.Locked() }))
        nothingWasMade()
    }

    @Test
    fun `an exception that the boundary does not know is the public error Internal, without its words`() {
        val error = refused<LatteaException.Internal>(Given({ throw IllegalStateException("Ana, born on 1 May") }))
        assertEquals(102u.toUShort(), error.code)
        assertFalse("Ana" in "${error.message}${error.title}${error.text}")
        nothingWasMade()
    }

    @Test
    fun `an exception while the key is stored leaves no journal behind`() {
        val error = refused<LatteaException.Internal>(Given({ null }, { throw IllegalStateException() }))
        assertEquals(102u.toUShort(), error.code)
        nothingWasMade()
    }

    @Test
    fun `what is no exception but an error of the machine is the public error too`() {
        refused<LatteaException.Internal>(Given({ throw StackOverflowError() }, { }))
        refused<LatteaException.Internal>(Given({ null }, { throw NotImplementedError() }))
        nothingWasMade()
    }

    @Test
    fun `a key of a wrong length is the public error Internal`() {
        assertEquals(102u.toUShort(), refused<LatteaException.Internal>(Given({ byteArrayOf(1, 2, 3) })).code)
        nothingWasMade()
    }

    @Test
    fun `a lost key and another key are KeyLost, and the journal opens again with its own`() {
        val vault = Memory()
        open(folder, vault).use { it.note("kept") }
        refused<LatteaException.KeyLost>(Given({ throw VaultException.Lost() }))
        refused<LatteaException.KeyLost>(Given({ ByteArray(32) { 9 } }))
        open(folder, vault).use { assertEquals(1, it.rows()) }
    }

    @Test
    fun `a second open is InUse until the first is closed`() {
        val vault = Memory()
        val first = open(folder, vault)
        refused<LatteaException.InUse>(vault)
        first.note("the first goes on")
        first.close()
        open(folder, vault).use { assertEquals(1, it.rows()) }
    }

    @Test
    fun `a listener is told after the change and may look`() {
        val told = mutableListOf<Pair<Change, Int>>()
        lateinit var look: () -> Int
        val listener = object : ChangeListener {
            override fun changed(what: Change) {
                told += what to look()
            }
        }
        open(folder, listener = listener).use { app ->
            look = app::rows
            app.note("here")
            app.setOwnNumbers(emptyList(), NOW)
        }
        assertEquals(listOf(Change.JOURNAL to 1, Change.SETTINGS to 1), told)
    }

    @Test
    fun `a listener that throws changes nothing`() {
        val thrown = listOf(IllegalStateException(), StackOverflowError(), AssertionError())
        var calls = 0
        val listener = object : ChangeListener {
            override fun changed(what: Change) = throw thrown[calls++ % thrown.size]
        }
        open(folder, listener = listener).use { app ->
            repeat(thrown.size) { app.note("kept all the same") }
            assertEquals(thrown.size, calls)
            assertEquals(thrown.size, app.rows())
        }
    }
}
