//! The key of the journal and where it is kept.
//!
//! The key is 32 random bytes and no passphrase, so nothing has to be stretched and nothing can be guessed. The core
//! never keeps it: it comes from a [`KeyVault`] (Android Keystore, iOS Keychain, a file of the terminal shell), is wiped
//! from memory when dropped, and shows itself to nobody.
//!
//! ```
//! use lattea_core::journal::{JournalKey, KeyVault, MemoryVault};
//! let vault = MemoryVault::default();
//! assert!(vault.load()?.is_none());
//! vault.store(&JournalKey::random()?)?;
//! let key = vault.load()?.ok_or("a key was just stored")?;
//! assert_eq!(format!("{key:?}"), "JournalKey");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{
    fmt, io,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use zeroize::Zeroizing;

/// The raw key of a journal, wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct JournalKey(Zeroizing<[u8; 32]>);

impl JournalKey {
    /// From 32 bytes that somebody else has drawn.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A new key from the system's own randomness.
    pub fn random() -> Result<Self, VaultError> {
        let mut bytes = Zeroizing::new([0u8; 32]);
        getrandom::fill(bytes.as_mut()).map_err(|_| VaultError::NoRandomness)?;
        Ok(Self(bytes))
    }

    /// The 32 bytes, for a vault to seal.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// 64 hexadecimal digits, wiped when dropped.
    pub(super) fn hex(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        // The room is there from the start, so that no half-written copy stays behind.
        let mut text = Zeroizing::new(String::with_capacity(64));
        for byte in self.0.iter() {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        text
    }

    /// From 64 hexadecimal digits.
    pub(super) fn from_hex(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok());
        let mut bytes = Zeroizing::new([0u8; 32]);
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self(bytes))
    }
}

/// Says that it is a key, and nothing of it.
impl fmt::Debug for JournalKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JournalKey")
    }
}

/// Where the key is kept between two starts.
pub trait KeyVault: Send + Sync {
    /// The key, or nothing when none was ever stored or it was destroyed.
    fn load(&self) -> Result<Option<JournalKey>, VaultError>;
    /// Keeps the key. A vault never replaces a different key: that would lose a journal.
    fn store(&self, key: &JournalKey) -> Result<(), VaultError>;
    /// Forgets the key for good.
    fn destroy(&self) -> Result<(), VaultError>;
    /// The app was locked: whatever was typed to get at the key is let go, and is asked for again.
    fn locked(&self) {}
}

/// Why a vault did not give or take a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Others may read the key file.
    #[error("others may read the key file {}, so it is not used. Make it private (chmod 600) and try again", path.display())]
    NotPrivate {
        /// The key file.
        path: PathBuf,
    },
    /// The key file is something else.
    #[error("{} is not a Lattea key file; it is left as it is. Put the right key file there, or restore a backup", path.display())]
    NotAKey {
        /// The file.
        path: PathBuf,
    },
    /// A passphrase opens the key file.
    #[error("the key file {} is locked with a passphrase", path.display())]
    Sealed {
        /// The key file.
        path: PathBuf,
    },
    /// Another passphrase than the one that opens the key.
    #[error(
        "that passphrase does not open the journal's key; nothing was changed. Try again: every letter, space and capital counts"
    )]
    WrongPassphrase,
    /// There is a different key already.
    #[error("there is already another key in the vault; it is kept, because a journal may need it")]
    OtherKey,
    /// The system refused.
    #[error("{what} the key file {} failed: {kind}. Check the folder and its permissions", path.display())]
    Io {
        /// The key file.
        path: PathBuf,
        /// What was being done.
        what: &'static str,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// The phone's own vault refused, for instance because it is locked.
    #[error("the phone did not hand out the key. Unlock the phone and try again")]
    Refused,
    /// The phone's own vault failed in a way that it should not.
    #[error("the phone's key vault failed. Try again; if it stays so, restart the phone")]
    Failed,
    /// The system gave no random bytes.
    #[error("the system gave no random bytes, so no key was made. Try again")]
    NoRandomness,
}

/// A vault that forgets everything when it is dropped: for tests and for the demo.
#[derive(Debug, Default)]
pub struct MemoryVault(Mutex<Option<JournalKey>>);

impl KeyVault for MemoryVault {
    fn load(&self) -> Result<Option<JournalKey>, VaultError> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn store(&self, key: &JournalKey) -> Result<(), VaultError> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.as_ref().is_some_and(|other| other != key) {
            return Err(VaultError::OtherKey);
        }
        *kept = Some(key.clone());
        Ok(())
    }

    fn destroy(&self) -> Result<(), VaultError> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_comes_back_and_nonsense_does_not() {
        let key = JournalKey::random().unwrap();
        assert!(JournalKey::from_hex(&key.hex()) == Some(key));
        assert!(JournalKey::from_hex(&"g".repeat(64)).is_none());
        assert!(JournalKey::from_hex("00").is_none());
        assert!(JournalKey::from_hex(&"é".repeat(32)).is_none());
    }

    #[test]
    fn a_vault_never_replaces_another_key() {
        let vault = MemoryVault::default();
        let key = JournalKey::from_bytes([1; 32]);
        vault.store(&key).unwrap();
        vault.store(&key).unwrap();
        assert_eq!(vault.store(&JournalKey::from_bytes([2; 32])), Err(VaultError::OtherKey));
        vault.destroy().unwrap();
        assert!(vault.load().unwrap().is_none());
    }
}
