//! Triage: findings in, a verdict out.
//!
//! The way through: [`contract`] reads an answers file, or an interview fills [`findings`]; [`facts`] ages and completes
//! them; [`assess`](assess::assess) evaluates every rule and writes the [`verdict`]; [`explain`] says why, and [`change`] what would change
//! it.

pub mod assess;
pub mod change;
pub mod contract;
pub mod explain;
pub mod facts;
pub mod findings;
pub mod history;
pub mod interview;
pub mod schema;
mod strict_json;
pub mod truth;
pub mod verdict;
