//! A mutant as cargo-mutants lists it.

use serde::Deserialize;

/// One change of one spot.
#[derive(Debug, Deserialize)]
pub struct Mutant {
    /// The file, from the root of the tree.
    pub file: String,
    /// What sort of change it is.
    pub genre: Genre,
    /// What stands there instead; empty for what is taken away.
    pub replacement: String,
    /// What is replaced.
    pub span: Span,
}

/// The sorts of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Genre {
    /// A function's body becomes a value.
    FnValue,
    /// Another operator between the same two.
    BinaryOperator,
    /// An operator in front is taken away.
    UnaryOperator,
    /// An arm is taken away.
    MatchArm,
    /// A guard becomes true or false.
    MatchArmGuard,
    /// Any other, which is not written here.
    #[serde(other)]
    Other,
}

/// From and to, in lines and columns from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Span {
    /// Where it begins.
    pub start: Place,
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}
