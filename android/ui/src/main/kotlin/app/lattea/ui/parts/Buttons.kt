package app.lattea.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextDirection
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.lattea.ui.theme.colours

private val Pill = RoundedCornerShape(28.dp)

/** The one thing to do next: filled, over the whole width. [said] is what a screen reader says instead of the label. */
@Composable
fun MainButton(
    label: String,
    tag: String,
    modifier: Modifier = Modifier,
    icon: ImageVector? = null,
    least: Dp = 56.dp,
    fill: Color = colours.primary,
    ink: Color = colours.onPrimary,
    enabled: Boolean = true,
    said: String? = null,
    act: () -> Unit,
) = Plate(label, tag, modifier, icon, least, fill, ink, null, enabled, said, act)

/** Something else that can be done: outlined, over the whole width. */
@Composable
fun OtherButton(
    label: String,
    tag: String,
    modifier: Modifier = Modifier,
    icon: ImageVector? = null,
    least: Dp = 56.dp,
    ink: Color = colours.primary,
    enabled: Boolean = true,
    said: String? = null,
    act: () -> Unit,
) = Plate(label, tag, modifier, icon, least, Color.Transparent, ink, BorderStroke(1.dp, colours.outline), enabled, said, act)

@Composable
private fun Plate(
    label: String,
    tag: String,
    modifier: Modifier,
    icon: ImageVector?,
    least: Dp,
    fill: Color,
    ink: Color,
    border: BorderStroke?,
    enabled: Boolean,
    said: String?,
    act: () -> Unit,
) = Surface(
    onClick = act,
    enabled = enabled,
    modifier = modifier.fillMaxWidth().testTag(tag).semantics {
        role = Role.Button
        if (said != null) contentDescription = said
    },
    shape = Pill,
    color = fill,
    contentColor = ink,
    border = border,
) {
    Row(
        Modifier.heightIn(min = least).padding(horizontal = 20.dp, vertical = 8.dp),
        horizontalArrangement = Arrangement.spacedBy(12.dp, Alignment.CenterHorizontally),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        if (icon != null) Icon(icon, contentDescription = null, modifier = Modifier.size(24.dp))
        Text(
            label, style = if (least > 90.dp) MaterialTheme.typography.titleLarge else MaterialTheme.typography.labelLarge,
            textAlign = TextAlign.Center,
        )
    }
}

/** A word that can be tapped, in a row of others. [said] is what a screen reader says instead of it. */
@Composable
fun Quiet(label: String, tag: String, modifier: Modifier = Modifier, icon: ImageVector? = null, said: String? = null, act: () -> Unit) = Surface(
    onClick = act,
    modifier = modifier.testTag(tag).semantics {
        role = Role.Button
        if (said != null) contentDescription = said
    },
    shape = RoundedCornerShape(16.dp),
    color = Color.Transparent,
    contentColor = colours.primary,
) {
    Row(
        Modifier.heightIn(min = 48.dp).padding(horizontal = 12.dp, vertical = 6.dp),
        horizontalArrangement = Arrangement.spacedBy(8.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        if (icon != null) Icon(icon, contentDescription = null, modifier = Modifier.size(24.dp))
        Text(label, style = MaterialTheme.typography.labelLarge)
    }
}

/** A number to call or to write to, with whose it is. */
@Composable
fun CallButton(
    verb: String,
    number: String,
    whose: String,
    hours: String,
    tag: String,
    icon: ImageVector,
    fill: Color = colours.primary,
    ink: Color = colours.onPrimary,
    least: Dp = 64.dp,
    act: () -> Unit,
) = Surface(
    onClick = act,
    modifier = Modifier.fillMaxWidth().testTag(tag).semantics { role = Role.Button },
    shape = Pill,
    color = fill,
    contentColor = ink,
    border = if (fill == Color.Transparent) BorderStroke(1.dp, colours.outline) else null,
) {
    Row(
        Modifier.heightIn(min = least).padding(horizontal = 20.dp, vertical = 8.dp),
        horizontalArrangement = Arrangement.spacedBy(16.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Icon(icon, contentDescription = null, modifier = Modifier.size(28.dp))
        Column(Modifier.weight(1f)) {
            Row(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                if (verb.isNotEmpty()) Text(verb, style = MaterialTheme.typography.titleMedium)
                Text(number, style = MaterialTheme.typography.titleMedium.copy(textDirection = TextDirection.Ltr))
            }
            Text(whose, style = MaterialTheme.typography.bodySmall)
            if (hours.isNotEmpty()) Text(hours, style = MaterialTheme.typography.bodySmall)
        }
    }
}
