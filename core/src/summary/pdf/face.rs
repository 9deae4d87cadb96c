//! The fonts inside the program: one family for Latin and Cyrillic, one for Arabic, each regular and bold.
//!
//! A character that neither has can't be drawn, and a page that silently loses it would say something else than was
//! written. So it is replaced by a visible mark before anything is measured.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use harfrust::{Direction, FontRef, Script, ShapeOptions, ShapePlan, Shaper, ShaperData, UnicodeBuffer};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::{MetadataProvider, charmap::Charmap};

use crate::summary::clean::is_mark;

/// What stands for a character that no font has.
pub(super) const MISSING: char = '\u{fffd}';

/// How heavy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Weight {
    /// For sentences.
    Regular,
    /// For titles and labels.
    Bold,
}

/// One font file, ready to be measured and embedded.
pub(super) struct Face {
    pub(super) font: Font,
    outlines: FontRef<'static>,
    shaping: ShaperData,
    /// How letters of a script are put together in a direction: worked out once, and wanted for every piece of text.
    plans: Mutex<Vec<(Script, Direction, Arc<ShapePlan>)>>,
    letters: Charmap<'static>,
    units: f32,
}

/// All of them.
pub(super) struct Fonts {
    regular: [Face; 2],
    bold: [Face; 2],
}

impl Fonts {
    /// Reads them once in the life of the program; nothing only if the program was built with broken files.
    pub(super) fn built_in() -> Option<&'static Self> {
        static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
        FONTS.get_or_init(Self::read).as_ref()
    }

    fn read() -> Option<Self> {
        let regular = [
            Face::read(include_bytes!("../../../fonts/text-regular.ttf"))?,
            Face::read(include_bytes!("../../../fonts/arabic-regular.ttf"))?,
        ];
        let bold = [
            Face::read(include_bytes!("../../../fonts/text-bold.ttf"))?,
            Face::read(include_bytes!("../../../fonts/arabic-bold.ttf"))?,
        ];
        Some(Self { regular, bold })
    }

    pub(super) fn face(&self, weight: Weight, at: usize) -> &Face {
        let faces = match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        };
        &faces[at.min(faces.len() - 1)]
    }

    /// The first face that has a character.
    pub(super) fn which(&self, character: char) -> Option<usize> {
        self.regular.iter().position(|face| face.has(character))
    }

    /// The text with everything that can't be drawn replaced: a joined emoji by one mark, an orphaned accent by none.
    pub(super) fn drawable(&self, text: &str) -> String {
        let mut out = String::new();
        for character in text.chars() {
            let joins =
                matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}');
            let after_missing = out.ends_with(MISSING);
            match self.which(character) {
                Some(1)
                    if is_mark(character) && out.chars().next_back().is_none_or(|last| self.which(last) != Some(1)) => {
                }
                Some(_) => out.push(character),
                None if joins => {
                    // Between Arabic letters a joiner changes how they look; anywhere else it has no look of its own.
                    if out.chars().next_back().is_some_and(|last| self.which(last) == Some(1)) {
                        out.push(character);
                    }
                }
                None if is_mark(character) || after_missing => {}
                None => out.push(MISSING),
            }
        }
        out
    }
}

impl Face {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let outlines = FontRef::new(bytes).ok()?;
        let font = Font::new(bytes.into(), 0)?;
        let units = font.units_per_em();
        let letters = skrifa::FontRef::new(bytes).ok()?.charmap();
        Some(Self { shaping: ShaperData::new(&outlines), plans: Mutex::default(), font, outlines, letters, units })
    }

    fn has(&self, character: char) -> bool {
        self.letters.map(character).is_some_and(|glyph| glyph.to_u32() != 0)
    }

    fn plan(&self, shaper: &Shaper<'_>, script: Script, direction: Direction) -> Arc<ShapePlan> {
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((.., plan)) = plans.iter().find(|(known, way, _)| (*known, *way) == (script, direction)) {
            return Arc::clone(plan);
        }
        let known = Some(script).filter(|script| *script != harfrust::script::UNKNOWN);
        let plan = Arc::new(ShapePlan::new(shaper, direction, known, None, &[]));
        plans.push((script, direction, Arc::clone(&plan)));
        plan
    }

    /// The glyphs of a text of one direction, in the order of drawing, and how wide they are at size 1.
    pub(super) fn shape(&self, text: &str, rtl: bool) -> (Vec<KrillaGlyph>, f32) {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        let shaper = self.shaping.shaper(&self.outlines).build();
        let plan = self.plan(&shaper, buffer.script(), buffer.direction());
        let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(&plan)));
        let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        starts.sort_unstable();
        starts.dedup();
        let mut width = 0.0;
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(|(info, position)| {
            let start = info.cluster as usize;
            let end = starts.iter().copied().find(|other| *other > start).unwrap_or(text.len());
            let em = |units: i32| units as f32 / self.units;
            let advance = em(position.x_advance);
            width += advance;
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                advance,
                em(position.x_offset),
                em(position.y_offset),
                0.0,
                start..end,
                None,
            )
        });
        let glyphs = glyphs.collect();
        (glyphs, width)
    }
}
