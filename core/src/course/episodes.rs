//! J07, J08, J13: what is one episode, and how often there was one.
//!
//! An episode begins with a look that shows heat, colour, a lump or firm spot, or pus, and is over after 72 hours free of
//! them. Silence is no sign of health: an episode that nobody looked at again stays open for longer. Places are kept apart;
//! a look without a place belongs to whatever is open on its side.

use crate::{
    clock::{DAY_MS, Moment},
    journal::JournalRules,
    units::{Quadrant, Side},
};

use super::{
    at_least,
    logs::{Logs, Look},
};

/// One episode of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Episode {
    /// Which breast.
    pub side: Side,
    /// Which part of it, once it was said.
    pub quadrant: Option<Quadrant>,
    /// When it began: the first sign, or what she said about since when.
    pub began: Moment,
    /// The first entry with a sign.
    pub first_sign: Moment,
    /// The last entry with a sign.
    pub last_sign: Moment,
    /// Since when it is inflamed without a look that says no; nothing when the last look says no.
    pub inflamed_from: Option<Moment>,
    /// Since when there is a lump or firm spot, likewise.
    pub knot_from: Option<Moment>,
    /// The first and the last entry of that lump.
    pub knot_noted: Option<(Moment, Moment)>,
    /// Pus, or a lump with fluid, was noted.
    pub pus: bool,
    /// An entry of it was changed or written late, so it was worked out anew (J18).
    pub revised: bool,
    /// When it was over.
    pub over: Option<Moment>,
    /// A look free of signs stands after the last sign.
    freed: bool,
}

impl Episode {
    fn new(side: Side, at: Moment, look: &Look) -> Self {
        let mut episode = Self {
            side,
            quadrant: look.quadrant,
            began: at,
            first_sign: at,
            last_sign: at,
            inflamed_from: None,
            knot_from: None,
            knot_noted: None,
            pus: false,
            revised: false,
            over: None,
            freed: false,
        };
        episode.take(at, look);
        episode
    }

    /// Whether it is not over yet.
    pub fn is_open(&self) -> bool {
        self.over.is_none()
    }

    /// The day that it is in, from 1.
    pub fn day(&self, now: Moment) -> i64 {
        (now.date() - self.began.date()).num_days().max(0) + 1
    }

    fn take(&mut self, at: Moment, look: &Look) {
        self.revised |= look.revised;
        if look.is_sign() {
            self.last_sign = at;
            self.freed = false;
            self.quadrant = self.quadrant.or(look.quadrant);
            self.pus |= look.pus == Some(true);
            let said = [look.inflamed_since, look.knot_since].into_iter().flatten();
            self.began = said.chain([at, self.began]).min().unwrap_or(at);
        } else if look.is_free() {
            self.freed = true;
        }
        let runs = |from: Option<Moment>, is: Option<bool>, since: Option<Moment>| match is {
            Some(true) => [from, since, Some(at)].into_iter().flatten().min(),
            Some(false) => None,
            None => from,
        };
        self.inflamed_from = runs(self.inflamed_from, look.inflamed, look.inflamed_since);
        self.knot_from = runs(self.knot_from, look.knot, look.knot_since);
        self.knot_noted = match (look.knot, self.knot_noted) {
            (Some(true), noted) => Some((noted.map_or(at, |(first, _)| first), at)),
            (Some(false), _) => None,
            (None, noted) => noted,
        };
    }

    /// Closes it when it was free, or silent, for long enough before `until`.
    fn settle(&mut self, until: Moment, rules: &JournalRules) {
        let hours = if self.freed { rules.episode.close_h.value } else { rules.episode.silent_h.value };
        if self.over.is_none() && at_least(until, self.last_sign, hours) {
            self.over = Some(self.last_sign.plus_hours(hours));
        }
    }

    fn may_be_at(&self, place: Option<Quadrant>) -> bool {
        self.quadrant.is_none() || place.is_none() || self.quadrant == place
    }
}

/// All episodes of a side, in the order in which they began.
pub fn of_side(logs: &Logs, side: Side, rules: &JournalRules, now: Moment) -> Vec<Episode> {
    let mut episodes: Vec<Episode> = Vec::new();
    for (at, look) in logs.looks(side) {
        // What she says about since when reaches back: it can join what would have been two.
        let said = [look.inflamed_since, look.knot_since].into_iter().flatten();
        let from = said.chain([*at]).min().unwrap_or(*at);
        for episode in episodes.iter_mut().filter(|episode| episode.may_be_at(look.quadrant)) {
            episode.settle(from, rules);
        }
        let mut known = false;
        for episode in episodes.iter_mut().filter(|episode| episode.is_open() && episode.may_be_at(look.quadrant)) {
            known = true;
            episode.take(*at, look);
        }
        if look.is_sign() && !known {
            episodes.push(Episode::new(side, *at, look));
        }
    }
    episodes.iter_mut().for_each(|episode| episode.settle(now, rules));
    episodes
}

/// J07: how many episodes there were in one place, the last of them with its forerunners of the last 90 days; the worst
/// place of the side.
pub fn same_site(episodes: &[Episode], rules: &JournalRules, now: Moment) -> u32 {
    let window = rules.episode.same_site_d.value.saturating_mul(DAY_MS);
    let remembered = |then: Moment, from: Moment| from.ms_since(then) <= window;
    let counts = episodes.iter().filter(|last| remembered(last.last_sign, now)).map(|last| {
        let before = episodes.iter().filter(|other| {
            other.last_sign < last.first_sign
                && other.may_be_at(last.quadrant)
                && remembered(other.last_sign, last.began)
        });
        1 + before.count()
    });
    u32::try_from(counts.max().unwrap_or(0)).unwrap_or(u32::MAX)
}

/// J08: how many episodes there were anywhere; two places of one breast at the same time are one.
pub fn total(sides: &[Vec<Episode>; 2], rules: &JournalRules, now: Moment) -> u32 {
    let window = rules.episode.total_d.value.saturating_mul(DAY_MS);
    let mut count = 0;
    for episodes in sides {
        let mut until: Option<Moment> = None;
        for episode in episodes.iter().filter(|episode| now.ms_since(episode.last_sign) <= window) {
            if until.is_none_or(|until| episode.first_sign > until) {
                count += 1;
            }
            until = until.max(Some(episode.last_sign));
        }
    }
    count
}

/// J13: since when a lump is there, from notes that span long enough; whole hours.
pub fn knot_hours(episodes: &[Episode], rules: &JournalRules, now: Moment) -> Option<i64> {
    let spans = |episode: &&Episode| {
        episode.is_open()
            && episode.knot_noted.is_some_and(|(first, last)| at_least(last, first, rules.lump_since.span_h.value))
    };
    let from = episodes.iter().filter(spans).filter_map(|episode| episode.knot_from);
    from.map(|from| now.hours_since(from)).max()
}
