package app.lattea.pictures

import app.lattea.core.BackupSecret
import app.lattea.core.EntryForm
import app.lattea.core.Event
import app.lattea.core.Kind
import app.lattea.core.Side
import app.lattea.core.StageView
import app.lattea.stage.Full
import app.lattea.stage.World
import app.lattea.stage.checked
import app.lattea.stage.fiveDays
import app.lattea.stage.moment
import app.lattea.stage.moreChecked
import app.lattea.stage.newer
import app.lattea.ui.desk.Shown
import app.lattea.ui.massage.MassageState
import app.lattea.ui.places.Place
import app.lattea.ui.places.Shell
import kotlin.io.path.writeBytes

// What is seldom seen, and then has to be right: what went wrong, what ended, what is folded away.

private val Feverish = arrayOf(*Full, "left.hot" to "yes", "look-colour" to "yes", "temp_dC" to "38.6", "left.inflamed_h" to "12to24h")

private val Secret = BackupSecret.Passphrase("tall quiet river stone lamp")

/** A journal that another start finds otherwise than it was left. */
private fun found(otherwise: (World) -> Unit) = { world: World ->
    fiveDays(world)
    otherwise(world)
    world.start(listOf("Today"))
}

/** Long after anybody looked at the rules. */
private fun expired(place: Place) = { world: World ->
    world.now = moment("2036-01-01T10:00:00+00:00")
    after(world) { now -> checked(now, *Full) }.also { it.way.go(place) }
}

/** A temperature was noted that changes what to do. */
private val raised = { world: World ->
    after(world) { now -> checked(now, *Full) }.also { shell ->
        shell.journal.note(Kind.TEMPERATURE)
        shell.journal.save(EntryForm.Temperature("38.9", null, null))
    }
}

/** A session that went on until it shows what is looked for. */
private fun sessionUntil(found: (MassageState.Going) -> Boolean) = { world: World ->
    val shell = session(Event.Ready, Event.Pain(2u))(world)
    fun state() = (shell.massage.state.value as Shown.Ready).view as MassageState.Going
    var steps = 0
    while (!found(state())) {
        check(++steps < 40) { "no step of the session shows it: ${state()}" }
        shell.massage.tell(when (state().view.stage) {
            is StageView.AskingPain -> Event.Pain(2u)
            is StageView.AskingRelief -> Event.Relief(app.lattea.core.Relief.SOFTER)
            is StageView.Waiting -> Event.Ready
            else -> Event.Skip
        })
    }
    shell
}

/** A touch that comes after a feed, of which nothing was noted. */
private val askFeed = { world: World ->
    after(world) { now ->
        checked(now, *Full, "temp_site" to "ear", "left.full_after_feed" to "yes")
        moreChecked(now, *Full, "temp_site" to "ear", "left.full_after_feed" to "yes")
    }.also { it.massage.open() }
}

private fun backup(then: Shell.() -> Unit) = { world: World ->
    val shell = story(Place.Backup)(world)
    world.ports.file = world.folder.resolve("lattea.backup").toString()
    shell.backup.refresh()
    shell.also(then)
}

val Seldom = listOf(
    Scene("lost_key", prepare = found { it.vault.key = ByteArray(32) { 7 } }),
    Scene("newer_journal", prepare = found { newer(it.journal, it.vault.key!!) }),
    Scene("nothing_recovered", taps = listOf("act:SALVAGE"), prepare = found { it.journal.writeBytes(ByteArray(4096)) }),
    Scene("today_expired", prepare = expired(Place.Today)),
    Scene("result_expired", taps = listOf("massage_gate"), high = 1500, prepare = expired(Place.Result)),
    Scene("raised", prepare = raised),
    Scene("today_no_talk") { world -> result(*Feverish)(world).also { world.after(30 * 3600); it.way.go(Place.Today) } },
    Scene("massage_relief", prepare = sessionUntil { it.view.stage is StageView.AskingRelief }),
    Scene("massage_aftercare", prepare = sessionUntil { it.view.after != null && (it.view.stage is StageView.Running || it.view.stage is StageView.Waiting) }),
    Scene("massage_ask_feed", taps = listOf("begin:M06:LEFT"), prepare = askFeed),
    Scene("massage_refused") { world -> result(*Feverish)(world).also { it.massage.open() } },
    Scene("massage_folds", taps = listOf("drawings:M01:LEFT", "sources:M01:LEFT"), high = 2600) { world ->
        after(world) { now -> checked(now, *Full) }.also { it.massage.open() }
    },
    Scene("lock_session") { world ->
        session(Event.Ready, Event.Pain(2u))(world).also { shell -> world.did(shell) { now -> lock(now) }; shell.way.go(Place.Lock) }
    },
    Scene("backup_made", prepare = backup { backup.make(Secret) }),
    Scene("backup_key", prepare = backup { backup.make(BackupSecret.NewRecoveryKey) }),
    Scene("backup_looked", prepare = backup { backup.make(Secret); backup.look(Secret) }),
    Scene("backup_folds", taps = listOf("make", "bring_back"), high = 1700, prepare = story(Place.Backup)),
    Scene("erased", taps = listOf("erase_now"), prepare = story(Place.Erase)),
    Scene("result_folds", taps = listOf("massage_gate", "do_now", "would_change", "reasons"), high = 3600, prepare = result(*Feverish)),
    Scene("learn_folds", taps = listOf("differs"), high = 5200) { it.start(listOf("Today", "Learn")) },
    Scene("settings_folds", taps = listOf("setting:REMINDERS", "setting:LOCK_AFTER", "setting:LANGUAGE", "look"), high = 3000) {
        it.start(listOf("Today", "Settings"))
    },
    Scene("summary_folds", taps = listOf("stretch", "sections", "own_words", "send", "form:TEXT"), high = 4200, prepare = story(Place.Summary)),
    Scene("help_folds", taps = listOf("not_safe", "own_add"), high = 1900, prepare = story(Place.Help)),
)
