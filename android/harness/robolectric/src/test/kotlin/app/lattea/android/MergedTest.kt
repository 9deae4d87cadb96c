package app.lattea.android

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.w3c.dom.Element
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory

/** The manifest that a phone gets: the app's own, merged with those of its libraries by android/harness/merged/merge. */
class MergedTest {
    private val file = File(System.getProperty("lattea.root"), "target/android/merged/AndroidManifest.xml")
        .also { assertTrue("android/harness/merged/merge makes it: $it", it.exists()) }
    private val manifest = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).documentElement

    private fun all(tag: String) = manifest.getElementsByTagName(tag).let { found -> (0 until found.length).map { found.item(it) as Element } }

    private val Element.name get() = getAttribute("android:name").substringAfterLast('.')

    @Test
    fun `no library asks for anything more, least of all for the network`() = assertEquals(
        setOf(
            "POST_NOTIFICATIONS", "RECEIVE_BOOT_COMPLETED", "SCHEDULE_EXACT_ALARM", "VIBRATE", "USE_BIOMETRIC", "WAKE_LOCK", "FOREGROUND_SERVICE",
            "FOREGROUND_SERVICE_MEDIA_PLAYBACK",
            // A permission of the app's own, which nobody else can hold.
            "DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
        ),
        all("uses-permission").map { it.name }.toSet(),
    )

    @Test
    fun `the one that the libraries bring is the app's own`() {
        val own = all("permission").single()
        assertEquals("app.lattea.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION", own.getAttribute("android:name"))
        assertEquals("signature", own.getAttribute("android:protectionLevel"))
    }

    @Test
    fun `from outside only the launcher, and the phone itself, start anything`() {
        val exported = listOf("activity", "activity-alias", "service", "receiver", "provider").flatMap(::all).filter { it.getAttribute("android:exported") == "true" }
        assertEquals(listOf("MainActivity", "ProfileInstallReceiver"), exported.map { it.name })
        assertEquals("android.permission.DUMP", exported.last().getAttribute("android:permission"))
    }

    @Test
    fun `at a start nobody is asked for emoji, and no library begins anything else that is not known`() = assertEquals(
        setOf("ProcessLifecycleInitializer", "ProfileInstallerInitializer"),
        all("meta-data").filter { it.getAttribute("android:value") == "androidx.startup" }.map { it.name }.toSet(),
    )

    @Test
    fun `what the app said of itself stays said`() {
        val app = all("application").single()
        assertEquals("false", app.getAttribute("android:allowBackup"))
        assertEquals("true", app.getAttribute("android:enableOnBackInvokedCallback"))
        assertEquals("@xml/data_extraction_rules", app.getAttribute("android:dataExtractionRules"))
    }
}
