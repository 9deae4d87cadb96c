//! The JSON document: what one item of it looks like. Writing streams item by item, and so does reading.
//!
//! The schema is published under `core/schemas/journal.json`; a test compares it with the types.
//!
//! ```
//! use lattea_core::journal::document;
//! assert_eq!(document::schema()["title"], "Journal");
//! ```

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    id::EntryId,
    journal::{
        Text,
        entry::{BabyKey, Body},
        revision::Revision,
        settings::OwnNumber,
    },
};

/// The version of the document; a reader refuses a greater one.
pub const VERSION: u32 = 1;
/// What stands under `format` in a whole export.
pub const JOURNAL: &str = "lattea-journal";
/// What stands under `format` in an export for a partner.
pub const PARTNER: &str = "lattea-partner";

/// The document as a whole. Nothing ever holds one of these: it is here for its schema.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Journal {
    /// `lattea-journal` for everything, `lattea-partner` for feeds, milk, nappies and babies. Always first.
    pub format: String,
    /// The version of this form.
    pub version: u32,
    /// The version of the database that it came from.
    pub schema: i64,
    /// When it was made.
    pub exported: Moment,
    /// What is set, by name; none in an export for a partner.
    #[serde(default)]
    pub settings: serde_json::Map<String, serde_json::Value>,
    /// The person's own numbers; none in an export for a partner.
    #[serde(default)]
    pub own_numbers: Vec<OwnNumber>,
    /// A check that has no result yet; only in a backup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<DraftItem>,
    /// The babies.
    pub babies: Vec<BabyItem>,
    /// The entries, oldest first.
    pub entries: Vec<EntryItem>,
    /// What was deleted.
    pub tombstones: Vec<TombstoneItem>,
}

/// One entry with its earlier versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EntryItem {
    /// Its id, the same on every phone.
    pub id: EntryId,
    /// When it happened.
    pub at: Moment,
    /// When it was written.
    pub created: Moment,
    /// When it was last changed, if ever.
    #[serde(default)]
    pub edited: Option<Moment>,
    /// When it was last brought back after it had been deleted, if ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restored: Option<Moment>,
    /// What happened.
    pub body: Body,
    /// Its earlier versions, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revisions: Vec<Revision>,
}

/// A deleted entry: nothing of what it said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TombstoneItem {
    /// The entry.
    pub id: EntryId,
    /// When it was deleted.
    pub deleted: Moment,
    /// Whether it was a feed, expressed milk or a nappy, which a partner's phone may have too.
    #[serde(default)]
    pub shared: bool,
}

/// A check that was begun, as the app reads it again. Answers about one's mind are not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftItem {
    /// When it was begun.
    pub begun: Moment,
    /// The content that asked.
    pub content_version: String,
    /// What was answered so far.
    pub steps: String,
}

/// A baby.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BabyItem {
    /// Its key in entries.
    pub key: BabyKey,
    /// What it is called here.
    pub nickname: Option<Text>,
    /// When it was born, as a date.
    pub born: Option<String>,
    /// When this was set, if known.
    #[serde(default)]
    pub set: Option<Moment>,
}

/// The published schema.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Journal).to_value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_schema_is_that_of_the_types() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/journal.json");
        let made = format!("{:#}\n", schema());
        if std::env::var_os("LATTEA_BLESS").is_some() {
            std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/schemas")).unwrap();
            std::fs::write(path, &made).unwrap();
        }
        let published = std::fs::read_to_string(path).unwrap_or_default();
        assert!(published == made, "core/schemas/journal.json is out of date: run this test with LATTEA_BLESS=1");
    }
}
