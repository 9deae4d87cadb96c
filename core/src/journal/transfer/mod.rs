//! What goes out of a journal in files, and what comes in again.
//!
//! | to read | about |
//! |---|---|
//! | [`document`] | the JSON document, entry by entry, and its schema |
//! | [`export`](super::export) | writing it: everything, or what a partner's phone may have |
//! | [`import`] | reading any file that is known here: first a preview, then all of it or nothing |
//! | [`look`] | what a document holds, without a journal to bring it into |
//! | [`merge`] | which of two versions stays, so that two phones agree whatever the order |
//! | [`table`] | one CSV file for each kind of entry |
//! | [`baby_buddy`] | what Baby Buddy exports |

pub mod baby_buddy;
mod bounded;
pub mod document;
pub mod import;
mod json;
pub mod look;
pub mod merge;
mod schema;
pub mod table;
