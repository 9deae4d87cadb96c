//! A moment to the millisecond, for what has to be replayed.
//!
//! The usual written form of a [`Moment`] is made for people and rounds to seconds. A state that was written and read
//! again has to be equal to the one that went on running, so plans and states keep the pair `[milliseconds, offset]`.
//!
//! ```
//! use lattea_core::{clock::Moment, session::exact::Exact};
//! let now = Moment::new(1_777_799_400_123, 60).unwrap();
//! let text = serde_json::to_string(&Exact(now)).unwrap();
//! assert_eq!(text, "[1777799400123,60]");
//! assert_eq!(serde_json::from_str::<Exact>(&text).unwrap().0, now);
//! ```

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clock::{BadMoment, Moment};

/// A moment that is written as `[milliseconds since 1970, minutes east of Greenwich]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(i64, i16)", into = "(i64, i16)")]
pub struct Exact(pub Moment);

impl TryFrom<(i64, i16)> for Exact {
    type Error = BadMoment;
    fn try_from((epoch_ms, offset_min): (i64, i16)) -> Result<Self, BadMoment> {
        Moment::new(epoch_ms, offset_min).map(Self)
    }
}

impl From<Exact> for (i64, i16) {
    fn from(Exact(moment): Exact) -> (i64, i16) {
        (moment.epoch_ms(), moment.offset_min())
    }
}

/// For `#[serde(with = "exact")]`: writes a moment as a pair.
pub(super) fn serialize<S: Serializer>(moment: &Moment, out: S) -> Result<S::Ok, S::Error> {
    Exact(*moment).serialize(out)
}

/// For `#[serde(with = "exact")]`: reads the pair.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Moment, D::Error> {
    Exact::deserialize(from).map(|Exact(moment)| moment)
}

/// The same for a moment that may be absent: `#[serde(with = "exact::option")]`.
pub(super) mod option {
    use super::{Deserialize, Deserializer, Exact, Moment, Serialize, Serializer};

    /// Writes the pair or null.
    pub fn serialize<S: Serializer>(moment: &Option<Moment>, out: S) -> Result<S::Ok, S::Error> {
        moment.map(Exact).serialize(out)
    }

    /// Reads the pair or null.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Moment>, D::Error> {
        Option::<Exact>::deserialize(from).map(|exact| exact.map(|Exact(moment)| moment))
    }
}
