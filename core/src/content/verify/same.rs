//! L10: a thing is said once. Two rows that say the same drift apart as soon as one of them is changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{
    Content,
    error::Fault,
    rule::{Rule, RuleKind},
    verify::{technique_file, write::canonical},
};

/// Ids that stood for something once, or that belong to the engine: old results name them, so nothing else may.
const RETIRED: [&str; 4] = ["D15", "H05", "H09", "M05"];

/// An id stands on results and in journals for years: it belongs to one row, and a retired one to none.
pub fn ids(content: &Content, faults: &mut Vec<Fault>) {
    let retired = |id: &str| format!("the id {id} is retired and is never used again: give the row a new number");
    for (at, rule) in content.rules().iter().enumerate() {
        if content.rules()[..at].iter().any(|other| other.id == rule.id) {
            faults.push(Fault::new(&rule.file, &rule.id, "there are two rules with this id"));
        }
        if RETIRED.contains(&rule.id.as_str()) {
            faults.push(Fault::new(&rule.file, &rule.id, retired(&rule.id)));
        }
    }
    for technique in content.techniques().iter().filter(|technique| RETIRED.contains(&technique.id())) {
        faults.push(Fault::new(technique_file(technique), technique.id(), retired(technique.id())));
    }
}

/// L10: no two rules have the same condition (whatever the order of its parts), level and scope. An H row may repeat the
/// condition of an X row only to say something of its own on its card.
pub fn rules(content: &Content, faults: &mut Vec<Fault>) {
    let mut groups: BTreeMap<_, Vec<&Rule>> = BTreeMap::new();
    for rule in content.rules() {
        let says = (rule.scope, format!("{:?}", rule.effect), canonical(content, &rule.when));
        groups.entry(says).or_default().push(rule);
    }
    for group in groups.values() {
        for (at, rule) in group.iter().enumerate() {
            for other in &group[..at] {
                faults.extend(twice(rule, other));
            }
        }
    }
}

/// What is wrong with two rules of the same condition, level and scope.
fn twice(one: &Rule, other: &Rule) -> Option<Fault> {
    let (held, forbidden) = match (one.kind, other.kind) {
        (RuleKind::H, RuleKind::X) => (one, other),
        (RuleKind::X, RuleKind::H) => (other, one),
        _ => {
            let reason = format!("it says the same as {}, with the same level and scope: keep one of them", other.id);
            return Some(Fault::lint("L10", &one.file, &one.id, reason));
        }
    };
    (card(held) == card(forbidden)).then(|| {
        let reason = format!(
            "it is the copy of {}: it has to advise something else, or another time to look again",
            forbidden.id
        );
        Fault::lint("L10", &held.file, &held.id, reason)
    })
}

/// What a person sees of a rule beside its reason.
fn card(rule: &Rule) -> (BTreeSet<&String>, &[i64]) {
    (rule.advice.iter().collect(), &rule.recheck_h)
}
