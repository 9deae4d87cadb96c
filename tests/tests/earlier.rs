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
