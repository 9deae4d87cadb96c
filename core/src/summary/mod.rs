//! The summary: one page that a midwife reads in a minute, and nothing that she was not meant to see.
//!
//! A raw diary helps nobody at a visit. So the journal's slice is turned once into a [`Document`] in the order of an
//! SBAR handover, with plain final words, and every form of it (text, JSON, later PDF, FHIR and CSV) is drawn from that
//! one model: what was left out or cut is absent from the model, and so from every form.
//!
//! | to read | about |
//! |---|---|
//! | [`choose`] | what goes in, and what can't be switched off |
//! | [`mod@slice`] | what is read from the journal, once, at the edge |
//! | [`build()`] | the pure step from slice to document |
//! | [`document`] | the model |
//! | [`text`], [`json`], [`mod@csv`], [`mod@pdf`], [`mod@fhir`] | its forms |
//!
//! ```
//! use lattea_core::{clock::Moment, content::Content, voice::Voice};
//! use lattea_core::summary::{Request, Slice, build, text};
//! let content = Content::embedded()?;
//! let now = Moment::parse("2026-05-07T18:30:00+01:00")?;
//! let request = Request::new(now.plus_hours(-5 * 24), now);
//! let document = build(&request, &Slice::default(), now, &Voice::new(&content, "en"));
//! let page = text::render(&document);
//! assert!(page.contains("Self-reported, not checked by a clinician."));
//! assert!(page.contains("Nothing noted."));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
pub(crate) mod build;
pub mod choose;
mod clean;
pub mod csv;
mod desk;
pub mod document;
pub mod fhir;
pub mod json;
pub mod pdf;
mod series;
pub mod slice;
pub mod text;
mod wrap;

#[cfg(test)]
mod tests;

pub use self::{
    build::build,
    choose::{Request, SectionId},
    document::{Block, Document, Section},
    slice::{Noted, Slice},
};
