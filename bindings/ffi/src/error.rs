//! The seven things that can stop a method, each telling a shell what to do and carrying words ready to show.
//!
//! What a person can put right (a wrong number, a day to come) is no error: it comes back with a view, beside its field.
//!
//! | error | what a shell does |
//! |---|---|
//! | `Locked` | shows Lock, and Help; tries again after unlocking |
//! | `KeyLost`, `JournalDamaged` | shows Recovery; opens an app without the journal, so that the check still works |
//! | `StorageFull` | says so where the text was typed, and keeps the text |
//! | `Stale` | asks for the view again, once |
//! | `InUse` | says so |
//! | `Internal` | shows the card with its code, *Try again* and Help |
//!
//! Codes of `Internal`: 100 a panic, 101 the content, 102 the key vault, 103 the system's randomness, 104 a file,
//! 105 a value that no view offers, 200 and above the database (200 plus SQLite's primary code).

use std::sync::{Arc, LazyLock};

use lattea_core::{
    content::Content,
    error::Error,
    journal::{JournalError, VaultError},
    view::voice::Voice,
};

/// Why a method did not do what was asked. `title` and `text` are final words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum LatteaError {
    /// The phone did not hand out the key, for instance because it is locked.
    #[error("{title}. {text}")]
    Locked {
        /// What is the matter.
        title: String,
        /// What to do.
        text: String,
    },
    /// The key does not fit the journal, or is gone for good.
    #[error("{title}. {text}")]
    KeyLost {
        /// What is the matter.
        title: String,
        /// What to do.
        text: String,
    },
    /// The journal can't be read: damaged, from a newer Lattea, or another file. It was left as it is.
    #[error("{title}. {text}")]
    JournalDamaged {
        /// What is the matter.
        title: String,
        /// What to do.
        text: String,
    },
    /// There is no room left; nothing was saved.
    #[error("{title}. {text}")]
    StorageFull {
        /// What is the matter.
        title: String,
        /// What to do.
        text: String,
    },
    /// The view that this came from is out of date.
    #[error("{title}. {text}")]
    Stale {
        /// What is the matter.
        title: String,
        /// What to do.
        text: String,
    },
    /// Another app object, or another Lattea, has the journal open.
    #[error("{title}. {text}")]
    InUse {
        /// What is the matter.
        title: String,
        /// What to do.
        text: String,
    },
    /// A defect of ours or of the phone.
    #[error("{title}. {text}")]
    Internal {
        /// A number to name when asking for help.
        code: u16,
        /// What is the matter.
        title: String,
        /// What to do.
        text: String,
    },
}

/// A panic.
pub(crate) const PANIC: u16 = 100;
const CONTENT: u16 = 101;
const VAULT: u16 = 102;
const RANDOMNESS: u16 = 103;
const FILE: u16 = 104;
const MISUSED: u16 = 105;
const PDF: u16 = 106;
const DATABASE: u16 = 200;

/// What a shell can act on, before it has words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Locked,
    KeyLost,
    Damaged,
    Newer,
    StorageFull,
    Stale,
    InUse,
    Internal(u16),
}

impl Kind {
    /// Folds the rich error; `absent` is why there is no journal, when there is none.
    pub(crate) fn of(error: &Error, absent: Self) -> Self {
        match error {
            Error::Journal(error) => Self::of_journal(error),
            Error::NoJournal => absent,
            Error::Locked => Self::Locked,
            Error::NothingRunning { .. } | Error::NoSuch { .. } => Self::Stale,
            Error::OutOfRange(_) | Error::TooLong(_) | Error::Days => Self::Internal(MISUSED),
            Error::Pdf(_) => Self::Internal(PDF),
            Error::Content(_) | Error::Technique(_) | Error::Rules(_) | Error::Contract(_) => Self::Internal(CONTENT),
        }
    }

    pub(crate) fn of_journal(error: &JournalError) -> Self {
        match error {
            JournalError::WrongKey { .. } | JournalError::KeyMissing { .. } => Self::KeyLost,
            JournalError::Vault(VaultError::Refused | VaultError::Sealed { .. } | VaultError::WrongPassphrase) => {
                Self::Locked
            }
            JournalError::Vault(VaultError::NotAKey { .. } | VaultError::OtherKey) => Self::KeyLost,
            JournalError::Vault(VaultError::NoRandomness) => Self::Internal(RANDOMNESS),
            JournalError::Vault(_) => Self::Internal(VAULT),
            JournalError::NotAJournal { .. } | JournalError::Damaged { .. } => Self::Damaged,
            JournalError::TooNew { .. } => Self::Newer,
            JournalError::StorageFull { .. } => Self::StorageFull,
            JournalError::InUse { .. } => Self::InUse,
            JournalError::NotFound
            | JournalError::NoSuchBaby
            | JournalError::UndoOver
            | JournalError::OtherKind { .. }
            | JournalError::SessionOver
            | JournalError::FeedRunning
            | JournalError::NoFeedRunning
            | JournalError::Doubled
            | JournalError::BabyInUse => Self::Stale,
            JournalError::Incomplete { .. } | JournalError::InFuture | JournalError::TooLong(_) => {
                Self::Internal(MISUSED)
            }
            JournalError::Io { .. } | JournalError::Target { .. } | JournalError::Import(_) => Self::Internal(FILE),
            JournalError::Internal { code, .. } => {
                Self::Internal(DATABASE + u16::try_from(code & 0xff).unwrap_or_default())
            }
        }
    }

    /// With words.
    pub(crate) fn said(self, voice: &Voice<'_>) -> LatteaError {
        let id = match self {
            Self::Locked => "error-locked",
            Self::KeyLost => "error-key-lost",
            Self::Damaged => "error-journal-damaged",
            Self::Newer => "error-journal-newer",
            Self::StorageFull => "error-storage-full",
            Self::Stale => "error-stale",
            Self::InUse => "error-in-use",
            Self::Internal(_) => "error-internal",
        };
        let code = match self {
            Self::Internal(code) => code,
            _ => 0,
        };
        let title = voice.say(id);
        let text = voice.say_with(&format!("{id}.text"), &[("code", i64::from(code).into())]);
        match self {
            Self::Locked => LatteaError::Locked { title, text },
            Self::KeyLost => LatteaError::KeyLost { title, text },
            Self::Damaged | Self::Newer => LatteaError::JournalDamaged { title, text },
            Self::StorageFull => LatteaError::StorageFull { title, text },
            Self::Stale => LatteaError::Stale { title, text },
            Self::InUse => LatteaError::InUse { title, text },
            Self::Internal(code) => LatteaError::Internal { code, title, text },
        }
    }

    /// With words, before there is an app that knows the person's language.
    pub(crate) fn said_in(self, language: Option<&str>) -> LatteaError {
        match content() {
            Ok(content) => self.said(&Voice::new(&content, language.unwrap_or_default())),
            Err(error) => error,
        }
    }
}

impl LatteaError {
    /// A value came over the boundary that no view offers: a defect of the shell.
    pub(crate) fn misused() -> Self {
        Kind::Internal(MISUSED).said_in(None)
    }
}

/// The content that is built in, read once however many apps are opened.
pub(crate) fn content() -> Result<Arc<Content>, LatteaError> {
    static CONTENT_ONCE: LazyLock<Result<Arc<Content>, String>> =
        LazyLock::new(|| Content::embedded().map(Arc::new).map_err(|error| error.to_string()));
    // Without content there are no words but the fault's own; the tests refuse a build like this.
    let no_words = |fault: &String| LatteaError::Internal { code: CONTENT, title: String::new(), text: fault.clone() };
    CONTENT_ONCE.as_ref().map(Arc::clone).map_err(no_words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_title_and_says_what_to_do() {
        let content = content().unwrap();
        let voice = Voice::new(&content, "en");
        let kinds = [
            Kind::Locked,
            Kind::KeyLost,
            Kind::Damaged,
            Kind::Newer,
            Kind::StorageFull,
            Kind::Stale,
            Kind::InUse,
            Kind::Internal(214),
        ];
        for kind in kinds {
            let shown = kind.said(&voice).to_string();
            assert!(!shown.contains('⟨') && shown.len() > 20, "{kind:?}: {shown}");
        }
        assert!(Kind::Internal(214).said(&voice).to_string().contains("Code 214"));
    }

    #[test]
    fn no_error_carries_a_path() {
        let path = std::path::PathBuf::from("/secret/place.db");
        let error = Error::Journal(JournalError::Damaged { path, what: "x" });
        let content = content().unwrap();
        let shown = Kind::of(&error, Kind::Locked).said(&Voice::new(&content, "en"));
        assert!(!format!("{shown:?}").contains("secret"));
    }
}
