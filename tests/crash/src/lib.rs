//! What becomes of the journal when the program is killed, the power fails, the disk fails or is full.
//!
//! [`ledger`] knows what was acknowledged and says whether a journal holds it; [`workload`] is what a person does through
//! the app; [`disk`] stands between SQLite and the real files, forgets what was not synced and fails when it is told to.
//! `tests/run crash` runs the tests beside this.
//!
//! A test here panics with a sentence, as tests do; the crate is never part of what is shipped.
#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used)]

pub mod chance;
pub mod disk;
pub mod ledger;
pub mod workload;
