//! A session: one row, and one row an event.

use rusqlite::{Connection, params};

use crate::{
    id::EntryId,
    journal::{
        entry::{Session, SessionEvent},
        error::Fault,
    },
    session::{event::Relief, outcome::Outcome},
    units::{Pain, Side},
};

use super::{Stored, checked, keyed, moment, optional_keyed, optional_moment};

impl Stored for Session {
    fn write(&self, tx: &Connection, pk: i64) -> Result<(), Fault> {
        tx.prepare_cached(
            "INSERT INTO session VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .execute(params![
            pk,
            self.technique,
            self.technique_version,
            self.content_version,
            self.side.key(),
            self.check.as_ref().map(|id| id.0.as_bytes().as_slice()),
            self.started.epoch_ms(),
            self.started.offset_min(),
            self.ended.map(|at| at.epoch_ms()),
            self.ended.map(|at| at.offset_min()),
            self.pain_before.map(Pain::score),
            self.pain_after.map(Pain::score),
            self.relief.map(Relief::key),
            self.outcome.map(Outcome::key),
            self.stroked_s,
            self.harm,
        ])?;
        self.events.iter().try_for_each(|event| write_event(tx, pk, event))
    }

    fn read(conn: &Connection, pk: i64) -> Result<Self, Fault> {
        let mut session = conn
            .prepare_cached(
                "SELECT technique, technique_version, content_version, side, check_id, started_ms, started_offset,
                 ended_ms, ended_offset, pain_before, pain_after, relief, outcome, stroked_s, harm
                 FROM session WHERE entry = ?1",
            )?
            .query_row([pk], |row| {
                Ok(Self {
                    technique: row.get(0)?,
                    technique_version: row.get(1)?,
                    content_version: row.get(2)?,
                    side: keyed(row, 3, Side::from_key)?,
                    check: row.get::<_, Option<[u8; 16]>>(4)?.map(|id| EntryId(uuid::Uuid::from_bytes(id))),
                    started: moment(row, 5)?,
                    ended: optional_moment(row, 7)?,
                    pain_before: checked(row, 9, Pain::new)?,
                    pain_after: checked(row, 10, Pain::new)?,
                    relief: optional_keyed(row, 11, Relief::from_key)?,
                    outcome: optional_keyed(row, 12, Outcome::from_key)?,
                    stroked_s: row.get(13)?,
                    harm: row.get(14)?,
                    events: Vec::new(),
                })
            })?;
        let mut events = conn.prepare_cached(
            "SELECT seq, at_ms, at_offset, name, value FROM session_event WHERE entry = ?1 ORDER BY seq",
        )?;
        let events = events.query_map([pk], |row| {
            Ok(SessionEvent { seq: row.get(0)?, at: moment(row, 1)?, name: row.get(3)?, value: row.get(4)? })
        })?;
        session.events = events.collect::<Result<_, _>>()?;
        Ok(session)
    }
}

/// Writes one event of a session.
pub(in crate::journal) fn write_event(tx: &Connection, pk: i64, event: &SessionEvent) -> Result<(), Fault> {
    tx.prepare_cached("INSERT INTO session_event VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
        pk,
        event.seq,
        event.at.epoch_ms(),
        event.at.offset_min(),
        event.name,
        event.value
    ])?;
    Ok(())
}
