package app.lattea.ui.result

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.lattea.core.ResultView
import app.lattea.ui.desk.Ports
import app.lattea.ui.parts.icon
import app.lattea.ui.theme.colours

/** The emergency fills the page from edge to edge: a word, a sentence, the number. Everything else comes below. */
@Composable
fun EmergencyPage(view: ResultView, ports: Ports, foot: @Composable () -> Unit, details: @Composable ColumnScope.() -> Unit) {
    val level = if (view.babyFirst) view.babies.first() else view.tier
    Surface(Modifier.fillMaxSize().testTag("result"), color = colours.surface, contentColor = colours.text) {
        Column {
            Column(Modifier.weight(1f).verticalScroll(rememberScrollState()), horizontalAlignment = Alignment.CenterHorizontally) {
                Surface(
                    Modifier.fillMaxWidth().testTag("tier"),
                    color = colours.tiers.emergency.container, contentColor = colours.tiers.emergency.text,
                ) {
                    Column(Modifier.padding(24.dp), Arrangement.spacedBy(16.dp), Alignment.CenterHorizontally) {
                        Column(Modifier.widthIn(max = 608.dp), Arrangement.spacedBy(16.dp)) {
                            Row(horizontalArrangement = Arrangement.spacedBy(16.dp), verticalAlignment = Alignment.CenterVertically) {
                                Icon(level.tier.icon, contentDescription = null, modifier = Modifier.size(48.dp))
                                Text(level.word, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineLarge)
                            }
                            Text(level.sentence, style = MaterialTheme.typography.bodyLarge)
                            view.calls.forEach { Call(it, ports, inverse = true) }
                        }
                    }
                }
                Column(Modifier.widthIn(max = 640.dp).fillMaxWidth().padding(16.dp), Arrangement.spacedBy(12.dp)) {
                    Say(view.say)
                    details()
                }
            }
            Column(Modifier.fillMaxWidth().background(colours.container), horizontalAlignment = Alignment.CenterHorizontally) { foot() }
        }
    }
}
