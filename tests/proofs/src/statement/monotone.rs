//! Statement 1: with all else fixed, a worse value never gives a lower level, a lower level of a baby, or a wider
//! permission of a side.
//!
//! "All else fixed" is about answers. A child that did not apply before and applies after the change was not asked before;
//! its answer after the change may be anything (or missing).

use std::collections::BTreeSet;

use lattea_core::{
    care::Tier,
    content::{
        condition::FindingIndex,
        exception::{Claim, Exception, Statement},
        vocabulary::{Finding, Worse},
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
    prover::{Breach, Prover, parents},
    report::{Failure, Report},
    symbolic::{Kleene, Lit, Space, State, Symbol},
};

/// Proves it for each finding with an order, at each place.
pub fn prove(prover: &mut Prover<'_>) -> Report {
    prover.begin();
    let answers: Vec<_> = prover.space.answers().collect();
    let mut failures = Vec::new();
    for (place, index, finding) in answers {
        if finding.worse != Worse::None {
            failures.extend(one(prover, place, index, finding));
        }
    }
    prover.report("1 monotone", failures)
}

fn one(prover: &mut Prover<'_>, place: Place, index: FindingIndex, finding: &Finding) -> Option<Failure> {
    let (harder, linked) = harder(prover, place, index, finding);
    let after = harder.assess();
    let breaches = breaches(prover, &prover.state, &after, place);
    let exceptions: Vec<&Exception> = prover.exceptions(Statement::Monotone);
    let exceptions: Vec<&Exception> = exceptions.into_iter().filter(|it| it.findings.contains(&index)).collect();
    let excused = |prover: &Prover<'_>, claim: Claim| {
        let rows = exceptions.iter().filter(|row| row.claims.contains(&claim));
        prover.logic.some(rows.map(|row| excuse(prover, row, place, &after)).collect::<Vec<_>>())
    };
    let fails: Vec<Lit> =
        breaches.iter().map(|(claim, breach)| prover.logic.and(*breach, !excused(prover, *claim))).collect();
    let fails = prover.logic.some(fails);
    let before = prover.space.clone();
    let mut goals = linked.clone();
    goals.push(fails);
    let found = prover.ask(&[&before, &harder], &goals);
    // An exception is needed when the statement fails without it.
    for row in &exceptions {
        if prover.needed.borrow().contains(&row.id) {
            continue;
        }
        let rows = breaches.iter().filter(|(claim, _)| row.claims.contains(claim)).map(|(_, breach)| *breach);
        let breach = prover.logic.some(rows.collect::<Vec<_>>());
        let mut goals = linked.clone();
        goals.extend([breach, excuse(prover, row, place, &after)]);
        if prover.ask(&[&before, &harder], &goals).is_some() {
            prover.used(row);
        }
    }
    let found = found?;
    let people = vec![Person::of(&before, &found), Person::of(&harder, &found)];
    let still = |people: &[Person]| {
        replay(prover, people, place, index, finding).is_some_and(|breaches| {
            breaches.iter().any(|claim| !exceptions.iter().any(|row| is_excused(prover, row, *claim, place, people)))
        })
    };
    let replayed = still(&people);
    let mut people = if replayed { Person::smaller(people, still) } else { people };
    let written = |person: &Person| person.answers.get(&(place, index)).map(|code| finding.domain.written(*code));
    let what = format!(
        "{} {} → {} is taken less seriously: {}",
        Person::named(prover.content, place, index),
        written(&people[0]).unwrap_or_default(),
        written(&people[1]).unwrap_or_default(),
        describe(&people[0].verdict(prover.content), &people[1].verdict(prover.content)),
    );
    let after = people.pop()?;
    let before = people.pop()?;
    Some(Failure { what, people: vec![("before", before), ("after", after)], replayed })
}

/// Everybody once more, with a worse value here; and what links them to those before.
fn harder<'c>(prover: &Prover<'c>, place: Place, index: FindingIndex, finding: &Finding) -> (Space<'c>, Vec<Lit>) {
    let logic = &prover.logic;
    let vocabulary = prover.content.vocabulary();
    let mut harder = prover.space.clone();
    harder.valid.clear();
    let was = prover.space.given[&(place, index)].clone();
    let now = harder.fresh(index, finding);
    harder.given.insert((place, index), now.clone());
    let mut linked = vec![was.known, now.known, worse(prover, index, finding, &was, &now)];
    let children: Vec<(Place, FindingIndex)> = prover
        .space
        .answers()
        .filter(|(_, child, _)| parents(prover.content, *child).contains(&index))
        .map(|(place, child, _)| (place, child))
        .filter(|key| *key != (place, index))
        .collect();
    for key in &children {
        let symbol = harder.fresh(key.1, vocabulary.get(key.1));
        harder.given.insert(*key, symbol);
    }
    if !children.is_empty() {
        let facts = harder.assess().facts;
        for (place, child) in children {
            let (was, now) = (&prover.space.given[&(place, child)], &harder.given[&(place, child)]);
            let when = |facts: &lattea_core::triage::facts::Facts<'_, crate::symbolic::Formulas<'_>>| match &vocabulary
                .get(child)
                .na_when
            {
                Some(when) => facts.truth(when, place).yes,
                None => Lit::FALSE,
            };
            let appears = logic.every([!was.known, when(&prover.state.facts), !when(&facts)]);
            linked.push(logic.or(appears, logic.equal(was, now)));
        }
    }
    (harder, linked)
}

fn worse(prover: &Prover<'_>, index: FindingIndex, finding: &Finding, was: &Symbol, now: &Symbol) -> Lit {
    let logic = &prover.logic;
    // Every threshold that was reached is still reached.
    let up = |one: &Symbol, other: &Symbol| {
        let bits = one.bits.iter().zip(&*other.bits).map(|(one, other)| logic.implies(*one, *other));
        logic.every(bits.collect::<Vec<_>>())
    };
    match &finding.worse {
        Worse::None => Lit::FALSE,
        Worse::Up => up(was, now),
        Worse::Down => up(now, was),
        Worse::UpDown { up_from, down_below } => {
            let rises = logic.and(logic.at_least(index, was, *up_from), up(was, now));
            let falls = logic.and(!logic.at_least(index, was, *down_below), up(now, was));
            logic.or(rises, falls)
        }
        Worse::Chains(chains) => {
            let bit = |code: i32| usize::try_from(code).unwrap_or(0);
            let mut steps = Vec::new();
            for chain in chains {
                for (at, code) in chain.iter().enumerate() {
                    let above = logic.some(chain[at + 1..].iter().map(|code| now.bits[bit(*code)]).collect::<Vec<_>>());
                    steps.push(logic.and(was.bits[bit(*code)], above));
                }
            }
            logic.some(steps)
        }
        Worse::Members { ok } => {
            let ok = ok.trailing_zeros() as usize;
            let kept = was.bits.iter().zip(&*now.bits).enumerate().filter(|(at, _)| *at != ok);
            let kept = logic.every(kept.map(|(_, (was, now))| logic.implies(*was, *now)).collect::<Vec<_>>());
            logic.and(kept, !now.bits[ok])
        }
    }
}

/// In what somebody after may be less serious than somebody before.
fn breaches(prover: &Prover<'_>, before: &State<'_>, after: &State<'_>, place: Place) -> Vec<Breach> {
    let logic = &prover.logic;
    let (was, is) = (&before.decision, &after.decision);
    let by_rules = prover.lower(&is.by_rules, &was.by_rules);
    let open = logic.and(prover.lower(&is.tier, &was.tier), !by_rules);
    let mut breaches = vec![(Claim::Tier, by_rules), (Claim::OpenTier, open)];
    for (was, is) in was.infants.iter().zip(&is.infants) {
        breaches.push((Claim::InfantTier, prover.lower(&is.tier, &was.tier)));
    }
    for side in Side::BOTH {
        let (was, is) = (&was.sides[side as usize], &is.sides[side as usize]);
        let forbidden = logic.and(was.forbidden, !is.forbidden);
        let light = logic.and(!prover.light(before, side as usize), prover.light(after, side as usize));
        // Withheld, and nothing that is true withholds it.
        let concerned = before.hits.care.iter().filter(|hit| hit.concerns(side)).map(|hit| hit.truth.yes);
        let blocked = logic.some(concerned.chain([prover.space.unreadable, prover.space.expired]).collect::<Vec<_>>());
        let other = matches!(place, Place::Breast(own) if own != side);
        let wider = if other { Claim::OtherSide } else { Claim::Permission };
        breaches.push((wider, logic.or(forbidden, logic.and(light, blocked))));
        breaches.push((Claim::OpenPermission, logic.and(light, !blocked)));
    }
    breaches
}

fn excuse(prover: &Prover<'_>, row: &Exception, place: Place, after: &State<'_>) -> Lit {
    let here = match &row.when {
        Some(when) => {
            let holds: Kleene = prover.state.facts.truth(when, place);
            holds.yes
        }
        None => Lit::TRUE,
    };
    let infant = row.infant_at_least.map_or(Lit::TRUE, |tier| {
        let infants = after.decision.infants.iter().map(|infant| prover.logic.reaches(&infant.tier, tier));
        prover.logic.some(infants.collect::<Vec<_>>())
    });
    prover.logic.and(here, infant)
}

fn is_excused(prover: &Prover<'_>, row: &Exception, claim: Claim, place: Place, people: &[Person]) -> bool {
    let facts = people[0].facts(prover.content);
    let here = row.when.as_ref().is_none_or(|when| facts.truth(when, place) == Truth::True);
    let infant = people[1].verdict(prover.content).infant_tier;
    row.claims.contains(&claim) && here && row.infant_at_least.is_none_or(|least| infant >= Some(least))
}

/// What the real engine does with the two: in which claims the second is less serious. Nothing when the second is not the
/// first with a worse answer.
fn replay(
    prover: &Prover<'_>,
    people: &[Person],
    place: Place,
    index: FindingIndex,
    finding: &Finding,
) -> Option<Vec<Claim>> {
    let [before, after] = people else { return None };
    let value = |person: &Person| person.answers.get(&(place, index)).copied().or(finding.absent_code);
    let (was, now) = (value(before)?, value(after)?);
    if !is_worse(&finding.worse, was, now)
        || (before.babies, before.unreadable, before.expired) != (after.babies, after.unreadable, after.expired)
    {
        return None;
    }
    let (facts_before, facts_after) = (before.facts(prover.content), after.facts(prover.content));
    let keys: BTreeSet<_> = before.answers.keys().chain(after.answers.keys()).copied().collect();
    for key in keys.into_iter().filter(|key| *key != (place, index)) {
        if before.answers.get(&key) == after.answers.get(&key) {
            continue;
        }
        let child = prover.content.vocabulary().get(key.1);
        let not_applicable = |facts: &lattea_core::triage::facts::Facts<'_>| {
            child.na_when.as_ref().is_some_and(|when| facts.truth(when, key.0) == Truth::True)
        };
        let not_asked =
            !matches!(facts_before.value(key.1, key.0), Value::Known(_)) && !before.answers.contains_key(&key);
        if !(not_asked && not_applicable(&facts_before) && !not_applicable(&facts_after)) {
            return None;
        }
    }
    let found = less_serious(&before.verdict(prover.content), &after.verdict(prover.content), place);
    (!found.is_empty()).then_some(found)
}

fn is_worse(order: &Worse, was: i32, now: i32) -> bool {
    match order {
        Worse::None => false,
        Worse::Up => now >= was,
        Worse::Down => now <= was,
        Worse::UpDown { up_from, down_below } => (was >= *up_from && now >= was) || (was < *down_below && now <= was),
        Worse::Chains(chains) => chains.iter().any(|chain| {
            let at = |code| chain.iter().position(|other| *other == code);
            at(was).zip(at(now)).is_some_and(|(was, now)| now > was)
        }),
        Worse::Members { ok } => now & ok == 0 && was & !ok & !now == 0,
    }
}

/// The claims in which a verdict is less serious than another.
fn less_serious(before: &Verdict, after: &Verdict, place: Place) -> Vec<Claim> {
    let engine = ["H09", "expired", "journal_unreadable"];
    let by_rules = |verdict: &Verdict| {
        verdict.fired.iter().filter(|fired| !engine.contains(&fired.rule.as_str())).map(|fired| fired.tier).max()
    };
    let mut found = Vec::new();
    if by_rules(after) < by_rules(before) {
        found.push(Claim::Tier);
    } else if after.tier < before.tier {
        found.push(Claim::OpenTier);
    }
    if before.infants.iter().zip(&after.infants).any(|(was, is)| is.tier < was.tier) {
        found.push(Claim::InfantTier);
    }
    for side in Side::BOTH {
        let (was, is) = (before.massage.side(side), after.massage.side(side));
        if is.permission > was.permission {
            let other = matches!(place, Place::Breast(own) if own != side);
            let open = was.permission == Permission::Withheld && was.blocked_by.is_empty();
            let wider = if other { Claim::OtherSide } else { Claim::Permission };
            found.push(if open { Claim::OpenPermission } else { wider });
        }
    }
    found
}

/// The difference between two verdicts, for a message.
pub fn describe(before: &Verdict, after: &Verdict) -> String {
    let side = |verdict: &Verdict| {
        Side::BOTH.map(|side| format!("{} {}", side.key(), verdict.massage.side(side).permission.key())).join(", ")
    };
    let infant = |verdict: &Verdict| verdict.infant_tier.map_or("none", Tier::key);
    let of = |verdict: &Verdict| {
        format!(
            "{} (ceiling {}, baby {}, {})",
            verdict.tier.key(),
            verdict.ceiling.key(),
            infant(verdict),
            side(verdict)
        )
    };
    format!("{} → {}", of(before), of(after))
}
