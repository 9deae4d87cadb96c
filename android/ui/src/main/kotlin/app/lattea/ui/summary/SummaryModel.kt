package app.lattea.ui.summary

import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.SectionId
import app.lattea.core.ShareLineView
import app.lattea.core.ShareStep
import app.lattea.core.SummaryForm
import app.lattea.core.SummaryPreview
import app.lattea.core.SummaryRequest
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Model
import app.lattea.ui.desk.Ports
import kotlinx.coroutines.CoroutineScope

/** A form of the file, and what is in it, line by line. */
data class Chosen(val form: SummaryForm, val lines: List<String>)

/** The page as it would be sent, and what was sent before. */
data class SummaryState(
    val preview: SummaryPreview,
    val shares: List<ShareLineView>,
    val chosen: Chosen? = null,
    val noCredential: Boolean = false,
    val problem: String? = null,
)

class SummaryModel(desk: Desk, scope: CoroutineScope, guide: Guide, private val ports: Ports, private val handOver: HandOverModel) :
    Model<SummaryState>(desk, scope, guide) {
    override fun LatteaApp.look(now: Moment) = stateOf(summary(last?.preview?.request, now), shares(now), last?.chosen?.form, now)

    /** Shows what a form holds, before there is a file. Nothing is written. */
    fun choose(form: SummaryForm) = show { now -> last?.let { stateOf(it.preview, it.shares, form, now) } ?: look(now) }

    fun turn(section: SectionId, on: Boolean) = ask {
        it.copy(sections = if (on) it.sections + section else it.sections - section)
    }

    /** From where on the page reads. */
    fun stretch(id: String) = ask { request ->
        val chosen = last?.preview?.view?.stretches?.find { it.id == id }
        chosen?.let { request.copy(from = it.from) } ?: request
    }

    fun question(text: String) = ask { it.copy(question = text.ifEmpty { null }) }

    fun name(text: String) = ask { it.copy(name = text.ifEmpty { null }) }

    /** Hands the page to the share sheet, in a locked file when a passphrase is given. */
    fun send(form: SummaryForm, passphrase: String) = act({ now -> last?.let { file(it.preview.request, form, passphrase, now) } }) {
        when (it) {
            is ShareStep.Done -> {
                ports.share(it.v1.path)
                refresh()
            }
            is ShareStep.Problem -> last?.let { state -> put(state.copy(problem = it.v1)) }
            null -> Unit
        }
    }

    private fun LatteaApp.file(request: SummaryRequest, form: SummaryForm, passphrase: String, now: Moment): ShareStep =
        if (passphrase.isEmpty()) ShareStep.Done(share(request, form, now)) else shareLocked(request, form, passphrase, now)

    fun forgetShares() = show { now ->
        forgetShares(now)
        look(now)
    }

    /** Shows the page alone; everything else is locked from now on. */
    fun handOver() {
        val state = last ?: return
        if (!ports.hasCredential()) return put(state.copy(noCredential = true))
        act({ now -> handOver(state.preview.request, now) }) { handOver.begin(it) }
    }

    private fun ask(change: (SummaryRequest) -> SummaryRequest) = show { now ->
        last?.let { stateOf(summary(change(it.preview.request), now), it.shares, it.chosen?.form, now) } ?: look(now)
    }

    private fun LatteaApp.stateOf(preview: SummaryPreview, shares: List<ShareLineView>, form: SummaryForm?, now: Moment) =
        SummaryState(preview, shares, form?.let { Chosen(it, summaryShown(preview.request, it, now)) })
}
