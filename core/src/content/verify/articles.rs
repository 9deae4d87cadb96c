//! Learn cards and the ledger: every claim names a source that exists.

use std::collections::BTreeSet;

use crate::content::{
    Content,
    article::Article,
    error::Fault,
    verify::{day, evidence::keys, repeated},
};

/// Where the ledger stands.
const LEDGER: &str = "ledger/seed.toml";
/// What can become of a statement of the first source.
const VERDICTS: [&str; 4] = ["adopted", "limited", "replaced", "left_out"];

/// The cards that every start can show.
pub fn of_default_language(content: &Content, faults: &mut Vec<Fault>) {
    articles(content, content.words().default_language(), faults);
}

/// The cards of the other languages: the same cards, with the same sources.
pub fn of_other_languages(content: &Content, faults: &mut Vec<Fault>) {
    let default = content.words().default_language();
    for language in content.all_articles().languages().filter(|language| *language != default) {
        faults.extend_from_slice(content.all_articles().faults(language));
        articles(content, language, faults);
        if content.words().record(language).is_some() {
            same_cards(content, default, language, faults);
        }
    }
}

/// L7 for cards: the head lists known sources, the text cites only those, and nobody meets the same card twice.
fn articles(content: &Content, language: &str, faults: &mut Vec<Fault>) {
    let mut ids = BTreeSet::new();
    for article in content.articles(language) {
        let row = &article.row;
        let mut fault = |reason| faults.push(Fault::lint("L7", &article.file, &row.id, reason));
        if row.title.trim().is_empty() || article.body.is_empty() {
            fault("a card has a title and a text".to_owned());
        }
        if row.sources.is_empty() {
            fault("it names no source: name the keys of its sources, or [D] when it is our own judgement".to_owned());
        }
        keys(content, "sources", &row.sources, &mut fault);
        for key in cited(&article.body).filter(|key| !row.sources.contains(key)) {
            fault(format!("the text cites '{key}', which its head does not list: add it to sources"));
        }
        for figure in &row.figures {
            if !content.techniques().iter().any(|technique| technique.id() == figure) {
                fault(format!("there is no technique '{figure}' to draw: take it out of figures"));
            }
        }
        for advice in &row.fits {
            if !advice.starts_with("advice-") || !content.words().has(content.words().default_language(), advice) {
                fault(format!("there is no message of advice '{advice}': take it out of fits"));
            }
        }
        if let Some(reason) = review(article) {
            fault(reason.to_owned());
        }
        if !ids.insert(&row.id) {
            fault("there are two cards with this id in this language".to_owned());
        }
        if content.words().record(language).is_none() {
            fault(format!("there are no words in the language '{language}' of this card"));
        }
    }
}

/// A card says the same in every language, so it stands on the same sources and is as sure.
fn same_cards(content: &Content, default: &str, language: &str, faults: &mut Vec<Fault>) {
    let place = format!("articles/{language}");
    for original in content.articles(default) {
        let id = &original.row.id;
        let Some(card) = content.articles(language).iter().find(|card| card.row.id == *id) else {
            faults.push(Fault::lint("L7", &place, id, format!("this card is missing: articles/{default} has it")));
            continue;
        };
        let mut fault = |reason| faults.push(Fault::lint("L7", &card.file, id, reason));
        let cites = |article: &Article| cited(&article.body).collect::<BTreeSet<_>>();
        let (here, there) = (cites(card), cites(original));
        if let Some(key) = there.symmetric_difference(&here).next() {
            let (has, lacks) = if there.contains(key) { (default, language) } else { (language, default) };
            fault(format!("the card in {has} cites '{key}' and the one in {lacks} does not"));
        }
        if (card.row.grade, card.row.order) != (original.row.grade, original.row.order) {
            fault(format!("grade and order are those of articles/{default}"));
        }
    }
    for card in content.articles(language) {
        if !content.articles(default).iter().any(|original| original.row.id == card.row.id) {
            let reason = format!("articles/{default} does not have this card: write it there too, or take it out");
            faults.push(Fault::lint("L7", &card.file, &card.row.id, reason));
        }
    }
}

/// The keys that a text cites: `[^ABM36]`, and `[^D]` for the key `[D]`.
fn cited(text: &str) -> impl Iterator<Item = String> {
    let keys = text.split("[^").skip(1).filter_map(|rest| rest.split_once(']').map(|(key, _)| key));
    let own = |key: &str| if matches!(key, "D" | "M") { format!("[{key}]") } else { key.to_owned() };
    keys.map(own).collect::<BTreeSet<_>>().into_iter()
}

fn review(article: &Article) -> Option<&'static str> {
    let row = &article.row;
    let empty = |text: &str| text.trim().is_empty();
    if empty(&row.reviewer) && empty(&row.reviewed) && empty(&row.next_review) {
        return None;
    }
    match (empty(&row.reviewer), day(&row.reviewed), day(&row.next_review)) {
        (false, Some(on), Some(next)) if next > on => None,
        _ => {
            Some("reviewed, next_review and reviewer: two days like 2027-11-22 in their order and a name, or all empty")
        }
    }
}

/// L7 for the ledger: nothing that the first source says is dropped or kept without somebody behind it.
pub fn ledger(content: &Content, faults: &mut Vec<Fault>) {
    let ids: Vec<&String> = content.ledger().iter().map(|row| &row.id).collect();
    if let Some(id) = repeated(&ids) {
        faults.push(Fault::new(LEDGER, *id, "there are two rows with this id"));
    }
    for row in content.ledger() {
        let mut fault = |reason| faults.push(Fault::lint("L7", LEDGER, &row.id, reason));
        if !VERDICTS.contains(&row.verdict.as_str()) {
            fault(format!("verdict = \"{}\" is none of {}", row.verdict, VERDICTS.join(", ")));
        }
        if [&row.said, &row.we_do, &row.why].iter().any(|text| text.trim().is_empty()) {
            fault("said, we_do and why can't be empty".to_owned());
        }
        if row.sources.is_empty() {
            fault("it names no source: name the keys of its sources, or [D] when it is our own judgement".to_owned());
        }
        keys(content, "sources", &row.sources, &mut fault);
        keys(content, "differs", &row.differs, &mut fault);
    }
}

/// Where the sentences of the first source are listed.
const SENTENCES: &str = "ledger/sentences.toml";

/// No sentence of the first source is without an answer, and no answer without a sentence.
pub fn sentences(content: &Content, faults: &mut Vec<Fault>) {
    let ids: BTreeSet<&String> = content.ledger().iter().map(|row| &row.id).collect();
    let mut answered = BTreeSet::new();
    for (place, sentence) in (1..).zip(content.sentences()) {
        let mut fault = |reason| faults.push(Fault::new(SENTENCES, sentence.number.to_string(), reason));
        if sentence.number != place {
            fault(format!("sentences are numbered in their order: this is number {place}"));
        }
        if sentence.rows.is_empty() {
            fault("no row answers this sentence: name at least one of ledger/seed.toml".to_owned());
        }
        for row in sentence.rows.iter().filter(|row| !ids.contains(row)) {
            fault(format!("there is no row '{row}' in {LEDGER}"));
        }
        answered.extend(&sentence.rows);
    }
    if !content.sentences().is_empty() {
        for id in ids.difference(&answered) {
            faults.push(Fault::new(
                LEDGER,
                *id,
                "no sentence of the article is answered by this row: see sentences.toml",
            ));
        }
    }
}
