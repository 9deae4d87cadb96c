//! What the entries add up to: read once for as long as nothing is written, and said in lines for Today.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;

use crate::{
    clock::{DAY_MS, Moment},
    content::text::message_id,
    course::{
        Course,
        episodes::{Episode, knot_hours},
        hints::Hint,
        logs::Logs,
    },
    journal::{self, Body, Contact, Journal, JournalError, Kind},
    triage::{
        facts::Facts,
        findings::{Answer, AnswerSource, Findings, Place},
        history::{History, PastLevel},
    },
    units::Side,
    view::voice::{Form, Voice},
};

use super::{App, Shelf, latest::Finished};

/// What was read last, and what it added up to: a screen asks several times, and nothing is written in between.
#[derive(Default)]
pub(super) struct LastRead {
    /// For one state of the journal and one day.
    logs: Mutex<Option<(u64, NaiveDate, Arc<Logs>)>>,
    /// For one state of the journal and one moment.
    course: Mutex<Option<(u64, Moment, Arc<Course>)>>,
}

/// What is remembered for this key, or what is made now.
fn remembered<K: PartialEq, T>(
    last: &Mutex<Option<(u64, K, Arc<T>)>>,
    (writes, when): (u64, K),
    made: impl FnOnce() -> Result<T, JournalError>,
) -> Result<Arc<T>, JournalError> {
    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
    match &*last {
        Some((seen, then, value)) if (seen, then) == (&writes, &when) => Ok(Arc::clone(value)),
        _ => {
            let value = Arc::new(made()?);
            *last = Some((writes, when, Arc::clone(&value)));
            Ok(value)
        }
    }
}

impl App {
    /// What the entries add up to; nothing without a journal that can be read.
    pub fn course(&self, now: Moment) -> Option<Arc<Course>> {
        match &self.shelf {
            Shelf::Open(journal) => self.course_of(journal, now).ok(),
            Shelf::Absent | Shelf::Unreadable(_) | Shelf::Locked(_) => None,
        }
    }

    pub(super) fn course_of(&self, journal: &Journal, now: Moment) -> Result<Arc<Course>, JournalError> {
        remembered(&self.last_read.course, (journal.writes(), now), || {
            let past = journal::history(journal, now, &self.rules, &self.limits)?;
            Ok(Course::weigh(self.logs(journal, now)?.as_ref(), past, &self.rules, now))
        })
    }

    pub(super) fn logs(&self, journal: &Journal, now: Moment) -> Result<Arc<Logs>, JournalError> {
        remembered(&self.last_read.logs, (journal.writes(), now.date()), || {
            Logs::read(&self.content, journal, &self.rules, now)
        })
    }

    /// J13: since when a lump is there, once the check has found one and the notes of days say it. A given answer stays.
    pub(super) fn know_lump(&self, findings: &mut Findings, now: Moment) {
        let signs = &self.rules.signs;
        let vocabulary = self.content.vocabulary();
        let (Some(knot), Some(since)) = (vocabulary.find(&signs.knot), vocabulary.find(&signs.knot_since)) else {
            return;
        };
        let Some(course) = self.course(now) else { return };
        for side in Side::BOTH {
            let place = Place::Breast(side);
            let own: Vec<Episode> = course.open.iter().filter(|episode| episode.side == side).cloned().collect();
            let Some(hours) = knot_hours(&own, &self.rules, now).and_then(|hours| i32::try_from(hours).ok()) else {
                continue;
            };
            let facts = Facts::new(&self.content, findings, &History::default(), now);
            let is_there = facts.value(knot, place) == crate::triage::facts::Value::Known(1);
            if is_there && findings.get(&self.content, place, since).is_none() {
                let answer = Answer { value: Ok(hours), observed_at: Some(now), source: AnswerSource::Journal };
                // Longer than any answer can say is asked for instead.
                let _ = findings.set(&self.content, place, since, answer);
            }
        }
    }

    /// The lines that Today shows of it.
    pub(super) fn course_lines(&self, voice: &Voice<'_>, latest: Option<&Finished>, now: Moment) -> Vec<String> {
        let Some(course) = self.course(now) else { return Vec::new() };
        let mut lines: Vec<String> = course.open.iter().map(|episode| episode_line(voice, episode, now)).collect();
        let rows = course.history.raised.rows();
        lines.extend(rows.map(|(row, _)| voice.say(&message_id("reason", row.key()))));
        if let Some(again) = course.measure_again {
            lines.push(match again.ms_since(now) > 0 {
                true => voice.say_with("today-measure-at", &[("time", voice.time(again.seen_from(now), now).into())]),
                false => voice.say("today-measure-now"),
            });
        }
        // The band says what the latest check found; this line says that an earlier one still holds.
        let echoes = latest
            .and_then(|latest| latest.kept.as_ref())
            .is_some_and(|check| check.fired.iter().any(|fired| self.rules.hold.echo_rules.contains(&fired.rule)));
        if echoes && course.history.hold > PastLevel::None {
            lines.push(voice.say("reason-j17"));
        }
        for side in Side::BOTH {
            if let Some(rest) = course.history.side(side).rest {
                let arguments =
                    [("side", side.key().into()), ("time", voice.time(rest.until.seen_from(now), now).into())];
                lines.push(voice.say_with("today-rests", &arguments));
            }
        }
        if voice.form != Form::Bereaved {
            lines.extend(course.hints.iter().map(|hint| match hint {
                Hint::FeedOrExpress(side) => voice.say_with("hint-feed-or-express", &[("side", side.key().into())]),
                Hint::MuchExpressed => voice.say("hint-much-expressed"),
            }));
        }
        let needed = latest.is_some_and(|latest| latest.verdict.tier.needs_clinician()) || !course.open.is_empty();
        lines.extend(self.clinicians_word(now).filter(|_| needed).map(|(at, contact)| {
            let arguments = [
                ("who", contact.who.as_str().into()),
                ("date", voice.date(at).into()),
                ("said", contact.said.as_str().into()),
            ];
            voice.say_with("today-word", &arguments)
        }));
        lines
    }

    /// J16: the last thing that a clinician said. It is shown beside what was found and never lowers it.
    fn clinicians_word(&self, now: Moment) -> Option<(Moment, Contact)> {
        let Shelf::Open(journal) = &self.shelf else { return None };
        let entry = journal.last_of(Kind::Contact).ok().flatten()?;
        let days = self.rules.clinicians_word.shown_d.value;
        match entry.body {
            Body::Contact(contact) if (0..=days * DAY_MS).contains(&now.ms_since(entry.at)) => {
                Some((entry.at, contact)).filter(|(_, contact)| !contact.said.as_str().trim().is_empty())
            }
            _ => None,
        }
    }
}

fn episode_line(voice: &Voice<'_>, episode: &Episode, now: Moment) -> String {
    let place = episode.quadrant.map(|place| voice.say(&message_id("place", place.key())));
    let id = if episode.quadrant.is_some() { "today-episode-at" } else { "today-episode" };
    let arguments = [
        ("side", episode.side.key().into()),
        ("place", place.unwrap_or_default().into()),
        ("day", episode.day(now).into()),
    ];
    let line = voice.say_with(id, &arguments);
    if episode.revised { format!("{line} {}", voice.say("today-worked-out-anew")) } else { line }
}
