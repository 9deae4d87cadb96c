//! Opening a journal: look first, change nothing that is not certainly ours, and say which of six things is wrong.
//!
//! The order matters. The lock keeps a second Lattea out; the key check value settles the key before the database is
//! touched; the version is read before the first byte is written. Until all three are settled the file stays as it is.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read},
    path::Path,
    sync::Once,
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};
use zeroize::Zeroizing;

use super::{
    erase,
    error::JournalError,
    files::{beside, create_private, sync_folder_of},
    kcv::{self, KeyCheck},
    key::{JournalKey, KeyVault, VaultError},
    replace, schema,
    store::Journal,
    suspicion,
};

/// The size of a page of the database, which every whole journal is a multiple of.
const PAGE: u64 = 4096;
/// How long to wait for another reader of the file, such as a backup program.
const BUSY: Duration = Duration::from_secs(5);

impl Journal {
    /// Opens the journal at `path`, or makes a new one when there is no file.
    pub fn open(path: &Path, key: &JournalKey) -> Result<Self, JournalError> {
        let guard = lock(path)?;
        if replace::was_begun(path) {
            replace::finish(path)?;
        }
        Self::open_locked(path, key, guard)
    }

    fn open_locked(path: &Path, key: &JournalKey, lock: File) -> Result<Self, JournalError> {
        let new = is_new(path)?;
        let check = if new {
            KeyCheck::Silent
        } else {
            kcv::check(path, key).map_err(|error| JournalError::io(path, "reading the key check of", &error))?
        };
        if check == KeyCheck::Wrong {
            return Err(JournalError::WrongKey { path: path.to_owned() });
        }
        if new {
            create(path)?;
        }
        let mut conn = match connect(path, key, check) {
            // What was read for the first time may have been misread; a file that is damaged is so the second time, too.
            Err(JournalError::Damaged { .. }) => connect(path, key, check)?,
            connected => connected?,
        };
        schema::migrations()
            .to_latest(&mut conn)
            .map_err(|error| suspicion::confirmed(&conn, path, "bringing up to date", migration_error(path, error)))?;
        if check == KeyCheck::Silent {
            kcv::write(path, key).map_err(|error| JournalError::io(path, "writing the key check of", &error))?;
        }
        let journal = Self::new(path.to_owned(), conn, lock);
        if fs::metadata(path).is_ok_and(|file| file.len() % PAGE != 0) {
            journal.quick_check()?;
        }
        Ok(journal)
    }

    /// Opens the journal at `path` with the key in `vault`; a new journal gets a new key from `draw`.
    pub fn open_with_vault(
        path: &Path,
        vault: &dyn KeyVault,
        draw: impl FnOnce() -> Result<JournalKey, VaultError>,
    ) -> Result<Self, JournalError> {
        // Two first starts at once would each draw a key, and the second would lock the first one's journal for ever.
        let guard = lock(path)?;
        if erase::was_begun(path) {
            erase::finish(path, vault)?;
            drop(guard);
            return Self::open_with_vault(path, vault, draw);
        }
        if replace::was_begun(path) {
            replace::finish(path)?;
        }
        let key = match vault.load()? {
            Some(key) => key,
            None if is_new(path)? => {
                let key = draw()?;
                // The key first: a journal without its key is lost, a key without its journal is not.
                vault.store(&key)?;
                key
            }
            None if looks_foreign(path) => return Err(JournalError::NotAJournal { path: path.to_owned() }),
            None => return Err(JournalError::KeyMissing { path: path.to_owned() }),
        };
        // The same lock all the way: let go in between, it could still be held for a moment by a process that is being
        // started in another thread, and this journal would seem to be open elsewhere.
        Self::open_locked(path, &key, guard)
    }

    /// Whether this is the key that the journal is open with.
    pub(crate) fn fits(&self, key: &JournalKey) -> bool {
        matches!(kcv::check(self.path(), key), Ok(KeyCheck::Right))
    }

    /// Checks the whole file: every page against its check sum, and every table against its indexes. For when something
    /// seems wrong, never on an ordinary start: it reads everything.
    pub fn integrity_check(&self) -> Result<(), JournalError> {
        let damaged = |what| JournalError::Damaged { path: self.path().to_owned(), what };
        let sound = self.read("checking", |conn| {
            // A power cut may have torn a page of the file whose good copy is still in the log.
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(suspicion::pages_are_sound(conn))
        })?;
        if !sound {
            return Err(damaged("the check sum of a page is wrong"));
        }
        let found: String =
            self.read("checking", |conn| Ok(conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?))?;
        if found == "ok" { Ok(()) } else { Err(damaged("its tables do not agree")) }
    }

    /// Reads every page once. For when something seems wrong, never on an ordinary start: it takes time.
    pub fn quick_check(&self) -> Result<(), JournalError> {
        let found: String =
            self.read("checking", |conn| Ok(conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?))?;
        if found == "ok" {
            Ok(())
        } else {
            Err(JournalError::Damaged { path: self.path().to_owned(), what: "a check of its pages failed" })
        }
    }
}

/// Keeps every other Lattea out for as long as the file is held.
pub(super) fn lock(path: &Path) -> Result<File, JournalError> {
    let at = beside(path, ".lock");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&at).map_err(|error| JournalError::io(&at, "creating", &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(JournalError::InUse { path: path.to_owned() }),
        Err(TryLockError::Error(error)) => Err(JournalError::io(&at, "locking", &error)),
    }
}

/// Whether there is no journal yet: no file, or an empty one without a key check (a kill right after creating it).
fn is_new(path: &Path) -> Result<bool, JournalError> {
    match fs::metadata(path) {
        Ok(file) if file.is_file() => {
            Ok(file.len() == 0 && !beside(path, ".kcv").exists() && !beside(path, "-wal").exists())
        }
        Ok(_) => Err(JournalError::io(path, "opening", &io::ErrorKind::IsADirectory.into())),
        // A new file would take over the log of the one that is gone.
        Err(error) if error.kind() == io::ErrorKind::NotFound && beside(path, "-wal").exists() => {
            Err(JournalError::Damaged { path: path.to_owned(), what: "only its log is left" })
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(JournalError::io(path, "opening", &error)),
    }
}

/// Whether a file is certainly no journal: readable text or a plain database where random bytes should be.
fn looks_foreign(path: &Path) -> bool {
    let mut start = [0u8; 64];
    let read = File::open(path).and_then(|mut file| file.read(&mut start)).unwrap_or(0);
    let start = &start[..read];
    !beside(path, ".kcv").exists() && (start.starts_with(b"SQLite format 3\0") || std::str::from_utf8(start).is_ok())
}

fn create(path: &Path) -> Result<(), JournalError> {
    match create_private(path) {
        Ok(_) => sync_folder_of(path).map_err(|error| JournalError::io(path, "creating", &error)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(JournalError::io(path, "creating", &error)),
    }
}

fn connect(path: &Path, key: &JournalKey, check: KeyCheck) -> Result<Connection, JournalError> {
    let failed = |doing| move |error: rusqlite::Error| JournalError::sql(path, doing, &error);
    // SQLite takes a file shorter than a page for an empty database and would write to it.
    let length = fs::metadata(path).map_err(|error| JournalError::io(path, "opening", &error))?.len();
    if length < PAGE && check == KeyCheck::Right {
        return Err(JournalError::Damaged { path: path.to_owned(), what: "it is cut short" });
    }
    if (1..PAGE).contains(&length) {
        return Err(JournalError::NotAJournal { path: path.to_owned() });
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    ready();
    let conn = Connection::open_with_flags(path, flags).map_err(failed("opening"))?;
    give_key(&conn, key).map_err(failed("opening"))?;
    conn.busy_timeout(BUSY).map_err(failed("opening"))?;
    // Whatever is wrong, closing must not write to a file that turns out to be somebody else's or newer.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(failed("opening"))?;
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(|error| {
        // Without a key check nobody can tell another key from another file, and neither may be called damage.
        let unreadable = error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase);
        if unreadable && check == KeyCheck::Silent {
            JournalError::NotAJournal { path: path.to_owned() }
        } else {
            suspicion::confirmed(&conn, path, "opening", JournalError::sql(path, "opening", &error))
        }
    })?;
    if !(0..=schema::VERSION).contains(&found) {
        return Err(JournalError::TooNew { path: path.to_owned(), found, known: schema::VERSION });
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(failed("opening"))?;
    // cipher_memory_security would wipe and lock every allocation of SQLite at several times the cost, while the same
    // text passes through ordinary memory of the app anyway. The key itself is wiped by SQLCipher either way.
    conn.execute_batch(
        "PRAGMA cipher_memory_security = OFF;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;",
    )
    .map_err(|error| suspicion::confirmed(&conn, path, "opening", JournalError::sql(path, "opening", &error)))?;
    conn.set_prepared_statement_cache_capacity(96);
    // Without this SQLite may plan a kept statement anew for each value bound to it, which costs more than running it.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(failed("opening"))?;
    Ok(conn)
}

/// Lets SQLCipher make itself ready before anything is opened: SQLite lets a second thread through as soon as it is ready
/// itself, and a journal that is opened in that moment is refused for no fault of its own.
pub(super) fn ready() {
    static READY: Once = Once::new();
    READY.call_once(|| drop(Connection::open_in_memory()));
}

/// Hands SQLCipher the key.
pub(super) fn give_key(conn: &Connection, key: &JournalKey) -> rusqlite::Result<()> {
    // SQLCipher would write its own lines to the person's terminal; our errors say it better.
    conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    let pragma = Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", key.hex().as_str()));
    conn.execute_batch(&pragma)
}

fn migration_error(path: &Path, error: rusqlite_migration::Error) -> JournalError {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => JournalError::sql(path, "bringing up to date", &err),
        _ => JournalError::Internal { doing: "bringing the journal up to date", code: 0 },
    }
}
