package app.lattea.android

import android.app.Activity
import android.content.Context
import android.os.Build
import android.view.WindowManager.LayoutParams.FLAG_SECURE

/**
 * Whether pictures of the screen show nothing of the app, kept from one start to the next. The phone's list of what is open
 * shows nothing of it either, from Android 13 on also when pictures may be made.
 */
class Concealment(private val activity: Activity) {
    private val kept = activity.getSharedPreferences(NAME, Context.MODE_PRIVATE)

    /** Until somebody says otherwise, nothing is shown. */
    var on: Boolean
        get() = kept.getBoolean(NAME, true)
        set(value) {
            kept.edit().putBoolean(NAME, value).apply()
            hold()
        }

    /** As if nobody ever said anything. */
    fun forget() {
        kept.edit().clear().apply()
        hold()
    }

    /** Makes the window so, before anything is drawn in it. */
    fun hold() {
        activity.window.setFlags(if (on) FLAG_SECURE else 0, FLAG_SECURE)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) activity.setRecentsScreenshotEnabled(false)
    }

    private companion object {
        const val NAME = "concealed"
    }
}
