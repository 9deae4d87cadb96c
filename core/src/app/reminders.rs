//! What there is to be reminded of: gathered from the journal, worked out by [`reminder`], said so that nobody else learns
//! anything.

mod checks;
mod feeds;

use crate::{
    clock::Moment,
    content::technique::PhaseKind,
    course::{
        fevers,
        logs::{Logs, Reading, Told},
    },
    error::Error,
    journal::{Setting, SettingKey},
    reminder::{self, About, History, Kind, Promise, Settings},
    session::step::{current, timer},
    view::reminders::{self, OpenedView, RemindersView},
};

use super::{App, Shelf};

impl App {
    /// What rings within so many hours. A shell replaces everything that it had scheduled, after each change.
    ///
    /// # Errors
    /// [`Error`] when the journal is locked or can't be read.
    pub fn reminders(&self, horizon_h: u32) -> Result<RemindersView, Error> {
        self.refuse_locked()?;
        let now = self.now();
        let settings = self.reminder_settings();
        let found = reminder::due(&self.remembered(&settings, now)?, &settings, now, i64::from(horizon_h));
        Ok(reminders::reminders(&self.voice(), &found, &settings, now))
    }

    /// "Later": puts a reminder off in one of its ways and says when it rings then. What it is about does not change.
    ///
    /// # Errors
    /// [`Error`] when there is no such way for it, when there is no journal, or it is locked or refuses.
    pub fn put_off(&mut self, id: &str, way: &str) -> Result<String, Error> {
        self.refuse_locked()?;
        let now = self.now();
        let settings = self.reminder_settings();
        let mut history = self.remembered(&settings, now)?;
        let Some(found) = reminder::find(&history, &settings, now, id) else {
            return Ok(self.voice().say("reminder-settled"));
        };
        let ways = reminder::ways(&found, &settings, now);
        let until = ways.iter().find(|(later, _)| later.id == way).map(|(_, until)| *until);
        let until = until.ok_or_else(|| {
            let known: Vec<&str> = ways.iter().map(|(later, _)| later.id.as_str()).collect();
            let hint = if known.is_empty() {
                "A timer can't be put off.".to_owned()
            } else {
                format!("There are: {}", known.join(", "))
            };
            Error::NoSuch { what: "way to put this off", hint }
        })?;
        history.put_off.insert(id.to_owned(), until);
        let rings = reminder::find(&history, &settings, now, id).map_or(until, |reminder| reminder.at);
        self.journal_mut()?.put_off(id, until, now)?;
        let voice = self.voice();
        Ok(voice.say_with("reminder-put-off", &[("time", voice.time(rings, now).into())]))
    }

    /// Where a reminder leads; one that is settled meanwhile leads to Today, which then says so.
    ///
    /// # Errors
    /// [`Error`] when the journal is locked or can't be read.
    pub fn open_reminder(&self, id: &str) -> Result<OpenedView, Error> {
        self.refuse_locked()?;
        let now = self.now();
        let settings = self.reminder_settings();
        let found = reminder::find(&self.remembered(&settings, now)?, &settings, now, id);
        Ok(reminders::opened(&self.voice(), found.map(|reminder| reminder.kind)))
    }

    fn reminder_settings(&self) -> Settings<'_> {
        let mut settings = Settings::of(&self.reminder_rules);
        if let Some(Setting::Reminders(kinds)) = self.setting(SettingKey::Reminders) {
            settings.on = kinds.iter().filter_map(|kind| Kind::from_key(kind)).collect();
        }
        if let Some(Setting::QuietHours(id)) = self.setting(SettingKey::QuietHours) {
            let chosen = self.reminder_rules.quiet.iter().find(|quiet| quiet.id == id);
            settings.quiet = chosen.unwrap_or(settings.quiet);
        }
        settings.look_may_wake = self.setting(SettingKey::LookMayWake) == Some(Setting::LookMayWake(true));
        settings
    }

    /// What the journal knows; nothing without one.
    fn remembered(&self, settings: &Settings<'_>, now: Moment) -> Result<History, Error> {
        let Shelf::Open(journal) = &self.shelf else { return Ok(History::default()) };
        let latest = self.latest(now);
        let checks = self.checks_lately(journal, latest.as_ref(), now)?;
        let mut promises = self.promised_by(&checks, journal, now)?;
        promises.extend(self.promised_by_feeds(journal, (latest.as_ref(), &checks), settings, now)?);
        let logs = self.logs(journal, now)?;
        promises.extend(self.to_measure_again(&logs, now));
        let dose = fevers::first_dose(&logs, &self.rules, now);
        promises.extend(dose.map(|dose| told(dose.told, About::FirstDose(dose.at), None)));
        promises.extend(self.cold_off(now));
        Ok(History { promises, put_off: journal.put_off_until()? })
    }

    /// J03: each reading that rose asks for one more, and the next one answers it.
    fn to_measure_again(&self, logs: &Logs, now: Moment) -> Vec<Promise> {
        let asks = |reading: &Reading| {
            let later = logs.readings.iter().filter(|later| later.at > reading.at);
            let answered = later.map(|later| later.told.written).min();
            // A check may tell again what a note has told.
            let same = logs.readings.iter().filter(|same| same.at == reading.at);
            let first = same.map(|same| same.told).min().unwrap_or(reading.told);
            told(first, About::MeasureAgain(fevers::again_at(reading, &self.rules)), answered)
        };
        fevers::rises(logs, &self.rules, now).map(asks).collect()
    }

    /// When the cold pack of the session that is going on comes off.
    fn cold_off(&self, now: Moment) -> Option<Promise> {
        let running = self.massage.as_ref().filter(|running| running.state.ended().is_none())?;
        let cold = current(&running.plan, &running.state)
            .is_some_and(|step| step.kind == PhaseKind::Aftercare && step.ends_say.is_some());
        let left = timer(&running.plan, &running.state).filter(|timer| cold && timer.running)?;
        let shift = running.anchor.now(self.clock.read(), running.state.seen).ok()?;
        let ends = now.plus_ms(left.ends_at.ms_since(shift));
        Some(Promise { about: About::ColdOff(ends), source: running.entry, known: now, settled: None })
    }
}

fn told(by: Told, about: About, settled: Option<Moment>) -> Promise {
    Promise { about, source: by.entry, known: by.written, settled }
}
