package app.lattea.scenarios

import app.lattea.core.BabiesStep
import app.lattea.core.BabiesView
import app.lattea.core.BinView
import app.lattea.core.CallView
import app.lattea.core.CardRow
import app.lattea.core.CardView
import app.lattea.core.CheckAnswer
import app.lattea.core.CheckStep
import app.lattea.core.CheckStyle
import app.lattea.core.CheckView
import app.lattea.core.ChoiceView
import app.lattea.core.ChooseView
import app.lattea.core.CueView
import app.lattea.core.EntryForm
import app.lattea.core.FeedTimerView
import app.lattea.core.FieldAnswer
import app.lattea.core.FieldKind
import app.lattea.core.FileStep
import app.lattea.core.FilesView
import app.lattea.core.HelpView
import app.lattea.core.JournalView
import app.lattea.core.LatteaException
import app.lattea.core.LearnView
import app.lattea.core.LogStep
import app.lattea.core.MassageView
import app.lattea.core.Moment
import app.lattea.core.Noted
import app.lattea.core.PlanView
import app.lattea.core.ProblemView
import app.lattea.core.RemindersView
import app.lattea.core.ResultView
import app.lattea.core.RowView
import app.lattea.core.SaidView
import app.lattea.core.SettingKind
import app.lattea.core.SettingStep
import app.lattea.core.SettingsView
import app.lattea.core.SourceView
import app.lattea.core.StageView
import app.lattea.core.Started
import app.lattea.core.SummaryPreview
import app.lattea.core.TakeInStep
import app.lattea.core.TierView
import app.lattea.core.TodayView
import app.lattea.core.TrendView

/** The name of a variant: the generated enums have Rust's name in capitals, with an underscore before each word. */
fun snake(value: Enum<*>): String = value.name.lowercase()

private fun yes(value: Boolean) = if (value) "yes" else "no"

private fun ids(choices: List<ChoiceView>) = choices.joinToString(" ") { it.id }

private fun keys(sources: List<SourceView>) = sources.joinToString(" ") { it.key }

fun shown(moment: Moment) = "${moment.instant.toEpochMilli()} ${moment.offsetMin}"

/** One line for each field of a view that a story asks for. The order and the form stand in tests/scenarios/README.md. */
class Transcript {
    private val text = StringBuilder()

    override fun toString() = text.toString()

    fun echo(step: String) {
        text.append("> ").append(step).append('\n')
    }

    /** A line, unless all its parts are empty. Several parts are joined by ` | `. */
    fun line(key: String, vararg parts: String?) {
        if (parts.any { !it.isNullOrEmpty() }) {
            val value = parts.joinToString(" | ") { it.orEmpty() }.replace("\n", "\\n")
            text.append(key).append(": ").append(value).append('\n')
        }
    }

    fun flag(key: String, value: Boolean) = line(key, yes(value))

    private fun lines(key: String, values: List<String>) = values.forEach { line(key, it) }

    fun error(error: LatteaException) = when (error) {
        is LatteaException.Locked -> line("error", "locked", error.title, error.text)
        is LatteaException.KeyLost -> line("error", "key_lost", error.title, error.text)
        is LatteaException.JournalDamaged -> line("error", "journal_damaged", error.title, error.text)
        is LatteaException.StorageFull -> line("error", "storage_full", error.title, error.text)
        is LatteaException.Stale -> line("error", "stale", error.title, error.text)
        is LatteaException.InUse -> line("error", "in_use", error.title, error.text)
        is LatteaException.Internal -> line("error", "internal", error.code.toString(), error.title, error.text)
    }

    private fun tier(key: String, tier: TierView?) {
        if (tier != null) line(key, snake(tier.tier), tier.word, tier.sentence)
    }

    private fun calls(key: String, calls: List<CallView>) =
        calls.forEach { line(key, it.label, it.number, it.hours, if (it.byText) "text" else "call") }

    private fun problems(problems: List<ProblemView>) = problems.forEach { line("problem", it.field, it.text) }

    private fun sources(sources: List<SourceView>) = sources.forEach { line("source", it.key, it.title, it.from, it.url) }

    fun today(view: TodayView) {
        view.notices.forEach { line("notice", yes(it.isProblem), it.text) }
        view.status?.let { status ->
            tier("person", status.person)
            tier("baby", status.baby)
            flag("baby_first", status.babyFirst)
            flag("first", status.first)
            line("checked", status.checked)
            line("recheck", status.recheck)
            line("changed", status.changed)
        }
        line("empty", view.empty)
        lines("follow_up", view.followUps)
        lines("course", view.course)
        view.latest.forEach { line("latest", it.label, it.value, it.`when`, it.ago) }
        line("check", view.check)
        line("massage", view.massage)
        line("rules", view.rules)
    }

    fun step(step: CheckStep) = when (step) {
        is CheckStep.Ask -> question(step.v1)
        is CheckStep.Done -> result(step.v1)
        is CheckStep.Problem -> problems(step.v1)
    }

    private fun question(view: CheckView) {
        line("part", view.part.toString(), view.parts.toString(), view.partName)
        line("intro", view.intro)
        line("lead", view.lead)
        line("why", view.why)
        when (val style = view.style) {
            is CheckStyle.Ticks -> line("ticks", style.none, style.goOn, style.unsure)
            is CheckStyle.Fields -> line("fields", style.next)
        }
        view.fields.forEach { line("field", it.id, it.text, kind(it.kind), ids(it.unsure), yes(it.optional)) }
        tier("already", view.already)
        line("last", view.last)
        flag("can_go_back", view.canGoBack)
        line("device", view.device)
        view.given?.let(::given)
    }

    private fun given(given: CheckAnswer) = when (given) {
        is CheckAnswer.Ticks -> line("given", "ticked", given.ticked.joinToString(" "), snake(given.rest))
        is CheckAnswer.Fields -> given.v1.forEach {
            when (val answer = it.answer) {
                is FieldAnswer.Choice -> line("given", it.field, "choice", answer.v1)
                is FieldAnswer.Choices -> line("given", it.field, "choices", answer.v1.joinToString(" "))
                is FieldAnswer.Text -> line("given", it.field, "text", answer.v1)
                FieldAnswer.Empty -> Unit
            }
        }
    }

    private fun kind(kind: FieldKind): String = when (kind) {
        FieldKind.Tick -> "tick"
        is FieldKind.One -> "one ${ids(kind.v1)}"
        is FieldKind.Many -> "many ${ids(kind.v1)}"
        is FieldKind.Number -> "number ${kind.min} ${kind.max}"
        is FieldKind.Pain -> "pain ${kind.words.size}"
        is FieldKind.Temperature -> "temperature ${kind.unit}"
        is FieldKind.Since -> "since ${ids(kind.v1)}"
        FieldKind.Day -> "day"
    }

    fun result(view: ResultView) {
        flag("baby_first", view.babyFirst)
        tier("tier", view.tier)
        view.babies.forEach { tier("baby", it) }
        line("made", view.made)
        flag("complete", view.complete)
        line("incomplete", view.incomplete)
        tier("to_be_safe", view.toBeSafe)
        lines("do", view.doNow)
        calls("call", view.calls)
        line("say", view.say)
        said("because", view.because)
        lines("from_notes", view.fromNotes)
        view.reasons.forEach { line("reason", it.rule, it.about, it.text, it.grade, keys(it.sources)) }
        view.ifTrue.forEach { line("if_true", snake(it.tier), it.lead, ids(it.items)) }
        said("not_known", view.notKnown)
        view.massage.forEach {
            line("side", snake(it.side), snake(it.permission), it.text, it.why.joinToString(" "), ids(it.techniques))
        }
        lines("follow_up", view.followUp)
        lines("recheck", view.recheck)
        sources(view.sources)
        line("rules", view.rules)
        flag("can_massage", view.canMassage)
        flag("full_page", view.fullPage)
        flag("mistake", view.mistake != null)
    }

    private fun said(name: String, all: List<SaidView>) =
        all.forEach { line(name, it.text, if (it.change != null) "yes" else "no") }

    fun bin(view: BinView) {
        line("lead", view.lead)
        view.rows.forEach { line("deleted", it.title, it.detail, it.`when`, it.until) }
    }

    fun found(cards: List<CardRow>) = cards.forEach { line("found", it.id, it.title, it.grade) }

    fun choices(view: ChooseView) {
        view.sides.forEach { side ->
            line("side", snake(side.side), side.name)
            side.techniques.forEach {
                line("technique", it.id, it.name, it.what)
                line("technique_facts", it.grade, it.sides, it.caps, keys(it.sources))
            }
            lines("why_not", side.whyNot)
        }
        line("optional", view.optional)
        line("how", view.how)
        line("rules", view.rules)
    }

    fun started(started: Started) = when (started) {
        is Started.Begun -> massage(started.v1)
        is Started.AskFeed -> line("ask_feed", started.v1)
        is Started.Refused -> line("refused", started.v1)
    }

    fun massage(view: MassageView) {
        line("heading", view.heading, snake(view.side))
        stage(view.stage)
        line("title", view.title)
        line("step", view.step)
        line("text", view.text)
        line("limits", view.limits)
        line("signs", view.signs.joinToString(" ") { snake(it.sign) })
        view.timer?.let {
            line("timer", it.shown, it.leftMs.toString(), it.totalMs.toString(), yes(it.running), shown(it.endsAt))
        }
        line("sectors", view.diagram.sectors.joinToString(" ") { snake(it.state) })
        line("toward", view.toward)
        line("direction", view.direction?.let(::snake))
        line("stroke_ms", view.strokeMs?.toString())
        view.cues.forEach(::cue)
        view.after?.let {
            line("fullness", it.fullness, ids(it.choices), it.chosen)
            line("expressed", it.expressed, it.expressedHint, it.amount?.toString())
            line("problem", it.problem)
        }
        line("next_change", view.nextChange?.let(::shown))
        line("still", if (view.still) "yes" else "")
    }

    fun plan(view: PlanView) {
        view.sides.forEach { side ->
            line("side", snake(side.side), side.name, side.state, side.until?.let(::shown))
            side.days.forEach { day ->
                line("day", day.name, day.text, yes(day.today))
                day.parts.forEach { line("part", it.name, it.text, yes(it.done)) }
            }
        }
        line("empty", view.empty)
        lines("about", view.about)
        line("rules", view.rules)
    }

    fun named(step: BabiesStep) = when (step) {
        is BabiesStep.Saved -> babies(step.v1)
        is BabiesStep.Problem -> problems(step.v1)
    }

    fun babies(view: BabiesView) {
        line("babies", view.title, view.label)
        view.babies.forEach { line("baby", it.key, it.name, it.nickname) }
        line("add", view.add)
        line("remove", view.remove)
        view.quick.forEach { row ->
            line("quick", row.baby, row.name)
            row.cells.forEach { line("cell", it.label, it.spoken, formName(it.form)) }
            row.nappies.forEach { line("nappy", it.label, it.spoken, formName(it.form)) }
        }
    }

    fun feed(view: FeedTimerView) = line("feed", view.title, view.baby, view.text)

    fun files(view: FilesView) {
        line("files", view.title, view.save, view.send)
        view.text.forEach { line("text", it) }
        line("nothing", view.nothing)
        listOf("whole" to view.whole, "table" to view.table, "partner" to view.partner).forEach { (name, out) ->
            line(name, out.title)
            out.text.forEach { line("text", it) }
            out.kinds.forEach { line("kind", snake(it.kind), it.label) }
        }
        line("incoming", view.incoming.title, view.incoming.choose, view.incoming.take)
        view.incoming.text.forEach { line("text", it) }
    }

    fun file(step: FileStep) = when (step) {
        is FileStep.Made -> line("said", step.v1.said)
        is FileStep.Problem -> line("problem", step.v1)
    }

    fun takeIn(step: TakeInStep) = when (step) {
        is TakeInStep.Seen -> {
            line("file", step.v1.title, yes(step.v1.changes))
            step.v1.lines.forEach { line("line", it) }
            step.v1.refused.forEach { line("refused", it) }
            step.v1.asks.forEach { line("ask", it.id, it.question, ids(it.choices), it.chosen) }
        }
        is TakeInStep.Problem -> line("problem", step.v1)
    }

    fun reminders(view: RemindersView) {
        view.reminders.forEach {
            line("reminder", it.id, shown(it.at), it.`when`, it.discreet, it.about, yes(it.isTimer), ids(it.later))
        }
        line("empty", view.empty)
    }

    private fun stage(stage: StageView) = when (stage) {
        StageView.Running -> line("stage", "running")
        is StageView.Waiting -> line("stage", "waiting", stage.ready)
        is StageView.AskingPain -> {
            line("stage", "asking_pain", stage.question, stage.words.size.toString())
            stage.same?.let { line("same", it.text, it.score.toString()) }
        }
        is StageView.AskingRelief -> line("stage", "asking_relief", stage.question, ids(stage.choices))
        is StageView.Paused -> line("stage", "paused", stage.text)
        is StageView.Ended -> line("stage", "ended", stage.text, yes(stage.checkNext))
    }

    private fun cue(cue: CueView) = when (cue) {
        is CueView.Speak -> line("cue", "speak", cue.v1)
        is CueView.Buzz -> line("cue", "buzz", snake(cue.v1))
        is CueView.Announce -> line("cue", "announce", cue.text, yes(cue.urgent))
    }

    fun row(key: String, row: RowView) =
        line(key, snake(row.kind), row.time, row.title, row.detail, row.remark, row.id.toString())

    fun journal(view: JournalView) {
        view.days.forEach { day ->
            line("day", day.title)
            day.rows.forEach { row("row", it) }
        }
        flag("older", view.older != null)
        line("empty", view.empty)
        line("hidden", view.hidden)
        line("by_hand", view.byHand.joinToString(" ") { snake(it) })
    }

    fun log(step: LogStep) = when (step) {
        is LogStep.Saved -> {
            line("said", step.v1.said)
            row("row", step.v1.row)
            tier("raised", step.v1.raised)
        }
        is LogStep.Problem -> problems(step.v1)
    }

    fun noted(noted: Noted) {
        line("at", shown(noted.at))
        line("form", noted.form?.let(::formName))
    }

    fun kept(form: EntryForm?) = line("kept", form?.let(::formName))

    private fun formName(form: EntryForm): String = when (form) {
        is EntryForm.Feed -> "feed"
        is EntryForm.Expression -> "expression"
        is EntryForm.Temperature -> "temperature"
        is EntryForm.Symptom -> "symptom"
        is EntryForm.Medicine -> "medicine"
        is EntryForm.Nappy -> "nappy"
        is EntryForm.Note -> "note"
        is EntryForm.Contact -> "contact"
    }

    fun summary(preview: SummaryPreview) {
        line("from", shown(preview.request.from))
        line("to", shown(preview.request.to))
        preview.view.sections.forEach { line("section", snake(it.id), it.label, yes(it.on), it.locked, yes(it.`private`)) }
        preview.view.stretches.forEach { line("stretch", it.id, it.label, shown(it.from), yes(it.chosen)) }
        lines("line", preview.view.lines)
        line("pages", preview.view.pages.toString())
        lines("warning", preview.view.warnings)
        line("digest", preview.view.digest)
    }

    fun trend(view: TrendView) {
        line("period", view.period)
        view.tables.forEach { table ->
            line("table", table.caption, table.columns.joinToString(", "))
            table.rows.forEach { line("cells", it.cells.joinToString(", ")) }
        }
        view.charts.forEach { chart ->
            line("chart", chart.id, chart.title, chart.sentence)
            chart.x.forEach { line("x", it.at.toString(), it.label) }
            chart.y.forEach { line("y", it.at.toString(), it.label) }
            chart.lines.forEach { line("reference", it.at.toString(), it.label, keys(it.sources)) }
        }
        line("empty", view.empty)
    }

    fun help(view: HelpView) {
        line("country", view.country)
        calls("call", view.calls)
        calls("own", view.own)
        lines("hint", view.hints)
        line("checked", view.checked)
        line("not_safe", view.notSafe)
    }

    fun learn(view: LearnView) {
        view.forYou.forEach { line("for_you", it.id) }
        view.cards.forEach { line("card", it.id, it.title, it.grade) }
        view.differs.forEach { line("differs", it.said, it.weDo, it.why, keys(it.who)) }
        line("content", view.content)
    }

    fun card(view: CardView) {
        line("title", view.title)
        line("body", view.body)
        line("grade", view.grade)
        sources(view.sources)
        line("review", view.review)
        view.figures.forEach { line("figure", it.name, it.drawing.alt) }
    }

    fun setting(step: SettingStep) = when (step) {
        is SettingStep.Saved -> settings(step.v1)
        is SettingStep.Problem -> problems(step.v1)
    }

    fun settings(view: SettingsView) {
        view.settings.forEach {
            val kind = when (val kind = it.kind) {
                is SettingKind.One -> "one ${ids(kind.v1)}"
                is SettingKind.Many -> "many ${ids(kind.v1)}"
                SettingKind.Day -> "day"
                SettingKind.Days -> "days"
            }
            line("setting", snake(it.key), it.label, it.shown, kind, it.chosen.joinToString(" "))
        }
        view.ownNumbers.forEach { line("own", it.label, it.number) }
        line("rules", view.rules)
    }
}
