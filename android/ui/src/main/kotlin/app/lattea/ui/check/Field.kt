package app.lattea.ui.check

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.snapshots.SnapshotStateMap
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.dp
import app.lattea.core.ChoiceView
import app.lattea.core.FieldAnswer
import app.lattea.core.FieldKind
import app.lattea.core.FieldView
import app.lattea.ui.parts.AnyOf
import app.lattea.ui.parts.Chips
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Keypad
import app.lattea.ui.parts.OneOf
import app.lattea.ui.parts.PainSquares
import app.lattea.ui.parts.Small
import app.lattea.ui.parts.Typed
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

/** One field of a question. Nothing is chosen but what the person chose, now or when she was here before. */
@Composable
fun Field(
    field: FieldView,
    hint: String,
    given: SnapshotStateMap<String, FieldAnswer>,
    asked: Boolean,
    answered: () -> Unit,
) = Column(Modifier.testTag("field:${field.id}"), Arrangement.spacedBy(8.dp)) {
    val words = LocalWords.current
    val answer = given[field.id]
    val choice = (answer as? FieldAnswer.Choice)?.v1
    val text = (answer as? FieldAnswer.Text)?.v1
    fun say(said: FieldAnswer) {
        given[field.id] = said
        answered()
    }
    if (asked) Heading(field.text)
    if (field.optional) Small(words[Word.OPTIONAL])
    when (val kind = field.kind) {
        FieldKind.Tick -> AnyOf(listOf(ChoiceView(field.id, field.text)), listOfNotNull(choice), field.id) { chosen ->
            say(if (chosen.isEmpty()) FieldAnswer.Empty else FieldAnswer.Text(chosen.single()))
        }
        is FieldKind.One -> OneOf(kind.v1 + field.unsure, choice, field.id) { say(FieldAnswer.Choice(it)) }
        is FieldKind.Many -> AnyOf(kind.v1, (answer as? FieldAnswer.Choices)?.v1.orEmpty(), field.id) { say(FieldAnswer.Choices(it)) }
        is FieldKind.Number -> Count(field.id, kind, hint, text) { say(FieldAnswer.Text(it)) }
        is FieldKind.Pain -> PainSquares(kind.words, text, field.id) { say(FieldAnswer.Text(it)) }
        is FieldKind.Temperature -> Keypad(text.orEmpty(), kind.unit, hint, field.id) { say(FieldAnswer.Text(it)) }
        is FieldKind.Since -> {
            Chips(kind.v1, { it == choice }, field.id) { say(FieldAnswer.Choice(it)) }
            Typed(text.orEmpty(), words[Word.EXACT_HOURS], "${field.id}:hours", number = true) { say(FieldAnswer.Text(it)) }
        }
        FieldKind.Day -> Typed(text.orEmpty(), words[Word.DAY_HINT], "${field.id}:day") { say(FieldAnswer.Text(it)) }
    }
    if (field.kind !is FieldKind.One && field.unsure.isNotEmpty()) {
        Chips(field.unsure, { it == choice }, field.id) { say(FieldAnswer.Choice(it)) }
    }
}

/** A number: few are shown as they are, many are typed. */
@Composable
private fun Count(id: String, kind: FieldKind.Number, hint: String, text: String?, say: (String) -> Unit) {
    val all = kind.min..kind.max
    if (all.count() <= MOST_CHIPS) {
        Chips(all.map { ChoiceView(it.toString(), it.toString()) }, { it == text }, id, say)
    } else {
        Typed(text.orEmpty(), hint, id, number = true, say = say)
    }
}

private const val MOST_CHIPS = 12
