//! What no file may do to Lattea, however odd it is. `tests/fuzz/run TARGET SECONDS` looks for one that does; the test
//! beside this replays everything that was ever worth keeping.
//!
//! A target panics, with a sentence, when the thing it looks for happened: that is how a fuzzer is told.
#![forbid(unsafe_code)]
#![allow(clippy::panic, clippy::expect_used)]

pub mod answers;
pub mod import;
pub mod pack;
pub mod restore;
pub mod session;
pub mod summary;
