//! Words: whatever a row names exists.

use std::collections::BTreeSet;

use crate::content::{
    Content,
    error::Fault,
    technique::{Technique, Variant},
    text::message_id,
    verify::{evidence::message, findings::is_asked, technique_file},
    vocabulary::Domain,
};

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
