//! One CSV file for each kind of entry, and back again.
//!
//! A row is an entry as it is now; its earlier versions and what was deleted are in the JSON document only. A list is one
//! cell: the parts of a feed as people write them (`left 12, right, bottle 60`), every other list as JSON.
//!
//! ```
//! use lattea_core::journal::{Kind, table};
//! assert_eq!(table::columns(Kind::Note).collect::<Vec<_>>(), ["id", "at", "created", "edited", "text"]);
//! ```

use std::io;

use serde_json::{Map, Value, json};

use crate::journal::entry::{Body, Entry, Kind};

use super::document::EntryItem;

/// What a cell holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    /// Text; an empty cell is "not said".
    Text,
    /// Text that is always there, also an empty one.
    Words,
    /// A number, yes or no, or a list; an empty cell is "not said".
    Json,
    /// The parts of a feed.
    Parts,
}

/// What every kind has.
const HEAD: [&str; 4] = ["id", "at", "created", "edited"];

fn own_columns(kind: Kind) -> &'static [(&'static str, Cell)] {
    use Cell::{Json, Parts, Text, Words};
    match kind {
        Kind::Check => &[
            ("tier", Words),
            ("ceiling", Words),
            ("complete", Json),
            ("infant_tier", Text),
            ("babies_left_out", Json),
            ("permission_left", Words),
            ("permission_right", Words),
            ("expires_at", Text),
            ("techniques_left", Json),
            ("techniques_right", Json),
            ("content_version", Words),
            ("pack_reviewed", Json),
            ("fired", Json),
            ("followup", Words),
            ("followup_fired", Json),
            ("unanswered", Json),
            ("answers", Json),
        ],
        Kind::Session => &[
            ("technique", Words),
            ("technique_version", Words),
            ("content_version", Words),
            ("side", Words),
            ("check", Text),
            ("started", Words),
            ("ended", Text),
            ("pain_before", Json),
            ("pain_after", Json),
            ("relief", Text),
            ("outcome", Json),
            ("stroked_s", Json),
            ("harm", Json),
            ("events", Json),
        ],
        Kind::Feed => &[("parts", Parts), ("supplement", Json), ("baby", Text)],
        Kind::Expression => &[("left", Json), ("right", Json), ("together", Json), ("way", Words)],
        Kind::Temperature => &[("value", Json), ("site", Text), ("after_antipyretic", Json)],
        Kind::Symptom => &[
            ("side", Words),
            ("quadrant", Text),
            ("pain", Json),
            ("pain_at_feed", Json),
            ("hot", Json),
            ("hard", Json),
            ("lump", Json),
            ("colour", Json),
            ("size", Json),
        ],
        Kind::Medicine => &[("name", Words), ("is_antipyretic", Json), ("is_antibiotic", Json), ("course", Text)],
        Kind::Nappy => &[("baby", Text), ("wet", Json), ("dirty", Json)],
        Kind::Note => &[("text", Words)],
        Kind::Contact => &[("who", Words), ("channel", Text), ("said", Words), ("massage_ok", Json)],
    }
}

/// The columns of a kind's file, in order.
pub fn columns(kind: Kind) -> impl Iterator<Item = &'static str> {
    HEAD.into_iter().chain(own_columns(kind).iter().map(|(name, _)| *name))
}

/// The kind whose file has these columns.
pub(super) fn kind_of<'a>(header: impl Iterator<Item = &'a str> + Clone) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| columns(*kind).eq(header.clone()))
}

/// The cells of one entry.
pub(in crate::journal) fn cells(entry: &Entry) -> io::Result<Vec<String>> {
    let mut body = match serde_json::to_value(&entry.body).map_err(io::Error::from)? {
        Value::Object(mut tagged) => tagged.remove("data").unwrap_or_default(),
        other => other,
    };
    let edited = entry.edited.map(|edited| edited.to_rfc3339()).unwrap_or_default();
    let mut cells = vec![entry.id.to_string(), entry.at.to_rfc3339(), entry.created.to_rfc3339(), edited];
    for (name, cell) in own_columns(entry.body.kind()) {
        let value = body.get_mut(name).map(Value::take).unwrap_or_default();
        cells.push(match (value, cell) {
            (Value::Null, _) => String::new(),
            (Value::String(text), _) => text,
            (Value::Array(parts), Cell::Parts) => parts.iter().map(part_text).collect::<Vec<_>>().join(", "),
            (other, _) => other.to_string(),
        });
    }
    Ok(cells)
}

/// An entry from its cells; nothing when a cell can't be read.
pub(super) fn read(kind: Kind, row: &csv::StringRecord) -> Result<EntryItem, &'static str> {
    let text = |at: usize| row.get(at).unwrap_or_default();
    let mut data = Map::new();
    for ((name, cell), at) in own_columns(kind).iter().zip(HEAD.len()..) {
        let text = text(at);
        let value = match cell {
            Cell::Words => json!(text),
            Cell::Text | Cell::Json if text.is_empty() => Value::Null,
            Cell::Text => json!(text),
            Cell::Json => serde_json::from_str(text).map_err(|_| *name)?,
            Cell::Parts => text
                .split(',')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(part_value)
                .collect::<Option<Vec<_>>>()
                .map(Value::Array)
                .ok_or(*name)?,
        };
        data.insert((*name).to_owned(), value);
    }
    let body: Body =
        serde_json::from_value(json!({ "kind": kind.key(), "data": data })).map_err(|_| "the row as a whole")?;
    Ok(EntryItem {
        id: text(0).parse().map_err(|_| HEAD[0])?,
        at: text(1).to_owned().try_into().map_err(|_| HEAD[1])?,
        created: text(2).to_owned().try_into().map_err(|_| HEAD[2])?,
        edited: match text(3) {
            "" => None,
            edited => Some(edited.to_owned().try_into().map_err(|_| HEAD[3])?),
        },
        restored: None,
        body,
        revisions: Vec::new(),
    })
}

/// `left 12`, `bottle`.
fn part_text(part: &Value) -> String {
    let field = |name: &str| part.get(name).and_then(Value::as_u64);
    let (from, amount) = match part.get("side").and_then(Value::as_str) {
        Some(side) => (side, field("minutes")),
        None => ("bottle", field("amount")),
    };
    amount.map_or_else(|| from.to_owned(), |amount| format!("{from} {amount}"))
}

fn part_value(text: &str) -> Option<Value> {
    let (from, amount) = text.split_once(' ').map_or((text, None), |(from, amount)| (from, Some(amount.trim())));
    let amount = amount.map(str::parse::<u16>).transpose().ok()?;
    match from {
        "left" | "right" => Some(json!({ "from": "breast", "side": from, "minutes": amount })),
        "bottle" => Some(json!({ "from": "bottle", "amount": amount })),
        _ => None,
    }
}
