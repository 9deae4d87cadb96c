package app.lattea.android

import android.content.Context
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import app.lattea.core.KeyVault
import app.lattea.core.VaultException
import java.io.File
import java.io.FileOutputStream
import java.io.IOException
import java.nio.channels.FileChannel
import java.security.GeneralSecurityException
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * The journal's key, sealed by a key that never leaves the phone's hardware. That one is not bound to a fingerprint: a new
 * finger loses nothing, and the lock is a separate thing.
 */
class KeystoreVault(context: Context, private val hardware: Hardware = AndroidHardware) : KeyVault {
    private val file = File(context.noBackupFilesDir, "key.sealed")

    override fun load(): ByteArray? {
        if (!file.exists()) return null
        val sealed = try { file.readBytes() } catch (_: IOException) { throw VaultException.Failed() }
        // Cut short, it opens nothing any more: no further try would.
        if (sealed.size <= NONCE_BYTES + TAG_BITS / 8) throw VaultException.Lost()
        return try {
            val key = hardware.key() ?: throw VaultException.Lost()
            val cipher = Cipher.getInstance(SEAL)
            cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES))
            cipher.doFinal(sealed, NONCE_BYTES, sealed.size - NONCE_BYTES)
        } catch (_: KeyPermanentlyInvalidatedException) {
            throw VaultException.Lost()
        } catch (_: GeneralSecurityException) {
            throw VaultException.Failed()
        }
    }

    override fun store(key: ByteArray) {
        if (file.exists()) throw VaultException.Failed()
        try {
            val cipher = Cipher.getInstance(SEAL)
            cipher.init(Cipher.ENCRYPT_MODE, hardware.key() ?: hardware.newKey())
            val half = File(file.path + ".new")
            // On the disk before it has its name: after a power cut there is the whole key or none.
            FileOutputStream(half).use {
                it.write(cipher.iv + cipher.doFinal(key))
                it.fd.sync()
            }
            if (!half.renameTo(file)) throw VaultException.Failed()
            keepName()
        } catch (_: GeneralSecurityException) {
            throw VaultException.Failed()
        } catch (_: IOException) {
            throw VaultException.Failed()
        }
    }

    /** Its new name, too; a file system that can't say so keeps it all the same, a little later. */
    private fun keepName() {
        val folder = file.parentFile ?: return
        try {
            FileChannel.open(folder.toPath()).use { it.force(true) }
        } catch (_: IOException) {
            return
        }
    }

    /** The hardware's key goes first: without it the sealed one is noise. */
    override fun forget() {
        hardware.forget()
        file.delete()
    }

    /** Where the sealing key lives. */
    interface Hardware {
        fun key(): SecretKey?

        fun newKey(): SecretKey

        fun forget()
    }

    private companion object {
        const val SEAL = "AES/GCM/NoPadding"
        const val TAG_BITS = 128
        const val NONCE_BYTES = 12
    }
}

/** The phone's own, in a chip of its own where there is one. */
object AndroidHardware : KeystoreVault.Hardware {
    private const val STORE = "AndroidKeyStore"
    private const val ALIAS = "journal"

    private fun store() = KeyStore.getInstance(STORE).apply { load(null) }

    override fun key(): SecretKey? = store().getKey(ALIAS, null) as SecretKey?

    override fun newKey(): SecretKey = try {
        made(strongBox = android.os.Build.VERSION.SDK_INT >= 28)
    } catch (_: StrongBoxUnavailableException) {
        made(strongBox = false)
    }

    override fun forget() = store().deleteEntry(ALIAS)

    private fun made(strongBox: Boolean): SecretKey {
        val spec = KeyGenParameterSpec.Builder(ALIAS, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(256)
        if (strongBox) spec.setIsStrongBoxBacked(true)
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE).apply { init(spec.build()) }.generateKey()
    }
}
