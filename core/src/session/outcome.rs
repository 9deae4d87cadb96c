//! How a session ended, as the journal keeps it.
//!
//! ```
//! use lattea_core::session::outcome::Outcome;
//! assert_eq!(Outcome::from_key("sign.numb").map(Outcome::message), Some("m-sign-numb"));
//! ```

use serde::{Deserialize, Serialize};

use super::event::StopSign;

/// Why a session is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "outcome", content = "value")]
pub enum Outcome {
    /// Every phase was gone through or skipped.
    Completed,
    /// The person stopped.
    Stopped,
    /// Pain at the stop value, or two more than at the start.
    Pain,
    /// A stop sign was reported.
    Sign(StopSign),
    /// A cap was reached.
    Cap,
    /// Away too long, a restart, a kill, or a permission that ran out.
    Interrupted,
}

impl Outcome {
    /// The stable name in files; a stop sign is written as `sign.numb`.
    pub fn key(self) -> String {
        match self {
            Self::Completed => "completed".to_owned(),
            Self::Stopped => "stopped".to_owned(),
            Self::Pain => "pain".to_owned(),
            Self::Sign(sign) => format!("sign.{}", sign.key()),
            Self::Cap => "cap".to_owned(),
            Self::Interrupted => "interrupted".to_owned(),
        }
    }

    /// Message id of what is said when a session ends like this.
    pub fn message(self) -> &'static str {
        match self {
            Self::Completed => "m-completed",
            Self::Stopped => "m-stopped",
            Self::Pain => "m-pain",
            Self::Sign(StopSign::Hurts) => "m-sign-hurts",
            Self::Sign(StopSign::NewColour) => "m-sign-new-colour",
            Self::Sign(StopSign::Blood) => "m-sign-blood",
            Self::Sign(StopSign::Numb) => "m-sign-numb",
            Self::Sign(StopSign::Unwell) => "m-sign-unwell",
            Self::Cap => "m-cap",
            Self::Interrupted => "m-interrupted",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "completed" => Some(Self::Completed),
            "stopped" => Some(Self::Stopped),
            "pain" => Some(Self::Pain),
            "cap" => Some(Self::Cap),
            "interrupted" => Some(Self::Interrupted),
            _ => key.strip_prefix("sign.").and_then(StopSign::from_key).map(Self::Sign),
        }
    }
}
