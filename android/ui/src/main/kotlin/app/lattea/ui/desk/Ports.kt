package app.lattea.ui.desk

import app.lattea.core.Buzz
import app.lattea.core.CueAheadView
import app.lattea.core.Moment

/** What the phone does for the screens. Each has a desktop and a test form. */
interface Ports {
    /** Milliseconds that only grow, for telling a second tap from a new one. */
    fun uptimeMs(): Long

    /** Opens the dialler, or the messages, with this number filled in; whether this device has one. */
    fun call(number: String, byText: Boolean): Boolean

    /** Puts a text on the clipboard. */
    fun copy(text: String)

    /** Hands a file to the share sheet. */
    fun share(path: String)

    /** Hands a text to the share sheet, under a subject for whoever takes one. */
    fun send(subject: String, text: String)

    /** Where a file is to be written that is called [name] unless the person says otherwise; nothing when she chose no place. */
    suspend fun newFile(name: String): String?

    /** What was to be written there is written; whether it reached the place that the person chose. */
    suspend fun written(path: String): Boolean

    /** A file that the person chose to bring in. */
    suspend fun chosenFile(): String?

    /** What was chosen there is read: a copy of it on this device goes, and what the person keeps elsewhere stays. */
    fun read(path: String)

    /** Whether the person has shown the phone's own credential, asked for with this word. */
    suspend fun confirmed(why: String): Boolean

    /** Whether this phone has a credential at all. */
    fun hasCredential(): Boolean

    /** A moment that the person picks, beginning at [from] and not after now; nothing when she left it. */
    suspend fun moment(from: Moment): Moment?

    /** A moment as this device writes it. */
    fun written(moment: Moment): String

    /** Shows a session outside the app, in words that anybody may read; nothing when there is none. */
    fun session(shown: Countdown?)

    /** A reminder is planned: asks whether it may be shown, where that was not answered yet. */
    fun remind()

    /** The language that was chosen in the app, for the phone's own page; empty when the phone's language holds. */
    fun language(tag: String)

    /** Lets the phone buzz so many times. */
    fun buzz(pattern: Buzz)

    /** The language that the screens are in: what is spoken from now on is in it too. */
    fun spokenIn(tag: String)

    /** Speaks with a voice that is on the device. */
    fun speak(text: String)

    /** Gives these at their moments while the app is out of sight, instead of what was planned before; none of them is nothing. */
    fun plan(ahead: List<CueAheadView>)

    /** Waits until this moment. */
    suspend fun waitUntil(moment: Moment)

    /** Waits for so long. */
    suspend fun waitMinutes(minutes: Int)

    /**
     * The phone goes into somebody else's hands, or is its owner's again. Meanwhile the screen stays on, and the phone may ask
     * whether nothing but this app is to be open.
     */
    fun handOver(begins: Boolean)

    /** Whether pictures of the screen, and the phone's list of what is open, show nothing of this window; nothing where that can't be said. */
    var concealed: Boolean?

    /** Everything was erased: nothing stays of what was chosen for this device either. */
    fun forget()

    /** Whether things may not move. */
    val stillness: Boolean

    /** Whether a screen reader or switch access runs. */
    val exploring: Boolean
}

/** A session as it is shown outside the app: when its step ends, and whether it is told aloud. */
data class Countdown(val title: String, val stop: String, val endsAt: Moment?, val spoken: Boolean)
