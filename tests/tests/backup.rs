//! Backups as a person meets them: looked into without a journal, added or put in its place, with the check that was begun.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, sync::Arc};

use lattea_core::{
    app::{App, BackupSecret, CheckStep, Place, Shelf},
    journal::{Body, FormOf, Journal, Kind, MemoryVault, Note, Text},
    view::entry::EntryForm,
    view::keeping::{BackupStep, LookStep, RecoveryKind, RestoreStep},
};
use lattea_tests::desk::{self, Folder, Shared, answer};

const NOW: &str = "2026-05-03T10:10:00+01:00";

fn secret() -> BackupSecret {
    BackupSecret::Passphrase("tractor lemon orbit velvet canyon fiddle".to_owned())
}

fn note(app: &mut App, text: &str) {
    app.log(Body::Note(Note { text: Text::new(text).unwrap() }), None).unwrap();
}

fn notes(app: &App) -> Vec<String> {
    let page = app.journal_page(None, &[], 50).unwrap();
    page.days.iter().flat_map(|day| &day.rows).map(|row| row.detail.clone()).collect()
}

/// A phone with two notes and a check that was begun, and its backup.
fn backed_up(folder: &Folder, clock: &Shared) -> App {
    let mut app = desk::app(&folder.journal(), clock);
    note(&mut app, "one");
    note(&mut app, "two");
    let CheckStep::Ask(view) = app.check_start().unwrap() else { panic!("no question") };
    app.check_answer(&answer(&view, &[])).unwrap();
    let made = app.backup_make(&folder.path().join("b.age"), &secret()).unwrap();
    assert!(matches!(made, BackupStep::Made(_)), "{made:?}");
    app
}

fn files(folder: &Folder) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_looked_into_without_a_journal() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    drop(backed_up(&folder, &clock));
    let app = desk::app_with(Shelf::Absent, &clock);
    let looked = app.backup_look(&folder.path().join("b.age"), &secret()).unwrap();
    let LookStep::Seen(seen) = looked else { panic!("{looked:?}") };
    assert!(seen.made.contains("3 May 2026"), "{}", seen.made);
    assert!(seen.lines[0].starts_with("2 entries"), "{:?}", seen.lines);
    assert!(seen.lines.iter().any(|line| line == "A check that was begun"), "{:?}", seen.lines);
    let wrong = BackupSecret::Passphrase("another one altogether".to_owned());
    let refused = app.backup_look(&folder.path().join("b.age"), &wrong).unwrap();
    assert!(matches!(&refused, LookStep::Problem(why) if why.contains("does not open this file")), "{refused:?}");
}

#[test]
fn a_check_that_was_begun_comes_back_with_its_backup_and_not_with_an_export() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    let first = backed_up(&folder, &clock);
    assert!(!String::from_utf8(first.export_bytes().unwrap()).unwrap().contains("\"draft\""));
    drop(first);
    let other = Folder::new();
    let mut app = desk::app(&other.journal(), &clock);
    assert!(!app.check_is_open());
    assert!(matches!(app.restore(&folder.path().join("b.age"), &secret()).unwrap(), RestoreStep::Done(_)));
    assert!(app.check_is_open(), "it goes on where it was left");
    assert_eq!(app.check_begun().unwrap().to_rfc3339(), NOW);
}

#[test]
fn a_form_that_was_begun_stays_on_its_phone() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    let (of, file) = (FormOf::New { kind: Kind::Note }, folder.path().join("b.age"));
    let mut first = desk::app(&folder.journal(), &clock);
    note(&mut first, "one");
    first.form_keep(of, &EntryForm::Note { text: "half".to_owned() }).unwrap();
    assert!(matches!(first.backup_make(&file, &secret()).unwrap(), BackupStep::Made(_)));
    drop(first);
    let other = Folder::new();
    let mut app = desk::app(&other.journal(), &clock);
    assert!(matches!(app.restore(&file, &secret()).unwrap(), RestoreStep::Done(_)));
    assert_eq!((notes(&app), app.form_kept(of).unwrap()), (vec!["one".to_owned()], None));
    assert!(matches!(app.restore_replacing(&file, &secret()).unwrap(), RestoreStep::Done(_)));
    assert_eq!(app.form_kept(of).unwrap(), None);
}

#[test]
fn a_check_with_its_result_is_none_that_was_begun() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    drop(backed_up(&folder, &clock));
    let other = Folder::new();
    let mut app = desk::app(&other.journal(), &clock);
    app.check_start().unwrap();
    app.check_leave().unwrap();
    let own = other.path().join("own.age");
    assert!(matches!(app.backup_make(&own, &secret()).unwrap(), BackupStep::Made(_)));
    let LookStep::Seen(seen) = app.backup_look(&own, &secret()).unwrap() else { panic!("not looked into") };
    assert!(!seen.lines.iter().any(|line| line == "A check that was begun"), "{:?}", seen.lines);
    // And it gives way to one that comes with a backup.
    assert!(matches!(app.restore(&folder.path().join("b.age"), &secret()).unwrap(), RestoreStep::Done(_)));
    drop(app);
    assert!(desk::app(&other.journal(), &clock).check_is_open(), "it goes on where it was left");
}

#[test]
fn replacing_keeps_what_was_here_and_holds_what_the_backup_holds() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    drop(backed_up(&folder, &clock));
    let other = Folder::new();
    let mut app = desk::app(&other.journal(), &clock);
    note(&mut app, "of this phone");
    let before = files(&other);
    let file = folder.path().join("b.age");
    let wrong = BackupSecret::Passphrase("another one altogether".to_owned());
    assert!(matches!(app.restore_replacing(&file, &wrong).unwrap(), RestoreStep::Problem(_)));
    assert_eq!((notes(&app), files(&other)), (vec!["of this phone".to_owned()], before), "nothing was changed");

    let replaced = app.restore_replacing(&file, &secret()).unwrap();
    let RestoreStep::Done(done) = replaced else { panic!("{replaced:?}") };
    assert!(done.lines.iter().any(|line| line.contains("lattea.db.kept-2026-05-03-101000")), "{done:?}");
    let mut both = notes(&app);
    both.sort();
    assert_eq!(both, ["one", "two"]);
    assert!(app.check_is_open(), "the check that was begun came with it");
    drop(app);
    assert!(
        !files(&other).iter().any(|name| name.contains(".new") || name.contains(".replacing")),
        "{:?}",
        files(&other)
    );
    let aside = other.path().join("lattea.db.kept-2026-05-03-101000");
    assert_eq!(notes(&desk::app(&aside, &clock)), ["of this phone"]);
    assert_eq!(notes(&desk::app(&other.journal(), &clock)).len(), 2);
}

#[test]
fn a_journal_that_can_not_be_opened_gives_way_to_a_backup() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    drop(backed_up(&folder, &clock));
    let other = Folder::new();
    drop(desk::app(&other.journal(), &clock));
    // The key is gone.
    let place = Place { path: other.journal(), vault: Arc::new(MemoryVault::default()) };
    let refused = Journal::open_with_vault(&place.path, &*place.vault, lattea_core::journal::JournalKey::random);
    let mut app = desk::app_with(Shelf::Unreadable(refused.err().unwrap()), &clock).at(place);
    assert_eq!(app.recovery().unwrap().kind, RecoveryKind::KeyLost);
    assert!(matches!(app.backup_look(&folder.path().join("b.age"), &secret()).unwrap(), LookStep::Seen(_)));
    let done = app.restore_replacing(&folder.path().join("b.age"), &secret()).unwrap();
    assert!(matches!(done, RestoreStep::Done(_)), "{done:?}");
    assert!(app.recovery().is_none());
    assert_eq!(notes(&app).len(), 2);
    assert!(files(&other).iter().any(|name| name.starts_with("lattea.db.kept-")), "{:?}", files(&other));
}

#[test]
fn the_last_backup_is_shown_and_an_old_one_said_on_today() {
    let (folder, clock) = (Folder::new(), Shared::at(NOW));
    let mut app = desk::app(&folder.journal(), &clock);
    let said = |app: &App| app.today().unwrap().notices.into_iter().any(|notice| notice.text.contains("backup"));
    assert_eq!(app.backup_view().unwrap().last, "No backup yet");
    clock.forward(40 * 86_400);
    assert!(!said(&app), "there is nothing to lose");
    note(&mut app, "one");
    clock.forward(29 * 86_400);
    assert!(!said(&app));
    clock.forward(86_400);
    assert!(said(&app), "{:?}", app.today().unwrap().notices);
    app.backup_make(&folder.path().join("b.age"), &secret()).unwrap();
    assert!(!said(&app));
    // One that reached nobody is none.
    app.backup_lost().unwrap();
    assert_eq!((app.backup_view().unwrap().last.as_str(), said(&app)), ("No backup yet", true));
    app.backup_make(&folder.path().join("b.age"), &secret()).unwrap();
    assert!(app.backup_view().unwrap().last.contains("today"), "{}", app.backup_view().unwrap().last);
    clock.forward(31 * 86_400);
    assert!(said(&app));
    assert!(app.backup_view().unwrap().last.contains("31 days ago"), "{}", app.backup_view().unwrap().last);
    // The one before holds again, however often that is said.
    app.backup_make(&folder.path().join("lost.age"), &secret()).unwrap();
    assert!(!said(&app));
    for _ in 0..2 {
        app.backup_lost().unwrap();
        assert!(app.backup_view().unwrap().last.contains("31 days ago"), "{}", app.backup_view().unwrap().last);
    }
    // It is a fact of this phone, and goes nowhere.
    assert!(!String::from_utf8(app.export_bytes().unwrap()).unwrap().contains("last_backup"));
}
