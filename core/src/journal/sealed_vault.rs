//! The key file behind a passphrase: the same file as [`FileVault`]'s, sealed with age's scrypt.
//!
//! ```
//! use lattea_core::journal::{FileVault, JournalKey, KeyVault, SealedVault, VaultError, backup::Passphrase};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-sealed-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! let plain = FileVault::beside(&folder.join("lattea.db"));
//! plain.store(&JournalKey::from_bytes([7; 32]))?;
//! let sealed = SealedVault::seal(&plain, Passphrase::new("orbit lantern mossy cactus".to_owned())?)?;
//! assert!(matches!(plain.load(), Err(VaultError::Sealed { .. })));
//! assert!(sealed.load()? == Some(JournalKey::from_bytes([7; 32])));
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
};

use zeroize::Zeroizing;

use super::{
    backup::{BackupError, BackupKey, Passphrase, open_sealed, seal},
    files::write_whole,
    key::{JournalKey, KeyVault, VaultError},
    vault::FileVault,
};

/// A key file that a passphrase opens.
#[derive(Debug, Clone)]
pub struct SealedVault {
    file: FileVault,
    key: BackupKey,
}

impl SealedVault {
    /// The key file of `file`, which `passphrase` opens.
    pub fn new(file: FileVault, passphrase: Passphrase) -> Self {
        Self { file, key: BackupKey::Passphrase(passphrase) }
    }

    /// Seals a plain key file in place: there is the one or the other, whatever happens meanwhile.
    ///
    /// # Errors
    /// [`VaultError`] when there is no plain key file or the system refuses; the file is then as it was.
    pub fn seal(file: &FileVault, passphrase: Passphrase) -> Result<Self, VaultError> {
        let key = file.load()?.ok_or_else(|| VaultError::NotAKey { path: file.path().to_owned() })?;
        let sealed = Self::new(file.clone(), passphrase);
        sealed.write(&key)?;
        // The file is there now; a passphrase that does not open it again would lose the journal.
        match sealed.load() {
            Ok(Some(kept)) if kept == key => Ok(sealed),
            _ => file.replace(&key).and(Err(VaultError::Failed)),
        }
    }

    /// Makes the key file a plain one again.
    ///
    /// # Errors
    /// [`VaultError`] when the passphrase does not open it or the system refuses; the file is then as it was.
    pub fn unseal(self) -> Result<FileVault, VaultError> {
        let key = self.load()?.ok_or_else(|| VaultError::NotAKey { path: self.path() })?;
        self.file.replace(&key)?;
        Ok(self.file)
    }

    fn path(&self) -> PathBuf {
        self.file.path().to_owned()
    }

    fn write(&self, key: &JournalKey) -> Result<(), VaultError> {
        let written = write_whole(self.file.path(), |file| -> io::Result<()> {
            let mut out = seal(&self.key, file).map_err(|_| io::Error::from(io::ErrorKind::Other))?;
            out.write_all(key.hex().as_bytes())?;
            out.finish()?.flush()
        });
        written.map_err(|error| VaultError::Io { path: self.path(), what: "writing", kind: error.kind() })
    }
}

impl KeyVault for SealedVault {
    fn load(&self) -> Result<Option<JournalKey>, VaultError> {
        let bytes = match fs::read(self.file.path()) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(VaultError::Io { path: self.path(), what: "reading", kind: error.kind() }),
        };
        let opened = open_sealed(&bytes, &self.key, self.file.path()).map_err(|error| match error {
            BackupError::WrongPassphrase { .. } => VaultError::WrongPassphrase,
            _ => VaultError::NotAKey { path: self.path() },
        })?;
        let digits = Zeroizing::new(std::str::from_utf8(&opened).unwrap_or_default().to_owned());
        JournalKey::from_hex(&digits).map(Some).ok_or_else(|| VaultError::NotAKey { path: self.path() })
    }

    fn store(&self, key: &JournalKey) -> Result<(), VaultError> {
        match self.load()? {
            Some(kept) if kept == *key => Ok(()),
            Some(_) => Err(VaultError::OtherKey),
            None => self.write(key),
        }
    }

    fn destroy(&self) -> Result<(), VaultError> {
        self.file.destroy()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::testing::Folder;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned()).unwrap()
    }

    #[test]
    fn only_the_passphrase_opens_the_key_and_nothing_replaces_it() {
        let folder = Folder::new();
        let plain = FileVault::beside(&folder.path("j.db"));
        let key = JournalKey::from_bytes([3; 32]);
        plain.store(&key).unwrap();
        let sealed = SealedVault::seal(&plain, passphrase("orbit lantern mossy cactus")).unwrap();
        let bytes = fs::read(plain.path()).unwrap();
        assert!(!bytes.windows(8).any(|part| part == &key.hex().as_bytes()[..8]));
        let other = SealedVault::new(plain.clone(), passphrase("orbit lantern"));
        assert_eq!(other.load(), Err(VaultError::WrongPassphrase));
        assert_eq!(other.store(&key), Err(VaultError::WrongPassphrase));
        assert_eq!(sealed.store(&JournalKey::from_bytes([4; 32])), Err(VaultError::OtherKey));
        assert_eq!(plain.store(&key), Err(VaultError::Sealed { path: plain.path().to_owned() }));
        assert_eq!(fs::read(plain.path()).unwrap(), bytes);
        assert!(sealed.unseal().unwrap().load().unwrap() == Some(key));
    }

    #[test]
    fn a_sealed_key_that_was_changed_is_said_to_be_no_key_and_stays() {
        let folder = Folder::new();
        let plain = FileVault::beside(&folder.path("j.db"));
        plain.store(&JournalKey::from_bytes([3; 32])).unwrap();
        let sealed = SealedVault::seal(&plain, passphrase("orbit lantern mossy cactus")).unwrap();
        let mut bytes = fs::read(plain.path()).unwrap();
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        fs::write(plain.path(), &bytes).unwrap();
        assert_eq!(sealed.load(), Err(VaultError::NotAKey { path: plain.path().to_owned() }));
        assert_eq!(fs::read(plain.path()).unwrap(), bytes);
    }
}
