//! The lint of the rule table: what a pack may not get wrong, each with a message for whoever edits it.

use super::{Content, error::Fault};

/// Everything that is wrong with a pack that could be read.
pub fn faults(_content: &Content) -> Vec<Fault> {
    Vec::new()
}
