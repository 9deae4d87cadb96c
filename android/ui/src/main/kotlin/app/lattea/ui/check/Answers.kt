package app.lattea.ui.check

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshots.SnapshotStateMap
import app.lattea.core.CheckAnswer
import app.lattea.core.FieldAnswer

/** What was said to the question that stands and is not sent yet. It begins with what was answered there [before]. */
class Answers(before: CheckAnswer?) {
    val given: SnapshotStateMap<String, FieldAnswer> = mutableStateMapOf()
    var ticked by mutableStateOf((before as? CheckAnswer.Ticks)?.ticked.orEmpty())
        private set

    init {
        (before as? CheckAnswer.Fields)?.v1?.forEach { given[it.field] = it.answer }
    }

    /** Ticks a line of a list, or takes the tick away. */
    fun turn(field: String) {
        ticked = if (field in ticked) ticked - field else ticked + field
    }
}
