//! What the person has set: typed, each with a key that stays, and nothing that is free to be anything.
//!
//! ```
//! use lattea_core::journal::{Setting, SettingKey, VolumeUnit};
//! assert_eq!(Setting::VolumeUnit(VolumeUnit::FluidOunces).key(), SettingKey::VolumeUnit);
//! ```

use chrono::NaiveDate;
use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;

use super::{
    Text,
    babies::date,
    error::{Fault, JournalError},
    rows,
    store::Journal,
};

/// The unit in which temperatures are shown and typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TemperatureUnit {
    /// °C.
    Celsius,
    /// °F.
    Fahrenheit,
}

/// The unit in which amounts of milk are shown and typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VolumeUnit {
    /// ml.
    Millilitres,
    /// fl oz.
    FluidOunces,
}

/// "So many days after the birth, on that date": for a person who does not want to give the birth date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysAnchor {
    /// Days after the birth.
    pub days: u16,
    /// The date on which that was true.
    pub on: NaiveDate,
}

/// A number that the person wants at hand, such as her midwife's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnNumber {
    /// Whose it is.
    pub label: Text,
    /// The number as typed.
    pub number: Text,
}

/// The key of a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingKey {
    /// The country, as two letters.
    Country,
    /// The language, as a tag.
    Language,
    /// °C or °F.
    TemperatureUnit,
    /// ml or fl oz.
    VolumeUnit,
    /// The date of birth of the baby or babies.
    BirthDate,
    /// Days after the birth on a date.
    DaysAnchor,
    /// How the person feeds: the answer to the finding `who`.
    Who,
    /// What to remind of.
    Reminders,
    /// When nothing rings.
    QuietHours,
    /// Whether a promised look may ring in the quiet hours.
    LookMayWake,
    /// Whether drawings stand still.
    ReducedMotion,
    /// Whether everything about babies is hidden.
    HideBabies,
    /// How long after it was left the app locks.
    LockAfter,
}

/// A setting with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting {
    /// The country, as two letters.
    Country(String),
    /// The language, as a tag.
    Language(String),
    /// °C or °F.
    TemperatureUnit(TemperatureUnit),
    /// ml or fl oz.
    VolumeUnit(VolumeUnit),
    /// The date of birth of the baby or babies.
    BirthDate(NaiveDate),
    /// Days after the birth on a date.
    DaysAnchor(DaysAnchor),
    /// How the person feeds: the members of the finding `who`.
    Who(Vec<String>),
    /// What to remind of: kinds of `reminders.toml`, or `none` alone.
    Reminders(Vec<String>),
    /// When nothing rings: the id of a row of `reminders.toml`.
    QuietHours(String),
    /// Whether a promised look may ring in the quiet hours.
    LookMayWake(bool),
    /// Whether drawings stand still.
    ReducedMotion(bool),
    /// Whether everything about babies is hidden. Nothing is deleted by it.
    HideBabies(bool),
    /// How long after it was left the app locks: whole minutes, or `never`.
    LockAfter(String),
}

impl SettingKey {
    /// All, in the order in which settings show them.
    pub const ALL: [Self; 13] = [
        Self::Country,
        Self::Language,
        Self::TemperatureUnit,
        Self::VolumeUnit,
        Self::BirthDate,
        Self::DaysAnchor,
        Self::Who,
        Self::HideBabies,
        Self::Reminders,
        Self::QuietHours,
        Self::LookMayWake,
        Self::ReducedMotion,
        Self::LockAfter,
    ];

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Language => "language",
            Self::TemperatureUnit => "temperature_unit",
            Self::VolumeUnit => "volume_unit",
            Self::BirthDate => "birth_date",
            Self::DaysAnchor => "days_anchor",
            Self::Who => "who",
            Self::Reminders => "reminders",
            Self::QuietHours => "quiet_hours",
            Self::LookMayWake => "look_may_wake",
            Self::ReducedMotion => "reduced_motion",
            Self::HideBabies => "hide_babies",
            Self::LockAfter => "lock_after",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.key() == key)
    }

    /// The setting that `text` stands for.
    pub(crate) fn read(self, text: &str) -> Option<Setting> {
        Some(match self {
            Self::Country => Setting::Country(text.to_owned()),
            Self::Language => Setting::Language(text.to_owned()),
            Self::TemperatureUnit => Setting::TemperatureUnit(rows::named(text)?),
            Self::VolumeUnit => Setting::VolumeUnit(rows::named(text)?),
            Self::BirthDate => Setting::BirthDate(date(text)?),
            Self::DaysAnchor => {
                let (days, on) = text.split_once(' ')?;
                Setting::DaysAnchor(DaysAnchor { days: days.parse().ok()?, on: date(on)? })
            }
            Self::Who => Setting::Who(members(text)),
            Self::Reminders => Setting::Reminders(members(text)),
            Self::QuietHours => Setting::QuietHours(text.to_owned()),
            Self::LookMayWake => Setting::LookMayWake(text == "yes"),
            Self::ReducedMotion => Setting::ReducedMotion(text == "yes"),
            Self::HideBabies => Setting::HideBabies(text == "yes"),
            Self::LockAfter => Setting::LockAfter(text.to_owned()),
        })
    }
}

fn members(text: &str) -> Vec<String> {
    text.split(' ').filter(|member| !member.is_empty()).map(str::to_owned).collect()
}

impl Setting {
    /// Which one it is.
    pub fn key(&self) -> SettingKey {
        match self {
            Self::Country(_) => SettingKey::Country,
            Self::Language(_) => SettingKey::Language,
            Self::TemperatureUnit(_) => SettingKey::TemperatureUnit,
            Self::VolumeUnit(_) => SettingKey::VolumeUnit,
            Self::BirthDate(_) => SettingKey::BirthDate,
            Self::DaysAnchor(_) => SettingKey::DaysAnchor,
            Self::Who(_) => SettingKey::Who,
            Self::Reminders(_) => SettingKey::Reminders,
            Self::QuietHours(_) => SettingKey::QuietHours,
            Self::LookMayWake(_) => SettingKey::LookMayWake,
            Self::ReducedMotion(_) => SettingKey::ReducedMotion,
            Self::HideBabies(_) => SettingKey::HideBabies,
            Self::LockAfter(_) => SettingKey::LockAfter,
        }
    }

    /// The value as files write it.
    pub fn text(&self) -> String {
        match self {
            Self::Country(text) | Self::Language(text) => text.clone(),
            Self::TemperatureUnit(TemperatureUnit::Celsius) => "celsius".to_owned(),
            Self::TemperatureUnit(TemperatureUnit::Fahrenheit) => "fahrenheit".to_owned(),
            Self::VolumeUnit(VolumeUnit::Millilitres) => "millilitres".to_owned(),
            Self::VolumeUnit(VolumeUnit::FluidOunces) => "fluid_ounces".to_owned(),
            Self::BirthDate(born) => born.to_string(),
            Self::DaysAnchor(anchor) => format!("{} {}", anchor.days, anchor.on),
            Self::Who(members) | Self::Reminders(members) => members.join(" "),
            Self::QuietHours(id) | Self::LockAfter(id) => id.clone(),
            Self::LookMayWake(yes) | Self::ReducedMotion(yes) | Self::HideBabies(yes) => {
                if *yes { "yes" } else { "no" }.to_owned()
            }
        }
    }
}

impl Journal {
    /// Everything that is set, in the order of [`SettingKey::ALL`].
    pub fn settings(&self) -> Result<Vec<Setting>, JournalError> {
        let mut all = Vec::new();
        for key in SettingKey::ALL {
            all.extend(self.setting(key)?);
        }
        Ok(all)
    }

    /// One setting, or nothing when it is not set.
    pub fn setting(&self, key: SettingKey) -> Result<Option<Setting>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
            let mut found = found.query_map([key.key()], |row| rows::keyed(row, 0, |text| key.read(text)))?;
            Ok(found.next().transpose()?)
        })
    }

    /// Sets one setting.
    pub fn set(&mut self, setting: &Setting, now: Moment) -> Result<(), JournalError> {
        self.write("saving a setting in", |tx| {
            tx.execute(
                "INSERT OR REPLACE INTO setting (key, value, set_ms, set_offset) VALUES (?1, ?2, ?3, ?4)",
                params![setting.key().key(), setting.text(), now.epoch_ms(), now.offset_min()],
            )?;
            Ok(())
        })
    }

    /// Takes one setting back to "not set".
    pub fn unset(&mut self, key: SettingKey) -> Result<(), JournalError> {
        self.write("saving a setting in", |tx| {
            tx.execute("DELETE FROM setting WHERE key = ?1", [key.key()])?;
            Ok(())
        })
    }

    /// The person's own numbers, in her order.
    pub fn own_numbers(&self) -> Result<Vec<OwnNumber>, JournalError> {
        self.read("reading", |conn| {
            let mut found = conn.prepare_cached("SELECT label, number FROM own_number ORDER BY seq")?;
            let text = |text: &str| Text::new(text).ok();
            let found = found.query_map([], |row| {
                Ok(OwnNumber { label: rows::keyed(row, 0, text)?, number: rows::keyed(row, 1, text)? })
            })?;
            Ok(found.collect::<Result<_, _>>()?)
        })
    }

    /// Replaces the person's own numbers.
    pub fn set_own_numbers(&mut self, numbers: &[OwnNumber]) -> Result<(), JournalError> {
        self.write("saving a number in", |tx| -> Result<(), Fault> {
            tx.execute("DELETE FROM own_number", [])?;
            for (seq, own) in (0i64..).zip(numbers) {
                tx.execute(
                    "INSERT INTO own_number (seq, label, number) VALUES (?1, ?2, ?3)",
                    params![seq, own.label.as_str(), own.number.as_str()],
                )?;
            }
            Ok(())
        })
    }
}
