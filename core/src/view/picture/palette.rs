//! Colours of a picture: how light the page is, and the tone of the skin, if one is wished for.
//!
//! Nothing in a picture is said by colour alone. Lines keep a contrast of 3 to 1 against what they stand on (WCAG 2.2,
//! 1.4.11), words 4.5 to 1 (1.4.3); a test holds every look with every tone to that.

/// How light the page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Look {
    /// Ink on paper.
    Light,
    /// The evening's page.
    Dark,
    /// As little light as can be read, and none of it blue.
    Night,
    /// Black on white and nothing between, also for printing.
    Contrast,
}

impl Look {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Night, Self::Contrast];

    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Night => "night",
            Self::Contrast => "contrast",
        }
    }
}

/// The tone of the skin, from light to dark; without one the breast is a line drawing on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// Of the page: a line drawing.
    Page,
    /// Light.
    Light,
    /// Between light and medium.
    Sand,
    /// Medium.
    Tan,
    /// Brown.
    Brown,
    /// Deep.
    Deep,
}

impl Tone {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Page, Self::Light, Self::Sand, Self::Tan, Self::Brown, Self::Deep];

    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Light => "light",
            Self::Sand => "sand",
            Self::Tan => "tan",
            Self::Brown => "brown",
            Self::Deep => "deep",
        }
    }

    /// Skin and areola by day.
    fn shades(self) -> Option<[u32; 2]> {
        match self {
            Self::Page => None,
            Self::Light => Some([0xF4DFCB, 0xE2B9A0]),
            Self::Sand => Some([0xE6C3A0, 0xCB9673]),
            Self::Tan => Some([0xC99A6E, 0xB58052]),
            Self::Brown => Some([0x7A4E33, 0x643C26]),
            Self::Deep => Some([0x4A2F20, 0x372116]),
        }
    }
}

/// Colours as `0xRRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The page.
    pub page: u32,
    /// Words on the page.
    pub text: u32,
    /// The breast.
    pub skin: u32,
    /// The ring round the nipple.
    pub areola: u32,
    /// Borders of sectors and the nipple.
    pub line: u32,
    /// Strokes and hatching.
    pub strong: u32,
    /// The skin line and the arm, on the page.
    pub edge: u32,
    /// Where a hand lies.
    pub hand: u32,
}

impl Palette {
    /// The colours of a look with a tone. At night a tone is dimmed; in black and white there is none.
    pub fn new(look: Look, tone: Tone) -> Self {
        let [page, text, line, strong, hand] = match look {
            Look::Light => [0xFAF6EF, 0x26211B, 0x7C7164, 0x4B3A2A, 0xD9C4A6],
            Look::Dark => [0x181410, 0xEDE4D8, 0x94887A, 0xE6CFB2, 0x5C4832],
            Look::Night => [0x0B0805, 0xC29B66, 0x80663E, 0xBE8A4E, 0x3E2C17],
            Look::Contrast => [0xFFFFFF, 0x000000, 0x000000, 0x000000, 0xFFFFFF],
        };
        let plain = Self { page, text, skin: page, areola: page, line, strong, edge: strong, hand };
        let Some(shades) = tone.shades().filter(|_| look != Look::Contrast) else { return plain };
        let [skin, areola] = match look {
            Look::Light | Look::Contrast => shades,
            Look::Dark => shades.map(|shade| dimmed(shade, 90)),
            Look::Night => shades.map(|shade| dimmed(warm(shade), 26)),
        };
        // On skin, lines are as dark or as light as its tone needs.
        let (dark, pale) = if look == Look::Night { (0x0B0805, 0xC29B66) } else { (0x1B140E, 0xFFF6EA) };
        let worst = |ink: u32| contrast(ink, skin).min(contrast(ink, areola));
        let ink = if worst(dark) >= worst(pale) { dark } else { pale };
        // A hand is a shade of the skin that its outline sets off.
        let hand = mixed(skin, ink, 22);
        Self { skin, areola, line: ink, strong: ink, hand, ..plain }
    }
}

/// The contrast of two colours, 1 to 21, as WCAG 2.2 defines it.
pub fn contrast(one: u32, other: u32) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn channels(colour: u32) -> [u32; 3] {
    [colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF]
}

fn joined([red, green, blue]: [u32; 3]) -> u32 {
    red << 16 | green << 8 | blue
}

fn dimmed(colour: u32, percent: u32) -> u32 {
    joined(channels(colour).map(|channel| channel * percent / 100))
}

fn mixed(colour: u32, with: u32, percent: u32) -> u32 {
    let (one, other) = (channels(colour), channels(with));
    let mix = |at: usize| (one[at] * (100 - percent) + other[at] * percent) / 100;
    joined([mix(0), mix(1), mix(2)])
}

/// Much less blue and a little less green, for the night.
fn warm(colour: u32) -> u32 {
    let [red, green, blue] = channels(colour);
    joined([red, green * 85 / 100, blue / 2])
}

fn luminance(colour: u32) -> f64 {
    let linear = |channel: u32| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = channels(colour).map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
