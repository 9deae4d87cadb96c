//! Words: what one language has, every language has, and whatever a row names exists.

use std::collections::BTreeSet;

use crate::content::{
    Content,
    error::Fault,
    technique::{Technique, Variant},
    text::message_id,
    verify::{evidence::message, findings::is_asked, technique_file},
    vocabulary::Domain,
};

/// A message that is missing in one language would appear in another one in the middle of a screen; L7 asks for the
/// reason of every rule in every language.
pub fn languages(content: &Content, faults: &mut Vec<Fault>) {
    let words = content.words();
    let default = words.default_language();
    let known: BTreeSet<&str> = words.ids(default).collect();
    for language in words.languages().filter(|language| *language != default) {
        let here: BTreeSet<&str> = words.ids(language).collect();
        for id in known.difference(&here) {
            let lint = if id.starts_with("reason-") { "L7" } else { "" };
            let reason = format!("this message is missing: words/{default} has it");
            faults.push(Fault::lint(lint, format!("words/{language}"), *id, reason));
        }
        for id in here.difference(&known) {
            let reason = format!("words/{default} does not have this message: write it there too, or take it out");
            faults.push(Fault::new(format!("words/{language}"), *id, reason));
        }
    }
}

/// An answer that can be chosen has to be readable: each value of a list or a set has its words.
pub fn values(content: &Content, faults: &mut Vec<Fault>) {
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| is_asked(finding)) {
        let (Domain::OneOf(values) | Domain::Set(values)) = &finding.domain else { continue };
        for value in values {
            let id = message_id("a", &format!("{}-{value}", finding.id));
            message(content, &id, &format!("the answer '{value}' has no words"), &mut |reason| {
                faults.push(Fault::new(&finding.file, &finding.id, reason));
            });
        }
    }
}

/// A session may say nothing that is not written: every text of a technique exists, in each of its variants.
pub fn techniques(content: &Content, faults: &mut Vec<Fault>) {
    for technique in content.techniques() {
        for id in named(technique.row()) {
            message(content, &id, "a text is missing", &mut |reason| {
                faults.push(Fault::new(technique_file(technique), technique.id(), reason));
            });
        }
    }
}

/// The messages that only this technique or its phases name.
fn named(row: &Technique) -> BTreeSet<String> {
    let words = &row.words;
    let mut ids: BTreeSet<String> =
        [&words.name, &words.what, &words.grade, &words.caps].into_iter().cloned().collect();
    ids.extend(words.sides.clone());
    let varied = |variant: &Variant| [variant.of(&words.name), variant.of(&words.what)];
    ids.extend(row.variants.iter().flat_map(varied));
    for phase in &row.phases {
        ids.extend([&phase.title, &phase.text].into_iter().chain(&phase.say).chain(&phase.ends_say).cloned());
        ids.extend(phase.variants.iter().map(|variant| variant.of(&phase.text)));
    }
    ids
}
