//! What earlier sessions on one side still say: harm (X15) and rest (J09, J10).
//!
//! A deleted session counts as long as it is in the bin: deleting it does not take the strokes back.

use rusqlite::{Connection, ToSql, params};

use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    journal::{
        entry::{Body, Kind, Session},
        error::Fault,
        rows::{self, Head},
        rules::JournalRules,
    },
    session::{event::Event, outcome::Outcome},
    units::{Pain, Side},
};

use super::within;

/// The sessions on one side that can still matter, newest first: all of today and of the windows, and before those as
/// many as a row needs.
pub(super) fn of_side(conn: &Connection, side: Side, now: Moment, rules: &JournalRules) -> Result<Vec<Session>, Fault> {
    let hours = rules.harm.window_h.value.max(rules.lock.hours.value);
    // A session is filed under its start and counts by its end; none lasts a day.
    let horizon = now.plus_hours(-hours).plus_ms(-DAY_MS).min(now.start_of_day());
    let until = now.plus_hours(hours).epoch_ms();
    let mut all = sessions(
        conn,
        "kind = ?1 AND side = ?2 AND at_ms BETWEEN ?3 AND ?4 ORDER BY at_ms DESC, id DESC",
        params![Kind::Session.key(), side.key(), horizon.epoch_ms(), until],
    )?;
    // A row ends with a recent session, so without one nothing before it matters.
    if all.iter().any(|session| pains(session).is_some()) {
        all.extend(sessions(
            conn,
            "side = ?1 AND pain_before IS NOT NULL AND pain_after IS NOT NULL AND started_ms < ?2 AND at_ms < ?2
             ORDER BY started_ms DESC LIMIT ?3",
            params![side.key(), horizon.epoch_ms(), rules.lock.sessions_in_a_row.value as i64],
        )?);
    }
    Ok(all)
}

fn sessions(conn: &Connection, which: &str, params: &[&dyn ToSql]) -> Result<Vec<Session>, Fault> {
    let query = format!("SELECT {} FROM session JOIN entry ON entry = pk WHERE {which}", Head::COLUMNS);
    let mut found = conn.prepare_cached(&query)?;
    let heads: Vec<Head> = found.query_map(params, Head::from_row)?.collect::<Result<_, _>>()?;
    let mut all = Vec::with_capacity(heads.len());
    for head in heads {
        if let Body::Session(session) = rows::entry(conn, head)?.body {
            all.push(*session);
        }
    }
    Ok(all)
}

/// Whether a session of the last hours hurt, bruised, bled or numbed.
pub(super) fn harm(sessions: &[Session], now: Moment, rules: &JournalRules) -> bool {
    let near = sessions.iter().filter(|session| within(end(session), now, rules.harm.window_h.value));
    near.into_iter().any(|session| did_harm(session, rules))
}

fn did_harm(session: &Session, rules: &JournalRules) -> bool {
    let events = || session.events.iter().filter_map(|event| event.event());
    let signs = events().filter_map(|event| match event {
        Event::Sign(sign) => Some(sign),
        _ => None,
    });
    let ended_with = match session.outcome {
        Some(Outcome::Sign(sign)) => Some(sign),
        _ => None,
    };
    let during = || {
        events().filter_map(|event| match event {
            Event::Pain(pain) => Some(pain),
            _ => None,
        })
    };
    let before = session.pain_before.or_else(|| during().next());
    let worst = during().chain(session.pain_after).max();
    session.harm
        || signs.chain(ended_with).any(|sign| rules.harm.signs.contains(&sign))
        || before.zip(worst).is_some_and(|(before, worst)| rose(before, worst, rules.harm.pain_rise.value))
}

/// Whether a rest is running: the day's sessions or minutes are used up (J10), or sessions brought no relief (J09).
pub(super) fn lock(sessions: &[Session], now: Moment, rules: &JournalRules) -> bool {
    enough_today(sessions, now, rules) || no_relief(sessions, now, rules)
}

/// J10. A session without a single stroke is none; one that still runs, or was cut off, counts.
fn enough_today(sessions: &[Session], now: Moment, rules: &JournalRules) -> bool {
    let midnight = now.start_of_day();
    let today = || {
        sessions
            .iter()
            .filter(|session| end(session) >= midnight)
            .filter(|session| session.outcome.is_none() || session.stroked_s > 0)
    };
    let stroked_s: u64 = today().map(|session| u64::from(session.stroked_s)).sum();
    today().count() >= rules.lock.sessions_a_day.value || stroked_s >= rules.lock.minutes_a_day.value.saturating_mul(60)
}

/// J09. Sessions without both pains neither make a row nor break one.
fn no_relief(sessions: &[Session], now: Moment, rules: &JournalRules) -> bool {
    let known: Vec<(Moment, (Pain, Pain))> =
        sessions.iter().filter_map(|session| Some((end(session), pains(session)?))).collect();
    let runs = |from: Moment| {
        let ago = now.ms_since(from);
        // The rest ends at the time that is shown, so its end is left out.
        ago < rules.lock.hours.value.saturating_mul(HOUR_MS) && within(from, now, rules.lock.hours.value)
    };
    let one = known.iter().any(|(at, (before, after))| runs(*at) && rose(*before, *after, rules.lock.pain_rise.value));
    let row = known.windows(rules.lock.sessions_in_a_row.value).any(|row| {
        // Newest first: the rest begins with the last of the row.
        runs(row[0].0) && row.iter().all(|(_, (before, after))| before.score() > 0 && after >= before)
    });
    one || row
}

fn pains(session: &Session) -> Option<(Pain, Pain)> {
    session.pain_before.zip(session.pain_after)
}

fn rose(before: Pain, after: Pain, by: u8) -> bool {
    after.score() >= before.score().saturating_add(by)
}

/// When it ended, or the last that is known of it.
fn end(session: &Session) -> Moment {
    session.ended.or_else(|| session.events.last().map(|event| event.at)).unwrap_or(session.started)
}
