//! Feeds, expressed milk and nappies.

use serde::{Deserialize, Serialize};

use crate::units::{Millilitres, Side};

use super::measure::{BabyKey, Minutes};

/// One feed: sides in the order they were given, with a bottle before, between or after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feed {
    /// The parts in order. A top-up joins the feed that it follows.
    pub parts: Vec<FeedPart>,
    /// Whether any of it was a supplement to the breast.
    pub supplement: bool,
    /// Which baby; nothing when there is one, or it was not said.
    pub baby: Option<BabyKey>,
}

/// One part of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "from", deny_unknown_fields)]
pub enum FeedPart {
    /// At the breast.
    Breast {
        /// Which one.
        side: Side,
        /// For how long, if known.
        minutes: Option<Minutes>,
    },
    /// From a bottle, cup or spoon.
    Bottle {
        /// How much, if known.
        amount: Option<Millilitres>,
    },
}

/// Milk expressed. It belongs to the person and not to a baby.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expression {
    /// From the left, if it was expressed and measured.
    pub left: Option<Millilitres>,
    /// From the right, if it was expressed and measured.
    pub right: Option<Millilitres>,
    /// From both in one bottle, when nobody knows how much came from which.
    #[serde(default)]
    pub together: Option<Millilitres>,
    /// How.
    pub way: Way,
}

/// How milk was expressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// With a pump.
    Pump,
    /// By hand.
    Hand,
}

impl Expression {
    /// Every amount that was measured, in millilitres; nothing when none was.
    pub fn total(&self) -> Option<u32> {
        let amounts = [self.left, self.right, self.together].into_iter().flatten();
        amounts.map(|amount| u32::from(amount.get())).reduce(|one, other| one + other)
    }
}

impl Way {
    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Pump => "pump",
            Self::Hand => "hand",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Pump, Self::Hand].into_iter().find(|way| way.key() == key)
    }
}

/// A nappy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nappy {
    /// Whose; nothing when there is one baby, or it was not said.
    pub baby: Option<BabyKey>,
    /// Wet.
    pub wet: bool,
    /// Dirty.
    pub dirty: bool,
}
