package app.lattea.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
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
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import app.lattea.ui.theme.colours
import app.lattea.ui.words.LocalWords
import app.lattea.ui.words.Word

private val Rounded = RoundedCornerShape(16.dp)

/** Things that belong together. */
@Composable
fun Panel(modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) =
    Surface(modifier.fillMaxWidth(), shape = Rounded, color = colours.container, contentColor = colours.text) {
        Column(Modifier.padding(16.dp), Arrangement.spacedBy(8.dp), content = content)
    }

/** What has to be known, with a mark and in words. */
@Composable
fun Notice(text: String, tag: String = "notice", loud: Boolean = false, calm: Boolean = false) = Surface(
    Modifier.fillMaxWidth().testTag(tag).semantics(mergeDescendants = true) {
        if (loud) liveRegion = LiveRegionMode.Polite
    },
    shape = Rounded, color = colours.raised, contentColor = colours.text,
) {
    Row(Modifier.padding(12.dp), Arrangement.spacedBy(12.dp)) {
        val tint = if (calm) colours.second else colours.problem
        Icon(Icons.Notice, contentDescription = null, tint = tint, modifier = Modifier.size(24.dp))
        Text(text, style = MaterialTheme.typography.bodyMedium)
    }
}

/** What is wrong with a field, in words below it. */
@Composable
fun Problem(text: String, tag: String = "problem") = Row(
    Modifier.testTag(tag).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
    Arrangement.spacedBy(8.dp),
) {
    Icon(Icons.Notice, contentDescription = null, tint = colours.problem, modifier = Modifier.size(24.dp))
    Text(text, style = MaterialTheme.typography.bodyMedium, color = colours.problem)
}

/** A part that can be opened; it says whether it is. */
@Composable
fun Folded(title: String, tag: String, opened: Boolean = false, value: String = "", content: @Composable ColumnScope.() -> Unit) {
    var open by rememberSaveable(tag) { mutableStateOf(opened) }
    val words = LocalWords.current
    Surface(Modifier.fillMaxWidth(), shape = Rounded, color = colours.container, contentColor = colours.text) {
        Column {
            Surface(
                onClick = { open = !open },
                modifier = Modifier.fillMaxWidth().testTag(tag).semantics {
                    role = Role.Button
                    heading()
                    stateDescription = words[if (open) Word.OPENED else Word.CLOSED]
                },
                color = colours.container, contentColor = colours.text,
            ) {
                Row(
                    Modifier.heightIn(min = 56.dp).padding(horizontal = 16.dp, vertical = 8.dp),
                    Arrangement.spacedBy(8.dp), Alignment.CenterVertically,
                ) {
                    Column(Modifier.weight(1f)) {
                        Text(title, style = MaterialTheme.typography.titleMedium)
                        if (value.isNotEmpty()) Text(value, style = MaterialTheme.typography.bodyMedium)
                    }
                    Icon(if (open) Icons.Less else Icons.More, contentDescription = null, modifier = Modifier.size(24.dp))
                }
            }
            if (open) {
                Column(Modifier.padding(start = 16.dp, top = 8.dp, end = 16.dp, bottom = 16.dp), Arrangement.spacedBy(8.dp), content = content)
            }
        }
    }
}

/** One of several lines. */
@Composable
fun Line(text: String) = Row(Modifier.semantics(mergeDescendants = true) {}, Arrangement.spacedBy(8.dp)) {
    Text("–", style = MaterialTheme.typography.bodyLarge, color = colours.second)
    Text(text, style = MaterialTheme.typography.bodyLarge)
}

/** A row that leads somewhere. */
@Composable
fun Leads(title: String, tag: String, below: String = "", value: String = "", act: () -> Unit) = Surface(
    onClick = act,
    modifier = Modifier.fillMaxWidth().testTag(tag).semantics { role = Role.Button },
    shape = Rounded, color = colours.container, contentColor = colours.text,
) {
    Row(
        Modifier.heightIn(min = 56.dp).padding(horizontal = 16.dp, vertical = 8.dp),
        Arrangement.spacedBy(8.dp), Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f)) {
            Text(title, style = MaterialTheme.typography.labelLarge)
            if (value.isNotEmpty()) Text(value, style = MaterialTheme.typography.bodyMedium)
            Small(below)
        }
        Icon(Icons.Onward, contentDescription = null, modifier = Modifier.size(24.dp), tint = colours.second)
    }
}
