@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.DesktopComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.runDesktopComposeUiTest
import androidx.compose.ui.unit.Density
import app.lattea.desktop.letters
import app.lattea.stage.ROOT
import app.lattea.stage.World
import app.lattea.ui.places.Root
import app.lattea.ui.theme.Look
import app.lattea.ui.theme.Themed
import kotlin.time.Duration.Companion.minutes

/** How a screen is looked at. */
enum class Frame(val wide: Int, val high: Int, val look: Look = Look.LIGHT, val letters: Float = 1f, val language: String? = null) {
    LIGHT(360, 780),
    DARK(360, 780, Look.DARK),
    NIGHT(360, 780, Look.NIGHT),
    LARGE(360, 780, letters = 2f),
    NARROW(320, 640),
    TABLET(800, 1100),
    LANDSCAPE(640, 360),
    GERMAN(360, 780, language = "de"),
    ARABIC(360, 780, language = "ar"),
    ;

    /** One of the looks, and nothing else that is special. */
    val showsLook get() = letters == 1f && language == null && wide == LIGHT.wide
}

const val DENSITY = 1.5f

/** Draws a scene in a frame, and lets somebody look at it. */
fun drawn(scene: Scene, frame: Frame, look: DesktopComposeUiTest.() -> Unit) = World(country = scene.country, language = frame.language).use { world ->
    val shell = scene.prepare(world)
    runDesktopComposeUiTest((frame.wide * DENSITY).toInt(), ((scene.high ?: frame.high) * DENSITY).toInt(), testTimeout = 15.minutes) {
        setContent {
            CompositionLocalProvider(LocalDensity provides Density(DENSITY, frame.letters)) {
                Themed(frame.look, letters(ROOT, arabic = frame == Frame.ARABIC)) { Root(shell) }
            }
        }
        waitForIdle()
        scene.taps.forEach { tag ->
            val node = onNodeWithTag(tag)
            try { node.performScrollTo() } catch (_: AssertionError) { /* it stands where nothing scrolls */ }
            // Without a pointer, whose shade would stay where it was.
            node.performSemanticsAction(SemanticsActions.OnClick)
            waitForIdle()
        }
        look()
    }
}
