//! `lattea reminders`: what will ring, the same for a calendar, which learns nothing but the times, and "later".

use std::io::Write;

use chrono::{DateTime, TimeDelta, Utc};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike};
use lattea_core::{app::App, clock::Moment, journal::write_private, view::reminders::RemindersView};

use crate::{
    args::{LaterArgs, RemindersArgs},
    error::Failure,
    print::Out,
};

/// As far as the list can reach.
const FARTHEST_H: u32 = 60 * 24;

/// Prints them, or writes them as an iCalendar file (RFC 5545).
pub fn run(app: &mut App, args: &RemindersArgs, out: &mut Out) -> Result<(), Failure> {
    if let Some(LaterArgs::Later { number, way }) = &args.later {
        return later(app, *number, way, out);
    }
    let view = app.reminders(args.days.saturating_mul(24))?;
    let voice = app.voice();
    let mut paper = out.paper();
    if let Some(path) = &args.ics {
        let text = calendar(&view, app.now()).to_string();
        let journal = app.journal_path().ok_or(lattea_core::error::Error::NoJournal)?;
        write_private(journal, path, "writing the reminders to", |file| file.write_all(text.as_bytes()))
            .map_err(lattea_core::error::Error::from)?;
        let arguments = [("path", path.display().to_string().into()), ("count", view.reminders.len().into())];
        paper.line(&voice.say_with("terminal-reminders-written", &arguments));
        return out.page(paper);
    }
    for (number, reminder) in (1..).zip(&view.reminders) {
        paper.pair(&format!("{number}. {}", reminder.when), &reminder.about);
    }
    if let Some(reminder) = view.reminders.iter().find(|reminder| !reminder.later.is_empty()) {
        let ways: Vec<&str> = reminder.later.iter().map(|way| way.id.as_str()).collect();
        paper.gap();
        paper.aside(&voice.say_with("terminal-reminders-later", &[("ways", ways.join(", ").into())]));
    }
    if view.reminders.is_empty() {
        paper.line(&view.empty);
    }
    out.page(paper)
}

/// Puts the one with this number in the list off.
fn later(app: &mut App, number: u32, way: &str, out: &mut Out) -> Result<(), Failure> {
    let at = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
    let found = app.reminders(FARTHEST_H)?.reminders.into_iter().nth(at);
    let Some(found) = found else {
        return Err(Failure::Refused(app.voice().say("terminal-reminders-no-number")));
    };
    let said = app.put_off(&found.id, &way.replace('-', "_"))?;
    let mut paper = out.paper();
    paper.line(&said);
    out.page(paper)
}

/// Each as an event of no length with an alarm. The times are in UTC, so that a calendar shows them where it is.
fn calendar(view: &RemindersView, now: Moment) -> Calendar {
    let mut calendar = Calendar::new();
    for reminder in &view.reminders {
        let Some(at) = utc(reminder.at) else { continue };
        let mut event = Event::new();
        event.uid(&format!("{}@lattea", reminder.id)).summary(&reminder.discreet).starts(at).ends(at);
        event.class(Class::Private).alarm(Alarm::display(&reminder.discreet, TimeDelta::zero()));
        if let Some(now) = utc(now) {
            event.timestamp(now);
        }
        calendar.push(event.done());
    }
    calendar.done()
}

fn utc(moment: Moment) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp_millis(moment.epoch_ms())
}
