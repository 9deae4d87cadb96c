package app.lattea.ui.journal

import app.lattea.core.BabiesView
import app.lattea.core.BodyMapView
import app.lattea.core.Cursor
import app.lattea.core.DayView
import app.lattea.core.EntryForm
import app.lattea.core.EntryId
import app.lattea.core.FeedTimerView
import app.lattea.core.FormOf
import app.lattea.core.Kind
import app.lattea.core.LatteaApp
import app.lattea.core.LogStep
import app.lattea.core.Moment
import app.lattea.core.Noted
import app.lattea.core.ProblemView
import app.lattea.core.Side
import app.lattea.core.TierView
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.places.Place
import app.lattea.ui.places.Way
import kotlinx.coroutines.CoroutineScope

/** What was noted last, and how to take it back: a change by what stood there [before]. */
data class Saved(val said: String, val id: EntryId, val deleted: Boolean = false, val before: Noted? = null)

/**
 * An entry that is being written. It is of now, until another moment [at] is chosen; [shown] is that moment. A [begun] one was left
 * half filled; [fresh] is what stood in it before anything was typed.
 */
data class Sheet(
    val kind: Kind,
    val form: EntryForm,
    val entry: EntryId? = null,
    val at: Moment? = null,
    val shown: Moment,
    val maps: List<BodyMapView> = emptyList(),
    val unit: String = "",
    val problems: List<ProblemView> = emptyList(),
    val begun: Boolean = false,
    val fresh: EntryForm = form,
) {
    val of: FormOf get() = entry?.let { FormOf.Entry(it) } ?: FormOf.New(kind)
    val touched: Boolean get() = form != fresh
}

/**
 * [kinds] is what the page is about, everything when there is none; [filters] is what it can be about, [byHand] what can be noted.
 * [left] is a form that was closed half filled.
 */
data class JournalState(
    val days: List<DayView>,
    val older: Cursor?,
    val empty: String,
    val hidden: String?,
    val byHand: List<Kind>,
    val filters: List<Kind>,
    val timer: FeedTimerView?,
    val babies: BabiesView,
    val kinds: List<Kind> = emptyList(),
    val saved: Saved? = null,
    val raised: TierView? = null,
    val sheet: Sheet? = null,
    val noting: Boolean = false,
    val left: FormOf? = null,
) {
    /** Something stands over the notes, with a way back of its own. */
    val covered: Boolean get() = noting || sheet != null || raised != null
}

class JournalModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val way: Way) :
    Model<JournalState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment): JournalState = page(now, last?.kinds.orEmpty()).let { fresh ->
        last?.let { fresh.copy(saved = it.saved, raised = it.raised, sheet = it.sheet, noting = it.noting, left = it.left) } ?: fresh
    }

    /** Opens the tiles from anywhere. */
    fun note() {
        way.go(Place.Journal)
        show { now -> look(now).copy(noting = true, saved = null, sheet = null, left = null) }
    }

    /** Opens the sheet of a kind from anywhere. */
    fun note(kind: Kind) {
        way.go(Place.Journal)
        open(kind)
    }

    fun filter(kind: Kind?) = show { now -> page(now, listOfNotNull(kind)) }

    fun older() = act({ now -> last?.let { here -> here to journalPage(here.older, here.kinds, now) } }) { pages ->
        val (here, more) = pages ?: return@act
        put(here.copy(days = joined(here.days, more.days), older = more.older))
    }

    fun open(kind: Kind) = show { now ->
        val kept = formKept(FormOf.New(kind), now)
        val sheet = sheet(kind, kept ?: blank(kind), now).copy(begun = kept != null, fresh = blank(kind))
        look(now).copy(noting = false, saved = null, sheet = sheet, left = null)
    }

    fun edit(id: EntryId) = act({ now -> Triple(look(now), noted(id), formKept(FormOf.Entry(id), now)) }) { (state, noted, kept) ->
        val form = noted.form ?: return@act
        show { now -> put(this, state, Sheet(form.kind, kept ?: form, id, noted.at, noted.at, begun = kept != null, fresh = form), now) }
    }

    /** Lets go of what an earlier run left in the form. */
    fun afresh() = act({ now -> last?.sheet?.also { formDrop(it.of, now) } }) { sheet ->
        sheet?.entry?.let { edit(it) } ?: sheet?.let { open(it.kind) }
    }

    /** What was typed so far, so that the form is as it was left when the person comes back to it. */
    fun typed(form: EntryForm) {
        last?.let { state -> put(state.copy(sheet = state.sheet?.copy(form = form))) }
        val sheet = last?.sheet ?: return
        act({ now -> if (sheet.touched) formKeep(sheet.of, form, now) else formDrop(sheet.of, now) }) {}
    }

    /** The form as it stands now, with what the core draws for it; nothing is kept yet. */
    fun change(form: EntryForm) = show { now ->
        val state = look(now)
        state.sheet?.let { put(this, state, it.copy(form = form), now) } ?: state
    }

    /** It was then, and not now. */
    fun happened(at: Moment) = show { now -> look(now).let { it.copy(sheet = it.sheet?.copy(at = at, shown = at)) } }

    fun close() = show { now ->
        look(now).let { it.copy(sheet = null, noting = false, left = it.sheet?.takeIf(Sheet::touched)?.of) }
    }

    /** What was closed half filled is not to be kept. */
    fun letGo() = show { now ->
        last?.left?.let { formDrop(it, now) }
        look(now).copy(left = null)
    }

    /** Keeps a form; what can't be read stands at its field, and nothing that was typed is lost. */
    fun save(form: EntryForm) = show { now ->
        val sheet = last?.sheet
        val at = sheet?.at
        val before = sheet?.entry?.let { noted(it) }
        val step = if (before == null || at == null) log(form, at, now) else edit(before.id, form, at, now)
        when (step) {
            is LogStep.Saved -> page(now, last?.kinds.orEmpty())
                .copy(saved = Saved(step.v1.said, step.v1.row.id, before = before), raised = step.v1.raised)
            is LogStep.Problem -> look(now).copy(sheet = sheet?.copy(form = form, problems = step.v1))
        }
    }

    fun delete(id: EntryId) = show { now ->
        val said = delete(id, now)
        page(now, last?.kinds.orEmpty()).copy(saved = Saved(said, id, deleted = true))
    }

    /** Brings a deleted entry back, a changed one to what it was, or takes a new one away. */
    fun undo() = show { now ->
        val saved = last?.saved
        val before = saved?.before
        val form = before?.form
        when {
            saved == null -> Unit
            saved.deleted -> undoDelete(saved.id, now)
            before == null -> delete(saved.id, now)
            form != null -> edit(saved.id, form, before.at, now)
        }
        page(now, last?.kinds.orEmpty())
    }

    fun seen() = show { now -> look(now).copy(raised = null) }

    fun timer(work: LatteaApp.(Moment) -> Unit) = show { now ->
        work(now)
        page(now, last?.kinds.orEmpty())
    }

    /** A kind that is hidden by now is no longer asked for: there would be no way back from its empty page. */
    private fun LatteaApp.page(now: Moment, kinds: List<Kind>): JournalState {
        val page = journalPage(null, kinds, now)
        val shown = kinds.filter { it in page.kinds }
        if (shown != kinds) return page(now, shown)
        return JournalState(page.days, page.older, page.empty, page.hidden, page.byHand, page.kinds, feedTimer(now), babies(now), kinds)
    }

    private fun put(app: LatteaApp, state: JournalState, sheet: Sheet, now: Moment) =
        state.copy(sheet = app.sheet(sheet.kind, sheet.form, now).copy(entry = sheet.entry, at = sheet.at, shown = sheet.shown, begun = sheet.begun, fresh = sheet.fresh), noting = false, saved = null, left = null)

    private fun LatteaApp.sheet(kind: Kind, form: EntryForm, now: Moment): Sheet {
        if (form !is EntryForm.Symptom) return Sheet(kind, form, shown = now, unit = unit(kind, now))
        fun map(side: Side) = bodyMap(side, listOfNotNull(form.quadrant).filter { form.side == side })
        return Sheet(kind, form, shown = now, maps = listOf(map(Side.LEFT), map(Side.RIGHT)))
    }

    private fun joined(days: List<DayView>, more: List<DayView>): List<DayView> {
        val first = more.firstOrNull() ?: return days
        val last = days.lastOrNull()
        if (last?.title != first.title) return days + more
        return days.dropLast(1) + last.copy(rows = last.rows + first.rows) + more.drop(1)
    }
}
