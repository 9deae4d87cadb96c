//! What earlier checks still say: the worst result, what is held (J17), and a fever that was answered.

use rusqlite::{Connection, params};

use crate::{
    clock::Moment,
    journal::{
        entry::{Answer, Body, Check, FiredRule, Given, Kind},
        error::Fault,
        revision,
        rows::{self, Head},
        rules::{FeverRules, JournalRules},
    },
    triage::{history::PastLevel, verdict::Tier},
};

use super::within;

/// One version of a check that still counts.
pub(super) struct Standing {
    /// When the check was made.
    at: Moment,
    said: Said,
    /// Whether it is what the entry says today; an earlier version or a deleted check is not.
    current: bool,
}

/// What of a check goes on counting.
struct Said {
    tier: Tier,
    complete: bool,
    pack_reviewed: bool,
    fired: Vec<FiredRule>,
    /// When the person had a fever, as she answered.
    fevers: Vec<Moment>,
}

impl Said {
    fn of(check: Check, rules: &JournalRules) -> Self {
        let Check { tier, complete, pack_reviewed, fired, answers, .. } = check;
        Self { tier, complete, pack_reviewed, fired, fevers: fevers(&answers, &rules.fever) }
    }

    /// As the entry says it today. Its hundred other answers are not read for it.
    fn read(conn: &Connection, pk: i64, rules: &JournalRules) -> Result<Self, Fault> {
        let asked = [&rules.fever.reading_finding, &rules.fever.felt_finding];
        let answers = rows::check::answers_to(conn, pk, asked.map(String::as_str))?;
        let fired = rows::check::fired(conn, pk)?;
        let found = conn
            .prepare_cached("SELECT tier, complete, pack_reviewed FROM check_result WHERE entry = ?1")?
            .query_row([pk], |row| Ok((rows::keyed(row, 0, Tier::from_key)?, row.get(1)?, row.get(2)?)))?;
        let (tier, complete, pack_reviewed) = found;
        Ok(Self { tier, complete, pack_reviewed, fired, fevers: fevers(&answers, &rules.fever) })
    }
}

/// When a person had a fever, as she answered.
fn fevers(answers: &[Answer], rules: &FeverRules) -> Vec<Moment> {
    let had_one = |answer: &&Answer| {
        let Given::Value(value) = &answer.given else { return false };
        let counts = if answer.finding == rules.reading_finding {
            value.parse::<i32>().is_ok_and(|tenths| tenths >= rules.threshold_tenths.value)
        } else {
            answer.finding == rules.felt_finding && rules.felt_values.contains(value)
        };
        counts && answer.at == "person"
    };
    answers.iter().filter(had_one).map(|answer| answer.observed_at).collect()
}

/// The checks near `now` that still count, with every version of them that was not a mis-tap.
pub(super) fn standing_since(conn: &Connection, now: Moment, rules: &JournalRules) -> Result<Vec<Standing>, Fault> {
    let hours = longest_window(rules);
    let mut found = conn
        .prepare_cached(&format!("SELECT {} FROM entry WHERE kind = ?1 AND at_ms BETWEEN ?2 AND ?3", Head::COLUMNS))?;
    let window = [now.plus_hours(-hours).epoch_ms(), now.plus_hours(hours).epoch_ms()];
    let heads = found.query_map(params![Kind::Check.key(), window[0], window[1]], Head::from_row)?;
    let mut all = Vec::new();
    for head in heads {
        all.extend(standing(conn, head?, rules)?);
    }
    Ok(all)
}

/// The worst result near `now`, as it was shown.
pub(super) fn worst(recent: &[Standing], now: Moment, rules: &JournalRules) -> PastLevel {
    let near = recent.iter().filter(|one| within(one.at, now, rules.worst.window_h.value));
    near.map(|one| past(one.said.tier)).max().unwrap_or_default()
}

/// Whether a fever was answered near `now`.
pub(super) fn fever(recent: &[Standing], now: Moment, rules: &JournalRules) -> bool {
    recent.iter().flat_map(|one| &one.said.fevers).any(|at| within(*at, now, rules.fever.window_h.value))
}

/// The level still held after an earlier result (J17).
pub(super) fn hold(
    conn: &Connection,
    recent: &[Standing],
    now: Moment,
    rules: &JournalRules,
) -> Result<PastLevel, Fault> {
    // "Less than 12 h ago", so the far end is left out here.
    let same_day = recent.iter().any(|one| {
        own_tier(&one.said, rules) >= Tier::SameDay
            && within(one.at, now, rules.hold.same_day_h.value)
            && one.at.plus_hours(rules.hold.same_day_h.value) > now
    });
    if same_day {
        return Ok(PastLevel::SameDay);
    }
    Ok(if within_24h_is_held(conn, now, rules)? { PastLevel::Within24h } else { PastLevel::None })
}

/// Whether, going back from `now`, a result "within 24 hours" comes before any complete check.
fn within_24h_is_held(conn: &Connection, now: Moment, rules: &JournalRules) -> Result<bool, Fault> {
    let mut found = conn.prepare_cached(&format!(
        "SELECT {}, tier, complete AND pack_reviewed, deleted_ms IS NOT NULL FROM entry JOIN check_result ON entry = pk
         WHERE kind = ?1 AND at_ms <= ?2 ORDER BY at_ms DESC, id DESC",
        Head::COLUMNS
    ))?;
    let until = now.plus_hours(longest_window(rules)).epoch_ms();
    let mut rows = found.query(params![Kind::Check.key(), until])?;
    while let Some(row) = rows.next()? {
        let head = Head::from_row(row)?;
        let tier = rows::keyed(row, Head::WIDTH, Tier::from_key)?;
        let (complete, deleted): (bool, bool) = (row.get(Head::WIDTH + 1)?, row.get(Head::WIDTH + 2)?);
        // Most checks are settled by these columns alone, without reading their answers.
        if head.edited.is_none() && !tier.needs_clinician() {
            if complete && !deleted {
                return Ok(false);
            }
            continue;
        }
        for one in standing(conn, head, rules)?.iter().rev() {
            if own_tier(&one.said, rules) == Tier::Within24h {
                return Ok(true);
            }
            // Only what an entry says today lifts a hold: not an earlier version, not a deleted check, not a trial pack.
            if one.current && one.said.complete && one.said.pack_reviewed {
                return Ok(false);
            }
        }
    }
    Ok(false)
}

/// The versions of one check that still count, oldest first.
///
/// A version that was changed or deleted within the correction time, and before any other entry was written, was a
/// mis-tap: it is kept in the history and counts for nothing.
fn standing(conn: &Connection, head: Head, rules: &JournalRules) -> Result<Vec<Standing>, Fault> {
    let deleted = rows::deleted_at(conn, head.pk)?;
    let mut all = Vec::new();
    if head.edited.is_some() {
        for old in revision::of(conn, head.pk)? {
            let Body::Check(check) = old.body else { continue };
            if !was_mis_tap(conn, head.pk, old.made, old.replaced, rules)? {
                all.push(Standing { at: old.at, said: Said::of(*check, rules), current: false });
            }
        }
    }
    let made = head.edited.unwrap_or(head.created);
    let mis_tap = match deleted {
        Some(deleted) => was_mis_tap(conn, head.pk, made, deleted, rules)?,
        None => false,
    };
    if !mis_tap {
        all.push(Standing { at: head.at, said: Said::read(conn, head.pk, rules)?, current: deleted.is_none() });
    }
    Ok(all)
}

/// Whether a version that lasted from `made` to `gone` was corrected at once.
fn was_mis_tap(conn: &Connection, pk: i64, made: Moment, gone: Moment, rules: &JournalRules) -> Result<bool, Fault> {
    let lasted = gone.ms_since(made);
    // One millisecond is what the store writes when the clock was set back: nobody knows how long it really lasted.
    if lasted == 1 || !(0..=rules.correction.window_min.value.saturating_mul(60_000)).contains(&lasted) {
        return Ok(false);
    }
    let other = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM entry WHERE created_ms > ?1 AND created_ms <= ?2 AND pk <> ?3)")?
        .query_row(params![made.epoch_ms(), gone.epoch_ms(), pk], |row| row.get::<_, bool>(0))?;
    Ok(!other)
}

/// The level of a check by its own findings: what only repeats an earlier result starts no new hold.
fn own_tier(said: &Said, rules: &JournalRules) -> Tier {
    let own = said.fired.iter().filter(|fired| !fired.at.starts_with("baby.") && fired.tier.needs_clinician());
    let (echo, own): (Vec<_>, Vec<_>) = own.partition(|fired| rules.hold.echo_rules.contains(&fired.rule));
    match own.iter().map(|fired| fired.tier).max() {
        Some(tier) => tier,
        None if !echo.is_empty() => Tier::SelfCareNoMassage,
        None => said.tier,
    }
}

fn past(tier: Tier) -> PastLevel {
    match tier {
        Tier::MassageOk | Tier::SelfCareNoMassage => PastLevel::None,
        Tier::Within24h => PastLevel::Within24h,
        Tier::SameDay => PastLevel::SameDay,
        Tier::EmergencyNow => PastLevel::EmergencyNow,
    }
}

fn longest_window(rules: &JournalRules) -> i64 {
    rules.worst.window_h.value.max(rules.fever.window_h.value).max(rules.hold.same_day_h.value)
}
