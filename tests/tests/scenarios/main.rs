//! The stories of tests/scenarios, played through the boundary that the phones use; README.md there says how they are
//! written. Every language plays the same files and has to come to the same transcript, byte for byte.
//!
//! `LATTEA_BLESS=1 cargo test --release -p lattea-tests --test scenarios` writes the transcripts anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod forms;
mod play;
mod transcript;

use std::{fs, path::PathBuf};

/// The steps of a story: the quoted lines of its file, in order.
fn steps(text: &str) -> Vec<&str> {
    let quoted = |line: &'_ str| line.trim().starts_with('"');
    let lines = text.lines().filter(|line| quoted(line)).map(str::trim);
    lines.map(|line| &line[1..line.rfind('"').unwrap()]).collect()
}

fn stories() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(lattea_tests::path("scenarios")).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    files
}

#[test]
fn every_story_reads_as_its_transcript() {
    let stories = stories();
    assert!(stories.len() >= 7, "{stories:?}");
    let mut wrong = Vec::new();
    for file in stories {
        let story = fs::read_to_string(&file).unwrap();
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let told = play::play(&name, &steps(&story));
        let golden = file.with_extension("transcript.txt");
        if std::env::var_os("LATTEA_BLESS").is_some() {
            fs::write(&golden, &told).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if told == expected {
            continue;
        }
        let differs = |at: &usize| told.lines().nth(*at) != expected.lines().nth(*at);
        let lines = told.lines().count().max(expected.lines().count());
        let at = (0..lines).find(differs).unwrap_or_default();
        let (told, expected) = (told.lines().nth(at), expected.lines().nth(at));
        wrong.push(format!("{}:{}\n  expected {expected:?}\n  told     {told:?}", golden.display(), at + 1));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_story_is_toml_and_its_steps_are_its_quoted_lines() {
    for file in stories() {
        let text = fs::read_to_string(&file).unwrap();
        let read: toml::Table = text.parse().unwrap();
        let listed: Vec<&str> = read["steps"].as_array().unwrap().iter().map(|step| step.as_str().unwrap()).collect();
        assert_eq!(steps(&text), listed, "{}", file.display());
    }
}
