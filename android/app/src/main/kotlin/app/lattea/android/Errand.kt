package app.lattea.android

/**
 * Another page of the phone that was asked something, such as its document picker, hides ours and is not leaving. But it can
 * be left open for hours: then whoever comes back may be somebody else.
 */
class Errand(private val sinceBootMs: () -> Long) {
    private var begun: Long? = null

    /** Whether something is being asked. */
    val isOpen: Boolean get() = begun != null

    /** Whether something is being asked, and not for long. */
    val isShort: Boolean get() = begun?.let { sinceBootMs() - it < LONGEST_MS } ?: false

    suspend fun <T> run(ask: suspend () -> T): T {
        begun = sinceBootMs()
        return try { ask() } finally { begun = null }
    }

    private companion object {
        /** Long enough to look for a file in its folders. */
        const val LONGEST_MS = 5 * 60_000L
    }
}
