package app.lattea.desktop

import app.lattea.core.Buzz
import app.lattea.core.CueAheadView
import app.lattea.core.Moment
import app.lattea.ui.desk.Countdown
import app.lattea.ui.desk.Ports
import kotlinx.coroutines.delay
import java.awt.FileDialog
import java.awt.Frame
import java.awt.Toolkit
import java.awt.datatransfer.StringSelection
import java.nio.file.Path
import java.time.Instant
import kotlin.time.Duration.Companion.minutes

/** What a desktop can do of what a phone does: files and the clipboard. It neither calls, nor buzzes, nor speaks. */
class DesktopPorts(private val still: Boolean) : Ports {
    override fun uptimeMs() = System.nanoTime() / 1_000_000

    override fun call(number: String, byText: Boolean) = false

    override fun copy(text: String) = Toolkit.getDefaultToolkit().systemClipboard.setContents(StringSelection(text), null)

    override fun share(path: String) = copy(path)

    override fun send(subject: String, text: String) = copy(text)

    override suspend fun newFile(name: String) = dialog(FileDialog.SAVE, name)

    override suspend fun written(path: String) = true

    override suspend fun chosenFile() = dialog(FileDialog.LOAD)

    override fun read(path: String) = Unit

    override suspend fun confirmed(why: String) = true

    override fun hasCredential() = true

    override suspend fun moment(from: Moment) = pickedMoment(from)

    override fun written(moment: Moment) = writtenMoment(moment)

    override fun session(shown: Countdown?) = Unit

    override fun remind() = Unit

    override fun language(tag: String) = Unit

    override fun buzz(pattern: Buzz) = Unit

    override fun spokenIn(tag: String) = Unit

    override fun speak(text: String) = Unit

    override fun plan(ahead: List<CueAheadView>) = Unit

    override suspend fun waitUntil(moment: Moment) = delay((moment.instant.toEpochMilli() - Instant.now().toEpochMilli()).coerceAtLeast(0))

    override suspend fun waitMinutes(minutes: Int) = delay(minutes.minutes)

    override fun handOver(begins: Boolean) = Unit

    override var concealed: Boolean?
        get() = null
        set(_) = Unit

    override fun forget() = Unit

    override val stillness get() = still

    override val exploring get() = false

    private fun dialog(mode: Int, name: String = ""): String? {
        val dialog = FileDialog(null as Frame?, "", mode).apply { if (name.isNotEmpty()) file = name; isVisible = true }
        return dialog.file?.let { Path.of(dialog.directory, it).toString() }
    }
}
