//! J11, J12: a word about feeding. No level comes from it.

use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    journal::JournalRules,
    units::Side,
};

use super::{is_current, logs::Logs};

/// A word about feeding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// J11: feed or express for comfort on this side.
    FeedOrExpress(Side),
    /// J12: more is expressed than fed, and it grows: somebody skilled can help.
    MuchExpressed,
}

/// Every hint that holds.
pub fn all(logs: &Logs, rules: &JournalRules, now: Moment) -> Vec<Hint> {
    let few = Side::BOTH.into_iter().filter(|side| few_feeds(logs, *side, rules, now)).map(Hint::FeedOrExpress);
    few.chain(much_expressed(logs, rules, now).then_some(Hint::MuchExpressed)).collect()
}

/// J11: half as many feeds on a side as in the days before, or a long gap on a side that is full.
fn few_feeds(logs: &Logs, side: Side, rules: &JournalRules, now: Moment) -> bool {
    let row = &rules.few_feeds;
    let at_side = || logs.feeds.iter().filter(|(_, fed)| *fed == side).map(|(at, _)| *at);
    let on_day =
        |day: i64| at_side().filter(|at| now.ms_since(*at).div_euclid(DAY_MS) == day && now.ms_since(*at) >= 0).count();
    let before: Vec<usize> = (1..=row.mean_d.value).map(on_day).collect();
    // A day without a note is a day on which nobody noted, so there is no mean.
    let noted = !before.contains(&0);
    // today ≤ mean / part, in whole numbers
    let fewer = on_day(0) * row.part.value * before.len() <= before.iter().sum::<usize>();
    let young = logs.youngest_d.is_some_and(|days| days < row.young_d.value);
    let gap_h = if young { row.gap_young_h.value } else { row.gap_h.value };
    let emptied = at_side().chain(logs.expressions.iter().map(|(at, _)| *at)).max();
    // Whoever has noted nothing for longer has stopped noting, not feeding.
    let long = emptied.is_some_and(|at| {
        now.ms_since(at) > gap_h.saturating_mul(HOUR_MS) && is_current(at, now, rules.series.current_h.value)
    });
    (noted && fewer) || (long && is_full(logs, side, rules, now))
}

/// J12: more expressions than feeds, more milk each day, and a breast that is full.
fn much_expressed(logs: &Logs, rules: &JournalRules, now: Moment) -> bool {
    let days = rules.much_expressed.days.value;
    let day_of = |at: Moment| now.ms_since(at).div_euclid(DAY_MS);
    let recent = |at: Moment| (0..days).contains(&day_of(at));
    let mut feeds: Vec<Moment> = logs.feeds.iter().map(|(at, _)| *at).filter(|at| recent(*at)).collect();
    feeds.dedup();
    let expressed = logs.expressions.iter().filter(|(at, _)| recent(*at));
    let of_day = |day: i64| -> u32 {
        let own = logs.expressions.iter().filter(|(at, _)| day_of(*at) == day);
        own.filter_map(|(_, amount)| *amount).sum()
    };
    let oldest_first: Vec<u32> = (0..days).rev().map(of_day).collect();
    let rising =
        oldest_first.first().is_some_and(|first| *first > 0) && oldest_first.windows(2).all(|pair| pair[0] < pair[1]);
    let full = Side::BOTH.into_iter().any(|side| is_full(logs, side, rules, now));
    expressed.count() > feeds.len() && rising && full
}

fn is_full(logs: &Logs, side: Side, rules: &JournalRules, now: Moment) -> bool {
    let last = logs.looks(side).iter().rev().find_map(|(at, look)| Some((*at, look.hard?)));
    last.is_some_and(|(at, hard)| hard && is_current(at, now, rules.series.current_h.value))
}
