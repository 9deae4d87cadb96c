package app.lattea.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.lattea.core.ChoiceView
import app.lattea.ui.theme.colours

private val Rounded = RoundedCornerShape(16.dp)

/** An answer over the whole width: chosen or not, by form and mark as well as by colour. */
@Composable
fun AnswerRow(label: String, tag: String, chosen: Boolean, several: Boolean = false, act: () -> Unit) = Surface(
    modifier = Modifier.fillMaxWidth().clip(Rounded).testTag(tag).then(
        if (several) Modifier.toggleable(chosen, role = Role.Checkbox) { act() }
        else Modifier.selectable(chosen, role = Role.RadioButton) { act() },
    ),
    shape = Rounded,
    color = if (chosen) colours.chosen else colours.surface,
    contentColor = if (chosen) colours.onChosen else colours.text,
    border = BorderStroke(if (chosen) 2.dp else 1.dp, if (chosen) colours.primary else colours.outline),
) {
    Row(
        Modifier.heightIn(min = 56.dp).padding(horizontal = 16.dp, vertical = 8.dp),
        Arrangement.spacedBy(12.dp), Alignment.CenterVertically,
    ) {
        Mark(chosen, several)
        Text(label, style = MaterialTheme.typography.bodyLarge)
    }
}

/** Says of an answer that it is the chosen one: by a tick in a filled shape, and not by its colour alone. */
@Composable
fun Mark(chosen: Boolean, several: Boolean) {
    val shape = RoundedCornerShape(if (several) 6.dp else 12.dp)
    Surface(
        Modifier.size(24.dp), shape = shape, color = if (chosen) colours.primary else colours.surface,
        contentColor = colours.onPrimary, border = BorderStroke(2.dp, if (chosen) colours.primary else colours.outline),
    ) {
        if (chosen) Box(contentAlignment = Alignment.Center) { Icon(Icons.Tick, null, Modifier.size(16.dp)) }
    }
}

/** One of these. */
@Composable
fun OneOf(choices: List<ChoiceView>, chosen: String?, group: String, choose: (String) -> Unit) =
    Column(Modifier.selectableGroup(), Arrangement.spacedBy(8.dp)) {
        choices.forEach { AnswerRow(it.label, "$group:${it.id}", it.id == chosen) { choose(it.id) } }
    }

/** Any of these. */
@Composable
fun AnyOf(choices: List<ChoiceView>, chosen: List<String>, group: String, choose: (List<String>) -> Unit) =
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        choices.forEach {
            val on = it.id in chosen
            AnswerRow(it.label, "$group:${it.id}", on, several = true) { choose(if (on) chosen - it.id else chosen + it.id) }
        }
    }

/** A small choice in a row of others. */
@Composable
fun Chip(label: String, tag: String, chosen: Boolean, modifier: Modifier = Modifier, said: String? = null, act: () -> Unit) = Surface(
    modifier = modifier.clip(Rounded).testTag(tag).selectable(chosen, role = Role.RadioButton) { act() }
        .semantics { if (said != null) contentDescription = said },
    shape = Rounded,
    color = if (chosen) colours.chosen else colours.surface,
    contentColor = if (chosen) colours.onChosen else colours.text,
    border = BorderStroke(if (chosen) 2.dp else 1.dp, if (chosen) colours.primary else colours.outline),
) {
    Row(
        Modifier.heightIn(min = 48.dp).widthIn(min = 48.dp).padding(horizontal = 12.dp, vertical = 8.dp),
        Arrangement.spacedBy(8.dp, Alignment.CenterHorizontally), Alignment.CenterVertically,
    ) {
        if (chosen) Icon(Icons.Tick, null, Modifier.size(16.dp))
        Text(label, style = MaterialTheme.typography.labelLarge)
    }
}

/** Small choices, as many in a row as fit. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun Chips(choices: List<ChoiceView>, chosen: (String) -> Boolean, group: String, choose: (String) -> Unit) = FlowRow(
    Modifier.selectableGroup(),
    horizontalArrangement = Arrangement.spacedBy(8.dp),
    verticalArrangement = Arrangement.spacedBy(8.dp),
) { choices.forEach { Chip(it.label, "$group:${it.id}", chosen(it.id)) { choose(it.id) } } }

/** A number in a row of numbers; [said] is what a screen reader says. */
@Composable
fun Square(
    label: String,
    tag: String,
    chosen: Boolean,
    said: String,
    modifier: Modifier = Modifier,
    tall: Dp = 48.dp,
    act: () -> Unit,
) = Surface(
    modifier = modifier.clip(Rounded).testTag(tag).selectable(chosen, role = Role.RadioButton) { act() }
        .semantics { contentDescription = said },
    shape = Rounded,
    color = if (chosen) colours.primary else colours.surface,
    contentColor = if (chosen) colours.onPrimary else colours.text,
    border = BorderStroke(if (chosen) 2.dp else 1.dp, if (chosen) colours.primary else colours.outline),
) {
    Box(Modifier.heightIn(min = tall), contentAlignment = Alignment.Center) {
        Text(label, style = MaterialTheme.typography.titleMedium)
    }
}

/** A key with a picture; [said] is what a screen reader says. */
@Composable
fun Key(icon: ImageVector, tag: String, said: String, modifier: Modifier = Modifier, act: () -> Unit) = Surface(
    onClick = act,
    modifier = modifier.testTag(tag).semantics {
        role = Role.Button
        contentDescription = said
    },
    shape = Rounded, color = colours.surface, contentColor = colours.text, border = BorderStroke(1.dp, colours.outline),
) {
    Box(Modifier.heightIn(min = 56.dp), contentAlignment = Alignment.Center) { Icon(icon, null, Modifier.size(24.dp)) }
}
