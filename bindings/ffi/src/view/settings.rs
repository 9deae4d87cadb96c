//! Settings.

use lattea_core::app::SettingStep;
use lattea_core::journal::SettingKey;
use lattea_core::view::answer::ProblemView;
use lattea_core::view::check::ChoiceView;
use lattea_core::view::help::OwnNumber;
use lattea_core::view::settings::{SettingKind, SettingView, SettingsView};

/// What came of a change.
#[uniffi::remote(Enum)]
pub enum SettingStep {
    /// It is kept.
    Saved(Box<SettingsView>),
    /// It can't be read; nothing was changed.
    Problem(Vec<ProblemView>),
}

/// The key of a setting.
#[uniffi::remote(Enum)]
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

/// The settings screen.
#[uniffi::remote(Record)]
pub struct SettingsView {
    /// What can be set, in order.
    pub settings: Vec<SettingView>,
    /// The person's own numbers.
    pub own_numbers: Vec<OwnNumber>,
    /// Which rules, and that nobody has signed them.
    pub rules: String,
}

/// One setting.
#[uniffi::remote(Record)]
pub struct SettingView {
    /// Which one.
    pub key: SettingKey,
    /// Its name.
    pub label: String,
    /// Its value in words; empty when it is not set.
    pub shown: String,
    /// How it is set.
    pub kind: SettingKind,
    /// Ids of what is chosen, or the text as it would be typed.
    pub chosen: Vec<String>,
}

/// How a setting is set.
#[uniffi::remote(Enum)]
pub enum SettingKind {
    /// One of these.
    One(Vec<ChoiceView>),
    /// Any of these.
    Many(Vec<ChoiceView>),
    /// A day is chosen, sent as `2026-05-03`.
    Day,
    /// A whole number of days is typed.
    Days,
}
