package app.lattea.ui.places

import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.lattea.ui.check.CheckScreen
import app.lattea.ui.result.ResultScreen
import app.lattea.ui.theme.colours
import app.lattea.ui.today.TodayScreen
import app.lattea.ui.words.LocalWords

/** The whole app: the place where the person is, in the words of her language. */
@Composable
fun Root(shell: Shell) {
    val words by shell.words.collectAsState()
    val places by shell.way.places.collectAsState()
    Surface(Modifier.fillMaxSize(), color = colours.surface, contentColor = colours.text) {
        val said = words ?: return@Surface
        CompositionLocalProvider(LocalWords provides said) {
            BoxWithConstraints {
                val broad = maxWidth >= 600.dp
                val here = places.last()
                val foot: @Composable () -> Unit = { if (!broad) Bar(here, shell.way::go) }
                if (broad && here in Place.Bar) {
                    Row {
                        Rail(here, shell.way::go)
                        Screen(shell, here, foot)
                    }
                } else {
                    Screen(shell, here, foot)
                }
            }
        }
    }
}

@Composable
private fun Screen(shell: Shell, here: Place, foot: @Composable () -> Unit) {
    LaunchedEffect(here) { shell.arrive(here) }
    when (here) {
        Place.Check -> CheckScreen(shell)
        Place.Result -> ResultScreen(shell)
        else -> TodayScreen(shell, foot)
    }
}
