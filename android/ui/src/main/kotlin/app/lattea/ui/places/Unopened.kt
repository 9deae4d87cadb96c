package app.lattea.ui.places

import androidx.compose.runtime.Composable
import app.lattea.core.HelpView
import app.lattea.ui.desk.Ports
import app.lattea.ui.desk.Trouble
import app.lattea.ui.parts.Body
import app.lattea.ui.parts.CallButton
import app.lattea.ui.parts.Heading
import app.lattea.ui.parts.Icons
import app.lattea.ui.parts.Page
import app.lattea.ui.parts.Small

/** Nothing could be opened: why, and the numbers to call. */
data class Unopened(val trouble: Trouble, val help: HelpView?)

/** A person in one tap when there is nothing else. There are no words of the frame here but those that came along. */
@Composable
fun UnopenedScreen(state: Unopened, ports: Ports) = Page("unopened") {
    Heading(state.trouble.title, large = true)
    Body(state.trouble.text)
    state.help?.calls.orEmpty().forEach { call ->
        val icon = if (call.byText) Icons.Letter else Icons.Phone
        CallButton("", call.number, call.label, call.hours, "call:${call.number}", icon) { ports.call(call.number, call.byText) }
    }
    Small(state.help?.checked.orEmpty())
}
