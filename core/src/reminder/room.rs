//! The room of a day: which of what is due may ring, so that no day has more than its number.
//!
//! What has rung can't be taken back, so it comes first: the day is gone through from its beginning, each moment with what
//! was known then, and what rang has had its room. The rest goes to what is still to come, the most important first.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Kind, Reminder};
use crate::clock::Moment;

/// A reminder before the room of its day is shared out.
pub(super) struct Planned {
    pub(super) reminder: Reminder,
    /// When it rings as long as nobody puts it off.
    pub(super) first: Moment,
    /// Since when the journal knows of it: before that it did not ring.
    pub(super) known: Moment,
    /// When it was answered or given up: it rings no more.
    pub(super) settled: Option<Moment>,
}

impl Planned {
    /// When it would ring next, as it stood at `then`; nothing when it was not on the list.
    fn next(&self, then: Moment, now: Moment) -> Option<Moment> {
        let listed = self.known < then && self.settled.is_none_or(|settled| settled >= then);
        // What was put off has rung before, as far as anybody knows.
        let at = if self.first >= then && self.first <= now { self.first } else { self.reminder.at };
        (listed && at >= then).then_some(at)
    }

    fn stands(&self, now: Moment) -> bool {
        self.settled.is_none_or(|settled| settled > now)
    }
}

/// What rang on each day.
type Rung = BTreeMap<NaiveDate, BTreeSet<usize>>;

/// Everything that is not settled, without what finds no room any more.
pub(super) fn shared_out(planned: Vec<Planned>, a_day: usize, now: Moment) -> Vec<Reminder> {
    let counted = || planned.iter().enumerate().filter(|(_, one)| one.reminder.kind != Kind::ColdOff);
    let mut rung = Rung::new();
    let times: BTreeSet<Moment> = counted().flat_map(|(_, one)| [one.first, one.reminder.at]).collect();
    for then in times.into_iter().filter(|then| *then <= now) {
        let listed = counted().filter_map(|(index, one)| Some((one.reminder.kind, one.next(then, now)?, index)));
        for (at, index) in chosen(listed.collect(), &rung, a_day).into_iter().filter(|(at, _)| *at == then) {
            rung.entry(at.date()).or_default().insert(index);
        }
    }
    let ahead = counted().filter(|(_, one)| one.stands(now) && one.reminder.at > now);
    let ahead = ahead.map(|(index, one)| (one.reminder.kind, one.reminder.at, index));
    let room: BTreeSet<usize> = chosen(ahead.collect(), &rung, a_day).into_iter().map(|(_, index)| index).collect();
    let kept = |(index, one): &(usize, Planned)| {
        let free = one.reminder.kind == Kind::ColdOff || one.reminder.at <= now;
        one.stands(now) && (free || room.contains(index))
    };
    planned.into_iter().enumerate().filter(kept).map(|(_, one)| one.reminder).collect()
}

/// Those that have room, the most important first. Two that ring at the same moment are one to whoever hears them, and one
/// that rang and was put off keeps the room that it had that day.
fn chosen(mut listed: Vec<(Kind, Moment, usize)>, rung: &Rung, a_day: usize) -> Vec<(Moment, usize)> {
    listed.sort_unstable();
    let mut taken: BTreeMap<NaiveDate, usize> = rung.iter().map(|(day, rung)| (*day, rung.len())).collect();
    let mut times: BTreeSet<Moment> = BTreeSet::new();
    let mut found = Vec::new();
    for (_, at, index) in listed {
        let day = at.date();
        let keeps = rung.get(&day).is_some_and(|rung| rung.contains(&index));
        let taken = taken.entry(day).or_default();
        if (keeps || *taken < a_day) && times.insert(at) {
            *taken += usize::from(!keeps);
            found.push((at, index));
        }
    }
    found
}
