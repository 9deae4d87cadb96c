//! Every way in which a journal cannot be opened is its own error, and leaves the file as it was.

use std::{fs, path::Path};

use crate::journal::{
    FileVault, Journal, JournalError, JournalKey, KeyVault, Kind, MemoryVault,
    schema::VERSION,
    testing::{Desk, Folder, key, noon, note, open},
};

const SECRET: &str = "the left one is sore since Tuesday";

/// A journal with a few entries at `path`, closed again.
fn filled(path: &Path) -> Vec<u8> {
    let mut journal = open(path);
    for number in 0..40 {
        let body = note(&format!("{SECRET} {number} {}", "x".repeat(500)));
        journal.add(body, noon(), noon(), &crate::id::SystemIds).unwrap();
    }
    drop(journal);
    fs::read(path).unwrap()
}

#[test]
fn every_acknowledged_entry_is_there_after_reopening() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    let mut journal = open(&path);
    let mut entries = Vec::new();
    for number in 0..120i64 {
        let when = noon().plus_ms(number);
        entries.push(journal.add(note("a"), when, when, &crate::id::SystemIds).unwrap());
        if number % 40 == 0 {
            drop(journal);
            journal = open(&path);
        }
    }
    drop(journal);
    let journal = open(&path);
    assert_eq!(journal.range(noon(), noon().plus_hours(1), &[]).unwrap(), entries);
    journal.quick_check().unwrap();
}

#[test]
fn another_key_is_never_taken_for_damage() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    let before = filled(&path);
    let error = Journal::open(&path, &JournalKey::from_bytes([1; 32])).unwrap_err();
    assert!(matches!(error, JournalError::WrongKey { .. }), "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(open(&path).counts().unwrap().entries(), 40);
}

#[test]
fn a_lost_key_check_is_written_again_by_the_right_key_only() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    let before = filled(&path);
    fs::remove_file(folder.path("j.db.kcv")).unwrap();
    let error = Journal::open(&path, &JournalKey::from_bytes([1; 32])).unwrap_err();
    assert!(matches!(error, JournalError::NotAJournal { .. }), "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!folder.path("j.db.kcv").exists());
    drop(open(&path));
    let error = Journal::open(&path, &JournalKey::from_bytes([1; 32])).unwrap_err();
    assert!(matches!(error, JournalError::WrongKey { .. }), "{error}");
}

#[test]
fn a_text_file_or_a_plain_database_is_no_journal_and_stays() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    let plain = fs::read(&path).unwrap();
    for bytes in [b"my shopping list".to_vec(), "bread\n".repeat(3000).into_bytes(), plain] {
        fs::write(&path, &bytes).unwrap();
        let error = Journal::open(&path, &key()).unwrap_err();
        assert!(matches!(error, JournalError::NotAJournal { .. }), "{error}");
        let error = Journal::open_with_vault(&path, &MemoryVault::default(), JournalKey::random).unwrap_err();
        assert!(matches!(error, JournalError::NotAJournal { .. }), "{error}");
        assert_eq!(fs::read(&path).unwrap(), bytes);
        assert!(!folder.path("j.db.kcv").exists());
    }
}

#[test]
fn a_truncated_or_scribbled_journal_is_damaged_and_stays() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    let whole = filled(&path);
    assert!(whole.len() > 10 * 4096);
    for length in [0, 1, 15, 100, 4095, 4096, 4097, 8192, whole.len() - 4096, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        let error = Journal::open(&path, &key()).unwrap_err();
        assert!(matches!(error, JournalError::Damaged { .. }), "{length}: {error}");
        assert_eq!(fs::read(&path).unwrap(), &whole[..length], "{length}");
    }
    let mut scribbled = whole.clone();
    scribbled[20] ^= 1;
    fs::write(&path, &scribbled).unwrap();
    let error = Journal::open(&path, &key()).unwrap_err();
    assert!(matches!(error, JournalError::Damaged { .. }), "{error}");
    fs::write(&path, &whole).unwrap();
    assert_eq!(open(&path).counts().unwrap().entries(), 40);
}

#[test]
fn damage_further_in_is_named_when_it_is_met() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    let mut bytes = filled(&path);
    let middle = bytes.len() - 3000;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let journal = open(&path);
    let error = journal.quick_check().unwrap_err();
    assert!(matches!(error, JournalError::Damaged { .. }), "{error}");
}

#[test]
fn a_journal_of_a_newer_version_is_not_touched() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    let journal = open(&path);
    journal.conn().execute_batch("PRAGMA user_version = 99").unwrap();
    drop(journal);
    let before = fs::read(&path).unwrap();
    let error = Journal::open(&path, &key()).unwrap_err();
    assert!(matches!(error, JournalError::TooNew { found: 99, known: VERSION, .. }), "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_second_lattea_is_kept_out_until_the_first_is_done() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    let first = open(&path);
    let error = Journal::open(&path, &key()).unwrap_err();
    assert!(matches!(error, JournalError::InUse { .. }), "{error}");
    drop(first);
    drop(open(&path));
}

#[test]
fn a_place_that_cannot_be_written_is_named_with_what_to_do() {
    let folder = Folder::new();
    fs::write(folder.path("file"), "x").unwrap();
    for place in ["file/j.db", "missing/j.db"] {
        let error = Journal::open(&folder.path(place), &key()).unwrap_err();
        assert!(matches!(error, JournalError::Io { .. }), "{error}");
        assert!(error.to_string().contains("j.db.lock"), "{error}");
    }
    fs::create_dir(folder.path("folder")).unwrap();
    let error = Journal::open(&folder.path("folder"), &key()).unwrap_err();
    assert!(matches!(error, JournalError::Io { .. }), "{error}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let closed = folder.path("closed");
        fs::create_dir(&closed).unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o500)).unwrap();
        // The superuser may write anywhere; then there is nothing to show.
        if fs::write(closed.join("try"), "x").is_err() {
            let error = Journal::open(&closed.join("j.db"), &key()).unwrap_err();
            assert!(error.to_string().contains("may write"), "{error}");
        }
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).unwrap();
    }
}

#[test]
fn a_lost_key_is_said_and_no_new_one_is_made() {
    let folder = Folder::new();
    let path = folder.path("j.db");
    let vault = FileVault::beside(&path);
    drop(Journal::open_with_vault(&path, &vault, JournalKey::random).unwrap());
    drop(Journal::open_with_vault(&path, &vault, || panic!("there is a key")).unwrap());
    vault.destroy().unwrap();
    let error = Journal::open_with_vault(&path, &vault, JournalKey::random).unwrap_err();
    assert!(matches!(error, JournalError::KeyMissing { .. }), "{error}");
    assert!(!vault.path().exists());
}

#[test]
fn neither_the_file_nor_its_log_shows_what_was_written() {
    let mut desk = Desk::new();
    let id = desk.add(note(SECRET), noon());
    desk.journal.edit(id, note(&SECRET.to_uppercase()), noon(), noon()).unwrap();
    let shows = |name: &str| {
        let bytes = fs::read(desk.folder.path(name)).unwrap();
        [SECRET.as_bytes(), b"note", b"SQLite format"].iter().any(|part| bytes.windows(part.len()).any(|w| w == *part))
    };
    // The log is still there: the journal is open.
    assert!(!shows("j.db") && !shows("j.db-wal") && !shows("j.db.kcv"));
    let plain = rusqlite::Connection::open(desk.folder.path("j.db")).unwrap();
    assert!(plain.query_row("SELECT count(*) FROM entry", [], |_| Ok(())).is_err());
}

#[test]
#[cfg(unix)]
fn every_file_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = Desk::new();
    desk.add(note("a"), noon());
    for name in ["j.db", "j.db-wal", "j.db-shm", "j.db.kcv", "j.db.lock"] {
        let mode = fs::metadata(desk.folder.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}");
    }
}

#[test]
fn a_full_disk_loses_nothing_and_it_goes_on_when_there_is_room() {
    let mut desk = Desk::new();
    desk.add(note("before"), noon());
    let pages: i64 = desk.journal.conn().query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    desk.journal.conn().execute_batch(&format!("PRAGMA max_page_count = {pages}")).unwrap();
    let error = desk.journal.add(note(&"x".repeat(9_999)), noon(), noon(), &desk.ids).unwrap_err();
    assert!(matches!(error, JournalError::StorageFull { .. }), "{error}");
    assert_eq!(desk.journal.page(None, &[], 50).unwrap().entries.len(), 1);
    desk.journal.conn().execute_batch("PRAGMA max_page_count = 1000000").unwrap();
    desk.add(note("after"), noon());
    assert_eq!(desk.journal.counts().unwrap().kinds[8], (Kind::Note, 2));
}

#[test]
fn the_durable_settings_are_on() {
    let desk = Desk::new();
    let pragma = |name: &str| {
        desk.journal.conn().query_row(&format!("PRAGMA {name}"), [], |row| {
            Ok(match row.get_ref(0)? {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                other => other.as_str()?.to_owned(),
            })
        })
    };
    let version = VERSION.to_string();
    for (name, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
        ("user_version", version.as_str()),
    ] {
        assert_eq!(pragma(name).unwrap(), value, "{name}");
    }
    assert!(pragma("cipher_version").unwrap().starts_with('4'));
}
