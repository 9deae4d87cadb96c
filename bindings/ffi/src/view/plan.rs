//! The course as a plan.

use crate::values::Moment;
use lattea_core::units::Side;
use lattea_core::view::plan::{PlanDayView, PlanPartView, PlanView, SidePlanView};

/// The plan of each side that has one.
#[uniffi::remote(Record)]
pub struct PlanView {
    /// One for each side with a course.
    pub sides: Vec<SidePlanView>,
    /// Said when there is none.
    pub empty: String,
    /// What a plan is and is not.
    pub about: Vec<String>,
    /// Which rules, and that nobody has signed them.
    pub rules: String,
}

/// The plan of one side.
#[uniffi::remote(Record)]
pub struct SidePlanView {
    /// Which one.
    pub side: Side,
    /// Its name.
    pub name: String,
    /// Where it stands, in a sentence.
    pub state: String,
    /// Until when a light touch is possible at the latest; nothing when that is over.
    pub until: Option<Moment>,
    /// Its days in order.
    pub days: Vec<PlanDayView>,
}

/// One day.
#[uniffi::remote(Record)]
pub struct PlanDayView {
    /// `Day 2, 4 May 2026`.
    pub name: String,
    /// What it is for.
    pub text: String,
    /// Whether it is today.
    pub today: bool,
    /// The parts of a day on which a light touch was or is possible; none on a day of notes.
    pub parts: Vec<PlanPartView>,
}

/// A part of a day.
#[uniffi::remote(Record)]
pub struct PlanPartView {
    /// `Morning`.
    pub name: String,
    /// What was or is there, in words; empty when there is nothing to say.
    pub text: String,
    /// Whether there was a session.
    pub done: bool,
}
