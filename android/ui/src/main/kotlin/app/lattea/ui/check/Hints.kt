package app.lattea.ui.check

import app.lattea.core.CheckView
import app.lattea.core.FieldKind
import app.lattea.core.LatteaApp
import app.lattea.ui.words.say

/** What each field says about what can be typed, by the field's id. */
fun LatteaApp.hints(view: CheckView): Map<String, String> = buildMap {
    for (field in view.fields) {
        when (val kind = field.kind) {
            is FieldKind.Number -> put(field.id, say("screen-from-to", "min" to kind.min, "max" to kind.max))
            is FieldKind.Temperature -> put(field.id, say("screen-temperature-in", "unit" to kind.unit))
            else -> Unit
        }
    }
}
