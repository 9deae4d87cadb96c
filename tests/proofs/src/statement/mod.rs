//! One file a statement.

pub mod alternatives;
pub mod exceptions;
pub mod massage;
pub mod monotone;
pub mod stopping;
pub mod unknown;
