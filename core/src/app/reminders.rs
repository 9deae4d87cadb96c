//! What there is to be reminded of: gathered from the journal, worked out by [`reminder`], said so that nobody else learns
//! anything.

use crate::{
    clock::{DAY_MS, Moment},
    content::technique::PhaseKind,
    course::fevers,
    error::Error,
    id::EntryId,
    journal::{Kind as EntryKind, Setting, SettingKey},
    reminder::{self, History, Kind, Settings},
    session::{
        round::Stage,
        step::{current, timer},
    },
    units::Side,
    view::{
        reminders::{self, OpenedView, RemindersView},
        voice::Form,
    },
};

use super::{App, Shelf, massage_gate::feeds};

impl App {
    /// What rings within so many hours. A shell replaces everything that it had scheduled, after each change.
    ///
    /// # Errors
    /// [`Error`] when the journal is locked or can't be read.
    pub fn reminders(&self, horizon_h: u32) -> Result<RemindersView, Error> {
        self.refuse_locked()?;
        let now = self.now();
        let settings = self.reminder_settings();
        let found = reminder::due(&self.remembered(now)?, &settings, now, i64::from(horizon_h));
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
        let mut history = self.remembered(now)?;
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
        let found = reminder::find(&self.remembered(now)?, &self.reminder_settings(), now, id);
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
    fn remembered(&self, now: Moment) -> Result<History, Error> {
        let Shelf::Open(journal) = &self.shelf else { return Ok(History::default()) };
        let mut history = History { put_off: journal.put_off_until()?, ..History::default() };
        if let Some(latest) = self.latest(now)
            && let Some(entry) = latest.entry
        {
            let looks = self.promised(&latest);
            history.looks = (!looks.is_empty()).then_some((entry, looks));
            let asked = latest.kept.as_ref().map_or(latest.verdict.tier, |check| check.tier).needs_clinician();
            let contacted = journal.last_of(EntryKind::Contact)?.is_some_and(|contact| contact.at >= latest.made_at);
            let again = latest.made_at.plus_hours(self.rules.no_contact.after_h.value);
            history.contact = (asked && !contacted).then_some((entry, again));
        }
        let course = self.course_of(journal, now)?;
        let logs = self.logs(journal, now)?;
        let last = |kind| Ok::<_, Error>(journal.last_of(kind)?.map(|entry| entry.id));
        history.measure_again = last(EntryKind::Temperature)?.zip(course.measure_again);
        history.first_dose = last(EntryKind::Medicine)?.zip(fevers::first_dose(&logs, &self.rules, now));
        history.cold_off = self.cold_off();
        let form = self.voice_of_latest(self.latest(now).as_ref().map(|latest| &latest.findings)).form;
        if let Some(fed) = feeds(journal, form, now.plus_ms(-DAY_MS), now)?.pop() {
            let open = |side: Side| {
                let rests = course.history.side(side).rest.is_some();
                let round = self.round(side, now).filter(|round| round.stage == Stage::Open && !rests);
                // A session after this feed has answered it.
                round.is_some_and(|round| round.last < fed.began)
            };
            history.course = Side::BOTH.into_iter().any(open).then_some((fed.entry, fed.ended));
            let days = logs.youngest_d.filter(|_| form == Form::Feeding && !self.hides_babies());
            history.newborn_fed = days.map(|days| (fed.entry, fed.ended, days));
        }
        Ok(history)
    }

    /// When the cold pack of the session that is going on comes off.
    fn cold_off(&self) -> Option<(EntryId, Moment)> {
        let running = self.massage.as_ref().filter(|running| running.state.ended().is_none())?;
        let cold = current(&running.plan, &running.state)
            .is_some_and(|step| step.kind == PhaseKind::Aftercare && step.ends_say.is_some());
        let left = timer(&running.plan, &running.state).filter(|timer| cold && timer.running)?;
        let shift = running.anchor.now(self.clock.read(), running.state.seen).ok()?;
        Some((running.entry, self.now().plus_ms(left.ends_at.ms_since(shift))))
    }
}
