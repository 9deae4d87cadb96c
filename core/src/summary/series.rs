//! Numbers over time, gathered from wherever they were noted: entries, checks, sessions.

use crate::{
    clock::{HOUR_MS, Moment},
    summary::{
        build::feeding,
        desk::Desk,
        document::{FeedValue, Quantity, Reading, Told},
    },
    triage::findings::Place,
    units::Side,
};

/// For how many hours before the end the course is shown (the 72-hour trend of the one-page layout).
pub(super) const COURSE_HOURS: i64 = 72;

/// Temperatures in the time covered, oldest first.
pub(super) fn temperatures(desk: &Desk<'_>) -> Vec<Reading> {
    let mut all: Vec<Reading> = Vec::new();
    for noted in &desk.slice.temperatures {
        let value = noted.body.value.tenths();
        let fever_medicine = noted.body.after_antipyretic;
        all.push(reading(noted.id, Quantity::Temperature, None, noted.at, value, fever_medicine));
    }
    let (temperature, medicine) = (desk.find("temp_dC"), desk.find("antipyretic_6h"));
    for check in &desk.checks {
        let said = temperature.and_then(|finding| check.said(finding, Place::Person));
        let Some(said) = said.filter(|said| !said.from_journal) else { continue };
        let medicine = medicine.and_then(|finding| check.said(finding, Place::Person)).map(|said| said.code == 1);
        all.push(reading(check.noted.id, Quantity::Temperature, None, said.observed_at, said.code, medicine));
    }
    in_order(desk, all)
}

/// Pains of one breast in the time covered, oldest first.
pub(super) fn pains(desk: &Desk<'_>, side: Side) -> Vec<Reading> {
    let mut all = Vec::new();
    let pain = |id, at, score: i32| reading(id, Quantity::Pain, Some(side), at, score, None);
    for noted in desk.slice.symptoms.iter().filter(|noted| noted.body.side == side) {
        all.extend(noted.body.pain.map(|score| pain(noted.id, noted.at, i32::from(score.score()))));
    }
    for noted in desk.slice.sessions.iter().filter(|noted| noted.body.side == side) {
        let session = &noted.body;
        all.extend(session.pain_before.map(|score| pain(noted.id, session.started, i32::from(score.score()))));
        let after = session.pain_after.zip(session.ended);
        all.extend(after.map(|(score, ended)| pain(noted.id, ended, i32::from(score.score()))));
    }
    let finding = desk.find("pain_0_10");
    for check in &desk.checks {
        let said = finding.and_then(|finding| check.said(finding, Place::Breast(side)));
        let asked = said.filter(|said| !said.from_journal);
        all.extend(asked.map(|said| pain(check.noted.id, said.observed_at, said.code)));
    }
    in_order(desk, all)
}

/// The most readings, and the most feeds, that stand on a page one by one; the newest are kept.
pub(super) const MOST_ONE_BY_ONE: usize = 120;

/// The readings that stand on the page one by one, oldest first, and how many earlier ones do not.
pub(super) fn one_by_one(desk: &Desk<'_>) -> (Vec<Reading>, usize) {
    let pains = Side::BOTH.into_iter().flat_map(|side| pains(desk, side));
    let mut all: Vec<Reading> = temperatures(desk).into_iter().chain(pains).collect();
    all.sort_by_key(|reading| (reading.at.epoch_ms(), reading.side));
    let earlier = all.len().saturating_sub(MOST_ONE_BY_ONE);
    (all.split_off(earlier), earlier)
}

/// The feeds and expressions that stand on the page one by one, oldest first, and how many earlier ones do not.
pub(super) fn feeds_one_by_one(desk: &Desk<'_>) -> (Vec<FeedValue>, usize) {
    let mut times: Vec<(Moment, bool, usize)> = Vec::new();
    times.extend(desk.slice.feeds.iter().enumerate().map(|(at, noted)| (noted.at, false, at)));
    times.extend(desk.slice.expressions.iter().enumerate().map(|(at, noted)| (noted.at, true, at)));
    times.sort_by_key(|(at, expressed, _)| (at.epoch_ms(), *expressed));
    let earlier = times.len().saturating_sub(MOST_ONE_BY_ONE);
    let feeds = times.split_off(earlier).into_iter().map(|(at, expressed, index)| {
        let words = if expressed {
            desk.slice.expressions.get(index).map(|noted| feeding::expression(desk, &noted.body))
        } else {
            desk.slice.feeds.get(index).map(|noted| feeding::feed(desk, &noted.body))
        };
        FeedValue { at, expressed, words: words.unwrap_or_default() }
    });
    (feeds.collect(), earlier)
}

/// The highest; of several the first, because that is when it began.
pub(super) fn highest(readings: &[Reading]) -> Option<&Reading> {
    readings.iter().rev().max_by_key(|reading| reading.value)
}

/// The blocks of 24 hours that the course is told in, oldest first; the oldest may be shorter.
pub(super) fn days(desk: &Desk<'_>) -> Vec<(Moment, Moment)> {
    let mut blocks = Vec::new();
    let mut end = desk.end;
    while end > desk.from && blocks.len() < usize::try_from(COURSE_HOURS / 24).unwrap_or(0) {
        let start = end.plus_hours(-24).max(desk.from);
        blocks.push((start, end));
        end = end.plus_hours(-24);
    }
    blocks.reverse();
    blocks
}

/// How many hours the course covers, rounded up.
pub(super) fn hours(desk: &Desk<'_>) -> i64 {
    let covered = desk.end.ms_since(desk.from);
    (covered.max(0) + HOUR_MS - 1).div_euclid(HOUR_MS).min(COURSE_HOURS)
}

/// Whether a time lies in a block; each block holds its end and not its start, the first holds both.
pub(super) fn is_in(desk: &Desk<'_>, at: Moment, (start, end): (Moment, Moment)) -> bool {
    let (at, start, end) = (at.epoch_ms(), start.epoch_ms(), end.epoch_ms());
    at <= end && (at > start || (at == start && start == desk.from.epoch_ms()))
}

fn reading(
    entry: crate::id::EntryId,
    quantity: Quantity,
    side: Option<Side>,
    at: Moment,
    value: i32,
    fever_medicine: Option<bool>,
) -> Reading {
    Reading { entry, quantity, side, at, value, fever_medicine, how: None, words: String::new(), told: Told::Counted }
}

/// In order of time, only what lies in the time covered, and what was noted twice only once.
fn in_order(desk: &Desk<'_>, mut all: Vec<Reading>) -> Vec<Reading> {
    all.retain(|reading| reading.at.epoch_ms() >= desk.from.epoch_ms() && reading.at.epoch_ms() <= desk.end.epoch_ms());
    all.sort_by_key(|reading| (reading.at.epoch_ms(), reading.value));
    all.dedup_by(|later, first| {
        let same = later.at == first.at && later.value == first.value;
        if same {
            first.fever_medicine = first.fever_medicine.or(later.fever_medicine);
        }
        same
    });
    all
}
