//! A check as it was answered and what came of it, so that a result can be explained years later without the content
//! that made it.
//!
//! The caller decides which answers are kept: one that the person asked not to store is simply not in the list, while
//! the care level and the rules that fired are always there.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    triage::verdict::{FollowUpFired, FollowUpLevel, Permission, Tier, Unanswered, UnknownWhy},
};

/// A check and its result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// What was answered, in the order of the interview.
    pub answers: Vec<Answer>,
    /// The person's care level.
    pub tier: Tier,
    /// The most urgent level that was true or still possible.
    pub ceiling: Tier,
    /// Whether every rule that decides was settled.
    pub complete: bool,
    /// The worst care level of all babies.
    pub infant_tier: Option<Tier>,
    /// Whether there are babies and the check left them out because everything about them was hidden: it then says
    /// nothing about them, and does not answer what an earlier one found.
    #[serde(default)]
    pub babies_left_out: bool,
    /// What the left side might have.
    pub permission_left: Permission,
    /// What the right side might have.
    pub permission_right: Permission,
    /// When the permission ends.
    pub expires_at: Option<Moment>,
    /// The techniques that were offered on the left.
    pub techniques_left: Vec<String>,
    /// The techniques that were offered on the right.
    pub techniques_right: Vec<String>,
    /// The version of the content that decided.
    pub content_version: String,
    /// Whether that content was the built-in pack; another folder's is marked.
    pub pack_reviewed: bool,
    /// The rules that were true, most urgent first.
    pub fired: Vec<FiredRule>,
    /// The worst follow-up level.
    pub followup: FollowUpLevel,
    /// The follow-up rules that were true.
    pub followup_fired: Vec<FollowUpFired>,
    /// What had no usable answer and could have changed the result.
    pub unanswered: Vec<Unanswered>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Whom it is about: `person`, `left`, `right` or `baby.ID`.
    pub at: String,
    /// The finding, such as `temp_dC`.
    pub finding: String,
    /// What was said.
    pub given: Given,
    /// When it was seen or measured.
    pub observed_at: Moment,
    /// Where it came from.
    pub source: Source,
}

/// What was said: a value, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// The value as the JSON contract of the check writes it, without quotes: `true`, `384`, `firm`, `["ok"]`.
    Value(String),
    /// Why there is none.
    Unknown(UnknownWhy),
}

/// Where an answer came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Asked in this check.
    Asked,
    /// Taken from the journal.
    Journal,
    /// Read from a device.
    Device,
}

impl Source {
    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Journal => "journal",
            Self::Device => "device",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Asked, Self::Journal, Self::Device].into_iter().find(|source| source.key() == key)
    }
}

/// A rule that was true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FiredRule {
    /// Its id, such as `S01`.
    pub rule: String,
    /// `person`, `left`, `right` or `baby.ID`.
    pub at: String,
    /// The care level that it asks for.
    pub tier: Tier,
}
