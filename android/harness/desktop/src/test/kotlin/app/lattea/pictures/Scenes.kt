package app.lattea.pictures

import app.lattea.core.EntryForm
import app.lattea.core.Event
import app.lattea.core.Kind
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.SettingKey
import app.lattea.core.Side
import app.lattea.core.Site
import app.lattea.stage.Full
import app.lattea.stage.World
import app.lattea.stage.checked
import app.lattea.stage.courseBegun
import app.lattea.stage.fiveDays
import app.lattea.stage.twins
import app.lattea.ui.desk.Shown
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import kotlin.io.path.writeBytes
import kotlin.io.path.writeText

/**
 * A screen in a state worth looking at: what happened before, where the person is, and what she has tapped there. What is
 * longer than a page can be drawn on one that is [high] enough.
 */
class Scene(
    val name: String, val country: String? = "GB", val taps: List<String> = emptyList(), val high: Int? = null, val prepare: (World) -> Shell,
)

internal fun after(world: World, work: LatteaApp.(Moment) -> Unit): Shell {
    val shell = world.start(listOf("Today"))
    world.did(shell, work)
    return shell
}

internal fun story(place: Place) = { world: World ->
    fiveDays(world)
    world.start(listOf("Today")).also { it.way.go(place) }
}

/** A temperature that was begun and closed. */
private fun half(world: World): Shell = story(Place.Journal)(world).also { shell ->
    shell.journal.refresh()
    shell.journal.open(Kind.TEMPERATURE)
    shell.journal.typed(EntryForm.Temperature("38,", Site.EAR, null))
    shell.journal.close()
}

/** Where everything about babies is hidden. */
private fun hidden(place: Place) = { world: World ->
    val shell = story(Place.Today)(world)
    world.did(shell) { now -> choose(SettingKey.HIDE_BABIES, listOf("yes"), now) }
    shell.also { it.way.go(place) }
}

/** The second of two babies is being fed. */
private fun feeding(place: Place) = { world: World ->
    val shell = after(world) { now -> twins(now); feedStart(Side.RIGHT, "b", now) }
    world.after(600)
    shell.also { it.way.go(place) }
}

/** Two entries were deleted, and one of them came back. */
private val deleted = { world: World ->
    val shell = story(Place.Today)(world)
    world.did(shell) { now ->
        journalPage(null, emptyList(), now).days.flatMap { it.rows }.filter { it.kind == Kind.NOTE || it.kind == Kind.TEMPERATURE }.forEach { delete(it.id, now) }
    }
    shell.bin.refresh()
    val first = (shell.bin.state.value as Shown.Ready).view.view.rows.first()
    shell.also { it.bin.bringBack(first); it.way.go(Place.Bin) }
}

/** Gone back to from the question that has this field. */
private fun before(field: String, vararg says: Pair<String, String>) = { world: World -> question(field, *says)(world).also { it.check.back() } }

internal fun result(vararg says: Pair<String, String>) = { world: World ->
    after(world) { now -> checked(now, *says) }.also { it.way.go(Place.Result) }
}

/** Up to the question that has this field. */
private fun question(field: String, vararg says: Pair<String, String>) = { world: World ->
    val shell = world.start(listOf("Today"))
    shell.check.start()
    val said = app.lattea.stage.Well + says
    fun view() = (shell.check.state.value as Shown.Ready).view.view
    while (view().fields.none { it.id == field }) {
        check(shell.way.places.value.last() == Place.Check) { "$field is not asked" }
        app.lattea.stage.answerInModel(shell, said)
    }
    shell
}

internal fun session(vararg events: Event) = { world: World ->
    val shell = after(world) { now -> checked(now, *Full) }
    shell.massage.open()
    shell.massage.begin("M01", Side.LEFT)
    events.forEach { shell.massage.tell(it) }
    shell
}

/** Everything that is drawn. */
val Scenes: List<Scene> by lazy { Usual + Seldom }

private val Usual = listOf(
    Scene("onboarding", country = null) { it.start() },
    Scene("onboarding_units", country = null) { world ->
        world.start().also { shell -> shell.arrive(Place.Onboarding); repeat(5) { shell.onboarding.next() } }
    },
    Scene("onboarding_lock", country = null) { world ->
        world.start().also { shell -> shell.arrive(Place.Onboarding); repeat(4) { shell.onboarding.next() } }
    },
    Scene("onboarding_country", taps = listOf("own_add"), country = null) { world ->
        world.start().also { shell -> shell.arrive(Place.Onboarding); shell.onboarding.next() }
    },
    Scene("onboarding_babies", country = null) { world ->
        world.start().also { shell ->
            world.did(shell) { now -> babyAdd(now) }
            shell.arrive(Place.Onboarding)
            repeat(3) { shell.onboarding.next() }
        }
    },
    Scene("today_empty") { it.start(listOf("Today")) },
    Scene("today", prepare = story(Place.Today)),
    Scene("check_first", prepare = question("who")),
    Scene("check_ticks", prepare = question("breathless")),
    Scene("check_pain", prepare = question("left.pain_0_10", *Full)),
    Scene("check_temperature", prepare = question("temp_dC")),
    Scene("check_since", prepare = question("left.inflamed_h", *Full, "left.hot" to "yes", "look-colour" to "yes")),
    Scene("check_given", prepare = before("harm_baby")),
    Scene("check_given_list", prepare = before("breathless", "unwell" to "yes")),
    Scene("result_emergency", prepare = result("breathless" to "yes", "chest_pain" to "yes")),
    Scene("result_same_day", prepare = result(*Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6", "left.inflamed_h" to "12to24h")),
    Scene("result_day", prepare = result(*Full, "left.hot" to "yes", "look-colour" to "yes", "left.inflamed_h" to "2to3d", "left.inflamed_trend" to "worse", "left.pain_0_10" to "4")),
    Scene("result_light", prepare = result(*Full)),
    Scene("result_unknown", prepare = result("rest" to "not_sure", "temp_dC" to "?cannot_measure")),
    Scene("massage_choose") { world -> after(world) { now -> checked(now, *Full) }.also { it.massage.open() } },
    Scene("massage_pain", prepare = session(Event.Ready)),
    Scene("massage_stroke", prepare = session(Event.Ready, Event.Pain(2u))),
    Scene("massage_paused", prepare = session(Event.Ready, Event.Pain(2u), Event.Pause)),
    Scene("massage_stopped", prepare = session(Event.Ready, Event.Pain(2u), Event.Sign(app.lattea.core.StopSign.HURTS))),
    Scene("journal", prepare = story(Place.Journal)),
    Scene("noting") { world -> story(Place.Today)(world).also { it.journal.note() } },
    Scene("journal_kinds", taps = listOf("filter_more", "filter:CONTACT"), prepare = story(Place.Journal)),
    Scene("journal_hidden", prepare = hidden(Place.Journal)),
    Scene("noting_hidden") { world -> hidden(Place.Today)(world).also { it.journal.note() } },
    Scene("noting_twins") { world -> after(world) { now -> twins(now) }.also { it.journal.note() } },
    Scene("sheet_nappy_twins") { world -> after(world) { now -> twins(now) }.also { it.journal.note(Kind.NAPPY) } },
    Scene("sheet_symptom") { world ->
        story(Place.Journal)(world).also { shell -> shell.journal.refresh(); shell.journal.open(Kind.SYMPTOM) }
    },
    Scene("sheet_begun") { world ->
        half(world).also { it.journal.open(Kind.TEMPERATURE) }
    },
    Scene("journal_left") { world -> half(world).also { it.way.go(Place.Journal) } },
    Scene("sheet_temperature") { world ->
        story(Place.Journal)(world).also { shell -> shell.journal.refresh(); shell.journal.open(Kind.TEMPERATURE) }
    },
    Scene("feed_timer") { world ->
        story(Place.Journal)(world).also { shell -> world.did(shell) { now -> feedStart(Side.LEFT, null, now) }; shell.journal.refresh() }
    },
    Scene("feed_timer_twin", prepare = feeding(Place.Journal)),
    Scene("today_feeding", prepare = feeding(Place.Today)),
    Scene("plan") { world ->
        after(world) { now -> courseBegun(now) }.also { it.way.go(Place.Plan); it.plan.refresh() }
    },
    Scene("reminder") { world ->
        val shell = after(world) { now -> checked(now, *Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6") }
        val ring = world.did(shell) { now -> reminders(72u, now).reminders.first { it.later.isNotEmpty() } }
        shell.also { it.reminded(ring.id); it.way.go(Place.Today) }
    },
    Scene("unopened") { world -> world.unopened() },
    Scene("trends") { world -> story(Place.Trends)(world).also { it.trends.refresh(); it.trends.choose(14) } },
    Scene("summary", prepare = story(Place.Summary)),
    Scene("hand_over") { world -> story(Place.Summary)(world).also { it.summary.refresh(); it.summary.handOver() } },
    Scene("today_handed_back") { world ->
        story(Place.Summary)(world).also { it.summary.refresh(); it.summary.handOver(); it.handOver.takeBack() }
    },
    Scene("learn") { world -> world.start(listOf("Today", "Learn")) },
    Scene("learn_for_you") { world -> after(world) { now -> checked(now, *Full) }.also { it.way.go(Place.Learn) } },
    Scene("learn_found") { world -> world.start(listOf("Today", "Learn")).also { it.learn.find("38") } },
    Scene("card") { world -> world.start(listOf("Today", "Learn", "Card/full-breasts")) },
    Scene("help", prepare = story(Place.Help)),
    Scene("settings") { world -> world.start(listOf("Today", "Settings")) },
    Scene("babies") { world -> after(world) { now -> twins(now) }.also { it.way.go(Place.Babies) } },
    Scene("bin", prepare = deleted),
    Scene("backup", prepare = story(Place.Backup)),
    Scene("files", prepare = story(Place.Files)),
    Scene("files_looked") { world ->
        val file = world.folder.resolve("changes.csv")
        file.writeText("child_id,time,wet,solid,color,amount\n1,2026-05-01 03:54:09,1,0,,\n1,later,1,0,,\n2,2026-05-01 05:00:00,0,1,,\n")
        world.ports.file = file.toString()
        val shell = after(world) { now -> twins(now) }
        shell.also { it.way.go(Place.Files); it.files.refresh(); it.files.choose() }
    },
    Scene("erase", prepare = story(Place.Erase)),
    Scene("lock") { world -> story(Place.Today)(world).also { it.lock.lock() } },
    Scene("recovery") { world ->
        world.kill(world.start(listOf("Today")))
        world.journal.writeBytes(ByteArray(4096))
        world.start(listOf("Today"))
    },
)
