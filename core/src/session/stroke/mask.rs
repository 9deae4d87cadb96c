//! What rests: a sore place, grown by a finger's breadth, so that a hand beside it does not touch it.

use super::{
    breast::{self, at, edge, quadrant_rays, turn},
    point::Point,
    polygon,
};
use crate::units::Quadrant;

/// How much a sore place grows on every side.
const GROWN: i32 = 300;
/// A sore nipple or areola first grows to this much more than the areola.
const RING: i32 = 500;

/// A place that rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    /// The sore place.
    pub quadrant: Quadrant,
    /// Its shape with the margin, closed.
    pub shape: Vec<Point>,
}

impl Mask {
    /// The mask of a sore place of the left breast.
    pub fn of(quadrant: Quadrant) -> Self {
        let shape = match (quadrant, quadrant_rays(quadrant)) {
            (_, Some((from, to))) => wedge(from, to),
            (Quadrant::Axilla, None) => breast::circle(breast::ARMPIT, breast::ARMPIT_RADIUS + GROWN),
            (_, None) => breast::circle(breast::CENTRE, breast::AREOLA + RING + GROWN),
        };
        Self { quadrant, shape }
    }

    /// The masks of all sore places, each once.
    pub fn all(sore: &[Quadrant]) -> Vec<Self> {
        Quadrant::ALL.into_iter().filter(|place| sore.contains(place)).map(Self::of).collect()
    }

    /// Whether a hand of this width would touch what rests.
    pub fn touches(&self, place: Point, width: i32) -> bool {
        polygon::distance(&self.shape, place) < f64::from(width) / 2.0
    }
}

/// A quadrant, grown: both straight sides moved outward, the areola's side inward, the edge outward.
fn wedge(from: u32, to: u32) -> Vec<Point> {
    let grown = f64::from(GROWN);
    let inner = f64::from(breast::AREOLA - GROWN);
    let beside = |ray: u32, radius: f64, sign: f64| {
        let place = at(turn(ray), radius);
        let across = turn(ray) + sign * std::f64::consts::FRAC_PI_2;
        Point::round(f64::from(place.x) + across.sin() * grown, f64::from(place.y) - across.cos() * grown)
    };
    let outer = |ray: u32| edge(turn(ray)) + grown;
    let mut shape = vec![beside(from, outer(from), -1.0), beside(from, inner, -1.0)];
    shape.extend((from..=to).map(|ray| at(turn(ray), inner)));
    shape.extend([beside(to, inner, 1.0), beside(to, outer(to), 1.0)]);
    shape.extend((from..=to).rev().map(|ray| at(turn(ray), outer(ray))));
    shape
}
