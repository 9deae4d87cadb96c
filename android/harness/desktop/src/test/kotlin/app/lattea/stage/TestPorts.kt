package app.lattea.stage

import app.lattea.core.Buzz
import app.lattea.core.CueAheadView
import app.lattea.core.Moment
import app.lattea.ui.desk.Countdown
import app.lattea.ui.desk.Ports
import kotlinx.coroutines.CompletableDeferred
import java.time.ZoneOffset

/** A phone that remembers what it was asked to do. */
class TestPorts : Ports {
    val called = mutableListOf<String>()
    val copied = mutableListOf<String>()
    val shared = mutableListOf<String>()
    val sent = mutableListOf<Pair<String, String>>()
    val buzzed = mutableListOf<Buzz>()
    val spoken = mutableListOf<String>()
    /** The language of what is spoken. */
    var voice = ""
    val written = mutableListOf<String>()
    /** What new files were to be called. */
    val names = mutableListOf<String>()
    val read = mutableListOf<String>()
    val sessions = mutableListOf<Countdown?>()

    /** How often everything was erased. */
    var forgotten = 0

    /** How often it was asked whether a reminder may be shown. */
    var reminds = 0
    val languages = mutableListOf<String>()
    /** Every plan of cues, each in place of the one before. */
    val plans = mutableListOf<List<CueAheadView>>()

    /** Until when the last wait is, and what ends it. */
    var wait: Pair<Moment, CompletableDeferred<Unit>>? = null

    /** How many minutes the last such wait is, and what ends it. */
    var waitMinutes: Pair<Int, CompletableDeferred<Unit>>? = null

    /** Whether the phone is in somebody else's hands. */
    var handed = false
    var canCall = true
    var credential = true
    var confirms = true
    var file: String? = null

    /** Whether a place that was chosen takes the file. */
    var canWrite = true

    /** What is picked when a moment is asked for. */
    var picked: Moment? = null
    private var uptime = 0L

    /** Nobody taps twice within a second here, unless a test holds the time. */
    var holdsStill = false
    override fun uptimeMs(): Long = if (holdsStill) uptime else { uptime += 1000; uptime }

    override fun call(number: String, byText: Boolean): Boolean {
        if (canCall) called += number
        return canCall
    }

    override fun copy(text: String) { copied += text }
    override fun share(path: String) { shared += path }
    override fun send(subject: String, text: String) { sent += subject to text }
    override suspend fun newFile(name: String) = file.also { names += name }
    override suspend fun written(path: String): Boolean {
        if (canWrite) written += path
        return canWrite
    }
    override suspend fun chosenFile() = file
    override fun read(path: String) { read += path }
    override suspend fun confirmed(why: String) = confirms
    override fun hasCredential() = credential
    override suspend fun moment(from: Moment): Moment? = picked
    override fun written(moment: Moment) = moment.instant.atOffset(ZoneOffset.ofTotalSeconds(moment.offsetMin * 60)).toLocalDateTime().toString().replace('T', ' ').take(16)
    override fun session(shown: Countdown?) { sessions += shown }
    override fun remind() { reminds++ }
    override fun language(tag: String) { languages += tag }
    override fun buzz(pattern: Buzz) { buzzed += pattern }
    override fun spokenIn(tag: String) { voice = tag }
    override fun speak(text: String) { spoken += text }
    override fun plan(ahead: List<CueAheadView>) { plans.add(ahead) }
    override suspend fun waitUntil(moment: Moment) = CompletableDeferred<Unit>().also { wait = moment to it }.await()
    override suspend fun waitMinutes(minutes: Int) = CompletableDeferred<Unit>().also { waitMinutes = minutes to it }.await()
    override fun handOver(begins: Boolean) { handed = begins }
    override var concealed: Boolean? = true
    override fun forget() {
        concealed = true
        forgotten++
    }
    override var stillness = true
    override var exploring = false
}
