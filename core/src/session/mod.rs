//! A guided session: a plan, a state, and one pure step.
//!
//! Massage is a permission, not a default. [`gate`] says whether a session may start; [`plan`] turns a technique, a
//! side and its sore places into steps; [`mod@step`] moves a state along them and knows the time only as an argument,
//! which [`timeline`] tells from two clocks; [`stroke`] says where the hand goes; [`record`] is what the journal keeps,
//! and [`round`] says which sessions make a course and when it waits or is over. All numbers come from `content/`, and
//! there is no sentence here, only message
//! ids.
//!
//! ```
//! use lattea_core::session::{event::{Event, StopSign}, outcome::Outcome};
//! assert_eq!(Event::Sign(StopSign::Blood).to_row().0, "sign");
//! assert_eq!(Outcome::Sign(StopSign::Blood).key(), "sign.blood");
//! ```

pub mod cue;
mod engine;
pub mod event;
pub mod gate;
mod layout;
pub mod limits;
pub mod outcome;
pub mod plan;
pub mod record;
pub mod refusal;
pub mod round;
pub mod state;
pub mod step;
pub mod stroke;
#[cfg(test)]
mod tests;
pub mod timeline;
