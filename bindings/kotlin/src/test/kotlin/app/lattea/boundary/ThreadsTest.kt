package app.lattea.boundary

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors

/** One app object serves any number of threads at once. */
class ThreadsTest {
    @TempDir lateinit var folder: Path

    @Test
    fun `a hundred threads share one app and lose nothing`() {
        val together = CountDownLatch(THREADS)
        val pool = Executors.newFixedThreadPool(THREADS)
        open(folder).use { app ->
            val work = (1..THREADS).map { number ->
                Callable {
                    together.countDown()
                    together.await()
                    app.note("note $number")
                    app.today(NOW)
                    app.checkStart(NOW)
                    app.journalPage(null, emptyList(), NOW)
                    app.help()
                }
            }
            // What a thread throws is thrown here.
            pool.invokeAll(work).forEach { it.get() }
            pool.shutdown()
            val first = app.journalPage(null, emptyList(), NOW)
            val second = app.journalPage(first.older, emptyList(), NOW)
            val titles = (first.days + second.days).flatMap { it.rows }.map { it.id }
            assertEquals(THREADS, titles.toSet().size)
            assertNull(second.older)
        }
    }

    private companion object {
        const val THREADS = 100
    }
}
