//! J03, J04, J05: a temperature that rises, a fever that lasts, a fever in spite of antibiotics.

use crate::{
    clock::{HOUR_MS, Moment},
    journal::JournalRules,
};

use super::{
    at_least, is_current,
    logs::{Dose, Logs, Reading},
};

/// J03: when to measure again after two readings of which the second is clearly higher.
pub fn warming(logs: &Logs, rules: &JournalRules, now: Moment) -> Option<Moment> {
    rises(logs, rules, now).last().map(|second| again_at(second, rules))
}

/// The second readings of J03 that still count, oldest first.
pub fn rises<'a>(logs: &'a Logs, rules: &'a JournalRules, now: Moment) -> impl Iterator<Item = &'a Reading> {
    let row = &rules.warming;
    let raised = || logs.readings.iter().filter(|it| it.tenths >= row.from_tenths.value);
    let follows = |second: &Reading, first: &Reading| {
        (1..=row.apart_h.value.saturating_mul(HOUR_MS)).contains(&second.at.ms_since(first.at))
            && second.tenths >= first.tenths.saturating_add(row.rise_tenths.value)
    };
    let current = raised().filter(move |second| is_current(second.at, now, rules.series.current_h.value));
    current.filter(move |second| raised().any(|first| follows(second, first)))
}

/// When to measure again after the second reading.
pub fn again_at(second: &Reading, rules: &JournalRules) -> Moment {
    second.at.plus_hours(rules.warming.again_h.value)
}

/// Whether a reading stands after the one that asked for another.
pub fn measured_since(logs: &Logs, again: Moment, rules: &JournalRules) -> bool {
    let asked = again.plus_hours(-rules.warming.again_h.value);
    logs.readings.iter().any(|reading| reading.at > asked)
}

/// J04: two fevers a day apart, and no clear time between them.
pub fn lasting(logs: &Logs, rules: &JournalRules, now: Moment) -> bool {
    let row = &rules.lasting_fever;
    let fevers = fevers(logs, rules);
    let apart = |first: Moment, last: Moment| {
        at_least(last, first, row.apart_h.value)
            && last.ms_since(first) <= row.apart_most_h.value.saturating_mul(HOUR_MS)
    };
    let current = fevers.iter().filter(|last| is_current(**last, now, rules.fever.window_h.value));
    current
        .into_iter()
        .any(|last| fevers.iter().any(|first| apart(*first, *last) && !was_clear(logs, *first, *last, rules)))
}

/// Whether readings that no medicine may hide were low for long enough between two times. One low reading is no time.
fn was_clear(logs: &Logs, from: Moment, to: Moment, rules: &JournalRules) -> bool {
    let row = &rules.lasting_fever;
    let mut clear_from: Option<Moment> = None;
    for reading in logs.readings.iter().filter(|reading| reading.at > from && reading.at < to) {
        if reading.tenths >= row.clear_tenths.value {
            clear_from = None;
        } else if reading.unmasked {
            let since = *clear_from.get_or_insert(reading.at);
            if at_least(reading.at, since, row.clear_h.value) {
                return true;
            }
        }
    }
    false
}

/// J05: a fever 48 hours after the first dose, or again after a day without.
pub fn in_spite_of_antibiotics(logs: &Logs, rules: &JournalRules, now: Moment) -> bool {
    let row = &rules.antibiotic;
    let Some(Dose { at: first_dose, .. }) = first_dose(logs, rules, now) else { return false };
    let fevers = fevers(logs, rules);
    let current = fevers.iter().filter(|at| is_current(**at, now, rules.fever.window_h.value) && **at >= first_dose);
    current.into_iter().any(|at| {
        // The day without is counted from the dose: what was before it is why she takes it.
        let again = fevers
            .iter()
            .rfind(|before| **before < *at)
            .is_some_and(|before| at_least(*at, (*before).max(first_dose), row.again_h.value));
        again || at_least(*at, first_dose, row.after_h.value)
    })
}

/// The first dose of the course that is going on. Whoever told of the course first stands for it, also when a later entry
/// knows better when it began.
pub fn first_dose(logs: &Logs, rules: &JournalRules, now: Moment) -> Option<Dose> {
    let gap = rules.antibiotic.course_h.value;
    let mut course: Option<(Dose, Moment)> = None;
    for dose in logs.antibiotics.iter().filter(|dose| now >= dose.at) {
        course = match course {
            Some((first, last)) if !at_least(dose.at, last, gap) => {
                Some((Dose { told: first.told.min(dose.told), ..first }, dose.at))
            }
            _ => Some((*dose, dose.at)),
        };
    }
    course.filter(|(_, last)| !at_least(now, *last, gap)).map(|(first, _)| first)
}

fn fevers(logs: &Logs, rules: &JournalRules) -> Vec<Moment> {
    let high = logs.readings.iter().filter(|reading| reading.tenths >= rules.fever.threshold_tenths.value);
    high.map(|reading| reading.at).collect()
}
