//! Values that cannot be invalid: a temperature that no thermometer shows, or a pain of 11, never gets in.
//!
//! Everything that a person types passes through one of these constructors, so the rest of the core checks nothing
//! again. Temperatures are whole tenths of a degree Celsius, because rules compare them and floats do not compare well.
//!
//! ```
//! use lattea_core::units::{Pain, Temperature};
//! assert_eq!(Temperature::from_tenths(384)?.to_string(), "38.4");
//! assert_eq!(Temperature::from_fahrenheit_tenths(1004)?.tenths(), 380);
//! assert!(Pain::new(11).is_err());
//! # Ok::<(), lattea_core::units::OutOfRange>(())
//! ```

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A number outside what the quantity can be. It names the bounds and never the number, which is the person's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{quantity} has to be from {low} to {high} {unit}")]
pub struct OutOfRange {
    /// What was being read, such as `temperature`.
    pub quantity: &'static str,
    /// The smallest accepted value, as shown to a person.
    pub low: &'static str,
    /// The largest accepted value, as shown to a person.
    pub high: &'static str,
    /// The unit of both bounds.
    pub unit: &'static str,
}

/// A body temperature in tenths of a degree Celsius, 30.0 to 42.5 °C.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i32", into = "i32")]
pub struct Temperature(i32);

impl Temperature {
    const RANGE: OutOfRange = OutOfRange { quantity: "temperature", low: "30.0", high: "42.5", unit: "°C" };

    /// From tenths of a degree Celsius.
    pub fn from_tenths(tenths: i32) -> Result<Self, OutOfRange> {
        if (300..=425).contains(&tenths) { Ok(Self(tenths)) } else { Err(Self::RANGE) }
    }

    /// From tenths of a degree Fahrenheit, rounded to the nearest tenth of a degree Celsius, half up.
    pub fn from_fahrenheit_tenths(tenths: i32) -> Result<Self, OutOfRange> {
        // (f - 320) * 5 / 9 in tenths; doubling before the division makes "half up" a plain floor.
        Self::from_tenths((tenths.saturating_sub(320).saturating_mul(10) + 9).div_euclid(18))
    }

    /// Tenths of a degree Celsius.
    pub fn tenths(self) -> i32 {
        self.0
    }

    /// Tenths of a degree Fahrenheit, rounded half up.
    pub fn fahrenheit_tenths(self) -> i32 {
        (self.0 * 18 + 5).div_euclid(10) + 320
    }
}

impl fmt::Display for Temperature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

impl TryFrom<i32> for Temperature {
    type Error = OutOfRange;
    fn try_from(tenths: i32) -> Result<Self, OutOfRange> {
        Self::from_tenths(tenths)
    }
}

impl From<Temperature> for i32 {
    fn from(temperature: Temperature) -> i32 {
        temperature.0
    }
}

/// Pain from 0 (none) to 10 (worst I can imagine).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Pain(u8);

impl Pain {
    /// From a whole number, 0 to 10.
    pub fn new(score: u8) -> Result<Self, OutOfRange> {
        if score <= 10 { Ok(Self(score)) } else { Err(OutOfRange { quantity: "pain", low: "0", high: "10", unit: "" }) }
    }

    /// The score, 0 to 10.
    pub fn score(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Pain {
    type Error = OutOfRange;
    fn try_from(score: u8) -> Result<Self, OutOfRange> {
        Self::new(score)
    }
}

impl From<Pain> for u8 {
    fn from(pain: Pain) -> u8 {
        pain.0
    }
}

impl fmt::Display for Pain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The owner's left or right breast, never the onlooker's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The owner's left.
    Left,
    /// The owner's right.
    Right,
}

impl Side {
    /// Both, in the order in which they are always listed.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// The stable name in files: `left` or `right`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|side| side.key() == key)
    }
}

/// A part of one breast, as its owner sees it. `Areola` is the ring around the nipple, `Axilla` the armpit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// Upper half, towards the arm.
    UpperOuter,
    /// Upper half, towards the breastbone.
    UpperInner,
    /// Lower half, towards the arm.
    LowerOuter,
    /// Lower half, towards the breastbone.
    LowerInner,
    /// The nipple and the ring around it.
    Central,
    /// The armpit.
    Axilla,
}

impl Quadrant {
    /// All, in the order in which lists show them.
    pub const ALL: [Self; 6] =
        [Self::UpperOuter, Self::UpperInner, Self::LowerOuter, Self::LowerInner, Self::Central, Self::Axilla];

    /// The stable name in files, such as `upper_outer`.
    pub fn key(self) -> &'static str {
        match self {
            Self::UpperOuter => "upper_outer",
            Self::UpperInner => "upper_inner",
            Self::LowerOuter => "lower_outer",
            Self::LowerInner => "lower_inner",
            Self::Central => "central",
            Self::Axilla => "axilla",
        }
    }

    /// From the stable name in files.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quadrant| quadrant.key() == key)
    }

    /// From an answer of the check, as the rule table writes it: `UOQ`, `central`, …
    pub fn from_answer(written: &str) -> Option<Self> {
        match written {
            "UOQ" => Some(Self::UpperOuter),
            "UIQ" => Some(Self::UpperInner),
            "LOQ" => Some(Self::LowerOuter),
            "LIQ" => Some(Self::LowerInner),
            "central" => Some(Self::Central),
            "axilla" => Some(Self::Axilla),
            _ => None,
        }
    }
}

/// A volume of milk in whole millilitres, 0 to 2000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Millilitres(u16);

impl Millilitres {
    /// The most.
    pub const MOST: u16 = 2000;

    /// From whole millilitres.
    pub fn new(amount: u16) -> Result<Self, OutOfRange> {
        if amount <= Self::MOST {
            Ok(Self(amount))
        } else {
            Err(OutOfRange { quantity: "amount", low: "0", high: "2000", unit: "ml" })
        }
    }

    /// Whole millilitres.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Millilitres {
    type Error = OutOfRange;
    fn try_from(amount: u16) -> Result<Self, OutOfRange> {
        Self::new(amount)
    }
}

impl From<Millilitres> for u16 {
    fn from(amount: Millilitres) -> u16 {
        amount.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fahrenheit_rounds_to_the_nearest_tenth_half_up() {
        for (fahrenheit, celsius) in [(1004, 380), (1003, 379), (986, 370), (1013, 385), (1012, 384), (995, 375)] {
            assert_eq!(Temperature::from_fahrenheit_tenths(fahrenheit).unwrap().tenths(), celsius, "{fahrenheit}");
        }
    }

    #[test]
    fn a_temperature_no_thermometer_shows_is_refused() {
        assert!(Temperature::from_tenths(299).is_err());
        assert!(Temperature::from_tenths(426).is_err());
        assert!(Temperature::from_tenths(600).unwrap_err().to_string().contains("42.5"));
        assert!(Temperature::from_fahrenheit_tenths(i32::MIN).is_err());
    }
}
