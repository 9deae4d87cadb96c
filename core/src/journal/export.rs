//! The whole journal as one JSON document, for the person and for whatever she moves to.
//!
//! It is written as a stream, so the size of the journal does not matter, under a temporary name, and only a document
//! that was read back as whole gets its own name: an empty or half-written export is an error and never a file.
//! Deleted entries leave with their id and times only, earlier versions leave with their entry.
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
    entry::Entry,
    error::{Fault, JournalError},
    files::{check_target, write_whole},
    revision::{self, Revision},
    rows::{self, Head},
    schema,
    settings::Setting,
    store::Journal,
};

/// The version of the document; a reader refuses a greater one.
pub const VERSION: u32 = 1;

/// What the document calls itself.
pub(super) const FORMAT: &str = "lattea-journal";

/// What went into an export.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Exported {
    /// Entries.
    pub entries: u64,
    /// Deleted entries, as id and times.
    pub tombstones: u64,
    /// Bytes of the document.
    pub bytes: u64,
}

/// An entry with its earlier versions, as the document holds it.
#[derive(Serialize)]
struct Exporting<'a> {
    #[serde(flatten)]
    entry: &'a Entry,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    revisions: Vec<Revision>,
}

/// A deleted entry, as the document holds it.
#[derive(Serialize)]
struct Tombstone {
    id: EntryId,
    at: Moment,
    deleted: Moment,
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
        self.export_named(now, out, self.path())
    }

    /// Writes everything to `out`, which errors call `name`.
    pub(super) fn export_named(&self, now: Moment, out: &mut dyn Write, name: &Path) -> Result<Exported, JournalError> {
        self.export_to(now, out).map_err(|stopped| self.stopped(stopped, name))
    }

    /// Writes everything to a file, which is there as a whole or not at all.
    pub fn export_file(&self, now: Moment, path: &Path) -> Result<Exported, JournalError> {
        check_target(self.path(), path)?;
        let written = write_whole(path, |file| -> Result<Exported, Stopped> {
            let mut out = BufWriter::new(&mut *file);
            let done = self.export_to(now, &mut out)?;
            out.flush()?;
            drop(out);
            verify(path, done.bytes)?;
            Ok(done)
        });
        written.map_err(|stopped| self.stopped(stopped, path))
    }

    fn stopped(&self, stopped: Stopped, out: &Path) -> JournalError {
        match stopped {
            Stopped::Journal(fault) => fault.named(self.path(), "exporting"),
            Stopped::Out(error) => JournalError::io(out, "writing the export to", &error),
        }
    }

    fn export_to(&self, now: Moment, out: &mut dyn Write) -> Result<Exported, Stopped> {
        let mut out = Counting { out, bytes: 0 };
        let babies: Vec<_> = self.babies()?.into_iter().map(|baby| {
            json!({ "key": baby.key, "nickname": baby.nickname, "born": baby.born.map(|born| born.to_string()) })
        }).collect();
        let settings: serde_json::Map<String, serde_json::Value> =
            self.settings()?.iter().map(|setting| (setting.key().key().to_owned(), value_of(setting))).collect();
        let own_numbers = self.own_numbers()?;
        write!(
            out,
            "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"schema\":{},\"exported\":{},\n\
             \"settings\":{},\n\"own_numbers\":{},\n\"babies\":{},\n\"entries\":[",
            schema::VERSION,
            json!(now),
            json!(settings),
            json!(own_numbers),
            json!(babies),
        )?;
        let mut done = Exported::default();
        // One transaction, so that the document shows one moment of the journal.
        let conn = self.conn();
        let tx = conn.unchecked_transaction()?;
        done.entries = write_entries(&tx, &mut out)?;
        write!(out, "],\n\"tombstones\":[")?;
        done.tombstones = write_tombstones(&tx, &mut out)?;
        drop(tx);
        writeln!(out, "]}}")?;
        out.flush()?;
        done.bytes = out.bytes;
        Ok(done)
    }
}

fn write_entries(conn: &Connection, out: &mut dyn Write) -> Result<u64, Stopped> {
    let mut found =
        conn.prepare(&format!("SELECT {} FROM entry WHERE deleted_ms IS NULL ORDER BY at_ms, id", Head::COLUMNS))?;
    let mut count = 0;
    for head in found.query_map([], Head::from_row)? {
        let head = head?;
        let entry = rows::entry(conn, head)?;
        let revisions = if head.edited.is_some() { revision::of(conn, head.pk)? } else { Vec::new() };
        item(out, count, &Exporting { entry: &entry, revisions })?;
        count += 1;
    }
    Ok(count)
}

fn write_tombstones(conn: &Connection, out: &mut dyn Write) -> Result<u64, Stopped> {
    let mut found = conn.prepare(
        "SELECT id, at_ms, at_offset, deleted_ms, deleted_offset FROM tombstone
         UNION ALL
         SELECT id, at_ms, at_offset, deleted_ms, deleted_offset FROM entry WHERE deleted_ms IS NOT NULL
         ORDER BY 2, 1",
    )?;
    let mut count = 0;
    let found = found.query_map([], |row| {
        let id = EntryId(uuid::Uuid::from_bytes(row.get(0)?));
        Ok(Tombstone { id, at: rows::moment(row, 1)?, deleted: rows::moment(row, 3)? })
    })?;
    for tombstone in found {
        item(out, count, &tombstone?)?;
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
