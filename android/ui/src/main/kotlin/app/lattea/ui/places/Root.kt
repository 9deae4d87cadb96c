package app.lattea.ui.places

import androidx.compose.foundation.layout.Box
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
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import app.lattea.ui.check.CheckScreen
import app.lattea.ui.desk.Shown
import app.lattea.ui.files.FilesScreen
import app.lattea.ui.help.HelpScreen
import app.lattea.ui.journal.BinScreen
import app.lattea.ui.journal.JournalScreen
import app.lattea.ui.keeping.BackupScreen
import app.lattea.ui.keeping.EraseScreen
import app.lattea.ui.keeping.LockScreen
import app.lattea.ui.keeping.RecoveryScreen
import app.lattea.ui.learn.CardScreen
import app.lattea.ui.learn.LearnScreen
import app.lattea.ui.massage.MassageScreen
import app.lattea.ui.onboarding.OnboardingScreen
import app.lattea.ui.settings.BabiesScreen
import app.lattea.ui.settings.SettingsScreen
import app.lattea.ui.summary.HandOverScreen
import app.lattea.ui.summary.SummaryScreen
import app.lattea.ui.theme.LocalLook
import app.lattea.ui.theme.Look
import app.lattea.ui.trends.TrendsScreen
import app.lattea.ui.plan.PlanScreen
import app.lattea.ui.result.ResultScreen
import app.lattea.ui.theme.colours
import app.lattea.ui.today.TodayScreen
import app.lattea.ui.words.LocalWords

/** The whole app: the place where the person is, in the words of her language. */
@Composable
fun Root(shell: Shell, look: Look = LocalLook.current, chooseLook: (Look) -> Unit = {}) {
    val words by shell.words.collectAsState()
    val places by shell.way.places.collectAsState()
    Surface(Modifier.fillMaxSize(), color = colours.surface, contentColor = colours.text) {
        val unopened by shell.unopened.collectAsState()
        unopened?.let { UnopenedScreen(it, shell.ports) }
        val said = words ?: return@Surface
        // The language of the app and not the phone's: before Android 13 the system does not know of it.
        val direction = if (said.fromTheRight) LayoutDirection.Rtl else LayoutDirection.Ltr
        CompositionLocalProvider(LocalWords provides said, LocalLayoutDirection provides direction) {
            BoxWithConstraints {
                val broad = maxWidth >= 600.dp
                val here = places.last()
                // Help that was opened from a flow, or from behind the lock, leads back there and not to the places of the bar.
                val inFlow = here == Place.Help && places.any { it !in Place.Bar }
                val foot: @Composable () -> Unit = {
                    if (inFlow) Foot({ shell.back() }, null) else if (!broad) Bar(here, shell.way::go)
                }
                val journal by shell.journal.state.collectAsState()
                val covered = here == Place.Journal && (journal as? Shown.Ready)?.view?.covered == true
                if (broad && here in Place.Bar && !inFlow && !covered) {
                    Row {
                        Box(Modifier.weight(1f).semantics { isTraversalGroup = true }) { Screen(shell, here, foot, look, chooseLook) }
                        Rail(here, shell.way::go)
                    }
                } else {
                    Screen(shell, here, foot, look, chooseLook)
                }
            }
        }
    }
}

@Composable
private fun Screen(shell: Shell, here: Place, foot: @Composable () -> Unit, look: Look, chooseLook: (Look) -> Unit) {
    LaunchedEffect(here) { shell.arrive(here) }
    when (here) {
        Place.Onboarding -> OnboardingScreen(shell, look, chooseLook)
        Place.Today -> TodayScreen(shell, foot)
        Place.Check -> CheckScreen(shell)
        Place.Result -> ResultScreen(shell)
        Place.Massage -> MassageScreen(shell)
        Place.Journal -> JournalScreen(shell, foot)
        Place.Plan -> PlanScreen(shell)
        Place.Trends -> TrendsScreen(shell)
        Place.Summary -> SummaryScreen(shell, foot)
        Place.HandOver -> HandOverScreen(shell)
        Place.Learn -> LearnScreen(shell, foot)
        is Place.Card -> CardScreen(shell)
        Place.Help -> HelpScreen(shell, foot, locked = shell.way.places.value.first() != Place.Today)
        Place.Settings -> SettingsScreen(shell, look, chooseLook)
        Place.Babies -> BabiesScreen(shell)
        Place.Bin -> BinScreen(shell)
        Place.Backup -> BackupScreen(shell)
        Place.Files -> FilesScreen(shell)
        Place.Erase -> EraseScreen(shell)
        Place.Lock -> LockScreen(shell)
        Place.Recovery -> RecoveryScreen(shell)
    }
}
