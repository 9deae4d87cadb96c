//! A journal in place of another one: the new one is built whole beside it, and only then are the two exchanged. The old
//! one is kept aside, with the day in its name.
//!
//! A mark is written before the first step of the exchange. Whoever opens the journal next and finds it goes on where a
//! kill or a power cut stopped: there is the old journal or the new one, never neither and never an empty one.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::clock::Moment;

use super::{
    aside::free_name,
    error::JournalError,
    files::{beside, sync_folder_of, write_whole},
    open::lock,
};

/// What the name of the new journal ends with while it is built.
const NEW: &str = ".new";
const MARK: &str = ".replacing";
/// What a journal is made of. The log first: a log whose file is gone would be taken for that of the next one.
const PARTS: [&str; 3] = ["-wal", "", ".kcv"];

/// Where the new journal is built; what a kill left there is gone.
///
/// # Errors
/// [`JournalError`] when the system refuses.
pub(super) fn building_place(path: &Path) -> Result<PathBuf, JournalError> {
    let new = beside(path, NEW);
    clear(&new).map_err(|error| JournalError::io(&new, "clearing", &error))?;
    Ok(new)
}

/// Removes a new journal that is not wanted after all.
///
/// # Errors
/// What the system said.
pub(super) fn clear(new: &Path) -> io::Result<()> {
    for part in ["", "-wal", "-shm", ".kcv", ".lock"] {
        match fs::remove_file(beside(new, part)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Exchanges the journal at `path` for the one that was built beside it, and gives the place of the old one when there
/// was one. Nobody may have it open.
///
/// # Errors
/// [`JournalError`] when it is open elsewhere or the system refuses; the next start goes on with it.
pub fn replace(path: &Path, now: Moment) -> Result<Option<PathBuf>, JournalError> {
    let _lock = lock(path)?;
    let failed = |error: io::Error| JournalError::io(path, "replacing", &error);
    let aside = free_name(path, now).ok_or_else(|| failed(io::ErrorKind::AlreadyExists.into()))?;
    let name = aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
    write_whole(&beside(path, MARK), |file| file.write_all(name.as_bytes())).map_err(failed)?;
    finish(path)?;
    Ok(Some(aside).filter(|aside| aside.exists()))
}

/// Whether an exchange was begun and not finished.
pub(super) fn was_begun(path: &Path) -> bool {
    beside(path, MARK).exists()
}

/// Goes on with an exchange that was begun. The lock is held.
pub(super) fn finish(path: &Path) -> Result<(), JournalError> {
    exchange(path).map_err(|error| JournalError::io(path, "replacing", &error))
}

fn exchange(path: &Path) -> io::Result<()> {
    let new = beside(path, NEW);
    let name = fs::read_to_string(beside(path, MARK))?;
    // Its database is the last part of the new journal to move: without it everything is done.
    if new.exists() {
        let aside = path.with_file_name(name);
        for part in PARTS {
            // What is there already was moved before the kill; what has its name now is of the new journal.
            if !beside(&aside, part).exists() {
                moved(&beside(path, part), &beside(&aside, part))?;
            }
        }
        let _ = fs::remove_file(beside(path, "-shm"));
        sync_folder_of(path)?;
        for part in [".kcv", ""] {
            moved(&beside(&new, part), &beside(path, part))?;
        }
        sync_folder_of(path)?;
    }
    clear(&new)?;
    fs::remove_file(beside(path, MARK))?;
    sync_folder_of(path)
}

/// Moves a file that may not be there.
fn moved(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Journal, JournalKey, testing};

    /// A kill after each number of renames leaves something that the next start makes whole.
    #[test]
    fn a_kill_at_any_step_leaves_the_old_or_the_new_journal_and_the_old_one_kept() {
        let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
        let key = JournalKey::from_bytes([7; 32]);
        for steps in 0..=5 {
            let folder = testing::Folder::new();
            let path = folder.path("lattea.db");
            drop(Journal::open(&path, &key).unwrap());
            let mut new = Journal::open(&beside(&path, NEW), &key).unwrap();
            new.set(&crate::journal::Setting::Country("DE".to_owned()), now).unwrap();
            drop(new);
            let name = "lattea.db.kept-2026-05-03-101000";
            fs::write(beside(&path, MARK), name).unwrap();
            let aside = path.with_file_name(name);
            let all = [
                (beside(&path, "-wal"), beside(&aside, "-wal")),
                (path.clone(), aside.clone()),
                (beside(&path, ".kcv"), beside(&aside, ".kcv")),
                (beside(&path, ".new.kcv"), beside(&path, ".kcv")),
                (beside(&path, ".new"), path.clone()),
            ];
            for (from, to) in all.iter().take(steps) {
                moved(from, to).unwrap();
            }
            let journal = Journal::open(&path, &key).unwrap();
            let country = journal.setting(crate::journal::SettingKey::Country).unwrap();
            assert_eq!(country, Some(crate::journal::Setting::Country("DE".to_owned())), "after {steps} steps");
            drop(journal);
            assert!(!was_begun(&path) && !beside(&path, NEW).exists(), "after {steps} steps");
            let old = Journal::open(&aside, &key).unwrap();
            assert_eq!(old.setting(crate::journal::SettingKey::Country).unwrap(), None, "after {steps} steps");
        }
    }
}
