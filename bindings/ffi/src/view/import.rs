//! What came in from a file, or would.

use lattea_core::view::{
    check::ChoiceView,
    import::{ImportAskView, ImportView},
};

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
    /// What the file leaves open; a look alone asks.
    pub asks: Vec<ImportAskView>,
}

/// Something that a file leaves open.
#[uniffi::remote(Record)]
pub struct ImportAskView {
    /// What is sent back with the choice.
    pub id: String,
    /// The question.
    pub question: String,
    /// The choices.
    pub choices: Vec<ChoiceView>,
    /// The id of the choice that holds now.
    pub chosen: Option<String>,
}
