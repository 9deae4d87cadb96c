//! The ledger answers every sentence of the article that Lattea began with.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is wrong")]

use std::{collections::BTreeSet, fs};

use lattea_core::content::Content;
use lattea_tests::clinical;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// `cases/ledger/easily_missed.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EasilyMissed {
    statement: Vec<Statement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    about: String,
    row: String,
    /// A word that has to stand in what the row says of the article.
    said: String,
    /// A word that has to stand in what Lattea does instead; empty when any answer will do.
    we_do: String,
}

/// The article, where the project's ground lies beside this checkout.
fn article() -> Option<String> {
    clinical("seed-article.txt").map(|path| fs::read_to_string(path).unwrap())
}

/// Sentences end with a full stop, a question mark or an exclamation mark before a space, or with the line.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(word);
            if word.ends_with(['.', '?', '!']) {
                found.push(std::mem::take(&mut sentence));
            }
        }
        found.extend(Some(sentence).filter(|sentence| !sentence.is_empty()));
    }
    found
}

fn hash(sentence: &str) -> String {
    Sha256::digest(sentence.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_sentence_of_the_article_is_answered_by_a_row() {
    let content = Content::embedded().unwrap();
    assert_eq!(content.sentences().len(), 73);
    let ids: BTreeSet<&str> = content.ledger().iter().map(|row| row.id.as_str()).collect();
    for sentence in content.sentences() {
        assert!(
            !sentence.rows.is_empty() && sentence.rows.iter().all(|row| ids.contains(row.as_str())),
            "{sentence:?}"
        );
    }
    let Some(article) = article() else { return };
    let listed: Vec<String> = content.sentences().iter().map(|sentence| sentence.of.clone()).collect();
    let written: Vec<String> = sentences(&article).iter().map(|sentence| hash(sentence)).collect();
    assert_eq!(written, listed, "the sentences of the article and content/ledger/sentences.toml differ");
}

#[test]
fn the_twenty_conflicts_are_there_and_each_says_why_and_who_disagrees() {
    let content = Content::embedded().unwrap();
    for number in 1..=20 {
        let id = format!("S{number}");
        let row = content.ledger().iter().find(|row| row.id == id).unwrap_or_else(|| panic!("no row {id}"));
        assert!(!row.why.is_empty() && !row.sources.is_empty(), "{id}");
        assert!(row.verdict == "adopted" || row.differs.iter().any(|key| key == "SEED"), "{id}: the article disagrees");
    }
}

#[test]
fn what_is_easily_missed_and_what_both_agree_on_has_its_row() {
    let content = Content::embedded().unwrap();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/cases/ledger/easily_missed.toml");
    let cases: EasilyMissed = toml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    for statement in cases.statement {
        let row = content.ledger().iter().find(|row| row.id == statement.row);
        let row = row.unwrap_or_else(|| panic!("{}: no row {}", statement.about, statement.row));
        let (said, we_do) = (row.said.to_lowercase(), row.we_do.to_lowercase());
        assert!(said.contains(&statement.said), "{}: {said}", statement.about);
        assert!(we_do.contains(&statement.we_do), "{}: {we_do}", statement.about);
    }
}

#[test]
fn sentences_end_where_a_reader_ends_them() {
    assert_eq!(sentences("One two. Three?\n  Four (etc.) five"), ["One two.", "Three?", "Four (etc.) five"]);
}
