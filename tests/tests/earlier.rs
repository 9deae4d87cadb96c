//! Going back in a check shows what was answered, for as long as it counts.
#![allow(clippy::unwrap_used, clippy::panic)]

use lattea_core::{
    app::{App, CheckStep},
    view::{answer::CheckAnswer, check::CheckView},
};
use lattea_tests::desk::{self, Folder, Shared};

/// Signs that count for four hours.
const SHORT: &str = "confusion";

/// Answers until the screen with this field was answered, waits, and goes back to it.
fn back_after(seconds: i64) -> (CheckView, CheckAnswer) {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T15:30:00+02:00"));
    let mut app: App = desk::app(&folder.journal(), &clock);
    let mut step = app.check_start().unwrap();
    let said = loop {
        let CheckStep::Ask(view) = step else { panic!("{SHORT} was not asked") };
        let said = desk::answer(&view, &[]);
        step = app.check_answer(&said).unwrap();
        if view.fields.iter().any(|field| field.id == SHORT) {
            break said;
        }
    };
    clock.forward(seconds);
    let CheckStep::Ask(back) = app.check_back().unwrap() else { panic!("no question") };
    assert!(back.fields.iter().any(|field| field.id == SHORT), "{:?}", back.fields);
    (*back, said)
}

#[test]
fn an_answer_that_still_counts_is_shown_as_given() {
    for seconds in [0, 4 * 3_600] {
        let (back, said) = back_after(seconds);
        assert_eq!(back.given, Some(said), "after {seconds} s");
    }
}

#[test]
fn an_answer_that_has_become_too_old_is_not_offered_as_given() {
    for seconds in [4 * 3_600 + 1, 24 * 3_600] {
        assert_eq!(back_after(seconds).0.given, None, "after {seconds} s");
    }
}

/// The lines about what was said before, over a whole check; each with the field that was answered before it.
fn lines(says: &[(&str, &str)]) -> Vec<(Option<String>, Option<String>)> {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T15:30:00+02:00"));
    let mut app: App = desk::app(&folder.journal(), &clock);
    let mut step = app.check_start().unwrap();
    let (mut lines, mut before) = (Vec::new(), None);
    while let CheckStep::Ask(view) = step {
        lines.push((before, view.last.clone()));
        before = Some(view.fields[0].id.clone());
        step = app.check_answer(&desk::answer(&view, says)).unwrap();
    }
    lines
}

fn after<'a>(lines: &'a [(Option<String>, Option<String>)], field: &str) -> Option<&'a str> {
    let (_, last) = lines.iter().find(|(before, _)| before.as_deref() == Some(field)).unwrap();
    last.as_deref()
}

#[test]
fn a_question_says_what_was_answered_before_it() {
    let lines = lines(&[("temp_dC", "38.6"), ("mother.pain_now", "6")]);
    assert_eq!(lines[0], (None, None), "nothing was said before the first");
    let all: Vec<&str> = lines.iter().filter_map(|(_, last)| last.as_deref()).collect();
    assert!(all.iter().any(|last| last.contains("38.6\u{a0}°C")), "{all:#?}");
    assert!(all.iter().all(|last| last.starts_with("You said: ")), "{all:#?}");
}

#[test]
fn what_was_said_about_ones_mind_is_not_repeated() {
    let lines = lines(&[]);
    assert_eq!(after(&lines, "self_harm"), None);
}

#[test]
fn an_answer_that_has_become_too_old_is_not_repeated_either() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T15:30:00+02:00"));
    let mut app: App = desk::app(&folder.journal(), &clock);
    let mut step = app.check_start().unwrap();
    loop {
        let CheckStep::Ask(view) = step else { panic!("{SHORT} was not asked") };
        step = app.check_answer(&desk::answer(&view, &[])).unwrap();
        if view.fields.iter().any(|field| field.id == SHORT) {
            break;
        }
    }
    assert!(app.check_view().unwrap().last.is_some());
    clock.forward(4 * 3_600 + 1);
    assert_eq!(app.check_view().unwrap().last, None);
}
