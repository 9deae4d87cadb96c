package app.lattea.ui.theme

import androidx.compose.ui.graphics.Color

/** The roles of a colour. Only care levels carry a hue: everything else is paper, ink and walnut. */
data class Colours(
    val surface: Color,
    val container: Color,
    val raised: Color,
    val text: Color,
    val second: Color,
    val outline: Color,
    val primary: Color,
    val onPrimary: Color,
    val chosen: Color,
    val onChosen: Color,
    val left: Color,
    val right: Color,
    val problem: Color,
    val tiers: TierColours,
)

/** A care level's container, the text on it, and its accent. */
data class TierColour(val container: Color, val text: Color, val accent: Color)

/** One for each care level. */
data class TierColours(
    val emergency: TierColour,
    val sameDay: TierColour,
    val within24h: TierColour,
    val selfCare: TierColour,
    val light: TierColour,
)

private fun tier(container: Long, text: Long, accent: Long) = TierColour(Color(container), Color(text), Color(accent))

val LightColours = Colours(
    surface = Color(0xFFFAF6EF), container = Color(0xFFF1EAE0), raised = Color(0xFFE8DFD2),
    text = Color(0xFF26211B), second = Color(0xFF544B40), outline = Color(0xFF7C7164),
    primary = Color(0xFF4B3A2A), onPrimary = Color(0xFFFFFFFF),
    chosen = Color(0xFFEADCC8), onChosen = Color(0xFF2A1D10),
    left = Color(0xFF1E5A66), right = Color(0xFF9C5A1A), problem = Color(0xFF8C1D18),
    tiers = TierColours(
        emergency = tier(0xFF6B120E, 0xFFFFFFFF, 0xFF6B120E),
        sameDay = tier(0xFFFBE3D6, 0xFF3D1405, 0xFF8E2D0B),
        within24h = tier(0xFFFBEBC8, 0xFF352500, 0xFF8A6300),
        selfCare = tier(0xFFE2E3EC, 0xFF1C1F33, 0xFF3B4178),
        light = tier(0xFFD5E6DD, 0xFF0F2E26, 0xFF1F5C4C),
    ),
)

val DarkColours = Colours(
    surface = Color(0xFF181410), container = Color(0xFF231E18), raised = Color(0xFF2E2820),
    text = Color(0xFFEDE4D8), second = Color(0xFFC9BDAD), outline = Color(0xFF94887A),
    primary = Color(0xFFE6CFB2), onPrimary = Color(0xFF33230F),
    chosen = Color(0xFF4A3825), onChosen = Color(0xFFF3E3CC),
    left = Color(0xFF7FC3CF), right = Color(0xFFE8AE72), problem = Color(0xFFF2B3A6),
    tiers = TierColours(
        emergency = tier(0xFF6B120E, 0xFFFFFFFF, 0xFFFF9C8F),
        sameDay = tier(0xFF4A1E0A, 0xFFFFDCCB, 0xFFF28C5A),
        within24h = tier(0xFF3E2E05, 0xFFFBE3AE, 0xFFE8BE5A),
        selfCare = tier(0xFF2A2D47, 0xFFDFE1F3, 0xFFB4BAE6),
        light = tier(0xFF1B3D34, 0xFFCFE3DA, 0xFF9CCFBC),
    ),
)

/** For the night: no blue, little light. It has no emergency and no same-day level of its own: those use the dark look. */
val NightColours = Colours(
    surface = Color(0xFF0B0805), container = Color(0xFF15100B), raised = Color(0xFF1E1710),
    text = Color(0xFFC29B66), second = Color(0xFFA27F50), outline = Color(0xFF80663E),
    primary = Color(0xFFBE8A4E), onPrimary = Color(0xFF120B04),
    chosen = Color(0xFF2C1F10), onChosen = Color(0xFFCBA36D),
    left = Color(0xFFD8B070), right = Color(0xFF8A7A5A), problem = Color(0xFFD08468),
    tiers = TierColours(
        emergency = DarkColours.tiers.emergency,
        sameDay = DarkColours.tiers.sameDay,
        within24h = tier(0xFF2B1F08, 0xFFD0A965, 0xFFC8963E),
        selfCare = tier(0xFF221C20, 0xFFB7A794, 0xFFA08A98),
        light = tier(0xFF1A1F14, 0xFFB5A873, 0xFF8F9A62),
    ),
)
