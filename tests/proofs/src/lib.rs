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

/// One statement: its number, and how it is proved.
pub type Statement = (&'static str, fn(&mut prover::Prover<'_>) -> Report);

/// The statements that are questions to the solver, in the order of the table.
pub const STATEMENTS: [Statement; 5] = [
    ("1", statement::monotone::prove),
    ("2", statement::unknown::prove),
    ("3", statement::massage::prove),
    ("4", statement::alternatives::prove),
    ("6", statement::stopping::prove),
];

/// Every statement on one pack, and whether each exception is needed.
pub fn prove(content: &Content) -> Vec<Report> {
    let mut prover = prover::Prover::new(content);
    let mut reports: Vec<Report> = STATEMENTS.iter().map(|(_, prove)| prove(&mut prover)).collect();
    reports.extend(statement::exceptions::unneeded(&prover));
    reports
}
