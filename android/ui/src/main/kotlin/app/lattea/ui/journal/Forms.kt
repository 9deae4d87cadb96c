package app.lattea.ui.journal

import app.lattea.core.EntryForm
import app.lattea.core.Kind
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.SettingKey
import app.lattea.core.Side
import app.lattea.core.Way
import app.lattea.ui.words.Word

/** An empty form of a kind: nothing in it is chosen for the person but the side that was asked for. */
fun blank(kind: Kind): EntryForm = when (kind) {
    Kind.FEED -> EntryForm.Feed(emptyList(), supplement = false, baby = null)
    Kind.EXPRESSION -> EntryForm.Expression("", "", "", Way.PUMP)
    Kind.TEMPERATURE -> EntryForm.Temperature("", null, null)
    Kind.SYMPTOM -> EntryForm.Symptom(Side.LEFT, null, null, null, null, null, null, null, "")
    Kind.MEDICINE -> EntryForm.Medicine("", null, null, "")
    Kind.NAPPY -> EntryForm.Nappy(null, wet = false, dirty = false)
    Kind.CONTACT -> EntryForm.Contact("", null, "", null)
    Kind.NOTE, Kind.CHECK, Kind.SESSION -> EntryForm.Note("")
}

val EntryForm.kind: Kind
    get() = when (this) {
        is EntryForm.Feed -> Kind.FEED
        is EntryForm.Expression -> Kind.EXPRESSION
        is EntryForm.Temperature -> Kind.TEMPERATURE
        is EntryForm.Symptom -> Kind.SYMPTOM
        is EntryForm.Medicine -> Kind.MEDICINE
        is EntryForm.Nappy -> Kind.NAPPY
        is EntryForm.Note -> Kind.NOTE
        is EntryForm.Contact -> Kind.CONTACT
    }

val Kind.word: Word
    get() = when (this) {
        Kind.CHECK -> Word.KIND_CHECK
        Kind.SESSION -> Word.KIND_SESSION
        Kind.FEED -> Word.KIND_FEED
        Kind.EXPRESSION -> Word.KIND_EXPRESSION
        Kind.TEMPERATURE -> Word.KIND_TEMPERATURE
        Kind.SYMPTOM -> Word.KIND_SYMPTOM
        Kind.MEDICINE -> Word.KIND_MEDICINE
        Kind.NAPPY -> Word.KIND_NAPPY
        Kind.NOTE -> Word.KIND_NOTE
        Kind.CONTACT -> Word.KIND_CONTACT
    }

/** The unit in which a form's number is typed, as it is shown. */
fun LatteaApp.unit(kind: Kind, now: Moment): String {
    if (kind != Kind.TEMPERATURE) return ""
    return settings(now).settings.firstOrNull { it.key == SettingKey.TEMPERATURE_UNIT }?.shown.orEmpty()
}
