//! A drawing as a picture of its own: for pages, cards and whoever has no shell at hand.
//!
//! The writer is our own: a drawing is six kinds of elements with whole numbers, so a library would write less of it than
//! it would bring along. Colours are those of the shells; a skin tone is a palette and changes no line of the drawing.

mod palette;
mod svg;

pub use palette::{Look, Palette, Tone, contrast};
pub use svg::svg;
