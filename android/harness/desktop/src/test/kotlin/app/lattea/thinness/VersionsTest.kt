package app.lattea.thinness

import app.lattea.stage.ROOT
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.io.path.exists
import kotlin.io.path.readText

/** What Gradle builds on a phone is what Maven tests here: the same versions in both. */
class VersionsTest {
    private val catalogue = ROOT.resolve("android/gradle/libs.versions.toml").readText()
    private val maven = ROOT.resolve("android/harness/desktop/pom.xml").readText()
    private val merged = ROOT.resolve("android/harness/merged/pom.xml").readText()
    private val core = ROOT.resolve("bindings/kotlin/pom.xml").readText()

    private fun gradle(name: String) = Regex("""^$name = "([^"]+)"""", RegexOption.MULTILINE).find(catalogue)?.groupValues?.get(1)

    private fun property(pom: String, name: String) = Regex("<$name>([^<]+)</$name>").find(pom)?.groupValues?.get(1)

    @Test
    fun `Gradle and Maven agree`() {
        val pairs = mapOf(
            "kotlin" to property(maven, "kotlin.version"),
            "coroutines" to property(maven, "coroutines.version"),
            "compose" to property(maven, "compose.version"),
            "material3" to property(maven, "material3.version"),
            "activity" to property(merged, "activity.version"),
            "profileinstaller" to property(merged, "profileinstaller.version"),
            "jna" to Regex("<artifactId>jna</artifactId><version>([^<]+)<").find(core)?.groupValues?.get(1),
        )
        pairs.forEach { (name, version) ->
            assertTrue(version != null) { "Maven has no version of $name" }
            assertEquals(version, gradle(name)) { "the version of $name" }
        }
        assertEquals(property(core, "kotlin.version"), property(maven, "kotlin.version"))
    }

    @Test
    fun `the native libraries land where Gradle looks for them`() {
        val given = Regex("""commandLine\("bindings/build-android", projectDir\.resolve\("([^"]+)"\)""")
            .find(ROOT.resolve("android/app/build.gradle.kts").readText())?.groupValues?.get(1)
        val below = Regex("""^made=\$\{1:-[^}]*}(/\S+)""", RegexOption.MULTILINE)
            .find(ROOT.resolve("bindings/build-android").readText())?.groupValues?.get(1)
        assertEquals("src/main/jniLibs", "$given$below")
    }

    @Test
    fun `what is compiled ahead is there`() {
        val rules = ROOT.resolve("android/app/src/main/baseline-prof.txt").readText().lines().filter { it.isNotBlank() && !it.startsWith("#") }
        val named = rules.map { it.substringAfter('L').substringBefore("->").removeSuffix("/**").removeSuffix(";") }
        assertTrue(named.size > 10) { "$named" }
        val folders = listOf("android/ui/src/main/kotlin", "android/app/src/main/kotlin", "target/bindings/kotlin/shipped/sources")
        val missing = named.filter { it.startsWith("app/lattea") }
            .filter { name -> folders.none { ROOT.resolve(it).resolve(name).exists() || ROOT.resolve(it).resolve("$name.kt").exists() } }
        assertEquals(emptyList<String>(), missing)
    }
}
