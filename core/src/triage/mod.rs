//! Triage: findings in, a verdict out.

pub mod history;
pub mod verdict;
