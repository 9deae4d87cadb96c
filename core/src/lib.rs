//! Lattea's whole domain: content, triage, session, journal and summary. Shells draw what this crate says.
#![forbid(unsafe_code)]

pub mod app;
pub mod care;
pub mod clock;
pub mod content;
pub mod course;
pub mod error;
pub mod id;
pub mod journal;
pub mod reminder;
pub mod session;
pub mod summary;
pub mod triage;
pub mod units;
pub mod view;
pub mod voice;
