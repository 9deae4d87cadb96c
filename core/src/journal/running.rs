//! Writing a session while it goes on: the row before the first stroke, each event as it happens, the end at the end.
//!
//! Whatever happens to the phone, what was reported before is on the disk, and so are the plan and what both clocks showed
//! at the start. A session without an end is one that was cut off; the app replays its events when it starts again, and what
//! cannot be replayed is closed as interrupted.
//!
//! ```
//! # use lattea_core::{clock::Moment, id::SystemIds, units::{Pain, Side}, session::event::Event};
//! use lattea_core::journal::{Journal, JournalKey, Session};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-running-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! # let now = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! let session = Session::starting("M01", "1", "2.0.0", Side::Left, None, now);
//! let id = journal.start_session(session, now, &SystemIds)?.id;
//! journal.append_session_event(id, now, Event::Pain(Pain::new(2)?))?;
//! assert_eq!(journal.unfinished_sessions()?.len(), 1);
//! assert_eq!(journal.interrupt_unfinished(now.plus_hours(1))?, [id]);
//! assert!(journal.unfinished_sessions()?.is_empty());
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use rusqlite::{Connection, params};

use crate::{
    clock::Moment,
    id::{EntryId, IdSource},
    session::{
        event::{Event, Relief},
        outcome::Outcome,
        plan::Plan,
        timeline::Anchor,
    },
    units::{Pain, Side},
};

use super::{
    entry::{Body, Entry, Kind, Session, SessionEnd, SessionEvent},
    error::{Fault, JournalError},
    rows::{self, Head},
    store::Journal,
};

impl Session {
    /// A session that is about to begin.
    pub fn starting(
        technique: &str,
        technique_version: &str,
        content_version: &str,
        side: Side,
        check: Option<EntryId>,
        started: Moment,
    ) -> Self {
        Self {
            technique: technique.to_owned(),
            technique_version: technique_version.to_owned(),
            content_version: content_version.to_owned(),
            side,
            check,
            started,
            ended: None,
            pain_before: None,
            pain_after: None,
            relief: None,
            outcome: None,
            stroked_s: 0,
            harm: false,
            events: Vec::new(),
        }
    }
}

/// What a running session needs to go on after a kill, besides its events. The journal lets go of it at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningSession {
    /// What both clocks showed at the start.
    pub anchor: Anchor,
    /// What it will do.
    pub plan: Plan,
}

impl Journal {
    /// Writes a session that is about to begin.
    pub fn start_session(&mut self, session: Session, now: Moment, ids: &dyn IdSource) -> Result<Entry, JournalError> {
        let at = session.started;
        self.add(Body::Session(Box::new(session)), at, now, ids)
    }

    /// Keeps what a session needs to go on after a kill.
    pub fn keep_running(&mut self, id: EntryId, kept: &RunningSession) -> Result<(), JournalError> {
        let text = |error: serde_json::Error| rusqlite::Error::ToSqlConversionFailure(Box::new(error));
        self.write("saving a session in", |tx| {
            let anchor = serde_json::to_string(&kept.anchor).map_err(text)?;
            let plan = serde_json::to_string(&kept.plan).map_err(text)?;
            tx.prepare_cached("INSERT OR REPLACE INTO running_session (entry, anchor, plan) VALUES (?1, ?2, ?3)")?
                .execute(params![running(tx, id)?, anchor, plan])?;
            Ok(())
        })
    }

    /// What was kept of a running session; nothing when nothing was, or when it is of another version or unsound.
    pub fn kept_running(&self, id: EntryId) -> Result<Option<RunningSession>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT anchor, plan FROM running_session WHERE entry = ?1")?;
            let pk = running(conn, id)?;
            let mut rows = found.query_map([pk], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
            let Some((anchor, plan)) = rows.next().transpose()? else { return Ok(None) };
            let both = serde_json::from_str(&anchor).ok().zip(serde_json::from_str(&plan).ok());
            Ok(both.map(|(anchor, plan)| RunningSession { anchor, plan }))
        })
    }

    /// Adds what has just happened to a running session; it is on the disk when this returns its place in the session.
    pub fn append_session_event(&mut self, id: EntryId, at: Moment, event: Event) -> Result<u32, JournalError> {
        self.write("saving a session in", |tx| {
            let pk = running(tx, id)?;
            let seq = tx
                .prepare_cached("SELECT coalesce(max(seq) + 1, 0) FROM session_event WHERE entry = ?1")?
                .query_row([pk], |row| row.get(0))?;
            rows::write_event(tx, pk, &SessionEvent::new(seq, at, event))?;
            Ok(seq)
        })
    }

    /// Closes a running session with all that is known of it. This is no edit: there is no earlier version.
    pub fn finish_session(&mut self, id: EntryId, end: &SessionEnd) -> Result<Entry, JournalError> {
        self.write("saving a session in", |tx| {
            let pk = running(tx, id)?;
            finish(tx, pk, end)?;
            rows::entry(tx, rows::live(tx, id)?)
        })
    }

    /// Sessions without an end, oldest first.
    pub fn unfinished_sessions(&self) -> Result<Vec<Entry>, JournalError> {
        self.read("reading", unfinished)
    }

    /// Closes every session without an end as interrupted, and returns their ids.
    ///
    /// It ends with its last event. Without a replay nobody knows how much of the time was strokes, so all of it
    /// counts: the daily cap then errs on the side of rest.
    pub fn interrupt_unfinished(&mut self, now: Moment) -> Result<Vec<EntryId>, JournalError> {
        self.interrupt_all_but(None, now)
    }

    /// The same, but for the session that goes on.
    pub fn interrupt_all_but(&mut self, going_on: Option<EntryId>, now: Moment) -> Result<Vec<EntryId>, JournalError> {
        self.write("closing a session in", |tx| {
            let mut closed = Vec::new();
            for entry in unfinished(tx)?.into_iter().filter(|entry| Some(entry.id) != going_on) {
                let Body::Session(session) = entry.body else { continue };
                finish(tx, running(tx, entry.id)?, &interrupted(&session, now))?;
                closed.push(entry.id);
            }
            Ok(closed)
        })
    }
}

/// How a session ends of which only the events are left.
fn interrupted(session: &Session, now: Moment) -> SessionEnd {
    let last = session.events.iter().map(|event| event.at).max().unwrap_or(session.started);
    // A clock that was set back must not leave an end that is still to come, nor one before the start.
    let ended = last.min(now).max(session.started);
    let first_pain = session.events.iter().find_map(|event| match event.event() {
        Some(Event::Pain(pain)) => Some(pain),
        _ => None,
    });
    SessionEnd {
        ended,
        pain_before: session.pain_before.or(first_pain),
        pain_after: session.pain_after,
        relief: session.relief,
        outcome: Outcome::Interrupted,
        stroked_s: u32::try_from(last.ms_since(session.started).max(0) / 1000).unwrap_or(u32::MAX),
        harm: session.harm,
    }
}

/// The key of a session that has no end yet.
fn running(conn: &Connection, id: EntryId) -> Result<i64, Fault> {
    let head = rows::live(conn, id)?;
    if head.kind != Kind::Session {
        return Err(JournalError::NotFound.into());
    }
    let over: bool = conn
        .prepare_cached("SELECT outcome IS NOT NULL FROM session WHERE entry = ?1")?
        .query_row([head.pk], |row| row.get(0))?;
    if over { Err(JournalError::SessionOver.into()) } else { Ok(head.pk) }
}

fn finish(tx: &Connection, pk: i64, end: &SessionEnd) -> Result<(), Fault> {
    tx.prepare_cached(
        "UPDATE session SET ended_ms = ?2, ended_offset = ?3, pain_before = ?4, pain_after = ?5, relief = ?6,
         outcome = ?7, stroked_s = ?8, harm = ?9 WHERE entry = ?1",
    )?
    .execute(params![
        pk,
        end.ended.epoch_ms(),
        end.ended.offset_min(),
        end.pain_before.map(Pain::score),
        end.pain_after.map(Pain::score),
        end.relief.map(Relief::key),
        end.outcome.key(),
        end.stroked_s,
        end.harm
    ])?;
    tx.prepare_cached("DELETE FROM running_session WHERE entry = ?1")?.execute([pk])?;
    Ok(())
}

fn unfinished(conn: &Connection) -> Result<Vec<Entry>, Fault> {
    // The index on unfinished sessions holds next to nothing, however long the journal is.
    let mut found = conn.prepare_cached(&format!(
        "SELECT {} FROM entry WHERE deleted_ms IS NULL
         AND pk IN (SELECT entry FROM session WHERE outcome IS NULL) ORDER BY at_ms, id",
        Head::COLUMNS
    ))?;
    let heads: Vec<Head> = found.query_map([], Head::from_row)?.collect::<Result<_, _>>()?;
    heads.into_iter().map(|head| rows::entry(conn, head)).collect()
}
