//! An exception that no proof needs hides nothing today and may hide something tomorrow.

use std::time::Duration;

use crate::{
    prover::Prover,
    report::{Failure, Report},
};

/// The exceptions that were not needed, if any.
pub fn unneeded(prover: &Prover<'_>) -> Option<Report> {
    let needed = prover.needed.borrow();
    let unneeded = prover.content.exceptions().iter().filter(|exception| !needed.contains(&exception.id));
    let failures: Vec<Failure> = unneeded
        .map(|exception| Failure {
            what: format!("no proof needs the exception '{}': take it out of exceptions.toml", exception.id),
            people: Vec::new(),
            replayed: true,
        })
        .collect();
    (!failures.is_empty()).then_some(Report { statement: "exceptions", questions: 0, took: Duration::ZERO, failures })
}
