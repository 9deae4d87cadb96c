//! The pack that ships is whole, and a broken one is refused with file, row and reason.
//!
//! Each folder of `cases/content/invalid` is one way to break the pack that ships: `change.toml` says what is changed, and
//! `expected.txt` is everything that is then said, word for word.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken case has to stop the test")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use lattea_core::{
    content::{Content, files::PackFiles, verify},
    triage::history::PastFinding,
};
use lattea_tests::overlay::{Change, Overlay, copy};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn cases() -> Vec<(String, PathBuf)> {
    let folders = fs::read_dir(here("cases/content/invalid")).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> =
        folders.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path)).collect();
    cases.sort();
    cases
}

/// Everything that is said about the pack of a case.
fn said(good: &PackFiles, name: &str, folder: &Path) -> String {
    let case = Overlay::load(folder).unwrap();
    let loaded = if case.change.iter().any(Change::needs_folder) {
        let pack = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("invalid-{}-{name}", std::process::id()));
        copy(&here("../content"), &pack).unwrap();
        case.change.iter().for_each(|change| change.make(&pack).unwrap());
        let loaded = Content::from_folder(&pack);
        fs::remove_dir_all(&pack).unwrap();
        loaded
    } else {
        Content::load_whole(&case.of(good).unwrap_or_else(|reason| panic!("{name}: {reason}")))
    };
    loaded.map_or_else(|error| format!("{error}\n"), |_| "accepted\n".to_owned())
}

#[test]
fn the_pack_that_ships_is_whole() {
    if let Err(error) = Content::embedded() {
        panic!("{error}");
    }
    let other = Content::from_folder(&here("../content")).unwrap();
    assert!(!other.is_embedded() && other.version_shown().contains("unreviewed-pack"));
}

#[test]
fn every_broken_pack_is_refused_with_file_row_and_reason() {
    let good = PackFiles::from_folder(&here("../content")).unwrap();
    let mut wrong = Vec::new();
    for (name, folder) in cases() {
        let expected = fs::read_to_string(folder.join("expected.txt")).unwrap_or_default();
        let said = said(&good, &name, &folder);
        if std::env::var_os("LATTEA_BLESS").is_some() {
            fs::write(folder.join("expected.txt"), &said).unwrap();
        } else if said != expected {
            wrong.push(format!("== {name}\nexpected:\n{expected}said:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_folder_that_holds_no_pack_is_refused() {
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("empty-{}", std::process::id()));
    let missing = Content::from_folder(&empty).unwrap_err().to_string();
    assert_eq!(missing, ".: this folder can't be read: entity not found");
    fs::create_dir_all(&empty).unwrap();
    let said = Content::from_folder(&empty).unwrap_err().to_string();
    fs::remove_dir_all(&empty).unwrap();
    assert_eq!(said, ".: there is no content file in this folder: give the folder that holds pack.toml");
}

#[test]
fn every_lint_that_content_alone_can_break_has_a_case() {
    let expected: Vec<String> =
        cases().iter().map(|(_, it)| fs::read_to_string(it.join("expected.txt")).unwrap()).collect();
    // L2 and L8 are held by the cases of triage, L9 by a running program.
    for lint in ["L1", "L3", "L4", "L5", "L6", "L7", "L10"] {
        let named = expected.iter().any(|text| text.contains(&format!(": [{lint}] ")));
        assert!(named, "no case for {lint}");
    }
}

#[test]
fn a_message_names_its_file_and_is_no_dump() {
    for (name, folder) in cases() {
        for line in fs::read_to_string(folder.join("expected.txt")).unwrap().lines() {
            let (place, reason) = line.split_once(": ").unwrap_or_else(|| panic!("{name}: {line}"));
            assert!(!place.is_empty() && reason.len() > 10 && line.chars().count() < 400, "{name}: {line}");
            assert!(!line.contains("Some(") && !line.contains("Err("), "{name}: {line}");
        }
    }
}

#[test]
fn the_journal_answers_exactly_the_history_that_content_may_name() {
    let content = Content::embedded().unwrap();
    let named = content.vocabulary().iter().map(|(_, finding)| finding);
    let named: BTreeSet<&str> = named.filter(|it| it.absent_code.is_some()).map(|it| it.id.as_str()).collect();
    assert_eq!(named, PastFinding::ALL.map(PastFinding::id).into());
}

#[test]
fn thresholds_are_listed_with_values_on_both_sides() {
    let content = Content::embedded().unwrap();
    let thresholds = verify::thresholds(&content);
    let of = |rule: &str| -> Vec<_> {
        let mine = thresholds.iter().filter(|threshold| threshold.rule == rule);
        mine.map(|it| (it.finding.as_str(), it.value, it.at_least, it.cases().collect::<Vec<_>>())).collect()
    };
    assert_eq!(of("S02"), [("temp_dC", 385, true, vec![384, 385, 386])]);
    assert_eq!(of("B02")[0], ("baby_age_d", 89, false, vec![88, 89, 90]));
    assert_eq!(of("early_pp")[0], ("days_postpartum", 42, false, vec![41, 42, 43]));
    assert_eq!(of("M02")[0], ("lump_since_h", 23, false, vec![22, 23, 24]));
    let rules: BTreeSet<&str> = thresholds.iter().map(|it| it.rule.as_str()).collect();
    assert!(["E02", "nappies_low", "M02", "pain_at_rest", "can_measure"].iter().all(|rule| rules.contains(rule)));
}

#[test]
fn the_published_schemas_are_those_of_the_program_and_fit_the_pack() {
    let folder = here("../content/schemas");
    for (kind, schema) in lattea_core::content::schema::schemas() {
        let file = folder.join(format!("{kind}.schema.json"));
        let text = format!("{schema:#}\n");
        if std::env::var_os("LATTEA_BLESS").is_some() {
            fs::write(&file, &text).unwrap();
        }
        assert_eq!(fs::read_to_string(&file).unwrap_or_default(), text, "{}: LATTEA_BLESS=1 writes it", file.display());
    }
    let published = fs::read_dir(&folder).unwrap().count();
    assert_eq!(published, lattea_core::content::schema::schemas().len(), "a schema of no kind lies there");
}
