package app.lattea.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.unit.dp
import app.lattea.ui.theme.colours

/**
 * A page: what can be read scrolls, what can be done stands below it, the [main] thing lowest. On a small page, or with
 * large letters, the other [actions] scroll along, so that they never cover what they are about. On a page that is broad
 * and low both stand beside it, at the side of the thumb.
 */
@Composable
fun Page(
    tag: String,
    modifier: Modifier = Modifier,
    actions: (@Composable ColumnScope.() -> Unit)? = null,
    main: (@Composable () -> Unit)? = null,
    foot: (@Composable () -> Unit)? = null,
    content: @Composable ColumnScope.() -> Unit,
) = Surface(modifier.fillMaxSize().testTag(tag), color = colours.surface, contentColor = colours.text) {
    BoxWithConstraints {
        val beside = maxHeight < LOW && maxWidth >= BROAD && (actions != null || main != null)
        val small = maxHeight < SMALL
        val roomy = maxHeight / LocalDensity.current.fontScale >= LOW
        Column(Modifier.fillMaxSize(), horizontalAlignment = Alignment.CenterHorizontally) {
            if (beside) {
                Row(Modifier.weight(1f)) {
                    CompositionLocalProvider(LocalBeside provides true) { Read(Modifier.weight(1f)) { content() } }
                    Beside(actions, main)
                }
            } else {
                Read(Modifier.weight(1f).fillMaxWidth()) {
                    CompositionLocalProvider(LocalSmall provides small) { content() }
                    if (!roomy && actions != null) Actions(actions)
                }
                if ((roomy && actions != null) || main != null) {
                    Column(
                        Modifier.widthIn(max = 640.dp).fillMaxWidth().padding(horizontal = 16.dp, vertical = 8.dp),
                        Arrangement.spacedBy(8.dp),
                    ) {
                        if (roomy && actions != null) Actions(actions)
                        main?.invoke()
                    }
                }
            }
            if (foot != null) {
                Box(
                    Modifier.fillMaxWidth().background(colours.container)
                        .semantics { isTraversalGroup = true; traversalIndex = 1f },
                    contentAlignment = Alignment.Center,
                ) { foot() }
            }
        }
    }
}

/** Below this height there is no room for both, and from this width there is room beside. */
private val LOW = 480.dp
private val BROAD = 480.dp

/** Below this height a drawing is smaller, so that its words can be read above it. */
private val SMALL = 700.dp

/** Whether the page is so low that a drawing is smaller. */
val LocalSmall = staticCompositionLocalOf { false }

/** Whether what can be done stands beside what is read: then a drawing stands beside its words as well. */
val LocalBeside = staticCompositionLocalOf { false }

@Composable
private fun Read(modifier: Modifier, content: @Composable ColumnScope.() -> Unit) = Box(modifier, contentAlignment = Alignment.TopCenter) {
    Column(
        Modifier.verticalScroll(rememberScrollState()).widthIn(max = 640.dp).fillMaxWidth().padding(16.dp)
            .semantics { isTraversalGroup = true },
        Arrangement.spacedBy(12.dp), content = content,
    )
}

@Composable
private fun Beside(actions: (@Composable ColumnScope.() -> Unit)?, main: (@Composable () -> Unit)?) = Column(
    Modifier.width(224.dp).fillMaxHeight().verticalScroll(rememberScrollState(), reverseScrolling = true)
        .padding(top = 8.dp, bottom = 8.dp, end = 16.dp).semantics { isTraversalGroup = true },
    Arrangement.spacedBy(8.dp, Alignment.Bottom),
) {
    actions?.invoke(this)
    main?.invoke()
}

@Composable
private fun Actions(actions: @Composable ColumnScope.() -> Unit) =
    Column(Modifier.fillMaxWidth().semantics { isTraversalGroup = true }, Arrangement.spacedBy(8.dp), content = actions)

/** The heading of a page or of a part of it. */
@Composable
fun Heading(text: String, modifier: Modifier = Modifier, large: Boolean = false) = Text(
    text,
    modifier.semantics { heading() },
    style = if (large) MaterialTheme.typography.headlineSmall else MaterialTheme.typography.titleMedium,
)

@Composable
fun Body(text: String, modifier: Modifier = Modifier) {
    if (text.isNotEmpty()) Text(text, modifier, style = MaterialTheme.typography.bodyLarge)
}

@Composable
fun Small(text: String, modifier: Modifier = Modifier) {
    if (text.isNotEmpty()) Text(text, modifier, style = MaterialTheme.typography.bodySmall, color = colours.second)
}
