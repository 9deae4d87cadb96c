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

/// L7 for cards: the head lists known sources, the text cites only those, and nobody meets the same card twice.
pub fn articles(content: &Content, faults: &mut Vec<Fault>) {
    let mut ids = BTreeSet::new();
    for article in content.articles() {
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
        if let Some(reason) = review(article) {
            fault(reason.to_owned());
        }
        if !ids.insert((&article.language, &row.id)) {
            fault("there are two cards with this id in this language".to_owned());
        }
        if !content.words().languages().any(|language| language == article.language) {
            fault(format!("there are no words in the language '{}' of this card", article.language));
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
