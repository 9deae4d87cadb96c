//! Braille dots as paper for a drawing: how the drawing fits into cells, and its lines, outlines and hatching.

use lattea_core::{
    session::stroke::{Point, polygon},
    view::diagram::PathView,
};
use ratatui::{
    layout::Rect,
    style::Color,
    symbols::Marker,
    widgets::canvas::{Canvas, Context, Line as Piece},
};

use super::Ctx;

/// Fewer lines than this show nothing.
pub const LOWEST: u16 = 7;
/// Fewer columns than this show nothing.
pub const NARROWEST: u16 = 16;

/// A drawing in the middle of an area, as large as it goes there.
pub struct Fit {
    /// The drawing's units in one dot.
    pub dot: f64,
    middle: (f64, f64),
    half: (f64, f64),
}

impl Fit {
    /// Fits a drawing of this width and height; `margin` is the room to leave across and down, in the drawing's unit.
    pub fn new(area: Rect, (width, height): (i32, i32), margin: (f64, f64)) -> Self {
        // A braille cell has two dots across and four down, so that a circle stays one.
        let (across, down) = (f64::from(area.width) * 2.0, f64::from(area.height) * 4.0);
        let (width, height) = (f64::from(width), f64::from(height));
        let dot = ((width + margin.0) / across).max((height + margin.1) / down);
        Self { dot, middle: (width / 2.0, height / 2.0), half: (across * dot / 2.0, down * dot / 2.0) }
    }

    /// The paper, on which `paint` draws.
    pub fn canvas<F: Fn(&mut Context<'_>)>(&self, ctx: &Ctx<'_>, paint: F) -> Canvas<'static, F> {
        let ((middle_x, middle_y), (half_x, half_y)) = (self.middle, self.half);
        Canvas::default()
            .marker(Marker::Braille)
            .background_color(ctx.theme.page().bg.unwrap_or(Color::Reset))
            .x_bounds([middle_x - half_x, middle_x + half_x])
            .y_bounds([-middle_y - half_y, -middle_y + half_y])
            .paint(paint)
    }
}

/// Whether there is room for a drawing at all.
pub fn has_room(area: Rect) -> bool {
    area.height >= LOWEST && area.width >= NARROWEST
}

/// A place on the paper, where up is more.
pub fn put(place: Point) -> (f64, f64) {
    (f64::from(place.x), -f64::from(place.y))
}

/// A straight line between two places.
pub fn piece(context: &mut Context<'_>, from: Point, to: Point, color: Color) {
    let ((x1, y1), (x2, y2)) = (put(from), put(to));
    context.draw(&Piece { x1, y1, x2, y2, color });
}

/// The lines of a path, closed where it is.
pub fn outline(context: &mut Context<'_>, path: &PathView, colour: Color) {
    let points = &path.points;
    let next = points.iter().skip(1).chain(points.first().filter(|_| path.closed));
    points.iter().zip(next).for_each(|(from, to)| piece(context, *from, *to, colour));
}

/// The dots of slanting lines over a shape.
pub fn hatched(points: &[Point], dot: f64) -> Vec<(f64, f64)> {
    let cells = |low: i32, high: i32| {
        let (low, high) = ((f64::from(low) / dot).floor(), (f64::from(high) / dot).ceil());
        std::iter::successors(Some(low), move |at| (at + 1.0 <= high).then_some(at + 1.0))
    };
    let bounds = |of: fn(&Point) -> i32| {
        let all = points.iter().map(of);
        (all.clone().min().unwrap_or(0), all.max().unwrap_or(0))
    };
    let ((left, right), (top, bottom)) = (bounds(|it| it.x), bounds(|it| it.y));
    let mut dots = Vec::new();
    for row in cells(top, bottom) {
        for column in cells(left, right).filter(|column| (column + row).rem_euclid(4.0) < 1.0) {
            let place = Point::round(column * dot, row * dot);
            if polygon::contains(points, place) {
                dots.push(put(place));
            }
        }
    }
    dots
}
