//! Clocks that only this shell needs: one that runs faster, and one that several owners may move.

use std::{sync::Arc, time::Instant};

use lattea_core::clock::{Clock, FixedClock, Moment, SinceBoot};

/// A clock that starts at a moment and runs so many times as fast as the machine's.
#[derive(Debug, Clone, Copy)]
pub struct RunningClock {
    start: Moment,
    up: Option<SinceBoot>,
    began: Instant,
    speed: u32,
}

impl RunningClock {
    /// Starts now at `start`, on a machine that has been up for so long.
    pub fn new(start: Moment, up: Option<SinceBoot>, speed: u32) -> Self {
        Self { start, up, began: Instant::now(), speed }
    }

    fn passed_ms(&self) -> u64 {
        let passed = self.began.elapsed().as_millis().saturating_mul(u128::from(self.speed));
        u64::try_from(passed).unwrap_or(u64::MAX)
    }
}

impl Clock for RunningClock {
    fn now(&self) -> Moment {
        self.start.plus_ms(i64::try_from(self.passed_ms()).unwrap_or(i64::MAX))
    }

    fn since_boot(&self) -> Option<SinceBoot> {
        self.up.map(|up| up.plus_ms(self.passed_ms()))
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
