//! The little plane geometry that the drawing needs.

use super::point::Point;

/// Whether a place lies in a closed shape; its border may count as either.
pub fn contains(shape: &[Point], place: Point) -> bool {
    edges(shape).fold(false, |inside, (from, to)| {
        let crosses = (from.y > place.y) != (to.y > place.y);
        let left = || {
            let run = f64::from(to.x - from.x) * f64::from(place.y - from.y) / f64::from(to.y - from.y);
            f64::from(place.x) < f64::from(from.x) + run
        };
        inside != (crosses && left())
    })
}

/// How far a place is from a closed shape; nothing inside it.
pub fn distance(shape: &[Point], place: Point) -> f64 {
    if contains(shape, place) {
        return 0.0;
    }
    edges(shape).map(|(from, to)| to_segment(from, to, place)).fold(f64::INFINITY, f64::min)
}

/// Twice the area of a closed shape, without rounding; its sign is the sense in which it turns.
pub fn area_twice(shape: &[Point]) -> i64 {
    let cross = |(from, to): (Point, Point)| i64::from(from.x) * i64::from(to.y) - i64::from(to.x) * i64::from(from.y);
    edges(shape).map(cross).sum()
}

/// The length of an open path.
pub fn length(path: &[Point]) -> f64 {
    path.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

/// The place at a share of an open path's length; nothing when it has no point.
pub fn along(path: &[Point], share: f64) -> Option<Point> {
    let mut left = length(path) * share.clamp(0.0, 1.0);
    for pair in path.windows(2) {
        let step = pair[0].distance(pair[1]);
        if left <= step {
            return Some(if step > 0.0 { pair[0].toward(pair[1], left / step) } else { pair[0] });
        }
        left -= step;
    }
    path.last().copied()
}

/// The same path with `count` points at equal distances, so that a step from one to the next is always as long.
pub fn evenly(path: &[Point], count: u32) -> Vec<Point> {
    let last = f64::from(count.saturating_sub(1).max(1));
    (0..count).filter_map(|at| along(path, f64::from(at) / last)).collect()
}

fn edges(shape: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    let next = shape.iter().skip(1).chain(shape.first());
    shape.iter().copied().zip(next.copied())
}

fn to_segment(from: Point, to: Point, place: Point) -> f64 {
    let (dx, dy) = (f64::from(to.x - from.x), f64::from(to.y - from.y));
    let (px, py) = (f64::from(place.x - from.x), f64::from(place.y - from.y));
    let square = dx * dx + dy * dy;
    let share = if square > 0.0 { ((px * dx + py * dy) / square).clamp(0.0, 1.0) } else { 0.0 };
    f64::hypot(px - share * dx, py - share * dy)
}
