//! The words for levels of care that content, triage and everything after them share.
//!
//! ```
//! use lattea_core::care::Tier;
//! assert!(Tier::EmergencyNow > Tier::SameDay);
//! assert_eq!(Tier::from_key("within_24h"), Some(Tier::Within24h));
//! ```

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How soon care is needed. The order is urgency: a greater value is more urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Home care; light techniques may be offered.
    MassageOk,
    /// Home care, no massage on the side named, a time to look again.
    SelfCareNoMassage,
    /// Speak to a clinician within 24 hours.
    #[serde(rename = "within_24h")]
    Within24h,
    /// Speak to a clinician today.
    SameDay,
    /// Call the emergency number or go to the emergency department now.
    EmergencyNow,
}

impl Tier {
    /// All, least urgent first.
    pub const ALL: [Self; 5] =
        [Self::MassageOk, Self::SelfCareNoMassage, Self::Within24h, Self::SameDay, Self::EmergencyNow];

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::MassageOk => "massage_ok",
            Self::SelfCareNoMassage => "self_care_no_massage",
            Self::Within24h => "within_24h",
            Self::SameDay => "same_day",
            Self::EmergencyNow => "emergency_now",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.key() == key)
    }

    /// Whether a clinician is needed at all (T1 to T3).
    pub fn needs_clinician(self) -> bool {
        self >= Self::Within24h
    }
}

/// When a technique has its place around a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// Before a feed.
    Before,
    /// During a feed, or while pumping.
    During,
    /// After a feed.
    After,
    /// Whenever it is wanted.
    Any,
}

/// How soon a finding that is no emergency has to be shown to somebody. The order is urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpLevel {
    /// Nothing to follow up.
    None,
    /// Within two weeks.
    #[serde(rename = "within_14d")]
    Within14d,
    /// Within a week.
    #[serde(rename = "within_7d")]
    Within7d,
}

impl FollowUpLevel {
    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Within14d => "within_14d",
            Self::Within7d => "within_7d",
        }
    }
}

/// How sure the sources are of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Grade {
    /// Guidelines agree.
    A,
    /// One guideline says so.
    B,
    /// Sources disagree.
    C,
    /// Our own judgement.
    D,
}
