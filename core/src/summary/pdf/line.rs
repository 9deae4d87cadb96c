//! From a text to lines of a width, and from a line to pieces in the order in which they are drawn.

use std::{cell::RefCell, collections::HashMap};

use krilla::text::KrillaGlyph;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::face::{Fonts, Weight};

/// How big and how heavy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) weight: Weight,
}

/// A part of a line that one face draws in one direction.
pub(super) struct Piece {
    pub(super) face: usize,
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// At size 1.
    pub(super) width: f32,
}

/// A line, its pieces from left to right.
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    pub(super) style: Style,
    /// In points.
    pub(super) width: f32,
}

/// Measures and breaks; remembers the words that it has measured.
pub(super) struct Setter<'f> {
    pub(super) fonts: &'f Fonts,
    /// Whether the language is written from right to left.
    pub(super) rtl: bool,
    words: RefCell<HashMap<(Weight, String), f32>>,
}

impl<'f> Setter<'f> {
    pub(super) fn new(fonts: &'f Fonts, rtl: bool) -> Self {
        Self { fonts, rtl, words: RefCell::new(HashMap::new()) }
    }

    /// The lines of a text that are at most so wide; a word that is wider than a line is broken where it must be.
    pub(super) fn lines(&self, text: &str, style: Style, most: f32) -> Vec<Line> {
        let text = self.fonts.drawable(text);
        let space = self.word(" ", style);
        let mut lines: Vec<String> = vec![String::new()];
        let mut used = 0.0;
        for word in text.split_whitespace() {
            let wide = self.word(word, style);
            let gap = if used > 0.0 { space } else { 0.0 };
            if used + gap + wide <= most {
                push(&mut lines, if used > 0.0 { " " } else { "" }, word);
                used += gap + wide;
            } else if wide <= most {
                lines.push(word.to_owned());
                used = wide;
            } else {
                if used > 0.0 {
                    lines.push(String::new());
                }
                used = 0.0;
                for character in word.chars() {
                    let letter = character.to_string();
                    let wide = self.word(&letter, style);
                    if used + wide > most && used > 0.0 {
                        lines.push(String::new());
                        used = 0.0;
                    }
                    push(&mut lines, "", &letter);
                    used += wide;
                }
            }
        }
        lines.iter().map(|line| self.line(line, style)).collect()
    }

    /// One line, whatever its width.
    pub(super) fn line(&self, text: &str, style: Style) -> Line {
        // A line without a letter of the page's direction, such as a medicine's name, keeps its own.
        let base = if self.rtl && text.chars().any(is_right_to_left) { Level::rtl() } else { Level::ltr() };
        let bidi = BidiInfo::new(text, Some(base));
        let mut pieces = Vec::new();
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let rtl = levels.get(run.start).is_some_and(Level::is_rtl);
                let mut parts = self.parts(&text[run]);
                if rtl {
                    parts.reverse();
                }
                for (face, part) in parts {
                    let (glyphs, width) = self.fonts.face(style.weight, face).shape(&part, rtl);
                    pieces.push(Piece { face, text: part, glyphs, width });
                }
            }
        }
        let width = pieces.iter().map(|piece| piece.width).sum::<f32>() * style.size;
        Line { pieces, style, width }
    }

    /// The widest word of a text.
    pub(super) fn widest_word(&self, text: &str, style: Style) -> f32 {
        let text = self.fonts.drawable(text);
        text.split_whitespace().map(|word| self.word(word, style)).fold(0.0, f32::max)
    }

    /// How wide a text is on one line.
    pub(super) fn width(&self, text: &str, style: Style) -> f32 {
        let text = self.fonts.drawable(text);
        let words = text.split_whitespace().map(|word| self.word(word, style));
        let (sum, count) = words.fold((0.0, 0), |(sum, count), wide| (sum + wide, count + 1));
        sum + self.word(" ", style) * (count as f32 - 1.0).max(0.0)
    }

    fn word(&self, word: &str, style: Style) -> f32 {
        let key = (style.weight, word.to_owned());
        if let Some(wide) = self.words.borrow().get(&key) {
            return wide * style.size;
        }
        let wide = self.line(word, Style { size: 1.0, ..style }).width;
        self.words.borrow_mut().insert(key, wide);
        wide * style.size
    }

    /// A text cut where the face changes; what every face has stays with what came before it.
    fn parts(&self, text: &str) -> Vec<(usize, String)> {
        let mut parts: Vec<(usize, String)> = Vec::new();
        for character in text.chars() {
            let own = self.fonts.which(character);
            let shared = character == ' ' || own.is_none();
            let face = match parts.last() {
                Some((face, _)) if shared => *face,
                _ => own.unwrap_or(0),
            };
            match parts.last_mut().filter(|(last, _)| *last == face) {
                Some((_, part)) => part.push(character),
                None => parts.push((face, character.to_string())),
            }
        }
        parts
    }
}

fn is_right_to_left(character: char) -> bool {
    matches!(bidi_class(character), BidiClass::R | BidiClass::AL)
}

fn push(lines: &mut [String], before: &str, text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(before);
        line.push_str(text);
    }
}
