package app.lattea.boundary

import app.lattea.core.EntryForm
import app.lattea.core.LogStep
import app.lattea.core.Moment
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.Instant
import java.util.UUID

/** Times and ids are the platform's own types, and come back as they went. */
class TypesTest {
    @TempDir lateinit var folder: Path

    @Test
    fun `an id is a java UUID of version 7, and finds its entry`() {
        open(folder).use { app ->
            val id: UUID = app.note("here").row.id
            assertEquals(7, id.version())
            assertEquals(id, app.noted(id).id)
            assertEquals(id, app.journalPage(null, emptyList(), NOW).days.single().rows.single().id)
        }
    }

    @Test
    fun `a time is a java Instant with its offset, to the millisecond`() {
        open(folder).use { app ->
            for ((millis, offset) in listOf(0L to 0, 1L to -210, 1_704_067_199_999L to 840)) {
                val at = Moment(Instant.ofEpochMilli(millis), offset.toShort())
                val saved = assertInstanceOf(LogStep.Saved::class.java, app.log(EntryForm.Note("then"), at, NOW))
                val noted = app.noted(saved.v1.row.id).at
                val instant: Instant = noted.instant
                assertEquals(at.instant, instant)
                assertEquals(at, noted)
            }
        }
    }
}
