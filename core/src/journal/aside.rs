//! Moving a journal that can't be opened out of the way, whole and with the day in its name, so that a new one can begin.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::clock::Moment;

use super::{
    error::JournalError,
    files::{beside, sync_folder_of},
    open::lock,
};

/// How many journals can be put aside in one second.
const MOST: u32 = 100;

/// Moves the journal at `path` with its log and key check beside itself, and gives its new place. Nothing is deleted.
///
/// # Errors
/// [`JournalError`] when it is open elsewhere, there is none, or the system refuses.
pub fn set_aside(path: &Path, now: Moment) -> Result<PathBuf, JournalError> {
    let _lock = lock(path)?;
    let failed = |error: &io::Error| JournalError::io(path, "moving aside", error);
    let to = free_name(path, now).ok_or_else(|| failed(&io::ErrorKind::AlreadyExists.into()))?;
    // The log first: a log whose file is gone would be taken for that of the next one.
    let mut moved = 0;
    for suffix in ["-wal", "", ".kcv"] {
        match fs::rename(beside(path, suffix), beside(&to, suffix)) {
            Ok(()) => moved += 1,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(failed(&error)),
        }
        sync_folder_of(path).map_err(|error| failed(&error))?;
    }
    if moved == 0 {
        return Err(failed(&io::ErrorKind::NotFound.into()));
    }
    // An index of the log, made anew whenever it is missing.
    let _ = fs::remove_file(beside(path, "-shm"));
    Ok(to)
}

/// `lattea.db.kept-2026-05-03-101000`, or with a number behind it.
pub(super) fn free_name(path: &Path, now: Moment) -> Option<PathBuf> {
    let text = now.to_rfc3339();
    let day = text.get(..10)?;
    let time: String = text.get(11..19)?.chars().filter(char::is_ascii_digit).collect();
    let name = |number: u32| match number {
        1 => beside(path, &format!(".kept-{day}-{time}")),
        _ => beside(path, &format!(".kept-{day}-{time}-{number}")),
    };
    (1..=MOST).map(name).find(|to| !to.exists() && !beside(to, "-wal").exists())
}
