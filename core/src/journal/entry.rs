//! What the journal keeps: one entry, and one typed body for each kind of it.
//!
//! A body holds what was said, never what is concluded from it later: trends and episodes are worked out from the rows.
//! When it happened (`at`), when it was written (`created`) and when it was last changed (`edited`) are three times,
//! because people log the night's feeds in the morning.
//!
//! ```
//! use lattea_core::{journal::{Body, Kind, Note, Text}};
//! let body = Body::Note(Note { text: Text::new("slept at last")? });
//! assert_eq!(body.kind(), Kind::Note);
//! # Ok::<(), lattea_core::journal::TooLong>(())
//! ```

mod check;
mod feeding;
mod measure;
mod observed;
mod session;

use serde::{Deserialize, Serialize};

use crate::{clock::Moment, id::EntryId};

pub use self::{
    check::{Answer, Check, FiredRule, Given, Source},
    feeding::{Expression, Feed, FeedPart, Nappy, Way},
    measure::{BabyKey, Minutes, NotABaby, SizeMm},
    observed::{Contact, Medicine, Note, Site, Symptom, TemperatureReading},
    session::{Session, SessionEnd, SessionEvent},
};

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id, the same in every export and on every phone.
    pub id: EntryId,
    /// When it happened.
    pub at: Moment,
    /// When it was written.
    pub created: Moment,
    /// When it was last changed, if ever.
    pub edited: Option<Moment>,
    /// What happened.
    pub body: Body,
}

/// What happened, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "kind", content = "data")]
pub enum Body {
    /// A check and its result; written by the app.
    Check(Box<Check>),
    /// A guided session; written by the app.
    Session(Box<Session>),
    /// A feed.
    Feed(Feed),
    /// Milk expressed.
    Expression(Expression),
    /// A temperature of the person.
    Temperature(TemperatureReading),
    /// Something felt or seen at one breast.
    Symptom(Symptom),
    /// A medicine taken.
    Medicine(Medicine),
    /// A nappy.
    Nappy(Nappy),
    /// A note.
    Note(Note),
    /// A word with a clinician.
    Contact(Contact),
}

/// The kind of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A check.
    Check,
    /// A session.
    Session,
    /// A feed.
    Feed,
    /// Milk expressed.
    Expression,
    /// A temperature.
    Temperature,
    /// A symptom.
    Symptom,
    /// A medicine.
    Medicine,
    /// A nappy.
    Nappy,
    /// A note.
    Note,
    /// A word with a clinician.
    Contact,
}

impl Kind {
    /// All, in the order in which lists show them.
    pub const ALL: [Self; 10] = [
        Self::Check,
        Self::Session,
        Self::Feed,
        Self::Expression,
        Self::Temperature,
        Self::Symptom,
        Self::Medicine,
        Self::Nappy,
        Self::Note,
        Self::Contact,
    ];

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Session => "session",
            Self::Feed => "feed",
            Self::Expression => "expression",
            Self::Temperature => "temperature",
            Self::Symptom => "symptom",
            Self::Medicine => "medicine",
            Self::Nappy => "nappy",
            Self::Note => "note",
            Self::Contact => "contact",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

impl Body {
    /// Which kind it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Check(_) => Kind::Check,
            Self::Session(_) => Kind::Session,
            Self::Feed(_) => Kind::Feed,
            Self::Expression(_) => Kind::Expression,
            Self::Temperature(_) => Kind::Temperature,
            Self::Symptom(_) => Kind::Symptom,
            Self::Medicine(_) => Kind::Medicine,
            Self::Nappy(_) => Kind::Nappy,
            Self::Note(_) => Kind::Note,
            Self::Contact(_) => Kind::Contact,
        }
    }

    /// What is missing for this to be an entry at all, said so that a person can add it.
    pub(super) fn missing(&self) -> Option<&'static str> {
        match self {
            Self::Feed(feed) if feed.parts.is_empty() => Some("a feed needs at least one side or a bottle"),
            Self::Nappy(nappy) if !nappy.wet && !nappy.dirty => Some("a nappy needs to be wet, dirty or both"),
            Self::Medicine(medicine) if medicine.name.as_str().trim().is_empty() => Some("a medicine needs a name"),
            Self::Note(note) if note.text.as_str().trim().is_empty() => Some("a note needs some text"),
            Self::Session(session) if session.ended.is_some() != session.outcome.is_some() => {
                Some("a session that is over needs both its end and how it ended")
            }
            _ => None,
        }
    }
}
