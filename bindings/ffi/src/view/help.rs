//! Numbers to call.

use lattea_core::view::common::CallView;
use lattea_core::view::help::{HelpView, OwnNumber};

/// The help screen.
#[uniffi::remote(Record)]
pub struct HelpView {
    /// The country's name, or "country not chosen".
    pub country: String,
    /// The numbers, the emergency number first.
    pub calls: Vec<CallView>,
    /// The person's own numbers, such as the midwife's.
    pub own: Vec<CallView>,
    /// What else to know, such as "or your local number".
    pub hints: Vec<String>,
    /// When the numbers were last looked at.
    pub checked: String,
    /// Words for whoever has thoughts that scare them.
    pub not_safe: String,
}

/// A number that the person has saved, such as her midwife's.
#[uniffi::remote(Record)]
pub struct OwnNumber {
    /// Whose it is.
    pub label: String,
    /// The number.
    pub number: String,
}
