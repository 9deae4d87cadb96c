//! A guided session: a plan, a state, and one pure step.

pub mod event;
pub mod outcome;
