//! What exactly a clinician signs: one row as it stands, with the sentences that a person reads because of it.
//!
//! A signature carries the row's code, a short hash of all that. When the row or one of its sentences changes, the code
//! changes and the signature no longer counts: the pack is refused until the row is signed again or the record is emptied.
//! So nobody has signed what she never read. Remarks for editors (`note`) and the record itself are not part of it.

use sha2::{Digest, Sha256};

use super::{
    error::{ContentError, Fault},
    files::PackFiles,
    rows::Review,
    text::{Words, message_id},
};

/// Where rows stand that can be signed: folder or file, what one is called, the list in the file (none: the file is the
/// row), and the key of its id.
const KINDS: [(&str, &str, Option<&str>, &str); 7] = [
    ("rules/", "rule", Some("rule"), "id"),
    ("techniques/", "technique", None, "id"),
    ("findings/", "finding", Some("finding"), "id"),
    ("findings/", "finding", Some("derived"), "id"),
    ("exceptions.toml", "exception", Some("exception"), "id"),
    ("questions/", "question", Some("question"), "id"),
    ("sources/", "source", Some("source"), "key"),
];

/// One row that can be signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is: `rule`, `technique`, `finding`, `exception`, `question`, `source`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// The file that it stands in.
    pub file: String,
    /// The list that it stands in; nothing when it is the whole file.
    pub list: Option<&'static str>,
    /// The key of its id.
    pub key: &'static str,
    /// Its version, where rows have one.
    pub version: Option<i64>,
    /// The first 8 hexadecimal digits of a SHA-256 over the row and its sentences.
    pub code: String,
    /// The record as it stands.
    pub review: Review,
}

impl Row {
    /// Whether somebody signed it, and it has changed since.
    pub fn is_stale(&self) -> bool {
        self.review.is_signed() && self.review.of != self.code
    }
}

/// Every row of a pack that can be signed, in the order of files.
///
/// # Errors
/// [`ContentError`] when a file or the words can't be read.
pub fn rows(files: &PackFiles, language: &str) -> Result<Vec<Row>, ContentError> {
    let words = Words::load(files, language).map_err(|faults| ContentError { faults })?;
    let mut found = Vec::new();
    for (place, kind, list, key) in KINDS {
        for (file, text) in files.under(place, ".toml") {
            let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
                ContentError::one(Fault::new(file, "", error.message().to_owned()))
            })?;
            let rows: Vec<&toml::Table> = match list {
                None => vec![&table],
                Some(list) => match table.get(list).and_then(toml::Value::as_array) {
                    Some(rows) => rows.iter().filter_map(toml::Value::as_table).collect(),
                    None => continue,
                },
            };
            for row in rows {
                let Some(id) = row.get(key).and_then(toml::Value::as_str) else { continue };
                let review = row.get("review").cloned().and_then(|review| review.try_into().ok()).unwrap_or_default();
                found.push(Row {
                    kind,
                    id: id.to_owned(),
                    file: file.to_owned(),
                    list,
                    key,
                    version: row.get("version").and_then(toml::Value::as_integer),
                    code: code(row, id, &words),
                    review,
                });
            }
        }
    }
    Ok(found)
}

/// Signatures of rows that have changed since, and signatures that say not what was signed.
pub(super) fn faults(files: &PackFiles, language: &str) -> Vec<Fault> {
    // Hardly any pack is signed, and reading the rows once more takes time.
    if !files.under("", ".toml").any(|(_, text)| text.contains("by = \"") && is_any_signed(text)) {
        return Vec::new();
    }
    let rows = match rows(files, language) {
        Ok(rows) => rows,
        Err(error) => return error.faults,
    };
    let stale = rows.into_iter().filter(Row::is_stale);
    stale.map(|row| Fault::new(row.file, row.id, STALE)).collect()
}

/// What is said of a row that has changed since it was signed.
pub const STALE: &str =
    "review: the row or its words have changed since it was signed: sign it again, or empty the record";

/// Whether a text holds a record with a name.
fn is_any_signed(text: &str) -> bool {
    text.split("by = \"").skip(1).any(|rest| !rest.starts_with('"'))
}

fn code(row: &toml::Table, id: &str, words: &Words) -> String {
    let mut signed = row.clone();
    signed.remove("review");
    signed.remove("note");
    let mut digest = Sha256::new();
    let mut add = |text: &str| {
        digest.update((text.len() as u64).to_be_bytes());
        digest.update(text.as_bytes());
    };
    let mut messages = vec![message_id("reason", id), message_id("q", id)];
    canonical(&toml::Value::Table(signed), &mut add, &mut messages);
    for id in messages {
        if let Some(text) = words.try_get(words.default_language(), &id, &[]) {
            add(&id);
            add(&text);
        }
    }
    digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// One form for rows that say the same: keys in the order of the alphabet. Any text may be the id of a message.
fn canonical(value: &toml::Value, add: &mut impl FnMut(&str), messages: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => {
            let mut keys: Vec<&String> = table.keys().collect();
            keys.sort();
            for key in keys {
                add(key);
                canonical(&table[key], add, messages);
            }
        }
        toml::Value::Array(items) => {
            add(&items.len().to_string());
            items.iter().for_each(|item| canonical(item, add, messages));
        }
        toml::Value::String(text) => {
            add(text);
            if text.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-') {
                messages.push(text.clone());
            }
        }
        other => add(&other.to_string()),
    }
}
