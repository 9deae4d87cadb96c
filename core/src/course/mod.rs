//! What the entries of the journal add up to: episodes, trends, windows that have passed, and what they ask for (rows J01
//! to J15 of the rule table).
//!
//! Everything is worked out anew from the entries each time it is asked for, so an entry that was edited, deleted or
//! written late, and a clock or zone that was moved, need no repair (J18). The rows work on [`Logs`], plain values read
//! once; what they come to is a [`History`], which triage reads, and the rest of [`Course`], which Today shows. No number
//! stands here: they are in `content/journal.toml`.
//!
//! | file | rows |
//! |---|---|
//! | [`logs`] | entries and the answers of checks as one list of looks, readings, doses and feeds |
//! | [`episodes`] | J07, J08, J13: what is one episode, and how often |
//! | [`trends`] | J01, J02, J06: not better, pain that rises, what grows |
//! | [`fevers`] | J03, J04, J05: temperatures and antibiotics |
//! | [`hints`] | J11, J12: a word about feeding, without a level |

pub mod episodes;
pub mod fevers;
pub mod hints;
pub mod logs;
pub mod mind;
pub mod record;
pub mod trends;

use crate::{
    clock::{HOUR_MS, Moment},
    content::Content,
    journal::{self, Journal, JournalError, JournalRules},
    session::limits::Limits,
    triage::history::{History, PastLevel, RaisingRow, RestReason},
    units::Side,
};

use self::{episodes::Episode, hints::Hint, logs::Logs};

/// What the entries add up to at one time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// What triage reads.
    pub history: History,
    /// The episodes that are open, left before right.
    pub open: Vec<Episode>,
    /// When the temperature is to be taken again (J03).
    pub measure_again: Option<Moment>,
    /// A word about feeding (J11, J12).
    pub hints: Vec<Hint>,
}

impl Course {
    /// Reads the journal and works it out.
    ///
    /// # Errors
    /// [`JournalError`] when the journal can't be read.
    pub fn of(
        content: &Content,
        journal: &Journal,
        rules: &JournalRules,
        limits: &Limits,
        now: Moment,
    ) -> Result<Self, JournalError> {
        let history = journal::history(journal, now, rules, limits)?;
        Ok(Self::weigh(&Logs::read(content, journal, rules, now)?, history, rules, now))
    }

    /// Works it out from what was read; `past` is what earlier checks and sessions say.
    pub fn weigh(logs: &Logs, past: History, rules: &JournalRules, now: Moment) -> Self {
        let all = Side::BOTH.map(|side| episodes::of_side(logs, side, rules, now));
        let mut history = past;
        let fever_now = history.fever_24h;
        history.episodes_total_180d = episodes::total(&all, rules, now);
        let mut raised = history.raised;
        for (side, episodes) in Side::BOTH.into_iter().zip(&all) {
            let own = history.side_mut(side);
            own.episodes_same_site_90d = episodes::same_site(episodes, rules, now);
            own.abscess_episode = episodes.iter().any(|episode| episode.is_open() && episode.pus);
            let inflamed = episodes.iter().any(|episode| episode.is_open() && episode.inflamed_from.is_some());
            if inflamed && own.rest.is_some_and(|rest| rest.reason == RestReason::NoRelief) {
                raised.raise(RaisingRow::J09, PastLevel::Within24h);
            }
            raised.raise(RaisingRow::J01, trends::not_better(logs, side, episodes, rules, now));
            raised.raise(RaisingRow::J02, trends::pain(logs, side, episodes, rules, now));
            raised.raise(RaisingRow::J06, trends::growth(logs, side, fever_now, rules, now));
        }
        let warming = fevers::warming(logs, rules, now);
        if warming.is_some() {
            raised.raise(RaisingRow::J03, PastLevel::Within24h);
        }
        if fevers::lasting(logs, rules, now) {
            raised.raise(RaisingRow::J04, PastLevel::SameDay);
        }
        if fevers::in_spite_of_antibiotics(logs, rules, now) {
            raised.raise(RaisingRow::J05, PastLevel::SameDay);
        }
        history.raise = raised.worst();
        history.raised = raised;
        Self {
            history,
            open: all.into_iter().flatten().filter(Episode::is_open).collect(),
            // A reading that was taken since has answered it.
            measure_again: warming.filter(|again| !fevers::measured_since(logs, *again, rules)),
            hints: hints::all(logs, rules, now),
        }
    }
}

/// Whether `at` is at most so many hours from `now`. Ahead of it counts too: that is what the last hours look like after a
/// clock was set back.
fn is_current(at: Moment, now: Moment, hours: i64) -> bool {
    now.ms_since(at).abs() <= hours.saturating_mul(HOUR_MS)
}

/// Whether `later` is at least so many hours after `earlier`.
fn at_least(later: Moment, earlier: Moment, hours: i64) -> bool {
    later.ms_since(earlier) >= hours.saturating_mul(HOUR_MS)
}
