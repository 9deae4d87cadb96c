package app.lattea.scenarios

import app.lattea.core.Change
import app.lattea.core.ChangeListener
import app.lattea.core.CheckStep
import app.lattea.core.CheckView
import app.lattea.core.Config
import app.lattea.core.Cursor
import app.lattea.core.EntryId
import app.lattea.core.FormOf
import app.lattea.core.KeyVault
import app.lattea.core.LatteaApp
import app.lattea.core.LatteaException
import app.lattea.core.LogStep
import app.lattea.core.Moment
import app.lattea.core.OwnNumber
import app.lattea.core.SectionId
import app.lattea.core.SummaryForm
import app.lattea.core.VaultException
import app.lattea.core.helpWithoutJournal
import java.nio.file.Path
import java.time.Instant
import kotlin.io.path.writeBytes
import kotlin.io.path.writeText

/** A vault that behaves as the story says. */
private class StoryVault : KeyVault {
    var mood = "ok"
    private var key: ByteArray? = null

    private fun ready() = when (mood) {
        "ok" -> Unit
        "locked" -> throw VaultException.Locked()
        "lost" -> throw VaultException.Lost()
        "throws" -> throw IllegalStateException("nothing that the boundary knows")
        else -> error("no vault is $mood")
    }

    override fun load(): ByteArray? {
        ready()
        return key
    }

    override fun store(key: ByteArray) {
        ready()
        this.key = key
    }

    override fun forget() {
        key = null
    }
}

/** Remembers what it was told during a step. */
private class Ear : ChangeListener {
    private val heard = mutableListOf<Change>()

    override fun changed(what: Change) {
        heard += what
    }

    fun empty(): List<Change> = heard.toList().also { heard.clear() }
}

/** The transcript of a story, played in an empty [folder] on the object that a shell holds. */
fun play(steps: List<String>, folder: Path): String = Player(folder).use { player ->
    steps.forEach(player::play)
    player.out.toString()
}

private class Player(private val folder: Path) : AutoCloseable {
    val out = Transcript()
    private val vault = StoryVault()
    private val ear = Ear()
    private val journal = folder.resolve("lattea.db")
    private val file = folder.resolve("story.file")
    private val config = Config(journal.toString(), language = null, country = "GB", seed = 1u)
    private val says = mutableMapOf<String, String>()
    private var opened: LatteaApp? = null
    private var now: Moment = Moment(Instant.EPOCH, 0)
    private var question: CheckView? = null
    private var last: EntryId? = null
    private var older: Cursor? = null

    private val app get() = checkNotNull(opened) { "the story has opened an app" }

    override fun close() = letGo(null)

    fun play(step: String) {
        out.echo(step)
        val (verb, rest) = twoWords(step)
        try {
            step(verb, rest)
        } catch (error: LatteaException) {
            out.error(error)
        }
        ear.empty().forEach { out.line("changed", snake(it)) }
    }

    private fun step(verb: String, rest: String) {
        when (verb) {
            "now" -> now = moment(rest)
            "wait" -> now = now.copy(instant = now.instant.plusSeconds(rest.toLong()))
            "vault" -> vault.mood = rest
            "open" -> letGo(open())
            "open_again" -> open().close()
            "close" -> letGo(null)
            "without_journal" -> letGo(LatteaApp.withoutJournal(config, named(rest), now))
            "damage" -> journal.writeBytes(ByteArray(4096))
            "panic" -> app.selfTestPanic(now)
            "storage_full" -> app.selfTestStorageFull(now)
            "today" -> out.today(app.today(now))
            "say" -> says[rest.substringBefore('=')] = rest.substringAfter('=')
            "forget" -> says.clear()
            "check" -> check(app.checkStart(now), aloud = true)
            "check_quietly" -> check(app.checkStart(now), aloud = false)
            "more_quietly" -> check(app.checkMore(now), aloud = false)
            "ask" -> show(app.checkStart(now))
            "answer" -> show(app.checkAnswer(answer(checkNotNull(question) { "a question stands" }, says), now))
            "again" -> show(app.checkView(now))
            "back" -> show(app.checkBack(now))
            "change" -> show(app.checkChange(rest, now))
            "device" -> show(app.checkDevice(now))
            "leave" -> show(app.checkLeave(now))
            "more" -> show(app.checkMore(now))
            "has_more" -> out.flag("has_more", app.checkHasMore(now))
            "result" -> out.result(app.result(now))
            "massage" -> out.choices(app.massageChoices(now))
            "start" -> {
                val (technique, side) = twoWords(rest)
                out.started(app.massageStart(technique, named(side), now))
            }
            "start_after_feed" -> {
                val (technique, side) = twoWords(rest)
                out.started(app.massageStartAfterFeed(technique, named(side), now))
            }
            "expressed" -> out.massage(app.massageExpressed(rest, now))
            "plan" -> out.plan(app.coursePlan(now))
            "reminders" -> out.reminders(app.reminders(rest.toUInt(), now))
            "open_reminder" -> {
                val opened = app.openReminder(reminder(rest), now)
                out.line("opened", snake(opened.route), opened.about)
            }
            "put_off" -> {
                val (number, way) = twoWords(rest)
                out.line("said", app.putOff(reminder(number), way, now))
            }
            "event" -> out.massage(app.massageEvent(event(rest), now))
            "running" -> out.flag("running", app.massageRunning())
            "journal" -> page(null, rest)
            "older" -> page(older, rest)
            "hidden" -> out.line("lock_at", app.hidden(now)?.let(::shown))
            "shown" -> out.line("locked", if (app.shown(now)) "yes" else "no")
            "babies" -> out.babies(app.babies(now))
            "baby_add" -> out.babies(app.babyAdd(now))
            "baby_remove" -> out.babies(app.babyRemove(now))
            "baby_name" -> out.named(app.babyName(rest.substringBefore(' '), rest.substringAfter(' ', ""), now))
            "quick" -> {
                val (row, cell) = twoWords(rest)
                logged(app.log(app.babies(now).quick[row.toInt() - 1].cells[cell.toInt() - 1].form, null, now))
            }
            "quick_nappy" -> {
                val (row, cell) = twoWords(rest)
                logged(app.log(app.babies(now).quick[row.toInt() - 1].nappies[cell.toInt() - 1].form, null, now))
            }
            "feed" -> {
                val letter = rest.substringAfter(' ', "").ifEmpty { null }
                out.feed(app.feedStart(named(rest.substringBefore(' ')), letter, now))
            }
            "feed_end" -> logged(LogStep.Saved(app.feedEnd(now)))
            "log" -> {
                val (name, typed) = typed(rest)
                logged(app.log(typed.form(name), typed["at"]?.let(::moment), now))
            }
            "edit" -> edit(rest)
            "delete" -> out.line("said", app.delete(last!!, now))
            "undo" -> out.row("row", app.undoDelete(last!!, now))
            "export" -> out.line("bytes", app.export(now).size.toString())
            "files" -> out.files(app.files(now))
            "write_file" -> {
                out.line("name", app.fileName(fileOut(rest), now))
                out.file(app.fileWrite(fileOut(rest), file.toString(), now))
            }
            "file" -> file.writeText(rest.replace(" | ", "\n").replace('\'', '"'))
            "look_file" -> out.takeIn(app.fileLook(file.toString(), importAnswers(rest), now))
            "take_file" -> out.takeIn(app.fileTake(file.toString(), importAnswers(rest), now))
            "summary" -> summary(rest)
            "summary_bytes" -> {
                val request = app.summary(null, now).request
                out.line("bytes", app.summaryBytes(request, named<SummaryForm>(rest), now).size.toString())
            }
            "leave_app" -> app.leave(now)
            "trend" -> out.trend(app.trend(rest.toUInt(), now))
            "help" -> out.help(app.help())
            "help_without_journal" -> out.help(helpWithoutJournal(null, rest.ifEmpty { null }))
            "form_keep" -> {
                val (name, typed) = typed(rest)
                app.formKeep(new(name), typed.form(name), now)
            }
            "form_kept" -> out.kept(app.formKept(new(rest), now))
            "form_save" -> logged(app.log(app.formKept(new(rest), now)!!, null, now))
            "form_drop" -> app.formDrop(new(rest), now)
            "bin" -> out.bin(app.bin(now))
            "find" -> out.found(app.learnFind(rest))
            "learn" -> out.learn(app.learn())
            "card" -> out.card(app.card(rest))
            "settings" -> out.settings(app.settings(now))
            "choose" -> {
                val words = words(rest)
                out.setting(app.choose(setting(words.first()), words.drop(1), now))
            }
            "own_number" ->
                app.setOwnNumbers(listOf(OwnNumber(rest.substringBefore('='), rest.substringAfter('='))), now)
            else -> error("no step is called $verb")
        }
    }

    private fun open() = LatteaApp.open(config, vault, ear, now)

    /** The story's app is [next] from now on, and the journal of the one before is free. */
    private fun letGo(next: LatteaApp?) {
        opened?.close()
        opened = next
    }

    /** The id of the reminder with this number among those of the next week. */
    private fun reminder(number: String) = app.reminders(168u, now).reminders[number.toInt() - 1].id

    /** A whole check, answered as was said; every screen is shown, or the result alone. */
    private fun check(first: CheckStep, aloud: Boolean) {
        var step = first
        while (step is CheckStep.Ask) {
            if (aloud) out.step(step)
            step = app.checkAnswer(answer(step.v1, says), now)
        }
        out.step(step)
    }

    private fun show(step: CheckStep) {
        out.step(step)
        when (step) {
            is CheckStep.Ask -> question = step.v1
            is CheckStep.Done -> question = null
            is CheckStep.Problem -> Unit
        }
    }

    private fun page(from: Cursor?, names: String) {
        val view = app.journalPage(from, kinds(names), now)
        older = view.older
        out.journal(view)
    }

    private fun new(kind: String) = FormOf.New(kinds(kind).single())

    private fun edit(rest: String) {
        val (name, typed) = typed(rest)
        val noted = app.noted(last!!)
        out.noted(noted)
        logged(app.edit(noted.id, typed.form(name), typed["at"]?.let(::moment) ?: noted.at, now))
    }

    private fun logged(step: LogStep) {
        if (step is LogStep.Saved) last = step.v1.row.id
        out.log(step)
    }

    private fun summary(rest: String) {
        val usual = app.summary(null, now)
        val on = usual.view.sections.filter { it.on }.map { it.id }
        val request = usual.request.copy(sections = on + words(rest).map { named<SectionId>(it) })
        out.summary(app.summary(request, now))
    }
}

/** `feed | parts=left 12`: the kind, and what was typed. */
private fun typed(rest: String) = rest.substringBefore(" | ") to Typed(rest.substringAfter(" | ", ""))
