//! L7: a row that nobody can trace to a source, a grade and a reason in plain words has no place in front of a person.

use crate::content::{
    Content,
    error::Fault,
    rule::Rule,
    text::message_id,
    verify::{repeated, technique_file},
};

/// L7 for rules: sources that exist, a reason in plain words, and advice that says what to do.
pub fn rules(content: &Content, faults: &mut Vec<Fault>) {
    for rule in content.rules() {
        let mut fault = |reason| faults.push(Fault::lint("L7", &rule.file, &rule.id, reason));
        if rule.version == 0 {
            fault("versions begin at 1".to_owned());
        }
        if rule.sources.is_empty() {
            fault("it names no source: name the keys of its sources, or [D] when it is our own judgement".to_owned());
        }
        keys(content, "sources", &rule.sources, &mut fault);
        message(content, &message_id("reason", &rule.id), "it has no reason in plain words", &mut fault);
        if rule.advice.is_empty() {
            fault("it says nothing about what to do: name at least one message of words as advice".to_owned());
        }
        cards(content, rule, &mut fault);
    }
}

/// What its card says: each advice exists and stands there once, and the times to look again are in their order.
fn cards(content: &Content, rule: &Rule, fault: &mut impl FnMut(String)) {
    for advice in &rule.advice {
        message(content, advice, "there is no such advice", fault);
    }
    if let Some(advice) = repeated(&rule.advice) {
        fault(format!("advice: '{advice}' stands twice"));
    }
    if !rule.recheck_h.is_sorted_by(|one, next| one < next) {
        fault("recheck_h: the hours are written in their order, each once".to_owned());
    }
}

/// L7 for techniques: the sources of both camps exist, and nobody stands in both.
pub fn techniques(content: &Content, faults: &mut Vec<Fault>) {
    for technique in content.techniques() {
        let row = technique.row();
        let mut fault = |reason| faults.push(Fault::lint("L7", technique_file(technique), technique.id(), reason));
        keys(content, "sources", &row.sources, &mut fault);
        keys(content, "against", &row.against, &mut fault);
        if let Some(key) = row.sources.iter().find(|key| row.against.contains(key)) {
            fault(format!("'{key}' stands in sources and in against: it is one of them"));
        }
    }
}

/// Every key names a source of the pack, once.
pub fn keys(content: &Content, list: &str, keys: &[String], fault: &mut impl FnMut(String)) {
    for key in keys.iter().filter(|key| !content.sources().contains_key(*key)) {
        fault(format!("{list}: there is no source '{key}': add it to sources, or mend the key"));
    }
    if let Some(key) = repeated(keys) {
        fault(format!("{list}: '{key}' stands twice"));
    }
}

/// The default language has a message; the other languages are compared with it elsewhere.
pub fn message(content: &Content, id: &str, missing: &str, fault: &mut impl FnMut(String)) {
    let words = content.words();
    if !words.has(words.default_language(), id) {
        fault(format!("{missing}: write the message {id} in words/{}", words.default_language()));
    }
}
