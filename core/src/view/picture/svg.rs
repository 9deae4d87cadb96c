//! A drawing as SVG 1.1, with nothing that a plain reader would not know: paths, circles, one pattern, and text.

use std::fmt::Write as _;

use super::palette::Palette;
use crate::{
    session::stroke::{Point, StrokeKind},
    view::diagram::{CircleView, DiagramView, LabelKind, LabelView, PathView, SectorState, SectorView, StrokeView},
};

/// Words in the drawing.
const TEXT: i32 = 430;
/// Numbers of strokes.
const NUMBER: i32 = 330;
/// The length and half of the breadth of an arrowhead.
const ARROW: (f64, f64) = (430.0, 230.0);

/// The drawing as a picture.
pub fn svg(view: &DiagramView, palette: &Palette) -> String {
    let mut out = Writer { text: String::new(), palette };
    let (width, height) = (view.width, view.height);
    out.line(&format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{}" height="{}" role="img">"#,
        width / 20,
        height / 20
    ));
    out.line(&format!("<title>{}</title>", escaped(&view.alt)));
    out.hatching();
    out.line(&format!(r#"<rect width="{width}" height="{height}" fill="{}"/>"#, hex(palette.page)));
    out.path(&view.outline, &format!(r#"fill="{}""#, hex(palette.skin)));
    out.circle(&view.areola, &format!(r#"fill="{}""#, hex(palette.areola)));
    view.sectors.iter().for_each(|sector| out.sector(sector));
    out.ring(view);
    out.line(&format!(
        r#"<g fill="none" stroke="{}" stroke-linecap="round" stroke-linejoin="round">"#,
        hex(palette.edge)
    ));
    out.path(&view.arm, r#"stroke-width="50""#);
    out.path(&view.skin_line, r#"stroke-width="90""#);
    out.line("</g>");
    view.masks.iter().for_each(|mask| out.mask(mask));
    view.strokes.iter().for_each(|stroke| out.hold(stroke));
    view.strokes.iter().for_each(|stroke| out.arrow(stroke));
    view.labels.iter().for_each(|label| out.label(label));
    out.line("</svg>");
    out.text
}

struct Writer<'a> {
    text: String,
    palette: &'a Palette,
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn hatching(&mut self) {
        let (plate, strong) = (hex(self.palette.skin), hex(self.palette.strong));
        self.line(&format!(
            r#"<defs><pattern id="rest" width="320" height="320" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="320" height="320" fill="{plate}"/><rect width="110" height="320" fill="{strong}"/></pattern></defs>"#
        ));
    }

    fn path(&mut self, path: &PathView, style: &str) {
        self.line(&format!(r#"<path d="{}" {style}/>"#, data(&path.points, path.closed)));
    }

    fn circle(&mut self, circle: &CircleView, style: &str) {
        let CircleView { centre, radius } = circle;
        self.line(&format!(r#"<circle cx="{}" cy="{}" r="{radius}" {style}/>"#, centre.x, centre.y));
    }

    fn sector(&mut self, sector: &SectorView) {
        let line = hex(self.palette.line);
        // One straight side each: the other one is the next sector's.
        if let (Some(inner), Some(outer)) = (sector.path.points.first(), sector.path.points.last()) {
            let side = data(&[*inner, inner.toward(*outer, 0.95)], false);
            self.line(&format!(
                r#"<path d="{side}" fill="none" stroke="{line}" stroke-width="34" stroke-dasharray="110 110"/>"#
            ));
        }
        if sector.state == SectorState::Now {
            let hand = hex(self.palette.hand);
            self.path(&sector.path, &format!(r#"fill="{hand}" stroke="{line}" stroke-width="70""#));
        }
        if sector.state == SectorState::Done {
            self.tick(sector);
        }
    }

    /// A tick in the middle of what is done.
    fn tick(&mut self, sector: &SectorView) {
        let points = &sector.path.points;
        let count = i32::try_from(points.len()).unwrap_or(1).max(1);
        let (x, y) =
            (points.iter().map(|it| it.x).sum::<i32>() / count, points.iter().map(|it| it.y).sum::<i32>() / count);
        let tick = [Point::new(x - 170, y + 10), Point::new(x - 50, y + 140), Point::new(x + 190, y - 160)];
        let strong = hex(self.palette.strong);
        self.line(&format!(
            r#"<path d="{}" fill="none" stroke="{strong}" stroke-width="80" stroke-linecap="round" stroke-linejoin="round"/>"#,
            data(&tick, false)
        ));
    }

    fn ring(&mut self, view: &DiagramView) {
        let (line, strong) = (hex(self.palette.line), hex(self.palette.strong));
        self.circle(&view.areola, &format!(r#"fill="none" stroke="{line}" stroke-width="50""#));
        self.circle(&view.nipple, &format!(r#"fill="none" stroke="{strong}" stroke-width="60""#));
    }

    fn mask(&mut self, mask: &PathView) {
        let strong = hex(self.palette.strong);
        self.path(mask, &format!(r#"fill="url(#rest)" stroke="{strong}" stroke-width="60""#));
    }

    /// A hand that lies: its breadth as an outline that is filled.
    fn hold(&mut self, view: &StrokeView) {
        let stroke = &view.stroke;
        if stroke.kind != StrokeKind::Hold {
            return;
        }
        let (strong, hand) = (hex(self.palette.strong), hex(self.palette.hand));
        let data = data(&stroke.path, false);
        for (colour, width) in [(strong, stroke.width), (hand, stroke.width - 120)] {
            self.line(&format!(
                r#"<path d="{data}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>"#
            ));
        }
    }

    /// A stroke: a shaft, and a head that ends where the stroke ends; a lift has one at each end.
    fn arrow(&mut self, view: &StrokeView) {
        let stroke = &view.stroke;
        let (shaft, heads) = match stroke.kind {
            StrokeKind::Hold => return,
            StrokeKind::Sweep => (shortened(&stroke.path, false), vec![head(&stroke.path)]),
            StrokeKind::Lift => {
                let back: Vec<Point> = stroke.path.iter().rev().copied().collect();
                (shortened(&stroke.path, true), vec![head(&stroke.path), head(&back)])
            }
        };
        // A rim of the skin's colour parts ways that cross, and shows a head that ends beyond the skin.
        let (strong, rim) = (hex(self.palette.strong), hex(self.palette.skin));
        let shaft = data(&shaft, false);
        let heads: String = heads.iter().map(|head| data(head, true)).collect();
        for (colour, wide, round) in [(&rim, 190, 80), (&strong, 110, 0)] {
            self.line(&format!(
                r#"<path d="{shaft}" fill="none" stroke="{colour}" stroke-width="{wide}" stroke-linejoin="round"/>"#
            ));
            self.line(&format!(
                r#"<path d="{heads}" fill="{colour}" stroke="{colour}" stroke-width="{round}" stroke-linejoin="round"/>"#
            ));
        }
    }

    fn label(&mut self, label: &LabelView) {
        let Point { x, y } = label.at;
        let (text, plate, words) = (hex(self.palette.text), hex(self.palette.page), escaped(&label.text));
        let size = if label.kind == LabelKind::Order { NUMBER } else { TEXT };
        let base = y + size * 36 / 100;
        let strong = hex(self.palette.strong);
        match label.kind {
            LabelKind::Place => {}
            LabelKind::Order => self.line(&format!(
                r#"<circle cx="{x}" cy="{y}" r="250" fill="{plate}" stroke="{strong}" stroke-width="40"/>"#
            )),
            LabelKind::Rest => {
                // A plate under the words, broad enough for any usual letters.
                let letters = i32::try_from(label.text.chars().count()).unwrap_or(0);
                let (wide, high) = (letters * size * 58 / 100 + size, size * 17 / 10);
                self.line(&format!(
                    r#"<rect x="{}" y="{}" width="{wide}" height="{high}" rx="200" fill="{plate}" stroke="{strong}" stroke-width="40"/>"#,
                    x - wide / 2,
                    y - high / 2
                ));
            }
        }
        self.line(&format!(
            r#"<text x="{x}" y="{base}" font-family="sans-serif" font-size="{size}" font-weight="600" text-anchor="middle" fill="{text}">{words}</text>"#
        ));
    }
}

/// The head of an arrow: its tip is the end of the path.
fn head(path: &[Point]) -> Vec<Point> {
    let (Some(tip), Some(before)) = (path.last(), path.iter().rev().find(|it| far(**it, path.last()))) else {
        return Vec::new();
    };
    let long = tip.distance(*before).max(1.0);
    let (dx, dy) = (f64::from(tip.x - before.x) / long, f64::from(tip.y - before.y) / long);
    let (x, y) = (f64::from(tip.x) - dx * ARROW.0, f64::from(tip.y) - dy * ARROW.0);
    vec![*tip, Point::round(x - dy * ARROW.1, y + dx * ARROW.1), Point::round(x + dy * ARROW.1, y - dx * ARROW.1)]
}

/// Far enough from the tip to give the head its direction.
fn far(place: Point, tip: Option<&Point>) -> bool {
    tip.is_some_and(|tip| tip.distance(place) >= ARROW.0)
}

/// The shaft, so that it does not show beyond the head.
fn shortened(path: &[Point], both: bool) -> Vec<Point> {
    let end = path.last();
    let start = path.first().filter(|_| both);
    let clear = |place: &&Point| far(**place, end) && start.is_none_or(|start| start.distance(**place) >= ARROW.0);
    let mut shaft: Vec<Point> = path.iter().filter(clear).copied().collect();
    if let (Some(tip), Some(last)) = (end, shaft.last().copied()) {
        shaft.push(last.toward(*tip, 0.4));
    }
    if let (Some(tip), Some(first)) = (start, shaft.first().copied()) {
        shaft.insert(0, first.toward(*tip, 0.4));
    }
    shaft
}

fn data(points: &[Point], closed: bool) -> String {
    let mut data = String::new();
    for (at, point) in points.iter().enumerate() {
        // Writing into a string cannot fail.
        let _ = write!(data, "{}{} {}", if at == 0 { 'M' } else { 'L' }, point.x, point.y);
    }
    if closed {
        data.push('Z');
    }
    data
}

fn hex(colour: u32) -> String {
    format!("#{colour:06X}")
}

fn escaped(text: &str) -> String {
    let clean = text.chars().filter(|letter| !letter.is_control());
    clean.fold(String::new(), |mut out, letter| {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
        out
    })
}
