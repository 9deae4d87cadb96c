//! A form that was begun and not saved is there again after a restart, as it was typed, and nowhere else.
#![allow(clippy::unwrap_used, clippy::panic)]

use lattea_core::{
    app::{App, LogStep},
    error::Error,
    id::EntryId,
    journal::{FormOf, Kind, Setting},
    view::entry::EntryForm,
};
use lattea_tests::desk::{self, Folder, Shared};

const BEGUN: &str = "2026-05-03T02:10:00+02:00";
const NEW: FormOf = FormOf::New { kind: Kind::Temperature };
const HOUR_S: i64 = 3600;

/// What can't be read yet: it is kept as it was typed.
fn half() -> EntryForm {
    warm(" 38,")
}

fn warm(value: &str) -> EntryForm {
    EntryForm::Temperature { value: value.to_owned(), site: None, after_antipyretic: Some(true) }
}

fn saved(step: LogStep) -> EntryId {
    match step {
        LogStep::Saved(logged) => logged.row.id,
        LogStep::Problem(problems) => panic!("{problems:?}"),
    }
}

fn with_form(folder: &Folder, clock: &Shared) -> App {
    let mut app = desk::app(&folder.journal(), clock);
    app.form_keep(NEW, &half()).unwrap();
    app
}

#[test]
fn what_was_typed_is_there_after_a_kill_as_it_was_typed() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    drop(with_form(&folder, &clock));
    let mut app = desk::app(&folder.journal(), &clock);
    assert_eq!(app.form_kept(NEW).unwrap(), Some(half()));
    assert_eq!(app.form_kept(FormOf::New { kind: Kind::Note }).unwrap(), None, "another kind has its own form");
    app.form_keep(NEW, &warm("38,1")).unwrap();
    assert_eq!(app.form_kept(NEW).unwrap(), Some(warm("38,1")), "the last one counts");
}

#[test]
fn saving_ends_it_and_a_problem_does_not() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = with_form(&folder, &clock);
    assert!(matches!(app.log_form(&half_note(), None).unwrap(), LogStep::Saved(_)));
    assert!(matches!(app.log_form(&warm("warm"), None).unwrap(), LogStep::Problem(_)));
    assert_eq!(app.form_kept(NEW).unwrap(), Some(half()));
    app.form_keep(NEW, &warm("38,1")).unwrap();
    saved(app.log_form(&warm("38,1"), None).unwrap());
    assert_eq!(app.form_kept(NEW).unwrap(), None);
}

#[test]
fn what_a_quick_cell_notes_leaves_a_begun_form_of_that_kind() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = desk::app(&folder.journal(), &clock);
    let (of, begun) = (FormOf::New { kind: Kind::Nappy }, EntryForm::Nappy { baby: None, wet: true, dirty: true });
    app.form_keep(of, &begun).unwrap();
    let cell = app.babies().unwrap().quick[0].nappies[0].form.clone();
    assert_ne!(cell, begun);
    saved(app.log_form(&cell, None).unwrap());
    assert_eq!(app.form_kept(of).unwrap(), Some(begun));
}

fn half_note() -> EntryForm {
    EntryForm::Note { text: "slept".to_owned() }
}

#[test]
fn a_change_of_an_entry_has_a_form_of_its_own_that_ends_with_the_entry() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = with_form(&folder, &clock);
    let [first, second] = ["38.1", "38.4"].map(|value| saved(app.log_form(&warm(value), None).unwrap()));
    for id in [first, second] {
        app.form_keep(FormOf::Entry { id }, &half()).unwrap();
    }
    let at = app.noted(first).unwrap().at;
    saved(app.edit_form(first, &warm("38.2"), at).unwrap());
    assert_eq!(app.form_kept(FormOf::Entry { id: first }).unwrap(), None);
    assert_eq!(app.form_kept(FormOf::Entry { id: second }).unwrap(), Some(half()));
    app.delete(second).unwrap();
    assert!(app.form_keep(FormOf::Entry { id: second }, &half()).is_err(), "an entry that is deleted has no form");
    app.undo_delete(second).unwrap();
    assert_eq!(app.form_kept(FormOf::Entry { id: second }).unwrap(), None);
}

#[test]
fn it_can_be_dropped_and_is_gone() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = with_form(&folder, &clock);
    app.form_drop(NEW).unwrap();
    assert_eq!(app.form_kept(NEW).unwrap(), None);
}

#[test]
fn after_a_day_it_is_let_go() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = with_form(&folder, &clock);
    clock.forward(24 * HOUR_S);
    assert_eq!(app.form_kept(NEW).unwrap(), Some(half()));
    clock.forward(1);
    assert_eq!(app.form_kept(NEW).unwrap(), None);
    clock.forward(-HOUR_S);
    assert_eq!(app.form_kept(NEW).unwrap(), None, "it was removed, not only hidden");
}

#[test]
fn the_lock_keeps_it_and_shows_nothing_of_it() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = with_form(&folder, &clock);
    app.lock();
    assert!(matches!(app.form_kept(NEW), Err(Error::Locked)));
    app.unlock().unwrap();
    assert_eq!(app.form_kept(NEW).unwrap(), Some(half()));
}

#[test]
fn a_form_about_a_baby_stays_hidden_with_the_babies() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = desk::app(&folder.journal(), &clock);
    let of = FormOf::New { kind: Kind::Nappy };
    let nappy = EntryForm::Nappy { baby: None, wet: true, dirty: false };
    app.form_keep(of, &nappy).unwrap();
    app.set(&Setting::HideBabies(true)).unwrap();
    assert_eq!(app.form_kept(of).unwrap(), None);
    app.set(&Setting::HideBabies(false)).unwrap();
    assert_eq!(app.form_kept(of).unwrap(), Some(nappy));
}

#[test]
fn no_export_holds_it() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = desk::app(&folder.journal(), &clock);
    let note = EntryForm::Note { text: "CANARY".to_owned() };
    app.form_keep(FormOf::New { kind: Kind::Note }, &note).unwrap();
    let bytes = app.export_bytes().unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("CANARY"));
}
