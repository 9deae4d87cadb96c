package app.lattea.ui.places

import app.lattea.core.LatteaApp
import app.lattea.core.Kind
import app.lattea.core.Moment
import app.lattea.core.Route
import app.lattea.core.SettingKey
import app.lattea.ui.check.CheckModel
import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Guide
import app.lattea.ui.desk.Leads
import app.lattea.ui.desk.OutOfSight
import app.lattea.ui.desk.Ports
import app.lattea.ui.desk.Trouble
import app.lattea.ui.files.FilesModel
import app.lattea.ui.help.HelpModel
import app.lattea.ui.journal.BinModel
import app.lattea.ui.journal.JournalModel
import app.lattea.ui.keeping.BackupModel
import app.lattea.ui.keeping.EraseModel
import app.lattea.ui.keeping.LockModel
import app.lattea.ui.keeping.RecoveryModel
import app.lattea.ui.learn.CardModel
import app.lattea.ui.learn.LearnModel
import app.lattea.ui.learn.ReportModel
import app.lattea.ui.massage.MassageModel
import app.lattea.ui.onboarding.OnboardingModel
import app.lattea.ui.plan.PlanModel
import app.lattea.ui.reminders.RemindersModel
import app.lattea.ui.result.ResultModel
import app.lattea.ui.settings.BabiesModel
import app.lattea.ui.settings.SettingsModel
import app.lattea.ui.summary.HandOverModel
import app.lattea.ui.summary.SummaryModel
import app.lattea.ui.today.TodayModel
import app.lattea.ui.trends.TrendsModel
import app.lattea.ui.words.Words
import app.lattea.ui.words.language
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch

/** One window of the app: the core, the words, the way, and a model for each screen. [outOfSight] outlives it. */
class Shell(
    val desk: Desk,
    val ports: Ports,
    val scope: CoroutineScope,
    val way: Way = Way(),
    private val outOfSight: OutOfSight = OutOfSight(desk, scope),
) {
    private val guide = Guide { trouble ->
        when (trouble.leads) {
            Leads.TO_LOCK -> way.go(Place.Lock)
            Leads.TO_RECOVERY -> recover(trouble)
            else -> return@Guide false
        }
        true
    }
    private val mutableWords = MutableStateFlow<Words?>(null)
    private var waiting: String? = null
    private val mutableUnopened = MutableStateFlow<Unopened?>(null)

    /** The words of the frame; nothing while the journal is being opened. */
    val words: StateFlow<Words?> = mutableWords.asStateFlow()

    /** Why not even the words could be had, and the numbers to call all the same. */
    val unopened: StateFlow<Unopened?> = mutableUnopened.asStateFlow()

    val today = TodayModel(desk, scope, guide)
    val check = CheckModel(desk, scope, guide, way, ports)
    val result = ResultModel(desk, scope, guide, way)
    val massage = MassageModel(desk, scope, guide, way, ports, ::left)
    val journal = JournalModel(desk, scope, guide, way)
    val plan = PlanModel(desk, scope, guide)
    val reminders = RemindersModel(desk, scope, guide, ports)
    val trends = TrendsModel(desk, scope, guide)
    val handOver = HandOverModel(desk, scope, way, ports, journal)
    val summary = SummaryModel(desk, scope, guide, ports, handOver)
    val learn = LearnModel(desk, scope, guide)
    val card = CardModel(desk, scope, guide)
    val report = ReportModel(desk, scope, guide)
    val help = HelpModel(desk, scope, guide)
    val settings = SettingsModel(desk, scope, guide, ports, ::reword)
    val babies = BabiesModel(desk, scope, guide)
    val bin = BinModel(desk, scope, guide)
    val onboarding = OnboardingModel(desk, scope, guide, way)
    val backup = BackupModel(desk, scope, guide, ports)
    val files = FilesModel(desk, scope, guide, ports)
    val erase = EraseModel(desk, scope, guide, ports)
    val lock = LockModel(desk, scope, guide, way, ports, ::unlocked)
    val recovery = RecoveryModel(desk, scope, guide, way)
    private val sight = Sight(desk, ports, scope, way, outOfSight, massage, lock, handOver)
    private val backing = Back(way, check, massage, journal, onboarding, handOver, erase)

    /** Whether Back leads somewhere inside the app. */
    val leadsBack: Flow<Boolean> = backing.leads

    /**
     * Opens the journal and shows where things stand. A window that comes in sight is behind the lock, when the phone has one
     * and the core says so, whether something was kept of the window before or not.
     */
    fun start(inSight: Boolean = false) = scope.launch {
        val handed = way.places.value.last() == Place.HandOver
        if (handed) handOver.over()
        val since = if (inSight) outOfSight.ends() else null
        suspend fun opened() = desk.ask { now ->
            // The page that was handed over died with its window: its owner alone goes on.
            if (handed) lock(now)
            if (inSight) sight.seen(this, since, now)
            Words.of(this, now) to (standing(now) ?: Place.Today.takeIf { handed })
        }
        // A journal that proved damaged at the first look is closed by the second, which leads to what can be done about it.
        val first = opened()
        val answer = if (first is Answer.Refused && first.trouble.leads == Leads.TO_RECOVERY) opened() else first
        when (answer) {
            is Answer.Given -> {
                mutableUnopened.value = null
                put(answer.value.first)
                answer.value.second?.let(way::go)
                desk.ask { now -> sweepShared(now) }
            }
            is Answer.Refused -> mutableUnopened.value = Unopened(answer.trouble, desk.numbers())
        }
    }

    /** The app went out of sight. Another page of the phone that was [asked] something is not leaving yet. */
    fun hide(asked: Boolean = false) = sight.hide(asked)

    /** The app is in sight again. What was asked and soon [answered] is no time away. */
    fun wake(answered: Boolean = false) = sight.wake(answered)

    private fun left() {
        sight.left()
    }

    /** Where a reminder leads that was tapped; Back leads to Today from there. Behind the lock it waits. */
    fun reminded(id: String) = scope.launch {
        val answer = desk.ask { now -> openReminder(id, now) }
        if (answer is Answer.Refused && guide.sees(answer.trouble)) waiting = id
        if (answer is Answer.Given) {
            way.go(Place.Today)
            reminders.opened(id, answer.value.about)
            when (answer.value.route) {
                Route.TODAY -> Unit
                Route.CHECK -> check.start()
                Route.MASSAGE -> massage.open()
                Route.NOTE_CONTACT -> journal.note(Kind.CONTACT)
                Route.NOTE_TEMPERATURE -> journal.note(Kind.TEMPERATURE)
                Route.NOTE_FEED -> journal.note()
            }
        }
    }

    /** Begins anew, with the first start. */
    fun begin() = scope.launch {
        desk.reopen()
        way.go(Place.Onboarding)
        start()
    }

    /** Where a start leads before anything else. */
    private fun LatteaApp.standing(now: Moment): Place? = when {
        isLocked() -> Place.Lock
        recovery(now) != null -> Place.Recovery
        massageRunning() -> Place.Massage
        way.fresh && nothingYet(now) -> Place.Onboarding
        else -> null
    }

    private fun recover(why: Trouble) {
        recovery.because(why)
        way.go(Place.Recovery)
    }

    /** Goes back; false when that leaves the app. */
    fun back(): Boolean = backing.go()

    /** Looks at what a place shows, when the person comes there. */
    fun arrive(place: Place) {
        // Whoever looks at Help comes back to the file that she was about.
        if (place != Place.Files && place != Place.Help) files.leave()
        if (place != Place.Backup && place != Place.Help) backup.leave()
        when (place) {
            Place.Today -> {
                today.refresh()
                reminders.refresh()
                waiting?.let { waiting = null; reminded(it) }
            }
            Place.Plan -> plan.refresh()
            Place.Check -> check.arrive()
            Place.Result -> result.refresh()
            Place.Massage -> massage.refresh()
            Place.Journal -> journal.refresh()
            Place.Trends -> trends.refresh()
            Place.Summary -> summary.refresh()
            Place.HandOver -> Unit
            Place.Learn -> learn.refresh()
            is Place.Card -> card.open(place.id)
            Place.Help -> help.refresh()
            Place.Settings -> { settings.refresh(); reminders.refresh() }
            Place.Onboarding -> { settings.refresh(); onboarding.refresh() }
            Place.Babies -> babies.refresh()
            Place.Bin -> bin.refresh()
            Place.Backup -> backup.refresh()
            Place.Files -> files.refresh()
            Place.Erase -> erase.refresh()
            Place.Lock -> lock.refresh()
            Place.Recovery -> recovery.refresh()
        }
    }

    /** Asks for the words anew, after the language was changed. */
    suspend fun reword() {
        val answer = desk.ask { now -> Words.of(this, now) }
        if (answer is Answer.Given) put(answer.value)
    }

    /** The words may be others than behind the lock; and a reminder that waited there goes on. */
    private suspend fun unlocked() {
        reword()
        if (waiting != null) way.go(Place.Today)
    }

    private fun put(words: Words) {
        mutableWords.value = words
        words.language?.let(ports::spokenIn)
    }

    /**
     * The phone was told another language: for this app alone it is [own], and empty when that was taken
     * back; nothing when only the phone's own language is another one. A session goes on as it began. A start says so too: what
     * was chosen on the phone's page while nothing ran holds from then on.
     */
    fun phoneSpeaks(own: String?) = scope.launch {
        val answer = desk.ask { now ->
            // What was chosen here is told to the phone, which tells it back.
            if (own != null && own == language(now)) return@ask null
            if (own != null && !isLocked()) choose(SettingKey.LANGUAGE, listOf(own).filter { it.isNotEmpty() }, now)
            isLocked().takeIf { !massageRunning() }
        }
        val locked = (answer as? Answer.Given)?.value ?: return@launch
        desk.reopen()
        if (locked) desk.ask { now -> lock(now) }
        reword()
        arrive(way.places.value.last())
    }
}
