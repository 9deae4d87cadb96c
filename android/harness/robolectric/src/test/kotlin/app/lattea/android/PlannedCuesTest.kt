package app.lattea.android

import android.app.Application
import app.lattea.core.Buzz
import app.lattea.core.CueAheadView
import app.lattea.core.CueView
import app.lattea.core.Moment
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowPowerManager
import java.time.Duration
import java.time.Instant

/** The cues of a session that nobody looks at. */
@RunWith(RobolectricTestRunner::class)
class PlannedCuesTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val given = mutableListOf<CueView>()
    private val planned = PlannedCues(app, given::add)

    private fun ahead(seconds: Long, cue: CueView) = CueAheadView(Moment(Instant.now().plusSeconds(seconds), 0), cue)

    private fun pass(seconds: Long) = shadowOf(app.mainLooper).idleFor(Duration.ofSeconds(seconds))

    private val words = CueView.Speak("Half of it is done.")
    private val buzz = CueView.Buzz(Buzz.DOUBLE)

    @Test
    fun `each comes at its moment, and the phone stays awake until then`() {
        planned.replace(listOf(ahead(60, words), ahead(120, buzz)))
        assertTrue("the phone may sleep", ShadowPowerManager.getLatestWakeLock().isHeld)
        pass(30)
        assertEquals(emptyList<CueView>(), given)
        pass(40)
        assertEquals(listOf<CueView>(words), given)
        pass(60)
        assertEquals(listOf(words, buzz), given)
    }

    @Test
    fun `another plan is instead of the one before, and an empty one lets the phone sleep`() {
        planned.replace(listOf(ahead(60, words)))
        planned.replace(listOf(ahead(60, buzz)))
        planned.replace(emptyList())
        pass(300)
        assertEquals(emptyList<CueView>(), given)
        assertFalse("the phone is kept awake for nothing", ShadowPowerManager.getLatestWakeLock().isHeld)
    }
}
