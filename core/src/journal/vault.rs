//! The terminal shell's vault: one private file beside the journal.
//!
//! It protects against a copied journal, not against somebody who has the whole folder; the phones seal the key in
//! hardware instead. A key file that others may read is refused rather than quietly used.
//!
//! ```
//! use lattea_core::journal::{FileVault, JournalKey, KeyVault};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! let vault = FileVault::beside(&folder.join("lattea.db"));
//! vault.store(&JournalKey::from_bytes([7; 32]))?;
//! assert!(vault.load()? == Some(JournalKey::from_bytes([7; 32])));
//! vault.destroy()?;
//! assert!(vault.load()?.is_none());
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{
    files::{beside, sync_folder_of, write_whole},
    key::{JournalKey, KeyVault, VaultError},
};

const HEAD: &str = "lattea-key 1\n";
/// How a key file begins that a passphrase opens.
const SEALED: &[u8] = b"age-encryption.org/";

/// A key in a private file.
#[derive(Debug, Clone)]
pub struct FileVault {
    path: PathBuf,
}

impl FileVault {
    /// The key file at `path`.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The key file beside a journal: `lattea.db.key`.
    pub fn beside(journal: &Path) -> Self {
        Self::new(beside(journal, ".key"))
    }

    /// Where the key file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the key file, whatever it was.
    pub(super) fn replace(&self, key: &JournalKey) -> Result<(), VaultError> {
        write_whole(&self.path, |file| {
            file.write_all(HEAD.as_bytes())?;
            file.write_all(key.hex().as_bytes())?;
            file.write_all(b"\n")
        })
        .map_err(self.io("writing"))
    }

    fn io(&self, what: &'static str) -> impl Fn(io::Error) -> VaultError + '_ {
        move |error| VaultError::Io { path: self.path.clone(), what, kind: error.kind() }
    }

    fn refuse_public(&self, file: &File) -> Result<(), VaultError> {
        #[cfg(unix)]
        {
            let mode =
                std::os::unix::fs::PermissionsExt::mode(&file.metadata().map_err(self.io("reading"))?.permissions());
            if mode & 0o077 != 0 {
                return Err(VaultError::NotPrivate { path: self.path.clone() });
            }
        }
        #[cfg(not(unix))]
        let _ = file;
        Ok(())
    }
}

impl KeyVault for FileVault {
    fn load(&self) -> Result<Option<JournalKey>, VaultError> {
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.io("reading")(error)),
        };
        self.refuse_public(&file)?;
        let not_a_key = || VaultError::NotAKey { path: self.path.clone() };
        // One byte more than a key file has, so that a longer file is noticed without being read as a whole.
        let size = HEAD.len() + 64 + 1;
        let mut bytes = Zeroizing::new(Vec::with_capacity(size + 1));
        file.take(size as u64 + 1).read_to_end(&mut bytes).map_err(self.io("reading"))?;
        if bytes.starts_with(SEALED) {
            return Err(VaultError::Sealed { path: self.path.clone() });
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| not_a_key())?;
        let digits = text.strip_prefix(HEAD).and_then(|rest| rest.strip_suffix('\n')).ok_or_else(not_a_key)?;
        JournalKey::from_hex(digits).map(Some).ok_or_else(not_a_key)
    }

    fn store(&self, key: &JournalKey) -> Result<(), VaultError> {
        match self.load()? {
            Some(kept) if kept == *key => return Ok(()),
            Some(_) => return Err(VaultError::OtherKey),
            None => {}
        }
        self.replace(key)
    }

    fn destroy(&self) -> Result<(), VaultError> {
        let mut file = match OpenOptions::new().write(true).open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(self.io("erasing")(error)),
        };
        file.write_all(&[0u8; 128])
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::remove_file(&self.path))
            .and_then(|()| sync_folder_of(&self.path))
            .map_err(self.io("erasing"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::testing::Folder;

    #[test]
    #[cfg(unix)]
    fn a_key_file_that_others_may_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = Folder::new();
        let vault = FileVault::beside(&folder.path("j.db"));
        vault.store(&JournalKey::from_bytes([3; 32])).unwrap();
        assert_eq!(fs::metadata(vault.path()).unwrap().permissions().mode() & 0o777, 0o600);
        for mode in [0o640, 0o604, 0o644] {
            fs::set_permissions(vault.path(), fs::Permissions::from_mode(mode)).unwrap();
            let error = vault.load().unwrap_err();
            assert_eq!(error, VaultError::NotPrivate { path: vault.path().to_owned() });
            assert!(error.to_string().contains("chmod 600"));
        }
    }

    #[test]
    fn another_file_is_no_key_and_stays() {
        let folder = Folder::new();
        let vault = FileVault::beside(&folder.path("j.db"));
        for text in ["shopping list", "lattea-key 1\nzz\n", ""] {
            write_whole(vault.path(), |file| file.write_all(text.as_bytes())).unwrap();
            assert_eq!(vault.load().unwrap_err(), VaultError::NotAKey { path: vault.path().to_owned() });
            assert!(vault.store(&JournalKey::from_bytes([3; 32])).is_err());
            assert_eq!(fs::read_to_string(vault.path()).unwrap(), text);
        }
    }

    #[test]
    fn a_stored_key_is_never_replaced() {
        let folder = Folder::new();
        let vault = FileVault::beside(&folder.path("j.db"));
        vault.store(&JournalKey::from_bytes([3; 32])).unwrap();
        assert_eq!(vault.store(&JournalKey::from_bytes([4; 32])), Err(VaultError::OtherKey));
        assert!(vault.load().unwrap() == Some(JournalKey::from_bytes([3; 32])));
    }
}
