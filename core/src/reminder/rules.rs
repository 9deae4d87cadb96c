//! `reminders.toml`: the numbers, the quiet hours and the choices, each with what it rests on.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::Kind;
use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    content::{rows::Review, technique::BadContent},
    session::limits::Limit,
};

/// Hours in which nothing rings, where the person is. They may reach over midnight; equal ends mean that there are none.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiet {
    /// Its id, which a setting holds.
    pub id: String,
    /// From this hour on …
    pub from_hour: u32,
    /// … up to this one.
    pub to_hour: u32,
}

impl Quiet {
    /// The moment itself, or the end of the quiet hours that it lies in.
    pub(super) fn after(&self, at: Moment) -> Moment {
        let (from, to) = (i64::from(self.from_hour) * HOUR_MS, i64::from(self.to_hour) * HOUR_MS);
        let midnight = at.start_of_day();
        let time = at.ms_since(midnight);
        if from < to {
            if (from..to).contains(&time) { midnight.plus_ms(to) } else { at }
        } else if from > to && time >= from {
            midnight.plus_ms(DAY_MS + to)
        } else if from > to && time < to {
            midnight.plus_ms(to)
        } else {
            at
        }
    }

    /// The next end of the quiet hours after a moment; nothing when there are none.
    pub(super) fn next_end(&self, at: Moment) -> Option<Moment> {
        let end = at.start_of_day().plus_ms(i64::from(self.to_hour) * HOUR_MS);
        let next = if end > at { end } else { end.plus_ms(DAY_MS) };
        (self.from_hour != self.to_hour).then_some(next)
    }
}

/// A way to put a reminder off.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Later {
    /// Its id, which a shell sends back.
    pub id: String,
    /// So many hours after it rings; without a number, to the end of the next quiet hours.
    pub hours: Option<u32>,
    /// What it rests on.
    pub basis: String,
}

/// Whether a kind is on until the person says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindRow {
    /// Which one.
    pub id: Kind,
    /// On or off.
    pub on: bool,
}

/// Hours after the first dose of antibiotics.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AntibioticWindows {
    /// The first look.
    pub first: Limit,
    /// The second.
    pub second: Limit,
}

/// A reminder that is put off for longer than this would better be switched off.
const LONGEST_LATER_H: u32 = 48;

/// `reminders.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Who signed what is no number of its own: the choices and the kinds.
    pub review: Review,
    /// How many in a day, timers left out.
    pub a_day: Limit,
    /// How many at once.
    pub at_most: Limit,
    /// How long after a feed the course is spoken of, minutes.
    pub after_feed: Limit,
    /// After how long without a noted feed, hours.
    pub feed_gap: Limit,
    /// How old a newborn is at most, days.
    pub young: Limit,
    /// When antibiotics have to have helped.
    pub antibiotics: AntibioticWindows,
    /// Quiet hours to choose from; the first holds until another is chosen.
    pub quiet: Vec<Quiet>,
    /// Ways to put a reminder off.
    pub later: Vec<Later>,
    /// Every kind.
    #[serde(rename = "kind")]
    pub kinds: Vec<KindRow>,
}

impl Rules {
    /// Reads `reminders.toml`. `file` is named in the error.
    ///
    /// # Errors
    /// [`BadContent`] when a row is absent or unknown, a number is zero or without what it rests on, or an hour is none.
    pub fn parse(file: &str, text: &str) -> Result<Self, BadContent> {
        let rules: Self =
            toml::from_str(text).map_err(|error| BadContent::new(file, "file", error.to_string().trim_end()))?;
        let rows = [
            ("a_day", &rules.a_day, "reminders"),
            ("at_most", &rules.at_most, "reminders"),
            ("after_feed", &rules.after_feed, "minutes"),
            ("feed_gap", &rules.feed_gap, "hours"),
            ("young", &rules.young, "days"),
            ("antibiotics", &rules.antibiotics.first, "hours"),
            ("antibiotics", &rules.antibiotics.second, "hours"),
        ];
        for (row, limit, unit) in rows {
            if limit.value == 0 || limit.value > 1_000 || limit.unit != unit {
                return Err(BadContent::new(file, row, format!("a number from 1 to 1000 in {unit} is needed")));
            }
            if limit.sources.is_empty() && !limit.basis.contains("[D]") {
                return Err(BadContent::new(file, row, "a number without a source has to say [D]"));
            }
        }
        if rules.quiet.is_empty() || rules.quiet.iter().any(|quiet| quiet.from_hour > 23 || quiet.to_hour > 23) {
            return Err(BadContent::new(file, "quiet", "hours lie from 0 to 23, and there is at least one row"));
        }
        let ways: BTreeSet<&str> = rules.later.iter().map(|later| later.id.as_str()).collect();
        if ways.len() != rules.later.len() || ways.is_empty() {
            return Err(BadContent::new(file, "later", "there is at least one row, and each has an id of its own"));
        }
        if rules.later.iter().any(|later| later.hours.is_some_and(|hours| !(1..=LONGEST_LATER_H).contains(&hours))) {
            return Err(BadContent::new(file, "later", "a number from 1 to 48 in hours is needed, or none"));
        }
        if rules.later.iter().any(|later| !later.basis.contains("[D]")) {
            return Err(BadContent::new(file, "later", "a row without a source has to say [D]"));
        }
        let kinds: BTreeSet<Kind> = rules.kinds.iter().map(|row| row.id).collect();
        if kinds.len() != Kind::ALL.len() || rules.kinds.len() != kinds.len() {
            return Err(BadContent::new(file, "kind", "every kind has one row"));
        }
        Ok(rules)
    }
}
