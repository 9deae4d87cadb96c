package app.lattea.android

import android.app.Application
import android.app.KeyguardManager
import android.os.Build
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.util.ReflectionHelpers

/** Who is asked to show that the phone is hers, and how. The prompt itself needs a phone. */
@RunWith(RobolectricTestRunner::class)
class CredentialTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private var shown = 0
    private val credential = Credential(app) { shown++; false }

    private fun secured() = shadowOf(app.getSystemService(KeyguardManager::class.java)).setIsDeviceSecure(true)

    @Test
    fun `a phone without a lock asks nobody`() {
        assertFalse(credential.isSet())
        assertEquals(Asking.NOBODY, credential.asking())
        assertTrue(runBlocking { credential.confirmed("Unlock") })
        assertEquals(0, shown)
    }

    @Test
    fun `one prompt takes a finger, a face or the phone's code`() {
        secured()
        assertEquals(Asking.PROMPT, credential.asking())
    }

    @Test
    fun `an older phone asks on its own screen, and its no is a no`() {
        secured()
        val now = Build.VERSION.SDK_INT
        try {
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", Build.VERSION_CODES.Q)
            assertEquals(Asking.SCREEN, credential.asking())
            assertFalse(runBlocking { credential.confirmed("Unlock") })
            assertEquals(1, shown)
        } finally {
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", now)
        }
    }
}
