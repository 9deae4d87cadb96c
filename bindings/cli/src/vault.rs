//! The key file beside the journal; when a passphrase locks it, the passphrase is asked for, once a run.

use std::{
    path::Path,
    sync::{Mutex, PoisonError},
};

use lattea_core::journal::{FileVault, JournalKey, KeyVault, SealedVault, VaultError, backup::Passphrase};

use crate::secret;

/// The terminal shell's vault.
pub struct TerminalVault {
    file: FileVault,
    /// Whether somebody may be asked.
    asks: bool,
    sealed: Mutex<Option<SealedVault>>,
}

impl TerminalVault {
    /// The vault of a journal.
    pub fn beside(journal: &Path, asks: bool) -> Self {
        Self { file: FileVault::beside(journal), asks, sealed: Mutex::new(None) }
    }
}

impl KeyVault for TerminalVault {
    fn load(&self) -> Result<Option<JournalKey>, VaultError> {
        match self.file.load() {
            Err(VaultError::Sealed { path }) => {
                let mut sealed = self.sealed.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(vault) = &*sealed {
                    return vault.load();
                }
                if !self.asks {
                    return Err(VaultError::Sealed { path });
                }
                let typed = secret::ask("Passphrase of your journal:").map_err(|_| VaultError::Refused)?;
                let passphrase = Passphrase::new(typed).map_err(|_| VaultError::WrongPassphrase)?;
                let vault = SealedVault::new(self.file.clone(), passphrase);
                let key = vault.load()?;
                *sealed = Some(vault);
                Ok(key)
            }
            other => other,
        }
    }

    fn store(&self, key: &JournalKey) -> Result<(), VaultError> {
        self.file.store(key)
    }

    fn destroy(&self) -> Result<(), VaultError> {
        self.file.destroy()
    }

    fn locked(&self) {
        *self.sealed.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
