package app.lattea.bench

import java.nio.file.Path
import java.sql.DriverManager

private const val WARM_UP = 2_000
private const val CALLS = 300

/**
 * `Warm FOLDER NOW`: Today of the journal in FOLDER (see bench_journal), over and over, through the binding and by plain
 * Kotlin on the unencrypted copy, in turns; then both in cold processes. One line a figure, its fields apart by tabs:
 * `kotlin`, what, ours, the peer's, ours through the peer's, the goal.
 */
fun main(arguments: Array<String>) {
    val folder = Path.of(arguments[0])
    val now = moment(arguments[1])
    openOurs(folder, now).use { app ->
        DriverManager.getConnection("jdbc:sqlite:${folder.resolve("plain.db")}").use { connection ->
            val plain = PlainToday(connection)
            val ours = app.today(now)
            val theirs = plain.today(now)
            check(ours == theirs) { "the two views differ:\n  ours   $ours\n  theirs $theirs" }
            repeat(WARM_UP) {
                app.today(now)
                plain.today(now)
            }
            val times = List(CALLS) { nanos { app.today(now) } to nanos { plain.today(now) } }
            val (first, second) = times.map { it.first }.sorted() to times.map { it.second }.sorted()
            figure("Today of five years, warm, median µs", first[CALLS / 2] / 1e3, second[CALLS / 2] / 1e3, "≤ 1.00")
            figure("Today of five years, warm, p90 µs", first[CALLS * 9 / 10] / 1e3, second[CALLS * 9 / 10] / 1e3, "-")
        }
    }
    cold(folder, arguments[1])
}

private fun nanos(work: () -> Unit): Long {
    val started = System.nanoTime()
    work()
    return System.nanoTime() - started
}

/** One line of the table; ours and the peer's in the unit that [what] ends with. */
fun figure(what: String, ours: Double, theirs: Double?, goal: String) {
    val ratio = theirs?.let { "%.2f".format(ours / it) } ?: "-"
    println(listOf("kotlin", what, "%.1f".format(ours), theirs?.let { "%.1f".format(it) } ?: "-", ratio, goal).joinToString("\t"))
}
