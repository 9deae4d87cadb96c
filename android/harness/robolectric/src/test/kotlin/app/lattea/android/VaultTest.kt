package app.lattea.android

import app.lattea.core.VaultException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.io.File
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** The vault with a key in memory: the phone's own keystore is not there under Robolectric, and is not tried here. */
@RunWith(RobolectricTestRunner::class)
class VaultTest {
    private class Soft : KeystoreVault.Hardware {
        var held: SecretKey? = null

        override fun key() = held

        override fun newKey(): SecretKey = KeyGenerator.getInstance("AES").apply { init(256) }.generateKey().also { held = it }

        override fun forget() { held = null }
    }

    private val soft = Soft()
    private val app = RuntimeEnvironment.getApplication()
    private val vault = KeystoreVault(app, soft)
    private val key = ByteArray(32) { it.toByte() }

    @Test
    fun `a key comes back, and is not on the disk as it is`() {
        assertNull(vault.load())
        vault.store(key)
        assertArrayEquals(key, vault.load())
        val file = File(app.noBackupFilesDir, "key.sealed").readBytes()
        assertFalse(file.toList().windowed(8).any { it == key.toList().take(8) })
    }

    @Test
    fun `a second key never replaces the first`() {
        vault.store(key)
        assertThrows(VaultException.Failed::class.java) { vault.store(ByteArray(32)) }
        assertArrayEquals(key, vault.load())
    }

    @Test
    fun `hardware that lost its key says so, and another one does not open it`() {
        vault.store(key)
        soft.held = null
        assertThrows(VaultException.Lost::class.java) { vault.load() }
        soft.newKey()
        assertThrows(VaultException.Failed::class.java) { vault.load() }
    }

    @Test
    fun `a key that was cut short is lost, and says so`() {
        vault.store(key)
        val file = File(app.noBackupFilesDir, "key.sealed")
        val whole = file.readBytes()
        for (left in listOf(0, 5, 12, 28)) {
            file.writeBytes(whole.copyOf(left))
            assertThrows("$left bytes", VaultException.Lost::class.java) { vault.load() }
        }
    }

    @Test
    fun `a key that can't be written is refused, and half of one is not taken for a key`() {
        val half = File(app.noBackupFilesDir, "key.sealed.new").apply { mkdirs() }
        assertThrows(VaultException.Failed::class.java) { vault.store(key) }
        assertNull(vault.load())
        half.delete()
        vault.store(key)
        assertArrayEquals(key, vault.load())
    }

    @Test
    fun `what is forgotten is gone`() {
        vault.store(key)
        vault.forget()
        assertNull(vault.load())
        assertNull(soft.held)
    }
}
