package app.lattea.bench

import app.lattea.core.uniffiEnsureInitialized
import com.sun.jna.Native
import java.nio.file.Path
import java.sql.DriverManager
import java.time.Instant
import java.time.temporal.ChronoUnit

private const val RUNS = 9

/** Medians of [RUNS] processes that start, open the journal, ask for Today once and end. */
fun cold(folder: Path, now: String) {
    val ours = List(RUNS) { run("ours", folder, now) }
    val theirs = List(RUNS) { run("plain", folder, now) }
    fun median(of: List<List<Double>>, part: Int) = of.map { it[part] }.sorted()[RUNS / 2]
    fun total(of: List<List<Double>>) = of.map { it.sum() }.sorted()[RUNS / 2]
    figure("cold: the Java machine starts, ms", median(ours, 0), median(theirs, 0), "-")
    figure("cold: JNA itself loads, ms", median(ours, 1), null, "-")
    figure("cold: the library loads (the peer: its driver), ms", median(ours, 2), median(theirs, 2), "-")
    figure("cold: the journal opens, ms", median(ours, 3), median(theirs, 3), "-")
    figure("cold: the first Today, ms", median(ours, 4), median(theirs, 4), "-")
    figure("cold: all of it, ms", total(ours), total(theirs), "-")
}

private fun run(which: String, folder: Path, now: String): List<Double> {
    val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
    val started = micros()
    val process = ProcessBuilder(
        java, "-cp", System.getProperty("java.class.path"), "app.lattea.bench.ColdKt", which, folder.toString(), now, "$started",
    ).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    val line = process.inputStream.bufferedReader().readText().trim()
    check(process.waitFor() == 0) { "a cold process failed" }
    return line.split(' ').map { it.toDouble() / 1e3 }
}

private fun micros() = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now())

/** In the cold process: microseconds of each part, in the order of [cold]. */
fun main(arguments: Array<String>) {
    val marks = mutableListOf(arguments[3].toLong(), micros())
    val folder = Path.of(arguments[1])
    val now = moment(arguments[2])
    if (arguments[0] == "ours") {
        check(Native.POINTER_SIZE > 0)
        marks += micros()
        uniffiEnsureInitialized()
        marks += micros()
        openOurs(folder, now).use { app ->
            marks += micros()
            app.today(now)
            marks += micros()
        }
    } else {
        marks += micros()
        Class.forName("org.sqlite.JDBC")
        org.sqlite.SQLiteJDBCLoader.initialize()
        marks += micros()
        DriverManager.getConnection("jdbc:sqlite:${folder.resolve("plain.db")}").use { connection ->
            marks += micros()
            PlainToday(connection).today(now)
            marks += micros()
        }
    }
    println(marks.zipWithNext { from, to -> to - from }.joinToString(" "))
}
