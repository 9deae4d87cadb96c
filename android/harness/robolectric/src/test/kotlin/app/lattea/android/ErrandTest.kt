package app.lattea.android

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test

/** Another page of the phone that was asked something. */
class ErrandTest {
    private var now = 1_000L
    private val errand = Errand { now }
    private val answer = CompletableDeferred<Unit>()

    private fun asks() = CoroutineScope(Dispatchers.Unconfined).launch { errand.run { answer.await() } }

    @Test
    fun `it is open until it is answered`() {
        assertFalse(errand.isOpen)
        asks()
        assertTrue(errand.isOpen && errand.isShort)
        answer.complete(Unit)
        assertFalse(errand.isOpen || errand.isShort)
    }

    @Test
    fun `one that nobody answered for hours is not short any more`() {
        asks()
        now += 3_600_000
        assertTrue(errand.isOpen)
        assertFalse(errand.isShort)
    }
}
