package app.lattea.desktop

import app.lattea.core.KeyVault
import app.lattea.core.VaultException
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import java.nio.file.attribute.PosixFilePermissions
import kotlin.io.path.deleteIfExists
import kotlin.io.path.exists
import kotlin.io.path.readBytes

/** Keeps the key in a file beside the journal that only its owner can read. A phone has hardware for this. */
class FileVault(private val file: Path) : KeyVault {
    override fun load(): ByteArray? = if (file.exists()) file.readBytes() else null

    override fun store(key: ByteArray) {
        if (file.exists()) throw VaultException.Failed()
        val mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        Files.createFile(file, mine)
        Files.write(file, key, StandardOpenOption.WRITE)
    }

    override fun forget() {
        file.deleteIfExists()
    }
}
