//! Where the hand goes: the breast as its owner sees it, what rests, and the way of every stroke.
//!
//! Shells and pages only scale what stands here, so that no two of them can differ about where a hand may be. Everything
//! is whole numbers: one unit is a ten-thousandth of the drawing's width on both axes, the origin is at the top left and y
//! grows downward, so a circle stays one and the right side is the left in an exact mirror. Angles run clockwise from the
//! top toward the inner side of a left breast.
//!
//! [`breast`] holds the shapes, [`mask`] what rests, [`way`](mod@way) turns a step into strokes, [`pace`] moves the hand.
//!
//! ```
//! use lattea_core::{content::technique::Sector, session::stroke::{breast, polygon}, units::Side};
//! let upper_inner = breast::sector(Sector::new(1).unwrap());
//! assert!(upper_inner.iter().all(|point| point.x >= breast::CENTRE.x && point.y <= breast::CENTRE.y));
//! let right: Vec<_> = upper_inner.iter().map(|point| point.on(Side::Right)).collect();
//! assert_eq!(polygon::area_twice(&right), -polygon::area_twice(&upper_inner));
//! ```

pub mod breast;
pub mod mask;
pub mod pace;
pub mod point;
pub mod polygon;
pub mod way;

pub use mask::Mask;
pub use pace::hand_at;
pub use point::{HEIGHT, Point, WIDTH};
pub use way::{Guide, Stroke, StrokeKind, strokes};
