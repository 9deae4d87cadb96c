//! Which questions could still change the result, and how far each could raise it.

use crate::{
    care::Tier,
    content::rule::{Effect, Rule, RuleKind},
    triage::{explain::Asked, facts::Facts, findings::Place, truth::Truth},
    units::Side,
};

/// Every question that could still change the result, with the most urgent level that it could lead to; nothing in an
/// emergency.
pub(super) fn needed(facts: &Facts<'_>) -> Option<Vec<(Asked, Tier)>> {
    let mut open: Vec<(&Rule, Place, Tier)> = Vec::new();
    let mut own = Tier::MassageOk;
    let mut forbidden = [false; 2];
    let mut babies: Vec<(Place, Tier)> = Vec::new();
    for rule in facts.content.rules() {
        let Effect::Care(tier) = rule.effect else { continue };
        for place in facts.places(rule.scope) {
            match facts.truth(&rule.when, place) {
                Truth::False => {}
                Truth::Unknown => open.push((rule, place, tier)),
                Truth::True if tier == Tier::EmergencyNow => return None,
                Truth::True => {
                    if let Place::Baby(_) = place {
                        babies.push((place, tier));
                    } else {
                        own = own.max(tier);
                    }
                    for side in Side::BOTH {
                        let here = matches!(place, Place::Person) || place == Place::Breast(side);
                        let baby = matches!(place, Place::Baby(_)) && tier >= Tier::SameDay;
                        let other = matches!(place, Place::Breast(_)) && tier.needs_clinician();
                        let forbids = tier.needs_clinician() || rule.kind == RuleKind::X;
                        forbidden[side as usize] |= (here && forbids) || baby || other;
                    }
                }
            }
        }
    }
    let mut needed: Vec<(Asked, Tier)> = Vec::new();
    for (rule, place, tier) in open {
        let counts = match place {
            Place::Baby(_) => !babies.iter().any(|(baby, fired)| *baby == place && *fired >= tier),
            _ if tier.needs_clinician() => tier > own,
            Place::Breast(side) => !own.needs_clinician() && !forbidden[side as usize],
            Place::Person => !own.needs_clinician() && forbidden != [true; 2],
        };
        if !counts {
            continue;
        }
        for (asked, _) in facts.open(&rule.when, place) {
            need(facts, asked, tier, &mut needed);
        }
    }
    Some(needed)
}

/// Notes a question, and those that decide whether it applies at all.
fn need(facts: &Facts<'_>, asked: Asked, tier: Tier, needed: &mut Vec<(Asked, Tier)>) {
    match needed.iter_mut().find(|(other, _)| *other == asked) {
        Some((_, reaches)) if *reaches >= tier => return,
        Some((_, reaches)) => *reaches = tier,
        None => needed.push((asked, tier)),
    }
    if let Some(when) = &facts.content.vocabulary().get(asked.1).na_when {
        for (parent, _) in facts.open(when, asked.0) {
            need(facts, parent, tier, needed);
        }
    }
}
