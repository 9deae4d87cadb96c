//! The export is one whole document or no file at all.

use std::{fs, io};

use serde_json::Value;

use crate::journal::{
    Entry, JournalError, Setting, TemperatureUnit,
    testing::{Desk, check, noon, note},
};
use crate::{journal::Body, triage::verdict::Tier};

#[test]
fn an_empty_journal_is_a_document_that_says_so() {
    let desk = Desk::new();
    let path = desk.folder.path("out.json");
    let done = desk.journal.export_file(noon(), &path).unwrap();
    let document: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!((document["format"].as_str(), document["version"].as_u64()), (Some("lattea-journal"), Some(1)));
    assert_eq!((document["entries"].as_array().unwrap().len(), done.entries), (0, 0));
    assert_eq!(fs::metadata(&path).unwrap().len(), done.bytes);
}

#[test]
fn everything_is_in_it_and_deleted_text_is_not() {
    let mut desk = Desk::new();
    let kept = desk.add(note("kept \" text"), noon());
    desk.journal.edit(kept, note("second text"), noon(), noon().plus_ms(7)).unwrap();
    desk.add(Body::Check(Box::new(check(Tier::SameDay, true))), noon().plus_ms(1));
    for text in ["secret one", "secret two"] {
        let gone = desk.add(note(text), noon());
        desk.journal.delete(gone, noon().plus_ms(3), &desk.rules).unwrap();
        if text == "secret one" {
            assert_eq!(desk.journal.purge(noon().plus_hours(24 * 31)).unwrap(), 1);
        }
    }
    desk.journal.set(&Setting::TemperatureUnit(TemperatureUnit::Celsius), noon()).unwrap();
    let path = desk.folder.path("out.json");
    let done = desk.journal.export_file(noon(), &path).unwrap();
    assert_eq!((done.entries, done.tombstones), (2, 2));
    let text = fs::read_to_string(&path).unwrap();
    assert!(!text.contains("secret"));
    let mut document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["settings"]["temperature_unit"], "celsius");
    assert_eq!(document["entries"][0]["revisions"][0]["body"]["data"]["text"], "kept \" text");
    assert_eq!(document["entries"][0]["edited"], "2026-05-03T12:00:00.007+01:00");
    assert_eq!(document["tombstones"][0]["deleted"], "2026-05-03T12:00:00.003+01:00");
    let first = document["entries"][0].as_object_mut().unwrap();
    first.remove("revisions");
    let back: Entry = serde_json::from_value(document["entries"][0].clone()).unwrap();
    assert_eq!(back, desk.journal.get(kept).unwrap());
    // Stable: the same journal gives the same bytes.
    let mut again = Vec::new();
    desk.journal.export(noon(), &mut again).unwrap();
    assert_eq!(again, text.into_bytes());
}

#[test]
fn an_export_that_cannot_be_written_leaves_no_file() {
    let mut desk = Desk::new();
    desk.add(note("a"), noon());
    let error = desk.journal.export_file(noon(), &desk.folder.path("missing/out.json")).unwrap_err();
    assert!(matches!(error, JournalError::Io { kind: io::ErrorKind::NotFound, .. }), "{error}");

    struct Full(usize);
    impl io::Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for room in 0..300 {
        let error = desk.journal.export(noon(), &mut Full(room)).unwrap_err();
        assert!(matches!(error, JournalError::StorageFull { .. }), "{room}: {error}");
    }
}

#[test]
fn a_damaged_entry_stops_the_export_and_the_old_file_stays() {
    let mut desk = Desk::new();
    desk.add(Body::Check(Box::new(check(Tier::SameDay, true))), noon());
    let path = desk.folder.path("out.json");
    fs::write(&path, "the last export").unwrap();
    desk.journal.conn().execute("UPDATE check_result SET tier = 'fine'", []).unwrap();
    let error = desk.journal.export_file(noon(), &path).unwrap_err();
    assert!(matches!(error, JournalError::Damaged { .. }), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "the last export");
    assert!(!desk.folder.path("out.json.part").exists());
}
