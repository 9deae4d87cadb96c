package app.lattea.ui.parts

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.ui.platform.LocalDensity

/** From here on, words that stand side by side at the usual size need a row each. */
private const val LARGE = 1.3f

/** Whether the person chose letters so large that rows become stacks. */
@Composable
@ReadOnlyComposable
fun lettersAreLarge(): Boolean = LocalDensity.current.fontScale > LARGE
