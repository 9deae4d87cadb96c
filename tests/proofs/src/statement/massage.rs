//! Statement 3: light touch on a side implies that no E, S, D, H, X or JT rule of the person or that side is true or
//! unknown, no T1–T3 rule of the other side is, no baby's T1 or T2 is, no lock runs, history does not hold, the journal can
//! be read and the content holds; and each technique has a complete person who gets it.

use lattea_core::{
    care::Tier,
    content::condition::FindingIndex,
    triage::{
        findings::Place,
        logic::Logic,
        verdict::{Permission, Verdict},
    },
    units::Side,
};

use crate::{
    person::Person,
    prover::Prover,
    report::{Failure, Report},
    symbolic::Lit,
};

/// What the journal may have against massage, and when it has nothing.
const HISTORY: [(&str, Scoped); 2] = [("hist.lock", Scoped::Side), ("hist.hold", Scoped::Person)];

#[derive(Clone, Copy)]
enum Scoped {
    Side,
    Person,
}

/// Proves it for each side and each thing that may speak against it, and finds the witnesses.
pub fn prove(prover: &mut Prover<'_>) -> Report {
    prover.begin();
    let mut failures = Vec::new();
    for side in Side::BOTH {
        let light = prover.light(&prover.state, side as usize);
        let without = prover.logic.and(light, !prover.logic.some(prover.state.techniques[side as usize].clone()));
        let mut against = vec![
            ("the journal can't be read".to_owned(), prover.space.unreadable),
            ("the content has run out".to_owned(), prover.space.expired),
            ("there is no technique".to_owned(), without),
        ];
        against.extend(rules_against(prover, side));
        against.extend(history_against(prover, side));
        for (what, speaks) in against {
            let space = prover.space.clone();
            if let Some(found) = prover.ask(&[&space], &[light, speaks]) {
                failures.push(failure(prover, side, &what, Person::of(&space, &found)));
            }
        }
        for at in 0..prover.content.techniques().len() {
            failures.extend(witness(prover, side, at));
        }
    }
    prover.report("3 massage", failures)
}

/// The statement's own list, written from the table and not from the engine.
fn rules_against(prover: &Prover<'_>, side: Side) -> Vec<(String, Lit)> {
    let mut against = Vec::new();
    for rule in prover.content.rules() {
        let Some(tier) = rule.tier() else { continue };
        for place in prover.state.facts.places(rule.scope) {
            let counts = match place {
                Place::Person => true,
                Place::Breast(own) => own == side || tier >= Tier::Within24h,
                Place::Baby(_) => tier >= Tier::SameDay,
            };
            if counts {
                let truth = prover.state.facts.at(place, |facts| facts.truth(&rule.when, place));
                let where_ = Person::place(place);
                against.push((format!("{} is true or unknown ({where_})", rule.id), !truth.no));
            }
        }
    }
    against
}

fn history_against(prover: &Prover<'_>, side: Side) -> Vec<(String, Lit)> {
    let found = HISTORY.iter().filter_map(|(id, scoped)| Some((*id, prover.content.vocabulary().find(id)?, *scoped)));
    let speaks = |(id, index, scoped): (&str, FindingIndex, Scoped)| {
        let place = if matches!(scoped, Scoped::Side) { Place::Breast(side) } else { Place::Person };
        let absent = prover.content.vocabulary().get(index).absent_code.unwrap_or_default();
        let nothing = prover.logic.known(index, absent);
        (
            format!("{id} is not what it is without a journal"),
            !prover.logic.equal(&prover.state.facts.value(index, place), &nothing),
        )
    };
    found.map(speaks).collect()
}

fn failure(prover: &Prover<'_>, side: Side, what: &str, person: Person) -> Failure {
    let light = |verdict: &Verdict| verdict.massage.side(side).permission == Permission::LightOnly;
    let replayed = light(&person.verdict(prover.content));
    Failure {
        what: format!("light touch on the {} although {what}", side.key()),
        people: vec![("person", person)],
        replayed,
    }
}

/// Somebody whose check is complete and who gets this technique.
fn witness(prover: &mut Prover<'_>, side: Side, at: usize) -> Option<Failure> {
    let id = prover.content.techniques()[at].id().to_owned();
    let goals = [prover.state.decision.complete, prover.state.techniques[side as usize][at]];
    let space = prover.space.clone();
    let Some(found) = prover.ask(&[&space], &goals) else {
        let what = format!("nobody whose check is complete gets {id} on the {}", side.key());
        return Some(Failure { what, people: Vec::new(), replayed: true });
    };
    let person = Person::of(&space, &found);
    let verdict = person.verdict(prover.content);
    let gets = verdict.massage.side(side).techniques.iter().any(|technique| technique.id == id);
    (!(verdict.complete && gets)).then(|| Failure {
        what: format!("the witness of {id} on the {} does not get it", side.key()),
        people: vec![("person", person)],
        replayed: false,
    })
}
