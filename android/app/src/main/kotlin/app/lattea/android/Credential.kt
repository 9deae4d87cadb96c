package app.lattea.android

import android.app.KeyguardManager
import android.content.Context
import android.hardware.biometrics.BiometricManager.Authenticators
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlin.coroutines.resume

/** How this phone asks who holds it. */
enum class Asking { NOBODY, PROMPT, SCREEN }

/**
 * The phone's own lock: a finger, a face, or what unlocks the screen, as the person set it. Never a password of ours. A phone
 * without a lock has nothing to ask for.
 */
class Credential(private val context: Context, private val screen: suspend () -> Boolean) {
    private val guard = context.getSystemService(KeyguardManager::class.java)

    fun isSet(): Boolean = guard.isDeviceSecure

    /** From Android 11 on one prompt takes both; before, the phone's screen asks for its code. */
    fun asking(): Asking = when {
        !isSet() -> Asking.NOBODY
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.R -> Asking.PROMPT
        else -> Asking.SCREEN
    }

    /** Whether the person has shown it. */
    suspend fun confirmed(title: String): Boolean = when (asking()) {
        Asking.NOBODY -> true
        Asking.PROMPT -> prompted(title)
        Asking.SCREEN -> screen()
    }

    private suspend fun prompted(title: String): Boolean = suspendCancellableCoroutine { waiting ->
        val gone = CancellationSignal()
        waiting.invokeOnCancellation { gone.cancel() }
        val prompt = BiometricPrompt.Builder(context)
            .setTitle(title)
            .setAllowedAuthenticators(Authenticators.BIOMETRIC_WEAK or Authenticators.DEVICE_CREDENTIAL)
            .build()
        prompt.authenticate(gone, context.mainExecutor, object : BiometricPrompt.AuthenticationCallback() {
            override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) = answer(true)

            override fun onAuthenticationError(code: Int, text: CharSequence) = answer(false)

            private fun answer(shown: Boolean) {
                if (waiting.isActive) waiting.resume(shown)
            }
        })
    }
}
