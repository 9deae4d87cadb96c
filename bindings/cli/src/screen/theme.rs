//! Colours by what they mean. Only care levels carry a hue; everything else is paper, ink and walnut. Without colours
//! the same roles are bold, inverse or underlined, and the words say everything anyway.

use lattea_core::{care::Tier, clock::Moment};
use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Any colour.
    True,
    /// The sixteen that every terminal names.
    Sixteen,
    /// None, because the person or the terminal says so.
    None,
}

/// How light the page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Ink on the evening's page.
    Dark,
    /// As little light as can be read.
    Night,
    /// Paper.
    Light,
}

/// What a piece of text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Text.
    Text,
    /// Second text.
    Soft,
    /// Lines and borders.
    Line,
    /// Headings and words of weight.
    Strong,
    /// A key to press.
    Key,
    /// What the cursor is on.
    Focus,
    /// What is chosen, or the place where one is.
    Chosen,
    /// Something that can't be read, always with words.
    Problem,
    /// The largest control.
    Button,
}

/// The parts of a care level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The word.
    Band,
    /// The sentence under it.
    Body,
    /// The bar beside it.
    Accent,
}

/// How everything is coloured.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    depth: Depth,
    look: Look,
    alarm: bool,
    dots: bool,
}

/// Surface, text, second text, outline, primary, on primary, container, on container, error.
type Palette = [u32; 9];
const DARK: Palette = [0x181410, 0xEDE4D8, 0xC9BDAD, 0x94887A, 0xE6CFB2, 0x33230F, 0x4A3825, 0xF3E3CC, 0xF2B3A6];
const NIGHT: Palette = [0x0B0805, 0xC29B66, 0xA27F50, 0x80663E, 0xBE8A4E, 0x120B04, 0x2C1F10, 0xCBA36D, 0xD08468];
const LIGHT: Palette = [0xFAF6EF, 0x26211B, 0x544B40, 0x7C7164, 0x4B3A2A, 0xFFFFFF, 0xEADCC8, 0x2A1D10, 0x8C1D18];

/// Container, text on it and accent of a care level.
type Shades = [u32; 3];
const ALARM: Shades = [0x6B120E, 0xFFFFFF, 0xFF9C8F];

impl Theme {
    /// A theme that is told everything.
    pub fn new(depth: Depth, look: Look) -> Self {
        Self { depth, look, alarm: false, dots: true }
    }

    /// What the terminal can and the person wants; dim from evening to morning.
    pub fn detect(now: Moment) -> Self {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let term = std::env::var("TERM").unwrap_or_default();
        let depth = if set("NO_COLOR") || term == "dumb" || std::env::args().any(|it| it == "--no-color") {
            Depth::None
        } else if std::env::var("COLORTERM").is_ok_and(|value| value.contains("truecolor") || value.contains("24bit")) {
            Depth::True
        } else {
            Depth::Sixteen
        };
        let clock = now.clock_text();
        let night = clock.as_str() >= "21:00" || clock.as_str() < "07:00";
        // The first of these that is set names the letters of the terminal; none of them says nothing about it.
        let letters =
            ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()));
        let plain = letters.is_some_and(|letters| !letters.to_lowercase().replace('-', "").contains("utf8"));
        let dots = !plain && term != "dumb" && term != "linux";
        Self { dots, ..Self::new(depth, if night { Look::Night } else { Look::Dark }) }
    }

    /// The next look, for whom this one is too bright or too dark.
    pub fn next_look(&mut self) {
        self.look = match self.look {
            Look::Dark => Look::Night,
            Look::Night => Look::Light,
            Look::Light => Look::Dark,
        };
    }

    /// Whether the terminal has the letters that drawings are made of; without them the drawing is put in words.
    pub fn has_dots(&self) -> bool {
        self.dots
    }

    /// The same without drawings.
    #[cfg(test)]
    pub fn without_dots(self) -> Self {
        Self { dots: false, ..self }
    }

    /// The emergency page: the whole page in its colours, never dim.
    pub fn alarm(self) -> Self {
        Self { alarm: true, ..self }
    }

    /// The page itself.
    pub fn page(&self) -> Style {
        match (self.depth, self.alarm) {
            (Depth::None, false) | (Depth::Sixteen, false) => Style::reset(),
            (Depth::None, true) => Style::reset().add_modifier(Modifier::REVERSED | Modifier::BOLD),
            (Depth::Sixteen, true) => Style::reset().fg(Color::White).bg(Color::Red).add_modifier(Modifier::BOLD),
            (Depth::True, false) => on(self.palette()[1], self.palette()[0]),
            (Depth::True, true) => on(ALARM[1], ALARM[0]),
        }
    }

    /// A role's style, to be laid over the page.
    pub fn style(&self, role: Role) -> Style {
        if self.alarm {
            return self.alarm_style(role);
        }
        let plain = Style::new();
        let p = self.palette();
        let weight = match role {
            Role::Strong | Role::Key | Role::Button | Role::Problem => Modifier::BOLD,
            Role::Focus => Modifier::BOLD,
            _ => Modifier::empty(),
        };
        let style = match (self.depth, role) {
            (Depth::True, Role::Text) => plain.fg(hex(p[1])),
            (Depth::True, Role::Soft) => plain.fg(hex(p[2])),
            (Depth::True, Role::Line) => plain.fg(hex(p[3])),
            (Depth::True, Role::Strong | Role::Key) => plain.fg(hex(p[4])),
            (Depth::True, Role::Focus | Role::Chosen) => on(p[7], p[6]),
            (Depth::True, Role::Problem) => plain.fg(hex(p[8])),
            (Depth::True, Role::Button) => on(p[5], p[4]),
            (Depth::Sixteen, Role::Problem) => plain.fg(Color::LightRed),
            (_, Role::Focus | Role::Button) => plain.add_modifier(Modifier::REVERSED),
            (_, Role::Chosen) => plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            _ => plain,
        };
        style.add_modifier(weight)
    }

    fn alarm_style(&self, role: Role) -> Style {
        let plain = Style::new().add_modifier(Modifier::BOLD);
        match (self.depth, role) {
            (Depth::True, Role::Button | Role::Focus) => on(ALARM[0], ALARM[1]).add_modifier(Modifier::BOLD),
            (Depth::Sixteen, Role::Button | Role::Focus) => plain.fg(Color::Red).bg(Color::White),
            (Depth::None, Role::Button | Role::Focus) => plain.remove_modifier(Modifier::REVERSED),
            _ => plain,
        }
    }

    /// The style of one part of a care level.
    pub fn tier(&self, tier: Tier, part: Part) -> Style {
        let bold = Modifier::BOLD;
        match self.depth {
            Depth::True => {
                let [container, text, accent] = self.shades(tier);
                match part {
                    // Only this band is solid: the word stands on the accent, in the page's colour.
                    Part::Band if tier == Tier::SameDay => on(self.page_shade(), accent).add_modifier(bold),
                    Part::Band => on(text, container).add_modifier(bold),
                    Part::Body => on(text, container),
                    Part::Accent => on(accent, container).add_modifier(bold),
                }
            }
            Depth::Sixteen => {
                let (fg, bg) = match tier {
                    Tier::EmergencyNow => (Color::White, Color::Red),
                    Tier::SameDay => (Color::Black, Color::LightRed),
                    Tier::Within24h => (Color::Black, Color::Yellow),
                    Tier::SelfCareNoMassage => (Color::White, Color::Blue),
                    Tier::MassageOk => (Color::Black, Color::Green),
                };
                match part {
                    Part::Band => Style::new().fg(fg).bg(bg).add_modifier(bold),
                    Part::Body => Style::new(),
                    Part::Accent => Style::new().fg(bg).add_modifier(bold),
                }
            }
            Depth::None => match part {
                Part::Band => Style::new().add_modifier(bold | Modifier::REVERSED),
                Part::Body => Style::new(),
                Part::Accent => Style::new().add_modifier(bold),
            },
        }
    }

    fn palette(&self) -> Palette {
        match self.look {
            Look::Dark => DARK,
            Look::Night => NIGHT,
            Look::Light => LIGHT,
        }
    }

    fn page_shade(&self) -> u32 {
        if self.look == Look::Light { LIGHT[0] } else { DARK[0] }
    }

    /// Emergency and same-day levels are never dimmed.
    fn shades(&self, tier: Tier) -> Shades {
        match (tier, self.look) {
            (Tier::EmergencyNow, _) => ALARM,
            (Tier::SameDay, Look::Light) => [0xFBE3D6, 0x3D1405, 0x8E2D0B],
            (Tier::SameDay, _) => [0x4A1E0A, 0xFFDCCB, 0xF28C5A],
            (Tier::Within24h, Look::Light) => [0xFBEBC8, 0x352500, 0x8A6300],
            (Tier::Within24h, Look::Dark) => [0x3E2E05, 0xFBE3AE, 0xE8BE5A],
            (Tier::Within24h, Look::Night) => [0x2B1F08, 0xD0A965, 0xC8963E],
            (Tier::SelfCareNoMassage, Look::Light) => [0xE2E3EC, 0x1C1F33, 0x3B4178],
            (Tier::SelfCareNoMassage, Look::Dark) => [0x2A2D47, 0xDFE1F3, 0xB4BAE6],
            (Tier::SelfCareNoMassage, Look::Night) => [0x221C20, 0xB7A794, 0xA08A98],
            (Tier::MassageOk, Look::Light) => [0xD5E6DD, 0x0F2E26, 0x1F5C4C],
            (Tier::MassageOk, Look::Dark) => [0x1B3D34, 0xCFE3DA, 0x9CCFBC],
            (Tier::MassageOk, Look::Night) => [0x1A1F14, 0xB5A873, 0x8F9A62],
        }
    }
}

/// A sign that stands beside the word of a care level, different for each.
pub fn sign(tier: Tier) -> &'static str {
    match tier {
        Tier::EmergencyNow => "!!",
        Tier::SameDay => "!",
        Tier::Within24h => "24",
        Tier::SelfCareNoMassage => "⌂",
        Tier::MassageOk => "⌂ ~",
    }
}

/// The bar at the start edge of a care level's card.
pub fn edge(tier: Tier) -> &'static str {
    match tier {
        Tier::EmergencyNow | Tier::SameDay => "█ ",
        Tier::Within24h => "▌ ",
        Tier::SelfCareNoMassage => "│ ",
        Tier::MassageOk => "  ",
    }
}

fn hex(colour: u32) -> Color {
    Color::from_u32(colour)
}

fn on(text: u32, back: u32) -> Style {
    Style::new().fg(hex(text)).bg(hex(back))
}
