//! The journal's rows: each file of `cases/journal` says what a row says, and cases below, at and above its numbers.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken case has to stop the test")]

use std::{collections::BTreeSet, fs};

use lattea_core::content::Content;
use lattea_tests::{
    cases::files,
    journal_cases::{File, Numbers, Told, differs},
    path,
};

fn texts() -> [String; 2] {
    ["journal.toml", "session.toml"].map(|file| fs::read_to_string(path("../content").join(file)).unwrap())
}

fn cases() -> Vec<File> {
    files("cases/journal", "toml")
        .unwrap()
        .iter()
        .map(|file| File::load(file).unwrap_or_else(|error| panic!("{error}")))
        .collect()
}

#[test]
fn every_journal_comes_to_what_its_row_says() {
    let content = Content::embedded().unwrap();
    let [journal, session] = texts();
    let numbers = Numbers::read(&journal, &session).unwrap();
    let mut wrong = Vec::new();
    for file in cases() {
        for case in &file.case {
            let told = Told::tell(&content, &numbers, case).unwrap_or_else(|error| panic!("{}: {error}", case.name));
            wrong.extend(differs(&content, &numbers, case, &told).unwrap().map(|said| format!("{}: {said}", file.row)));
        }
    }
    assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n"));
}

/// Numbers that decide nothing about a level, and where else they are held.
const ELSEWHERE: [&str; 9] = [
    "bin.keep_days",
    "J16.shown_d",
    "backup.least_strength",
    "backup.old_d",
    "lock.first_min",
    "lock.choices_min",
    "summary.first_d",
    "summary.choices_d",
    "summary.visit_d",
];
/// The rows of session.toml that the journal reads too.
const OF_SESSIONS: [&str; 4] = ["session.sessions_a_day", "session.minutes_a_day", "session.harm", "session.rise"];

/// Lint L2 for the journal: moving a number by one, either way, changes one of the cases that name it.
#[test]
fn every_number_of_the_journal_is_held_by_a_case_on_both_sides() {
    let content = Content::embedded().unwrap();
    let [journal, session] = texts();
    let numbers = Numbers::read(&journal, &session).unwrap();
    let files = cases();
    let told: Vec<Vec<Told>> = files
        .iter()
        .map(|file| file.case.iter().map(|case| Told::tell(&content, &numbers, case).unwrap()).collect())
        .collect();
    let mut wrong = Vec::new();
    let rules: toml::Table = journal.parse().unwrap();
    let rows = rules.iter().filter_map(|(table, rows)| Some((table, rows.as_table()?)));
    let named = rows.flat_map(|(table, rows)| {
        let numbers = rows.iter().filter(|(_, row)| row.get("value").is_some());
        numbers.map(move |(name, _)| format!("{table}.{name}"))
    });
    let mut all: BTreeSet<String> = named.filter(|name| !ELSEWHERE.contains(&name.as_str())).collect();
    all.extend(OF_SESSIONS.map(str::to_owned));
    for number in &all {
        let holding: Vec<_> = files
            .iter()
            .zip(&told)
            .filter(|(file, _)| file.numbers.contains(number))
            .flat_map(|(file, told)| file.case.iter().zip(told))
            .collect();
        if holding.is_empty() {
            wrong.push(format!("{number}: no file of cases/journal names it"));
            continue;
        }
        for by in [-1, 1] {
            let moved = moved(&journal, &session, number, by);
            let changes = holding.iter().any(|(case, told)| differs(&content, &moved, case, told).unwrap().is_some());
            if !changes {
                wrong.push(format!("{number} moved by {by} changes none of its cases"));
            }
        }
    }
    for named in files.iter().flat_map(|file| &file.numbers) {
        if !all.contains(named) {
            wrong.push(format!("{named}: there is no such number"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The numbers with one of them moved.
fn moved(journal: &str, session: &str, number: &str, by: i64) -> Numbers {
    let (table, name) = number.split_once('.').unwrap();
    let mut rules: toml::Table = journal.parse().unwrap();
    let mut limits: toml::Table = session.parse().unwrap();
    let row = if table == "session" { limits.get_mut(name) } else { rules.get_mut(table).unwrap().get_mut(name) };
    let value = row.unwrap().get_mut("value").unwrap();
    *value = toml::Value::Integer(value.as_integer().unwrap() + by);
    let text = |table: &toml::Table| toml::to_string(table).unwrap();
    Numbers::read(&text(&rules), &text(&limits)).unwrap()
}
