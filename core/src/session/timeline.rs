//! Which moment it is inside a session, from two clocks: the one on the wall and the one that counts since the machine
//! was started.
//!
//! A session counts by the second one, because the first can be set and jumps with the time zone. Its moments are those
//! that the wall showed at the start, moved on by what the other clock counted. Where a machine has no such clock the wall
//! has to do. A running program can't have lived through a restart; after a kill nobody knows, so then both clocks have to
//! tell the same story, and otherwise the session is over (GS5).
//!
//! ```
//! use lattea_core::{clock::{Moment, Reading, SinceBoot}, session::timeline::Anchor};
//! let wall = Moment::parse("2026-05-03T10:10:00+01:00")?;
//! let at = |wall: Moment, ms: u64| Reading { wall, since_boot: Some(SinceBoot::from_ms(ms)) };
//! let anchor = Anchor::at(at(wall, 50_000));
//! // The wall was set forward by two hours meanwhile: seven seconds have passed all the same.
//! assert_eq!(anchor.now(at(wall.plus_hours(2), 57_000), wall)?, wall.plus_ms(7_000));
//! assert!(anchor.now(at(wall.plus_ms(9_000), 400), wall).is_err(), "the machine was started anew");
//! assert!(anchor.after_a_kill(at(wall.plus_hours(2), 57_000), wall, 90_000).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use serde::{Deserialize, Serialize};

use crate::clock::{Moment, Reading, SinceBoot};

/// What both clocks showed when a session began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    wall: Moment,
    since_boot: Option<SinceBoot>,
}

/// Nobody can tell how much time has passed: the machine was started anew, or the clocks contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("how much time has passed since the session's last event can't be told")]
pub struct TimeLost;

impl Anchor {
    /// A session that begins now.
    pub fn at(reading: Reading) -> Self {
        Self { wall: reading.wall, since_boot: reading.since_boot }
    }

    /// When it began.
    pub fn began(&self) -> Moment {
        self.wall
    }

    /// The present moment of a session that this very program has led since `seen`.
    ///
    /// # Errors
    /// [`TimeLost`] when the clock that nobody can set has gone back.
    pub fn now(&self, reading: Reading, seen: Moment) -> Result<Moment, TimeLost> {
        let (Some(then), Some(up)) = (self.since_boot, reading.since_boot) else { return Ok(reading.wall.max(seen)) };
        let now = self.wall.plus_ms(up.ms_since(then));
        if now.ms_since(seen) < 0 { Err(TimeLost) } else { Ok(now) }
    }

    /// The present moment of a session that an earlier run of the program led until `last`.
    ///
    /// # Errors
    /// [`TimeLost`] when the machine was started anew, one of both clocks is missing now, or what they show, never before
    /// `last`, is further apart than `apart_ms`.
    pub fn after_a_kill(&self, reading: Reading, last: Moment, apart_ms: i64) -> Result<Moment, TimeLost> {
        if self.since_boot.is_some() != reading.since_boot.is_some() {
            return Err(TimeLost);
        }
        let now = self.now(reading, last)?;
        if reading.wall.ms_since(now).abs() > apart_ms { Err(TimeLost) } else { Ok(now) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const APART: i64 = 90_000;

    fn ten() -> Moment {
        Moment::parse("2026-05-03T10:00:00+01:00").unwrap()
    }

    fn read(wall_s: i64, up_s: Option<u64>) -> Reading {
        Reading { wall: ten().plus_ms(wall_s * 1_000), since_boot: up_s.map(|s| SinceBoot::from_ms(s * 1_000)) }
    }

    #[test]
    fn a_changed_clock_moves_nothing_in_a_running_session() {
        let anchor = Anchor::at(read(0, Some(1_000)));
        for wall_s in [-86_400, 30, 7_200] {
            assert_eq!(anchor.now(read(wall_s, Some(1_030)), ten()), Ok(ten().plus_ms(30_000)));
        }
    }

    #[test]
    fn without_the_other_clock_the_wall_counts_and_never_goes_back() {
        let anchor = Anchor::at(read(0, None));
        assert_eq!(anchor.now(read(30, None), ten()), Ok(ten().plus_ms(30_000)));
        assert_eq!(anchor.now(read(-30, None), ten()), Ok(ten()));
    }

    #[test]
    fn a_restart_is_seen_by_the_clock_that_counts_from_it() {
        let anchor = Anchor::at(read(0, Some(1_000)));
        assert_eq!(anchor.now(read(60, Some(999)), ten()), Err(TimeLost));
        let last = ten().plus_ms(45_000);
        assert_eq!(anchor.now(read(60, Some(1_044)), last), Err(TimeLost), "behind what was already seen");
        assert_eq!(anchor.now(read(60, Some(1_045)), last), Ok(last));
    }

    #[test]
    fn after_a_kill_both_clocks_have_to_agree() {
        let anchor = Anchor::at(read(0, Some(300)));
        let last = ten().plus_ms(45_000);
        assert_eq!(anchor.after_a_kill(read(60, Some(360)), last, APART), Ok(ten().plus_ms(60_000)));
        assert_eq!(anchor.after_a_kill(read(150, Some(360)), last, APART), Ok(ten().plus_ms(60_000)));
        // Up for longer again than at the start, but three hours are gone on the wall.
        assert_eq!(anchor.after_a_kill(read(10_800, Some(480)), last, APART), Err(TimeLost));
        assert_eq!(anchor.after_a_kill(read(-31, Some(360)), last, APART), Err(TimeLost));
        assert_eq!(anchor.after_a_kill(read(60, None), last, APART), Err(TimeLost), "one clock is missing now");
    }

    #[test]
    fn after_a_kill_without_the_other_clock_only_a_wall_that_went_on_counts() {
        let anchor = Anchor::at(read(0, None));
        let last = ten().plus_ms(45_000);
        assert_eq!(anchor.after_a_kill(read(60, None), last, APART), Ok(ten().plus_ms(60_000)));
        assert_eq!(anchor.after_a_kill(read(-3_600, None), last, APART), Err(TimeLost));
        // Set back by what both clocks may be apart at most, and by a second more.
        assert_eq!(anchor.after_a_kill(read(-45, None), last, APART), Ok(last));
        assert_eq!(anchor.after_a_kill(read(-46, None), last, APART), Err(TimeLost));
    }
}
