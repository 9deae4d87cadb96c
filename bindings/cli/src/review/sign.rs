//! Writes a signature into the file of its row; everything else in the file stays as it is.
//!
//! The record is bound to the row as it stands: its code is written beside the name. `S10@1a2b3c4d` signs the row with that
//! code, as the review document prints it, and is refused when the row has changed since. A row that was signed before and
//! has changed since can be signed only so: whoever signs says which text she read.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use chrono::NaiveDate;
use lattea_core::content::{
    Content,
    files::PackFiles,
    signature::{Place, Row, STALE, rows},
};
use toml_edit::{DocumentMut, InlineTable, Item, TableLike, Value};

use crate::error::Failure;

/// No name is longer.
const LONGEST_NAME: usize = 120;

/// What is signed, by whom, when.
#[derive(Debug)]
pub struct Signing<'a> {
    /// `S10`, `S10@1a2b3c4d`, `J01.since_h`, or `finding:who` where two kinds of rows have one id.
    pub row: &'a str,
    /// The clinician's name.
    pub by: &'a str,
    /// The day, `YYYY-MM-DD`.
    pub on: &'a str,
    /// The day of the next review.
    pub next: Option<&'a str>,
    /// Today: nobody signs in advance.
    pub today: NaiveDate,
}

/// Signs a row of the pack in a folder, and says what was written.
pub fn sign(folder: &Path, signing: &Signing<'_>) -> Result<String, Failure> {
    let refuse = |reason: &str| Failure::Refused(reason.to_owned());
    let name = signing.by.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(refuse("--by: write the name of the clinician, on one line and up to 120 letters"));
    }
    let on = day("--on", signing.on)?;
    if on > signing.today {
        return Err(refuse("--on: this day lies in the future; nobody signs in advance"));
    }
    let files = PackFiles::from_folder(folder)?;
    let pack = whole(&files)?;
    let next = match signing.next {
        Some(written) => day("--next", written)?,
        None => on + chrono::Days::new(u64::from(pack.again_after_days)),
    };
    if next <= on {
        return Err(refuse("--next: the next review comes after the day of the signature"));
    }
    let row = find(&pack.rows, signing.row)?;
    let mut text = files
        .get(&row.file)
        .unwrap_or_default()
        .parse::<DocumentMut>()
        .map_err(|_| Failure::Refused(format!("{} can't be read any more: nothing was written", row.file)))?;
    let table =
        table(&mut text, row).ok_or_else(|| Failure::Refused(format!("{} has no such row any more", row.file)))?;
    write_record(table, name, &on.to_string(), &next.to_string(), &row.code);
    let text = text.to_string();
    // Nothing is written that would not be read back as it was meant.
    let signed = whole(&files.with(&row.file, &text))?;
    let read_back = signed.rows.iter().find(|other| (other.kind, &other.id) == (row.kind, &row.id));
    if read_back.is_none_or(|other| other.is_stale() || other.review.by != name) {
        return Err(refuse("the signature would not read back: nothing was written"));
    }
    replace(&folder.join(&row.file), &text)
        .map_err(|error| Failure::Refused(format!("{} could not be written: {}", row.file, error.kind())))?;
    let version = row.version.map(|version| format!(" version {version},")).unwrap_or_default();
    Ok(format!(
        "{}: {} {},{version} code {}: signed by {name} on {on}, to be looked at again on {next}.",
        row.file, row.kind, row.id, row.code
    ))
}

struct Pack {
    rows: Vec<Row>,
    again_after_days: u32,
}

/// A pack without mistakes; signatures that no longer count are no hindrance to a new one.
fn whole(files: &PackFiles) -> Result<Pack, Failure> {
    let (language, again_after_days) = match Content::load(files) {
        Ok(content) => (content.words().default_language().to_owned(), content.agenda().again_after_days),
        Err(mut error) => {
            error.faults.retain(|fault| fault.reason != STALE);
            if !error.faults.is_empty() {
                return Err(Failure::Refused(format!(
                    "this content has mistakes; mend them before anything is signed:\n{error}"
                )));
            }
            // Without its stale signatures it is whole: they are emptied in this copy only.
            let content = Content::load(&without_signatures(files))?;
            (content.words().default_language().to_owned(), content.agenda().again_after_days)
        }
    };
    let rows = rows(files, &language)?;
    Ok(Pack { rows, again_after_days })
}

/// The same pack as if nobody had signed anything.
fn without_signatures(files: &PackFiles) -> PackFiles {
    let mut unsigned = files.clone();
    let texts: Vec<(String, String)> =
        files.under("", ".toml").map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    for (path, text) in texts {
        let Ok(mut document) = text.parse::<DocumentMut>() else { continue };
        empty_records(document.as_table_mut());
        unsigned = unsigned.with(&path, &document.to_string());
    }
    unsigned
}

/// Empties the record of a table and of every one in it.
fn empty_records(table: &mut dyn TableLike) {
    if table.contains_key("review") {
        write_record(table, "", "", "", "");
    }
    for (key, item) in table.iter_mut() {
        if let Some(rows) = item.as_array_of_tables_mut() {
            rows.iter_mut().for_each(|row| empty_records(row));
        } else if let Some(inner) = item.as_table_like_mut().filter(|_| key.get() != "review") {
            empty_records(inner);
        }
    }
}

fn find<'r>(rows: &'r [Row], wanted: &str) -> Result<&'r Row, Failure> {
    let (name, code) = match wanted.split_once('@') {
        Some((name, code)) => (name, Some(code)),
        None => (wanted, None),
    };
    let (kind, id) = match name.split_once(':') {
        Some((kind, id)) => (Some(kind), id),
        None => (None, name),
    };
    let mut found = rows.iter().filter(|row| row.id == id && kind.is_none_or(|kind| row.kind == kind));
    let row = found.next().ok_or_else(|| {
        Failure::Refused("there is no such row: `lattea content review` lists them, with their codes".to_owned())
    })?;
    if let Some(other) = found.next() {
        let kinds = format!("{}:{id} or {}:{id}", row.kind, other.kind);
        return Err(Failure::Refused(format!("two rows have this id: write {kinds}")));
    }
    match code {
        Some(code) if code != row.code => Err(Failure::Refused(format!(
            "this row or its words have changed since that document was printed: its code is now {}. Read it again, then sign {name}@{}",
            row.code, row.code
        ))),
        None if row.is_stale() => Err(Failure::Refused(format!(
            "this row or its words have changed since it was signed on {}. Read it again, then sign {name}@{}",
            row.review.on, row.code
        ))),
        _ => Ok(row),
    }
}

/// A day as the pack writes it.
fn day(what: &str, written: &str) -> Result<NaiveDate, Failure> {
    let read = written.parse::<NaiveDate>().ok().filter(|day| day.to_string() == written);
    read.ok_or_else(|| Failure::Refused(format!("{what}: a day is written like 2027-11-22")))
}

fn table<'d>(document: &'d mut DocumentMut, row: &Row) -> Option<&'d mut dyn TableLike> {
    match &row.place {
        Place::File => Some(document.as_table_mut()),
        Place::Listed { list, key } => {
            let rows = document.get_mut(list)?.as_array_of_tables_mut()?;
            let mut rows = rows.iter_mut();
            let found = rows.find(|table| table.get(key).and_then(Item::as_str) == Some(row.id.as_str()))?;
            Some(found)
        }
        Place::Nested(path) => {
            let (first, others) = path.split_first()?;
            let mut item = document.get_mut(first)?;
            for key in others {
                item = item.as_table_like_mut()?.get_mut(key)?;
            }
            item.as_table_like_mut()
        }
    }
}

/// Puts values into the record; its place in the file, its comments and its other keys stay.
fn write_record(table: &mut dyn TableLike, by: &str, on: &str, next: &str, of: &str) {
    let fields = [("by", by), ("on", on), ("next", next), ("of", of)];
    let record = table.entry("review").or_insert_with(|| Item::Value(Value::InlineTable(InlineTable::new())));
    let Some(record) = record.as_table_like_mut() else { return };
    for (key, text) in fields {
        if text.is_empty() && !record.contains_key(key) {
            continue;
        }
        let mut value = Value::from(text);
        if let Some(old) = record.get(key).and_then(Item::as_value) {
            *value.decor_mut() = old.decor().clone();
        }
        record.insert(key, Item::Value(value));
    }
    if let Some(inline) = table.get_mut("review").and_then(Item::as_inline_table_mut) {
        inline.fmt();
    }
}

/// The new file or the old one, never half of one; who may read it stays as it was.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = Path::new(&part);
    let written = (|| {
        let mut file = fs::File::create(part)?;
        file.set_permissions(fs::metadata(path)?.permissions())?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(part, path)
    })();
    if written.is_err() {
        let _ = fs::remove_file(part);
    }
    written
}
