//! What is wrong with a content pack, said so that whoever edits it can mend it: file, row, reason.

use std::fmt;

/// One reason why a pack is refused.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file inside the pack, such as `rules/same_day.toml`.
    pub file: String,
    /// The row inside the file, such as `S10`; empty when the whole file is meant.
    pub row: String,
    /// The lint of the rule table that found it, such as `L6`; empty when it is no lint of the table.
    pub lint: &'static str,
    /// What is wrong and what would be right.
    pub reason: String,
}

impl Fault {
    /// A fault that no lint of the table names, unless the reason begins with its number, such as `[L5] `.
    pub fn new(file: impl Into<String>, row: impl Into<String>, reason: impl Into<String>) -> Self {
        let reason = reason.into();
        // Conditions are looked up for rules, findings and techniques alike; a threshold that is out of range is L5 in all.
        match reason.strip_prefix("[L5] ") {
            Some(rest) => Self::lint("L5", file, row, rest),
            None => Self { file: file.into(), row: row.into(), lint: "", reason },
        }
    }

    /// A fault found by a lint of the rule table.
    pub fn lint(
        lint: &'static str,
        file: impl Into<String>,
        row: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        Self { file: file.into(), row: row.into(), lint, reason: reason.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if !self.row.is_empty() {
            write!(f, ", row {}", self.row)?;
        }
        write!(f, ": ")?;
        if !self.lint.is_empty() {
            write!(f, "[{}] ", self.lint)?;
        }
        write!(f, "{}", self.reason)
    }
}

/// A pack that is refused, with everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentError {
    /// At least one fault, in the order of files.
    pub faults: Vec<Fault>,
}

impl ContentError {
    /// A refusal for one reason.
    pub fn one(fault: Fault) -> Self {
        Self { faults: vec![fault] }
    }
}

impl From<Fault> for ContentError {
    fn from(fault: Fault) -> Self {
        Self::one(fault)
    }
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, fault) in self.faults.iter().enumerate() {
            if position > 0 {
                writeln!(f)?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ContentError {}
