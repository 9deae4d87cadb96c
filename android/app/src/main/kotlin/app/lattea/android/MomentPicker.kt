package app.lattea.android

import android.app.DatePickerDialog
import android.app.TimePickerDialog
import android.content.Context
import android.text.format.DateFormat
import android.text.format.DateUtils
import app.lattea.core.Moment
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.suspendCancellableCoroutine
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneId
import kotlin.coroutines.resume

/** A moment that the person picks on the phone's own screens: a day, then a time. Later than now is now. */
class MomentPicker(private val context: Context, private val now: () -> Instant = Instant::now) {
    private val zone = ZoneId.systemDefault()

    /** In the phone's own way of writing dates. */
    fun written(moment: Moment): String = DateUtils.formatDateTime(
        context, moment.instant.toEpochMilli(), DateUtils.FORMAT_SHOW_DATE or DateUtils.FORMAT_SHOW_TIME or DateUtils.FORMAT_ABBREV_MONTH,
    )

    /** Nothing when either screen was left. */
    suspend fun ask(from: Moment): Moment? {
        val before = from.instant.atZone(zone)
        val day = suspendCancellableCoroutine<LocalDate?> { waiting ->
            DatePickerDialog(
                context, { _, year, month, of -> waiting.once(LocalDate.of(year, month + 1, of)) },
                before.year, before.monthValue - 1, before.dayOfMonth,
            ).apply {
                datePicker.maxDate = now().toEpochMilli()
                setOnDismissListener { waiting.once(null) }
            }.show()
        } ?: return null
        val time = suspendCancellableCoroutine<LocalTime?> { waiting ->
            TimePickerDialog(
                context, { _, hour, minute -> waiting.once(LocalTime.of(hour, minute)) },
                before.hour, before.minute, DateFormat.is24HourFormat(context),
            ).apply { setOnDismissListener { waiting.once(null) } }.show()
        } ?: return null
        val picked = minOf(day.atTime(time).atZone(zone).toInstant(), now())
        return Moment(picked, (zone.rules.getOffset(picked).totalSeconds / 60).toShort())
    }

    /** The answer comes before the screen goes, and going answers again. */
    private fun <T> CancellableContinuation<T?>.once(answer: T?) {
        if (isActive) resume(answer)
    }
}
