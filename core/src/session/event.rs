//! What can happen in a session. An event carries no time of its own: it is stored and replayed with one.

use serde::{Deserialize, Serialize};

use crate::units::Pain;

/// A sign that ends a session at once (rules GS1 to GS3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopSign {
    /// It hurts.
    Hurts,
    /// A new colour or a bruise.
    NewColour,
    /// Blood.
    Blood,
    /// The skin feels numb.
    Numb,
    /// Shivery, faint or ill.
    Unwell,
}

impl StopSign {
    /// All, in the order in which lists show them.
    pub const ALL: [Self; 5] = [Self::Hurts, Self::NewColour, Self::Blood, Self::Numb, Self::Unwell];

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Hurts => "hurts",
            Self::NewColour => "new_colour",
            Self::Blood => "blood",
            Self::Numb => "numb",
            Self::Unwell => "unwell",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sign| sign.key() == key)
    }
}

/// How the breast feels afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relief {
    /// Softer or easier.
    Softer,
    /// The same.
    Same,
    /// Worse.
    Worse,
}

impl Relief {
    /// All, in the order in which lists show them.
    pub const ALL: [Self; 3] = [Self::Softer, Self::Same, Self::Worse];

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Softer => "softer",
            Self::Same => "same",
            Self::Worse => "worse",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|relief| relief.key() == key)
    }
}

/// What the person or the phone did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "event", content = "value")]
pub enum Event {
    /// Ready: leave a phase that waits for the person (hands washed, first drops, express to comfort, after-care).
    Ready,
    /// An answer to "how does it feel?", before, during or after.
    Pain(Pain),
    /// A stop sign was reported.
    Sign(StopSign),
    /// Pause.
    Pause,
    /// Go on after a pause.
    Resume,
    /// Back to the start of this phase, or to the one before when this one has only begun.
    Back,
    /// Leave this phase out.
    Skip,
    /// Stop now. Always possible, never asked twice.
    Stop,
    /// How the breast feels afterwards.
    Relief(Relief),
    /// The app went out of sight.
    Hidden,
    /// The app is back in sight.
    Shown,
    /// Only time has passed.
    Tick,
}
