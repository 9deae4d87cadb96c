//! The document as a tagged PDF that prints in black and white: page 1 for the minute, what follows for detail.
//!
//! A clinician prints it, scans it or has it read aloud. So it is PDF/UA-1: every word is text in an embedded font, in
//! the order in which it is read, tables are tables, and a picture has its sentence. The same document gives the same
//! bytes. Nothing here decides what is told: the blocks are drawn as they are.
//!
//! ```
//! # use lattea_core::{clock::Moment, content::Content, voice::Voice};
//! # use lattea_core::summary::{Request, Slice, build, pdf};
//! # let content = Content::embedded()?;
//! # let now = Moment::parse("2026-05-07T18:30:00+01:00")?;
//! let document = build(&Request::new(now.plus_hours(-72), now), &Slice::default(), now, &Voice::new(&content, "en"));
//! let bytes = pdf::render(&document, pdf::Paper::A4)?;
//! assert!(bytes.starts_with(b"%PDF-1.7"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod blocks;
mod chart;
mod face;
mod line;
mod paint;
mod sheet;
mod table;

use crate::summary::{choose::SectionId, document::Document, text};

use self::{
    face::{Fonts, Weight},
    line::{Setter, Style},
    sheet::{MARGIN, Sheet, Size},
};

/// The size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    fn size(self) -> Size {
        match self {
            Self::A4 => Size { width: 595.0, height: 842.0 },
            Self::Letter => Size { width: 612.0, height: 792.0 },
        }
    }
}

/// The page could not be drawn: a defect of the program, never of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the PDF can't be made ({0}). The same summary as text says all of it; please report this")]
pub struct PdfError(&'static str);

const FOOTER: Style = Style { size: 8.0, weight: Weight::Regular };

/// The whole document.
///
/// # Errors
/// [`PdfError`] when the fonts inside the program are broken or the writer refuses.
pub fn render(document: &Document, paper: Paper) -> Result<Vec<u8>, PdfError> {
    let Laid { sheet, nodes, outline } = laid(document, paper)?;
    paint::paint(document, sheet, nodes, &outline)
}

/// Every text that the pages show, in the order in which it is drawn: what a preview shows of a PDF.
///
/// # Errors
/// [`PdfError`] when the fonts inside the program are broken.
pub fn shown(document: &Document, paper: Paper) -> Result<Vec<String>, PdfError> {
    let Laid { sheet, .. } = laid(document, paper)?;
    let draws = sheet.pages.iter().flatten().flat_map(|mark| &mark.draws);
    let text = |draw: &sheet::Draw| match draw {
        sheet::Draw::Text { line, .. } => Some(line.pieces.iter().map(|piece| piece.text.as_str()).collect()),
        sheet::Draw::Path { .. } | sheet::Draw::Dot { .. } | sheet::Draw::Square { .. } => None,
    };
    Ok(draws.filter_map(text).collect())
}

/// Pages that are laid out and not painted yet.
struct Laid<'f> {
    sheet: Sheet<'f>,
    nodes: Vec<sheet::Node>,
    outline: Vec<blocks::Entry>,
}

fn laid(document: &Document, paper: Paper) -> Result<Laid<'static>, PdfError> {
    let fonts = Fonts::built_in().ok_or(PdfError("the fonts can't be read"))?;
    let setter = Setter::new(fonts, is_right_to_left(&document.language));
    let mut sheet = Sheet::new(setter, paper.size());
    let mut outline = Vec::new();
    let mut nodes = blocks::header(&mut sheet, &document.header, &mut outline);
    let (first, later): (Vec<_>, Vec<_>) = document.sections.iter().partition(|section| is_for_the_minute(section.id));
    for section in first {
        nodes.extend(blocks::section(&mut sheet, section, &mut outline));
    }
    if !later.is_empty() && sheet.page() == 0 {
        sheet.turn();
    }
    for section in later {
        nodes.extend(blocks::section(&mut sheet, section, &mut outline));
    }
    footers(&mut sheet, document);
    Ok(Laid { sheet, nodes, outline })
}

/// What belongs on the first page; everything else begins on the second.
fn is_for_the_minute(id: SectionId) -> bool {
    matches!(
        id,
        SectionId::Situation
            | SectionId::NotAnswered
            | SectionId::Background
            | SectionId::Medicines
            | SectionId::Course
            | SectionId::Request
    )
}

/// Languages that are written from right to left.
fn is_right_to_left(language: &str) -> bool {
    let main = language.split(['-', '_']).next().unwrap_or_default();
    matches!(main, "ar" | "fa" | "ur" | "ps" | "sd" | "ug" | "ckb" | "he" | "yi" | "dv")
}

/// On every page: what it is, that nobody checked it, which page, and the digest that the share log shows.
fn footers(sheet: &mut Sheet<'_>, document: &Document) {
    let digest = text::digest(document);
    let count = sheet.pages.len();
    for page in 0..count {
        let number = sheet.setter.line(&format!("{digest} · {} / {count}", page + 1), FOOTER);
        let words = format!("{} · {}", document.header.title, document.header.self_reported);
        let base = sheet.size.height - 22.0;
        let end = sheet.size.width - MARGIN - number.width;
        let room = end - MARGIN - 12.0;
        // A long language loses the end of what stands in full at the top.
        let words = sheet.setter.lines(&words, FOOTER, room).into_iter().take(1);
        let mut draws: Vec<sheet::Draw> = words.map(|words| sheet.placed(MARGIN, base, words)).collect();
        draws.push(sheet.placed(end, base, number));
        sheet.pages[page].push(sheet::Mark { leaf: None, figure: false, draws });
    }
}
