//! The only place that may ask what time it is.
//!
//! Decisions take a [`Moment`] as an argument; a shell gets one from a [`Clock`]. A moment keeps the offset that was in
//! force where the person was, because "02:10" means her night, not Greenwich's.
//!
//! ```
//! use lattea_core::clock::Moment;
//! let moment = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! assert_eq!(moment.plus_hours(4).to_rfc3339(), "2026-05-03T14:10:00+01:00");
//! # Ok::<(), lattea_core::clock::BadMoment>(())
//! ```

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, Local, NaiveDate, Offset, SecondsFormat, Timelike, Utc};
use serde::{Deserialize, Serialize};

/// Milliseconds in an hour.
pub const HOUR_MS: i64 = 3_600_000;
/// Milliseconds in a day of 24 hours.
pub const DAY_MS: i64 = 24 * HOUR_MS;

/// An instant and the offset from UTC that was in force there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment {
    epoch_ms: i64,
    offset_min: i16,
}

/// A text that is no time with an offset, or a number beyond the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a time has to be written like 2026-05-03T10:10:00+01:00 (RFC 3339, with the offset)")]
pub struct BadMoment;

impl Moment {
    /// From milliseconds since 1970 in UTC and the offset in minutes; refuses what the calendar can't show.
    pub fn new(epoch_ms: i64, offset_min: i16) -> Result<Self, BadMoment> {
        let in_calendar = (-62_135_596_800_000..=253_402_300_799_999).contains(&epoch_ms);
        if in_calendar && offset_min.abs() < 24 * 60 { Ok(Self { epoch_ms, offset_min }) } else { Err(BadMoment) }
    }

    /// From RFC 3339 text.
    pub fn parse(text: &str) -> Result<Self, BadMoment> {
        let time = DateTime::parse_from_rfc3339(text).map_err(|_| BadMoment)?;
        let offset_min = i16::try_from(time.offset().local_minus_utc() / 60).map_err(|_| BadMoment)?;
        Self::new(time.timestamp_millis(), offset_min)
    }

    /// Milliseconds since 1970 in UTC: what orders entries.
    pub fn epoch_ms(self) -> i64 {
        self.epoch_ms
    }

    /// Minutes east of Greenwich.
    pub fn offset_min(self) -> i16 {
        self.offset_min
    }

    /// RFC 3339 with the offset; milliseconds stand there only when there are some, so that nothing is lost in a file.
    pub fn to_rfc3339(self) -> String {
        self.local().to_rfc3339_opts(SecondsFormat::AutoSi, false)
    }

    /// The same instant shifted; saturates at the ends of the calendar.
    pub fn plus_ms(self, ms: i64) -> Self {
        Self::new(self.epoch_ms.saturating_add(ms), self.offset_min).unwrap_or(self)
    }

    /// The same instant shifted by hours.
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_ms(hours.saturating_mul(HOUR_MS))
    }

    /// Milliseconds from `earlier` to this; negative when `earlier` is later.
    pub fn ms_since(self, earlier: Self) -> i64 {
        self.epoch_ms - earlier.epoch_ms
    }

    /// The same instant with the offset that is in force at `now`: a time to come is shown by the clock on the wall.
    pub fn seen_from(self, now: Self) -> Self {
        now.plus_ms(self.ms_since(now))
    }

    /// Whole hours from `earlier` to this, rounded down.
    pub fn hours_since(self, earlier: Self) -> i64 {
        self.ms_since(earlier).div_euclid(HOUR_MS)
    }

    /// The calendar date where the person was.
    pub fn date(self) -> NaiveDate {
        self.local().date_naive()
    }

    /// `HH:MM` where the person was.
    pub fn clock_text(self) -> String {
        let local = self.local();
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// The start of the local day that this moment is in, with the same offset.
    pub fn start_of_day(self) -> Self {
        let local_ms = self.epoch_ms + i64::from(self.offset_min) * 60_000;
        self.plus_ms(-local_ms.rem_euclid(DAY_MS))
    }

    fn local(self) -> DateTime<FixedOffset> {
        // `new` keeps the offset under a day, which every FixedOffset can hold; UTC stands in for what can't be.
        let offset = FixedOffset::east_opt(i32::from(self.offset_min) * 60).unwrap_or_else(|| Utc.fix());
        DateTime::from_timestamp_millis(self.epoch_ms).unwrap_or_default().with_timezone(&offset)
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.epoch_ms, self.offset_min).cmp(&(other.epoch_ms, other.offset_min))
    }
}

impl TryFrom<String> for Moment {
    type Error = BadMoment;
    fn try_from(text: String) -> Result<Self, BadMoment> {
        Self::parse(&text)
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> String {
        moment.to_rfc3339()
    }
}

/// Milliseconds since the machine was started. It runs on while the machine sleeps, and nobody can set it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SinceBoot(u64);

impl SinceBoot {
    /// From milliseconds.
    pub fn from_ms(ms: u64) -> Self {
        Self(ms)
    }

    /// So much later.
    pub fn plus_ms(self, ms: u64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Milliseconds from `earlier` to this; negative when `earlier` is later, as after a restart.
    pub fn ms_since(self, earlier: Self) -> i64 {
        let span = |from: u64, to: u64| i64::try_from(to.saturating_sub(from)).unwrap_or(i64::MAX);
        if self < earlier { -span(self.0, earlier.0) } else { span(earlier.0, self.0) }
    }
}

/// Both clocks, read together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// What the clock on the wall shows: it can be set, and it jumps.
    pub wall: Moment,
    /// How long the machine has been up; nothing where a shell can't tell.
    pub since_boot: Option<SinceBoot>,
}

/// Where a shell gets the time from.
///
/// Entries are dated by the clock on the wall. A running session counts by the other one, so that a changed clock or time
/// zone moves nothing in it: `elapsedRealtime` on Android, `mach_continuous_time` on iOS, `CLOCK_BOOTTIME` on Linux.
pub trait Clock: Send + Sync {
    /// The present instant with the offset in force.
    fn now(&self) -> Moment;

    /// How long the machine has been up, its sleep included; nothing where that can't be told.
    fn since_boot(&self) -> Option<SinceBoot> {
        None
    }

    /// Both.
    fn read(&self) -> Reading {
        Reading { wall: self.now(), since_boot: self.since_boot() }
    }
}

/// The machine's clock and time zone.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let now = Local::now();
        let offset_min = i16::try_from(now.offset().local_minus_utc() / 60).unwrap_or(0);
        Moment { epoch_ms: now.timestamp_millis(), offset_min }
    }

    fn since_boot(&self) -> Option<SinceBoot> {
        up_ms().map(SinceBoot::from_ms)
    }
}

/// The clock that runs on in sleep, where the system has one under this name.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn up_ms() -> Option<u64> {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(target_vendor = "apple")]
    let clock = ClockId::Monotonic;
    #[cfg(not(target_vendor = "apple"))]
    let clock = ClockId::Boottime;
    let up = clock_gettime(clock);
    let seconds = u64::try_from(up.tv_sec).ok()?;
    Some(seconds * 1_000 + u64::try_from(up.tv_nsec).ok()? / 1_000_000)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn up_ms() -> Option<u64> {
    None
}

/// A clock that stands where it is put: for tests, for the demo and for `--now`.
#[derive(Debug)]
pub struct FixedClock(Mutex<Reading>);

impl FixedClock {
    /// A clock that shows `now` until it is moved, on a machine that can't tell how long it has been up.
    pub fn new(now: Moment) -> Self {
        Self::with_both(Reading { wall: now, since_boot: None })
    }

    /// A clock that shows both until they are moved.
    pub fn with_both(reading: Reading) -> Self {
        Self(Mutex::new(reading))
    }

    /// Shows `now` on the wall from here on; the other clock stays where it is.
    pub fn set(&self, now: Moment) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).wall = now;
    }

    /// Shows both from here on.
    pub fn set_both(&self, reading: Reading) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = reading;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        self.read().wall
    }

    fn since_boot(&self) -> Option<SinceBoot> {
        self.read().since_boot
    }

    fn read(&self) -> Reading {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_offset_that_was_written() {
        let moment = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
        assert_eq!(moment.to_rfc3339(), "2026-05-03T10:10:00+01:00");
        assert_eq!(moment.clock_text(), "10:10");
        assert_eq!(moment.start_of_day().to_rfc3339(), "2026-05-03T00:00:00+01:00");
    }

    #[test]
    fn a_file_loses_no_millisecond() {
        let moment = Moment::new(1_777_799_400_250, 60).unwrap();
        assert_eq!(moment.to_rfc3339(), "2026-05-03T10:10:00.250+01:00");
        assert_eq!(Moment::parse(&moment.to_rfc3339()).unwrap(), moment);
    }

    #[test]
    fn order_is_by_instant_whatever_the_zone() {
        let east = Moment::parse("2026-05-03T10:00:00+05:00").unwrap();
        let west = Moment::parse("2026-05-03T01:00:00-05:00").unwrap();
        assert!(east < west);
    }

    #[test]
    fn the_machine_says_how_long_it_is_up() {
        let (first, second) = (SystemClock.since_boot().unwrap(), SystemClock.since_boot().unwrap());
        assert!(second.ms_since(first) >= 0 && first.ms_since(second) <= 0);
        assert_eq!(SinceBoot::from_ms(5).ms_since(SinceBoot::from_ms(8)), -3);
    }

    #[test]
    fn a_time_without_offset_is_refused() {
        assert!(Moment::parse("2026-05-03T10:10:00").is_err());
        assert!(Moment::parse("yesterday").is_err());
        assert!(Moment::new(i64::MAX, 0).is_err());
    }
}
