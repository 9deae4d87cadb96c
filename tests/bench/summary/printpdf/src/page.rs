//! Blocks one under the other on A4 pages, in points from the top.

use chrono::DateTime;
use printpdf::{FontId, Line, LinePoint, Mm, Op, ParsedFont, PdfFontHandle, PdfPage, Point, Pt, TextItem};
use serde_json::Value;

const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
const MARGIN: f32 = 38.0;
const SIZE: f32 = 10.0;
const LEADING: f32 = 13.0;
/// To an em, in both fonts.
const UNITS: f32 = 1000.0;
const CHART: (f32, f32) = (150.0, 58.0);

/// What stands on a page.
pub enum Block {
    /// The title.
    Title(String),
    /// A section's name.
    Head(String),
    /// A paragraph.
    Words(String),
    /// Rows of cells.
    Table(Vec<Vec<String>>),
    /// Lines of points within a frame.
    Chart(Vec<Vec<(f32, f32)>>),
}

/// Pages that fill up.
pub struct Pages<'a> {
    regular: &'a ParsedFont,
    bold: &'a ParsedFont,
    regular_id: FontId,
    bold_id: FontId,
    pages: Vec<PdfPage>,
    ops: Vec<Op>,
    y: f32,
}

impl<'a> Pages<'a> {
    /// An empty first page.
    pub fn new(regular: &'a ParsedFont, bold: &'a ParsedFont, regular_id: FontId, bold_id: FontId) -> Self {
        Self { regular, bold, regular_id, bold_id, pages: Vec::new(), ops: Vec::new(), y: HEIGHT - MARGIN }
    }

    /// Puts a block under the last one.
    pub fn put(&mut self, block: &Block) {
        let wide = WIDTH - 2.0 * MARGIN;
        match block {
            Block::Title(text) => self.words(text, true, 16.0, MARGIN, wide),
            Block::Head(text) => self.words(text, true, 12.0, MARGIN, wide),
            Block::Words(text) => self.words(text, false, SIZE, MARGIN, wide),
            Block::Table(rows) => rows.iter().for_each(|row| self.row(row, wide)),
            Block::Chart(lines) => self.chart(lines),
        }
    }

    /// The pages.
    pub fn done(mut self) -> Vec<PdfPage> {
        self.turn();
        self.pages
    }

    fn turn(&mut self) {
        self.pages.push(PdfPage::new(Mm::from(Pt(WIDTH)), Mm::from(Pt(HEIGHT)), std::mem::take(&mut self.ops)));
        self.y = HEIGHT - MARGIN;
    }

    fn room(&mut self, height: f32) {
        if self.y - height < MARGIN {
            self.turn();
        }
    }

    fn row(&mut self, cells: &[String], wide: f32) {
        let first = if cells.len() == 2 { 0.2 } else { 1.0 / cells.len() as f32 };
        let other = (1.0 - first) / (cells.len() as f32 - 1.0).max(1.0);
        let mut left = MARGIN;
        let columns: Vec<(f32, Vec<String>)> = (0..cells.len())
            .map(|at| {
                let share = wide * if at == 0 { first } else { other };
                let place = (left, self.broken(&cells[at], false, SIZE, share - 6.0));
                left += share;
                place
            })
            .collect();
        for at in 0..columns.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default() {
            self.room(LEADING);
            self.y -= LEADING;
            for (left, lines) in &columns {
                if let Some(line) = lines.get(at) {
                    self.line(line, false, SIZE, *left);
                }
            }
        }
    }

    fn words(&mut self, text: &str, bold: bool, size: f32, left: f32, wide: f32) {
        for line in self.broken(text, bold, size, wide) {
            self.room(size * LEADING / SIZE);
            self.y -= size * LEADING / SIZE;
            self.line(&line, bold, size, left);
        }
    }

    fn line(&mut self, text: &str, bold: bool, size: f32, left: f32) {
        let id = if bold { &self.bold_id } else { &self.regular_id };
        self.ops.extend([
            Op::StartTextSection,
            Op::SetTextCursor { pos: Point { x: Pt(left), y: Pt(self.y) } },
            Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(size) },
            Op::ShowText { items: vec![TextItem::Text(text.to_owned())] },
            Op::EndTextSection,
        ]);
    }

    fn broken(&self, text: &str, bold: bool, size: f32, wide: f32) -> Vec<String> {
        let font = if bold { self.bold } else { self.regular };
        let letter = |letter: char| {
            let glyph = font.lookup_glyph_index(u32::from(letter)).unwrap_or_default();
            f32::from(font.get_glyph_width(glyph).unwrap_or(500)) / UNITS * size
        };
        let mut lines = vec![String::new()];
        let mut at = 0.0;
        for word in text.split_inclusive(' ') {
            let width: f32 = word.chars().map(letter).sum();
            if at + width > wide && at > 0.0 {
                lines.push(String::new());
                at = 0.0;
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(word);
            }
            at += width;
        }
        lines
    }

    fn chart(&mut self, lines: &[Vec<(f32, f32)>]) {
        let (width, height) = CHART;
        self.room(height + 4.0);
        self.y -= height + 4.0;
        let frame = vec![(0.0, 0.0), (width, 0.0), (width, height), (0.0, height), (0.0, 0.0)];
        for line in std::iter::once(&frame).chain(lines) {
            let point = |(x, y): &(f32, f32)| LinePoint { p: Point { x: Pt(MARGIN + x), y: Pt(self.y + y) }, bezier: false };
            self.ops.push(Op::DrawLine { line: Line { points: line.iter().map(point).collect(), is_closed: false } });
        }
    }
}

/// A chart's series as points within the frame.
pub fn lines(chart: &Value) -> Vec<Vec<(f32, f32)>> {
    let moment = |value: &Value| {
        let at = value.as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
        at.map_or(0.0, |at| at.timestamp() as f64)
    };
    let (begin, end) = (moment(&chart["from"]), moment(&chart["to"]));
    let low = chart["axis"]["low"].as_f64().unwrap_or(0.0) as f32;
    let high = chart["axis"]["high"].as_f64().unwrap_or(1.0) as f32;
    let series = chart["series"].as_array().into_iter().flatten().map(|series| {
        let points = series["points"].as_array().into_iter().flatten();
        let place = |point: &Value| {
            let x = (moment(&point["at"]) - begin) / (end - begin).max(1.0) * f64::from(CHART.0);
            let y = (point["tenths"].as_f64().unwrap_or_default() as f32 - low) / (high - low).max(1.0) * CHART.1;
            (x as f32, y)
        };
        points.map(place).collect::<Vec<_>>()
    });
    series.filter(|line| line.len() > 1).collect()
}
