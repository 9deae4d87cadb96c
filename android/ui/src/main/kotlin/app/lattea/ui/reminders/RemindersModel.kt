package app.lattea.ui.reminders

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.ReminderView
import app.lattea.core.RemindersView
import app.lattea.ui.desk.AHEAD_H
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job

/** A reminder that was tapped: what it is about, or that it is settled. */
data class Opened(val id: String, val about: String)

/** What rings next. [said] is when one rings now that was put off. */
data class RemindersState(val view: RemindersView, val opened: Opened? = null, val said: String = "") {
    /** The opened one, while it still rings. */
    val ringing: ReminderView? get() = view.reminders.firstOrNull { it.id == opened?.id }
}

class RemindersModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val ports: Ports) : Model<RemindersState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = RemindersState(reminders(AHEAD_H, now), last?.opened, last?.said.orEmpty())

    /** Where something is planned, a phone may have to ask whether it may ring: here, and not over the advice that it comes from. */
    override fun refresh(): Job = act({ now -> look(now) }) {
        put(it)
        if (it.view.reminders.isNotEmpty()) ports.remind()
    }

    fun opened(id: String, about: String) = show { now -> look(now).copy(opened = Opened(id, about), said = "") }

    /** Puts one off in one of its ways. */
    fun later(id: String, way: String) = show { now ->
        val said = putOff(id, way, now)
        look(now).let { it.copy(opened = it.opened?.takeIf { opened -> opened.id != id }, said = said) }
    }

    fun close() = show { now -> look(now).copy(opened = null, said = "") }
}
