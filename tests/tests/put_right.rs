//! An answer of a result is put right: the new one counts at the time of the check, and what was found meanwhile stays.
#![allow(clippy::unwrap_used, clippy::panic)]

use lattea_core::{
    app::{App, CheckStep},
    care::Tier,
    journal::Kind,
    view::{answer::CheckAnswer, result::ResultView},
};
use lattea_tests::desk::{self, Folder, Shared};

const BEGUN: &str = "2026-05-03T15:30:00+02:00";
const HIGH: &[(&str, &str)] = &[("temp_dC", "39.6")];
const PLAIN: &[(&str, &str)] = &[("temp_dC", "36.8")];

/// Answers until there is a result.
fn to_result(app: &mut App, mut step: CheckStep, says: &[(&str, &str)]) -> ResultView {
    loop {
        match step {
            CheckStep::Ask(view) => step = app.check_answer(&desk::answer(&view, says)).unwrap(),
            CheckStep::Done(result) => return *result,
            CheckStep::Problem(problems) => panic!("{problems:?}"),
        }
    }
}

fn checked(app: &mut App, says: &[(&str, &str)]) -> ResultView {
    let first = app.check_start().unwrap();
    to_result(app, first, says)
}

fn rows_of_checks(app: &App) -> usize {
    app.journal_page(None, &[Kind::Check], 50).unwrap().days.iter().map(|day| day.rows.len()).sum()
}

#[test]
fn a_mistyped_temperature_is_put_right_in_the_same_entry() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = desk::app(&folder.journal(), &clock);
    let high = checked(&mut app, HIGH);
    assert_eq!(high.tier.tier, Tier::SameDay);
    let mistake = high.mistake.clone().unwrap();
    assert!(high.because.iter().any(|said| said.change.as_ref() == Some(&mistake)), "{:?}", high.because);

    clock.forward(5 * 60);
    let question = app.check_change(&mistake).unwrap();
    let CheckStep::Ask(view) = &question else { panic!("nothing is asked") };
    assert!(view.fields.iter().any(|field| field.id == "temp_dC"), "{:?}", view.fields);
    let Some(CheckAnswer::Fields(given)) = &view.given else { panic!("the old answer is not shown") };
    assert!(given.iter().any(|(field, _)| field == "temp_dC"), "{given:?}");
    let plain = to_result(&mut app, question, PLAIN);
    assert!(plain.tier.tier < Tier::Within24h, "{:?}", plain.tier);
    assert_eq!(plain.made, high.made, "a correction is weighed at the time of the check");
    assert_eq!(rows_of_checks(&app), 1);
    assert!(app.today().unwrap().status.is_some_and(|status| status.person.tier == plain.tier.tier));
}

#[test]
fn going_back_from_the_question_leaves_the_result_as_it_was() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = desk::app(&folder.journal(), &clock);
    let high = checked(&mut app, HIGH);
    app.check_change("temp_dC").unwrap();
    assert!(app.check_is_open(), "no massage starts while an answer is being put right");
    let CheckStep::Done(back) = app.check_back().unwrap() else { panic!("no result") };
    assert_eq!(*back, high);
    assert!(!app.check_is_open());
}

#[test]
fn what_was_found_before_the_app_ended_is_the_result() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    {
        let mut app = desk::app(&folder.journal(), &clock);
        let plain = checked(&mut app, PLAIN);
        assert!(plain.tier.tier < Tier::Within24h, "{:?}", plain.tier);
        // Every answer of hers can be answered anew, although only some led to the result.
        let CheckStep::Ask(view) = app.check_change("temp_dC").unwrap() else { panic!("nothing is asked") };
        let step = app.check_answer(&desk::answer(&view, HIGH)).unwrap();
        assert!(!matches!(step, CheckStep::Problem(_)));
    }
    let app = desk::app(&folder.journal(), &clock);
    assert_eq!(app.result().unwrap().tier.tier, Tier::SameDay);
    assert_eq!(rows_of_checks(&app), 1);
}

#[test]
fn after_another_start_the_answers_are_still_there_but_for_those_about_the_mind() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    checked(&mut desk::app(&folder.journal(), &clock), HIGH);
    clock.forward(60);
    let mut app = desk::app(&folder.journal(), &clock);
    let question = app.check_change("temp_dC").unwrap();
    let plain = to_result(&mut app, question, PLAIN);
    assert!(plain.tier.tier < Tier::Within24h, "{:?}", plain.tier);
    assert!(plain.from_notes.is_empty(), "the mistake is no reason any more: {:?}", plain.from_notes);
}

#[test]
fn after_half_an_hour_only_a_new_check_says_something_else() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = desk::app(&folder.journal(), &clock);
    checked(&mut app, HIGH);
    clock.forward(30 * 60);
    assert!(app.result().unwrap().mistake.is_some());
    clock.forward(1);
    let late = app.result().unwrap();
    assert!(late.mistake.is_none() && late.because.iter().all(|said| said.change.is_none()), "{:?}", late.because);
    app.check_change("temp_dC").unwrap_err();
}

#[test]
fn a_deleted_check_takes_its_answers_along() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = desk::app(&folder.journal(), &clock);
    checked(&mut app, HIGH);
    let id = app.journal_page(None, &[Kind::Check], 1).unwrap().days[0].rows[0].id;
    app.delete(id).unwrap();
    app.undo_delete(id).unwrap();
    app.check_change("temp_dC").unwrap_err();
}

#[test]
fn a_question_that_was_left_out_is_answered_from_the_result() {
    let (folder, clock) = (Folder::new(), Shared::at(BEGUN));
    let mut app = desk::app(&folder.journal(), &clock);
    let CheckStep::Ask(first) = app.check_start().unwrap() else { panic!("no question") };
    app.check_answer(&desk::answer(&first, &[])).unwrap();
    let CheckStep::Done(left) = app.check_leave().unwrap() else { panic!("no result") };
    assert!(!left.complete);
    let open = left.not_known.iter().find_map(|said| said.change.clone()).unwrap();
    let question = app.check_change(&open).unwrap();
    let whole = to_result(&mut app, question, PLAIN);
    assert!(whole.complete, "{:?}", whole.not_known);
    assert_eq!(rows_of_checks(&app), 1);
}
