//! A journal of every released schema opens, keeps its entries, and has the tables of a new one afterwards.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use lattea_core::journal::{FileVault, Journal, JournalKey, KeyVault, Kind, schema};
use lattea_tests::desk::Folder;
use rusqlite::Connection;

/// What the demo leaves, by kind.
const ENTRIES: [(Kind, u64); 7] = [
    (Kind::Check, 4),
    (Kind::Session, 1),
    (Kind::Feed, 2),
    (Kind::Temperature, 1),
    (Kind::Symptom, 1),
    (Kind::Medicine, 1),
    (Kind::Contact, 2),
];

fn released(number: i64, ending: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../databases/{number:03}.{ending}"))
}

fn private_copy(from: &Path, to: &Path) {
    let bytes =
        fs::read(from).unwrap_or_else(|_| panic!("{} is missing: see tests/databases/README.md", from.display()));
    fs::write(to, bytes).unwrap();
    #[cfg(unix)]
    fs::set_permissions(to, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}

/// Every table and index as SQL says it.
fn tables(journal: &Path, key: &JournalKey) -> BTreeMap<String, String> {
    let hex: String = key.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let conn = Connection::open(journal).unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"")).unwrap();
    let mut found = conn.prepare("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema").unwrap();
    let found = found.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    found
        .map(Result::unwrap)
        .map(|(name, sql): (String, String)| (name, sql.split_whitespace().collect::<Vec<_>>().join(" ")))
        .collect()
}

#[test]
fn a_journal_of_every_released_schema_opens_and_is_like_a_new_one() {
    let folder = Folder::new();
    let fresh = folder.path().join("fresh.db");
    let key = JournalKey::from_bytes([1; 32]);
    drop(Journal::open(&fresh, &key).unwrap());
    let expected = tables(&fresh, &key);
    for number in 1..=schema::VERSION {
        let folder = Folder::new();
        let path = folder.journal();
        private_copy(&released(number, "db"), &path);
        private_copy(&released(number, "key"), FileVault::beside(&path).path());
        let vault = FileVault::beside(&path);
        for opening in ["migrated", "opened again"] {
            let journal = Journal::open_with_vault(&path, &vault, || panic!("there is a key"))
                .unwrap_or_else(|error| panic!("schema {number}, {opening}: {error}"));
            journal.integrity_check().unwrap();
            let counts = journal.counts().unwrap();
            for (kind, count) in ENTRIES {
                let found = counts.kinds.iter().find(|(found, _)| *found == kind).map_or(0, |(_, found)| *found);
                assert_eq!(found, count, "schema {number}, {opening}: {kind:?}");
            }
            let mut document = Vec::new();
            journal.export(lattea_crash::workload::now(), &mut document).unwrap();
        }
        let key = vault.load().unwrap().unwrap();
        assert_eq!(tables(&path, &key), expected, "schema {number} does not become a new one");
    }
}
