package app.lattea.android

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.io.File
import java.io.FileNotFoundException

/** A file on its way to a place that a person chose, or from it: whatever that place does, nothing is said that is not so. */
@RunWith(RobolectricTestRunner::class)
class ChosenPlacesTest {
    /** Another app's place: a file, which it may refuse. */
    class Elsewhere : ContentProvider() {
        override fun onCreate() = true

        override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor = when (refuses) {
            "missing" -> throw FileNotFoundException("gone")
            "forbidden" -> throw SecurityException("taken back")
            else -> ParcelFileDescriptor.open(place, ParcelFileDescriptor.parseMode(mode))
        }

        override fun getType(uri: Uri): String? = null

        override fun query(uri: Uri, projection: Array<String>?, selection: String?, arguments: Array<String>?, order: String?): Cursor? = null

        override fun insert(uri: Uri, values: ContentValues?): Uri? = null

        override fun update(uri: Uri, values: ContentValues?, selection: String?, arguments: Array<String>?) = 0

        override fun delete(uri: Uri, selection: String?, arguments: Array<String>?) = 0
    }

    private val app = RuntimeEnvironment.getApplication()
    private val uri = Uri.parse("content://elsewhere/one")
    private val places = ChosenPlaces(app.contentResolver, app.cacheDir, Dispatchers.Unconfined)

    @Before
    fun begin() {
        Robolectric.setupContentProvider(Elsewhere::class.java, "elsewhere")
        place = File(app.filesDir, "place")
        refuses = ""
    }

    @Test
    fun `what is written over a longer file leaves nothing of it`() = runBlocking {
        place.writeText("a longer file that was here before")
        places.written.writeText("short")
        assertTrue(places.bringOut(uri))
        assertEquals("short", place.readText())
        assertFalse("our own copy stays", places.written.exists())
    }

    @Test
    fun `a place that refuses is told, and nothing of ours stays`() = runBlocking {
        for (how in listOf("missing", "forbidden")) {
            refuses = how
            places.written.writeText("everything")
            assertFalse(how, places.bringOut(uri))
            assertFalse("$how: our own copy stays", places.written.exists())
        }
    }

    @Test
    fun `a chosen file is copied whole, or there is none`() = runBlocking {
        place.writeText("a backup")
        assertEquals("a backup", places.bringIn(uri).readText())
        for (how in listOf("missing", "forbidden")) {
            refuses = how
            assertFalse("$how: the file before it stays", places.bringIn(uri).exists())
        }
    }

    @Test
    fun `what a run left that was cut off is gone after the next start`() {
        listOf(places.written, places.chosen).forEach { it.writeText("open") }
        ChosenPlaces(app.contentResolver, app.cacheDir).clean()
        assertTrue(listOf(places.written, places.chosen).none { it.exists() })
    }

    private companion object {
        lateinit var place: File
        var refuses = ""
    }
}
