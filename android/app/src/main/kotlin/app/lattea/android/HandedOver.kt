package app.lattea.android

import android.app.Activity
import android.app.ActivityManager
import android.view.WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON

/**
 * The window while somebody else holds the phone: its screen stays on, and the phone asks whether nothing but this app is to
 * be open until it is taken back. Whoever says no hands it over all the same.
 */
class HandedOver(private val activity: Activity) {
    fun begin() {
        activity.window.addFlags(FLAG_KEEP_SCREEN_ON)
        try {
            activity.startLockTask()
        } catch (_: IllegalArgumentException) {
            // The phone pins only what is in front, and something came before it meanwhile.
        }
    }

    fun end() {
        activity.window.clearFlags(FLAG_KEEP_SCREEN_ON)
        val pinned = activity.getSystemService(ActivityManager::class.java).lockTaskModeState == ActivityManager.LOCK_TASK_MODE_PINNED
        if (pinned) activity.stopLockTask()
    }
}
