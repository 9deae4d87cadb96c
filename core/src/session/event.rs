//! What can happen in a session. An event carries no time of its own: it is stored and replayed with one.
//!
//! ```
//! use lattea_core::session::event::{Event, StopSign};
//! let (name, value) = Event::Sign(StopSign::Numb).to_row();
//! assert_eq!((name, value.as_deref()), ("sign", Some("numb")));
//! assert_eq!(Event::from_row(name, value.as_deref())?, Event::Sign(StopSign::Numb));
//! # Ok::<(), lattea_core::session::event::BadEvent>(())
//! ```

use serde::{Deserialize, Serialize};

use crate::units::{Millilitres, Pain};

/// A sign that ends a session at once (rules GS1 to GS3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
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

/// How full the breast feels, in the steps of the finding `hard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fullness {
    /// Soft.
    None,
    /// Full.
    Full,
    /// Firm like a nose.
    Firm,
    /// Hard like a forehead.
    Rock,
}

impl Fullness {
    /// All, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self::None, Self::Full, Self::Firm, Self::Rock];

    /// The stable name in files, and the answer to the finding.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Full => "full",
            Self::Firm => "firm",
            Self::Rock => "rock",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fullness| fullness.key() == key)
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
    /// How full the breast feels: before the first touch, or afterwards.
    Fullness(Fullness),
    /// How much milk came.
    Expressed(Millilitres),
    /// The app went out of sight.
    Hidden,
    /// The app is back in sight.
    Shown,
    /// Only time has passed.
    Tick,
}

/// A stored row that is no event. It names neither of its two parts, which are the person's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the row is no session event")]
pub struct BadEvent;

impl Event {
    /// The row that the journal keeps: a stable name and, for five kinds, a value.
    pub fn to_row(self) -> (&'static str, Option<String>) {
        match self {
            Self::Ready => ("ready", None),
            Self::Pain(pain) => ("pain", Some(pain.to_string())),
            Self::Sign(sign) => ("sign", Some(sign.key().to_owned())),
            Self::Pause => ("pause", None),
            Self::Resume => ("resume", None),
            Self::Back => ("back", None),
            Self::Skip => ("skip", None),
            Self::Stop => ("stop", None),
            Self::Relief(relief) => ("relief", Some(relief.key().to_owned())),
            Self::Fullness(fullness) => ("fullness", Some(fullness.key().to_owned())),
            Self::Expressed(amount) => ("expressed", Some(amount.get().to_string())),
            Self::Hidden => ("hidden", None),
            Self::Shown => ("shown", None),
            Self::Tick => ("tick", None),
        }
    }

    /// Back from the row.
    ///
    /// # Errors
    /// [`BadEvent`] when the name is unknown, or a value is absent, superfluous or out of bounds.
    pub fn from_row(name: &str, value: Option<&str>) -> Result<Self, BadEvent> {
        let event = match (name, value) {
            ("ready", None) => Some(Self::Ready),
            ("pain", Some(text)) => text.parse().ok().and_then(|score| Pain::new(score).ok()).map(Self::Pain),
            ("sign", Some(text)) => StopSign::from_key(text).map(Self::Sign),
            ("pause", None) => Some(Self::Pause),
            ("resume", None) => Some(Self::Resume),
            ("back", None) => Some(Self::Back),
            ("skip", None) => Some(Self::Skip),
            ("stop", None) => Some(Self::Stop),
            ("relief", Some(text)) => Relief::from_key(text).map(Self::Relief),
            ("fullness", Some(text)) => Fullness::from_key(text).map(Self::Fullness),
            ("expressed", Some(text)) => {
                text.parse().ok().and_then(|ml| Millilitres::new(ml).ok()).map(Self::Expressed)
            }
            ("hidden", None) => Some(Self::Hidden),
            ("shown", None) => Some(Self::Shown),
            ("tick", None) => Some(Self::Tick),
            _ => None,
        };
        event.ok_or(BadEvent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_comes_back_from_its_row() {
        let plain = [
            Event::Ready,
            Event::Pause,
            Event::Resume,
            Event::Back,
            Event::Skip,
            Event::Stop,
            Event::Hidden,
            Event::Shown,
            Event::Tick,
        ];
        let pains = (0..=10).map(|score| Event::Pain(Pain::new(score).unwrap()));
        let signs = StopSign::ALL.into_iter().map(Event::Sign);
        let reliefs = Relief::ALL.into_iter().map(Event::Relief);
        let fullness = Fullness::ALL.into_iter().map(Event::Fullness);
        let amounts = [0, 255, 2000].map(|ml| Event::Expressed(Millilitres::new(ml).unwrap()));
        for event in plain.into_iter().chain(pains).chain(signs).chain(reliefs).chain(fullness).chain(amounts) {
            let (name, value) = event.to_row();
            assert_eq!(Event::from_row(name, value.as_deref()), Ok(event));
        }
    }

    #[test]
    fn a_row_that_is_no_event_is_refused() {
        for (name, value) in [
            ("pain", None),
            ("pain", Some("11")),
            ("pain", Some("-1")),
            ("stop", Some("now")),
            ("sign", Some("x")),
            ("fullness", Some("soft")),
            ("expressed", Some("2001")),
            ("", None),
        ] {
            assert_eq!(Event::from_row(name, value), Err(BadEvent), "{name}");
        }
    }
}
