//! What is due when: a pure function from what the journal knows to a short list of times.
//!
//! A reminder is for a promise (look again at 14:10) and for what would else get lost (nobody was spoken to). It never
//! predicts a feed, never repeats itself unless it is put off, and what others can see of it says nothing: neither a word nor its id.
//! Quiet hours move it, a day's room bounds it, and what finds no room waits on Today.
//!
//! ```
//! use lattea_core::{clock::Moment, id::{IdSource, SeededIds}, reminder::{History, Kind, Rules, Settings, due}};
//! let rules = Rules::parse("reminders.toml", include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../content/reminders.toml")))?;
//! let now = Moment::parse("2026-05-03T20:10:00+01:00").unwrap();
//! let check = SeededIds::new(1).next(now).into();
//! let history = History { looks: Some((check, vec![now.plus_hours(6)])), ..History::default() };
//! let found = due(&history, &Settings::of(&rules), now, 24);
//! assert_eq!(found.len(), 1);
//! // Ten past two lies in the quiet hours.
//! assert_eq!((found[0].kind, found[0].at.clock_text().as_str()), (Kind::LookAgain, "07:00"));
//! # Ok::<(), lattea_core::content::technique::BadContent>(())
//! ```

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    content::{rows::Review, technique::BadContent},
    id::EntryId,
    session::limits::Limit,
};

/// What a reminder is about. The order is that of their importance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The cold pack comes off: a timer, which neither quiet hours nor a day's room hold back.
    ColdOff,
    /// A check promised another look.
    LookAgain,
    /// A result asked for somebody to be spoken to, and nobody was noted (J15).
    Contact,
    /// The temperature is to be taken again (J03).
    MeasureAgain,
    /// So long after the first dose of antibiotics it has to be better.
    Antibiotics,
    /// A feed is over and the course goes on, with a check first.
    Course,
    /// The last noted feed of a newborn is a while ago.
    FeedGap,
}

impl Kind {
    /// All, the most important first.
    pub const ALL: [Self; 7] = [
        Self::ColdOff,
        Self::LookAgain,
        Self::Contact,
        Self::MeasureAgain,
        Self::Antibiotics,
        Self::Course,
        Self::FeedGap,
    ];

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::ColdOff => "cold_off",
            Self::LookAgain => "look_again",
            Self::Contact => "contact",
            Self::MeasureAgain => "measure_again",
            Self::Antibiotics => "antibiotics",
            Self::Course => "course",
            Self::FeedGap => "feed_gap",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

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
    fn after(&self, at: Moment) -> Moment {
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
    fn next_end(&self, at: Moment) -> Option<Moment> {
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
    /// Who has read it.
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

/// What the person has chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings<'a> {
    /// The numbers.
    pub rules: &'a Rules,
    /// The kinds that are on.
    pub on: BTreeSet<Kind>,
    /// When nothing rings.
    pub quiet: &'a Quiet,
    /// A promised look may ring in the quiet hours.
    pub look_may_wake: bool,
}

impl<'a> Settings<'a> {
    /// As long as nothing was chosen. Rules that were read always have quiet hours.
    pub fn of(rules: &'a Rules) -> Self {
        const NONE: &Quiet = &Quiet { id: String::new(), from_hour: 0, to_hour: 0 };
        let on = rules.kinds.iter().filter(|row| row.on).map(|row| row.id).collect();
        Self { rules, on, quiet: rules.quiet.first().unwrap_or(NONE), look_may_wake: false }
    }
}

/// What the journal knows that somebody may be reminded of. Beside each time stands the entry that it comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// When the latest check promised another look.
    pub looks: Option<(EntryId, Vec<Moment>)>,
    /// When a result that asks for somebody to be spoken to is repeated, as long as nobody was noted.
    pub contact: Option<(EntryId, Moment)>,
    /// When the temperature is to be taken again.
    pub measure_again: Option<(EntryId, Moment)>,
    /// The first dose of the antibiotics that are being taken.
    pub first_dose: Option<(EntryId, Moment)>,
    /// When the cold pack of the session that is going on comes off.
    pub cold_off: Option<(EntryId, Moment)>,
    /// The end of the last feed, while the course may go on today.
    pub course: Option<(EntryId, Moment)>,
    /// The end of the last feed, while the youngest baby is so many days old.
    pub newborn_fed: Option<(EntryId, Moment, i64)>,
    /// The reminders that were put off, by their ids, and until when.
    pub put_off: BTreeMap<String, Moment>,
}

/// One reminder. A shell schedules it and shows nothing but the discreet text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Opaque: it says nothing without the journal.
    pub id: String,
    /// What it is about; for the unlocked app only.
    pub kind: Kind,
    /// When it rings.
    pub at: Moment,
    /// When it was meant; earlier than `at` when quiet hours moved it or it was put off.
    pub meant: Moment,
}

/// What rings after `now` and within so many hours, in order of time.
pub fn due(history: &History, settings: &Settings<'_>, now: Moment, horizon_h: i64) -> Vec<Reminder> {
    let until = now.plus_hours(horizon_h);
    let mut found = all(history, settings, now);
    found.retain(|reminder| reminder.at.ms_since(now) > 0 && reminder.at.ms_since(until) <= 0);
    found.truncate(usize::try_from(settings.rules.at_most.value).unwrap_or(usize::MAX));
    found
}

/// The reminder with this id, rung or still to come; nothing when what it was about is settled.
pub fn find(history: &History, settings: &Settings<'_>, now: Moment, id: &str) -> Option<Reminder> {
    all(history, settings, now).into_iter().find(|reminder| reminder.id == id)
}

/// The ways in which a reminder can be put off, each with the moment up to which it then waits, counted from when it
/// rings or, when it has rung, from now. None for a timer: what it ends lasts as long as it may last.
pub fn ways<'a>(reminder: &Reminder, settings: &Settings<'a>, now: Moment) -> Vec<(&'a Later, Moment)> {
    let from = reminder.at.max(now).seen_from(now);
    let until = |later: &'a Later| match later.hours {
        Some(hours) => Some((later, from.plus_hours(i64::from(hours)))),
        None => settings.quiet.next_end(from).map(|end| (later, end)),
    };
    let rows = settings.rules.later.iter().filter(|_| reminder.kind != Kind::ColdOff);
    rows.filter_map(until).collect()
}

/// Everything that is not settled, in order of time. What has rung today counts for the day's room.
fn all(history: &History, settings: &Settings<'_>, now: Moment) -> Vec<Reminder> {
    let mut found: Vec<Reminder> = candidates(history, settings.rules)
        .into_iter()
        .filter(|(kind, _, _)| settings.on.contains(kind))
        .map(|(kind, source, meant)| {
            let meant = meant.seen_from(now);
            let id = opaque(source, kind, meant);
            let put_off = history.put_off.get(&id).filter(|_| kind != Kind::ColdOff);
            let rings = put_off.map_or(meant, |until| until.seen_from(now).max(meant));
            let wakes = kind == Kind::ColdOff || (kind == Kind::LookAgain && settings.look_may_wake);
            let at = if wakes { rings } else { settings.quiet.after(rings) };
            Reminder { id, kind, at, meant }
        })
        .collect();
    found.sort_by_key(|reminder| (reminder.kind, reminder.at));
    let a_day = usize::try_from(settings.rules.a_day.value).unwrap_or(usize::MAX);
    let mut days: Vec<(NaiveDate, usize)> = Vec::new();
    let mut times: BTreeSet<i64> = BTreeSet::new();
    // Two that ring at the same moment are one to whoever hears them.
    found.retain(|reminder| {
        if reminder.kind == Kind::ColdOff {
            return true;
        }
        let day = reminder.at.date();
        let room = days.iter().find(|(of, _)| *of == day).is_none_or(|(_, taken)| *taken < a_day);
        let kept = room && times.insert(reminder.at.epoch_ms());
        if kept {
            match days.iter_mut().find(|(of, _)| *of == day) {
                Some((_, taken)) => *taken += 1,
                None => days.push((day, 1)),
            }
        }
        kept
    });
    found.sort_by_key(|reminder| (reminder.at.epoch_ms(), reminder.kind));
    found
}

fn candidates(history: &History, rules: &Rules) -> Vec<(Kind, EntryId, Moment)> {
    let hours = |at: Moment, limit: &Limit| at.plus_hours(i64::from(limit.value));
    let mut found = Vec::new();
    if let Some((source, looks)) = &history.looks {
        found.extend(looks.iter().map(|at| (Kind::LookAgain, *source, *at)));
    }
    if let Some((source, dose)) = history.first_dose {
        let windows = [&rules.antibiotics.first, &rules.antibiotics.second];
        found.extend(windows.map(|window| (Kind::Antibiotics, source, hours(dose, window))));
    }
    if let Some((source, fed)) = history.course {
        found.push((Kind::Course, source, fed.plus_ms(i64::from(rules.after_feed.value) * 60_000)));
    }
    if let Some((source, fed, _)) = history.newborn_fed.filter(|(_, _, days)| *days <= i64::from(rules.young.value)) {
        found.push((Kind::FeedGap, source, hours(fed, &rules.feed_gap)));
    }
    let single = [
        (Kind::Contact, history.contact),
        (Kind::MeasureAgain, history.measure_again),
        (Kind::ColdOff, history.cold_off),
    ];
    found.extend(single.into_iter().filter_map(|(kind, at)| at.map(|(source, at)| (kind, source, at))));
    found
}

/// Stays the same for as long as the entry and the time do. The entry's id is random, so nobody guesses what it stands for.
fn opaque(source: EntryId, kind: Kind, meant: Moment) -> String {
    let mut digest = Sha256::new();
    digest.update(source.0.as_bytes());
    digest.update(kind.key());
    digest.update(meant.epoch_ms().to_le_bytes());
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
