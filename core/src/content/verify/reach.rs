//! L1 and L4: a row that can never be true looks like safety and is none.

use crate::content::{
    Content,
    condition::Condition,
    error::Fault,
    rows::Scope,
    verify::{
        alternatives::alternatives,
        search::{Found, satisfiable},
        technique_file, write,
    },
};

/// L1: every rule can be true of somebody. L4: so can each of its alternatives, as each is judged by itself.
pub fn rules(content: &Content, faults: &mut Vec<Fault>) {
    for rule in content.rules() {
        let found = unreachable(content, &rule.when, rule.scope);
        faults.extend(found.into_iter().map(|(lint, reason)| Fault::lint(lint, &rule.file, &rule.id, reason)));
    }
}

/// The same for techniques: proof 3 asks for a person who gets it.
pub fn techniques(content: &Content, faults: &mut Vec<Fault>) {
    for technique in content.techniques() {
        let found = unreachable(content, technique.when(), Scope::Breast);
        let fault = |(lint, reason)| Fault::lint(lint, technique_file(technique), technique.id(), reason);
        faults.extend(found.into_iter().map(fault));
    }
}

fn unreachable(content: &Content, condition: &Condition, scope: Scope) -> Vec<(&'static str, String)> {
    let ways = alternatives(condition);
    let mut steps = 0;
    let found: Vec<Found> = ways.iter().map(|way| satisfiable(content, way, scope, &mut steps)).collect();
    if found.iter().all(|found| *found == Found::No) {
        return vec![("L1", "it can never be true: no answers fit its condition".to_owned())];
    }
    let mut faults = Vec::new();
    for (way, found) in ways.iter().zip(found) {
        let text = short(write::joined(content, way));
        match found {
            Found::Yes => {}
            Found::No => faults.push(("L4", format!("one of its alternatives can never be true: {text}"))),
            Found::TooMany => {
                faults.push(("L1", format!("this is too tangled to tell whether it can be true; simplify it: {text}")));
                break;
            }
        }
    }
    faults
}

/// No message is a dump: of a long alternative the beginning is enough to find it.
fn short(text: String) -> String {
    const MOST: usize = 160;
    if text.chars().count() <= MOST { text } else { text.chars().take(MOST).chain(['…']).collect() }
}
