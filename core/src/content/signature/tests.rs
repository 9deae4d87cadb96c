use std::collections::BTreeMap;

use toml::{Table, Value};

use super::{Place, Row, STALE, rows};
use crate::content::{Content, files::PackFiles};

const RECORD: [(&str, &str); 3] = [("by", "Dr. A"), ("on", "2026-11-22"), ("next", "2027-11-22")];

fn all(files: &PackFiles) -> Vec<Row> {
    rows(files, "en").unwrap()
}

/// The table in which a row's record stands.
fn table<'t>(file: &'t mut Table, row: &Row) -> &'t mut Table {
    match &row.place {
        Place::File => file,
        Place::Listed { list, key } => {
            let rows = file[*list].as_array_mut().unwrap().iter_mut().map(|one| one.as_table_mut().unwrap());
            let mut rows = rows.filter(|one| one[*key].as_str() == Some(&row.id));
            rows.next().unwrap()
        }
        Place::Nested(path) => path.iter().fold(file, |table, key| table[key].as_table_mut().unwrap()),
    }
}

/// The pack with a record in each row that `signed` says, bound to the row as it stands.
fn sign(files: PackFiles, signed: impl Fn(&Row) -> bool) -> PackFiles {
    let rows = all(&files);
    let mut texts: BTreeMap<String, Table> = BTreeMap::new();
    for row in rows.iter().filter(|row| signed(row)) {
        let file = texts.entry(row.file.clone()).or_insert_with(|| files.get(&row.file).unwrap().parse().unwrap());
        let mut record: Table = RECORD.iter().map(|(key, text)| ((*key).to_owned(), Value::from(*text))).collect();
        record.insert("of".to_owned(), row.code.clone().into());
        table(file, row).insert("review".to_owned(), Value::Table(record));
    }
    texts.into_iter().fold(files, |files, (path, table)| files.with(&path, &toml::to_string(&table).unwrap()))
}

fn is_signed_without(left: &str) -> bool {
    let files = PackFiles::embedded();
    assert!(all(&files).iter().any(|row| row.id == left), "there is no row {left}");
    Content::load(&sign(files, |row| row.decides && row.id != left)).unwrap().is_signed()
}

#[test]
fn a_pack_is_signed_when_every_row_that_decides_is() {
    let content = Content::load(&sign(PackFiles::embedded(), |row| row.decides)).unwrap();
    assert!(content.is_signed());
    assert_eq!(content.next_review(), "2027-11-22".parse().ok());
    assert!(!Content::embedded().unwrap().is_signed());
}

#[test]
fn one_row_of_any_kind_without_a_name_leaves_the_pack_unreviewed() {
    let left = [
        "J01.since_h",
        "J16.yes_d",
        "fever.threshold_tenths",
        "journal",
        "session.stop_pain",
        "session",
        "course.hold",
        "course",
        "reminders.antibiotics.second",
        "since",
        "pack",
        "fever38",
        "drowsy",
        "birth-day",
        "purple-after-a-knock",
        "M01",
        "S10",
    ];
    let passed: Vec<&str> = left.into_iter().filter(|left| is_signed_without(left)).collect();
    assert!(passed.is_empty(), "taken for reviewed without {passed:?}");
}

#[test]
fn every_number_of_a_file_of_numbers_is_a_row_and_what_is_left_is_one_more() {
    let rows = all(&PackFiles::embedded());
    for file in ["journal.toml", "session.toml", "course.toml", "reminders.toml"] {
        let text = PackFiles::embedded().get(file).unwrap().to_owned();
        let code = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        let numbers = code.filter(|line| line.starts_with("value =") || line.contains("{ value =")).count();
        let found: Vec<&Row> = rows.iter().filter(|row| row.file == file).collect();
        assert_eq!(found.len(), numbers + 1, "{file}");
        // Each has a place for a name of its own in the file, so that an editor sees that it is unsigned.
        assert_eq!(text.matches("review = {").count(), found.len(), "{file}: records");
    }
    let codes: std::collections::BTreeSet<&str> = rows.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(codes.len(), rows.len(), "two rows have one code");
}

#[test]
fn a_changed_number_is_no_longer_signed_and_a_new_version_of_the_pack_still_is() {
    let signed = sign(PackFiles::embedded(), |row| ["J01.since_h", "session.rise", "pack"].contains(&row.id.as_str()));
    let changed = |file: &str, find: &str, put: &str| {
        let text = signed.get(file).unwrap().to_owned();
        assert!(text.contains(find), "{file}: {find}");
        Content::load(&signed.clone().with(file, &text.replacen(find, put, 1)))
    };
    for (file, row, find, put) in [
        ("journal.toml", "J01.since_h", "inflamed or a lump for 24 h", "inflamed or a lump for a day"),
        ("session.toml", "session.rise", "this much more than at the start", "this much more"),
        ("pack.toml", "pack", "nobody_answers_hours = 4", "nobody_answers_hours = 5"),
    ] {
        let faults = changed(file, find, put).unwrap_err().faults;
        let said: Vec<_> = faults.iter().map(|fault| (&*fault.file, &*fault.row, &*fault.reason)).collect();
        assert_eq!(said, [(file, row, STALE)], "{row}");
    }
    changed("pack.toml", "version = \"2.0.0-draft\"", "version = \"2.0.1\"").unwrap();
    changed("journal.toml", "nobody said 'better'", "nobody said 'well'").unwrap();
}

#[test]
fn a_half_filled_record_of_a_number_is_refused() {
    let signed = sign(PackFiles::embedded(), |row| row.id == "course.hold");
    let text = signed.get("course.toml").unwrap().replace("on = \"2026-11-22\"", "on = \"yesterday\"");
    let error = Content::load(&signed.with("course.toml", &text)).unwrap_err();
    assert!(error.to_string().contains("course.toml, row course.hold: review: on and next are days"), "{error}");
}
