//! Files that are either there as a whole or not at all.
//!
//! A file is written under a temporary name beside its place, synced, renamed, and the folder synced: after a power cut
//! there is the old file or the new one, never half of one.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::error::JournalError;

/// The path with something added to its name: `lattea.db` and `.kcv` make `lattea.db.kcv`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

/// A new file that only its owner may read.
pub(super) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a private file as a whole, whatever happens meanwhile. Returns what `write` returned.
pub(super) fn write_whole<T, E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<T, E>,
) -> Result<T, E> {
    let part = beside(path, ".part");
    // Left behind by a kill half-way; never a file that anybody was told is done.
    match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut file = create_private(&part)?;
    let written = write(&mut file).and_then(|out| {
        file.flush()?;
        file.sync_all()?;
        fs::rename(&part, path)?;
        sync_folder_of(path)?;
        Ok(out)
    });
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

/// Refuses a target that an output may not replace: a file of the journal itself (the database, its key, its key check,
/// its lock, its log), under whatever name, and anything that is no plain file.
pub(super) fn check_target(journal: &Path, target: &Path) -> Result<(), JournalError> {
    let refuse = |why| Err(JournalError::Target { path: target.to_owned(), why });
    if fs::symlink_metadata(target).is_ok_and(|found| !found.is_file()) {
        return refuse("it is there already and is no plain file");
    }
    let whole = |path: &Path| {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Some((fs::canonicalize(folder).ok()?, path.file_name()?.to_string_lossy().into_owned()))
    };
    let (Some((folder, name)), Some((home, own))) = (whole(target), whole(journal)) else { return Ok(()) };
    if folder == home && name.starts_with(&own) {
        return refuse("it is a file of the journal itself");
    }
    #[cfg(unix)]
    for suffix in ["", ".key", ".kcv", ".lock", "-wal", "-shm"] {
        use std::os::unix::fs::MetadataExt;
        if let (Ok(one), Ok(other)) = (fs::metadata(beside(journal, suffix)), fs::metadata(target))
            && (one.dev(), one.ino()) == (other.dev(), other.ino())
        {
            return refuse("it is a file of the journal itself");
        }
    }
    Ok(())
}

/// Writes a file that only its owner may read, as a whole or not at all. `doing` names it in the error, such as
/// `writing the summary to`.
pub fn write_private(
    journal: &Path,
    path: &Path,
    doing: &'static str,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), JournalError> {
    check_target(journal, path)?;
    write_whole(path, write).map_err(|error| JournalError::io(path, doing, &error))
}

/// Makes sure of a folder that only its owner may look into.
pub fn make_private_folder(folder: &Path) -> Result<(), JournalError> {
    let made = fs::create_dir_all(folder).and_then(|()| {
        #[cfg(unix)]
        fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        Ok(())
    });
    made.map_err(|error| JournalError::io(folder, "making the folder", &error))
}

/// Makes a new or renamed file's name durable.
pub(super) fn sync_folder_of(path: &Path) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::testing::Folder;

    #[test]
    fn a_write_that_fails_leaves_the_old_file_and_no_part() {
        let folder = Folder::new();
        let path = folder.path("file");
        write_whole(&path, |file| file.write_all(b"old")).unwrap();
        let failed: io::Result<()> = write_whole(&path, |file| {
            file.write_all(b"new")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert!(failed.is_err());
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert!(!beside(&path, ".part").exists());
    }
}
