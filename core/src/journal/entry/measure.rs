//! Small values that only the journal needs: minutes of a feed, a size, the short name of a baby.

use serde::{Deserialize, Serialize};

use crate::units::OutOfRange;

/// Whole minutes, at most a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Minutes(u16);

impl Minutes {
    /// From whole minutes.
    pub fn new(minutes: u16) -> Result<Self, OutOfRange> {
        if minutes <= 1440 {
            Ok(Self(minutes))
        } else {
            Err(OutOfRange { quantity: "duration", low: "0", high: "1440", unit: "minutes" })
        }
    }

    /// Whole minutes.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Minutes {
    type Error = OutOfRange;
    fn try_from(minutes: u16) -> Result<Self, OutOfRange> {
        Self::new(minutes)
    }
}

impl From<Minutes> for u16 {
    fn from(minutes: Minutes) -> u16 {
        minutes.0
    }
}

/// The widest extent of a place, in whole millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct SizeMm(u16);

impl SizeMm {
    /// From whole millimetres.
    pub fn new(size: u16) -> Result<Self, OutOfRange> {
        if size <= 300 {
            Ok(Self(size))
        } else {
            Err(OutOfRange { quantity: "size", low: "0", high: "300", unit: "mm" })
        }
    }

    /// Whole millimetres.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for SizeMm {
    type Error = OutOfRange;
    fn try_from(size: u16) -> Result<Self, OutOfRange> {
        Self::new(size)
    }
}

impl From<SizeMm> for u16 {
    fn from(size: SizeMm) -> u16 {
        size.0
    }
}

/// The short name of a baby, `a` to `d`: the contract of the check knows at most four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BabyKey(char);

/// A text that is no short name of a baby.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a baby is named a, b, c or d here")]
pub struct NotABaby;

impl BabyKey {
    /// All, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self('a'), Self('b'), Self('c'), Self('d')];

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|baby| baby.key() == key)
    }

    /// The stable name in files.
    pub fn key(self) -> &'static str {
        match self.0 {
            'a' => "a",
            'b' => "b",
            'c' => "c",
            _ => "d",
        }
    }
}

impl TryFrom<String> for BabyKey {
    type Error = NotABaby;
    fn try_from(key: String) -> Result<Self, NotABaby> {
        Self::from_key(&key).ok_or(NotABaby)
    }
}

impl From<BabyKey> for String {
    fn from(baby: BabyKey) -> String {
        baby.key().to_owned()
    }
}
