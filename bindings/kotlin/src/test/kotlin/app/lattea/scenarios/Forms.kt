package app.lattea.scenarios

import app.lattea.core.CheckAnswer
import app.lattea.core.CheckStyle
import app.lattea.core.CheckView
import app.lattea.core.EntryForm
import app.lattea.core.Event
import app.lattea.core.FieldAnswer
import app.lattea.core.FieldGiven
import app.lattea.core.FieldKind
import app.lattea.core.FileOut
import app.lattea.core.ImportAnswer
import app.lattea.core.Kind
import app.lattea.core.Moment
import app.lattea.core.PartForm
import app.lattea.core.Quadrant
import app.lattea.core.Rest
import app.lattea.core.SettingKey
import app.lattea.core.Side
import app.lattea.core.Site
import app.lattea.core.Way
import java.time.OffsetDateTime

// What a story types: answers to a question screen, and forms of entries, events and settings by their names.

/** The variant whose name is [name] in snake case. */
inline fun <reified T : Enum<T>> named(name: String): T = enumValueOf(name.uppercase())

/** `2026-05-03T10:10:00+01:00`. */
fun moment(text: String): Moment {
    val read = OffsetDateTime.parse(text)
    return Moment(read.toInstant(), (read.offset.totalSeconds / 60).toShort())
}

/** `whole`, `table KIND` or `partner KIND …`. */
fun fileOut(text: String): FileOut = when (text.substringBefore(' ')) {
    "table" -> FileOut.Table(named(text.substringAfter(' ')))
    "partner" -> FileOut.Partner(kinds(text.substringAfter(' ', "")))
    else -> FileOut.Whole
}

/** `ASK=CHOICE …`. */
fun importAnswers(text: String): List<ImportAnswer> =
    words(text).map { ImportAnswer(it.substringBefore('='), it.substringAfter('=')) }

fun kinds(text: String): List<Kind> = words(text).map { named<Kind>(it) }

fun setting(name: String): SettingKey = named(name)

fun words(text: String): List<String> = text.split(' ').filter(String::isNotEmpty)

/** Answers one screen from what was said; README.md of the stories says how the rest is answered. */
fun answer(view: CheckView, says: Map<String, String>): CheckAnswer = when (view.style) {
    is CheckStyle.Ticks -> CheckAnswer.Ticks(
        ticked = view.fields.map { it.id }.filter { id -> says[id]?.let { it != "no" } ?: false },
        rest = if (says["rest"] == "not_sure") Rest.NOT_SURE else Rest.NO,
    )
    is CheckStyle.Fields -> CheckAnswer.Fields(
        view.fields.map { field ->
            val said = says[field.id]
            FieldGiven(field.id, if (said == null) unsaid(field.kind) else said(said, field.kind))
        },
    )
}

private fun said(said: String, kind: FieldKind): FieldAnswer =
    if (said.startsWith("?")) FieldAnswer.Choice(said.drop(1)) else when (kind) {
        is FieldKind.One, is FieldKind.Since -> FieldAnswer.Choice(said)
        is FieldKind.Many -> FieldAnswer.Choices(said.split(' '))
        FieldKind.Tick, is FieldKind.Number, is FieldKind.Pain, is FieldKind.Temperature, FieldKind.Day ->
            FieldAnswer.Text(said)
    }

private fun unsaid(kind: FieldKind): FieldAnswer = when (kind) {
    is FieldKind.One -> FieldAnswer.Choice((kind.v1.find { it.id == "no" } ?: kind.v1.first()).id)
    is FieldKind.Many -> FieldAnswer.Choices(listOf(kind.v1.first().id))
    is FieldKind.Number -> FieldAnswer.Text(kind.min.toString())
    is FieldKind.Pain -> FieldAnswer.Text("0")
    FieldKind.Tick, is FieldKind.Temperature, is FieldKind.Since, FieldKind.Day -> FieldAnswer.Empty
}

/** `key=value` parts, separated by ` | `. */
class Typed(text: String) {
    private val parts = text.split(" | ").filter { '=' in it }.associate { it.substringBefore('=') to it.substringAfter('=') }

    operator fun get(key: String): String? = parts[key]

    private fun text(key: String) = parts[key].orEmpty()

    private fun maybe(key: String): Boolean? = parts[key]?.let { it == "yes" }

    private fun flag(key: String) = maybe(key) == true

    /** A form of the kind [name]. */
    fun form(name: String): EntryForm = when (named<Kind>(name)) {
        Kind.FEED -> EntryForm.Feed(
            parts = text("parts").split(", ").filter(String::isNotEmpty).map(::part),
            supplement = flag("supplement"),
            baby = parts["baby"],
        )
        Kind.EXPRESSION ->
            EntryForm.Expression(text("left"), text("right"), text("together"), named<Way>(text("way")))
        Kind.TEMPERATURE ->
            EntryForm.Temperature(text("value"), parts["site"]?.let { named<Site>(it) }, maybe("after_antipyretic"))
        Kind.SYMPTOM -> EntryForm.Symptom(
            side = named<Side>(text("side")),
            quadrant = parts["quadrant"]?.let { named<Quadrant>(it) },
            pain = parts["pain"]?.toUByte(),
            painAtFeed = parts["pain_at_feed"]?.toUByte(),
            hot = maybe("hot"),
            hard = maybe("hard"),
            lump = maybe("lump"),
            colour = maybe("colour"),
            size = text("size"),
        )
        Kind.MEDICINE -> EntryForm.Medicine(text("name"), maybe("is_antipyretic"), maybe("is_antibiotic"), text("course"))
        Kind.NAPPY -> EntryForm.Nappy(parts["baby"], flag("wet"), flag("dirty"))
        Kind.NOTE -> EntryForm.Note(text("text"))
        Kind.CONTACT -> EntryForm.Contact(text("who"), parts["channel"], text("said"), maybe("massage_ok"))
        Kind.CHECK, Kind.SESSION -> error("nobody types a $name")
    }
}

/** `left 12`, `right`, `bottle 40`. */
private fun part(text: String): PartForm {
    val (from, number) = twoWords(text)
    return if (from == "bottle") PartForm.Bottle(number) else PartForm.Breast(named<Side>(from), number)
}

/** `ready`, `pain 3`, `sign blood`, `relief softer`, … */
fun event(text: String): Event {
    val (name, value) = twoWords(text)
    return when (name) {
        "ready" -> Event.Ready
        "pain" -> Event.Pain(value.toUByte())
        "sign" -> Event.Sign(named(value))
        "pause" -> Event.Pause
        "resume" -> Event.Resume
        "back" -> Event.Back
        "skip" -> Event.Skip
        "stop" -> Event.Stop
        "relief" -> Event.Relief(named(value))
        "fullness" -> Event.Fullness(named(value))
        "hidden" -> Event.Hidden
        "shown" -> Event.Shown
        "tick" -> Event.Tick
        else -> error("no event is called $name")
    }
}

/** A word, and what stands behind the first blank. */
fun twoWords(text: String): Pair<String, String> = text.substringBefore(' ') to text.substringAfter(' ', "")
