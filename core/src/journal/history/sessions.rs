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
        rules::{JournalRules, NoReliefRules},
    },
    session::{event::Event, limits::Limits, outcome::Outcome},
    triage::history::{Rest, RestReason},
    units::{Pain, Side},
};

use super::within;

/// The sessions on one side that can still matter, newest first: all of today and of the windows, and before those as
/// many as a row needs.
pub(super) fn of_side(
    conn: &Connection,
    side: Side,
    now: Moment,
    rules: &JournalRules,
    limits: &Limits,
) -> Result<Vec<Session>, Fault> {
    let hours = i64::from(limits.harm.value).max(rules.no_relief.hours.value);
    // A session is filed under its start and counts by its end; none lasts a day.
    let horizon = now.plus_hours(-hours).plus_ms(-DAY_MS).min(now.start_of_day().plus_ms(-DAY_MS));
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
            params![side.key(), horizon.epoch_ms(), rules.no_relief.sessions_in_a_row.value as i64],
        )?);
    }
    Ok(all)
}

/// All sessions of this time, oldest first.
pub(crate) fn between(conn: &Connection, from: Moment, to: Moment) -> Result<Vec<Session>, Fault> {
    sessions(
        conn,
        "kind = ?1 AND at_ms >= ?2 AND at_ms < ?3 ORDER BY at_ms, id",
        params![Kind::Session.key(), from.epoch_ms(), to.epoch_ms()],
    )
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
pub(super) fn harm(sessions: &[Session], now: Moment, limits: &Limits) -> bool {
    let near = sessions.iter().filter(|session| within(end(session), now, i64::from(limits.harm.value)));
    near.into_iter().any(|session| did_harm(session, limits))
}

fn did_harm(session: &Session, limits: &Limits) -> bool {
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
    let rise = u8::try_from(limits.rise.value).unwrap_or(u8::MAX);
    session.harm
        || signs.chain(ended_with).any(|sign| limits.signs.get(&sign).is_some_and(|rule| rule.harm))
        || before.zip(worst).is_some_and(|(before, worst)| rose(before, worst, rise))
}

/// The rest that is running, the longest of them: sessions brought no relief (J09), or the day is used up (J10).
pub(super) fn rest(sessions: &[Session], used_up: bool, now: Moment, rules: &JournalRules) -> Option<Rest> {
    let no_relief =
        no_relief(sessions, now, &rules.no_relief).map(|until| Rest { reason: RestReason::NoRelief, until });
    let next_day = now.start_of_day().plus_ms(DAY_MS);
    let enough = used_up.then_some(Rest { reason: RestReason::EnoughToday, until: next_day });
    [no_relief, enough].into_iter().flatten().max_by_key(|rest| rest.until)
}

/// What of the day is used: the sessions of both sides together, the seconds of each, and whether one of a side ended
/// because there was no more time for it (GS4).
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Used {
    /// How many sessions.
    pub(crate) sessions: u32,
    /// Seconds of strokes, left and right.
    pub(crate) stroked_s: [u32; 2],
    capped: [bool; 2],
}

impl Used {
    /// What these sessions used of today.
    pub(crate) fn today<'a>(sessions: impl IntoIterator<Item = &'a Session>, now: Moment) -> Self {
        let mut used = Self::default();
        for session in sessions.into_iter().filter(|session| is_of_today(session, now)) {
            used.sessions += 1;
            let stroked_s = &mut used.stroked_s[session.side as usize];
            *stroked_s = stroked_s.saturating_add(session.stroked_s);
            used.capped[session.side as usize] |= session.outcome == Some(Outcome::Cap);
        }
        used
    }

    /// J10: whether this side rests until the next day.
    pub(crate) fn is_up(&self, side: Side, limits: &Limits) -> bool {
        self.sessions >= limits.sessions_a_day.value
            || self.stroked_s[side as usize] >= limits.day_s()
            || self.capped[side as usize]
    }
}

/// Whether a session counts for today. One without a single stroke is none; one that still runs, or was cut off, counts.
/// Where the clock was moved in between (summer time, a journey), it is of today by either clock.
pub(crate) fn is_of_today(session: &Session, now: Moment) -> bool {
    let end = end(session);
    let strokes = session.outcome.is_none() || session.stroked_s > 0;
    strokes && (end >= now.start_of_day() || end.date() == now.date())
}

/// J09: until when sessions without relief ask for rest. Sessions without both pains neither make a row nor break one.
fn no_relief(sessions: &[Session], now: Moment, rules: &NoReliefRules) -> Option<Moment> {
    let known: Vec<(Moment, (Pain, Pain))> =
        sessions.iter().filter_map(|session| Some((end(session), pains(session)?))).collect();
    let runs = |from: &Moment| {
        let ago = now.ms_since(*from);
        // The rest ends at the time that is shown, so its end is left out.
        ago < rules.hours.value.saturating_mul(HOUR_MS) && within(*from, now, rules.hours.value)
    };
    let ones = known.iter().filter(|(_, (before, after))| rose(*before, *after, rules.pain_rise.value));
    let rows = known.windows(rules.sessions_in_a_row.value).filter(|row| {
        // Newest first: the rest begins with the last of the row.
        row.iter().all(|(_, (before, after))| before.score() > 0 && after >= before)
    });
    let starts = ones.map(|(at, _)| *at).chain(rows.map(|row| row[0].0));
    starts.filter(runs).max().map(|from| from.plus_hours(rules.hours.value))
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
