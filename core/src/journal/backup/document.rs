//! What a backup says of itself, before it is taken in like any other export.

use std::path::Path;

use serde::{Deserialize, de::IgnoredAny};

use crate::{
    clock::Moment,
    journal::{document, import::Imported},
};

use super::BackupError;

/// What a backup holds, to look at before it is brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// When it was made.
    pub made: Moment,
    /// What bringing it back would do.
    pub brings: Imported,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    exported: Moment,
    #[serde(flatten)]
    _rest: IgnoredAny,
}

/// When a document was made; refuses what is no document of a whole journal. `name` stands in errors.
pub(super) fn made(document: &[u8], name: &Path) -> Result<Moment, BackupError> {
    let head: Head = serde_json::from_slice(document).map_err(|_| BackupError::NotABackup { path: name.to_owned() })?;
    if head.format == document::JOURNAL {
        Ok(head.exported)
    } else {
        Err(BackupError::NotABackup { path: name.to_owned() })
    }
}
