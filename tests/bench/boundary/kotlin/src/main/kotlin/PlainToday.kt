package app.lattea.bench

import app.lattea.core.LatestView
import app.lattea.core.Moment
import app.lattea.core.StatusView
import app.lattea.core.Tier
import app.lattea.core.TierView
import app.lattea.core.TodayView
import java.sql.Connection
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneOffset
import java.time.temporal.ChronoUnit

/**
 * Today as a Kotlin app without our core would build it: the same rows from an unencrypted database, the same view.
 *
 * It is given every advantage: sentences are constants, and what the stored answers mean today is not worked out again from
 * the rules, as our core does on each call; it believes the result that was stored.
 */
class PlainToday(connection: Connection) {
    private val rows = PlainRows(connection)

    fun today(now: Moment): TodayView {
        val nowMs = now.instant.toEpochMilli()
        // Settings and babies choose the words: language, unit, form and names.
        listOf("language", "temperature_unit", "who", "country").forEach { rows.setting(it) }
        rows.babies()
        val check = rows.last("check")?.let(rows::check)
        val near = rows.checksNear(nowMs)
        val fever = rows.feverMeasured(nowMs) || near.any { it.answers.any { given -> given.finding == "felt_fever" && given.value == "yes" } }
        val held = rows.lastTier(nowMs) in CLINICIAN || near.any { it.tier in CLINICIAN }
        val day = date(nowMs, now.offsetMin.toInt()).atStartOfDay().toInstant(offset(now.offsetMin.toInt())).toEpochMilli()
        val horizon = minOf(nowMs - 48 * HOUR_MS, day)
        val resting = listOf("left", "right").any { side ->
            val sessions = rows.sessions(side, horizon, nowMs + 24 * HOUR_MS)
            val today = sessions.filter { (it.endedMs ?: 0) >= day && it.strokedS > 0 }
            sessions.any { it.harm } || today.size >= 3 || today.sumOf { it.strokedS } >= 900
        }
        val latest = SHOWN.mapNotNull { (kind, label) -> rows.last(kind)?.let { latest(label, it, now) } }
        val massage = check?.takeUnless { fever || held || resting }?.let { massage(it, now, nowMs) }
        val contacted = check != null && (rows.last("contact")?.atMs ?: 0) >= check.head.atMs
        return TodayView(
            notices = emptyList(),
            status = check?.let { status(it, now, massage != null) },
            empty = "Start with a check, or note a feed. Nothing is required.",
            followUps = listOf("Did you reach someone?").filter { check != null && check.tier in CLINICIAN && !contacted },
            course = emptyList(),
            latest = latest,
            check = "Start a check",
            massage = massage,
            rules = "Rules 2.0.0-draft. Not yet reviewed by a clinician: these rules are a draft.",
        )
    }

    private fun status(check: Check, now: Moment, allowed: Boolean): StatusView {
        val tier = if (check.tier == "massage_ok" && !allowed) "self_care_no_massage" else check.tier
        val checked = "Checked ${time(check.head, now)} (${ago(check.head.atMs, now)})"
        return StatusView(TIERS.getValue(tier), check.infantTier?.let(TIERS::getValue), false, false, checked, "", null)
    }

    /** Until when a light touch is possible, when nothing since the check has closed it. */
    private fun massage(check: Check, now: Moment, nowMs: Long): String? {
        val until = check.expiresMs?.takeIf { it > nowMs } ?: return null
        val since = rows.between(check.head.atMs - 24 * HOUR_MS, nowMs + 1).filter { it.kind == "symptom" || it.kind == "medicine" }
        since.forEach { if (it.kind == "symptom") symptom(it) else medicine(it) }
        if (since.any { it.createdMs > check.head.createdMs } || rows.bin(nowMs).any { it.kind == "check" }) return null
        val sessions = rows.between(check.head.atMs, nowMs + 1).filter { it.kind == "session" }.map(rows::session)
        if (sessions.any { it.check contentEquals check.head.id } || "light_only" !in listOf(check.left, check.right)) return null
        val end = Head(0, check.head.id, "", until, check.expiresOffset, 0)
        return "Gentle massage, possible until ${time(end, now)}"
    }

    private fun latest(label: String, head: Head, now: Moment): LatestView {
        val parts = when (head.kind) {
            "feed" -> feed(head)
            "expression" -> expression(head)
            "temperature" -> temperature(head)
            "symptom" -> symptom(head)
            "session" -> session(head)
            else -> contact(head)
        }
        return LatestView(label, parts.joinToString(", "), time(head, now), ago(head.atMs, now))
    }

    private fun feed(head: Head): List<String> {
        val supplement = rows.one("SELECT baby, supplement FROM feed WHERE entry = ?", head.pk) { it.getBoolean(2) } == true
        val parts = rows.all("SELECT side, minutes, bottle_ml FROM feed_part WHERE entry = ? ORDER BY seq", head.pk) { row ->
            val side = row.getString(1)
            val minutes = row.maybe(2)
            val bottle = row.maybe(3)
            when {
                side == null -> "bottle ${bottle ?: ""} ml"
                minutes == null -> side
                else -> "$side $minutes minutes"
            }
        }
        return if (supplement) parts + "extra milk" else parts
    }

    private fun expression(head: Head) =
        rows.one("SELECT left_ml, right_ml, way FROM expression WHERE entry = ?", head.pk) { row ->
            listOfNotNull(row.maybe(1)?.let { "left $it ml" }, row.maybe(2)?.let { "right $it ml" }, "by ${row.getString(3)}")
        }!!

    private fun temperature(head: Head) =
        rows.one("SELECT tenths, site, after_antipyretic FROM temperature WHERE entry = ?", head.pk) { row ->
            val tenths = row.getInt(1)
            listOfNotNull("${tenths / 10}.${tenths % 10} °C", "In the ear".takeIf { row.getString(2) == "ear" })
        }!!

    private fun symptom(head: Head) = rows.one(
        "SELECT side, quadrant, pain, hot, hard, lump, colour, size_mm FROM symptom WHERE entry = ?", head.pk,
    ) { row ->
        listOfNotNull(
            "${row.getString(1)} breast", row.getString(2)?.replace('_', ' '), row.maybe(3)?.let { "pain $it of 10" },
            "hot".takeIf { row.getBoolean(4) }, "hard".takeIf { row.getBoolean(5) }, "a lump".takeIf { row.getBoolean(6) },
            "a change of colour".takeIf { row.getBoolean(7) }, row.maybe(8)?.let { "$it mm" },
        )
    }!!

    private fun medicine(head: Head) =
        rows.one("SELECT name, is_antipyretic, is_antibiotic FROM medicine WHERE entry = ?", head.pk) { it.getString(1) }!!

    private fun session(head: Head): List<String> {
        val session = rows.session(head)
        return listOfNotNull(
            "A slow lift in the palm, before a feed".takeIf { session.technique == "M01" }, "${session.side} breast",
            "${(session.strokedS + 59) / 60} minutes", session.painBefore?.let { "pain $it → ${session.painAfter}" },
            "to the end".takeIf { session.outcome == "completed" },
        )
    }

    private fun contact(head: Head) =
        rows.one("SELECT who, channel, said FROM contact WHERE entry = ?", head.pk) { listOf(it.getString(1), it.getString(3)) }!!

    private fun time(head: Head, now: Moment): String {
        val at = Instant.ofEpochMilli(head.atMs).atOffset(offset(head.atOffset))
        val clock = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).let(LocalTime::toString)
        return when (ChronoUnit.DAYS.between(date(now.instant.toEpochMilli(), now.offsetMin.toInt()), at.toLocalDate())) {
            0L -> clock
            -1L -> "$clock yesterday"
            1L -> "$clock tomorrow"
            else -> "${at.toLocalDate()}, $clock"
        }
    }

    private fun ago(thenMs: Long, now: Moment): String {
        val minutes = (now.instant.toEpochMilli() - thenMs).coerceAtLeast(0) / 60_000
        fun counted(count: Long, unit: String) = if (count == 1L) "1 $unit ago" else "$count ${unit}s ago"
        return when {
            minutes < 1 -> "just now"
            minutes < 60 -> counted(minutes, "minute")
            minutes < 2_880 -> counted(minutes / 60, "hour")
            else -> counted(minutes / 1_440, "day")
        }
    }

    private fun offset(minutes: Int) = ZoneOffset.ofTotalSeconds(minutes * 60)

    private fun date(ms: Long, offsetMin: Int): LocalDate = Instant.ofEpochMilli(ms).atOffset(offset(offsetMin)).toLocalDate()

    private companion object {
        val CLINICIAN = setOf("within_24h", "same_day", "emergency_now")

        val SHOWN = listOf(
            "feed" to "Last feed", "expression" to "Last pumped", "temperature" to "Last temperature",
            "symptom" to "Last breast note", "session" to "Last massage", "contact" to "Last talk",
        )

        // The two levels that the benchmark's journal comes to.
        val TIERS = mapOf(
            "massage_ok" to TierView(
                Tier.MASSAGE_OK, "Care at home, light touch possible",
                "Care at home. A light touch is possible, if you want it. You don't have to.",
            ),
            "self_care_no_massage" to TierView(
                Tier.SELF_CARE_NO_MASSAGE, "Care at home, no massage",
                "Care at home. No massage for now. If anything changes, do a new check.",
            ),
        )
    }
}
