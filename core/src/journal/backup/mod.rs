//! Backups: the whole journal in one file that only a passphrase or a recovery key opens, and the way back.
//!
//! The key of the journal never leaves the phone, so a backup is the only way to a new one. It is the export document
//! in an age file (the published format `age-encryption.org/v1`): whoever has its passphrase or recovery key can read it
//! without Lattea, too. It is written under a temporary name, read back as a whole from there, and only then gets its own
//! name. Bringing it back adds to a journal: everything or nothing, by id, and a second time changes nothing.
//!
//! | bound | why |
//! |---|---|
//! | a file of at most [`MOST_BYTES`] | the document is held in memory while it is read: about four times its size |
//! | scrypt with at most 2^[`MOST_WORK`] | a hostile file could ask for hours and gigabytes |
//! | nothing is unpacked | the format has no compression, so a small file can't become a large one |
//!
//! ```
//! # use lattea_core::{clock::Moment, id::SystemIds, journal::{Body, Journal, JournalKey, JournalRules, Note, Text}};
//! use lattea_core::journal::backup::{BackupKey, RecoveryKey};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-backup-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let now = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! # let mut other = Journal::open(&folder.join("other.db"), &JournalKey::random()?)?;
//! let entry = journal.add(Body::Note(Note { text: Text::new("better today")? }), now, now, &SystemIds)?;
//! let key = BackupKey::Recovery(RecoveryKey::random());
//! let made = journal.backup(now, &folder.join("lattea.age"), &key)?;
//! assert_eq!(made.entries, 1);
//! assert_eq!(other.restore(&folder.join("lattea.age"), &key, now, &JournalRules::embedded()?)?.added, 1);
//! assert_eq!(other.get(entry.id)?, entry);
//! # drop((journal, other));
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod document;
mod error;
mod last;
mod passphrase;
mod seal;

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
};

use crate::clock::Moment;

use super::{
    error::JournalError,
    files::{beside, check_target, write_whole},
    import::{Import, ImportError, Imported},
    key::JournalKey,
    look::{self, Holds},
    replace,
    rules::JournalRules,
    store::Journal,
};

pub use document::Inside;
pub use error::BackupError;
pub use passphrase::Passphrase;
pub use seal::{BackupKey, MOST_WORK, RecoveryKey};

pub(super) use seal::{open_sealed, seal};

/// No backup is longer: some 2 million entries.
pub const MOST_BYTES: u64 = 256 << 20;

/// A backup that was made, and read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// Entries in it.
    pub entries: u64,
    /// Bytes of the file.
    pub bytes: u64,
}

impl Journal {
    /// Writes a backup, reads it back, and only then lets it have its name.
    ///
    /// # Errors
    /// [`BackupError`]; no file is there then that was not there before.
    pub fn backup(&self, now: Moment, path: &Path, key: &BackupKey) -> Result<Made, BackupError> {
        check_target(self.path(), path)?;
        if self.counts()?.entries() == 0 {
            return Err(BackupError::Nothing);
        }
        let made = write_whole(path, |file| -> Result<Made, Stopped> {
            let mut sealed = seal(key, BufWriter::new(&mut *file))?;
            let written = self.export_named(now, &mut sealed, path).map_err(BackupError::from)?;
            sealed.finish()?.flush()?;
            file.sync_all()?;
            let bytes = file.metadata()?.len();
            if bytes > MOST_BYTES {
                return Err(BackupError::TooLarge { path: path.to_owned() }.into());
            }
            // From the file and not from memory: only what can be read counts as written.
            let part = beside(path, ".part");
            let read = open_sealed(&read_bounded(&part)?, key, &part)?;
            if read.len() as u64 == written.bytes && document::made(&read, path)? == now {
                Ok(Made { entries: written.entries, bytes })
            } else {
                Err(BackupError::Broken { path: path.to_owned() }.into())
            }
        });
        made.map_err(|stopped| match stopped {
            Stopped::Backup(error) => error,
            Stopped::File(error) => JournalError::io(path, "writing the backup", &error).into(),
        })
    }

    /// Opens a backup and says what bringing it back would do. Nothing is changed.
    ///
    /// # Errors
    /// [`BackupError`] when the key does not open it or it is no whole backup.
    pub fn look_into(
        &mut self,
        path: &Path,
        key: &BackupKey,
        now: Moment,
        rules: &JournalRules,
    ) -> Result<Inside, BackupError> {
        let document = open_sealed(&read_bounded(path)?, key, path)?;
        let made = document::made(&document, path)?;
        Ok(Inside { made, brings: self.take(&document, path, true, now, rules)? })
    }

    /// Builds a journal of its own from a backup beside the one at `path`, whole and checked, for
    /// [`replace()`] to exchange. `own` is the key of the new journal. Gives when the backup was
    /// made too.
    ///
    /// # Errors
    /// [`BackupError`]; nothing is left of the new journal then.
    pub fn build_from(
        path: &Path,
        own: &JournalKey,
        file: &Path,
        key: &BackupKey,
        now: Moment,
        rules: &JournalRules,
    ) -> Result<(Imported, Moment), BackupError> {
        let document = open_sealed(&read_bounded(file)?, key, file)?;
        let made = document::made(&document, file)?;
        let place = replace::building_place(path)?;
        let build = || -> Result<Imported, BackupError> {
            let mut journal = Self::open(&place, own)?;
            let done = journal.take(&document, file, false, now, rules)?;
            journal.note_backup(made)?;
            // Writes the log into the file as well: the exchange moves the file alone.
            journal.integrity_check()?;
            Ok(done)
        };
        let built = build();
        if built.is_err() {
            let _ = replace::clear(&place);
        }
        Ok((built?, made))
    }

    /// Brings back what a backup holds and this journal does not: everything or nothing. An entry that is in both is taken
    /// together with its other version, as with any file that comes in.
    ///
    /// # Errors
    /// [`BackupError`]; the journal is then as it was.
    pub fn restore(
        &mut self,
        path: &Path,
        key: &BackupKey,
        now: Moment,
        rules: &JournalRules,
    ) -> Result<Imported, BackupError> {
        let document = open_sealed(&read_bounded(path)?, key, path)?;
        self.restore_opened(&document, path, now, rules)
    }

    /// As [`Journal::restore`], with the document that the age tools took out of a backup; `name` stands in errors.
    ///
    /// # Errors
    /// [`BackupError`]; the journal is then as it was.
    pub fn restore_opened(
        &mut self,
        document: &[u8],
        name: &Path,
        now: Moment,
        rules: &JournalRules,
    ) -> Result<Imported, BackupError> {
        document::made(document, name)?;
        self.take(document, name, false, now, rules)
    }

    fn take(
        &mut self,
        document: &[u8],
        name: &Path,
        preview: bool,
        now: Moment,
        rules: &JournalRules,
    ) -> Result<Imported, BackupError> {
        let how = Import { preview, ..Import::default() };
        self.import(&mut &*document, &how, now, rules).map_err(|error| match error {
            JournalError::Import(error) => not_taken(error, name),
            other => other.into(),
        })
    }
}

/// Opens a backup and says what it holds, without a journal.
///
/// # Errors
/// [`BackupError`] when the key does not open it or it is no whole backup.
pub fn look(path: &Path, key: &BackupKey) -> Result<(Moment, Holds), BackupError> {
    let document = open_sealed(&read_bounded(path)?, key, path)?;
    let made = document::made(&document, path)?;
    let holds = look::holds(&document).map_err(|error| not_taken(error, path))?;
    Ok((made, holds))
}

fn not_taken(error: ImportError, name: &Path) -> BackupError {
    let path = name.to_owned();
    match error {
        ImportError::TooNew { .. } => BackupError::TooNew { path },
        ImportError::Empty | ImportError::Unknown => BackupError::NotABackup { path },
        _ => BackupError::Broken { path },
    }
}

/// Bytes that only this key opens, as an age file.
///
/// # Errors
/// [`BackupError::Internal`].
pub fn sealed(bytes: &[u8], key: &BackupKey) -> Result<Vec<u8>, BackupError> {
    let mut sealed = seal(key, Vec::with_capacity(bytes.len() + 512))?;
    sealed.write_all(bytes).and_then(|()| sealed.finish()).map_err(|_| BackupError::Internal)
}

/// What stops a backup while its file is open.
enum Stopped {
    Backup(BackupError),
    File(io::Error),
}

impl From<BackupError> for Stopped {
    fn from(error: BackupError) -> Self {
        Self::Backup(error)
    }
}

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}

/// The bytes of a file, as long as it is not too long.
fn read_bounded(path: &Path) -> Result<Vec<u8>, BackupError> {
    use io::Read;
    let failed = |error: &io::Error| BackupError::from(JournalError::io(path, "reading the backup", error));
    let file = File::open(path).map_err(|error| failed(&error))?;
    let length = file.metadata().map_err(|error| failed(&error))?.len();
    let mut bytes = Vec::with_capacity(usize::try_from(length.min(MOST_BYTES)).unwrap_or_default());
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    if bytes.len() as u64 > MOST_BYTES { Err(BackupError::TooLarge { path: path.to_owned() }) } else { Ok(bytes) }
}
