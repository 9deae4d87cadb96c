//! The described people: each file of `cases/people` gets exactly the verdict that the rule table gives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use lattea_core::{
    content::Content,
    triage::{assess::assess, contract},
};
use lattea_tests::{
    cases::{Expected, Person, actual, files},
    clinical,
};
use serde_json::Value as Json;

fn people() -> Vec<Person> {
    files("cases/people", "toml").unwrap().iter().map(|file| Person::load(file).unwrap()).collect()
}

#[test]
fn each_person_gets_the_verdict_of_the_table() {
    let content = Content::embedded().unwrap();
    let people = people();
    assert_eq!(people.len(), 36);
    let mut wrong = Vec::new();
    for person in people {
        let input = contract::read(&content, &person.input.to_string(), None).unwrap();
        let verdict = assess(&content, &input.findings, &input.history, input.now.unwrap());
        let actual = actual(&verdict);
        if actual != person.expected {
            wrong.push(format!(
                "{} ({})\n expected {:?}\n actual   {actual:?}",
                person.id, person.person, person.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_files_are_the_people_of_the_clinical_ground() {
    let Some(file) = clinical("people.jsonl") else {
        println!(
            "SKIPPED the_files_are_the_people_of_the_clinical_ground: shared/clinical/people.jsonl is not beside the repository"
        );
        return;
    };
    let text = fs::read_to_string(file).unwrap();
    let mut rows: Vec<Json> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for person in people() {
        let at = rows.iter().position(|row| row["id"] == person.id.as_str());
        let row = rows.remove(at.unwrap_or_else(|| panic!("{}: not among the people", person.id)));
        assert_eq!(plain(&person.input), plain(&row["input"]), "{}: what was answered", person.id);
        let expected: Expected = serde_json::from_value(row["expected"].clone()).unwrap();
        assert_eq!(person.expected, expected, "{}: the verdict", person.id);
    }
    assert!(rows.is_empty(), "without a file: {:?}", rows.iter().map(|row| &row["id"]).collect::<Vec<_>>());
}

/// The same input however it is written: `null` is "not sure", and a section without answers is as good as none.
fn plain(input: &Json) -> Json {
    let mut input = input.clone();
    for section in ["answers", "left", "right"] {
        let Some(answers) = input.get_mut(section).and_then(Json::as_object_mut) else { continue };
        for answer in answers.values_mut() {
            if *answer == serde_json::json!({"unknown": "not_sure"}) {
                *answer = Json::Null;
            }
        }
        if answers.is_empty() {
            input.as_object_mut().unwrap().remove(section);
        }
    }
    input
}
