//! The evidence as it is read: the ledger, the sources and who uses them, schemas, reports, and languages on the command line.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod support;

use std::fs;

use support::Folder;

#[test]
fn the_ledger_answers_every_sentence() {
    let table = Folder::new().lattea(&["content", "ledger"]).fine();
    let last = table.lines().last().unwrap();
    assert!(last.starts_with("73 of 73 sentences answered; 41 rows:"), "{last}");
    assert!(table.lines().any(|line| line.trim_start().starts_with("42  S1 ") && line.contains("replaced")), "{table}");
}

#[test]
fn the_evidence_page_names_each_source_its_address_and_who_uses_it() {
    let folder = Folder::new();
    let file = folder.path("evidence.html");
    folder.lattea(&["content", "evidence", "--html", file.to_str().unwrap()]).fine();
    let page = fs::read_to_string(file).unwrap();
    for wanted in ["<tr id=\"WHOPB\">", "rule D02", "card full-breasts", "disagrees in ledger S1", "https://hse.ie/"] {
        assert!(page.contains(wanted), "{wanted}");
    }
    assert!(!page.contains("<script") && !page.contains("src="), "it needs nothing but itself");
}

#[test]
fn a_schema_is_printed_by_its_kind_and_an_unknown_kind_names_those_there_are() {
    let folder = Folder::new();
    let schema = folder.lattea(&["content", "schema", "rules"]).fine();
    assert!(schema.contains("\"$schema\"") && schema.contains("recheck_h"), "{schema}");
    let refused = folder.lattea(&["content", "schema", "poems"]);
    assert!(refused.code != 0 && refused.err.contains("'poems'") && refused.err.contains("ledger"), "{}", refused.err);
}

#[test]
fn a_report_holds_card_version_and_words_and_says_that_nothing_was_sent() {
    let folder = Folder::new();
    let file = folder.path("report.txt");
    let args = ["report", "full-breasts", "the", "12 hours\u{1b}[2J", "--output", file.to_str().unwrap()];
    let said = folder.lattea(&args).fine();
    assert!(said.contains("Nothing was sent."), "{said}");
    let text = fs::read_to_string(file).unwrap();
    for wanted in ["Card: Full breasts (full-breasts)", "Content 2.0.0-draft, language en", "\nthe 12 hours[2J\n"] {
        assert!(text.contains(wanted), "{text}");
    }
    let none = folder.lattea(&["report", "result", "odd"]);
    assert!(none.code != 0 && none.err.contains("Do a check first"), "{}", none.err);
    let unknown = folder.lattea(&["report", "no-such-card", "odd"]);
    assert!(unknown.code != 0 && unknown.err.contains("full-breasts"), "{}", unknown.err);
}

#[test]
fn another_language_speaks_says_that_nobody_checked_it_and_what_is_english_still() {
    let folder = Folder::new();
    let found = folder.lattea(&["learn", "--find", "COLD warmth"]).fine();
    assert!(found.contains("learn warmth-and-cold") && !found.contains("learn how-lattea-decides"), "{found}");
    assert!(folder.lattea(&["learn", "--find", "xyzzy"]).fine().contains("No card has these words"));
    let card = folder.lattea(&["learn", "sore-breast", "--language", "de-CH"]).fine();
    assert!(card.contains("Stillen mit heißer") && card.contains("noch nicht von einer Fachperson"), "{card}");
    let differ = folder.lattea(&["learn", "differ", "--language", "de"]).fine();
    assert!(differ.contains("bisher nur auf Englisch"), "{differ}");
    assert!(!folder.lattea(&["learn", "differ"]).fine().contains("only in English"));
    let unknown = folder.lattea(&["learn", "sore-breast", "--language", "tlh"]).fine();
    assert!(unknown.contains("Feeding with a hot, sore breast"), "{unknown}");
}

#[test]
fn arabic_lines_say_that_they_run_from_right_to_left() {
    let card = Folder::new().lattea(&["learn", "sore-breast", "--language", "ar"]).fine();
    let unmarked = |line: &&str| !line.is_empty() && !line.starts_with('\u{200f}') && !line.starts_with("http");
    assert_eq!(card.lines().find(unmarked), None);
}
