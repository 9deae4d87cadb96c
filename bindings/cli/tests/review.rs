//! `lattea content review` and `lattea content sign`: a document that needs nothing but itself, and signatures that are
//! bound to what was read.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::{collections::BTreeSet, fs, path::PathBuf};

use lattea_core::content::{files::PackFiles, signature};

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

fn review(pack: &std::path::Path) -> String {
    run(&["content", "review", "--content", pack.to_str().unwrap()], "").fine()
}

/// A row of the document, from its name to its last cell.
fn printed<'p>(page: &'p str, row: &str) -> &'p str {
    let from = page.split(&format!("<tr id=\"{row}\">")).nth(1).unwrap_or_else(|| panic!("there is no row {row}"));
    from.split("</tr>").next().unwrap()
}

/// The code of a row, as the document prints it.
fn code(pack: &std::path::Path, row: &str) -> String {
    let page = review(pack);
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
    assert!(page.contains("rows that decide something are signed. Until all are"), "the state stands at the top");
    assert!(page.contains("Signed: rule 0 of 101, technique 0 of 5, "), "the state of each kind");
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

/// Everything that can be signed stands in the document with its code and a place for a name.
#[test]
fn no_row_that_can_be_signed_is_missing_from_the_document() {
    let files = PackFiles::from_folder(here("content").as_ref()).unwrap();
    let page = review(here("content").as_ref());
    let mut wrong = Vec::new();
    for row in signature::rows(&files, "en").unwrap() {
        let code = format!("<code>{}</code>", row.code);
        let holding: Vec<&str> = page.split("<tr id=").filter(|printed| printed.contains(&code)).collect();
        let whole = holding.len() == 1 && holding[0].contains("Not signed.");
        if !whole {
            wrong.push(format!("{} {}", row.kind, row.id));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    let names: Vec<&str> = page.split("<tr id=\"").skip(1).map(|row| row.split('"').next().unwrap()).collect();
    let unique: BTreeSet<&&str> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "two rows have one name in the page");
    let links = page.split("href=\"#").skip(1).map(|link| link.split('"').next().unwrap());
    let dangling: BTreeSet<&str> = links.filter(|link| !page.contains(&format!("id=\"{link}\""))).collect();
    assert!(dangling.is_empty(), "links that lead nowhere: {dangling:?}");
}

#[test]
fn a_number_is_printed_with_its_unit_what_it_rests_on_and_its_cases() {
    let page = run(&["content", "review", "--cases", &here("tests/cases")], "").fine();
    for (row, parts) in [
        (
            "J01.since_h",
            ["24 hours", "since_h = 24", "J01: inflamed or a lump for 24 h", "A: ", "hot for 24h: within 24h"],
        ),
        ("J03.from_tenths", ["37.5 °C", "from_tenths = 375", "J03: two readings", "D: ", "and "]),
        (
            "session.stop_pain",
            ["5 on the scale from 0 to 10", "stop_pain = 5", "GS1: pain at this value", "NDC24", "Not signed."],
        ),
        ("session", ["hurts", "GS3: the permission of both sides is gone", "unwell", "session-left-60", "Not signed."]),
        ("course.hold", ["24 hours", "S6, D04", "WHOPB", "RCN", "Not signed."]),
        ("reminders.antibiotics.first", ["24 hours", "worse after 24 hours", "NZ", "first = 24", "Not signed."]),
        ("since", ["lt6h", "hours: 5 hours", "gt2w", "336", "Not signed."]),
        ("pack", ["permission_h", "4 hours", "2027-11-22", "babies_max", "Not signed."]),
        ("drowsy", ["yes or no", "worse: yes", "red: yes", "absent: unknown", "Not signed."]),
    ] {
        let printed = printed(&page, row);
        for part in parts {
            assert!(printed.contains(part), "{row}: '{part}' is not in\n{printed}");
        }
    }
    assert!(
        page.contains("<a href=\"#numbers-journal\">journal</a>"),
        "what is to be signed first leads to the numbers"
    );
}

#[test]
fn the_cases_beside_the_content_stand_in_the_document_and_missing_ones_are_named() {
    let folder = Folder::new();
    let pack = pack(&folder);
    let without = review(&pack);
    assert!(without.contains("The example cases were left out") && without.contains("--cases"), "it says nothing");
    for cases in ["triage", "people", "journal"] {
        copy(here(&format!("tests/cases/{cases}")).as_ref(), &folder.path(&format!("tests/cases/{cases}")));
    }
    let with = review(&pack);
    assert!(!with.contains("The example cases were left out"));
    assert!(printed(&with, "S02").contains("384: false, 385: true, 386: true"), "a threshold");
    assert!(printed(&with, "J01.since_h").contains("hot for 24h: within 24h"), "a journal");
}

#[test]
fn numbers_are_signed_where_they_stand_and_the_program_still_reads_them() {
    let folder = Folder::new();
    let pack = pack(&folder);
    for (row, name) in [
        ("J01.since_h", "journal.toml"),
        ("journal", "journal.toml"),
        ("session.stop_pain", "session.toml"),
        ("session", "session.toml"),
        ("course.hold", "course.toml"),
        ("reminders.antibiotics.first", "reminders.toml"),
        ("since", "since.toml"),
        ("pack", "pack.toml"),
        ("finding:drowsy", "findings/g1_body.toml"),
        ("SE", "contacts/SE.toml"),
    ] {
        let before = file(&pack, name);
        sign(&pack, &[row, "--by", "Dr. A", "--on", "2026-11-22"]).fine();
        let after = file(&pack, name);
        let changed: Vec<_> = before.lines().zip(after.lines()).filter(|(was, is)| was != is).collect();
        assert_eq!((changed.len(), before.lines().count()), (1, after.lines().count()), "{row}: {changed:?}");
        assert!(changed[0].1.contains("by = \"Dr. A\""), "{row}: {changed:?}");
    }
    let page = review(&pack);
    assert!(printed(&page, "J01.since_h").contains("Signed by Dr. A on 2026-11-22, again on 2027-11-22."));
    assert!(printed(&page, "session").contains("Signed by Dr. A"));
    // The journal, sessions, courses and reminders are read when the app starts.
    folder.lattea(&["--content", pack.to_str().unwrap(), "today"]).fine();
    // A number that changes is refused until it is signed again by naming its code.
    let text = file(&pack, "session.toml").replace("[stop_pain]\nvalue = 5", "[stop_pain]\nvalue = 6");
    fs::write(pack.join("session.toml"), text).unwrap();
    run(&["content", "check", pack.to_str().unwrap()], "")
        .refused(1, &["session.toml, row session.stop_pain", "changed"]);
    let again = ["session.stop_pain", "--by", "Dr. A", "--on", "2026-11-22"];
    let said = sign(&pack, &again).refused(1, &["have changed since it was signed on"]);
    let code = said.trim().rsplit('@').next().unwrap().to_owned();
    sign(&pack, &[&format!("session.stop_pain@{code}"), "--by", "Dr. A", "--on", "2026-11-22"]).fine();
    run(&["content", "check", pack.to_str().unwrap()], "").fine();
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
    assert!(page.contains("rule 1 of 101") && page.contains("Signed by Dr. A. &quot;Test&quot; Ö on 2026-11-22"));
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
