//! What the shell gives: where the key is kept, whom to tell that something changed, and the clock that nobody can set.

use std::sync::Arc;

use lattea_core::journal;
use zeroize::Zeroizing;

/// Where the key of the journal is kept between two starts: the phone's hardware, behind its lock.
///
/// The 32 bytes cross by value; the shell seals them and keeps no copy.
#[uniffi::export(with_foreign)]
pub trait KeyVault: Send + Sync {
    /// The key's 32 bytes, or nothing when none was ever stored.
    fn load(&self) -> Result<Option<Vec<u8>>, VaultError>;
    /// Keeps the key. A vault never replaces a different key: that would lose a journal.
    fn store(&self, key: Vec<u8>) -> Result<(), VaultError>;
    /// Forgets the key for good. (Not `destroy`: every Kotlin object of UniFFI has a method of that name.)
    fn forget(&self) -> Result<(), VaultError>;
}

/// Why the shell's vault did not give or take the key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum VaultError {
    /// The phone is locked, or the person did not confirm.
    #[error("the phone is locked")]
    Locked,
    /// The key is gone for good, for instance because the screen lock was taken off.
    #[error("the key is gone")]
    Lost,
    /// Anything else, an exception of the shell included.
    #[error("the key vault failed")]
    Failed,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for VaultError {
    /// What the exception said is dropped: it may hold anything.
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}

/// How long the phone has been up, its sleep included: `SystemClock.elapsedRealtime()` on Android, `mach_continuous_time` on
/// iOS. A session counts by it, so that a changed clock or time zone moves nothing in one.
#[uniffi::export(with_foreign)]
pub trait BootClock: Send + Sync {
    /// Milliseconds since the phone was started.
    fn since_boot_ms(&self) -> Result<u64, ClockError>;
}

/// The shell's clock gave nothing; the clock on the wall then has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ClockError {
    /// Anything, an exception of the shell included.
    #[error("the clock failed")]
    Failed,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ClockError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}

/// Is told that something changed, on the thread that changed it and after the change is safe. It may call the app.
#[uniffi::export(with_foreign)]
pub trait ChangeListener: Send + Sync {
    /// Views of this part are out of date.
    fn changed(&self, what: Change) -> Result<(), ListenerError>;
}

/// What changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Change {
    /// Entries of the journal, and so Today and the trends.
    Journal,
    /// Settings, and so any screen.
    Settings,
}

/// The listener failed; the change stands all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ListenerError {
    /// Anything, an exception of the shell included.
    #[error("the listener failed")]
    Failed,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ListenerError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}

/// The shell's vault as the core knows one.
pub(crate) struct Vault(pub(crate) Arc<dyn KeyVault>);

impl journal::KeyVault for Vault {
    fn load(&self) -> Result<Option<journal::JournalKey>, journal::VaultError> {
        match self.0.load() {
            Ok(None) | Err(VaultError::Lost) => Ok(None),
            Ok(Some(bytes)) => {
                let bytes = Zeroizing::new(bytes);
                let key = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| journal::VaultError::Failed)?;
                Ok(Some(journal::JournalKey::from_bytes(key)))
            }
            Err(error) => Err(named(&error)),
        }
    }

    fn store(&self, key: &journal::JournalKey) -> Result<(), journal::VaultError> {
        self.0.store(key.bytes().to_vec()).map_err(|error| named(&error))?;
        // A journal whose key nobody has is lost, and what stops a shell's code is not always told: a Kotlin `Error`
        // passes its callback by as if all were well. Only a key that comes back counts as kept.
        match self.load()? {
            Some(kept) if kept == *key => Ok(()),
            _ => Err(journal::VaultError::Failed),
        }
    }

    fn destroy(&self) -> Result<(), journal::VaultError> {
        self.0.forget().map_err(|error| named(&error))
    }
}

fn named(error: &VaultError) -> journal::VaultError {
    match error {
        VaultError::Locked => journal::VaultError::Refused,
        VaultError::Lost | VaultError::Failed => journal::VaultError::Failed,
    }
}
