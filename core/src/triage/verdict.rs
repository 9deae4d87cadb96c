//! What an assessment says: a care level, who may be stroked where, and everything that led there.
//!
//! Names are short strings that lie in the value itself: a verdict names a hundred rules and questions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

pub use crate::care::{FollowUpLevel, Grade, Tier, Timing};
use crate::clock::Moment;

/// What one side may have. The order is permissiveness: a greater value allows more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// A rule forbids massage on this side.
    Forbidden,
    /// Something is open or asks for waiting; no massage now.
    Withheld,
    /// The techniques named may be offered, lightly.
    LightOnly,
}

impl Permission {
    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Forbidden => "forbidden",
            Self::Withheld => "withheld",
            Self::LightOnly => "light_only",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Forbidden, Self::Withheld, Self::LightOnly].into_iter().find(|permission| permission.key() == key)
    }
}

/// Why a finding has no usable value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnknownWhy {
    /// The question was not put.
    NotAsked,
    /// Asked; the person is not sure.
    NotSure,
    /// Asked; the person rather not says.
    PreferNot,
    /// Asked and skipped.
    Skipped,
    /// Answered too long ago.
    Stale,
    /// Answered, and the answers do not settle it: measure again.
    MeasureAgain,
}

impl UnknownWhy {
    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::NotSure => "not_sure",
            Self::PreferNot => "prefer_not",
            Self::Skipped => "skipped",
            Self::Stale => "stale",
            Self::MeasureAgain => "measure_again",
        }
    }
}

/// How the advice is put when not everything is known (table, section 1.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// The care level as it stands.
    Floor,
    /// The care level, and a block of what is open.
    FloorAndBlock,
    /// The most urgent level that is still possible, because a red flag is already there.
    Ceiling,
}

/// A rule that is true, and the answers that made it true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fired {
    /// The rule's id, such as `S01`.
    pub rule: SmolStr,
    /// `person`, `left`, `right` or `baby.ID`.
    pub at: SmolStr,
    /// The care level that the rule asks for.
    pub tier: Tier,
    /// The answers that made it true, such as `temp_dC` or `left.hot`.
    pub because: Vec<SmolStr>,
    /// Keys of the sources.
    pub sources: Vec<SmolStr>,
    /// How sure the sources are.
    pub grade: Grade,
}

/// A question without a usable answer that could still change the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unanswered {
    /// The finding, such as `chest_pain`, `left.hot` or `baby.a.baby_blue`.
    pub id: SmolStr,
    /// Why there is no value.
    pub why: UnknownWhy,
}

/// What the open questions could lead to: "if any of these is true, …".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IfTrue {
    /// The level that would be reached.
    pub tier: Tier,
    /// The open findings that could reach it.
    pub ids: Vec<SmolStr>,
}

/// The result for one baby; never part of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InfantVerdict {
    /// The baby's id as given.
    pub id: SmolStr,
    /// The care level, or nothing.
    pub tier: Option<Tier>,
    /// The most urgent level still possible, or nothing.
    pub ceiling: Option<Tier>,
    /// Rules that are true, most urgent first.
    pub fired: Vec<SmolStr>,
    /// Open findings of this baby's undecided rules, as `baby.ID.finding`.
    pub unanswered: Vec<SmolStr>,
}

/// A technique that a side may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AllowedTechnique {
    /// The technique's id, such as `M01`.
    pub id: SmolStr,
    /// Its stable name, such as `palm_lift`.
    pub name: SmolStr,
    /// Its place around a feed.
    pub timing: Timing,
}

/// What one side may have, and why not more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SidePermission {
    /// The permission.
    pub permission: Permission,
    /// The techniques that may be offered; empty unless the permission is `light_only`.
    pub techniques: Vec<AllowedTechnique>,
    /// True rules that stand in the way, most urgent first.
    pub blocked_by: Vec<SmolStr>,
    /// Undecided rules that stand in the way, most urgent first.
    pub open: Vec<SmolStr>,
}

/// The permission of both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Massage {
    /// The less permissive of the two sides.
    pub permission: Permission,
    /// When the permission ends; nothing unless a side is `light_only`.
    #[schemars(with = "Option<String>")]
    pub expires_at: Option<Moment>,
    /// The left side.
    pub left: SidePermission,
    /// The right side.
    pub right: SidePermission,
}

impl Massage {
    /// The permission of one side.
    pub fn side(&self, side: crate::units::Side) -> &SidePermission {
        match side {
            crate::units::Side::Left => &self.left,
            crate::units::Side::Right => &self.right,
        }
    }
}

/// A follow-up rule that is true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUpFired {
    /// The rule's id, such as `F03`.
    pub rule: SmolStr,
    /// `person`, `left` or `right`.
    pub at: SmolStr,
}

/// What has to be shown to somebody without hurry; independent of the care level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The worst level of all follow-up rules that are true.
    pub level: FollowUpLevel,
    /// Whether a scan is to be asked for.
    pub imaging_asked: bool,
    /// The follow-up rules that are true.
    pub fired: Vec<FollowUpFired>,
}

/// The whole result of one assessment: section 7.2 of the rule table, field by field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// The version of this contract: 2.
    pub contract: u32,
    /// The version of the content that decided.
    pub content_version: SmolStr,
    /// When it was decided.
    #[schemars(with = "String")]
    pub made_at: Moment,
    /// The person's own care level, never the baby's.
    pub tier: Tier,
    /// The most urgent level that is true or still possible.
    pub ceiling: Tier,
    /// Whether every rule that decides is settled.
    pub complete: bool,
    /// How the advice is put.
    pub advice: Advice,
    /// `self`, or the id of the baby whose page comes first.
    pub first: SmolStr,
    /// The worst care level of all babies.
    pub infant_tier: Option<Tier>,
    /// One result for each baby.
    pub infants: Vec<InfantVerdict>,
    /// Who may be stroked where.
    pub massage: Massage,
    /// Rules that are true, most urgent first.
    pub fired: Vec<Fired>,
    /// Open findings of undecided rules.
    pub unanswered: Vec<Unanswered>,
    /// What the open findings could lead to, most urgent first.
    pub if_true: Vec<IfTrue>,
    /// What has to be shown to somebody without hurry.
    pub followup: FollowUp,
    /// When to look again.
    #[schemars(with = "Vec<String>")]
    pub recheck_at: Vec<Moment>,
}

impl Verdict {
    /// The most urgent level of the person and of her babies.
    pub fn highest(&self) -> Tier {
        self.infant_tier.map_or(self.tier, |baby| baby.max(self.tier))
    }
}
