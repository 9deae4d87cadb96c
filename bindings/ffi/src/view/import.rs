//! What came in from a file, or would.

use lattea_core::view::import::ImportView;

/// What came in, or would.
#[uniffi::remote(Record)]
pub struct ImportView {
    /// What the file is.
    pub title: String,
    /// What comes in, one line each.
    pub lines: Vec<String>,
    /// The rows that can't come in, at most fifty, each with its number and why.
    pub refused: Vec<String>,
    /// Whether anything would change.
    pub changes: bool,
}
