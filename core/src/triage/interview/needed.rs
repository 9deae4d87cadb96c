//! Which questions could still change the result, and how far each could raise it.

use crate::{
    care::Tier,
    triage::{
        decide::{Hits, decide},
        explain::Asked,
        facts::Facts,
        logic::Settled,
        open::OpenQuestions,
    },
};

/// Every question that could still change the result, with the most urgent level that it could lead to; nothing in an
/// emergency.
pub(super) fn needed(facts: &Facts<'_>, open: &mut OpenQuestions<'_, '_>) -> Option<Vec<(Asked, Tier)>> {
    let hits = Hits::new(facts);
    // What the engine has against massage changes no question.
    let decision = decide(facts, &hits, &false);
    if decision.is_emergency(&Settled) {
        return None;
    }
    let mut needed: Vec<(Asked, Tier)> = Vec::new();
    for hit in hits.care.iter().filter(|hit| decision.could_change(&Settled, hit)) {
        for (asked, _) in open.of(&hit.rule.when, hit.place).to_vec() {
            need(facts, open, asked, hit.tier, &mut needed);
        }
    }
    Some(needed)
}

/// Notes a question, and those that decide whether it applies at all.
fn need(
    facts: &Facts<'_>,
    open: &mut OpenQuestions<'_, '_>,
    asked: Asked,
    tier: Tier,
    needed: &mut Vec<(Asked, Tier)>,
) {
    // The rules come with the most urgent first.
    if needed.iter().any(|(other, _)| *other == asked) {
        return;
    }
    needed.push((asked, tier));
    if let Some(when) = &facts.content.vocabulary().get(asked.1).na_when {
        for (parent, _) in open.of(when, asked.0).to_vec() {
            need(facts, open, parent, tier, needed);
        }
    }
}
