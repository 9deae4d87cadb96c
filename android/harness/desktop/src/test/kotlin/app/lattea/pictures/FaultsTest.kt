@file:OptIn(ExperimentalTestApi::class)

package app.lattea.pictures

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.requiredWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.runDesktopComposeUiTest
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A bad page is found to be one: otherwise the good pages would prove nothing. */
class FaultsTest {
    @Test
    fun `a page with every fault has every fault named`() = runDesktopComposeUiTest(540, 900) {
        setContent {
            CompositionLocalProvider(LocalDensity provides Density(DENSITY, 1f)) {
                Column(Modifier.fillMaxSize().background(Color.White)) {
                    Box(Modifier.size(30.dp).clickable {})
                    Text("pale", color = Color(0xFFBBBBBB))
                    Text("pale and underlined", color = Color(0xFFBBBBBB), modifier = Modifier.drawBehind { drawLine(Color.Black, Offset.Zero, Offset(6f, 0f), 2f) })
                    Column(Modifier.height(40.dp).verticalScroll(rememberScrollState())) {
                        repeat(9) { Text("dark") }
                        Text("pale and far down", color = Color(0xFFBBBBBB))
                    }
                    Row {
                        Box(Modifier.size(60.dp).semantics { contentDescription = "one" }.clickable {})
                        Spacer(Modifier.size(4.dp))
                        Box(Modifier.size(60.dp).semantics { contentDescription = "two" }.clickable {})
                    }
                    Text("not told", Modifier.testTag("problem"))
                    Box {
                        Text("lower", Modifier.padding(top = 90.dp))
                        Text("upper")
                    }
                    Text("far out to the side", Modifier.requiredWidth(900.dp))
                }
            }
        }
        val faults = faults()
        listOf("without a label", "a target of 30 by 30", "\"pale\": contrast", "\"pale and underlined\": contrast", "\"pale and far down\": contrast", "wider than the page", "without a heading", "not Help",
            "4 dp between", "problem is not announced", "upper is read after lower", "stands before the heading").forEach { fault ->
            assertTrue(faults.any { fault in it }) { "nobody saw \"$fault\" in $faults" }
        }
    }
}
