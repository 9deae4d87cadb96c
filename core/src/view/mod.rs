//! What shells draw: one file a screen, every word final and every number formatted.
//!
//! A shell concatenates nothing, compares nothing and computes nothing. It draws these structs and sends back what the
//! person did.

pub mod answer;
mod axes;
pub mod babies;
pub mod chart;
pub mod check;
pub mod common;
pub mod diagram;
pub mod entry;
pub mod feeding;
pub mod files;
pub mod help;
pub mod import;
pub mod journal;
pub mod keeping;
pub mod last;
pub mod learn;
pub mod massage;
pub mod picture;
pub mod plan;
pub mod reminders;
pub mod report;
pub mod result;
pub mod settings;
pub mod summary;
pub mod today;
pub mod trend;

pub use crate::voice;
