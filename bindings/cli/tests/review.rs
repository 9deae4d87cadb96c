//! `lattea content review` and `lattea content sign`: a document that needs nothing but itself, and signatures that are
//! bound to what was read.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::{fs, path::PathBuf};

use support::{Folder, run};

const TODAY: &str = "2026-11-22T10:00:00+00:00";

fn here(path: &str) -> String {
    format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, target) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(|_| ()).unwrap() }
    }
}

/// A copy of the content, to sign in.
fn pack(folder: &Folder) -> PathBuf {
    let pack = folder.path("pack");
    copy(here("content").as_ref(), &pack);
    pack
}

fn sign(pack: &std::path::Path, args: &[&str]) -> support::Done {
    let all = [&["content", "sign", "--content", pack.to_str().unwrap(), "--now", TODAY], args].concat();
    run(&all, "")
}

fn file(pack: &std::path::Path, name: &str) -> String {
    fs::read_to_string(pack.join(name)).unwrap()
}

/// The code of a row, as the document prints it.
fn code(pack: &std::path::Path, row: &str) -> String {
    let page = run(&["content", "review", "--content", pack.to_str().unwrap()], "").fine();
    let from = page.split(&format!("<tr id=\"{row}\">")).nth(1).unwrap();
    from.split("<code>").nth(1).unwrap().split("</code>").next().unwrap().to_owned()
}

#[test]
fn the_document_holds_every_row_and_needs_nothing_else() {
    let page = run(&["content", "review", "--cases", &here("tests/cases")], "").fine();
    for row in ["E01", "S10", "D04", "H13", "X18", "B02", "F02", "JT2", "M01", "fever38", "purple-after-a-knock"] {
        assert_eq!(page.matches(&format!("<tr id=\"{row}\">")).count(), 1, "{row}");
    }
    let rules = page.matches("Not signed.").count();
    assert!(rules > 100, "{rules} rows to sign");
    assert!(page.contains("0 of 106 rules and techniques are signed"), "the state stands at the top");
    assert!(page.contains("To be signed first") && page.contains("Open questions: not decided"));
    // The condition in words and as it is written, the sentence, the source with its address, the cases.
    assert!(page.contains("38.5 °C or more") && page.contains("temp_dC ≥ 385"));
    assert!(page.contains("A fever of 38.5 °C or more needs someone today."));
    assert!(page.contains("https://www.nice.org.uk/guidance/ng255"));
    assert!(page.contains("384: false, 385: true, 386: true"), "cases of a threshold");
    assert!(page.contains("P6: Day 60"), "described people");
    for outside in ["<script", "<link", "<img", "@import", "url(", "{$", "⟨"] {
        assert!(!page.contains(outside), "{outside}");
    }
    let opened = page.matches("<ul>").count();
    assert_eq!(opened, page.matches("</ul>").count(), "lists are closed");
    assert_eq!(page.matches("<tr").count(), page.matches("</tr>").count(), "rows are closed");
}

#[test]
fn the_document_is_written_where_it_is_asked_for() {
    let folder = Folder::new();
    let to = folder.path("review.html");
    run(&["content", "review", "--out", to.to_str().unwrap()], "").fine();
    assert!(fs::read_to_string(&to).unwrap().starts_with("<!DOCTYPE html>"));
    let nowhere = folder.path("no-such-folder/review.html");
    run(&["content", "review", "--out", nowhere.to_str().unwrap()], "").refused(1, &["could not be written"]);
    run(&["content", "review", "--cases", folder.path("").to_str().unwrap()], "").refused(1, &["there are no cases"]);
}

#[test]
fn a_signature_changes_its_record_and_nothing_else() {
    let folder = Folder::new();
    let pack = pack(&folder);
    let before = file(&pack, "rules/same_day.toml");
    let code = code(&pack, "S10");
    let said = sign(&pack, &[&format!("S10@{code}"), "--by", "Dr. A. \"Test\" Ö", "--on", "2026-11-22"]).fine();
    for part in ["rules/same_day.toml", "S10", "version 1", &code, "2026-11-22", "2027-11-22"] {
        assert!(said.replace('\n', " ").contains(part), "{part}: {said}");
    }
    let after = file(&pack, "rules/same_day.toml");
    let changed: Vec<_> = before.lines().zip(after.lines()).filter(|(was, is)| was != is).collect();
    assert_eq!((changed.len(), before.lines().count()), (1, after.lines().count()), "{changed:?}");
    let (was, is) = changed[0];
    assert!(was.starts_with("review =") && is.starts_with("review =") && is.contains(&code), "{is}");
    let checked = run(&["content", "check", pack.to_str().unwrap()], "").fine();
    assert!(checked.contains("No mistakes found"), "{checked}");
    let page = run(&["content", "review", "--content", pack.to_str().unwrap()], "").fine();
    assert!(page.contains("1 of 106 rules") && page.contains("Signed by Dr. A. &quot;Test&quot; Ö on 2026-11-22"));
    // Signed again at the next review.
    sign(&pack, &["S10", "--by", "Dr. B", "--on", "2026-11-21", "--next", "2027-01-31"]).fine();
    assert!(file(&pack, "rules/same_day.toml").contains("by = \"Dr. B\", on = \"2026-11-21\", next = \"2027-01-31\""));
}

#[test]
fn a_row_that_has_changed_is_no_longer_signed() {
    let folder = Folder::new();
    let pack = pack(&folder);
    sign(&pack, &["S10", "--by", "Dr. A", "--on", "2026-11-22"]).fine();
    sign(&pack, &["M01", "--by", "Dr. A", "--on", "2026-11-22"]).fine();
    let old = code(&pack, "S10");
    let reasons = file(&pack, "words/en/reasons.ftl").replace("reason-s10 = The", "reason-s10 = Here the");
    fs::write(pack.join("words/en/reasons.ftl"), reasons).unwrap();
    let stale = "the row or its words have changed since it was signed";
    run(&["content", "check", pack.to_str().unwrap()], "").refused(1, &["rules/same_day.toml, row S10", stale]);
    let before = file(&pack, "rules/same_day.toml");
    let said = sign(&pack, &["S10", "--by", "Dr. A", "--on", "2026-11-22"])
        .refused(1, &["have changed since it was signed on"]);
    sign(&pack, &[&format!("S10@{old}"), "--by", "Dr. A", "--on", "2026-11-22"])
        .refused(1, &["have changed since that document"]);
    assert_eq!(before, file(&pack, "rules/same_day.toml"), "a refusal writes nothing");
    // Another row can be signed all the same, and this one by naming what was read.
    sign(&pack, &["S11", "--by", "Dr. A", "--on", "2026-11-22"]).fine();
    let new = said.trim().rsplit('@').next().unwrap().to_owned();
    sign(&pack, &[&format!("S10@{new}"), "--by", "Dr. A", "--on", "2026-11-22"]).fine();
    run(&["content", "check", pack.to_str().unwrap()], "").fine();
}

#[test]
fn what_can_not_be_signed_is_refused_and_nothing_is_written() {
    let folder = Folder::new();
    let pack = pack(&folder);
    let before = file(&pack, "rules/same_day.toml");
    let good = ["--by", "Dr. A", "--on", "2026-11-22"];
    let refused = |args: &[&str], holds: &str| {
        let said = sign(&pack, args).refused(1, &[holds]);
        assert!(!said.contains("hoax"), "it repeats what was typed: {said}");
    };
    refused(&[&["hoax99"][..], &good].concat(), "there is no such row");
    refused(&["S10", "--by", " ", "--on", "2026-11-22"], "--by");
    refused(&["S10", "--by", "hoax\nname", "--on", "2026-11-22"], "--by");
    for day in ["22.11.2026", "2026-02-30", "2026-1-2", "hoax"] {
        refused(&["S10", "--by", "Dr. A", "--on", day], "--on: a day is written like");
    }
    refused(&["S10", "--by", "Dr. A", "--on", "2026-11-23"], "lies in the future");
    refused(&["S10", "--by", "Dr. A", "--on", "2026-11-22", "--next", "2026-11-22"], "comes after");
    refused(&["S10", "--by", "Dr. A", "--on", "2026-11-22", "--next", "never"], "--next: a day");
    assert_eq!(before, file(&pack, "rules/same_day.toml"));
    let inside = run(&["content", "sign", "S10", "--by", "Dr. A", "--on", "2026-11-22", "--now", TODAY], "");
    inside.refused(1, &["--content DIR"]);
    fs::write(pack.join("rules/same_day.toml"), before.replace("temp_dC ≥ 385", "temp_dC ≥ 999")).unwrap();
    refused(&[&["S10"][..], &good].concat(), "mistakes; mend them");
}

#[test]
fn a_record_that_says_not_what_was_signed_does_not_count() {
    let folder = Folder::new();
    let pack = pack(&folder);
    let text = file(&pack, "rules/same_day.toml");
    let by_hand = text.replacen(
        "review = { by = \"\", on = \"\", next = \"\" }",
        "review = { by = \"Dr. A\", on = \"2026-11-22\", next = \"2027-11-22\" }",
        1,
    );
    fs::write(pack.join("rules/same_day.toml"), by_hand).unwrap();
    run(&["content", "check", pack.to_str().unwrap()], "")
        .refused(1, &["row S01", "sign it again, or empty the record"]);
}
