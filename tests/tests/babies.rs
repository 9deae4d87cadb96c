//! The babies as a family sees them: names, one tap for a feed of each, and what can be taken back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lattea_core::{
    app::{App, BabiesStep, LogStep},
    error::Error,
    journal::{BabyKey, JournalError},
    units::Side,
    view::babies::BabiesView,
};
use lattea_tests::desk::{self, Folder, Shared};

const A: BabyKey = BabyKey::ALL[0];
const B: BabyKey = BabyKey::ALL[1];

fn app(folder: &Folder) -> App {
    desk::app(&folder.journal(), &Shared::at("2026-05-03T10:10:00+01:00"))
}

fn named(step: BabiesStep) -> BabiesView {
    match step {
        BabiesStep::Saved(view) => *view,
        BabiesStep::Problem(problems) => panic!("{problems:?}"),
    }
}

fn labels(view: &BabiesView) -> Vec<(Option<&str>, Vec<&str>)> {
    view.quick
        .iter()
        .map(|row| (row.name.as_deref(), row.cells.iter().map(|cell| cell.label.as_str()).collect()))
        .collect()
}

#[test]
fn one_baby_needs_no_name_and_twins_have_a_row_each() {
    let folder = Folder::new();
    let mut app = app(&folder);
    let cells = vec!["Left", "Right", "Both", "Bottle"];
    assert_eq!(labels(&app.babies().unwrap()), [(None, cells.clone())]);
    assert_eq!(labels(&app.baby_add().unwrap()), [(None, cells.clone())]);
    app.baby_add().unwrap();
    let view = named(app.baby_name(B, " Mia ").unwrap());
    assert_eq!(labels(&view), [(Some("baby A"), cells.clone()), (Some("Mia"), cells)]);
    assert_eq!(view.babies[1].nickname, "Mia");
    assert_eq!(view.quick[1].cells[0].spoken, "Mia, Left");
}

#[test]
fn a_cell_notes_the_feed_of_its_baby() {
    let folder = Folder::new();
    let mut app = app(&folder);
    app.baby_add().unwrap();
    app.baby_add().unwrap();
    let view = named(app.baby_name(B, "Mia").unwrap());
    let LogStep::Saved(logged) = app.log_form(&view.quick[1].cells[2].form, None).unwrap() else { panic!("not kept") };
    let row = &app.journal_days(1).unwrap().days[0].rows[0];
    assert_eq!(row.id, logged.row.id);
    assert!(
        row.detail.contains("Mia") && row.detail.contains("left") && row.detail.contains("right"),
        "{}",
        row.detail
    );
}

#[test]
fn a_name_too_long_or_of_two_lines_is_refused_in_words_and_an_empty_one_takes_it_back() {
    let folder = Folder::new();
    let mut app = app(&folder);
    app.baby_add().unwrap();
    named(app.baby_name(A, "Mia").unwrap());
    for name in ["x".repeat(25), "Mia\nTom".to_owned()] {
        let BabiesStep::Problem(problems) = app.baby_name(A, &name).unwrap() else { panic!("taken: {name:?}") };
        assert!(problems[0].text.contains("24") && !problems[0].text.contains("Tom"), "{problems:?}");
    }
    assert_eq!(app.babies().unwrap().babies[0].name, "Mia", "a refused name changes nothing");
    assert_eq!(named(app.baby_name(A, "").unwrap()).babies[0].name, "baby A");
    assert!(matches!(app.baby_name(B, "Tom"), Err(Error::Journal(JournalError::NoSuchBaby))));
}

#[test]
fn there_are_as_many_as_a_check_can_ask_about() {
    let folder = Folder::new();
    let mut app = app(&folder);
    let most = app.content().babies_max();
    for _ in 0..most + 2 {
        app.baby_add().unwrap();
    }
    let view = app.babies().unwrap();
    assert_eq!((view.babies.len(), view.add), (most, None));
}

#[test]
fn only_the_last_one_of_whom_nothing_was_noted_can_be_taken_away() {
    let folder = Folder::new();
    let mut app = app(&folder);
    app.baby_add().unwrap();
    let view = app.baby_add().unwrap();
    assert_eq!(view.remove.as_deref(), Some("Take baby B away"));
    let noted = view.quick[1].cells[0].form.clone();
    assert_eq!(app.baby_remove().unwrap().babies.len(), 1);
    app.baby_add().unwrap();
    app.log_form(&noted, None).unwrap();
    assert_eq!(app.babies().unwrap().remove, None);
    assert!(matches!(app.baby_remove(), Err(Error::Journal(JournalError::BabyInUse))));
}

#[test]
fn a_nappy_is_one_tap_for_each_baby() {
    let folder = Folder::new();
    let mut app = app(&folder);
    app.baby_add().unwrap();
    app.baby_add().unwrap();
    let view = named(app.baby_name(B, "Mia").unwrap());
    let spoken: Vec<&str> = view.quick[1].nappies.iter().map(|cell| cell.spoken.as_str()).collect();
    assert_eq!(spoken, ["Mia, wet", "Mia, dirty", "Mia, wet and dirty"]);
    let LogStep::Saved(logged) = app.log_form(&view.quick[1].nappies[2].form, None).unwrap() else {
        panic!("not kept")
    };
    assert!(logged.row.detail.contains("wet and dirty") && logged.row.detail.contains("Mia"), "{}", logged.row.detail);
}

#[test]
fn a_feed_that_goes_on_says_whose_it_is() {
    let folder = Folder::new();
    let mut app = app(&folder);
    assert_eq!(app.feed_start(Side::Left, None).unwrap().baby, None, "nobody has a name");
    app.feed_drop().unwrap();
    app.baby_add().unwrap();
    named(app.baby_name(A, "Mia").unwrap());
    assert_eq!(app.feed_start(Side::Left, None).unwrap().baby.as_deref(), Some("Mia"), "the only baby");
    app.feed_drop().unwrap();
    app.baby_add().unwrap();
    assert_eq!(app.feed_start(Side::Left, None).unwrap().baby, None, "nobody said whose");
    app.feed_drop().unwrap();
    assert_eq!(app.feed_start(Side::Right, Some(B)).unwrap().baby.as_deref(), Some("baby B"));
    assert_eq!(app.today().unwrap().running.unwrap().baby.as_deref(), Some("baby B"));
}
