//! What is due when: a pure function from what the journal knows to a short list of times.
//!
//! A reminder is for a promise (look again at 14:10) and for what would else get lost (nobody was spoken to). It never
//! predicts a feed, never repeats itself unless it is put off, and what others can see of it says nothing: neither a word nor its id.
//! Quiet hours move it, a day's room bounds it, and what finds no room waits on Today.
//!
//! ```
//! use lattea_core::{clock::Moment, id::{IdSource, SeededIds}, reminder::{About, History, Kind, Promise, Rules, Settings, due}};
//! let rules = Rules::parse("reminders.toml", include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../content/reminders.toml")))?;
//! let now = Moment::parse("2026-05-03T20:10:00+01:00").unwrap();
//! let check = SeededIds::new(1).next(now).into();
//! let look = Promise { about: About::LookAgain(now.plus_hours(6)), source: check, known: now, settled: None };
//! let history = History { promises: vec![look], ..History::default() };
//! let found = due(&history, &Settings::of(&rules), now, 24);
//! assert_eq!(found.len(), 1);
//! // Ten past two lies in the quiet hours.
//! assert_eq!((found[0].kind, found[0].at.clock_text().as_str()), (Kind::LookAgain, "07:00"));
//! # Ok::<(), lattea_core::content::technique::BadContent>(())
//! ```

mod room;
mod rules;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{clock::Moment, id::EntryId, session::limits::Limit};

pub use rules::{AntibioticWindows, KindRow, Later, Quiet, Rules};

use room::Planned;

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

/// What somebody may be reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A check promised another look at this time.
    LookAgain(Moment),
    /// When a result that asks for somebody to be spoken to is repeated.
    Contact(Moment),
    /// When the temperature is to be taken again.
    MeasureAgain(Moment),
    /// The first dose of the antibiotics that are being taken.
    FirstDose(Moment),
    /// When the cold pack of the session that is going on comes off.
    ColdOff(Moment),
    /// The end of a feed, while the course may go on.
    CourseAfter(Moment),
    /// The end of a feed, and how many days old the youngest baby is.
    NewbornFed(Moment, i64),
}

/// Something that the journal knows, and for how long it stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// What it is about.
    pub about: About,
    /// The entry that it comes from. It stays the same for as long as it is about the same.
    pub source: EntryId,
    /// Since when the journal knows of it: before that it did not ring.
    pub known: Moment,
    /// When it was answered or given up. What is settled rings no more, but what rang before has had its room in the day.
    pub settled: Option<Moment>,
}

/// What the journal knows that somebody may be reminded of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// Everything that stands, and what stood earlier today.
    pub promises: Vec<Promise>,
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

/// When the course is spoken of after a feed that ended then, with the quiet hours.
pub fn after_feed(ended: Moment, settings: &Settings<'_>) -> Moment {
    settings.quiet.after(spoken_of(ended, settings.rules))
}

fn spoken_of(fed: Moment, rules: &Rules) -> Moment {
    fed.plus_ms(i64::from(rules.after_feed.value) * 60_000)
}

/// Everything that is not settled, in order of time. What has rung today counts for the day's room.
fn all(history: &History, settings: &Settings<'_>, now: Moment) -> Vec<Reminder> {
    let planned = history.promises.iter().flat_map(|promise| {
        let times = times(promise.about, settings.rules).into_iter();
        times.map(move |(kind, meant, mark)| (promise, kind, meant.seen_from(now), mark))
    });
    let planned = planned.filter(|(_, kind, _, _)| settings.on.contains(kind)).map(|(promise, kind, meant, mark)| {
        let id = opaque(promise.source, kind, mark);
        let put_off = history.put_off.get(&id).filter(|_| kind != Kind::ColdOff);
        let wakes = kind == Kind::ColdOff || (kind == Kind::LookAgain && settings.look_may_wake);
        let outside = |at: Moment| if wakes { at } else { settings.quiet.after(at) };
        let at = outside(put_off.map_or(meant, |until| until.seen_from(now).max(meant)));
        Planned {
            reminder: Reminder { id, kind, at, meant },
            first: outside(meant),
            known: promise.known.seen_from(now),
            settled: promise.settled.map(|settled| settled.seen_from(now)),
        }
    });
    let a_day = usize::try_from(settings.rules.a_day.value).unwrap_or(usize::MAX);
    let mut found = room::shared_out(planned.collect(), a_day, now);
    found.sort_by_key(|reminder| (reminder.at.epoch_ms(), reminder.kind));
    found
}

/// When something rings, and what tells it from others of its entry. A time does, except where the journal may come to know
/// the time better: then it is which look it is.
fn times(about: About, rules: &Rules) -> Vec<(Kind, Moment, i64)> {
    let hours = |at: Moment, limit: &Limit| at.plus_hours(i64::from(limit.value));
    let own = |kind: Kind, at: Moment| vec![(kind, at, at.epoch_ms())];
    match about {
        About::LookAgain(at) => own(Kind::LookAgain, at),
        About::Contact(at) => own(Kind::Contact, at),
        About::MeasureAgain(at) => own(Kind::MeasureAgain, at),
        About::ColdOff(at) => own(Kind::ColdOff, at),
        About::FirstDose(dose) => {
            let windows = [(0, &rules.antibiotics.first), (1, &rules.antibiotics.second)];
            windows.map(|(look, window)| (Kind::Antibiotics, hours(dose, window), look)).to_vec()
        }
        About::CourseAfter(fed) => own(Kind::Course, spoken_of(fed, rules)),
        About::NewbornFed(fed, days) if days <= i64::from(rules.young.value) => {
            own(Kind::FeedGap, hours(fed, &rules.feed_gap))
        }
        About::NewbornFed(..) => Vec::new(),
    }
}

/// Stays the same for as long as the entry and the mark do. The entry's id is random, so nobody guesses what it stands for.
fn opaque(source: EntryId, kind: Kind, mark: i64) -> String {
    let mut digest = Sha256::new();
    digest.update(source.0.as_bytes());
    digest.update(kind.key());
    digest.update(mark.to_le_bytes());
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
