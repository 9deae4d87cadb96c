package app.lattea.flows

import app.lattea.core.EntryForm
import app.lattea.core.Event
import app.lattea.core.SettingKey
import app.lattea.core.Side
import app.lattea.stage.Full
import app.lattea.stage.Hands
import app.lattea.stage.World
import app.lattea.stage.checked
import app.lattea.stage.fiveDays
import app.lattea.stage.play
import app.lattea.ui.desk.OutOfSight
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.places.Way
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Runnable
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.coroutines.CoroutineContext

/** When the journal is behind the lock: however the app was left, and however it comes back. */
class LockTest {
    /** Somebody with a result, whose app locks so many minutes after it was left. */
    private fun locking(minutes: String, flow: Hands.() -> Unit) = play {
        world.did(shell) { now ->
            checked(now, *Full)
            choose(SettingKey.LOCK_AFTER, listOf(minutes), now)
        }
        shell.today.refresh()
        settles()
        flow()
    }

    private val Hands.isLocked: Boolean get() = world.did(shell) { isLocked() }

    private fun Hands.leaves(asked: Boolean = false) {
        shell.hide(asked)
        settles()
    }

    private fun Hands.comesBack(after: Long, answered: Boolean = false) {
        world.after(after)
        shell.wake(answered)
        settles()
    }

    @Test
    fun `a window that the phone took away and brings back is behind the lock`() {
        World().also(::fiveDays).use { world ->
            val shell = world.start(listOf("Today", "Journal"), inSight = true)
            assertEquals(listOf<Place>(Place.Lock), shell.way.places.value)
        }
    }

    @Test
    fun `the same window, drawn anew, is not`() = locking("0") {
        val anew = Shell(shell.desk, world.ports, CoroutineScope(Dispatchers.Unconfined), Way(shell.way.keys))
        anew.start(inSight = true)
        world.did(shell) { now -> unlock(now) }
        anew.start(inSight = true)
        assertFalse(isLocked)
    }

    /** A thread that never comes to what it was given. */
    private object Busy : CoroutineDispatcher() {
        override fun dispatch(context: CoroutineContext, block: Runnable) = Unit
    }

    @Test
    fun `a window that is closed as it is left locks all the same`() = locking("0") {
        val scope = CoroutineScope(SupervisorJob() + Busy)
        Shell(shell.desk, world.ports, scope, Way(listOf("Today")), OutOfSight(shell.desk, CoroutineScope(Dispatchers.Unconfined))).hide()
        scope.cancel()
        assertTrue(isLocked)
    }

    @Test
    fun `out of sight it locks at the moment that the core named, and not after it came back before`() = locking("5") {
        leaves()
        val (at, comes) = world.ports.wait!!
        assertEquals(world.now.instant.plusSeconds(300), at.instant)
        assertFalse(isLocked)
        comesBack(after = 10)
        comes.complete(Unit)
        settles()
        assertFalse(isLocked, "it locked in sight")
        leaves()
        world.ports.wait!!.second.complete(Unit)
        settles()
        assertTrue(isLocked)
        assertEquals(Place.Lock, here)
    }

    @Test
    fun `another page of the phone that was asked something is not leaving, unless nobody answers`() = locking("0") {
        leaves(asked = true)
        comesBack(after = 30, answered = true)
        assertFalse(isLocked)
        leaves(asked = true)
        comesBack(after = 3600)
        assertEquals(Place.Lock, here)
        assertTrue(isLocked)
    }

    @Test
    fun `unlocked she is where she was, and Back leads as before`() = locking("0") {
        tap("bar:Learn")
        tap("card:full-breasts")
        leaves()
        comesBack(after = 60)
        assertEquals(Place.Lock, here)
        tap("unlock")
        assertEquals(listOf(Place.Today, Place.Learn, Place.Card("full-breasts")), shell.way.places.value)
        tap("back")
        assertEquals(Place.Learn, here)
    }

    @Test
    fun `unlocked she sees first that the level is another one by now`() = locking("0") {
        tap("bar:Learn")
        leaves()
        world.did(shell) { now -> unlock(now); log(EntryForm.Temperature("39.2", null, null), null, now); lock(now) }
        comesBack(after = 60)
        tap("unlock")
        assertEquals(listOf<Place>(Place.Today), shell.way.places.value)
    }

    private fun Hands.begins() {
        shell.massage.open()
        shell.massage.begin("M01", Side.LEFT)
        listOf(Event.Ready, Event.Pain(2u)).forEach { shell.massage.tell(it) }
        settles()
    }

    @Test
    fun `a session that ended by itself while nobody looked is behind the lock, and one that goes on is not`() = locking("0") {
        begins()
        leaves()
        comesBack(after = 20)
        assertEquals(Place.Massage, here)
        assertFalse(isLocked)
        leaves()
        comesBack(after = 7200)
        assertEquals(Place.Lock, here)
        assertTrue(isLocked)
    }

    @Test
    fun `the end of a session locks what was left before`() = locking("0") {
        begins()
        leaves()
        assertFalse(isLocked)
        shell.massage.tell(Event.Stop)
        settles()
        assertTrue(isLocked)
    }

    @Test
    fun `a page that was handed over, and died, leads to the lock`() {
        World().also(::fiveDays).use { world ->
            for (inSight in listOf(true, false)) {
                val shell = world.start(listOf("Today", "Summary", "HandOver"), inSight)
                assertEquals(listOf<Place>(Place.Lock), shell.way.places.value)
                assertTrue(world.did(shell) { isLocked() })
                world.kill(shell)
            }
        }
    }
}
