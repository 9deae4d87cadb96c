package app.lattea.ui.theme

import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.unit.dp

/** The three looks. */
enum class Look(val colours: Colours) { LIGHT(LightColours), DARK(DarkColours), NIGHT(NightColours) }

val LocalLook = staticCompositionLocalOf { Look.LIGHT }

/** The letters: the phone's own, or those that a harness brings along. */
val LocalLetters = staticCompositionLocalOf<FontFamily> { FontFamily.Default }

val colours: Colours @Composable get() = LocalLook.current.colours

/** Everything inside in one look. */
@Composable
fun Themed(look: Look, letters: FontFamily = LocalLetters.current, content: @Composable () -> Unit) {
    CompositionLocalProvider(LocalLook provides look, LocalLetters provides letters) {
        MaterialTheme(
            colorScheme = scheme(look),
            typography = typography(letters, heavier = look == Look.NIGHT),
            shapes = Shapes(medium = RoundedCornerShape(16.dp), large = RoundedCornerShape(28.dp)),
        ) {
            CompositionLocalProvider(LocalContentColor provides look.colours.text, content = content)
        }
    }
}

/** Urgent pages are never dim. */
@Composable
fun FullContrast(content: @Composable () -> Unit) {
    val look = LocalLook.current
    Themed(if (look == Look.NIGHT) Look.DARK else look, content = content)
}

private fun scheme(look: Look): ColorScheme {
    val base = if (look == Look.LIGHT) lightColorScheme() else darkColorScheme()
    val it = look.colours
    return base.copy(
        primary = it.primary, onPrimary = it.onPrimary, primaryContainer = it.chosen, onPrimaryContainer = it.onChosen,
        secondary = it.primary, onSecondary = it.onPrimary, secondaryContainer = it.chosen, onSecondaryContainer = it.onChosen,
        surface = it.surface, onSurface = it.text, onSurfaceVariant = it.second, background = it.surface, onBackground = it.text,
        surfaceVariant = it.raised, surfaceContainer = it.container, surfaceContainerHigh = it.raised,
        surfaceContainerHighest = it.raised, surfaceContainerLow = it.container, surfaceContainerLowest = it.surface,
        outline = it.outline, outlineVariant = it.raised, error = it.problem, onError = it.surface,
    )
}
