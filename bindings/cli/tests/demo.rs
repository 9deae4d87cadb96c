//! The story: played to its end, the same every time, and what it leaves can be opened.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::fs;

use support::{Folder, command, finish, run};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/five_days.txt");

#[test]
fn the_story_reads_as_it_was_read_last() {
    let folder = Folder::new();
    // A name that is equally long on every machine, so that lines break at the same places.
    let mut played = command(&["demo", "--folder", "story"]);
    played.current_dir(folder.root());
    let told = finish(played, "").fine();
    if std::env::var_os("LATTEA_BLESS").is_some() {
        fs::write(GOLDEN, &told).unwrap();
    }
    let golden = fs::read_to_string(GOLDEN).unwrap();
    let differs = golden.lines().zip(told.lines()).position(|(golden, told)| golden != told);
    let at = differs.unwrap_or(golden.lines().count().min(told.lines().count()));
    assert!(
        golden == told,
        "the story reads differently from line {}: {:?}. Read it, then run the test once with LATTEA_BLESS=1",
        at + 1,
        told.lines().nth(at)
    );
}

#[test]
fn the_story_says_what_its_readme_says() {
    let folder = Folder::new();
    let stage = folder.path("story");
    let told = run(&["demo", "--folder", stage.to_str().unwrap()], "").fine();
    let days: Vec<&str> = told.split("\n* Day ").collect();
    assert_eq!(days.len(), 6, "a beginning and five days");
    assert!(days[1].contains("Care at home, light touch possible") && days[1].contains("That was all."));
    assert!(days[2].contains("M02: Light strokes round a firm spot"));
    assert!(
        days[3].contains("Speak to a doctor or midwife today") && days[3].contains("lattea: No massage on this side")
    );
    assert!(days[3].find("Ana, my midwife (your own number)") < days[3].find("Call 999"));
    assert!(days[5].contains("Care at home, no massage"));
}

#[test]
fn what_the_story_leaves_can_be_opened() {
    let folder = Folder::new();
    let stage = folder.path("story");
    run(&["demo", "--folder", stage.to_str().unwrap()], "").fine();
    let summary = fs::read_to_string(stage.join("summary.txt")).unwrap();
    assert!(summary.contains("Self-reported") && summary.contains("38.4"), "{summary}");
    let json: serde_json::Value = serde_json::from_slice(&fs::read(stage.join("journal.json")).unwrap()).unwrap();
    assert_eq!(json["format"], "lattea-journal");
    let kinds: Vec<_> = json["entries"].as_array().unwrap().iter().map(|entry| entry["body"]["kind"].clone()).collect();
    for kind in ["check", "session", "feed", "temperature", "symptom", "medicine", "contact"] {
        assert!(kinds.iter().any(|found| found == kind), "{kind}");
    }
    let journal = stage.join("lattea.db");
    let journal = journal.to_str().unwrap();
    let shown = run(&["--journal", journal, "--now", "2026-05-07T11:00:00+01:00", "today"], "").fine();
    assert!(shown.contains("Checked 10:00 (1 hour ago)"), "{shown}");
}

#[test]
fn the_story_never_touches_a_journal_that_is_there() {
    let folder = Folder::new();
    folder.lattea(&["log", "note", "mine"]).fine();
    let before = fs::read(folder.path("lattea.db")).unwrap();
    run(&["demo", "--folder", folder.root().to_str().unwrap()], "")
        .refused(1, &["there is a journal", "another folder"]);
    assert!(before == fs::read(folder.path("lattea.db")).unwrap());
}
