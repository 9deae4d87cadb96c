package app.lattea.desktop

import app.lattea.core.Moment
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle
import java.util.Date
import javax.swing.JOptionPane
import javax.swing.JSpinner
import javax.swing.SpinnerDateModel

/** A moment as this desktop writes it. */
fun writtenMoment(moment: Moment): String =
    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .format(moment.instant.atOffset(ZoneOffset.ofTotalSeconds(moment.offsetMin * 60)))

/** Asks for a moment that is not after now, in a small window of the desktop. */
fun pickedMoment(from: Moment): Moment? {
    val spinner = JSpinner(SpinnerDateModel(Date.from(from.instant), null, Date.from(Instant.now()), java.util.Calendar.MINUTE))
    val said = JOptionPane.showConfirmDialog(null, spinner, "", JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE)
    if (said != JOptionPane.OK_OPTION) return null
    val at = (spinner.value as Date).toInstant()
    return Moment(at, (ZoneId.systemDefault().rules.getOffset(at).totalSeconds / 60).toShort())
}
