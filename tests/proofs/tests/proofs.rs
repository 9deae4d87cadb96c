//! The proofs hold for the pack that ships, and each of them can fail: a pack broken on purpose is caught by the statement
//! that it breaks, and whoever is found is a real person.
//!
//! Each folder of `tests/cases/content/unproved` is a pack that the lint accepts: `change.toml` says what is changed, and
//! each line of `expected.txt` begins the sentence of a failure.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{collections::BTreeSet, fs, path::PathBuf, sync::LazyLock};

use lattea_core::content::{Content, files::PackFiles};
use lattea_proofs::{Report, STATEMENTS, agreement, person::Person, prove, prover::Prover};
use lattea_tests::{
    cases::{self, actual},
    overlay::Overlay,
    path,
};

static GOOD: LazyLock<PackFiles> = LazyLock::new(|| PackFiles::from_folder(&path("../content")).unwrap());

fn broken() -> Vec<PathBuf> {
    let folders = fs::read_dir(path("cases/content/unproved")).unwrap();
    let mut folders: Vec<_> = folders.map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

fn pack(folder: &std::path::Path) -> Content {
    let changed = Overlay::load(folder).unwrap().of(&GOOD).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    Content::load(&changed).unwrap_or_else(|error| panic!("{}: the lint refuses it already: {error}", folder.display()))
}

fn sentences(reports: &[Report]) -> Vec<String> {
    let of = |report: &Report| {
        let sentence = |failure: &lattea_proofs::Failure| format!("{}: {}", report.statement, failure.what);
        report.failures.iter().map(sentence).collect::<Vec<_>>()
    };
    reports.iter().flat_map(of).collect()
}

#[test]
fn every_statement_holds_for_the_pack_that_ships() {
    let content = Content::load(&GOOD).unwrap();
    let mut reports = prove(&content);
    reports.push(agreement::check(&content, 4_000));
    let found = sentences(&reports);
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(reports.iter().all(|report| report.questions > 0), "a statement asked nothing");
}

#[test]
fn each_broken_pack_is_caught_by_the_statement_that_it_breaks() {
    let mut caught = BTreeSet::new();
    for folder in broken() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let content = pack(&folder);
        let expected = fs::read_to_string(folder.join("expected.txt")).unwrap();
        let wanted: BTreeSet<&str> = expected.lines().filter_map(|line| line.split(' ').next()).collect();
        // Whether an exception is needed shows only when every statement was proved.
        let reports = if wanted.contains("exceptions:") {
            prove(&content)
        } else {
            let mut prover = Prover::new(&content);
            let wanted = STATEMENTS.iter().filter(|(number, _)| wanted.contains(number));
            wanted.map(|(_, prove)| prove(&mut prover)).collect()
        };
        let found = sentences(&reports);
        for beginning in expected.lines() {
            assert!(
                found.iter().any(|sentence| sentence.starts_with(beginning)),
                "{name}: nothing begins with\n{beginning}\nfound:\n{}",
                found.join("\n")
            );
            caught.insert(beginning.split_whitespace().next().unwrap().to_owned());
        }
        for report in &reports {
            for failure in &report.failures {
                assert!(failure.replayed, "{name}: the real engine does not show it: {}", failure.what);
                for (which, person) in &failure.people {
                    a_case_that_can_be_pasted(&content, &name, which, person);
                }
            }
        }
    }
    let statements = ["1", "2", "3", "4", "6", "exceptions:"].map(str::to_owned);
    assert_eq!(caught, BTreeSet::from(statements), "a statement that no broken pack shows to be able to fail");
}

/// What is printed reads back as the same person with the same verdict.
fn a_case_that_can_be_pasted(content: &Content, name: &str, which: &str, person: &Person) {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!(
        "{name}-{}-{}.toml",
        which.replace(' ', "-"),
        std::process::id()
    ));
    fs::write(&file, person.case(content, "somebody who was found")).unwrap();
    let read = cases::Person::load(&file).unwrap();
    fs::remove_file(&file).unwrap();
    if person.unreadable || person.expired {
        return; // Not said by a case file; a remark in it says so.
    }
    let input = lattea_core::triage::contract::read(content, &read.input.to_string(), None).unwrap();
    assert_eq!(input.findings, person.findings(content), "{name}, {which}");
    assert_eq!(input.history, person.history(content), "{name}, {which}");
    assert_eq!(actual(&person.verdict(content)), read.expected, "{name}, {which}");
}

#[test]
fn somebody_who_is_found_is_stripped_of_what_does_not_matter() {
    let folder = path("cases/content/unproved/monotone-only-one-reading");
    let content = pack(&folder);
    let report = (STATEMENTS[0].1)(&mut Prover::new(&content));
    let failure = report.failures.iter().find(|failure| failure.what.starts_with("temp_dC")).unwrap();
    for (which, person) in &failure.people {
        assert!(person.answers.len() <= 2, "{which}: {}", person.case(&content, which));
    }
}

#[test]
fn formulas_of_another_pack_do_not_agree_with_the_engine() {
    let content = Content::load(&GOOD).unwrap();
    let other =
        GOOD.get("rules/same_day.toml").unwrap().replace("when = \"temp_dC ≥ 385\"", "when = \"temp_dC ≥ 386\"");
    let other = Content::load(&GOOD.clone().with("rules/same_day.toml", &other)).unwrap();
    let report = agreement::compare(&other, &content, 0);
    assert!(report.failures.iter().any(|failure| failure.what.starts_with("S02")), "{:?}", sentences(&[report]));
}
