package app.lattea.android

import android.app.AlarmManager
import app.lattea.core.CheckAnswer
import app.lattea.core.CheckStep
import app.lattea.core.CheckStyle
import app.lattea.core.CheckView
import app.lattea.core.FieldAnswer
import app.lattea.core.FieldGiven
import app.lattea.core.FieldKind
import app.lattea.core.KeyVault
import app.lattea.core.LatteaApp
import app.lattea.core.Moment
import app.lattea.core.Rest
import app.lattea.ui.desk.AHEAD_H
import app.lattea.ui.desk.Answer
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** The whole app without its window, over the real core, with a key in memory. */
class AppWithoutKeystore : LatteaApplication() {
    private val held = object : KeyVault {
        var key: ByteArray? = null

        override fun load() = key

        override fun store(key: ByteArray) { this.key = key }

        override fun forget() { key = null }
    }
    override val vault: KeyVault get() = held
}

/** What rings follows from the journal, without anybody leaving the app. */
@RunWith(RobolectricTestRunner::class)
@Config(application = AppWithoutKeystore::class)
class ReschedulingTest {
    private val app = RuntimeEnvironment.getApplication() as AppWithoutKeystore
    private val alarms get() = shadowOf(app.getSystemService(AlarmManager::class.java)).scheduledAlarms

    /** What the core names; asking is queued behind what a change set going. */
    private fun named() = runBlocking { app.desk.ask { now -> reminders(AHEAD_H, now).reminders.map { it.at.instant.toEpochMilli() } } } as Answer.Given

    /** A whole check, in which there is a fever and nothing else. */
    private fun LatteaApp.checked(now: Moment) {
        var step = checkStart(now)
        while (step is CheckStep.Ask) step = checkAnswer(answer(step.v1), now)
        check(step is CheckStep.Done) { "$step" }
    }

    private fun answer(view: CheckView): CheckAnswer = when (view.style) {
        is CheckStyle.Ticks -> CheckAnswer.Ticks(emptyList(), Rest.NO)
        is CheckStyle.Fields -> CheckAnswer.Fields(view.fields.map { FieldGiven(it.id, given(it.kind)) })
    }

    private fun given(kind: FieldKind): FieldAnswer = when (kind) {
        is FieldKind.One -> FieldAnswer.Choice((kind.v1.find { it.id == "no" } ?: kind.v1.first()).id)
        is FieldKind.Many -> FieldAnswer.Choices(listOf(kind.v1.first().id))
        is FieldKind.Number -> FieldAnswer.Text(kind.max.toString())
        is FieldKind.Pain -> FieldAnswer.Text("0")
        is FieldKind.Temperature -> FieldAnswer.Text("38.9 C")
        else -> FieldAnswer.Empty
    }

    @Test
    fun `what was found is scheduled at once, and nothing rings after everything was erased`() {
        runBlocking { app.desk.ask { now -> checked(now) } }
        assertTrue("the core names nothing: this test shows nothing", named().value.isNotEmpty())
        assertEquals(named().value.sorted(), alarms.map { it.triggerAtMs }.sorted())
        runBlocking { app.desk.ask { now -> erase(eraseLook(now).token, now) } }
        named()
        assertTrue(alarms.isEmpty())
    }
}
