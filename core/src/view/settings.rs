//! Settings: each with its value in words and what it may be set to.

use crate::{journal::SettingKey, view::check::ChoiceView, view::help::OwnNumber};

/// The settings screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsView {
    /// What can be set, in order.
    pub settings: Vec<SettingView>,
    /// The person's own numbers.
    pub own_numbers: Vec<OwnNumber>,
    /// Which rules, and that nobody has signed them.
    pub rules: String,
}

/// One setting.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
