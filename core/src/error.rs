//! The rich error of the core: which part refused, and its own words for it.
//!
//! Every message says what went wrong, where, and what to do, and none holds what a person wrote. The boundary to the
//! phones folds these into the few that a shell can act on.

use crate::{
    content::{error::ContentError, technique::BadContent},
    journal::{BadRules, JournalError, TooLong},
    summary::pdf::PdfError,
    triage::contract::ContractError,
    units::OutOfRange,
};

/// Everything that the core can refuse.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The content pack is broken.
    #[error("the content can't be used:\n{0}")]
    Content(#[from] ContentError),
    /// A technique or the session's numbers are broken.
    #[error("the content can't be used: {0}")]
    Technique(#[from] BadContent),
    /// The journal's numbers are broken.
    #[error("the content can't be used: {0}")]
    Rules(#[from] BadRules),
    /// An answers file is refused.
    #[error(transparent)]
    Contract(#[from] ContractError),
    /// The journal refuses.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A number outside what it can be.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
    /// A text that is too long.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// There is no journal here, and this needs one.
    #[error("there is no journal open, and this needs one. The check, its advice and the numbers work without it")]
    NoJournal,
    /// There is a journal and it is locked.
    #[error("Lattea is locked. Unlock it and try again; the check, its advice and the numbers work without it")]
    Locked,
    /// Nothing is running.
    #[error("no {what} is going on: start one first")]
    NothingRunning {
        /// `check` or `massage`.
        what: &'static str,
    },
    /// A range of days that covers nothing.
    #[error("the first day has to lie before the last one, and not ahead: days are written like 2026-05-03")]
    Days,
    /// The PDF can't be made.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// There is no such card, technique, setting or entry.
    #[error("there is no {what} with this name. {hint}")]
    NoSuch {
        /// What was looked for.
        what: &'static str,
        /// What would be right.
        hint: String,
    },
}
