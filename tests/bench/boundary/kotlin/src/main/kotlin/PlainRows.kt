package app.lattea.bench

import java.sql.Connection
import java.sql.PreparedStatement
import java.sql.ResultSet

const val HOUR_MS = 3_600_000L

/** What every entry has. */
data class Head(val pk: Long, val id: ByteArray, val kind: String, val atMs: Long, val atOffset: Int, val createdMs: Long)

data class Given(val place: String, val finding: String, val value: String?, val unknown: String?, val observedMs: Long)

data class Check(
    val head: Head,
    val tier: String,
    val complete: Boolean,
    val infantTier: String?,
    val left: String,
    val right: String,
    val expiresMs: Long?,
    val expiresOffset: Int,
    val followup: String,
    val reviewed: Boolean,
    val answers: List<Given>,
    val techniques: List<Pair<String, String>>,
    val fired: List<Triple<String, String, String>>,
    val followups: List<Pair<String, String>>,
    val unanswered: List<Pair<String, String>>,
)

data class Session(
    val technique: String,
    val side: String,
    val check: ByteArray?,
    val endedMs: Long?,
    val painBefore: Int?,
    val painAfter: Int?,
    val outcome: String?,
    val strokedS: Int,
    val harm: Boolean,
    val events: List<Pair<String, String?>>,
)

/** The rows that Lattea's Today reads, with the same queries, through JDBC; every statement is prepared once. */
class PlainRows(private val connection: Connection) {
    private val prepared = HashMap<String, PreparedStatement>()

    fun <T> all(query: String, vararg values: Any, read: (ResultSet) -> T): List<T> {
        val statement = prepared.getOrPut(query) { connection.prepareStatement(query) }
        values.forEachIndexed { at, value -> statement.setObject(at + 1, value) }
        return statement.executeQuery().use { rows -> buildList { while (rows.next()) add(read(rows)) } }
    }

    fun <T> one(query: String, vararg values: Any, read: (ResultSet) -> T): T? = all(query, *values, read = read).firstOrNull()

    fun setting(key: String): String? = one("SELECT value FROM setting WHERE key = ?", key) { it.getString(1) }

    fun babies(): List<String?> = all("SELECT key, nickname, born FROM baby ORDER BY key") { it.getString(2) }

    fun last(kind: String): Head? = one(
        "SELECT $HEAD FROM entry WHERE kind = ? AND deleted_ms IS NULL AND (at_ms, id) < (?, ?) ORDER BY at_ms DESC, id DESC LIMIT 1",
        kind, Long.MAX_VALUE, TOP, read = ::head,
    )

    fun between(fromMs: Long, toMs: Long): List<Head> = all(
        "SELECT $HEAD FROM entry WHERE deleted_ms IS NULL AND at_ms >= ? AND at_ms < ? ORDER BY at_ms, id", fromMs, toMs, read = ::head,
    )

    fun bin(nowMs: Long): List<Head> = all(
        "SELECT $HEAD FROM entry WHERE deleted_ms IS NOT NULL AND undo_until_ms >= ? ORDER BY deleted_ms DESC, id DESC LIMIT 50",
        nowMs, read = ::head,
    )

    fun feverMeasured(nowMs: Long): Boolean = one(
        "SELECT EXISTS (SELECT 1 FROM entry JOIN temperature ON temperature.entry = entry.pk WHERE kind = 'temperature' " +
            "AND at_ms BETWEEN ? AND ? AND deleted_ms IS NULL AND tenths >= 380)",
        nowMs - 24 * HOUR_MS, nowMs + 24 * HOUR_MS,
    ) { it.getBoolean(1) } == true

    fun checksNear(nowMs: Long): List<Check> = all(
        "SELECT $HEAD FROM entry WHERE kind = 'check' AND at_ms BETWEEN ? AND ?", nowMs - 24 * HOUR_MS, nowMs + 24 * HOUR_MS, read = ::head,
    ).onEach { head ->
        all("SELECT deleted_ms, deleted_offset FROM entry WHERE pk = ?", head.pk) { it.getLong(1) }
    }.map(::check)

    fun lastTier(nowMs: Long): String? = one(
        "SELECT $HEAD, tier, complete AND pack_reviewed, deleted_ms IS NOT NULL FROM entry JOIN check_result ON entry = pk " +
            "WHERE kind = 'check' AND at_ms <= ? ORDER BY at_ms DESC, id DESC",
        nowMs + 24 * HOUR_MS,
    ) { it.getString(10) }

    fun check(head: Head): Check {
        val lists = arrayOf<Any>(head.pk)
        return one(
            "SELECT tier, ceiling, complete, infant_tier, permission_left, permission_right, expires_ms, expires_offset, " +
                "followup_level, content_version, pack_reviewed FROM check_result WHERE entry = ?",
            head.pk,
        ) { row ->
            Check(
                head, row.getString(1), row.getBoolean(3), row.getString(4), row.getString(5), row.getString(6),
                row.getLong(7).takeUnless { row.wasNull() }, row.getInt(8), row.getString(9), row.getBoolean(11),
                answers = all("SELECT place, finding, value, unknown, observed_ms, observed_offset, source FROM check_answer WHERE entry = ? ORDER BY seq", *lists) {
                    Given(it.getString(1), it.getString(2), it.getString(3), it.getString(4), it.getLong(5))
                },
                techniques = all("SELECT side, technique FROM check_technique WHERE entry = ? ORDER BY side, seq", *lists, read = ::pair),
                fired = all("SELECT rule, place, tier FROM check_fired WHERE entry = ? ORDER BY seq", *lists) {
                    Triple(it.getString(1), it.getString(2), it.getString(3))
                },
                followups = all("SELECT rule, place FROM check_followup WHERE entry = ? ORDER BY seq", *lists, read = ::pair),
                unanswered = all("SELECT finding, why FROM check_unanswered WHERE entry = ? ORDER BY seq", *lists, read = ::pair),
            )
        }!!
    }

    /** The sessions of one side that can still matter: near ones, and before them two whose pain is known. */
    fun sessions(side: String, fromMs: Long, toMs: Long): List<Session> {
        val near = all(
            "SELECT $HEAD FROM session JOIN entry ON entry = pk WHERE kind = 'session' AND side = ? AND at_ms BETWEEN ? AND ? " +
                "ORDER BY at_ms DESC, id DESC",
            side, fromMs, toMs, read = ::head,
        ).map(::session)
        if (near.none { it.painBefore != null && it.painAfter != null }) return near
        return near + all(
            "SELECT $HEAD FROM session JOIN entry ON entry = pk WHERE side = ? AND pain_before IS NOT NULL AND pain_after IS NOT NULL " +
                "AND started_ms < ? AND at_ms < ? ORDER BY started_ms DESC LIMIT 2",
            side, fromMs, fromMs, read = ::head,
        ).map(::session)
    }

    fun session(head: Head): Session = one(
        "SELECT technique, technique_version, content_version, side, check_id, started_ms, started_offset, ended_ms, ended_offset, " +
            "pain_before, pain_after, relief, outcome, stroked_s, harm FROM session WHERE entry = ?",
        head.pk,
    ) { row ->
        Session(
            row.getString(1), row.getString(4), row.getBytes(5), row.getLong(8).takeUnless { row.wasNull() }, row.maybe(10),
            row.maybe(11), row.getString(13), row.getInt(14), row.getBoolean(15),
            all("SELECT seq, at_ms, at_offset, name, value FROM session_event WHERE entry = ? ORDER BY seq", head.pk) {
                it.getString(4) to it.getString(5)
            },
        )
    }!!

    companion object {
        const val HEAD = "pk, id, kind, at_ms, at_offset, created_ms, created_offset, edited_ms, edited_offset"
        private val TOP = ByteArray(16) { -1 }

        fun head(row: ResultSet) =
            Head(row.getLong(1), row.getBytes(2), row.getString(3), row.getLong(4), row.getInt(5), row.getLong(6))

        fun pair(row: ResultSet): Pair<String, String> = row.getString(1) to row.getString(2)
    }
}

/** A number, or nothing. */
fun ResultSet.maybe(column: Int): Int? = getInt(column).takeUnless { wasNull() }
