package app.lattea.stage

import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.file.Path
import javax.crypto.Cipher
import javax.crypto.Mac
import javax.crypto.spec.IvParameterSpec
import javax.crypto.spec.SecretKeySpec
import kotlin.experimental.xor
import kotlin.io.path.readBytes
import kotlin.io.path.writeBytes

private const val PAGE = 4096
private const val SALT = 16
private const val NONCE = 16
private const val SEAL = 64

/** Where a SQLite file says of which version its tables are. */
private const val VERSION_AT = 60
private const val FAR_AHEAD = 99

/** Makes a journal, as SQLCipher wrote it, one of a Lattea that is not there yet: its first page says so, and is sealed anew. */
fun newer(journal: Path, key: ByteArray) {
    val file = journal.readBytes()
    val nonceAt = PAGE - NONCE - SEAL
    val nonce = IvParameterSpec(file, nonceAt, NONCE)
    fun turned(mode: Int, bytes: ByteArray) = Cipher.getInstance("AES/CBC/NoPadding").run {
        init(mode, SecretKeySpec(key, "AES"), nonce)
        doFinal(bytes)
    }
    val plain = turned(Cipher.DECRYPT_MODE, file.copyOfRange(SALT, nonceAt))
    ByteBuffer.wrap(plain).putInt(VERSION_AT - SALT, FAR_AHEAD)
    turned(Cipher.ENCRYPT_MODE, plain).copyInto(file, SALT)
    val first = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(1).array()
    val seal = mac(sealKey(key, file.copyOf(SALT)), file.copyOfRange(SALT, PAGE - SEAL) + first)
    seal.copyInto(file, PAGE - SEAL)
    journal.writeBytes(file)
}

/** The key of the seal: two rounds of PBKDF2 over the salt, every bit of which is turned by a mask. */
private fun sealKey(key: ByteArray, salt: ByteArray): ByteArray {
    val masked = ByteArray(SALT) { salt[it] xor 0x3a }
    val first = mac(key, masked + byteArrayOf(0, 0, 0, 1))
    val second = mac(key, first)
    return ByteArray(key.size) { first[it] xor second[it] }
}

private fun mac(key: ByteArray, bytes: ByteArray): ByteArray =
    Mac.getInstance("HmacSHA512").run { init(SecretKeySpec(key, "HmacSHA512")); doFinal(bytes) }
