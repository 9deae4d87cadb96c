//! Earlier versions of an entry: kept as they were, because a summary may have been shown from them.

use rusqlite::{Connection, params};

use crate::{clock::Moment, id::EntryId};

use super::{
    entry::{Body, Entry},
    error::{Fault, JournalError},
    rows,
    store::Journal,
};

/// What an entry said before it was changed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// The time it was about.
    pub at: Moment,
    /// When this version was written.
    pub made: Moment,
    /// When the next version took its place.
    pub replaced: Moment,
    /// What it said.
    pub body: Body,
}

impl Journal {
    /// The earlier versions of an entry, oldest first.
    pub fn revisions(&self, id: EntryId) -> Result<Vec<Revision>, JournalError> {
        self.read("reading", |conn| of(conn, rows::live(conn, id)?.pk))
    }
}

/// Keeps `old` as the version that was replaced `now`.
pub(super) fn keep(tx: &Connection, pk: i64, old: &Entry, now: Moment) -> Result<(), Fault> {
    let seq =
        tx.prepare_cached("SELECT count(*) FROM entry_revision WHERE entry = ?1")?.query_row([pk], |row| row.get(0))?;
    let made = old.edited.unwrap_or(old.created);
    write(tx, pk, seq, &Revision { at: old.at, made, replaced: now, body: old.body.clone() })
}

/// Writes one earlier version as the one at place `seq`.
pub(super) fn write(tx: &Connection, pk: i64, seq: i64, old: &Revision) -> Result<(), Fault> {
    let body = serde_json::to_string(&old.body)
        .map_err(|_| JournalError::Internal { doing: "keeping an earlier version", code: 0 })?;
    tx.prepare_cached(
        "INSERT INTO entry_revision
         (entry, seq, at_ms, at_offset, made_ms, made_offset, replaced_ms, replaced_offset, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        pk,
        seq,
        old.at.epoch_ms(),
        old.at.offset_min(),
        old.made.epoch_ms(),
        old.made.offset_min(),
        old.replaced.epoch_ms(),
        old.replaced.offset_min(),
        body
    ])?;
    Ok(())
}

/// The earlier versions of the entry with the key `pk`, oldest first.
pub(super) fn of(conn: &Connection, pk: i64) -> Result<Vec<Revision>, Fault> {
    let mut found = conn.prepare_cached(
        "SELECT at_ms, at_offset, made_ms, made_offset, replaced_ms, replaced_offset, body
         FROM entry_revision WHERE entry = ?1 ORDER BY seq",
    )?;
    let found = found.query_map([pk], |row| {
        let body: String = row.get(6)?;
        Ok(Revision {
            at: rows::moment(row, 0)?,
            made: rows::moment(row, 2)?,
            replaced: rows::moment(row, 4)?,
            body: serde_json::from_str(&body).map_err(|_| rows::unreadable(6))?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
