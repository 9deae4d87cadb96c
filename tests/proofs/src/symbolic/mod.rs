//! Everybody at once: the assessment of `lattea-core`, run on formulas instead of answers.

pub mod circuit;
pub mod logic;
pub mod shape;
pub mod solve;
pub mod space;

pub use circuit::{Circuit, Lit};
pub use logic::{Formulas, Kleene, Levels, Symbol};
pub use space::{Space, State};
