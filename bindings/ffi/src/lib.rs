//! What crosses from Lattea's core to Kotlin and Swift, and nothing else: the core knows nothing of this crate.
//!
//! | to read | about |
//! |---|---|
//! | [`app`] | the one object that a shell holds: a method a screen or an act, each of one line |
//! | `view` | what the methods give and take: mirrors of the core's view structs, one file a screen |
//! | [`values`] | times, ids and small values, and how each arrives in the other languages |
//! | [`error`] | the seven things that can stop a method, each with words ready to show |
//! | [`ports`] | what the shell gives: a key vault, and a listener for changes |
//! | [`words`] | names of places, buttons and fields, by the id of their message |
//! | `guard` | how a panic becomes an error |
//!
//! Everything is synchronous and may be called from any thread; a shell keeps it off its main thread. No method asks for
//! the time: the shell passes `now`, and a view says when it changes by itself.
#![deny(unsafe_op_in_unsafe_fn)]

pub mod app;
pub mod error;
mod guard;
pub mod ports;
#[cfg(feature = "self-test")]
mod self_test;
pub mod values;
mod view;
pub mod words;

uniffi::setup_scaffolding!("lattea");
