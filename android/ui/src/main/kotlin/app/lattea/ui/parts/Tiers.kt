package app.lattea.ui.parts

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
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
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import app.lattea.core.Tier
import app.lattea.core.TierView
import app.lattea.ui.theme.TierColour
import app.lattea.ui.theme.colours

/** The colours of a care level in this look. */
val Tier.colour: TierColour
    @Composable get() = when (this) {
        Tier.EMERGENCY_NOW -> colours.tiers.emergency
        Tier.SAME_DAY -> colours.tiers.sameDay
        Tier.WITHIN24H -> colours.tiers.within24h
        Tier.SELF_CARE_NO_MASSAGE -> colours.tiers.selfCare
        Tier.MASSAGE_OK -> colours.tiers.light
    }

/** Its picture, which never stands without its word. */
val Tier.icon: ImageVector
    get() = when (this) {
        Tier.EMERGENCY_NOW -> Icons.Emergency
        Tier.SAME_DAY -> Icons.SameDay
        Tier.WITHIN24H -> Icons.Within24h
        Tier.SELF_CARE_NO_MASSAGE -> Icons.SelfCare
        Tier.MASSAGE_OK -> Icons.LightTouch
    }

/** Whether its pages are never dim. */
val Tier.urgent: Boolean get() = this == Tier.EMERGENCY_NOW || this == Tier.SAME_DAY

/** A care level as a card: each has a form of its own, so that colour never stands alone. */
@Composable
fun TierCard(
    view: TierView,
    modifier: Modifier = Modifier,
    head: TextStyle = MaterialTheme.typography.headlineMedium,
    more: @Composable ColumnScope.() -> Unit = {},
) {
    val colour = view.tier.colour
    when (view.tier) {
        Tier.EMERGENCY_NOW -> Card(colour.container, colour.text, null, modifier) { Words(view, colour.text, head, more) }
        Tier.SAME_DAY -> Card(colour.container, colour.text, null, modifier) {
            Column {
                Band(view, colour.accent, colours.surface, head)
                Column(Modifier.padding(16.dp), Arrangement.spacedBy(8.dp)) {
                    Text(view.sentence, style = MaterialTheme.typography.bodyLarge)
                    more()
                }
            }
        }
        Tier.WITHIN24H -> Card(colour.container, colour.text, null, modifier) {
            Row(Modifier.height(IntrinsicSize.Min)) {
                Box(Modifier.width(8.dp).fillMaxHeight().background(colour.accent))
                Words(view, colour.accent, head, more)
            }
        }
        Tier.SELF_CARE_NO_MASSAGE -> Card(colour.container, colour.text, BorderStroke(2.dp, colour.accent), modifier) {
            Words(view, colour.accent, head, more)
        }
        Tier.MASSAGE_OK -> Card(colour.container, colour.text, null, modifier) { Words(view, colour.accent, head, more) }
    }
}

@Composable
private fun Card(fill: Color, ink: Color, border: BorderStroke?, modifier: Modifier, content: @Composable () -> Unit) =
    Surface(
        modifier = modifier.fillMaxWidth(), shape = RoundedCornerShape(16.dp), color = fill, contentColor = ink,
        border = border, content = content,
    )

@Composable
private fun Words(view: TierView, mark: Color, head: TextStyle, more: @Composable ColumnScope.() -> Unit) =
    Column(Modifier.padding(16.dp), Arrangement.spacedBy(8.dp)) {
        Head(view, mark, head)
        Text(view.sentence, style = MaterialTheme.typography.bodyLarge)
        more()
    }

@Composable
private fun Head(view: TierView, mark: Color, head: TextStyle) =
    Row(horizontalArrangement = Arrangement.spacedBy(12.dp), verticalAlignment = Alignment.CenterVertically) {
        Icon(view.tier.icon, contentDescription = null, tint = mark, modifier = Modifier.size(32.dp))
        Text(view.word, style = head, modifier = Modifier.semantics { heading() })
    }

@Composable
private fun Band(view: TierView, fill: Color, ink: Color, head: TextStyle) =
    Surface(color = fill, contentColor = ink, modifier = Modifier.fillMaxWidth()) {
        Box(Modifier.padding(16.dp)) { Head(view, ink, head) }
    }
