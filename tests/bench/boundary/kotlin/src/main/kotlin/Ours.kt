package app.lattea.bench

import app.lattea.core.Config
import app.lattea.core.KeyVault
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import java.nio.file.Path
import java.time.OffsetDateTime

/** The key of the benchmark's journal: no secret. */
private object BenchVault : KeyVault {
    override fun load() = ByteArray(32) { 7 }

    override fun store(key: ByteArray) = error("the benchmark's journal is there already")

    override fun forget() = error("the benchmark's journal stays")
}

/** The journal of [folder] through the binding. */
fun openOurs(folder: Path, now: Moment): LatteaApp =
    LatteaApp.open(Config(folder.resolve("lattea.db").toString(), language = null, country = "GB", seed = null), BenchVault, null, now)

/** `2026-05-03T10:10:00+01:00`. */
fun moment(text: String): Moment {
    val read = OffsetDateTime.parse(text)
    return Moment(read.toInstant(), (read.offset.totalSeconds / 60).toShort())
}
