//! J01, J02, J06: what does not get better, pain that rises, and what grows.

use crate::{
    clock::{HOUR_MS, Moment},
    journal::JournalRules,
    triage::history::PastLevel,
    units::{Quadrant, Side},
};

use super::{
    at_least,
    episodes::Episode,
    is_current,
    logs::{Logs, Look},
};

/// J01: inflamed or a lump for a day, and nobody said "better".
pub fn not_better(logs: &Logs, side: Side, episodes: &[Episode], rules: &JournalRules, now: Moment) -> PastLevel {
    let row = &rules.not_better;
    let better = |episode: &Episode| {
        let mut looks = logs.looks(side).iter().filter(|(_, look)| look.is_about(episode.quadrant));
        looks.any(|(at, look)| look.better && is_current(*at, now, row.better_h.value))
    };
    let lasts = |episode: &Episode| {
        let since = [episode.inflamed_from, episode.knot_from].into_iter().flatten().min();
        since.is_some_and(|since| at_least(now, since, row.since_h.value))
    };
    let fever = |episode: &Episode| {
        let high = logs.readings.iter().filter(|reading| reading.tenths >= rules.fever.threshold_tenths.value);
        high.map(|reading| reading.at).chain(logs.felt_fever.iter().copied()).any(|at| at >= episode.began)
    };
    // A sign that nobody looked at since yesterday says nothing about now. Were it to raise the level on its own, the check
    // that could take it back would end before its questions about the breast.
    let current = |episode: &Episode| is_current(episode.last_sign, now, rules.series.current_h.value);
    let open = episodes.iter().filter(|episode| episode.is_open() && current(episode));
    let open = open.filter(|episode| lasts(episode) && !better(episode));
    open.map(|episode| if fever(episode) { PastLevel::SameDay } else { PastLevel::Within24h }).max().unwrap_or_default()
}

/// J02: pain that rises, at rest or while feeding. The two are never put into one series: pain that is always worse while
/// feeding would look like a rise.
pub fn pain(logs: &Logs, side: Side, episodes: &[Episode], rules: &JournalRules, now: Moment) -> PastLevel {
    let rises = |of: fn(&Look) -> Option<u8>| pain_of(logs, side, of, episodes, rules, now);
    rises(|look| look.pain).max(rises(|look| look.pain_at_feed))
}

fn pain_of(
    logs: &Logs,
    side: Side,
    of: fn(&Look) -> Option<u8>,
    episodes: &[Episode],
    rules: &JournalRules,
    now: Moment,
) -> PastLevel {
    let row = &rules.pain_trend;
    let noted = logs.looks(side).iter().filter_map(|(at, look)| Some((*at, u16::from(of(look)?))));
    let series = worst_of_each(noted, rules.series.worst_of_min.value);
    let Some(&(last_at, last)) = series.last() else { return PastLevel::None };
    if !is_current(last_at, now, rules.series.current_h.value) || last < u16::from(row.last.value) {
        return PastLevel::None;
    }
    let rising = series.windows(2).rev().take_while(|pair| pair[0].1 < pair[1].1).count() + 1;
    let first_of_rise = series[series.len() - rising].0;
    let strictly = rising >= row.logs.value && at_least(last_at, first_of_rise, row.span_h.value);
    let in_time = |at: Moment| last_at.ms_since(at) <= row.rise_h.value.saturating_mul(HOUR_MS);
    let least = series.iter().filter(|(at, _)| in_time(*at)).map(|(_, pain)| *pain).min().unwrap_or(last);
    if !strictly && last < least + u16::from(row.rise.value) {
        return PastLevel::None;
    }
    let inflamed = episodes.iter().filter(|episode| episode.is_open()).filter_map(|episode| episode.inflamed_from);
    let for_long = inflamed.into_iter().any(|since| at_least(now, since, row.inflamed_h.value));
    if for_long { PastLevel::SameDay } else { PastLevel::Within24h }
}

/// J06: a colour or a lump that grows. `fever` is a fever of the last day.
pub fn growth(logs: &Logs, side: Side, fever: bool, rules: &JournalRules, now: Moment) -> PastLevel {
    let grown_mm = rules.growth.grown_mm.value;
    let grows = |value: fn(&Look) -> Option<u16>, by: u16| {
        let places = std::iter::once(None).chain(Quadrant::ALL.map(Some));
        places.into_iter().any(|place| {
            let own = logs.looks(side).iter().filter(|(_, look)| look.quadrant == place || place.is_none());
            grew(own.filter_map(|(at, look)| Some((*at, value(look)?))), by, rules, now)
        })
    };
    if grows(|look| look.colour_mm, grown_mm) || grows(|look| look.colour_share, 1) {
        return PastLevel::SameDay;
    }
    if !grows(|look| look.lump_mm, grown_mm) {
        return PastLevel::None;
    }
    let systemic = logs.systemic.iter().any(|at| is_current(*at, now, rules.fever.window_h.value));
    if fever || systemic { PastLevel::SameDay } else { PastLevel::Within24h }
}

/// Whether the last of a series is larger than one that stood before it, far enough back, and nothing since was larger
/// still. The nearest of those counts, and any other of the last day: one note more never takes a growth away.
fn grew(noted: impl Iterator<Item = (Moment, u16)>, by: u16, rules: &JournalRules, now: Moment) -> bool {
    let series = worst_of_each(noted, rules.series.worst_of_min.value);
    let Some(&(last_at, last)) = series.last() else { return false };
    let not_larger = series.iter().rev().take_while(|(_, size)| *size <= last);
    let before = not_larger.filter(|(at, _)| at_least(last_at, *at, rules.growth.apart_h.value));
    let (day, nearest) = (rules.series.current_h.value, 0);
    is_current(last_at, now, day)
        && before
            .enumerate()
            .any(|(nth, (at, size))| last >= size + by && (nth == nearest || is_current(*at, last_at, day)))
}

/// The worst value of each stretch of so many minutes, filed under its beginning.
fn worst_of_each(noted: impl Iterator<Item = (Moment, u16)>, minutes: i64) -> Vec<(Moment, u16)> {
    let mut series: Vec<(Moment, u16)> = Vec::new();
    for (at, value) in noted {
        match series.last_mut() {
            Some((from, worst)) if at.ms_since(*from) < minutes.saturating_mul(60_000) => *worst = value.max(*worst),
            _ => series.push((at, value)),
        }
    }
    series
}
