//! What a document holds, counted without a journal to bring it into.

use serde::de::DeserializeSeed;

use crate::{
    clock::Moment,
    journal::{import::ImportError, settings::OwnNumber},
};

use super::{
    document::{self, BabyItem, DraftItem, EntryItem, TombstoneItem},
    json::{Document, Taker},
};

/// What a document of a whole journal holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holds {
    /// Entries.
    pub entries: u64,
    /// Babies.
    pub babies: u64,
    /// Whether a check that was begun is in it.
    pub draft: bool,
    /// The time of the earliest entry.
    pub first: Option<Moment>,
    /// The time of the latest entry.
    pub last: Option<Moment>,
}

/// Counts what is in a document; the whole of it is read.
///
/// # Errors
/// [`ImportError`] when it is no whole document, or of a newer Lattea.
pub fn holds(document: &[u8]) -> Result<Holds, ImportError> {
    let mut looking = Looking { holds: Holds::default(), stopped: None };
    let mut json = serde_json::Deserializer::from_slice(document);
    let read = Document(&mut looking).deserialize(&mut json).and_then(|whole| json.end().map(|()| whole));
    match (looking.stopped, read) {
        (Some(stopped), _) => Err(stopped),
        (None, Ok(true)) => Ok(looking.holds),
        (None, Ok(false)) => Err(ImportError::Unknown),
        (None, Err(error)) => Err(ImportError::Unreadable { line: error.line() }),
    }
}

struct Looking {
    holds: Holds,
    stopped: Option<ImportError>,
}

impl Taker for Looking {
    fn head(&mut self, format: &str, version: u32) -> bool {
        self.stopped = match (format, version) {
            (document::JOURNAL, 1..=document::VERSION) => None,
            (document::JOURNAL, found @ 1..) => Some(ImportError::TooNew { found, known: document::VERSION }),
            _ => Some(ImportError::Unknown),
        };
        self.stopped.is_none()
    }

    fn setting(&mut self, _: &str, _: &serde_json::Value) -> bool {
        true
    }

    fn own_number(&mut self, _: &OwnNumber) -> bool {
        true
    }

    fn draft(&mut self, _: DraftItem) -> bool {
        self.holds.draft = true;
        true
    }

    fn baby(&mut self, _: &BabyItem) -> bool {
        self.holds.babies += 1;
        true
    }

    fn entry(&mut self, item: &EntryItem) -> bool {
        let Holds { entries, first, last, .. } = &mut self.holds;
        *entries += 1;
        *first = first.map_or(Some(item.at), |earliest| Some(earliest.min(item.at)));
        *last = last.map_or(Some(item.at), |latest| Some(latest.max(item.at)));
        true
    }

    fn tombstone(&mut self, _: &TombstoneItem) -> bool {
        true
    }
}
