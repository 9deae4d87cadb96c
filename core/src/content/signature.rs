//! What exactly a clinician signs: one row as it stands, with the sentences that a person reads because of it.
//!
//! A signature carries the row's code, a short hash of all that. When the row or one of its sentences changes, the code
//! changes and the signature no longer counts: the pack is refused until the row is signed again or the record is emptied.
//! So nobody has signed what she never read. Remarks for editors (`note`) and the record itself are not part of it.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use toml::{Table, Value};

use super::{
    error::{ContentError, Fault},
    files::PackFiles,
    rows::Review,
    text::{Words, message_id},
    verify::review_fault,
};

/// One kind of row that can be signed.
struct Kind {
    name: &'static str,
    /// The folder or file.
    files: &'static str,
    within: Within,
    /// Whether a pack is reviewed only when each of them is signed. What is only named by others decides nothing itself.
    decides: bool,
}

/// How rows stand in a file.
#[derive(Clone, Copy)]
enum Within {
    /// The file is the row, and its id stands at this key.
    File(&'static str),
    /// A list, and the key of each row's id.
    List(&'static str, &'static str),
    /// Each table that holds a `value` is a row, called by its path; what is left of the file is one more, called like the
    /// kind. The keys named here are no part of it.
    Numbers(&'static [&'static str]),
}

const KINDS: [Kind; 14] = [
    kind("rule", "rules/", Within::List("rule", "id"), true),
    kind("technique", "techniques/", Within::File("id"), true),
    kind("finding", "findings/", Within::List("finding", "id"), true),
    kind("finding", "findings/", Within::List("derived", "id"), true),
    kind("exception", "exceptions.toml", Within::List("exception", "id"), true),
    kind("question", "questions/", Within::List("question", "id"), true),
    kind("journal", "journal.toml", Within::Numbers(&["version"]), true),
    kind("session", "session.toml", Within::Numbers(&[]), true),
    kind("course", "course.toml", Within::Numbers(&[]), true),
    kind("reminders", "reminders.toml", Within::Numbers(&[]), true),
    kind("since", "since.toml", Within::Numbers(&[]), true),
    // A new version is no new decision, and keys of old files only lead to findings.
    kind("pack", "pack.toml", Within::Numbers(&["format", "version", "default_language", "legacy"]), true),
    kind("source", "sources/", Within::List("source", "key"), false),
    kind("contact", "contacts/", Within::File("country"), false),
];

const fn kind(name: &'static str, files: &'static str, within: Within, decides: bool) -> Kind {
    Kind { name, files, within, decides }
}

/// Where in its file a row stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// It is the file.
    File,
    /// In a list, where this key holds its id.
    Listed {
        /// The list.
        list: &'static str,
        /// The key of the id.
        key: &'static str,
    },
    /// A table within tables.
    Nested(Vec<String>),
}

/// One row that can be signed.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is, such as `rule`, `finding` or `journal`.
    pub kind: &'static str,
    /// Its id: `S10`, or the path of a number, such as `J01.since_h` and `session.stop_pain`.
    pub id: String,
    /// The file that it stands in.
    pub file: String,
    /// Where in that file.
    pub place: Place,
    /// Its version, where rows have one.
    pub version: Option<i64>,
    /// The first 8 hexadecimal digits of a SHA-256 over the row and its sentences.
    pub code: String,
    /// The record as it stands.
    pub review: Review,
    /// Whether a pack counts as reviewed only when this row is signed.
    pub decides: bool,
    /// What is signed, as it is written.
    pub written: Table,
}

impl Row {
    /// Whether somebody signed it, and it has changed since.
    pub fn is_stale(&self) -> bool {
        self.review.is_signed() && self.review.of != self.code
    }

    /// Whether somebody signed it as it stands.
    pub fn is_signed(&self) -> bool {
        self.review.is_signed() && !self.is_stale()
    }
}

/// Every row of a pack that can be signed, kind by kind and in the order of files.
///
/// # Errors
/// [`ContentError`] when a file or the words can't be read.
pub fn rows(files: &PackFiles, language: &str) -> Result<Vec<Row>, ContentError> {
    let words = Words::load(files, language).map_err(|faults| ContentError { faults })?;
    let mut found = Vec::new();
    for kind in KINDS {
        for (file, text) in files.under(kind.files, ".toml") {
            let table: Table = text.parse().map_err(|error: toml::de::Error| {
                ContentError::one(Fault::new(file, "", error.message().to_owned()))
            })?;
            for (id, place, table) in standing(&kind, table) {
                found.push(row(&kind, id, file, place, table, &words));
            }
        }
    }
    Ok(found)
}

/// The rows of one file: the id, the place, and the table with its record.
fn standing(kind: &Kind, mut table: Table) -> Vec<(String, Place, Table)> {
    let named = |table: &Table, key: &str| table.get(key).and_then(Value::as_str).map(str::to_owned);
    match kind.within {
        Within::File(key) => named(&table, key).map(|id| (id, Place::File, table)).into_iter().collect(),
        Within::List(list, key) => {
            let Some(Value::Array(rows)) = table.remove(list) else { return Vec::new() };
            let rows = rows.into_iter().filter_map(|row| if let Value::Table(row) = row { Some(row) } else { None });
            rows.filter_map(|row| Some((named(&row, key)?, Place::Listed { list, key }, row))).collect()
        }
        Within::Numbers(left_out) => {
            table.retain(|key, _| !left_out.contains(&key));
            let mut found = Vec::new();
            let review = table.remove("review");
            take_numbers(&mut table, &mut Vec::new(), &mut found);
            let mut rows: Vec<_> = found
                .into_iter()
                .map(|(path, number)| {
                    let id = path.join(".");
                    // The rows of the rule table are the journal's: their names need no file before them.
                    let id = if kind.name == "journal" { id } else { format!("{}.{id}", kind.name) };
                    (id, Place::Nested(path), number)
                })
                .collect();
            if !table.is_empty() {
                table.extend(review.map(|review| ("review".to_owned(), review)));
                rows.push((kind.name.to_owned(), Place::File, table));
            }
            rows
        }
    }
}

/// Takes the tables that hold a `value` out of a table, and those that hold nothing else then.
fn take_numbers(table: &mut Table, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, Table)>) {
    table.retain(|key, value| {
        let Value::Table(inner) = value else { return true };
        path.push(key.to_owned());
        let stays = if inner.contains_key("value") {
            found.push((path.clone(), std::mem::take(inner)));
            false
        } else {
            take_numbers(inner, path, found);
            !inner.is_empty()
        };
        path.pop();
        stays
    });
}

fn row(kind: &Kind, id: String, file: &str, place: Place, mut written: Table, words: &Words) -> Row {
    let review = written.remove("review").and_then(|review| review.try_into().ok()).unwrap_or_default();
    written.remove("note");
    Row {
        kind: kind.name,
        file: file.to_owned(),
        version: written.get("version").and_then(Value::as_integer),
        code: code(&written, &id, &place, words),
        id,
        place,
        review,
        decides: kind.decides,
        written,
    }
}

/// What the signatures of a pack come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Signatures {
    /// Every row that decides something is signed.
    pub complete: bool,
    /// The first day on which a signed row is to be looked at again.
    pub next: Option<NaiveDate>,
}

/// What the signatures come to; or those of rows that have changed since, those that say not what was signed, and records
/// that are half filled in.
pub(super) fn look(files: &PackFiles, language: &str) -> Result<Signatures, Vec<Fault>> {
    // Hardly any pack is signed, and reading the rows once more takes time.
    if !files.under("", ".toml").any(|(_, text)| text.contains("by = \"") && is_any_signed(text)) {
        return Ok(Signatures::default());
    }
    let rows = rows(files, language).map_err(|error| error.faults)?;
    let wrong = |row: &Row| {
        let reason = review_fault(&row.review).or(row.is_stale().then_some(STALE))?;
        Some(Fault::new(row.file.as_str(), row.id.as_str(), reason))
    };
    let faults: Vec<Fault> = rows.iter().filter_map(wrong).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let signed = rows.iter().filter(|row| row.is_signed());
    Ok(Signatures {
        complete: rows.iter().filter(|row| row.decides).all(Row::is_signed),
        next: signed.filter_map(|row| row.review.next.parse().ok()).min(),
    })
}

/// What is said of a row that has changed since it was signed.
pub const STALE: &str =
    "review: the row or its words have changed since it was signed: sign it again, or empty the record";

/// Whether a text holds a record with a name.
fn is_any_signed(text: &str) -> bool {
    text.split("by = \"").skip(1).any(|rest| !rest.starts_with('"'))
}

fn code(written: &Table, id: &str, place: &Place, words: &Words) -> String {
    let mut digest = Sha256::new();
    let mut add = |text: &str| {
        digest.update((text.len() as u64).to_be_bytes());
        digest.update(text.as_bytes());
    };
    if matches!(place, Place::Nested(_)) {
        // Two numbers may say the same: what they are for is their path alone.
        add(id);
    }
    let mut messages = vec![message_id("reason", id), message_id("q", id)];
    canonical(written, &mut add, &mut messages);
    for id in messages {
        if let Some(text) = words.try_get(words.default_language(), &id, &[]) {
            add(&id);
            add(&text);
        }
    }
    digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// One form for rows that say the same: keys in the order of the alphabet. Any text may be the id of a message.
fn canonical(table: &Table, add: &mut impl FnMut(&str), messages: &mut Vec<String>) {
    let mut keys: Vec<&String> = table.keys().collect();
    keys.sort();
    for key in keys {
        add(key);
        canonical_value(&table[key], add, messages);
    }
}

fn canonical_value(value: &Value, add: &mut impl FnMut(&str), messages: &mut Vec<String>) {
    match value {
        Value::Table(table) => canonical(table, add, messages),
        Value::Array(items) => {
            add(&items.len().to_string());
            items.iter().for_each(|item| canonical_value(item, add, messages));
        }
        Value::String(text) => {
            add(text);
            if text.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-') {
                messages.push(text.clone());
            }
        }
        other => add(&other.to_string()),
    }
}
