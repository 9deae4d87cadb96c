//! What the journal tells the next check about the past: fever, the worst result, what is held, harm, rest.
//!
//! Only rows count, worked out anew each time, so an edited entry or a moved clock needs no repair. Three habits keep
//! it on the safe side. A window includes its far end, except where the rule table says "less than". Times up to one
//! window ahead count too, because a clock that was set back makes the last hour look like the next one. And a check
//! that was changed or deleted counts as it was, unless it was corrected at once (the mis-tap rule).
//!
//! `episodes_*`, `abscess_episode` and `raise` stay at none here: they come from what all entries add up to, in
//! [`course`](crate::course).
//!
//! ```
//! # use lattea_core::{clock::Moment, id::SystemIds, session::limits::Limits, units::Temperature};
//! use lattea_core::journal::{self, Body, Journal, JournalKey, JournalRules, TemperatureReading};
//! # let folder = std::env::temp_dir().join(format!("lattea-doc-history-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let mut journal = Journal::open(&folder.join("lattea.db"), &JournalKey::random()?)?;
//! let now = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! let reading = TemperatureReading { value: Temperature::from_tenths(384)?, site: None, after_antipyretic: None };
//! journal.add(Body::Temperature(reading), now, now, &SystemIds)?;
//! let rules = JournalRules::embedded()?;
//! let limits = Limits::parse("session.toml", include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../content/session.toml")))?;
//! assert!(journal::history(&journal, now.plus_hours(24), &rules, &limits)?.fever_24h);
//! assert!(!journal::history(&journal, now.plus_hours(25), &rules, &limits)?.fever_24h);
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod checks;
mod sessions;

pub(super) use sessions::between;
pub(crate) use sessions::{Used, is_of_today};

use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    session::limits::Limits,
    triage::history::{History, SideHistory},
    units::Side,
};

use super::{
    entry::Kind,
    error::{Fault, JournalError},
    rules::JournalRules,
    store::Journal,
};

/// What the journal knows about the past, as triage reads it.
pub fn history(journal: &Journal, now: Moment, rules: &JournalRules, limits: &Limits) -> Result<History, JournalError> {
    journal.read("reading", |conn| {
        let recent = checks::standing_since(conn, now, rules)?;
        let [left, right] = sides(conn, now, rules, limits)?;
        Ok(History {
            fever_24h: checks::fever(&recent, now, rules) || fever_measured(conn, now, rules)?,
            worst_24h: checks::worst(&recent, now, rules),
            hold: checks::hold(conn, &recent, now, rules)?,
            left,
            right,
            clinicians_yes: clinicians_yes(conn, now, rules)?,
            ..History::default()
        })
    })
}

fn sides(conn: &Connection, now: Moment, rules: &JournalRules, limits: &Limits) -> Result<[SideHistory; 2], Fault> {
    let left = sessions::of_side(conn, Side::Left, now, rules, limits)?;
    let right = sessions::of_side(conn, Side::Right, now, rules, limits)?;
    let used = sessions::Used::today(left.iter().chain(&right), now);
    Ok([(Side::Left, left), (Side::Right, right)].map(|(side, sessions)| {
        let rest = sessions::rest(&sessions, used.is_up(side, limits), now, rules);
        SideHistory {
            last_session_harm: sessions::harm(&sessions, now, limits),
            lock: rest.is_some(),
            rest,
            ..SideHistory::default()
        }
    }))
}

/// Whether `at` lies within `hours` of `now`, before it or (after a clock was set back) ahead of it.
fn within(at: Moment, now: Moment, hours: i64) -> bool {
    now.ms_since(at).abs() <= hours.saturating_mul(HOUR_MS)
}

/// A temperature noted by itself. A corrected or deleted one counts as corrected: it was read again, or was none.
fn fever_measured(conn: &Connection, now: Moment, rules: &JournalRules) -> Result<bool, Fault> {
    let window = rules.fever.window_h.value;
    let found = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM entry JOIN temperature ON temperature.entry = entry.pk
             WHERE kind = ?1 AND at_ms BETWEEN ?2 AND ?3 AND deleted_ms IS NULL AND tenths >= ?4)",
        )?
        .query_row(
            params![
                Kind::Temperature.key(),
                now.plus_hours(-window).epoch_ms(),
                now.plus_hours(window).epoch_ms(),
                rules.fever.threshold_tenths.value
            ],
            |row| row.get(0),
        )?;
    Ok(found)
}

/// J16: the last clinician, by name, who was asked about gentle massage said yes, and not too long ago. What came out of a
/// file opens nothing, and neither does a time that is still to come. What lies before the days that count is not looked at.
fn clinicians_yes(conn: &Connection, now: Moment, rules: &JournalRules) -> Result<bool, Fault> {
    let from = now.plus_ms(-rules.clinicians_word.yes_d.value.saturating_mul(DAY_MS));
    let last = conn
        .prepare_cached(
            "SELECT massage_ok AND imported = 0 FROM entry JOIN contact ON contact.entry = entry.pk
             WHERE kind = ?1 AND at_ms BETWEEN ?2 AND ?3 AND deleted_ms IS NULL AND massage_ok IS NOT NULL
             AND trim(who) <> ''
             ORDER BY at_ms DESC, created_ms DESC, pk DESC LIMIT 1",
        )?
        .query_row(params![Kind::Contact.key(), from.epoch_ms(), now.epoch_ms()], |row| row.get(0))
        .optional()?;
    Ok(last.unwrap_or(false))
}

#[cfg(test)]
mod tests;
