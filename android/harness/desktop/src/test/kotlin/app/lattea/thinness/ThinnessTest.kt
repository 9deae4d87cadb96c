package app.lattea.thinness

import app.lattea.stage.ROOT
import app.lattea.ui.words.Word
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Path
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.name
import kotlin.io.path.readLines
import kotlin.io.path.readText
import kotlin.io.path.walk

/** The shell decides nothing and phrases nothing: no words for people, no dates, no units, no numbers of the content. */
@OptIn(ExperimentalPathApi::class)
class ThinnessTest {
    private val sources: List<Path> =
        ROOT.resolve("android/ui/src").walk().filter { it.name.endsWith(".kt") }.sorted().toList()

    /** Where paths of drawings are written down in letters. */
    private val drawings = setOf("Icons.kt")

    private fun lines(rule: (String) -> Boolean) = sources.flatMap { file ->
        file.readLines().map(String::trim)
            .filter { !it.startsWith("import ") && !it.startsWith("*") && !it.startsWith("/*") && !it.startsWith("//") }
            .filter(rule).map { "${file.name}: $it" }
    }

    @Test
    fun `there are sources`() = assertTrue(sources.size > 40) { "$sources" }

    @Test
    fun `no text for people stands in a source`() {
        val found = lines { line -> literals(line).any(::isForPeople) }.filter { it.substringBefore(':') !in drawings }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun `what counts as text for people is seen, and ids are not`() {
        assertTrue(listOf("Save", "Go on", "try again", "Bitte warten").all(::isForPeople))
        assertTrue(listOf("screen-today", "call:\$number", "check", "bar:", "left", " {2,}", "tnum", "\$label:").none(::isForPeople))
    }

    @Test
    fun `nothing calculates with dates`() =
        assertEquals(emptyList<String>(), lines { line -> Dates.any { it in line } })

    @Test
    fun `nothing converts units or compares what was measured`() =
        assertEquals(emptyList<String>(), lines { line -> Measures.any { it.containsMatchIn(line) } })

    @Test
    fun `every word that the screens ask for is written`() {
        val words = ROOT.resolve("content/words/en").walk().filter { it.name.endsWith(".ftl") }.joinToString("\n") { it.readText() }
        val written = Regex("^([a-z0-9-]+) =", RegexOption.MULTILINE).findAll(words).map { it.groupValues[1] }.toSet()
        val asked = Word.entries.map { it.id } + lines { "say(\"" in it }.map { it.substringAfter("say(\"").substringBefore('"') }
        assertEquals(emptyList<String>(), asked.filter { it !in written })
    }

    @Test
    fun `files are small`() {
        val counts = sources.associateWith { it.readLines().size }
        assertTrue(counts.values.sorted()[counts.size / 2] <= 100) { "the middle one has ${counts.values.sorted()[counts.size / 2]} lines" }
        assertEquals(emptyList<String>(), counts.filter { it.value > 300 }.map { "${it.key.name}: ${it.value}" })
        println("lines of Kotlin: " + counts.entries.groupBy { it.key.parent.name }.mapValues { part -> part.value.sumOf { it.value } })
    }

    private companion object {
        val Dates = listOf(
            "Duration", "ChronoUnit", "plusSeconds", "plusDays", "minusDays", "LocalDate", "ZonedDateTime", "DateTimeFormatter",
            "Calendar", "toEpochMilli", "epochSecond", "currentTimeMillis",
        )
        val Measures = listOf(
            Regex("""\b(1\.8|29\.57|28\.41|273\.15)\b"""), Regex("""(score|pain|value|temperature|tenths)\s*(<|>|<=|>=)\s*\d"""), Regex("""\* 9 /|/ 5 \+|- 32\b"""),
        )

        fun literals(line: String) = Regex("\"((?:[^\"\\\\]|\\\\.)*)\"").findAll(line).map { it.groupValues[1] }.toList()

        /** A capital at the beginning of a word of small letters, or two words with a blank between them. */
        fun isForPeople(text: String): Boolean {
            val plain = text.replace(Regex("""\$\{[^}]*}|\$[a-zA-Z]+"""), "")
            return Regex("""\b\p{Lu}\p{Ll}{2,}""").containsMatchIn(plain) && '/' !in plain || Regex("""\p{L}{2,} \p{L}{2,}""").containsMatchIn(plain)
        }
    }
}
