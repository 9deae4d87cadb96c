//! What a file holds for certain, and what was only written.

use std::fs;

use crate::chance::Chance;

/// What a disk writes at once, or not at all.
const SECTOR: usize = 512;

#[derive(Debug, Clone)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Length(usize),
}

/// One file: synced bytes, and the changes since.
#[derive(Debug, Clone, Default)]
pub(super) struct Image {
    /// Nothing when the file was not there.
    synced: Option<Vec<u8>>,
    changes: Vec<Change>,
    /// It was deleted, and nobody synced the folder: it may be back.
    deleted: bool,
}

impl Image {
    /// The file as it is found when it is first opened.
    pub(super) fn found(path: &str) -> Self {
        Self { synced: fs::read(path).ok(), ..Self::default() }
    }

    pub(super) fn write(&mut self, at: usize, bytes: &[u8]) {
        self.born();
        self.changes.push(Change::Write { at, bytes: bytes.to_vec() });
    }

    pub(super) fn shorten(&mut self, length: usize) {
        self.changes.push(Change::Length(length));
    }

    /// True when the file was never synced before.
    pub(super) fn sync(&mut self) -> bool {
        self.born();
        let new = self.synced.is_none();
        let mut bytes = self.synced.take().unwrap_or_default();
        for change in self.changes.drain(..) {
            apply(&mut bytes, &change);
        }
        self.synced = Some(bytes);
        new
    }

    pub(super) fn delete(&mut self) {
        self.deleted = true;
    }

    /// The folder was synced: what was deleted does not come back.
    pub(super) fn gone_for_good(&mut self) {
        if self.deleted {
            *self = Self::default();
        }
    }

    /// A file that is written to after it was deleted is another file.
    fn born(&mut self) {
        if self.deleted {
            *self = Self::default();
        }
    }

    /// Writes the file as the disk may have left it. `way`: 0 nothing unsynced, 1 everything but the last change, which is
    /// torn, 2 and 3 any changes, some torn.
    pub(super) fn leave(self, path: &str, way: u64, chance: &mut Chance) {
        let gone = self.deleted && chance.below(2) == 0;
        let written = !self.changes.is_empty();
        let existed = self.synced.is_some();
        let mut bytes = self.synced.unwrap_or_default();
        let last = self.changes.len().saturating_sub(1);
        for (number, change) in self.changes.iter().enumerate() {
            match way {
                0 => {}
                1 if number == last => apply(&mut bytes, &torn(change, chance)),
                1 => apply(&mut bytes, change),
                _ => match chance.below(4) {
                    0 => {}
                    1 => apply(&mut bytes, &torn(change, chance)),
                    _ => apply(&mut bytes, change),
                },
            }
        }
        if gone || (!existed && (!written || way == 0)) {
            let _ = fs::remove_file(path);
        } else {
            fs::write(path, bytes).unwrap();
        }
    }
}

fn apply(file: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Write { at, bytes } => {
            let end = at + bytes.len();
            if file.len() < end {
                file.resize(end, 0);
            }
            file[*at..end].copy_from_slice(bytes);
        }
        Change::Length(length) => file.truncate(*length),
    }
}

/// The change as far as one of its sectors.
fn torn(change: &Change, chance: &mut Chance) -> Change {
    match change {
        Change::Write { at, bytes } => {
            let first = (SECTOR - at % SECTOR).min(bytes.len());
            let sectors = (bytes.len() - first) / SECTOR + 1;
            let kept = usize::try_from(chance.below(sectors as u64)).unwrap();
            let end = if kept == 0 { 0 } else { (first + (kept - 1) * SECTOR).min(bytes.len()) };
            Change::Write { at: *at, bytes: bytes[..end].to_vec() }
        }
        Change::Length(length) => Change::Length(*length),
    }
}
