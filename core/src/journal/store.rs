//! The open journal, and what can be done to one entry: add, read, edit, delete, bring back, and let go for good.
//!
//! Every change is one transaction that is on the disk before the call returns; an error means that nothing changed.
//! An edit keeps the version before it. A deleted entry can be brought back until its day comes; after
//! [`Journal::purge`] only its id and time are left, so that another phone can learn that it is gone.
//!
//! ```
//! use lattea_core::{clock::Moment, id::SystemIds, journal::{Body, Journal, JournalKey, JournalRules, Note, Text}};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-store-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! let rules = JournalRules::embedded()?;
//! let now = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! let entry = journal.add(Body::Note(Note { text: Text::new("better today")? }), now, now, &SystemIds)?;
//! journal.delete(entry.id, now, &rules)?;
//! assert!(journal.get(entry.id).is_err());
//! assert_eq!(journal.undo_delete(entry.id, now.plus_hours(1))?, entry);
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::{
    clock::{DAY_MS, Moment},
    id::{EntryId, IdSource},
};

use super::{
    entry::{Body, Entry},
    error::{Fault, JournalError},
    revision,
    rows::{self, Head},
    rules::JournalRules,
    suspicion,
};

/// An open journal. Only one Lattea can have it open; dropping it closes it.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    conn: Connection,
    /// How often something was written since it was opened.
    writes: u64,
    // Held, never read: it keeps others out until the journal is dropped.
    _lock: File,
}

/// A deletion that can still be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undo {
    /// The entry.
    pub id: EntryId,
    /// Until when it can be brought back.
    pub until: Moment,
}

/// An entry in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    /// The entry.
    pub entry: Entry,
    /// When it was deleted.
    pub deleted: Moment,
    /// Until when it can be brought back.
    pub until: Moment,
}

/// While this is held, every reading sees the journal as it was at the first one; see [`Journal::snapshot`].
#[derive(Debug)]
pub struct Snapshot<'a> {
    // Held, never read: dropping it ends the transaction, which wrote nothing.
    _reading: Transaction<'a>,
}

impl Journal {
    pub(super) fn new(path: PathBuf, conn: Connection, lock: File) -> Self {
        Self { path, conn, writes: 0, _lock: lock }
    }

    /// Where the journal is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Changes with everything that is written: what was read before may be old then.
    pub(crate) fn writes(&self) -> u64 {
        self.writes
    }

    /// Adds an entry about the time `at`, written `now`.
    pub fn add(&mut self, body: Body, at: Moment, now: Moment, ids: &dyn IdSource) -> Result<Entry, JournalError> {
        if at.ms_since(now) > 0 {
            return Err(JournalError::InFuture);
        }
        let entry = Entry { id: ids.next(now).into(), at, created: now, edited: None, body };
        self.write("saving an entry in", |tx| insert(tx, &entry))?;
        Ok(entry)
    }

    /// One entry; a deleted one is not found.
    pub fn get(&self, id: EntryId) -> Result<Entry, JournalError> {
        self.read("reading", |conn| rows::entry(conn, rows::live(conn, id)?))
    }

    /// Changes an entry and keeps its earlier version. The kind stays.
    pub fn edit(&mut self, id: EntryId, body: Body, at: Moment, now: Moment) -> Result<Entry, JournalError> {
        if let Some(what) = body.missing() {
            return Err(JournalError::Incomplete { what });
        }
        self.write("changing an entry in", |tx| {
            let old = rows::entry(tx, rows::live(tx, id)?)?;
            if old.body.kind() != body.kind() {
                return Err(JournalError::OtherKind { kept: old.body.kind().key() }.into());
            }
            // A clock that ran ahead may have left a time to come; it may stay, but none may be chosen.
            if at.ms_since(now) > 0 && at != old.at {
                return Err(JournalError::InFuture.into());
            }
            let pk = rows::live(tx, id)?.pk;
            // Of two phones the later version wins, so a version is later than the one it replaces, whatever the clock says.
            let now = later(now, Some(old.edited.unwrap_or(old.created)));
            revision::keep(tx, pk, &old, now)?;
            rows::remove_body(tx, pk, old.body.kind())?;
            tx.prepare_cached(
                "UPDATE entry SET at_ms = ?2, at_offset = ?3, edited_ms = ?4, edited_offset = ?5 WHERE pk = ?1",
            )?
            .execute(params![pk, at.epoch_ms(), at.offset_min(), now.epoch_ms(), now.offset_min()])?;
            rows::write_body(tx, pk, &body)?;
            Ok(Entry { id, at, created: old.created, edited: Some(now), body })
        })
    }

    /// Takes an entry out of every list; it can be brought back for as many days as `rules` say.
    pub fn delete(&mut self, id: EntryId, now: Moment, rules: &JournalRules) -> Result<Undo, JournalError> {
        let until = now.plus_ms(rules.bin.keep_days.value.saturating_mul(DAY_MS));
        self.write("deleting an entry in", |tx| {
            let Head { pk, restored, .. } = rows::live(tx, id)?;
            let now = later(now, restored);
            tx.prepare_cached(
                "UPDATE entry SET deleted_ms = ?2, deleted_offset = ?3, undo_until_ms = ?4 WHERE pk = ?1",
            )?
            .execute(params![pk, now.epoch_ms(), now.offset_min(), until.epoch_ms()])?;
            Ok(Undo { id, until })
        })
    }

    /// Brings a deleted entry back as it was.
    pub fn undo_delete(&mut self, id: EntryId, now: Moment) -> Result<Entry, JournalError> {
        self.write("bringing an entry back in", |tx| {
            let deleted: Option<(i64, Moment)> = tx
                .prepare_cached(
                    "SELECT undo_until_ms, deleted_ms, deleted_offset FROM entry
                     WHERE id = ?1 AND deleted_ms IS NOT NULL",
                )?
                .query_row([id.0.as_bytes().as_slice()], |row| Ok((row.get(0)?, rows::moment(row, 1)?)))
                .optional()?;
            let deleted = match deleted {
                None => return Err(JournalError::NotFound.into()),
                Some((until, _)) if now.epoch_ms() > until => return Err(JournalError::UndoOver.into()),
                Some((_, deleted)) => deleted,
            };
            let restored = later(now, Some(deleted));
            tx.prepare_cached(
                "UPDATE entry SET deleted_ms = NULL, deleted_offset = NULL, undo_until_ms = NULL, restored_ms = ?2,
                 restored_offset = ?3 WHERE id = ?1",
            )?
            .execute(params![id.0.as_bytes().as_slice(), restored.epoch_ms(), restored.offset_min()])?;
            rows::entry(tx, rows::live(tx, id)?)
        })
    }

    /// What was deleted and can still be brought back, last deleted first, at most [`super::page::MOST`] entries.
    pub fn bin(&self, now: Moment) -> Result<Vec<Deleted>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached(&format!(
                "SELECT {}, deleted_ms, deleted_offset, undo_until_ms FROM entry
                 WHERE deleted_ms IS NOT NULL AND undo_until_ms >= ?1
                 ORDER BY deleted_ms DESC, id DESC LIMIT ?2",
                Head::COLUMNS
            ))?;
            let found = found.query_map(params![now.epoch_ms(), super::page::MOST as i64], |row| {
                let deleted = rows::moment(row, Head::WIDTH)?;
                Ok((Head::from_row(row)?, deleted, rows::moment_of(row.get(Head::WIDTH + 2)?, deleted.offset_min())?))
            })?;
            found
                .map(|row| {
                    let (head, deleted, until) = row?;
                    Ok(Deleted { entry: rows::entry(conn, head)?, deleted, until })
                })
                .collect()
        })
    }

    /// Removes for good what was deleted and can no longer be brought back. Returns how many entries went.
    pub fn purge(&mut self, now: Moment) -> Result<usize, JournalError> {
        let gone = self.write("clearing deleted entries from", |tx| {
            tx.execute(
                "INSERT OR REPLACE INTO tombstone (id, at_ms, at_offset, deleted_ms, deleted_offset, shared)
                 SELECT id, at_ms, at_offset, deleted_ms, deleted_offset, kind IN ('feed', 'expression', 'nappy')
                 FROM entry WHERE deleted_ms IS NOT NULL AND undo_until_ms < ?1",
                [now.epoch_ms()],
            )?;
            // The typed rows and the history go with the entry; secure_delete overwrites what they held.
            Ok(tx.execute("DELETE FROM entry WHERE deleted_ms IS NOT NULL AND undo_until_ms < ?1", [now.epoch_ms()])?)
        })?;
        if gone > 0 {
            // What is gone must not live on in the write-ahead log either.
            self.read("clearing", |conn| Ok(conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?))?;
        }
        Ok(gone)
    }

    /// Holds the journal still for a screen that is made of many readings. SQLite then takes its locks once and not for
    /// each of them, which is a fifth of the time of Today.
    pub fn snapshot(&self) -> Result<Snapshot<'_>, JournalError> {
        let reading = self.conn.unchecked_transaction();
        let reading = reading.map_err(|error| JournalError::sql(&self.path, "reading", &error))?;
        Ok(Snapshot { _reading: reading })
    }

    pub(super) fn conn(&self) -> &Connection {
        &self.conn
    }

    /// Runs `work` in one durable transaction.
    pub(super) fn write<T>(
        &mut self,
        doing: &'static str,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, JournalError> {
        let Self { path, conn, writes, .. } = self;
        *writes += 1;
        let run = || {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let out = work(&tx)?;
            tx.commit()?;
            Ok(out)
        };
        run().map_err(|fault: Fault| suspicion::confirmed(conn, path, doing, fault.named(path, doing)))
    }

    /// Runs `work` and names what goes wrong.
    pub(super) fn read<T>(
        &self,
        doing: &'static str,
        work: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Result<T, JournalError> {
        work(&self.conn)
            .map_err(|fault| suspicion::confirmed(&self.conn, &self.path, doing, fault.named(&self.path, doing)))
    }
}

/// Now, or the moment after `before` when the clock was set back.
fn later(now: Moment, before: Option<Moment>) -> Moment {
    match before {
        Some(before) if before.ms_since(now) >= 0 => now.plus_ms(before.ms_since(now) + 1),
        _ => now,
    }
}

/// Writes a whole new entry.
pub(super) fn insert(tx: &Connection, entry: &Entry) -> Result<i64, Fault> {
    if let Some(what) = entry.body.missing() {
        return Err(JournalError::Incomplete { what }.into());
    }
    let added = tx
        .prepare_cached(
            "INSERT INTO entry (id, kind, at_ms, at_offset, created_ms, created_offset)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING",
        )?
        .execute(params![
            entry.id.0.as_bytes().as_slice(),
            entry.body.kind().key(),
            entry.at.epoch_ms(),
            entry.at.offset_min(),
            entry.created.epoch_ms(),
            entry.created.offset_min(),
        ])?;
    if added == 0 {
        return Err(JournalError::Doubled.into());
    }
    let pk = tx.last_insert_rowid();
    rows::write_body(tx, pk, &entry.body)?;
    Ok(pk)
}
