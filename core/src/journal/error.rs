//! Everything that can go wrong with a journal, each with what, where and what to do.
//!
//! A wrong key, a damaged file and a newer version need three different answers from a person, so they are three errors
//! and never one "cannot open". No message holds anything that a person wrote.
//!
//! ```
//! use std::path::PathBuf;
//! use lattea_core::journal::JournalError;
//! let error = JournalError::TooNew { path: PathBuf::from("lattea.db"), found: 9, known: 1 };
//! assert!(error.to_string().contains("Update Lattea"));
//! ```

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{key::VaultError, text::TooLong, transfer::import::ImportError};

/// Why the journal did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The key is a different one than the journal was made with.
    #[error("the key does not open the journal {}; the journal itself is untouched. Use the key it was made with, or restore a backup", path.display())]
    WrongKey {
        /// The journal.
        path: PathBuf,
    },
    /// There is a journal and the vault has no key.
    #[error("the key of the journal {} is gone; the journal itself is untouched. Bring the key back, or restore a backup", path.display())]
    KeyMissing {
        /// The journal.
        path: PathBuf,
    },
    /// The vault did not give or take the key.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The file is something else.
    #[error("{} is not a Lattea journal, or its key check file is missing and the key is another one; it is left as it is. Choose another file for the journal", path.display())]
    NotAJournal {
        /// The file.
        path: PathBuf,
    },
    /// The key is right and the file cannot be read.
    #[error("the journal {} is damaged ({what}); it is left as it is. Keep the file, and restore a backup or start a new journal", path.display())]
    Damaged {
        /// The journal.
        path: PathBuf,
        /// What was noticed.
        what: &'static str,
    },
    /// The journal was written by a newer Lattea.
    #[error("the journal {} is of version {found}, and this Lattea knows versions up to {known}; it is left as it is. Update Lattea to open it", path.display())]
    TooNew {
        /// The journal.
        path: PathBuf,
        /// The version in the file.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// There is no room left.
    #[error("there is no room left where {} is, so nothing was saved. Make room and try again; what was saved before is safe", path.display())]
    StorageFull {
        /// The file.
        path: PathBuf,
    },
    /// The system refused.
    #[error("{what} {} failed: {kind}. {}", path.display(), advice(*kind))]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was being done, such as `writing`.
        what: &'static str,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// Another Lattea has the journal open.
    #[error("the journal {} is open in another Lattea; close that one first", path.display())]
    InUse {
        /// The journal.
        path: PathBuf,
    },
    /// A file that an output may not replace.
    #[error("{} can't be written: {why}. Choose another file", path.display())]
    Target {
        /// The file that was named.
        path: PathBuf,
        /// Why it can't be the target.
        why: &'static str,
    },
    /// There is no such entry, or it is deleted.
    #[error("there is no such entry in the journal")]
    NotFound,
    /// There is no such baby.
    #[error("there is no such baby in the journal")]
    NoSuchBaby,
    /// The time to bring an entry back is over.
    #[error("this entry was deleted too long ago to bring it back")]
    UndoOver,
    /// An edit would turn an entry into one of another kind.
    #[error("an entry keeps its kind ({kept}); delete it and add another one instead")]
    OtherKind {
        /// The kind that the entry has.
        kept: &'static str,
    },
    /// A feed is going on already.
    #[error("a feed is going on already; end it first")]
    FeedRunning,
    /// No feed is going on.
    #[error("no feed is going on; start one first")]
    NoFeedRunning,
    /// The session is over and takes no more events.
    #[error("this session is already over")]
    SessionOver,
    /// Something without which it is no entry.
    #[error("{what}")]
    Incomplete {
        /// What is missing.
        what: &'static str,
    },
    /// The time lies ahead of the clock.
    #[error("an entry cannot be about a time that is still to come; check the date and the time")]
    InFuture,
    /// The id is taken.
    #[error("an entry with this id is already in the journal")]
    Doubled,
    /// Entries speak of this baby.
    #[error("there are entries about this baby; delete them first")]
    BabyInUse,
    /// A file can't be taken in.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A text beyond the bound.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// A defect of ours.
    #[error(
        "{doing} failed in a way that should not happen (SQLite code {code}); nothing was changed. Please report this"
    )]
    Internal {
        /// What was being done.
        doing: &'static str,
        /// The extended SQLite code, or 0.
        code: i32,
    },
}

/// Two ways to be damaged that are only suspicions until the pages were looked at.
pub(super) const FIRST_PAGE: &str = "its first page cannot be read";
pub(super) const A_PAGE: &str = "a page cannot be read";

/// What to do about an error of the system.
fn advice(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::NotFound => "Check that the folder exists",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "Choose a folder that you may write to, or change its permissions"
        }
        io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory => "Choose another place for the file",
        _ => "Try again; if it stays so, choose another place for the file",
    }
}

impl JournalError {
    /// From an error of the system.
    pub(super) fn io(path: &Path, what: &'static str, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::StorageFull { path: path.to_owned() },
            kind => Self::Io { path: path.to_owned(), what, kind },
        }
    }

    /// From an error of the database, once the key is known to be right.
    pub(super) fn sql(path: &Path, doing: &'static str, error: &rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode};
        let path = path.to_owned();
        match error {
            Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => Self::StorageFull { path },
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                    Self::InUse { path }
                }
                ErrorCode::NotADatabase => Self::Damaged { path, what: FIRST_PAGE },
                // SQLCipher says "out of memory" to a page whose check sum is wrong.
                ErrorCode::OutOfMemory => Self::Damaged { path, what: A_PAGE },
                ErrorCode::DatabaseCorrupt => Self::Damaged { path, what: "its pages do not fit together" },
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::AuthorizationForStatementDenied => {
                    Self::Io { path, what: doing, kind: io::ErrorKind::PermissionDenied }
                }
                ErrorCode::CannotOpen | ErrorCode::SystemIoFailure => {
                    Self::Io { path, what: doing, kind: io::ErrorKind::Other }
                }
                _ => Self::Internal { doing, code: failure.extended_code },
            },
            Error::FromSqlConversionFailure(..)
            | Error::InvalidColumnType(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::QueryReturnedNoRows => Self::Damaged { path, what: "an entry cannot be read" },
            _ => Self::Internal { doing, code: 0 },
        }
    }
}

/// What can stop a piece of work inside a transaction: the database, or a reason of our own.
#[derive(Debug)]
pub(super) enum Fault {
    Sql(rusqlite::Error),
    Own(JournalError),
}

impl Fault {
    pub(super) fn named(self, path: &Path, doing: &'static str) -> JournalError {
        match self {
            Self::Sql(error) => JournalError::sql(path, doing, &error),
            Self::Own(error) => error,
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<JournalError> for Fault {
    fn from(error: JournalError) -> Self {
        Self::Own(error)
    }
}
