//! Statement 4: each alternative of each rule has a person in whom it alone decides, or a more urgent one covers it and a
//! row says so. Judged by tier.
//!
//! An alternative is one way in which the condition can be true, each `or` being opened. It alone decides when it is true,
//! no other alternative of its rule is, and no more urgent rule is: of the person for her own rules, of the same baby for
//! a baby's, of the follow-up for a follow-up. For rules of T1 to T3 it is asked more: that no other rule of the same
//! level is true, so that the level is lower without it. A row of exception names the rules that cover the alternative,
//! and that they do is proved.

use lattea_core::{
    content::{
        condition::Condition,
        exception::Statement,
        rows::Scope,
        rule::{Effect, Rule, RuleKind},
        verify::{alternatives, joined},
    },
    triage::{findings::Place, logic::Logic},
    units::Side,
};

use crate::{
    person::Person,
    prover::Prover,
    report::{Failure, Report},
    symbolic::{Kleene, Lit},
};

/// Proves it for each alternative of each rule.
pub fn prove(prover: &mut Prover<'_>) -> Report {
    prover.begin();
    let mut failures = Vec::new();
    for rule in prover.content.rules() {
        let place = match rule.scope {
            Scope::Person => Place::Person,
            Scope::Breast => Place::Breast(Side::Left),
            Scope::Baby => Place::Baby(0),
        };
        let ways = alternatives(&rule.when);
        for (at, way) in ways.iter().enumerate() {
            let truths: Vec<Kleene> = ways.iter().map(|way| holds(prover, way, place)).collect();
            let others = truths.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, truth)| truth.yes);
            let others = prover.logic.some(others.collect::<Vec<_>>());
            failures.extend(one(prover, rule, place, way, truths[at].yes, others));
        }
    }
    prover.report("4 alternatives", failures)
}

fn holds(prover: &Prover<'_>, way: &[&Condition], place: Place) -> Kleene {
    let facts = &prover.state.facts;
    facts.at(place, |facts| prover.logic.all(way.iter().map(|part| facts.truth(part, place))))
}

fn one(
    prover: &mut Prover<'_>,
    rule: &Rule,
    place: Place,
    way: &[&Condition],
    holds: Lit,
    others: Lit,
) -> Option<Failure> {
    let (urgent, equal) = competing(prover, rule, place);
    let space = prover.space.clone();
    let counts_alone = rule.tier().is_some_and(|tier| tier.needs_clinician());
    let nothing = if counts_alone { equal } else { Lit::FALSE };
    if let Some(found) = prover.ask(&[&space], &[holds, !others, !urgent, !nothing]) {
        let person = Person::of(&space, &found);
        return (!replays(prover, rule, place, &person)).then(|| Failure {
            what: format!("{}: the person found for an alternative does not show it", rule.id),
            people: vec![("person", person)],
            replayed: false,
        });
    }
    for row in prover.exceptions(Statement::Alternatives) {
        if !row.rules.contains(&rule.id) {
            continue;
        }
        // The row speaks of this alternative when the alternative can't be true without it.
        let Some(when) = &row.when else { continue };
        let meant = prover.state.facts.truth(when, place).yes;
        let covering = prover.state.hits.care.iter().filter(|hit| row.covered_by.contains(&hit.rule.id));
        let covered = prover.logic.some(covering.map(|hit| hit.truth.yes).collect::<Vec<_>>());
        let speaks = prover.ask(&[&space], &[holds, !meant]).is_none();
        if speaks && prover.ask(&[&space], &[holds, !covered]).is_none() {
            prover.used(row);
            return None;
        }
    }
    let reason = if prover.ask(&[&space], &[holds]).is_none() {
        "can never be true"
    } else if prover.ask(&[&space], &[holds, !others]).is_none() {
        "is never true without another alternative of its rule"
    } else if prover.ask(&[&space], &[holds, !others, !urgent]).is_none() {
        "is always covered by a more urgent rule"
    } else {
        "never decides alone: another rule of the same level is always true with it"
    };
    let what = format!("{}: the alternative {} {reason}", rule.id, joined(prover.content, way));
    Some(Failure { what, people: Vec::new(), replayed: true })
}

/// Rules that are true and more urgent than this one, and others of the same level.
fn competing(prover: &Prover<'_>, rule: &Rule, place: Place) -> (Lit, Lit) {
    let logic = &prover.logic;
    let (mut urgent, mut equal) = (Vec::new(), Vec::new());
    let mut add = |other: &Rule, at: Place, more: bool, same: bool, truth: Lit| {
        if more {
            urgent.push(truth);
        } else if same && (other.id != rule.id || at != place) {
            equal.push(truth);
        }
    };
    for hit in &prover.state.hits.care {
        let of_same_page = match place {
            Place::Baby(_) => hit.place == place,
            Place::Person | Place::Breast(_) => hit.rule.kind != RuleKind::B,
        };
        if let (Some(tier), true) = (rule.tier(), of_same_page) {
            add(hit.rule, hit.place, hit.tier > tier, hit.tier == tier, logic.is_true(&hit.truth));
        }
    }
    for (other, at, truth) in &prover.state.hits.follow_ups {
        if let (Effect::FollowUp { level: own, .. }, Effect::FollowUp { level, .. }) = (rule.effect, other.effect) {
            add(other, *at, level > own, level == own, truth.yes);
        }
    }
    (logic.some(urgent), logic.some(equal))
}

fn replays(prover: &Prover<'_>, rule: &Rule, place: Place, person: &Person) -> bool {
    let verdict = person.verdict(prover.content);
    match (rule.effect, place) {
        (Effect::Care(tier), Place::Baby(_)) => verdict
            .infants
            .first()
            .is_some_and(|infant| infant.tier == Some(tier) && infant.fired.iter().any(|fired| *fired == rule.id)),
        (Effect::Care(tier), _) => verdict.tier == tier && verdict.fired.iter().any(|fired| fired.rule == rule.id),
        (Effect::FollowUp { level, .. }, _) => {
            verdict.followup.level == level && verdict.followup.fired.iter().any(|fired| fired.rule == rule.id)
        }
    }
}
