package app.lattea.android

import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.io.File
import java.io.FileNotFoundException

/** What the app may do, who may start it, and which file another app may read. */
@RunWith(RobolectricTestRunner::class)
class PrivacyTest {
    private val app = RuntimeEnvironment.getApplication()
    private val info = app.packageManager.getPackageInfo(
        app.packageName,
        PackageManager.GET_PERMISSIONS or PackageManager.GET_ACTIVITIES or PackageManager.GET_RECEIVERS or PackageManager.GET_PROVIDERS or
            PackageManager.GET_SERVICES,
    )

    @Test
    fun `it asks for these permissions and no others`() = assertEquals(
        setOf(
            "POST_NOTIFICATIONS", "RECEIVE_BOOT_COMPLETED", "SCHEDULE_EXACT_ALARM", "VIBRATE", "USE_BIOMETRIC", "WAKE_LOCK", "FOREGROUND_SERVICE",
            "FOREGROUND_SERVICE_MEDIA_PLAYBACK",
        ),
        info.requestedPermissions!!.map { it.substringAfterLast('.') }.toSet(),
    )

    @Test
    fun `only the launcher starts anything`() {
        assertEquals(listOf("MainActivity"), info.activities!!.filter { it.exported }.map { it.name.substringAfterLast('.') })
        assertTrue(info.receivers!!.none { it.exported })
        assertTrue(info.providers!!.none { it.exported })
        assertTrue(info.services!!.none { it.exported })
    }

    @Test
    fun `no system backup takes the journal along`() {
        assertEquals(0, info.applicationInfo!!.flags and android.content.pm.ApplicationInfo.FLAG_ALLOW_BACKUP)
        val app = File(System.getProperty("lattea.root"), "android/app/src/main")
        assertTrue("@xml/data_extraction_rules" in File(app, "AndroidManifest.xml").readText())
        val rules = File(app, "res/xml/data_extraction_rules.xml").readText()
        listOf("cloud-backup", "device-transfer").forEach { way ->
            val excluded = rules.substringAfter("<$way>").substringBefore("</$way>")
            assertTrue("$way leaves out the files", listOf("root", "file", "database").all { "<exclude domain=\"$it\" path=\".\"" in excluded })
        }
    }

    @Test
    fun `a shared file can be read, and no other`() {
        val folder = File(app.cacheDir, "shared").apply { mkdirs() }
        val file = File(folder, "summary.pdf").apply { writeText("page") }
        File(app.cacheDir, "secret.txt").writeText("no")
        val sheet = SharedFiles.sheet(app, file)
        val send = sheet.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)!!
        assertEquals("application/pdf", send.type)
        assertTrue(send.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(0, send.flags and Intent.FLAG_GRANT_WRITE_URI_PERMISSION)
        val provider = Robolectric.setupContentProvider(SharedFiles::class.java, SharedFiles.AUTHORITY)
        val uri = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)!!
        assertFalse("an address tells no path", "/cache/" in uri.toString())
        provider.openFile(uri, "r").close()
        assertThrows(FileNotFoundException::class.java) { provider.openFile(uri, "rw") }
        val out = Uri.parse("content://${SharedFiles.AUTHORITY}/..%2Fsecret.txt")
        assertThrows(FileNotFoundException::class.java) { provider.openFile(out, "r") }
        file.delete()
        assertThrows(FileNotFoundException::class.java) { provider.openFile(uri, "r") }
    }
}
