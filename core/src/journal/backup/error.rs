//! What can be wrong with a backup. In every case the journal is as it was.

use std::path::PathBuf;

use crate::journal::JournalError;

/// Why a backup was not made, opened or brought back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The journal or the system refused.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// There is nothing to keep.
    #[error("the journal has no entries yet, so there is nothing to back up")]
    Nothing,
    /// The file is something else.
    #[error("{} is not a backup of Lattea. Choose another file", path.display())]
    NotABackup {
        /// The file.
        path: PathBuf,
    },
    /// The file is cut short or changed.
    #[error("the backup {} is damaged or cut short, so nothing was brought back. Try another copy of it", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
    },
    /// The file is longer than any backup.
    #[error("{} is too large for a backup. Choose another file", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// The file was made by a newer Lattea.
    #[error("the backup {} was made by a newer Lattea. Update Lattea to open it", path.display())]
    TooNew {
        /// The file.
        path: PathBuf,
    },
    /// Another passphrase.
    #[error("that passphrase does not open {}. Try again: every letter, space and capital counts", path.display())]
    WrongPassphrase {
        /// The file.
        path: PathBuf,
    },
    /// Another recovery key.
    #[error("that recovery key does not open {}, or the file is damaged. Look for the key that was printed with it", path.display())]
    WrongRecoveryKey {
        /// The file.
        path: PathBuf,
    },
    /// It was made with a passphrase, and a recovery key was given.
    #[error("{} was made with a passphrase, not with a recovery key. Use the passphrase", path.display())]
    NeedsPassphrase {
        /// The file.
        path: PathBuf,
    },
    /// It was made with a recovery key, and a passphrase was given.
    #[error("{} was made with a recovery key, not with a passphrase. Use the key, which begins with AGE-SECRET-KEY-", path.display())]
    NeedsRecoveryKey {
        /// The file.
        path: PathBuf,
    },
    /// It asks for more work than any backup of ours.
    #[error("{} asks for far more work than a backup of Lattea does, so it was not opened. Choose another file", path.display())]
    TooHard {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase can be guessed.
    #[error(
        "this passphrase is too easy to guess, so no backup was made. Take six words that have nothing to do with each other"
    )]
    Weak,
    /// The passphrase is empty or longer than any.
    #[error("a passphrase has from 1 to {} letters, digits, signs and spaces", super::passphrase::LONGEST)]
    Length,
    /// No recovery key.
    #[error(
        "this is no recovery key. One begins with AGE-SECRET-KEY-1 and has 74 characters; it may be typed in small letters"
    )]
    NotARecoveryKey,
    /// A defect of ours.
    #[error("sealing the backup failed in a way that should not happen; no backup was made. Please report this")]
    Internal,
}
