import app.lattea.core.Config
import app.lattea.core.KeyVault
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import java.nio.file.Files
import java.time.Instant
import java.time.OffsetDateTime
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively

/** Keeps the key for as long as the program runs; a real app seals it with the phone's hardware. */
private class Memory : KeyVault {
    private var key: ByteArray? = null

    override fun load() = key

    override fun store(key: ByteArray) {
        this.key = key
    }

    override fun forget() {
        key = null
    }
}

@OptIn(ExperimentalPathApi::class)
fun main() {
    val folder = Files.createTempDirectory("lattea")
    val offset = OffsetDateTime.now().offset.totalSeconds / 60
    val now = Moment(Instant.now(), offset.toShort())
    val config = Config(folder.resolve("lattea.db").toString(), language = null, country = "GB", seed = null)
    LatteaApp.open(config, Memory(), null, now).use { app ->
        val today = app.today(now)
        println((listOf(today.empty, today.check, today.rules) + today.notices.map { it.text }).joinToString("\n"))
    }
    folder.deleteRecursively()
}
