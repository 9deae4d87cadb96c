//! A journal whose last check allows a light touch: both breasts full, everything else fine. It is made through the app
//! itself, whatever the questions and their order are today.

use std::{path::Path, sync::Arc};

use lattea_core::{
    app::{App, CheckStep, Shelf, Wishes},
    clock::{FixedClock, Moment},
    content::Content,
    id::SystemIds,
    journal::{FileVault, Journal, JournalKey},
    triage::interview::fine,
    view::{
        answer::{CheckAnswer, FieldAnswer, Rest},
        check::{CheckStyle, FieldKind, FieldView, parse_field_id},
    },
};

/// Makes the journal at `path`, with the check made at `now`.
pub fn check(path: &Path, now: &str) {
    let content = Arc::new(Content::embedded().unwrap());
    let journal = Journal::open_with_vault(path, &FileVault::beside(path), JournalKey::random).unwrap();
    let clock = Box::new(FixedClock::new(Moment::parse(now).unwrap()));
    let shelf = Shelf::Open(Box::new(journal));
    let mut app = App::new(Arc::clone(&content), clock, Box::new(SystemIds), shelf, Wishes::default()).unwrap();
    let mut step = app.check_start().unwrap();
    for _ in 0..200 {
        let view = match step {
            CheckStep::Ask(view) => view,
            CheckStep::Done(shown) => {
                assert!(shown.can_massage, "{shown:?}");
                return;
            }
            CheckStep::Problem(problems) => panic!("{problems:?}"),
        };
        let answer = match view.style {
            CheckStyle::List { .. } => {
                let felt = view.fields.iter().filter(|field| ["look-sore", "look-full"].contains(&field.id.as_str()));
                CheckAnswer::List { ticked: felt.map(|field| field.id.clone()).collect(), rest: Rest::No }
            }
            CheckStyle::Fields { .. } => CheckAnswer::Fields(
                view.fields.iter().map(|field| (field.id.clone(), given(&content, field))).collect(),
            ),
        };
        step = app.check_answer(&answer).unwrap();
    }
    panic!("the check does not end");
}

fn given(content: &Content, field: &FieldView) -> FieldAnswer {
    let finding = field.id.rsplit('.').next().unwrap();
    let said = match finding {
        "who" => "at_breast",
        "babies" => "1",
        "days_postpartum" | "baby_age_d" => "20",
        "wet_nappies_24h" => "7",
        "temp_dC" => "36.8",
        "temp_site" => "ear",
        "temperature" => "none",
        "last_urine" | "baby_last_wet" => "lt12",
        "area" => "whole",
        "hard" => "full",
        "fullness_h" => "6",
        "pain_0_10" => "2",
        _ => "",
    };
    let said = match parse_field_id(content, &field.id).and_then(|(_, index)| {
        let finding = content.vocabulary().get(index);
        fine(finding)?.value.ok().map(|code| finding.domain.written(code))
    }) {
        Some(nothing) if said.is_empty() => nothing,
        _ => said.to_owned(),
    };
    match &field.kind {
        _ if said.is_empty() => FieldAnswer::Choice("not_sure".to_owned()),
        FieldKind::One(_) => FieldAnswer::Choice(said),
        FieldKind::Many(_) => FieldAnswer::Choices(vec![said]),
        _ => FieldAnswer::Text(said),
    }
}
