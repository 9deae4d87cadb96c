//! A place in the drawing.

use crate::units::Side;

/// The drawing's width.
pub const WIDTH: i32 = 10_000;
/// The drawing's height, in the same unit.
pub const HEIGHT: i32 = 12_000;

/// A place in the drawing: ten-thousandths of its width, from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// To the right, 0 to [`WIDTH`].
    pub x: i32,
    /// Downward, 0 to [`HEIGHT`].
    pub y: i32,
}

impl Point {
    /// From both coordinates.
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x, y }
    }

    /// The nearest whole place.
    #[allow(clippy::cast_possible_truncation, reason = "the drawing is a few thousand units wide; a cast saturates")]
    pub fn round(x: f64, y: f64) -> Self {
        Self { x: x.round() as i32, y: y.round() as i32 }
    }

    /// The same place in the mirror.
    pub fn mirrored(self) -> Self {
        Self { x: WIDTH - self.x, y: self.y }
    }

    /// A place of the left breast on `side`, as the owner sees it.
    pub fn on(self, side: Side) -> Self {
        match side {
            Side::Left => self,
            Side::Right => self.mirrored(),
        }
    }

    /// How far another place is.
    pub fn distance(self, other: Self) -> f64 {
        f64::hypot(f64::from(self.x - other.x), f64::from(self.y - other.y))
    }

    /// The place at a share of the way to another one.
    pub fn toward(self, other: Self, share: f64) -> Self {
        let between = |from: i32, to: i32| f64::from(from) + f64::from(to - from) * share;
        Self::round(between(self.x, other.x), between(self.y, other.y))
    }
}
