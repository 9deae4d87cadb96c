//! The statements of the rule table (section 6), each asked as one question to a SAT solver: is there anybody at all for
//! whom it does not hold? The program that is asked about is the engine itself, run on formulas ([`symbolic`]).
//!
//! | statement | proved here as |
//! |---|---|
//! | 1 monotone | for each finding with an order, at each place: no worse value gives a lower level, a lower level of a baby, or a wider permission |
//! | 2 unknown | for each answer, at each place: without it no ceiling is lower, no permission wider, no level higher but by H09 |
//! | 3 massage | for each side and each rule that may speak against it: no light touch while it is true or unknown; for each technique somebody who gets it |
//! | 4 alternatives | for each alternative of each rule: somebody in whom it alone decides |
//! | 6 stopping | where the interview stops, nothing that is still open changes the level, the permissions, or weakens a follow-up |
//! | 7 encoder | the formulas and `assess` say the same of every boundary value and of 100,000 random people |
//!
//! 5 (units, sides, zones, orders of entries) is about reading answers and is a property test beside the others. No bound
//! on babies is needed: there are as many as one check may be about.
//!
//! Whoever is found is replayed through the real `assess`, stripped of every answer that does not matter, and printed as
//! case files. Known exceptions are rows in `content/exceptions.toml`; one that no proof needs is a failure too.
#![forbid(unsafe_code)]

pub mod agreement;
pub mod person;
pub mod prover;
pub mod report;
pub mod statement;
pub mod symbolic;

pub use report::{Failure, Report};

use lattea_core::content::Content;

/// Every statement on one pack.
pub fn prove(content: &Content) -> Vec<Report> {
    let mut prover = prover::Prover::new(content);
    let mut reports = vec![
        statement::monotone::prove(&mut prover),
        statement::unknown::prove(&mut prover),
        statement::massage::prove(&mut prover),
        statement::alternatives::prove(&mut prover),
        statement::stopping::prove(&mut prover),
    ];
    reports.extend(statement::exceptions::unneeded(&prover));
    reports
}
