//! A file that somebody takes in: our own JSON or CSV, a partner's, one of Baby Buddy's, or none of them. It is refused as
//! a whole with a clear sentence and nothing changes, or it comes in, and then it comes in only once.

use std::{
    cell::RefCell,
    path::PathBuf,
    sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering},
    },
};

use lattea_core::{
    clock::Moment,
    journal::{
        Journal, JournalError, JournalKey, JournalRules,
        import::{Import, Imported, REFUSED_NAMED},
    },
};

static NOW: LazyLock<Moment> = LazyLock::new(|| Moment::parse("2026-05-03T10:10:00+01:00").expect("a time"));
static RULES: LazyLock<JournalRules> = LazyLock::new(|| JournalRules::embedded().expect("the rules"));
static COUNT: AtomicU32 = AtomicU32::new(0);

thread_local! {
    /// Previews change nothing, so they share a journal.
    static SHARED: RefCell<Option<Fresh>> = const { RefCell::new(None) };
}

/// A journal in a folder of its own.
struct Fresh {
    journal: Option<Journal>,
    folder: PathBuf,
}

impl Fresh {
    fn new() -> Self {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("lattea-fuzz-{}-{count}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let journal = Journal::open(&folder.join("lattea.db"), &JournalKey::from_bytes([9; 32])).expect("a journal");
        Self { journal: Some(journal), folder }
    }

    fn journal(&mut self) -> &mut Journal {
        self.journal.as_mut().expect("it is open")
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        self.journal = None;
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn take(journal: &mut Journal, bytes: &[u8], preview: bool) -> Result<Imported, JournalError> {
    let how = Import { preview, ..Import::default() };
    journal.import(&mut &*bytes, &how, *NOW, &RULES)
}

fn written(journal: &Journal) -> Vec<u8> {
    let mut bytes = Vec::new();
    journal.export(*NOW, &mut bytes).expect("what came in can be written");
    bytes
}

/// Tries one file.
pub fn check(bytes: &[u8]) {
    let seen = SHARED.with_borrow_mut(|shared| {
        let fresh = shared.get_or_insert_with(Fresh::new);
        let seen = take(fresh.journal(), bytes, true);
        let counts = fresh.journal().counts().expect("it can be counted");
        assert!(counts.entries() == 0 && counts.tombstones == 0, "a preview left something behind");
        seen
    });
    match seen {
        Ok(seen) => came_in(bytes, &seen),
        Err(error) => refused(&error),
    }
}

/// A refusal fits on a screen, can't disturb a terminal, and is never a defect.
fn refused(error: &JournalError) {
    let shown = error.to_string();
    assert!(!shown.is_empty() && shown.len() < 1_000, "a refusal of {} bytes", shown.len());
    assert!(!shown.chars().any(char::is_control), "a refusal with a control character");
    let ours = matches!(error, JournalError::Import(_) | JournalError::Incomplete { .. });
    assert!(ours, "a file is refused with {shown}");
}

fn came_in(bytes: &[u8], seen: &Imported) {
    assert!(seen.refused.len() <= REFUSED_NAMED, "too many rows are named");
    assert!(seen.refused_in_all >= seen.refused.len() as u64, "more rows are named than there are");
    let mut fresh = Fresh::new();
    let done = take(fresh.journal(), bytes, false).expect("what the preview takes comes in");
    assert!(done == *seen, "the preview saw something else");
    let first = written(fresh.journal());
    let again = take(fresh.journal(), bytes, false).expect("it comes in twice");
    assert!((again.added, again.deleted) == (0, 0), "it came in twice");
    assert!(written(fresh.journal()) == first, "the same file again changed something");
    let mut other = Fresh::new();
    take(other.journal(), &first, false).expect("our own export comes in");
    assert!(written(other.journal()) == first, "an export is not what comes in");
}
