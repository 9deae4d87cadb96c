//! What the person measures, feels, takes, writes down or is told.

use serde::{Deserialize, Serialize};

use crate::{
    journal::Text,
    units::{Pain, Quadrant, Side, Temperature},
};

use super::measure::SizeMm;

/// A temperature of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TemperatureReading {
    /// The reading.
    pub value: Temperature,
    /// Where it was taken, if said.
    pub site: Option<Site>,
    /// Whether something against pain or fever had been taken before it, if said.
    pub after_antipyretic: Option<bool>,
}

/// Where a temperature was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Site {
    /// In the mouth.
    Oral,
    /// In the ear.
    Ear,
    /// On the forehead.
    Forehead,
    /// In the armpit.
    Axilla,
}

impl Site {
    /// All, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self::Oral, Self::Ear, Self::Forehead, Self::Axilla];

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Oral => "oral",
            Self::Ear => "ear",
            Self::Forehead => "forehead",
            Self::Axilla => "axilla",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|site| site.key() == key)
    }
}

/// Something felt or seen at one breast; what was not said stays open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Symptom {
    /// Which side.
    pub side: Side,
    /// Which part of it.
    pub quadrant: Option<Quadrant>,
    /// How much it hurts at rest.
    pub pain: Option<Pain>,
    /// How much it hurts while feeding or expressing.
    #[serde(default)]
    pub pain_at_feed: Option<Pain>,
    /// Warmer than around it.
    pub hot: Option<bool>,
    /// Hard or firm.
    pub hard: Option<bool>,
    /// A lump.
    pub lump: Option<bool>,
    /// A new colour of the skin.
    pub colour: Option<bool>,
    /// How wide the place is.
    pub size: Option<SizeMm>,
}

/// A medicine taken, as typed. No catalogue and no doses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Medicine {
    /// Its name as typed.
    pub name: Text,
    /// Whether it brings down pain or fever, if said.
    pub is_antipyretic: Option<bool>,
    /// Whether it is an antibiotic, if said.
    pub is_antibiotic: Option<bool>,
    /// The course as typed, such as "four times a day until Friday".
    #[serde(default)]
    pub course: Option<Text>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What was written.
    pub text: Text,
}

/// A word with a clinician, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Who it was.
    pub who: Text,
    /// By phone, at a visit, in writing; if said.
    pub channel: Option<Text>,
    /// What was said.
    pub said: Text,
    /// Whether they said yes or no to gentle massage, when it was asked (J16). Free words are never read for it.
    #[serde(default)]
    pub massage_ok: Option<bool>,
}
