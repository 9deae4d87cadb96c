package app.lattea.android

import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.content.Intent
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException

/** Hands one file to the app that the person chose, for reading, and nothing else. */
class SharedFiles : ContentProvider() {
    override fun onCreate() = true

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        if (mode != "r") throw FileNotFoundException()
        return ParcelFileDescriptor.open(file(uri) ?: throw FileNotFoundException(), ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun query(uri: Uri, projection: Array<String>?, selection: String?, arguments: Array<String>?, order: String?): Cursor {
        val file = file(uri)
        return MatrixCursor(arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)).apply {
            if (file != null) addRow(arrayOf<Any>(file.name, file.length()))
        }
    }

    override fun getType(uri: Uri): String = Types[file(uri)?.extension] ?: "application/octet-stream"

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun update(uri: Uri, values: ContentValues?, selection: String?, arguments: Array<String>?) = 0

    override fun delete(uri: Uri, selection: String?, arguments: Array<String>?) = 0

    /** The file with this name in the one folder that the core writes to; a name that leads out of it is nothing. */
    private fun file(uri: Uri): File? {
        val name = uri.lastPathSegment ?: return null
        val folder = folder ?: return null
        return File(folder, name).takeIf { it.isFile && it.canonicalFile.parentFile == folder.canonicalFile }
    }

    companion object {
        const val AUTHORITY = "app.lattea.shared"

        /** Where the core wrote the last shared file. */
        @Volatile var folder: File? = null
        private val Types = mapOf("pdf" to "application/pdf", "txt" to "text/plain", "csv" to "text/csv", "json" to "application/json")

        /** The system's share sheet with this file, and a right to read it that ends with it. */
        fun sheet(context: Context, file: File): Intent {
            folder = file.parentFile
            val uri = Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(file.name).build()
            val type = Types[file.extension] ?: "application/octet-stream"
            val send = Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, uri)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
            send.clipData = android.content.ClipData.newUri(context.contentResolver, file.name, uri)
            return Intent.createChooser(send, null)
        }
    }
}
