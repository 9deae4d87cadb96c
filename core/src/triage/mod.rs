//! Triage: findings in, a verdict out.
//!
//! The way through: [`contract`] reads an answers file, or an interview fills [`findings`]; [`facts`] ages and completes
//! them; [`decide`] evaluates every rule; [`assess`](assess::assess) writes the [`verdict`]; [`explain`] says why, and
//! [`change`] what would change it. Facts and decisions are written over a [`logic`], so that the proofs run the same code
//! on all answers at once.

pub mod assess;
pub mod change;
pub mod contract;
pub mod decide;
pub mod explain;
pub mod facts;
pub mod findings;
pub mod history;
pub mod interview;
pub mod logic;
pub mod open;
pub mod schema;
mod strict_json;
pub mod truth;
pub mod verdict;
