//! The whole rule set of the pack, carried over to JsonLogic and to CEL, and random people to try all three on.
//!
//! Nothing is written by hand: [`export`] walks the compiled conditions, so a changed row changes the peers too. The
//! peers get what our own engine gets after ageing: the answers' codes. Implied answers, what does not apply, derived
//! findings and rules are theirs to work out.
#![forbid(unsafe_code)]

pub mod cel;
pub mod engines;
pub mod export;
pub mod jsonlogic;
pub mod people;
