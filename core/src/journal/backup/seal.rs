//! Between a document and an age file: a passphrase (scrypt) or a recovery key (X25519) seals it and opens it.

use std::{
    fmt,
    io::{self, Read, Write},
    path::Path,
};

use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, secrecy::SecretString, stream::StreamWriter};
use zeroize::Zeroizing;

use super::{BackupError, MOST_BYTES, Passphrase};

/// How hard guessing is made: scrypt with N = 2^17 and 128 MB, half a second on a phone.
const WORK: u8 = 17;

/// The most work that a file may ask for, as a power of 2: what the age tools use.
pub const MOST_WORK: u8 = 18;

const MAGIC: &[u8] = b"age-encryption.org/";

/// What opens a backup, and seals a new one.
#[derive(Debug, Clone)]
pub enum BackupKey {
    /// What somebody remembers.
    Passphrase(Passphrase),
    /// What somebody keeps on paper.
    Recovery(RecoveryKey),
}

/// A key of 32 random bytes, written as the age tools write one.
#[derive(Clone)]
pub struct RecoveryKey(age::x25519::Identity);

impl RecoveryKey {
    /// A new one.
    pub fn random() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// From what was printed; capitals and spaces around it don't matter.
    ///
    /// # Errors
    /// [`BackupError::NotARecoveryKey`].
    pub fn parse(text: &str) -> Result<Self, BackupError> {
        let text = Zeroizing::new(text.trim().to_ascii_uppercase());
        text.parse().map(Self).map_err(|_| BackupError::NotARecoveryKey)
    }

    /// The key as it is printed, once.
    pub fn reveal(&self) -> SecretString {
        self.0.to_string()
    }
}

/// Says that it is one, and nothing of it.
impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey")
    }
}

impl BackupKey {
    fn recipient(&self) -> Box<dyn Recipient> {
        match self {
            Self::Passphrase(passphrase) => {
                let mut recipient = age::scrypt::Recipient::new(passphrase.secret().clone());
                recipient.set_work_factor(WORK);
                Box::new(recipient)
            }
            Self::Recovery(key) => Box::new(key.0.to_public()),
        }
    }

    fn identity(&self) -> Box<dyn Identity> {
        match self {
            Self::Passphrase(passphrase) => {
                let mut identity = age::scrypt::Identity::new(passphrase.secret().clone());
                identity.set_max_work_factor(MOST_WORK);
                Box::new(identity)
            }
            Self::Recovery(key) => Box::new(key.0.clone()),
        }
    }
}

/// What is written to the result goes sealed to `out`; it is whole once it was finished.
pub(in crate::journal) fn seal<W: Write>(key: &BackupKey, out: W) -> Result<StreamWriter<W>, BackupError> {
    let recipient = key.recipient();
    let encryptor = Encryptor::with_recipients(std::iter::once(&*recipient)).map_err(|_| BackupError::Internal)?;
    // Only the header is written here, into the buffer.
    encryptor.wrap_output(out).map_err(|_| BackupError::Internal)
}

/// What was sealed in `bytes`; `path` names it in errors.
pub(in crate::journal) fn open_sealed(
    bytes: &[u8],
    key: &BackupKey,
    path: &Path,
) -> Result<Zeroizing<Vec<u8>>, BackupError> {
    let path = || path.to_owned();
    if !bytes.starts_with(MAGIC) {
        return Err(if MAGIC.starts_with(bytes) && !bytes.is_empty() {
            BackupError::Broken { path: path() }
        } else {
            BackupError::NotABackup { path: path() }
        });
    }
    let decryptor = Decryptor::new_buffered(bytes).map_err(|_| BackupError::Broken { path: path() })?;
    match key {
        BackupKey::Passphrase(_) if !decryptor.is_scrypt() => {
            return Err(BackupError::NeedsRecoveryKey { path: path() });
        }
        BackupKey::Recovery(_) if decryptor.is_scrypt() => return Err(BackupError::NeedsPassphrase { path: path() }),
        _ => {}
    }
    let identity = key.identity();
    let stream = decryptor.decrypt(std::iter::once(&*identity)).map_err(|error| match (error, key) {
        (DecryptError::ExcessiveWork { .. }, _) => BackupError::TooHard { path: path() },
        (
            DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed,
            BackupKey::Passphrase(_),
        ) => BackupError::WrongPassphrase { path: path() },
        (
            DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed,
            BackupKey::Recovery(_),
        ) => BackupError::WrongRecoveryKey { path: path() },
        _ => BackupError::Broken { path: path() },
    })?;
    // The room is there from the start, so that no half-read copy stays behind.
    let mut opened = Zeroizing::new(Vec::with_capacity(bytes.len()));
    read_whole(stream, &mut opened).map_err(|_| BackupError::Broken { path: path() })?;
    Ok(opened)
}

fn read_whole(stream: impl Read, into: &mut Vec<u8>) -> io::Result<()> {
    stream.take(MOST_BYTES + 1).read_to_end(into).map(|_| ())
}
