//! What a shell lets the person hear and feel. Message ids only; the words and the voice are elsewhere.
//!
//! ```
//! # use lattea_core::clock::Moment;
//! use lattea_core::session::cue::{Buzz, Cue, CueKind};
//! let due = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
//! let cue = Cue { due, kind: CueKind::Buzz(Buzz::Double) };
//! assert!(!cue.urgent());
//! ```

use serde::{Deserialize, Serialize};

use crate::clock::Moment;

/// A pattern of the vibration motor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Buzz {
    /// Twice: a new sector.
    Double,
    /// Long: a phase is over.
    Long,
    /// Three short ones: the session stopped.
    Stop,
}

/// What a cue is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CueKind {
    /// Speak the message, when the voice is on.
    Speak(String),
    /// Buzz, when it is on.
    Buzz(Buzz),
    /// Tell the screen reader the message.
    Announce {
        /// Message id.
        message: String,
        /// Whether it interrupts what is being read.
        urgent: bool,
    },
}

/// A cue and the moment for which it was meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cue {
    /// The moment for which it was meant; a little in the past when a timer was slow.
    pub due: Moment,
    /// What it is.
    pub kind: CueKind,
}

impl Cue {
    /// Whether it is given however late it is: the end of a session.
    pub fn urgent(&self) -> bool {
        match &self.kind {
            CueKind::Speak(_) => false,
            CueKind::Buzz(buzz) => *buzz == Buzz::Stop,
            CueKind::Announce { urgent, .. } => *urgent,
        }
    }
}
