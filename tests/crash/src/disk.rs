//! A disk that fails: it stands between SQLite and the real files, as the default VFS of this process.
//!
//! Every reading, writing, syncing, shortening, opening and deleting of the database and its log is counted. A
//! [`Trouble`] lets the n-th one fail, once or for ever, or cuts the power there. What was written and never synced is
//! known: [`after_power_cut`] leaves the files as a disk may leave them, with none, some or torn pieces of it.
//!
//! The key check, the key and the lock do not go through SQLite, and not through here.

mod files;
mod shim;

use std::{
    collections::BTreeMap,
    ffi::c_int,
    sync::{Mutex, MutexGuard, PoisonError},
};

use rusqlite::ffi;

pub use shim::install;

use crate::chance::Chance;
use files::Image;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing.
    None,
    /// The n-th operation fails, counted from 0.
    FailsOnce(u64),
    /// The n-th operation and every later one.
    FailsFrom(u64),
    /// From the n-th operation on there is no room for anything written.
    FullFrom(u64),
    /// The power goes at the n-th operation: it and every later one fail, and only what was synced is certain.
    PowerCutAt(u64),
}

/// One thing that SQLite asks of a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Delete,
    Map,
}

#[derive(Debug)]
struct Disk {
    trouble: Trouble,
    count: u64,
    fired: u64,
    /// The first operation that failed.
    first: Option<Operation>,
    /// Whether what is written is remembered, for a power cut.
    remembers: bool,
    images: BTreeMap<String, Image>,
}

static DISK: Mutex<Disk> = Mutex::new(Disk {
    trouble: Trouble::None,
    count: 0,
    fired: 0,
    first: None,
    remembers: false,
    images: BTreeMap::new(),
});

fn disk() -> MutexGuard<'static, Disk> {
    DISK.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From here on this goes wrong; operations are counted from 0 again.
pub fn set(trouble: Trouble) {
    let mut disk = disk();
    disk.trouble = trouble;
    disk.count = 0;
    disk.fired = 0;
    disk.first = None;
    disk.remembers = matches!(trouble, Trouble::PowerCutAt(_));
    disk.images.clear();
}

/// Nothing goes wrong any more; the count goes on.
pub fn mend() {
    disk().trouble = Trouble::None;
}

/// How many operations there were, and how many of them failed.
pub fn counted() -> (u64, u64) {
    let disk = disk();
    (disk.count, disk.fired)
}

/// What the first operation that failed was.
pub fn first_failed() -> String {
    disk().first.map_or_else(|| "nothing".to_owned(), |operation| format!("{operation:?}").to_lowercase())
}

/// Leaves the files as they may be found after the cut, and lets everything work again.
pub fn after_power_cut(chance: &mut Chance) {
    let images = {
        let mut disk = disk();
        disk.trouble = Trouble::None;
        disk.remembers = false;
        std::mem::take(&mut disk.images)
    };
    let way = chance.below(4);
    for (path, image) in images {
        image.leave(&path, way, chance);
        let _ = std::fs::remove_file(path.trim_end_matches("-wal").to_owned() + "-shm");
    }
}

impl Disk {
    /// The first sync of a new file syncs its folder, as SQLite's own VFS does; what was deleted before is gone then.
    fn sync(&mut self, path: &str) {
        let Some(image) = self.images.get_mut(path) else { return };
        let new = image.sync();
        if new {
            self.images.values_mut().for_each(Image::gone_for_good);
        }
    }

    /// Counts an operation, and says what it comes to.
    fn meet(&mut self, operation: Operation) -> Result<(), c_int> {
        let number = self.count;
        self.count += 1;
        let code = match self.trouble {
            Trouble::FailsOnce(at) if number == at => broken(operation),
            Trouble::FailsFrom(at) | Trouble::PowerCutAt(at) if number >= at => broken(operation),
            Trouble::FullFrom(at) if number >= at && operation == Operation::Write => ffi::SQLITE_FULL,
            _ => return Ok(()),
        };
        self.fired += 1;
        self.first.get_or_insert(operation);
        Err(code)
    }
}

fn broken(operation: Operation) -> c_int {
    match operation {
        Operation::Open => ffi::SQLITE_CANTOPEN,
        Operation::Read => ffi::SQLITE_IOERR_READ,
        Operation::Write => ffi::SQLITE_IOERR_WRITE,
        Operation::Truncate => ffi::SQLITE_IOERR_TRUNCATE,
        Operation::Sync => ffi::SQLITE_IOERR_FSYNC,
        Operation::Delete => ffi::SQLITE_IOERR_DELETE,
        Operation::Map => ffi::SQLITE_IOERR_SHMMAP,
    }
}
