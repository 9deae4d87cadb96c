//! Statement 2: turning an answer into unknown never lowers the ceiling and never widens a permission; the floor never
//! rises except to T4 because a question is open (H09).
//!
//! Outside stand, as the table says, answers whose absence means no (`measured`, `choice`, `after`) and the journal's.
//! An answer that would be implied by others, or would not apply, does not become unknown when it is taken back; the
//! statement is about those that do, and about people: nobody is asked what does not apply to her. From forbidden to withheld nothing is permitted: what counts is light touch, and with
//! which techniques.

use lattea_core::{
    content::{
        condition::FindingIndex,
        exception::{Claim, Exception, Statement},
        vocabulary::Finding,
    },
    triage::{
        facts::Value,
        findings::Place,
        logic::Logic,
        truth::Truth,
        verdict::{Permission, Verdict},
    },
    units::Side,
};

use crate::{
    person::Person,
    prover::{Breach, Prover},
    report::{Failure, Report},
    statement::monotone::describe,
    symbolic::{Lit, State},
};

/// Proves it for each answer at each place.
pub fn prove(prover: &mut Prover<'_>) -> Report {
    prover.begin();
    let answers: Vec<_> = prover.space.answers().collect();
    let mut failures = Vec::new();
    for (place, index, finding) in answers {
        if !finding.absent_is_no && finding.absent_code.is_none() {
            failures.extend(one(prover, place, index, finding));
        }
    }
    prover.report("2 unknown", failures)
}

fn one(prover: &mut Prover<'_>, place: Place, index: FindingIndex, finding: &Finding) -> Option<Failure> {
    let logic = prover.logic.clone();
    let mut less = prover.space.clone();
    less.valid.clear();
    less.given.insert((place, index), logic.open(index));
    let after = less.assess();
    let value = after.facts.value(index, place);
    let consistent = prover.space.consistent(&prover.state);
    let mut linked = vec![prover.space.given[&(place, index)].known, !value.known, !value.not_applicable, consistent];
    if let Place::Baby(at) = place {
        linked.push(prover.space.there[usize::from(at)]);
    }
    let breaches = breaches(prover, &prover.state, &after);
    let exceptions: Vec<&Exception> = prover.exceptions(Statement::Unknown);
    let exceptions: Vec<&Exception> = exceptions.into_iter().filter(|it| it.findings.contains(&index)).collect();
    let here = |row: &Exception| row.when.as_ref().map_or(Lit::TRUE, |when| prover.state.facts.truth(when, place).yes);
    let excused = |claim: Claim| {
        let rows = exceptions.iter().filter(|row| row.claims.contains(&claim));
        logic.some(rows.map(|row| here(row)).collect::<Vec<_>>())
    };
    let fails = breaches.iter().map(|(claim, breach)| logic.and(*breach, !excused(*claim)));
    let fails = logic.some(fails.collect::<Vec<_>>());
    let needed: Vec<(String, Lit)> = exceptions
        .iter()
        .map(|row| {
            let rows = breaches.iter().filter(|(claim, _)| row.claims.contains(claim)).map(|(_, breach)| *breach);
            (row.id.clone(), logic.and(logic.some(rows.collect::<Vec<_>>()), here(row)))
        })
        .collect();
    let before = prover.space.clone();
    linked.push(fails);
    let found = prover.ask(&[&before, &less], &linked);
    linked.pop();
    for (row, breach) in needed {
        linked.push(breach);
        if prover.ask(&[&before, &less], &linked).is_some() {
            prover.needed.borrow_mut().insert(row);
        }
        linked.pop();
    }
    let found = found?;
    let people = vec![Person::of(&before, &found), Person::of(&less, &found)];
    let still = |people: &[Person]| replays(prover, people, place, index, &exceptions);
    let replayed = still(&people);
    let mut people = if replayed { Person::smaller(people, still) } else { people };
    let code = people[0].answers.get(&(place, index)).copied().unwrap_or_default();
    let what = format!(
        "{} {} → not known reassures: {}",
        Person::named(prover.content, place, index),
        finding.domain.written(code),
        describe(&people[0].verdict(prover.content), &people[1].verdict(prover.content)),
    );
    let after = people.pop()?;
    let before = people.pop()?;
    Some(Failure { what, people: vec![("before", before), ("after", after)], replayed })
}

fn breaches(prover: &Prover<'_>, before: &State<'_>, after: &State<'_>) -> Vec<Breach> {
    let logic = &prover.logic;
    let (was, is) = (&before.decision, &after.decision);
    let mut breaches = vec![
        (Claim::Ceiling, prover.lower(&is.ceiling, &was.ceiling)),
        // A level that rises by a true rule; by an open question it may rise to T4.
        (Claim::Tier, prover.lower(&was.tier, &is.by_rules)),
    ];
    for (was, is) in was.infants.iter().zip(&is.infants) {
        let weaker = logic.or(prover.lower(&was.tier, &is.tier), prover.lower(&is.ceiling, &was.ceiling));
        breaches.push((Claim::InfantTier, weaker));
    }
    for side in 0..2 {
        let light = logic.and(!prover.light(before, side), prover.light(after, side));
        let techniques = before.techniques[side].iter().zip(&after.techniques[side]);
        let more = techniques.map(|(was, is)| logic.and(!*was, *is)).collect::<Vec<_>>();
        breaches.push((Claim::Permission, logic.or(light, logic.some(more))));
    }
    breaches
}

fn replays(prover: &Prover<'_>, people: &[Person], place: Place, index: FindingIndex, excused: &[&Exception]) -> bool {
    let [before, after] = people else { return false };
    let mut taken_back = before.clone();
    if taken_back.answers.remove(&(place, index)).is_none()
        || taken_back != *after
        || !before.is_consistent(&prover.logic)
    {
        return false;
    }
    let (was, is) = (before.verdict(prover.content), after.verdict(prover.content));
    let there = after.facts(prover.content);
    if let Place::Baby(at) = place
        && there.babies().nth(usize::from(at)).is_none()
    {
        return false;
    }
    if !matches!(there.value(index, place), Value::Unknown(_)) {
        return false;
    }
    let facts = before.facts(prover.content);
    let holds = |row: &Exception| row.when.as_ref().is_none_or(|when| facts.truth(when, place) == Truth::True);
    let is_excused = |claim: &Claim| excused.iter().any(|row| row.claims.contains(claim) && holds(row));
    reassured(&was, &is).iter().any(|claim| !is_excused(claim))
}

fn reassured(before: &Verdict, after: &Verdict) -> Vec<Claim> {
    let mut found = Vec::new();
    if after.ceiling < before.ceiling {
        found.push(Claim::Ceiling);
    }
    let only_open = after.fired.iter().all(|fired| fired.rule == "H09");
    if after.tier > before.tier && !only_open {
        found.push(Claim::Tier);
    }
    let weaker = |was: &lattea_core::triage::verdict::InfantVerdict| {
        after.infants.iter().find(|is| is.id == was.id).is_some_and(|is| is.tier > was.tier || is.ceiling < was.ceiling)
    };
    if before.infants.iter().any(weaker) {
        found.push(Claim::InfantTier);
    }
    let wider = |side: Side| {
        let (was, is) = (before.massage.side(side), after.massage.side(side));
        let light = is.permission == Permission::LightOnly && was.permission != Permission::LightOnly;
        light || is.techniques.iter().any(|technique| !was.techniques.contains(technique))
    };
    if Side::BOTH.into_iter().any(wider) {
        found.push(Claim::Permission);
    }
    found
}
