//! Times in files keep their milliseconds, because order and undo depend on them.
//!
//! [`Moment`]'s own text stops at the second, which is right for a person and too coarse for a journal that has to
//! come back from its export exactly as it was.
//!
//! ```
//! use lattea_core::{clock::Moment, journal::exact};
//! let moment = Moment::new(1_777_799_400_250, 60)?;
//! assert_eq!(exact::text(moment), "2026-05-03T10:10:00.250+01:00");
//! assert_eq!(Moment::parse(&exact::text(moment))?, moment);
//! # Ok::<(), lattea_core::clock::BadMoment>(())
//! ```

use chrono::{DateTime, FixedOffset, SecondsFormat};
use serde::{Deserialize, Deserializer, Serializer};

use crate::clock::Moment;

/// RFC 3339 with the offset, and with milliseconds where there are any.
pub fn text(moment: Moment) -> String {
    let offset = FixedOffset::east_opt(i32::from(moment.offset_min()) * 60);
    match (DateTime::from_timestamp_millis(moment.epoch_ms()), offset) {
        (Some(time), Some(offset)) => time.with_timezone(&offset).to_rfc3339_opts(SecondsFormat::AutoSi, false),
        _ => moment.to_rfc3339(),
    }
}

/// For `#[serde(with)]` on a [`Moment`].
pub fn serialize<S: Serializer>(moment: &Moment, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(&text(*moment))
}

/// For `#[serde(with)]` on a [`Moment`].
pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Moment, D::Error> {
    Moment::deserialize(input)
}

/// For `#[serde(with)]` on an `Option<Moment>`.
pub mod option {
    use super::{Deserialize, Deserializer, Moment, Serializer, text};

    /// A time or null.
    pub fn serialize<S: Serializer>(moment: &Option<Moment>, out: S) -> Result<S::Ok, S::Error> {
        match moment {
            Some(moment) => out.serialize_some(&text(*moment)),
            None => out.serialize_none(),
        }
    }

    /// A time or null.
    pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Moment>, D::Error> {
        Option::deserialize(input)
    }
}
