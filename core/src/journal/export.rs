//! The journal as one JSON document, for the person and whatever she moves to, or for a partner's phone; and as tables.
//!
//! It is written as a stream, so the size of the journal does not matter, under a temporary name, and only a document
//! that was read back as whole gets its own name: an empty or half-written export is an error and never a file.
//! Deleted entries leave with their id and time only, earlier versions leave with their entry.
//!
//! What a partner gets holds feeds, expressed milk, nappies and the babies. Every other kind goes only when it was chosen
//! for this very file; settings, own numbers and drafts never go.
//!
//! ```
//! # use lattea_core::{clock::Moment, journal::{Journal, JournalKey}};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-export-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! # let now = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! let mut bytes = Vec::new();
//! let done = journal.export(now, &mut bytes)?;
//! let document: serde_json::Value = serde_json::from_slice(&bytes)?;
//! assert_eq!((done.entries, &document["format"]), (0, &"lattea-journal".into()));
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Write},
    path::Path,
};

use rusqlite::Connection;
use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::json;

use crate::{clock::Moment, id::EntryId};

use super::{
    draft::Draft,
    entry::{Body, Kind},
    error::{Fault, JournalError},
    files::{check_target, write_whole},
    revision::{self, Revision},
    rows::{self, Head},
    schema,
    settings::Setting,
    store::Journal,
    transfer::{
        document::{BabyItem, DraftItem, JOURNAL, PARTNER, TombstoneItem, VERSION},
        table,
    },
};

/// How many bytes are gathered before they are written.
const GATHERED: usize = 64 * 1024;

/// What goes into an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Share {
    /// Everything.
    Whole,
    /// What a partner's phone may have, and the kinds that were chosen besides for this file.
    Partner {
        /// Chosen besides.
        with: Vec<Kind>,
    },
}

impl Share {
    /// What a partner's phone may have: it is about the baby and the milk.
    pub const PARTNER: [Kind; 3] = [Kind::Feed, Kind::Expression, Kind::Nappy];

    /// Whether entries of a kind go.
    pub fn holds(&self, kind: Kind) -> bool {
        match self {
            Self::Whole => true,
            Self::Partner { with } => Self::PARTNER.contains(&kind) || with.contains(&kind),
        }
    }
}

/// What went into an export.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Exported {
    /// Entries.
    pub entries: u64,
    /// Deleted entries, as id and time.
    pub tombstones: u64,
    /// Bytes of the document.
    pub bytes: u64,
}

/// An entry with its earlier versions, as the document holds it: an [`EntryItem`](super::document::EntryItem) that borrows.
#[derive(Serialize)]
struct Exporting<'a> {
    id: EntryId,
    at: Moment,
    created: Moment,
    edited: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    restored: Option<Moment>,
    body: &'a Body,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    revisions: Vec<Revision>,
}

/// What can stop an export: the journal, or where it goes.
enum Stopped {
    Journal(Fault),
    Out(io::Error),
}

impl From<Fault> for Stopped {
    fn from(fault: Fault) -> Self {
        Self::Journal(fault)
    }
}

impl From<rusqlite::Error> for Stopped {
    fn from(error: rusqlite::Error) -> Self {
        Self::Journal(error.into())
    }
}

impl From<JournalError> for Stopped {
    fn from(error: JournalError) -> Self {
        Self::Journal(error.into())
    }
}

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Self {
        Self::Out(error)
    }
}

impl Journal {
    /// Writes everything to `out`, oldest entry first.
    pub fn export(&self, now: Moment, out: &mut dyn Write) -> Result<Exported, JournalError> {
        self.export_share(&Share::Whole, now, out)
    }

    /// Writes what `share` holds to `out`, oldest entry first.
    pub fn export_share(&self, share: &Share, now: Moment, out: &mut dyn Write) -> Result<Exported, JournalError> {
        let mut gathered = BufWriter::with_capacity(GATHERED, out);
        let done = self.export_to(share, false, now, &mut gathered);
        let done = done.and_then(|done| Ok(gathered.flush().map(|()| done)?));
        // What is still gathered is of an export that failed.
        drop(gathered.into_parts());
        done.map_err(|stopped| self.stopped(stopped, self.path()))
    }

    /// Writes everything to `out`, which errors call `name`, with a check that was begun: for a backup.
    pub(super) fn export_named(&self, now: Moment, out: &mut dyn Write, name: &Path) -> Result<Exported, JournalError> {
        self.export_to(&Share::Whole, true, now, out).map_err(|stopped| self.stopped(stopped, name))
    }

    /// Writes everything to a file, which is there as a whole or not at all.
    pub fn export_file(&self, now: Moment, path: &Path) -> Result<Exported, JournalError> {
        self.export_share_file(&Share::Whole, now, path)
    }

    /// Writes what `share` holds to a file, which is there as a whole or not at all.
    pub fn export_share_file(&self, share: &Share, now: Moment, path: &Path) -> Result<Exported, JournalError> {
        check_target(self.path(), path)?;
        let written = write_whole(path, |file| -> Result<Exported, Stopped> {
            let mut out = BufWriter::with_capacity(GATHERED, &mut *file);
            let done = self.export_to(share, false, now, &mut out)?;
            out.flush()?;
            drop(out);
            verify(path, done.bytes)?;
            Ok(done)
        });
        written.map_err(|stopped| self.stopped(stopped, path))
    }

    /// Writes the entries of one kind as CSV to `out`, oldest first; earlier versions and what was deleted stay here.
    pub fn export_table(&self, kind: Kind, out: &mut dyn Write) -> Result<Exported, JournalError> {
        self.export_table_to(kind, out).map_err(|stopped| self.stopped(stopped, self.path()))
    }

    /// Writes the entries of one kind as CSV to a file, which is there as a whole or not at all.
    pub fn export_table_file(&self, kind: Kind, path: &Path) -> Result<Exported, JournalError> {
        check_target(self.path(), path)?;
        let written = write_whole(path, |file| -> Result<Exported, Stopped> {
            let mut out = BufWriter::with_capacity(GATHERED, &mut *file);
            let done = self.export_table_to(kind, &mut out)?;
            out.flush()?;
            drop(out);
            let part = File::open(super::files::beside(path, ".part"))?;
            let rows =
                csv::Reader::from_reader(BufReader::new(&part)).into_byte_records().filter(Result::is_ok).count();
            let whole = part.metadata()?.len() == done.bytes && rows as u64 == done.entries;
            if whole { Ok(done) } else { Err(io::Error::from(io::ErrorKind::WriteZero).into()) }
        });
        written.map_err(|stopped| self.stopped(stopped, path))
    }

    fn stopped(&self, stopped: Stopped, out: &Path) -> JournalError {
        match stopped {
            Stopped::Journal(fault) => fault.named(self.path(), "exporting"),
            Stopped::Out(error) => JournalError::io(out, "writing the export to", &error),
        }
    }

    fn export_to(
        &self,
        share: &Share,
        with_draft: bool,
        now: Moment,
        out: &mut dyn Write,
    ) -> Result<Exported, Stopped> {
        let mut out = Counting { out, bytes: 0 };
        // One transaction, so that the document shows one moment of the journal.
        let conn = self.conn();
        let tx = conn.unchecked_transaction()?;
        let babies: Vec<BabyItem> = self
            .dated_babies()?
            .into_iter()
            .map(|(baby, set)| BabyItem {
                key: baby.key,
                nickname: baby.nickname,
                born: baby.born.map(|born| born.to_string()),
                set,
            })
            .collect();
        let whole = *share == Share::Whole;
        let format = if whole { JOURNAL } else { PARTNER };
        write!(out, "{{\"format\":\"{format}\",\"version\":{VERSION},\"schema\":{},", schema::VERSION)?;
        writeln!(out, "\"exported\":{},", json!(now))?;
        if whole {
            let settings: serde_json::Map<String, serde_json::Value> =
                self.settings()?.iter().map(|setting| (setting.key().key().to_owned(), value_of(setting))).collect();
            write!(out, "\"settings\":{},\n\"own_numbers\":{},\n", json!(settings), json!(self.own_numbers()?))?;
        }
        let draft = self.draft()?.filter(|draft| with_draft && !draft.has_result());
        if let Some(Draft { begun, content_version, steps }) = draft {
            writeln!(out, "\"draft\":{},", json!(DraftItem { begun, content_version, steps }))?;
        }
        write!(out, "\"babies\":{},\n\"entries\":[", json!(babies))?;
        let mut done = Exported { entries: write_entries(&tx, share, &mut out)?, ..Exported::default() };
        write!(out, "],\n\"tombstones\":[")?;
        done.tombstones = write_tombstones(&tx, share, &mut out)?;
        drop(tx);
        writeln!(out, "]}}")?;
        out.flush()?;
        done.bytes = out.bytes;
        Ok(done)
    }

    fn export_table_to(&self, kind: Kind, out: &mut dyn Write) -> Result<Exported, Stopped> {
        let mut out = Counting { out, bytes: 0 };
        let mut done = Exported::default();
        let tx = self.conn().unchecked_transaction()?;
        let mut rows = csv::Writer::from_writer(&mut out);
        rows.write_record(table::columns(kind)).map_err(io_of)?;
        let mut found = tx.prepare(&format!(
            "SELECT {} FROM entry WHERE kind = ?1 AND deleted_ms IS NULL ORDER BY at_ms, id",
            Head::COLUMNS
        ))?;
        for head in found.query_map([kind.key()], Head::from_row)? {
            let entry = rows::entry(&tx, head?)?;
            rows.write_record(table::cells(&entry)?).map_err(io_of)?;
            done.entries += 1;
        }
        rows.flush()?;
        drop(rows);
        done.bytes = out.bytes;
        Ok(done)
    }
}

/// What the CSV writer met in the file below it.
fn io_of(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        _ => io::ErrorKind::InvalidData.into(),
    }
}

fn write_entries(conn: &Connection, share: &Share, out: &mut dyn Write) -> Result<u64, Stopped> {
    let mut found =
        conn.prepare(&format!("SELECT {} FROM entry WHERE deleted_ms IS NULL ORDER BY at_ms, id", Head::COLUMNS))?;
    let mut count = 0;
    for head in found.query_map([], Head::from_row)? {
        let head = head?;
        if !share.holds(head.kind) {
            continue;
        }
        let entry = rows::entry(conn, head)?;
        let revisions = if head.edited.is_some() { revision::of(conn, head.pk)? } else { Vec::new() };
        let Head { id, at, created, edited, restored, .. } = head;
        item(out, count, &Exporting { id, at, created, edited, restored, body: &entry.body, revisions })?;
        count += 1;
    }
    Ok(count)
}

fn write_tombstones(conn: &Connection, share: &Share, out: &mut dyn Write) -> Result<u64, Stopped> {
    let mut found = conn.prepare(
        "SELECT id, deleted_ms, deleted_offset, shared, NULL FROM tombstone
         UNION ALL
         SELECT id, deleted_ms, deleted_offset, kind IN ('feed', 'expression', 'nappy'), kind FROM entry
         WHERE deleted_ms IS NOT NULL
         ORDER BY 2, 1",
    )?;
    let mut count = 0;
    let found = found.query_map([], |row| {
        let id = EntryId(uuid::Uuid::from_bytes(row.get(0)?));
        let tombstone = TombstoneItem { id, deleted: rows::moment(row, 1)?, shared: row.get(3)? };
        Ok((tombstone, rows::optional_keyed(row, 4, Kind::from_key)?))
    })?;
    for row in found {
        let (tombstone, kind) = row?;
        // Of what is gone only whether a partner may know of it is known.
        if *share != Share::Whole && !tombstone.shared && !kind.is_some_and(|kind| share.holds(kind)) {
            continue;
        }
        item(out, count, &tombstone)?;
        count += 1;
    }
    Ok(count)
}

/// One item of an array, on a line of its own.
fn item(out: &mut dyn Write, before: u64, item: &impl Serialize) -> Result<(), Stopped> {
    out.write_all(if before == 0 { b"\n" } else { b",\n" })?;
    // serde_json reports its own error as one of writing; a journal type always has a JSON form.
    serde_json::to_writer(out, item).map_err(io::Error::from)?;
    Ok(())
}

fn value_of(setting: &Setting) -> serde_json::Value {
    match setting {
        Setting::Who(members) => json!(members),
        Setting::DaysAnchor(anchor) => json!({ "days": anchor.days, "on": anchor.on.to_string() }),
        other => json!(other.text()),
    }
}

/// Reads the temporary file back: as long as was written, and one whole document.
fn verify(path: &Path, bytes: u64) -> Result<(), io::Error> {
    let part = File::open(super::files::beside(path, ".part"))?;
    let whole = part.metadata()?.len() == bytes
        && bytes > 0
        && serde_json::from_reader::<_, IgnoredAny>(BufReader::new(part)).is_ok();
    if whole { Ok(()) } else { Err(io::ErrorKind::WriteZero.into()) }
}

/// Counts what goes through.
struct Counting<'a> {
    out: &'a mut dyn Write,
    bytes: u64,
}

impl Write for Counting<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
