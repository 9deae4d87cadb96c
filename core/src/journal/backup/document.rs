//! The export document as a backup holds it, read strictly: a field, a value or a version that is not known refuses it.

use std::path::Path;

use serde::{Deserialize, de::IgnoredAny};
use serde_json::{Map, Value};

use crate::{clock::Moment, id::EntryId};

use crate::journal::{
    babies::{Baby, date},
    entry::{Body, Entry},
    export,
    revision::Revision,
    schema,
    settings::{OwnNumber, Setting, SettingKey},
    text::Text,
};

use super::{BackupError, BackupKey, open_sealed, read_bounded};

/// What a backup holds, to look at before it is brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// When it was made.
    pub made: Moment,
    /// Entries.
    pub entries: u64,
    /// Babies.
    pub babies: u64,
    /// What the oldest entry is about.
    pub from: Option<Moment>,
    /// What the newest entry is about.
    pub to: Option<Moment>,
}

/// The document.
#[derive(Debug)]
pub(in crate::journal) struct Document {
    pub(super) made: Moment,
    pub(super) settings: Vec<Setting>,
    pub(super) own_numbers: Vec<OwnNumber>,
    pub(super) babies: Vec<Baby>,
    pub(super) entries: Vec<Item>,
    pub(super) tombstones: Vec<Tombstone>,
}

/// An entry with its earlier versions.
#[derive(Debug)]
pub(in crate::journal) struct Item {
    pub(super) entry: Entry,
    pub(super) revisions: Vec<Revision>,
}

/// A deleted entry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::journal) struct Tombstone {
    pub(super) id: EntryId,
    pub(super) at: Moment,
    pub(super) deleted: Moment,
}

/// What says whether the rest can be read.
#[derive(Deserialize)]
struct Versions {
    format: String,
    version: u32,
    schema: i64,
    #[serde(flatten)]
    _rest: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "format")]
    _format: IgnoredAny,
    #[serde(rename = "version")]
    _version: IgnoredAny,
    #[serde(rename = "schema")]
    _schema: IgnoredAny,
    exported: Moment,
    settings: Map<String, Value>,
    own_numbers: Vec<OwnNumber>,
    babies: Vec<WrittenBaby>,
    entries: Vec<WrittenItem>,
    tombstones: Vec<Tombstone>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBaby {
    key: crate::journal::entry::BabyKey,
    nickname: Option<Text>,
    born: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenItem {
    id: EntryId,
    at: Moment,
    created: Moment,
    edited: Option<Moment>,
    body: Body,
    #[serde(default)]
    revisions: Vec<Revision>,
}

impl Document {
    /// Opens a backup and reads what is in it.
    pub(in crate::journal) fn open(path: &Path, key: &BackupKey) -> Result<Self, BackupError> {
        let sealed = read_bounded(path)?;
        let bytes = open_sealed(&sealed, key, path)?;
        Self::read(&bytes, path)
    }

    /// Reads a document; `path` names it in errors.
    pub(in crate::journal) fn read(bytes: &[u8], path: &Path) -> Result<Self, BackupError> {
        let foreign = || BackupError::NotABackup { path: path.to_owned() };
        let versions: Versions = serde_json::from_slice(bytes).map_err(|_| foreign())?;
        if versions.format != export::FORMAT {
            return Err(foreign());
        }
        if versions.version > export::VERSION || versions.schema > schema::VERSION {
            return Err(BackupError::TooNew { path: path.to_owned() });
        }
        let broken = || BackupError::Broken { path: path.to_owned() };
        let written: Written = serde_json::from_slice(bytes).map_err(|_| broken())?;
        written.checked().ok_or_else(broken)
    }

    pub(super) fn inside(&self) -> Inside {
        let times = || self.entries.iter().map(|item| item.entry.at);
        Inside {
            made: self.made,
            entries: self.entries.len() as u64,
            babies: self.babies.len() as u64,
            from: times().min(),
            to: times().max(),
        }
    }
}

impl Written {
    fn checked(self) -> Option<Document> {
        let settings = self.settings.iter().map(|(key, value)| setting(key, value)).collect::<Option<_>>()?;
        let babies = self.babies.into_iter().map(WrittenBaby::checked).collect::<Option<_>>()?;
        let entries: Vec<Item> = self.entries.into_iter().map(WrittenItem::checked).collect::<Option<_>>()?;
        let document = Document {
            made: self.exported,
            settings,
            own_numbers: self.own_numbers,
            babies,
            entries,
            tombstones: self.tombstones,
        };
        Some(document)
    }
}

impl WrittenBaby {
    fn checked(self) -> Option<Baby> {
        let born = match self.born {
            Some(day) => Some(date(&day)?),
            None => None,
        };
        Some(Baby { key: self.key, nickname: self.nickname, born })
    }
}

impl WrittenItem {
    fn checked(self) -> Option<Item> {
        let Self { id, at, created, edited, body, revisions } = self;
        if body.missing().is_some() || revisions.iter().any(|old| old.body.kind() != body.kind()) {
            return None;
        }
        Some(Item { entry: Entry { id, at, created, edited, body }, revisions })
    }
}

/// A setting as the document writes it.
fn setting(key: &str, value: &Value) -> Option<Setting> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(members) => members.iter().map(Value::as_str).collect::<Option<Vec<_>>>()?.join(" "),
        Value::Object(anchor) => format!("{} {}", anchor.get("days")?.as_u64()?, anchor.get("on")?.as_str()?),
        _ => return None,
    };
    SettingKey::from_key(key)?.read(&text)
}
