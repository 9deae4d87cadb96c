//! Typed ids over UUID v7: sortable by time, made on the phone, unique without a server.
//!
//! The random part comes in through [`IdSource`], so that a test or the demo story makes the same ids every time.
//!
//! ```
//! use lattea_core::{clock::Moment, id::{EntryId, IdSource, SeededIds}};
//! let ids = SeededIds::new(7);
//! let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
//! let first: EntryId = ids.next(now).into();
//! assert_eq!(first.to_string().parse::<EntryId>().unwrap(), first);
//! ```

use std::{
    fmt,
    str::FromStr,
    sync::atomic::{AtomicU64, Ordering},
};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Moment;

/// Where new ids come from.
pub trait IdSource: Send + Sync {
    /// A fresh id stamped with `now`.
    fn next(&self, now: Moment) -> Uuid;
}

/// Ids with random bits from the operating system.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemIds;

impl IdSource for SystemIds {
    fn next(&self, now: Moment) -> Uuid {
        let random = Uuid::new_v4().into_bytes();
        let mut bits = [0u8; 10];
        bits.copy_from_slice(&random[..10]);
        stamp(now, &bits)
    }
}

/// Ids that count up from a seed: the same story gives the same ids.
#[derive(Debug)]
pub struct SeededIds(AtomicU64);

impl SeededIds {
    /// Starts counting at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl IdSource for SeededIds {
    fn next(&self, now: Moment) -> Uuid {
        let mut bits = [0u8; 10];
        bits[2..].copy_from_slice(&self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        stamp(now, &bits)
    }
}

fn stamp(now: Moment, bits: &[u8; 10]) -> Uuid {
    let millis = u64::try_from(now.epoch_ms()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, bits).into_uuid()
}

/// The id of one journal entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(pub Uuid);

impl From<Uuid> for EntryId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for EntryId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        Uuid::parse_str(text).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_time_and_never_repeat() {
        let ids = SeededIds::new(0);
        let early = Moment::parse("2026-05-03T10:10:00Z").unwrap();
        let first = ids.next(early);
        let second = ids.next(early);
        let later = ids.next(early.plus_ms(1));
        assert!(first < second && second < later);
        assert_ne!(SystemIds.next(early), SystemIds.next(early));
    }
}
