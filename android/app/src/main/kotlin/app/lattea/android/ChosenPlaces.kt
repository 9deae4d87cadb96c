package app.lattea.android

import android.content.ContentResolver
import android.net.Uri
import android.provider.DocumentsContract
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException

/**
 * Copies between files of our own, which the core writes and reads, and the places that a person chose. Nobody may have
 * locked such a file, so none of ours outlives its purpose: [clean] at a start takes what a run left that was cut off.
 */
class ChosenPlaces(private val resolver: ContentResolver, folder: File, private val background: CoroutineDispatcher = Dispatchers.IO) {
    /** What the core writes before it is copied out. */
    val written = File(folder, "lattea.written")

    /** The copy of what a person chose to bring in. */
    val chosen = File(folder, "lattea.chosen")

    fun clean() {
        written.delete()
        chosen.delete()
    }

    /** Copies what was written to its place, and lets ours go; whether it is there now. What is there in part is taken away. */
    suspend fun bringOut(to: Uri): Boolean = withContext(background) {
        // Where a longer file is written over, nothing of its end may stay.
        val whole = copied { (resolver.openOutputStream(to, "wt") ?: throw FileNotFoundException()).use { out -> written.inputStream().use { it.copyTo(out) } } }
        written.delete()
        if (!whole) copied { DocumentsContract.deleteDocument(resolver, to) }
        whole
    }

    /** Copies a chosen file to us. One that can't be read to its end leaves no file: the core then says that it can't be read. */
    suspend fun bringIn(from: Uri): File = withContext(background) {
        val whole = copied { (resolver.openInputStream(from) ?: throw FileNotFoundException()).use { stream -> chosen.outputStream().use { stream.copyTo(it) } } }
        if (!whole) chosen.delete()
        chosen
    }

    /** Another app stands behind a place, and refuses in ways of its own. */
    private fun copied(copy: () -> Unit): Boolean = try {
        copy()
        true
    } catch (_: IOException) {
        false
    } catch (_: SecurityException) {
        false
    } catch (_: IllegalArgumentException) {
        false
    } catch (_: UnsupportedOperationException) {
        false
    }
}
