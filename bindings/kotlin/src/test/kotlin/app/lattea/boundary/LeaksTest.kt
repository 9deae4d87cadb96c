package app.lattea.boundary

import app.lattea.core.Change
import app.lattea.core.ChangeListener
import app.lattea.core.KeyVault
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.lang.ref.WeakReference
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.exists
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readLines

/** Opening and closing leaves nothing behind: no file, no memory of the core's, no object of ours. */
class LeaksTest {
    @TempDir lateinit var folder: Path

    private object Silent : ChangeListener {
        override fun changed(what: Change) = Unit
    }

    @Test
    fun `ten thousand opens leave neither files open nor memory taken`() {
        assumeTrue(Path("/proc/self/fd").exists()) { "open files and memory are read from /proc, which is not here" }
        val vault = Memory()
        val given = mutableListOf<WeakReference<Any>>()
        fun cycles(count: Int) = repeat(count) {
            // New ones each time: the boundary has to let go of them too.
            val ours = object : KeyVault by vault {} to object : ChangeListener by Silent {}
            given += listOf(WeakReference(ours.first), WeakReference(ours.second))
            open(folder, ours.first, ours.second).use { it.today(NOW) }
        }
        open(folder, vault).use {
            assertTrue(openFilesOfTheJournal() > 0) { "an open journal is seen by this count" }
        }
        cycles(WARM_UP)
        val before = Taken.now()
        cycles(OPENS - WARM_UP)
        val after = Taken.now()

        println("$OPENS opens: $before after $WARM_UP, $after at the end")
        assertEquals(0, openFilesOfTheJournal())
        assertTrue(after.files <= before.files + FILES_OF_THE_MACHINE) { "files: $before, then $after" }
        assertTrue(after.resident - before.resident < RESIDENT_BOUND) { "the process has grown: $before, then $after" }
        // What the last calls still have at hand may be among them.
        val held = given.count { it.get() != null }
        assertTrue(held <= 4) { "$held vaults and listeners of ${given.size} are still held by the boundary" }
    }

    private fun openFilesOfTheJournal() = openFiles().count { it.startsWith(folder.toRealPath()) }

    /** How many files the process has open, and how many bytes of memory it takes. */
    private data class Taken(val files: Int, val resident: Long) {
        companion object {
            fun now(): Taken {
                System.gc()
                val resident = Path("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }
                return Taken(openFiles().size, resident.filter(Char::isDigit).toLong() * 1024)
            }
        }
    }

    private companion object {
        val OPENS: Int = Integer.getInteger("lattea.opens", 10_000)
        const val WARM_UP = 1_000

        /** A machine opens a jar or two of its own meanwhile. */
        const val FILES_OF_THE_MACHINE = 4

        /**
         * The heap is taken whole before the test begins, so this is what the core and JNA add: 2.7 kB an open. One
         * database connection that stayed would take twenty times that.
         */
        const val RESIDENT_BOUND = 24L * 1024 * 1024

        fun openFiles(): List<Path> =
            Path("/proc/self/fd").listDirectoryEntries().mapNotNull { runCatching { Files.readSymbolicLink(it) }.getOrNull() }
    }
}
