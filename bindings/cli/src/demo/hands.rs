//! A person who does in a session what the story says, while the clock jumps instead of running.

use std::collections::VecDeque;

use lattea_core::clock::Moment;

use crate::{
    clock::SharedClock,
    error::Failure,
    line::hands::{Hands, Heard},
};

/// How long she takes to answer.
const THINKS_MS: i64 = 4_000;

/// The story's hands.
pub struct Scripted {
    clock: SharedClock,
    lines: VecDeque<String>,
}

impl Scripted {
    /// With what is typed whenever the session waits.
    pub fn new(clock: SharedClock, lines: &[String]) -> Self {
        Self { clock, lines: lines.iter().cloned().collect() }
    }
}

impl Hands for Scripted {
    fn wait(&mut self, now: Moment, until: Option<Moment>, asked: bool) -> Result<Heard, Failure> {
        if asked {
            self.clock.0.set(now.plus_ms(THINKS_MS));
            return Ok(self.lines.pop_front().map_or(Heard::Over, Heard::Line));
        }
        self.clock.0.set(until.unwrap_or(now.plus_ms(THINKS_MS)));
        Ok(Heard::Time)
    }

    fn echoes(&self) -> bool {
        true
    }
}
