package app.lattea.android

import android.content.Context
import android.os.Handler
import android.os.Looper
import android.os.PowerManager
import app.lattea.core.CueAheadView
import app.lattea.core.CueView
import java.time.Instant

/** The cues of a session while the app is out of sight, each given at its moment. The phone does not sleep before the last of them. */
class PlannedCues(context: Context, private val give: (CueView) -> Unit) {
    private val hand = Handler(Looper.getMainLooper())
    private val awake = context.getSystemService(PowerManager::class.java).newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, TAG)
        .apply { setReferenceCounted(false) }

    /** Plans these instead of what was planned before. */
    @Synchronized
    fun replace(ahead: List<CueAheadView>) {
        hand.removeCallbacksAndMessages(null)
        if (awake.isHeld) awake.release()
        val now = Instant.now().toEpochMilli()
        val waits = ahead.map { (it.due.instant.toEpochMilli() - now).coerceAtLeast(0) to it.cue }
        val last = waits.maxOfOrNull { (wait, _) -> wait } ?: return
        awake.acquire(last + SAID_MS)
        waits.forEach { (wait, cue) -> hand.postDelayed({ give(cue) }, wait) }
    }

    private companion object {
        const val TAG = "lattea:session"

        /** How long the last words take. */
        const val SAID_MS = 10_000L
    }
}
