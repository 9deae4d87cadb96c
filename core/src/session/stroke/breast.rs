//! The shapes of a left breast as its owner sees it, looking down or into a mirror: the outer side and the armpit are on
//! the left. One neutral shape; bodies differ, and the caption says so.
//!
//! The edge is a smooth curve, sampled on 144 rays from the nipple. Sectors begin and end on such rays, so that they and
//! the areola fill the outline without a gap.

use std::{f64::consts::TAU, sync::LazyLock};

use super::point::Point;
use crate::{content::technique::Sector, units::Quadrant};

/// The middle of the nipple.
pub const CENTRE: Point = Point::new(5_000, 6_600);
/// The radius of the areola.
pub const AREOLA: i32 = 1_100;
/// The radius of the nipple.
pub const NIPPLE: i32 = 300;
/// The middle of the armpit.
pub const ARMPIT: Point = Point::new(1_000, 1_600);
/// The radius of the armpit's area.
pub const ARMPIT_RADIUS: i32 = 700;

/// Rays from the nipple on which shapes have their points.
pub const RAYS: u32 = 144;
/// Rays in one sector.
pub const SECTOR_RAYS: u32 = RAYS / 8;
/// Points of one curve of the edge, before it is sampled.
const FINE: u32 = 64;

/// The edge from the front of the armpit down the outer side, round below and up the inner side, in hundredths; the last
/// curve is the soft border above, which nobody sees and no drawing shows.
const CURVES: [[(f64, f64); 4]; 5] = [
    [(12.0, 18.0), (8.0, 40.0), (8.0, 55.0), (10.0, 70.0)],
    [(10.0, 70.0), (13.0, 94.0), (31.0, 108.0), (51.0, 108.0)],
    [(51.0, 108.0), (73.0, 108.0), (90.0, 91.0), (90.0, 67.0)],
    [(90.0, 67.0), (90.0, 46.0), (82.0, 32.0), (70.0, 20.0)],
    [(70.0, 20.0), (56.0, 13.0), (28.0, 11.0), (12.0, 18.0)],
];
/// The inner side of the arm up to the armpit, and the fold that goes up from there, in hundredths: lines that say where the
/// breast is on a body.
const ARM: [[(f64, f64); 4]; 2] =
    [[(0.5, 52.0), (3.0, 38.0), (4.0, 24.0), (10.0, 17.0)], [(10.0, 17.0), (13.0, 13.0), (18.0, 8.0), (21.0, 2.0)]];
/// The rays on which the edge can be seen, from the upper inner side clockwise to the front of the armpit.
const SEEN: std::ops::RangeInclusive<u32> = 10..=128;

/// How far the edge is from the nipple, on each ray.
static EDGE: LazyLock<Vec<f64>> = LazyLock::new(|| (0..RAYS).map(|ray| reach(&fine(), turn(ray))).collect());

/// The angle of a ray.
pub fn turn(ray: u32) -> f64 {
    f64::from(ray) / f64::from(RAYS) * TAU
}

/// The place at an angle and a distance from the nipple.
pub fn at(angle: f64, radius: f64) -> Point {
    around(CENTRE, angle, radius)
}

/// The place at an angle and a distance from another.
fn around(centre: Point, angle: f64, radius: f64) -> Point {
    Point::round(f64::from(centre.x) + angle.sin() * radius, f64::from(centre.y) - angle.cos() * radius)
}

/// How far the edge is from the nipple at an angle.
pub fn edge(angle: f64) -> f64 {
    let rays = angle.rem_euclid(TAU) / TAU * f64::from(RAYS);
    let (ray, share) = (rays.floor(), rays.fract());
    let on = |ray: f64| {
        // A whole number below 288: exact in any integer.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        EDGE.get(ray as usize % EDGE.len().max(1)).copied().unwrap_or_default()
    };
    on(ray) + (on(ray + 1.0) - on(ray)) * share
}

/// The whole border, closed.
pub fn outline() -> Vec<Point> {
    (0..RAYS).map(|ray| at(turn(ray), edge(turn(ray)))).collect()
}

/// The part of the border that can be seen, open.
pub fn skin_line() -> Vec<Point> {
    SEEN.map(|ray| at(turn(ray), edge(turn(ray)))).collect()
}

/// The arm and the fold of the armpit, open.
pub fn arm() -> Vec<Point> {
    let steps = ARM.into_iter().flat_map(|curve| (0..FINE).step_by(4).map(move |step| on(curve, step)));
    steps.chain([on(ARM[1], FINE)]).map(|(x, y)| Point::round(x, y)).collect()
}

/// The angles between which a sector lies.
pub fn span(sector: Sector) -> (f64, f64) {
    let first = u32::from(sector.number() - 1) * SECTOR_RAYS;
    (f64::from(first) / f64::from(RAYS) * TAU, f64::from(first + SECTOR_RAYS) / f64::from(RAYS) * TAU)
}

/// The angle in the middle of a sector.
pub fn middle(sector: Sector) -> f64 {
    let (from, to) = span(sector);
    f64::midpoint(from, to)
}

/// One sector, closed: from the areola to the edge.
pub fn sector(sector: Sector) -> Vec<Point> {
    let first = u32::from(sector.number() - 1) * SECTOR_RAYS;
    let rays = first..=first + SECTOR_RAYS;
    let inner = rays.clone().map(|ray| at(turn(ray), f64::from(AREOLA)));
    let outer = rays.rev().map(|ray| at(turn(ray), edge(turn(ray))));
    inner.chain(outer).collect()
}

/// A circle as a closed shape.
pub fn circle(centre: Point, radius: i32) -> Vec<Point> {
    (0..RAYS).map(|ray| around(centre, turn(ray), f64::from(radius))).collect()
}

/// The rays between which a quadrant lies; nothing for the areola and the armpit.
pub fn quadrant_rays(quadrant: Quadrant) -> Option<(u32, u32)> {
    let first = match quadrant {
        Quadrant::UpperInner => 0,
        Quadrant::LowerInner => 2,
        Quadrant::LowerOuter => 4,
        Quadrant::UpperOuter => 6,
        Quadrant::Central | Quadrant::Axilla => return None,
    };
    Some((first * SECTOR_RAYS, (first + 2) * SECTOR_RAYS))
}

/// The shape of a place, closed.
pub fn place(quadrant: Quadrant) -> Vec<Point> {
    match (quadrant, quadrant_rays(quadrant)) {
        (_, Some((from, to))) => {
            let inner = (from..=to).map(|ray| at(turn(ray), f64::from(AREOLA)));
            let outer = (from..=to).rev().map(|ray| at(turn(ray), edge(turn(ray))));
            inner.chain(outer).collect()
        }
        (Quadrant::Axilla, None) => circle(ARMPIT, ARMPIT_RADIUS),
        (_, None) => circle(CENTRE, AREOLA),
    }
}

/// Where the name of the armpit stands: beside it, off every way that ends there.
pub const ARMPIT_NAME: Point = Point::new(3_300, 250);

/// A place in the middle of a part, for its words.
pub fn heart(quadrant: Quadrant) -> Point {
    match (quadrant, quadrant_rays(quadrant)) {
        (_, Some((from, to))) => {
            let angle = turn(u32::midpoint(from, to));
            at(angle, f64::midpoint(f64::from(AREOLA), edge(angle)))
        }
        // Above its middle, off the strokes that begin beside it.
        (Quadrant::Axilla, None) => Point::new(ARMPIT.x, ARMPIT.y - ARMPIT_RADIUS),
        (_, None) => CENTRE,
    }
}

/// The curves as a closed shape with many corners, in units of the drawing.
fn fine() -> Vec<(f64, f64)> {
    CURVES.into_iter().flat_map(|curve| (0..FINE).map(move |step| on(curve, step))).collect()
}

/// A place on a curve, in units of the drawing.
fn on([a, b, c, d]: [(f64, f64); 4], step: u32) -> (f64, f64) {
    let t = f64::from(step) / f64::from(FINE);
    let u = 1.0 - t;
    let mix = |a: f64, b: f64, c: f64, d: f64| {
        100.0 * (u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d)
    };
    (mix(a.0, b.0, c.0, d.0), mix(a.1, b.1, c.1, d.1))
}

/// How far the shape reaches on the ray at an angle.
fn reach(shape: &[(f64, f64)], angle: f64) -> f64 {
    let (rx, ry) = (angle.sin(), -angle.cos());
    let (cx, cy) = (f64::from(CENTRE.x), f64::from(CENTRE.y));
    let next = shape.iter().skip(1).chain(shape.first());
    let crossings = shape.iter().zip(next).filter_map(|(from, to)| {
        let (ex, ey) = (to.0 - from.0, to.1 - from.1);
        let (fx, fy) = (from.0 - cx, from.1 - cy);
        // An edge that runs along the ray divides by nothing: its share is no number, or none between 0 and 1.
        let slant = rx * ey - ry * ex;
        let (far, share) = ((fx * ey - fy * ex) / slant, (fx * ry - fy * rx) / slant);
        (0.0..=1.0).contains(&share).then_some(far)
    });
    // What the ray crosses behind its beginning is less than nothing.
    crossings.fold(0.0, f64::max)
}
