//! Erasing everything: the key first, so that nothing can be read any more, then every file of the journal.
//!
//! A mark is written before the first step. Whoever opens the journal next and finds it goes on where a kill or a power
//! cut stopped, so a half-erased journal is never shown and never asked about.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    error::JournalError,
    files::{beside, sync_folder_of, write_whole},
    key::KeyVault,
};

const MARK: &str = ".erasing";

/// Erases the journal at `path`, what was put aside of it, its key check and its key. Nobody may have it open.
/// Gives how many files went.
///
/// # Errors
/// [`JournalError`] when the vault or the system refuses; the next start goes on with it.
pub fn erase(path: &Path, vault: &dyn KeyVault) -> Result<usize, JournalError> {
    let _lock = super::open::lock(path)?;
    begin(path)?;
    finish(path, vault)
}

/// Marks the journal as being erased.
fn begin(path: &Path) -> Result<(), JournalError> {
    write_whole(&beside(path, MARK), |_| Ok(())).map_err(|error: io::Error| JournalError::io(path, "erasing", &error))
}

/// Goes on with an erasing that was begun. The lock is held.
pub(super) fn finish(path: &Path, vault: &dyn KeyVault) -> Result<usize, JournalError> {
    let failed = |error: io::Error| JournalError::io(path, "erasing", &error);
    vault.destroy()?;
    let files = files_of(path).map_err(failed)?;
    for file in &files {
        match fs::remove_file(file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
    }
    sync_folder_of(path).map_err(failed)?;
    for last in [MARK, ".lock"] {
        let _ = fs::remove_file(beside(path, last));
    }
    sync_folder_of(path).map_err(failed)?;
    Ok(files.len())
}

/// Whether an erasing was begun and not finished.
pub(super) fn was_begun(path: &Path) -> bool {
    beside(path, MARK).exists()
}

/// Every file that belongs to the journal but for the mark and the lock: those whose name begins with its own.
fn files_of(path: &Path) -> io::Result<Vec<PathBuf>> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Some(own) = path.file_name().map(|name| name.to_string_lossy().into_owned()) else { return Ok(Vec::new()) };
    let mut files = Vec::new();
    for file in fs::read_dir(folder)? {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        let ours = name.strip_prefix(&own).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']));
        if ours && !file.file_type()?.is_dir() && ![MARK, ".lock"].iter().any(|kept| name == format!("{own}{kept}")) {
            files.push(file.path());
        }
    }
    Ok(files)
}
