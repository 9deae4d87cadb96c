//! A backup that somebody made or changed: it is refused and the journal stays as it was, or it is brought back as a whole,
//! and bringing it back again changes nothing.
//!
//! The first byte says what the rest is: 0 a sealed file, anything else the document in it. So most inputs get past the
//! seal, which nobody gets past without the key.

use std::{
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex, PoisonError},
};

use lattea_core::{
    clock::Moment,
    id::SystemIds,
    journal::{
        Body, Journal, JournalKey, JournalRules, Note, Text,
        backup::{BackupError, BackupKey, RecoveryKey},
    },
};

/// The key that seals the corpus; for tests only.
const RECOVERY_KEY: &str = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";

static NOW: LazyLock<Moment> = LazyLock::new(|| Moment::parse("2026-05-03T10:10:00+01:00").expect("a time"));
static RULES: LazyLock<JournalRules> = LazyLock::new(|| JournalRules::embedded().expect("the rules are there"));
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("lattea-fuzz-restore-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
});
static KEY: LazyLock<Option<BackupKey>> =
    LazyLock::new(|| RecoveryKey::parse(RECOVERY_KEY).ok().map(BackupKey::Recovery));
/// One journal for all inputs, filled anew when it has grown.
static JOURNAL: Mutex<Option<Journal>> = Mutex::new(None);

/// When the journal is this full, the next input gets a new one.
const FULL: u64 = 200;

/// Tries one file.
pub fn check(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let mut kept = JOURNAL.lock().unwrap_or_else(PoisonError::into_inner);
    let mut journal = kept.take().unwrap_or_else(new);
    let before = shown(&journal);
    let name = Path::new("backup.age");
    let mut restore = || match (first, &*KEY) {
        (0, Some(key)) => {
            let path = FOLDER.join("backup.age");
            std::fs::write(&path, rest).expect("a file");
            let looked = journal.look_into(&path, key, *NOW, &RULES).map(|_| ());
            let restored = journal.restore(&path, key, *NOW, &RULES);
            assert_eq!(looked.is_ok(), restored.is_ok(), "what can be looked at can be brought back");
            restored
        }
        _ => journal.restore_opened(rest, name, *NOW, &RULES),
    };
    match restore() {
        Err(error) => {
            refused(&error);
            assert_eq!(shown(&journal), before, "a refused backup changed the journal");
        }
        Ok(_) => {
            let once = restore().expect("what was brought back once can be brought back again");
            assert_eq!((once.added, once.changed), (0, 0), "a second time changes something");
            journal.integrity_check().expect("a whole journal");
            shown(&journal);
        }
    }
    if journal.counts().expect("counts").entries() < FULL {
        *kept = Some(journal);
    }
}

fn new() -> Journal {
    let path = FOLDER.join("lattea.db");
    for ending in ["", "-wal", "-shm", ".kcv"] {
        let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
    }
    let mut journal = Journal::open(&path, &JournalKey::from_bytes([7; 32])).expect("a journal");
    let note = Body::Note(Note { text: Text::new("here before").expect("a short text") });
    journal.add(note, *NOW, *NOW, &SystemIds).expect("an entry");
    journal
}

/// Everything, as it would be exported: what can't be exported could not be read again.
fn shown(journal: &Journal) -> Vec<u8> {
    let mut bytes = Vec::new();
    journal.export(*NOW, &mut bytes).expect("an export");
    bytes
}

/// A sentence that fits on a screen and repeats nothing of the file.
fn refused(error: &BackupError) {
    let said = error.to_string();
    assert!(!matches!(error, BackupError::Internal), "{said}");
    assert!((20..300).contains(&said.len()), "{said}");
}
