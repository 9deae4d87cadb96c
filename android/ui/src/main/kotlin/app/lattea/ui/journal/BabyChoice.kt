package app.lattea.ui.journal

import androidx.compose.runtime.Composable
import app.lattea.core.BabiesView
import app.lattea.core.BabyKey
import app.lattea.core.ChoiceView
import app.lattea.ui.parts.Chips
import app.lattea.ui.parts.Heading

/** Which baby it is about, by name; nothing while there is one. A second tap on the chosen one takes it back. */
@Composable
fun BabyChoice(view: BabiesView, chosen: BabyKey?, choose: (BabyKey?) -> Unit) {
    val choices = view.quick.mapNotNull { row -> row.baby?.let { ChoiceView(it, row.name.orEmpty()) } }
    if (choices.isEmpty()) return
    Heading(view.title)
    Chips(choices, { it == chosen }, "about") { baby -> choose(baby.takeUnless { it == chosen }) }
}
