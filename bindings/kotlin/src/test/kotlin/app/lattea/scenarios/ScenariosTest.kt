package app.lattea.scenarios

import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively
import kotlin.io.path.exists
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.nameWithoutExtension
import kotlin.io.path.readText

/** Every story of tests/scenarios comes to the transcript that stands beside it, byte for byte. */
class ScenariosTest {
    private val stories = Path.of(System.getProperty("lattea.stories")).listDirectoryEntries("*.toml").sorted()

    @Test
    fun `there are stories`() = assertTrue(stories.size >= 7) { "$stories" }

    @TestFactory
    fun `a story reads as its transcript`(): List<DynamicTest> =
        stories.map { dynamicTest(it.nameWithoutExtension) { compare(it) } }

    @OptIn(ExperimentalPathApi::class)
    private fun compare(story: Path) {
        val folder = Files.createTempDirectory("lattea-story")
        try {
            val told = play(steps(story.readText()), folder)
            val golden = story.resolveSibling("${story.nameWithoutExtension}.transcript.txt")
            val expected = if (golden.exists()) golden.readText() else ""
            if (told != expected) fail<Unit>(difference(golden, told.lines(), expected.lines()))
        } finally {
            folder.deleteRecursively()
        }
    }

    private fun difference(golden: Path, told: List<String>, expected: List<String>): String {
        val at = (0..maxOf(told.size, expected.size)).first { told.getOrNull(it) != expected.getOrNull(it) }
        return "${golden.fileName}:${at + 1}\n  expected ${expected.getOrNull(at)}\n  told     ${told.getOrNull(at)}"
    }

    /** The steps of a story: the quoted lines of its file, in order. */
    private fun steps(story: String) =
        story.lines().map(String::trim).filter { it.startsWith('"') }.map { it.substring(1, it.lastIndexOf('"')) }
}
