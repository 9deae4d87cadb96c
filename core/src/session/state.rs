//! Where a session stands. A state is a plain value: it can be written down, read again and gone on with.
//!
//! All time in it is either the moment up to which it is settled ([`State::seen`]) or an amount that was counted up to
//! that moment. Nothing has to tick: a state that was not looked at for minutes catches up in one step.
//!
//! ```
//! # use lattea_core::clock::Moment;
//! use lattea_core::session::state::{Stage, State};
//! let state = State::at_rest(Moment::parse("2026-05-03T10:10:00+01:00").unwrap());
//! assert!(state.stage == Stage::Running && state.ended().is_none() && state.worked_ms == 0);
//! ```

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    event::{Fullness, Relief},
    outcome::Outcome,
};
use crate::{
    clock::Moment,
    content::technique::Sector,
    units::{Millilitres, Pain},
};

/// When a pain question is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Before the first hands-on step.
    Before,
    /// On the way.
    During,
    /// After the last hands-on step.
    After,
}

impl Question {
    /// Message id of the question.
    pub fn message(self) -> &'static str {
        match self {
            Self::Before => "pain-ask-before",
            Self::During => "pain-ask-during",
            Self::After => "pain-ask-after",
        }
    }
}

/// What is going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "stage")]
pub enum Stage {
    /// The step at [`State::at`] runs.
    Running,
    /// A pain question waits; hands rest.
    Asking {
        /// Which one.
        question: Question,
        /// Since when.
        since: Moment,
    },
    /// Paused.
    Paused {
        /// Since when.
        since: Moment,
        /// The question that comes back on resuming; otherwise the step goes on.
        held: Option<Question>,
    },
    /// Over. Nothing changes any more.
    Ended {
        /// When it ended; not later than when this was noticed.
        at: Moment,
        /// Why.
        outcome: Outcome,
    },
}

/// Where a session stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// What is going on.
    pub stage: Stage,
    /// When it began.
    pub started: Moment,
    /// The latest moment seen; everything below is counted up to it.
    pub seen: Moment,
    /// The index of the present step in the plan.
    pub at: usize,
    /// Time spent in the present step, milliseconds; pauses and questions do not count.
    pub into_ms: i64,
    /// How many remarks of the present step have been made or passed over.
    pub noted: usize,
    /// Hands-on time of the whole session, milliseconds.
    pub worked_ms: i64,
    /// How many of the plan's pain questions on the way are answered.
    pub asked: usize,
    /// Since when the app is out of sight.
    pub hidden_since: Option<Moment>,
    /// Whether the question after the last hands-on step is done with: only after-care is left, and no hand is needed.
    pub wound_up: bool,
    /// Pain before.
    pub before: Option<Pain>,
    /// Every answer on the way, in order.
    pub during: Vec<Pain>,
    /// Pain after.
    pub after: Option<Pain>,
    /// How the breast feels afterwards.
    pub relief: Option<Relief>,
    /// How full the breast felt before.
    pub fullness_before: Option<Fullness>,
    /// How full the breast feels afterwards.
    pub fullness_after: Option<Fullness>,
    /// How much milk came.
    pub expressed: Option<Millilitres>,
    /// Sectors whose whole time was stroked at least once.
    pub sectors: BTreeSet<Sector>,
}

impl State {
    /// A session that begins at `now`, before its first step was entered. [`begin`](super::step::begin) enters it.
    pub fn at_rest(now: Moment) -> Self {
        Self {
            stage: Stage::Running,
            started: now,
            seen: now,
            at: 0,
            into_ms: 0,
            noted: 0,
            worked_ms: 0,
            asked: 0,
            hidden_since: None,
            wound_up: false,
            before: None,
            during: Vec::new(),
            after: None,
            relief: None,
            fullness_before: None,
            fullness_after: None,
            expressed: None,
            sectors: BTreeSet::new(),
        }
    }

    /// When and why it ended; nothing while it runs.
    pub fn ended(&self) -> Option<(Moment, Outcome)> {
        match self.stage {
            Stage::Ended { at, outcome } => Some((at, outcome)),
            Stage::Running | Stage::Asking { .. } | Stage::Paused { .. } => None,
        }
    }

    /// The question that waits, also behind a pause.
    pub fn question(&self) -> Option<Question> {
        match self.stage {
            Stage::Asking { question, .. } => Some(question),
            Stage::Paused { held, .. } => held,
            Stage::Running | Stage::Ended { .. } => None,
        }
    }

    /// The worst pain on the way and after.
    pub fn worst_since_start(&self) -> Option<Pain> {
        self.during.iter().copied().chain(self.after).max()
    }
}
