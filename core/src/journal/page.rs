//! Lists: pages newest first, the last of a kind, a stretch of time, counts.
//!
//! A page continues from the last entry that was shown, not from a row number, so entries that are added, edited or
//! deleted meanwhile make no gap and no double, and page one thousand costs what page one costs.
//!
//! ```
//! use lattea_core::journal::Cursor;
//! let cursor: Cursor = "1777799400250.018f3b6e-0000-7000-8000-000000000007".parse()?;
//! assert_eq!(cursor.to_string().parse::<Cursor>()?, cursor);
//! # Ok::<(), lattea_core::journal::BadCursor>(())
//! ```

use std::{fmt, str::FromStr};

use rusqlite::{Connection, OptionalExtension, params};

use crate::{clock::Moment, id::EntryId};

use super::{
    entry::{Entry, Kind, Session},
    error::{Fault, JournalError},
    history,
    rows::{self, Head},
    store::Journal,
};

/// The most entries that one page holds: what fits a screen list.
pub const MOST: usize = 50;

/// Where the next page begins: after the entry with this time and id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    at_ms: i64,
    id: EntryId,
}

/// A text that no page gave as its next cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no place in the journal; start again at the first page")]
pub struct BadCursor;

impl Cursor {
    const TOP: Self = Self { at_ms: i64::MAX, id: EntryId(uuid::Uuid::max()) };
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.at_ms, self.id)
    }
}

impl FromStr for Cursor {
    type Err = BadCursor;
    fn from_str(text: &str) -> Result<Self, BadCursor> {
        let (at_ms, id) = text.split_once('.').ok_or(BadCursor)?;
        Ok(Self { at_ms: at_ms.parse().map_err(|_| BadCursor)?, id: id.parse().map_err(|_| BadCursor)? })
    }
}

/// One page, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// At most [`MOST`] entries.
    pub entries: Vec<Entry>,
    /// Where older entries begin; nothing when there are none.
    pub next: Option<Cursor>,
}

/// How much the journal holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// Entries of each kind, in the order of [`Kind::ALL`].
    pub kinds: Vec<(Kind, u64)>,
    /// Entries in the bin.
    pub deleted: u64,
    /// Entries that are gone for good.
    pub tombstones: u64,
}

impl Counts {
    /// All entries that are not deleted.
    pub fn entries(&self) -> u64 {
        self.kinds.iter().map(|(_, count)| count).sum()
    }
}

impl Journal {
    /// A page of entries older than `cursor`, newest first. No `kinds` means every kind; `limit` is held to 1..=50.
    pub fn page(&self, cursor: Option<Cursor>, kinds: &[Kind], limit: usize) -> Result<Page, JournalError> {
        let limit = limit.clamp(1, MOST);
        let from = cursor.unwrap_or(Cursor::TOP);
        self.read("reading", |conn| {
            // One more than asked tells whether there is a next page.
            let mut heads = heads_before(conn, from, kinds, limit + 1)?;
            let more = heads.len() > limit;
            heads.truncate(limit);
            let next = heads.last().filter(|_| more).map(|head| Cursor { at_ms: head.at.epoch_ms(), id: head.id });
            let entries = heads.into_iter().map(|head| rows::entry(conn, head)).collect::<Result<_, _>>()?;
            Ok(Page { entries, next })
        })
    }

    /// The latest entry of a kind.
    pub fn last_of(&self, kind: Kind) -> Result<Option<Entry>, JournalError> {
        self.read("reading", |conn| {
            let last = heads_before(conn, Cursor::TOP, &[kind], 1)?.pop();
            last.map(|head| rows::entry(conn, head)).transpose()
        })
    }

    /// The entry of a kind that was written last, whatever the clock said then: a clock that ran ahead can't keep its entry
    /// the newest for ever. One that came out of a file was written when it says, not when the file came in.
    pub fn last_written(&self, kind: Kind) -> Result<Option<Entry>, JournalError> {
        self.read("reading", |conn| {
            let last = |query: &str| {
                conn.prepare_cached(&format!(
                    "SELECT {} FROM entry WHERE kind = ?1 AND {query} LIMIT 1",
                    Head::COLUMNS
                ))?
                .query_row([kind.key()], Head::from_row)
                .optional()
            };
            let own = last("deleted_ms IS NULL AND imported = 0 ORDER BY pk DESC")?;
            let foreign = last("deleted_ms IS NULL AND imported = 1 ORDER BY created_ms DESC, pk DESC")?;
            let head = match (own, foreign) {
                (Some(own), Some(foreign)) if foreign.created > own.created => Some(foreign),
                (own, foreign) => own.or(foreign),
            };
            head.map(|head| rows::entry(conn, head)).transpose()
        })
    }

    /// Whether an entry came out of a file.
    pub fn is_imported(&self, id: EntryId) -> Result<bool, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT imported FROM entry WHERE id = ?1")?;
            let found = found.query_row([id.0.as_bytes().as_slice()], |row| row.get(0)).optional()?;
            found.ok_or_else(|| JournalError::NotFound.into())
        })
    }

    /// The entries from `from` up to but not including `to`, oldest first. No `kinds` means every kind.
    pub fn range(&self, from: Moment, to: Moment, kinds: &[Kind]) -> Result<Vec<Entry>, JournalError> {
        self.read("reading", |conn| {
            let mut heads: Vec<Head> = Vec::new();
            let mut found = conn.prepare_cached(&format!(
                "SELECT {} FROM entry WHERE kind = ?3 AND deleted_ms IS NULL AND at_ms >= ?1 AND at_ms < ?2",
                Head::COLUMNS
            ))?;
            // Kind by kind along its index: a rare kind never walks over everything else.
            for kind in Kind::ALL.into_iter().filter(|kind| kinds.is_empty() || kinds.contains(kind)) {
                for head in found.query_map(params![from.epoch_ms(), to.epoch_ms(), kind.key()], Head::from_row)? {
                    heads.push(head?);
                }
            }
            heads.sort_by_key(|head| (head.at.epoch_ms(), head.id));
            heads.into_iter().map(|head| rows::entry(conn, head)).collect()
        })
    }

    /// The sessions that began from `from` on and before `to`, oldest first, the deleted ones too: deleting a note does not
    /// take the strokes back.
    ///
    /// # Errors
    /// [`JournalError`] when it can't be read.
    pub(crate) fn sessions_with_deleted(&self, from: Moment, to: Moment) -> Result<Vec<Session>, JournalError> {
        self.read("reading", |conn| history::between(conn, from, to))
    }

    /// How much the journal holds. It reads an index as a whole: for settings and backups, not for every screen.
    pub fn counts(&self) -> Result<Counts, JournalError> {
        self.read("reading", |conn| {
            let count = |query: &str| conn.query_row(query, [], |row| row.get::<_, u32>(0).map(u64::from));
            let mut kinds: Vec<(Kind, u64)> = Kind::ALL.into_iter().map(|kind| (kind, 0)).collect();
            let mut found = conn.prepare("SELECT kind, count(*) FROM entry WHERE deleted_ms IS NULL GROUP BY kind")?;
            let found = found.query_map([], |row| Ok((rows::keyed(row, 0, Kind::from_key)?, row.get::<_, u32>(1)?)))?;
            for row in found {
                let (kind, count) = row?;
                if let Some(place) = kinds.iter_mut().find(|(other, _)| *other == kind) {
                    place.1 = u64::from(count);
                }
            }
            Ok(Counts {
                kinds,
                deleted: count("SELECT count(*) FROM entry WHERE deleted_ms IS NOT NULL")?,
                tombstones: count("SELECT count(*) FROM tombstone")?,
            })
        })
    }
}

/// The heads of at most `limit` entries before `from`, newest first.
///
/// Several kinds are read one by one along their index and merged: a rare kind never makes the page walk over
/// everything else.
fn heads_before(conn: &Connection, from: Cursor, kinds: &[Kind], limit: usize) -> Result<Vec<Head>, Fault> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let id = from.id.0.as_bytes().as_slice();
    if kinds.is_empty() {
        let mut found = conn.prepare_cached(&format!(
            "SELECT {} FROM entry WHERE deleted_ms IS NULL AND (at_ms, id) < (?1, ?2)
             ORDER BY at_ms DESC, id DESC LIMIT ?3",
            Head::COLUMNS
        ))?;
        let heads = found.query_map(params![from.at_ms, id, limit], Head::from_row)?;
        return Ok(heads.collect::<Result<_, _>>()?);
    }
    let mut heads: Vec<Head> = Vec::new();
    for kind in Kind::ALL.into_iter().filter(|kind| kinds.contains(kind)) {
        let mut found = conn.prepare_cached(&format!(
            "SELECT {} FROM entry WHERE kind = ?4 AND deleted_ms IS NULL AND (at_ms, id) < (?1, ?2)
             ORDER BY at_ms DESC, id DESC LIMIT ?3",
            Head::COLUMNS
        ))?;
        let more = found.query_map(params![from.at_ms, id, limit, kind.key()], Head::from_row)?;
        for head in more {
            heads.push(head?);
        }
    }
    heads.sort_by_key(|head| std::cmp::Reverse((head.at.epoch_ms(), head.id)));
    heads.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(heads)
}
