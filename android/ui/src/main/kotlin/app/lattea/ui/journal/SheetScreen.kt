package app.lattea.ui.journal

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.lattea.core.BabiesView
import app.lattea.core.ChoiceView
import app.lattea.core.EntryForm
import app.lattea.core.PartForm
import app.lattea.core.Quadrant
import app.lattea.core.Side
import app.lattea.core.Site
import app.lattea.core.Way
import app.lattea.ui.draw.BodyMap
import app.lattea.ui.parts.AnswerRow
import app.lattea.ui.parts.Chip
import app.lattea.ui.parts.Chips
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Keypad
import app.lattea.ui.parts.LastRefusal
import app.lattea.ui.parts.MainButton
import app.lattea.ui.parts.NeverMirrored
import app.lattea.ui.parts.OtherButton
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.PainSquares
import app.lattea.ui.parts.Problem
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Typed
import app.lattea.ui.places.Foot
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** Writing an entry, or changing one. What is typed stays until it is kept or left, also through a look at Help. */
@Composable
fun SheetScreen(shell: Shell, sheet: Sheet, babies: BabiesView) {
    val words = LocalWords.current
    var form by remember(sheet.kind, sheet.entry, sheet.begun) { mutableStateOf(sheet.form) }
    Page("sheet", foot = { Foot({ shell.journal.close() }, { shell.way.go(Place.Help) }) }, actions = {
        sheet.entry?.let { id -> OtherButton(words[Word.DELETE], "delete") { shell.journal.delete(id) } }
    }, main = { MainButton(words[Word.SAVE], "save") { shell.journal.save(form) } }) {
        LastRefusal(shell.journal)
        Heading(words[sheet.kind.word], large = true)
        if (sheet.begun) {
            Small(words[Word.FORM_KEPT])
            OtherButton(words[Word.FORM_AFRESH], "afresh") { shell.journal.afresh() }
        }
        sheet.problems.forEach { Problem(it.text, "problem:${it.field}") }
        Fields(shell, sheet, babies, form) {
            form = it
            shell.journal.typed(it)
        }
        WhenRow(shell, sheet.shown, "when") { shell.journal.happened(it) }
    }
}

@Composable
private fun Fields(shell: Shell, sheet: Sheet, babies: BabiesView, form: EntryForm, say: (EntryForm) -> Unit) = when (form) {
    is EntryForm.Feed -> {
        BabyChoice(babies, form.baby) { say(form.copy(baby = it)) }
        FeedFields(form, say)
    }
    is EntryForm.Expression -> ExpressionFields(form, say)
    is EntryForm.Temperature -> TemperatureFields(form, sheet.unit, say)
    is EntryForm.Symptom -> SymptomFields(form, sheet) {
        say(it)
        if (it.quadrant != form.quadrant || it.side != form.side) shell.journal.change(it)
    }
    is EntryForm.Medicine -> MedicineFields(form, say)
    is EntryForm.Nappy -> {
        BabyChoice(babies, form.baby) { say(form.copy(baby = it)) }
        NappyFields(form, say)
    }
    is EntryForm.Note -> Typed(form.text, LocalWords.current[Word.FORM_TEXT], "text", lines = 5) { say(form.copy(text = it)) }
    is EntryForm.Contact -> ContactFields(form, say)
}

@Composable
private fun FeedFields(form: EntryForm.Feed, say: (EntryForm) -> Unit) {
    val words = LocalWords.current
    form.parts.forEachIndexed { at, part ->
        fun put(new: PartForm) = say(form.copy(parts = form.parts.toMutableList().also { it[at] = new }))
        when (part) {
            is PartForm.Breast -> {
                Sides(part.side, "part$at") { put(part.copy(side = it)) }
                val label = words[if (part.side == Side.LEFT) Word.LEFT_MINUTES else Word.RIGHT_MINUTES]
                Typed(part.minutes, label, "minutes$at", number = true) { put(part.copy(minutes = it)) }
            }
            is PartForm.Bottle -> Typed(part.amount, words[Word.BOTTLE_AMOUNT], "amount$at", number = true) { put(part.copy(amount = it)) }
        }
    }
    AnswerRow(words[Word.SUPPLEMENT], "supplement", form.supplement, several = true) { say(form.copy(supplement = !form.supplement)) }
}

@Composable
private fun Sides(side: Side, tag: String, choose: (Side) -> Unit) = NeverMirrored {
    val words = LocalWords.current
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        Chip(words[Word.LEFT], "$tag:left", side == Side.LEFT, Modifier.weight(1f)) { choose(Side.LEFT) }
        Chip(words[Word.RIGHT], "$tag:right", side == Side.RIGHT, Modifier.weight(1f)) { choose(Side.RIGHT) }
    }
}

@Composable
private fun ExpressionFields(form: EntryForm.Expression, say: (EntryForm) -> Unit) {
    val words = LocalWords.current
    Typed(form.left, words[Word.LEFT_AMOUNT], "left", number = true) { say(form.copy(left = it)) }
    Typed(form.right, words[Word.RIGHT_AMOUNT], "right", number = true) { say(form.copy(right = it)) }
    Typed(form.together, words[Word.TOGETHER_AMOUNT], "together", number = true) { say(form.copy(together = it)) }
    val ways = listOf(ChoiceView(Way.PUMP.name, words[Word.BY_PUMP]), ChoiceView(Way.HAND.name, words[Word.BY_HAND]))
    Heading(words[Word.FORM_WAY])
    Chips(ways, { it == form.way.name }, "way") { say(form.copy(way = enumValueOf(it))) }
}

@Composable
private fun TemperatureFields(form: EntryForm.Temperature, unit: String, say: (EntryForm) -> Unit) {
    val words = LocalWords.current
    Keypad(form.value, unit, words[Word.FORM_TEMPERATURE], "temperature") { say(form.copy(value = it)) }
    Heading(words[Word.FORM_SITE])
    val sites = Site.entries.map { ChoiceView(it.name, words[Word.valueOf("SITE_${it.name}")]) }
    Chips(sites, { it == form.site?.name }, "site") { say(form.copy(site = enumValueOf<Site>(it))) }
    YesNo(words[Word.FORM_AFTER], form.afterAntipyretic, "after") { say(form.copy(afterAntipyretic = it)) }
}

/** Yes, no, or not said. */
@Composable
private fun YesNo(question: String, said: Boolean?, tag: String, say: (Boolean?) -> Unit) {
    val words = LocalWords.current
    Heading(question)
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
        Chip(words[Word.YES], "$tag:yes", said == true, Modifier.weight(1f)) { say(true.takeUnless { said == true }) }
        Chip(words[Word.NO], "$tag:no", said == false, Modifier.weight(1f)) { say(false.takeUnless { said == false }) }
    }
}

@Composable
private fun SymptomFields(form: EntryForm.Symptom, sheet: Sheet, say: (EntryForm.Symptom) -> Unit) {
    val words = LocalWords.current
    Small(words[Word.TAP_PLACE])
    NeverMirrored {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(8.dp)) {
            sheet.maps.forEach { map ->
                BodyMap(map, Modifier.weight(1f)) { say(form.copy(side = map.side, quadrant = it)) }
            }
        }
    }
    Heading(words[Word.FORM_SIDE])
    Sides(form.side, "side") { say(form.copy(side = it)) }
    val places = sheet.maps.firstOrNull()?.areas.orEmpty().map { ChoiceView(it.quadrant.name, it.name) }
    Heading(words[Word.FORM_PLACE])
    Chips(places, { it == form.quadrant?.name }, "place") { say(form.copy(quadrant = enumValueOf<Quadrant>(it))) }
    Heading(words[Word.FORM_PAIN])
    PainSquares(words.pains, form.pain?.toString(), "pain") { say(form.copy(pain = it.toUByte())) }
    Heading(words[Word.FORM_PAIN_AT_FEED])
    PainSquares(words.pains, form.painAtFeed?.toString(), "pain_at_feed") { say(form.copy(painAtFeed = it.toUByte())) }
    Heading(words[Word.FORM_SIGNS])
    Sign(words[Word.WARM], "hot", form.hot) { say(form.copy(hot = it)) }
    Sign(words[Word.HARD], "hard", form.hard) { say(form.copy(hard = it)) }
    Sign(words[Word.LUMP], "lump", form.lump) { say(form.copy(lump = it)) }
    Sign(words[Word.NEW_COLOUR], "colour", form.colour) { say(form.copy(colour = it)) }
    Typed(form.size, words[Word.FORM_SIZE], "size", number = true) { say(form.copy(size = it)) }
}

/** Ticked, or nothing said about it. */
@Composable
private fun Sign(label: String, tag: String, said: Boolean?, say: (Boolean?) -> Unit) =
    AnswerRow(label, tag, said == true, several = true) { say(true.takeUnless { said == true }) }

@Composable
private fun MedicineFields(form: EntryForm.Medicine, say: (EntryForm) -> Unit) {
    val words = LocalWords.current
    Typed(form.name, words[Word.FORM_MEDICINE], "name") { say(form.copy(name = it)) }
    Heading(words[Word.FORM_FLAGS])
    Sign(words[Word.LOWERS_FEVER], "fever", form.isAntipyretic) { say(form.copy(isAntipyretic = it)) }
    Sign(words[Word.ANTIBIOTIC], "antibiotic", form.isAntibiotic) { say(form.copy(isAntibiotic = it)) }
    if (form.isAntibiotic == true) Typed(form.course, words[Word.FORM_COURSE], "course") { say(form.copy(course = it)) }
}

@Composable
private fun NappyFields(form: EntryForm.Nappy, say: (EntryForm) -> Unit) {
    val words = LocalWords.current
    Heading(words[Word.FORM_NAPPY])
    AnswerRow(words[Word.WET], "wet", form.wet, several = true) { say(form.copy(wet = !form.wet)) }
    AnswerRow(words[Word.DIRTY], "dirty", form.dirty, several = true) { say(form.copy(dirty = !form.dirty)) }
}

@Composable
private fun ContactFields(form: EntryForm.Contact, say: (EntryForm) -> Unit) {
    val words = LocalWords.current
    Typed(form.who, words[Word.FORM_WHO], "who") { say(form.copy(who = it)) }
    Typed(form.said, words[Word.FORM_SAID], "said", lines = 3) { say(form.copy(said = it)) }
    YesNo(words[Word.FORM_MASSAGE], form.massageOk, "massage") { say(form.copy(massageOk = it)) }
}
