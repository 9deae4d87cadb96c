//! Clocks that only this shell needs: one that runs faster, and one that several owners may move.

use std::{sync::Arc, time::Instant};

use lattea_core::clock::{Clock, FixedClock, Moment};

/// A clock that starts at a moment and runs so many times as fast as the machine's.
#[derive(Debug, Clone, Copy)]
pub struct RunningClock {
    start: Moment,
    began: Instant,
    speed: u32,
}

impl RunningClock {
    /// Starts now at `start`.
    pub fn new(start: Moment, speed: u32) -> Self {
        Self { start, began: Instant::now(), speed }
    }
}

impl Clock for RunningClock {
    fn now(&self) -> Moment {
        let passed = self.began.elapsed().as_millis().saturating_mul(u128::from(self.speed));
        self.start.plus_ms(i64::try_from(passed).unwrap_or(i64::MAX))
    }
}

/// A standing clock that the story moves while the app holds it.
#[derive(Debug, Clone)]
pub struct SharedClock(pub Arc<FixedClock>);

impl Clock for SharedClock {
    fn now(&self) -> Moment {
        self.0.now()
    }
}
