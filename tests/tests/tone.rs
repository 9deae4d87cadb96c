//! How Lattea speaks: plainly, without blame, without a product's name or a dose, and never a claim without a source.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is wrong")]

use std::{collections::BTreeSet, fs};

use lattea_core::{
    content::{Content, article::Article},
    view::voice::Voice,
};
use lattea_tests::readability::Counts;
use serde::Deserialize;

/// `cases/tone/LANGUAGE.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tone {
    /// The hardest that a card may be by the language's measure; none where there is no measure.
    #[serde(default)]
    most_reading_age: Option<f64>,
    #[serde(default)]
    most_lix: Option<f64>,
    /// The most words of a sentence of a card.
    longest_sentence: usize,
    /// Words that are never said, and why.
    banned: Vec<Banned>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Banned {
    why: String,
    /// Words and phrases in small letters; `*` at the end of a word stands for any ending.
    words: Vec<String>,
    /// Ids of messages and cards that may say them.
    #[serde(default)]
    but: Vec<String>,
}

fn tone(language: &str) -> Tone {
    let file = format!("{}/cases/tone/{language}.toml", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))).unwrap()
}

/// Every text of a language, with its name.
fn texts(content: &Content, language: &str) -> Vec<(String, String)> {
    let voice = Voice::new(content, language);
    let mut texts: Vec<(String, String)> =
        content.words().ids(language).map(|id| (id.to_owned(), voice.say(id))).collect();
    for attribute in ["sentence", "they", "baby", "item", "label", "why", "plainer"] {
        let named = content.words().ids(language).map(|id| format!("{id}.{attribute}"));
        texts.extend(named.filter(|id| content.words().has(language, id)).map(|id| (id.clone(), voice.say(&id))));
    }
    let cards = content.articles(language).iter();
    texts.extend(cards.map(|card| (card.row.id.clone(), format!("{}\n\n{}", card.row.title, card.body))));
    texts
}

#[test]
fn cards_are_easy_to_read() {
    let content = Content::embedded().unwrap();
    let (mut wrong, mut table) = (Vec::new(), String::new());
    for language in content.words().languages() {
        let tone = tone(language);
        for card in content.articles(language) {
            let counts = Counts::of(&card.body);
            let (age, lix) = (counts.reading_age(), counts.lix());
            let measured = [(tone.most_reading_age, age, "reading age"), (tone.most_lix, lix, "LIX")];
            let shown =
                measured.iter().filter(|(most, ..)| most.is_some()).map(|(_, is, name)| format!("{name} {is:.1}"));
            let shown = shown.collect::<Vec<_>>().join(", ");
            let place = format!("{language} {:<28}", card.row.id);
            table += &format!("{place} {shown:<18} longest sentence {} words\n", counts.longest);
            for (most, is, name) in measured {
                if most.is_some_and(|most| is > most) {
                    wrong.push(format!("{place} {name} {is:.1}"));
                }
            }
            if counts.longest > tone.longest_sentence {
                wrong.push(format!("{place} a sentence of {} words", counts.longest));
            }
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nobody_is_blamed_and_nothing_is_sold() {
    let content = Content::embedded().unwrap();
    let mut wrong = Vec::new();
    for language in content.words().languages() {
        let tone = tone(language);
        for (id, text) in texts(&content, language) {
            let spoken: BTreeSet<String> = text
                .split(|sign: char| !(sign.is_alphabetic() || matches!(sign, '\'' | '-')))
                .map(str::to_lowercase)
                .collect();
            for banned in &tone.banned {
                let said = |word: &&String| match word.strip_suffix('*') {
                    Some(begins) => spoken.iter().any(|it| it.starts_with(begins)),
                    None if word.contains(' ') => text.to_lowercase().contains(word.as_str()),
                    None => spoken.contains(*word),
                };
                let may = banned.but.iter().any(|but| id == *but || id.starts_with(&format!("{but}.")));
                if let Some(word) = banned.words.iter().find(said).filter(|_| !may) {
                    wrong.push(format!("{language} {id}: '{word}' ({})", banned.why));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_number_and_every_cause_in_a_card_has_a_source() {
    let content = Content::embedded().unwrap();
    let mut wrong = Vec::new();
    for language in content.words().languages() {
        for card in content.articles(language) {
            wrong.extend(unsourced(card).into_iter().map(|text| format!("{language} {}: {text}", card.row.id)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Paragraphs and list items that hold a number or say that something causes something, without a citation.
fn unsourced(card: &Article) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in card.body.lines() {
        let begins =
            line.trim().is_empty() || line.starts_with(['-', '#']) || line.starts_with(|it: char| it.is_ascii_digit());
        if begins || items.is_empty() {
            items.push(String::new());
        }
        let item = items.last_mut().unwrap();
        item.push_str(line.trim());
        item.push(' ');
    }
    let listed =
        |item: &str| item.trim_start_matches(|it: char| it.is_ascii_digit()).trim_start_matches(['.', ' ']).to_owned();
    let claims = |item: &String| {
        let text = listed(item);
        let causes = ["can cause", "can lead to", "makes worse", "prevents"].iter().any(|claim| text.contains(claim));
        !text.starts_with('#') && (causes || text.chars().any(|it| it.is_ascii_digit()))
    };
    items.into_iter().filter(claims).filter(|item| !item.contains("[^")).collect()
}
