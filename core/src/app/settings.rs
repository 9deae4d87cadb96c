//! What is set once: shown in words, changed by the id of a choice, and trends, which depend on what was noted only.

use chrono::NaiveDate;

use crate::{
    clock::DAY_MS,
    content::text::message_id,
    error::Error,
    journal::{self, DaysAnchor, Setting, SettingKey, TemperatureUnit, VolumeUnit},
    reminder::{Kind, Quiet},
    view::{
        answer::ProblemView,
        check::ChoiceView,
        learn::content_line,
        settings::{SettingKind, SettingView, SettingsView},
        trend::{self, TrendView},
        voice::{self, Voice},
    },
};

use super::{App, Shelf, away::NEVER};

/// What came of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingStep {
    /// It is kept.
    Saved(Box<SettingsView>),
    /// It can't be read; nothing was changed.
    Problem(Vec<ProblemView>),
}

/// What trends are made of.
const SHOWN: [journal::Kind; 4] =
    [journal::Kind::Temperature, journal::Kind::Symptom, journal::Kind::Feed, journal::Kind::Expression];

impl App {
    /// The settings; without a journal they show what this run was told.
    ///
    /// # Errors
    /// [`Error::Locked`] when the app is locked.
    pub fn settings(&self) -> Result<SettingsView, Error> {
        self.refuse_locked()?;
        let voice = self.voice();
        let settings = SettingKey::ALL.into_iter().map(|key| self.setting_view(&voice, key)).collect();
        Ok(SettingsView { settings, own_numbers: self.own_numbers(), rules: content_line(&voice) })
    }

    /// Chooses: ids of choices, a day as `2026-05-03`, a number of days; nothing takes it back to "not set".
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it refuses.
    pub fn choose(&mut self, key: SettingKey, chosen: &[String]) -> Result<SettingStep, Error> {
        if chosen.is_empty() {
            self.journal_mut()?.unset(key)?;
        } else {
            match self.read_setting(key, chosen) {
                Ok(setting) => self.set(&setting)?,
                Err(text) => return Ok(SettingStep::Problem(vec![ProblemView { field: key.key().to_owned(), text }])),
            }
        }
        // What this run was told gives way to what was chosen just now.
        match key {
            SettingKey::Country => self.wishes.country = None,
            SettingKey::Language => self.wishes.language = None,
            SettingKey::HideBabies => self.weigh_anew()?,
            _ => {}
        }
        Ok(SettingStep::Saved(Box::new(self.settings()?)))
    }

    /// The trends of the last `days` local days.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn trend(&self, days: u32) -> Result<TrendView, Error> {
        let now = self.now();
        let from = now.start_of_day().plus_ms(-DAY_MS * (i64::from(days.max(1)) - 1));
        let mut entries = self.journal()?.range(from, now.plus_ms(1), &self.shown_of(&SHOWN))?;
        entries.reverse();
        let same_place = self.course(now).map_or([0, 0], |course| {
            [course.history.left.episodes_same_site_90d, course.history.right.episodes_same_site_90d]
        });
        Ok(trend::trend(&self.voice(), &entries, same_place, days.max(1), &self.rules.fever.threshold_tenths, now))
    }

    /// The unit for amounts of milk: as chosen, or as the country measures.
    pub(super) fn volume_unit(&self) -> VolumeUnit {
        match self.setting(SettingKey::VolumeUnit) {
            Some(Setting::VolumeUnit(unit)) => unit,
            _ if self.measures(&self.content.units().fluid_ounces) => VolumeUnit::FluidOunces,
            _ => VolumeUnit::Millilitres,
        }
    }

    fn setting_view(&self, voice: &Voice<'_>, key: SettingKey) -> SettingView {
        let kept = match (key, &self.shelf) {
            (SettingKey::Country, _) => self.country().map(Setting::Country),
            (SettingKey::Language, _) => Some(Setting::Language(voice.language.clone())),
            (_, Shelf::Open(_)) => self.setting(key).or_else(|| self.holds_unless_chosen(key)),
            _ => None,
        };
        // Units that nobody chose are those of the country, and are shown as what holds.
        let kept = kept.or_else(|| match key {
            SettingKey::TemperatureUnit => Some(Setting::TemperatureUnit(match voice.unit {
                voice::TemperatureUnit::Fahrenheit => TemperatureUnit::Fahrenheit,
                voice::TemperatureUnit::Celsius => TemperatureUnit::Celsius,
            })),
            SettingKey::VolumeUnit => Some(Setting::VolumeUnit(self.volume_unit())),
            _ => None,
        });
        let kind = self.setting_kind(voice, key);
        let chosen = match &kept {
            None => Vec::new(),
            Some(Setting::Reminders(kinds)) => kinds.iter().filter(|id| self.shows_reminder(id)).cloned().collect(),
            Some(Setting::Who(members)) => members.clone(),
            Some(Setting::DaysAnchor(anchor)) => vec![days_now(anchor, self.now().date()).to_string()],
            Some(other) => vec![other.text()],
        };
        let shown = match (&kind, &kept) {
            (SettingKind::One(choices) | SettingKind::Many(choices), _) => {
                let labels = choices.iter().filter(|choice| chosen.contains(&choice.id)).map(|choice| &*choice.label);
                voice.list(labels)
            }
            (_, Some(Setting::BirthDate(born))) => voice.calendar_day(*born),
            (_, Some(Setting::DaysAnchor(anchor))) => {
                voice.say_with("setting-days", &[("days", days_now(anchor, self.now().date()).into())])
            }
            _ => String::new(),
        };
        SettingView { key, label: voice.say(&message_id("setting", key.key())), shown, kind, chosen }
    }

    /// What holds for reminders and drawings until something is chosen.
    fn holds_unless_chosen(&self, key: SettingKey) -> Option<Setting> {
        let rules = &self.reminder_rules;
        match key {
            SettingKey::Reminders => {
                let on = rules.kinds.iter().filter(|row| row.on).map(|row| row.id.key().to_owned());
                Some(Setting::Reminders(on.collect()))
            }
            SettingKey::QuietHours => rules.quiet.first().map(|quiet| Setting::QuietHours(quiet.id.clone())),
            SettingKey::LockAfter => Some(Setting::LockAfter(self.rules.lock.first_min.value.to_string())),
            SettingKey::LookMayWake => Some(Setting::LookMayWake(false)),
            SettingKey::ReducedMotion => Some(Setting::ReducedMotion(false)),
            SettingKey::HideBabies => Some(Setting::HideBabies(false)),
            _ => None,
        }
    }

    fn setting_kind(&self, voice: &Voice<'_>, key: SettingKey) -> SettingKind {
        let choice = |id: &str, label: String| ChoiceView { id: id.to_owned(), label };
        match key {
            SettingKey::Country => {
                let countries = self.content.countries().keys();
                SettingKind::One(countries.map(|id| choice(id, voice.say(&format!("country-{id}")))).collect())
            }
            SettingKey::Language => {
                let languages = self.content.words().languages();
                let words = self.content.words();
                let name = |language: &str| words.record(language).map(|row| row.name.clone()).unwrap_or_default();
                SettingKind::One(languages.map(|language| choice(language, name(language))).collect())
            }
            SettingKey::TemperatureUnit => SettingKind::One(vec![
                choice("celsius", voice.say("unit-celsius")),
                choice("fahrenheit", voice.say("unit-fahrenheit")),
            ]),
            SettingKey::VolumeUnit => SettingKind::One(vec![
                choice("millilitres", voice.say("unit-millilitres")),
                choice("fluid_ounces", voice.say("unit-fluid-ounces")),
            ]),
            SettingKey::BirthDate => SettingKind::Day,
            SettingKey::DaysAnchor => SettingKind::Days,
            SettingKey::Who => {
                let members = self.content.vocabulary().find("who").map(|who| {
                    let words = match &self.content.vocabulary().get(who).domain {
                        crate::content::vocabulary::Domain::Set(words) => words.as_slice(),
                        _ => &[],
                    };
                    words.iter().map(|word| choice(word, voice.choice(who, word))).collect()
                });
                SettingKind::Many(members.unwrap_or_default())
            }
            SettingKey::Reminders => {
                let kinds =
                    Kind::ALL.into_iter().map(Kind::key).chain([NO_REMINDERS]).filter(|id| self.shows_reminder(id));
                let label = |id: &str| match message_id("reminders", id) {
                    // It names a feed among other things.
                    message if id == Kind::Course.key() && !voice.speaks_of_babies() => {
                        voice.say(&format!("{message}.own"))
                    }
                    message => voice.say(&message),
                };
                SettingKind::Many(kinds.map(|id| choice(id, label(id))).collect())
            }
            SettingKey::QuietHours => {
                let rows = self.reminder_rules.quiet.iter();
                SettingKind::One(rows.map(|row| choice(&row.id, quiet_words(voice, row))).collect())
            }
            SettingKey::LockAfter => {
                let minutes = self.rules.lock.choices_min.value.iter();
                let after = |minutes: &i64| {
                    choice(&minutes.to_string(), voice.say_with("lock-after", &[("minutes", (*minutes).into())]))
                };
                SettingKind::One(minutes.map(after).chain([choice(NEVER, voice.say("lock-never"))]).collect())
            }
            SettingKey::LookMayWake | SettingKey::ReducedMotion | SettingKey::HideBabies => {
                SettingKind::One(["yes", "no"].map(|id| choice(id, voice.say(id))).into_iter().collect())
            }
        }
    }

    /// Whether a kind of reminder can be chosen: the one about a newborn not while everything about babies is hidden.
    fn shows_reminder(&self, id: &str) -> bool {
        id != Kind::FeedGap.key() || !self.hides_babies()
    }

    /// What is hidden stays as it was chosen, unless no reminder at all is wanted.
    fn with_hidden_reminders(&self, chosen: &[String]) -> Vec<String> {
        let before =
            match self.setting(SettingKey::Reminders).or_else(|| self.holds_unless_chosen(SettingKey::Reminders)) {
                Some(Setting::Reminders(kinds)) if !chosen.iter().any(|id| id == NO_REMINDERS) => kinds,
                _ => Vec::new(),
            };
        let hidden = before.into_iter().filter(|id| !self.shows_reminder(id));
        chosen.iter().cloned().chain(hidden).collect()
    }

    fn read_setting(&self, key: SettingKey, chosen: &[String]) -> Result<Setting, String> {
        let voice = self.voice();
        if let SettingKind::One(choices) | SettingKind::Many(choices) = self.setting_kind(&voice, key) {
            let known = |id: &String| choices.iter().any(|choice| choice.id == *id);
            let many = [SettingKey::Who, SettingKey::Reminders].contains(&key);
            let none_and_more =
                key == SettingKey::Reminders && chosen.len() > 1 && chosen.iter().any(|id| id == NO_REMINDERS);
            if !chosen.iter().all(known) || (!many && chosen.len() > 1) || none_and_more {
                return Err(voice.say("problem-choose-one"));
            }
        }
        let first = chosen.first().map(|text| text.trim().to_owned()).unwrap_or_default();
        let today = self.now().date();
        match key {
            SettingKey::Country => Ok(Setting::Country(first)),
            SettingKey::Language => Ok(Setting::Language(first)),
            SettingKey::TemperatureUnit => Ok(Setting::TemperatureUnit(match first.as_str() {
                "fahrenheit" => TemperatureUnit::Fahrenheit,
                _ => TemperatureUnit::Celsius,
            })),
            SettingKey::VolumeUnit => Ok(Setting::VolumeUnit(match first.as_str() {
                "fluid_ounces" => VolumeUnit::FluidOunces,
                _ => VolumeUnit::Millilitres,
            })),
            SettingKey::BirthDate => {
                let day = first.parse::<NaiveDate>().ok().filter(|day| *day <= today);
                day.map(Setting::BirthDate).ok_or_else(|| voice.say("problem-day"))
            }
            SettingKey::DaysAnchor => {
                let days = first.parse::<u16>().map_err(|_| voice.say("problem-whole-number"))?;
                Ok(Setting::DaysAnchor(DaysAnchor { days, on: today }))
            }
            SettingKey::Who => Ok(Setting::Who(chosen.to_vec())),
            SettingKey::Reminders => Ok(Setting::Reminders(self.with_hidden_reminders(chosen))),
            SettingKey::QuietHours => Ok(Setting::QuietHours(first)),
            SettingKey::LockAfter => Ok(Setting::LockAfter(first)),
            SettingKey::LookMayWake => Ok(Setting::LookMayWake(first == "yes")),
            SettingKey::ReducedMotion => Ok(Setting::ReducedMotion(first == "yes")),
            SettingKey::HideBabies => Ok(Setting::HideBabies(first == "yes")),
        }
    }
}

/// The choice that switches every reminder off.
const NO_REMINDERS: &str = "none";

fn quiet_words(voice: &Voice<'_>, quiet: &Quiet) -> String {
    if quiet.from_hour == quiet.to_hour {
        return voice.say("quiet-none");
    }
    let hour = |hour: u32| format!("{hour:02}:00");
    voice.say_with("quiet-hours", &[("from", hour(quiet.from_hour).into()), ("to", hour(quiet.to_hour).into())])
}

/// How many days after the birth it is now.
fn days_now(anchor: &DaysAnchor, today: NaiveDate) -> i64 {
    i64::from(anchor.days) + (today - anchor.on).num_days()
}
