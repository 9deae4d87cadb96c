//! Statement 6: if the interview stops below T1, every completion of the open questions has the same level, the same levels
//! of the babies, the same permissions, and a follow-up no weaker; if it stops at T1, the same level.
//!
//! The interview stops when no unknown rule could still change the result: the engine's own
//! [`could_change`](lattea_core::triage::decide::Decision::could_change), run on everybody. A completion answers any of
//! the questions whose value is unknown then, with any value that does not contradict what was answered (a parent's "no"
//! to a question whose child was answered), or leaves them; everything else stays. Techniques may be added, never lost. It is the same for
//! every way in which the interview may come to stop, because only the answers count.

use lattea_core::{
    content::exception::{Claim, Exception, Statement},
    triage::{
        decide::{Hits, decide},
        facts::Value,
        logic::{Logic, Settled},
        verdict::Verdict,
    },
    units::Side,
};

use crate::{
    person::Person,
    prover::Prover,
    report::{Failure, Report},
    statement::monotone::describe,
    symbolic::{Lit, Space, State},
};

/// Proves it, one question a claim.
pub fn prove(prover: &mut Prover<'_>) -> Report {
    prover.begin();
    let (completed, mut linked) = completed(prover);
    let after = completed.assess();
    linked.extend([prover.space.consistent(&prover.state), completed.consistent(&after)]);
    let logic = prover.logic.clone();
    let emergency = prover.state.decision.is_emergency(&logic);
    let settled = stops(prover, &prover.state);
    let before = prover.space.clone();
    let mut failures = Vec::new();
    let mut claims = vec![("an emergency", emergency, Claim::Tier, emergency_changes(prover, &prover.state, &after))];
    claims.extend(
        changes(prover, &prover.state, &after).into_iter().map(|(what, claim, lit)| (what, settled, claim, lit)),
    );
    for (what, stops, claim, changes) in claims {
        let rows: Vec<&Exception> =
            prover.exceptions(Statement::Stopping).into_iter().filter(|row| row.claims.contains(&claim)).collect();
        let excuses: Vec<Lit> = rows.iter().map(|row| excuse(prover, row, &after)).collect();
        let mut goals = linked.clone();
        goals.extend([stops, changes, !logic.some(excuses.clone())]);
        let found = prover.ask(&[&before, &completed], &goals);
        for (row, excuse) in rows.iter().zip(&excuses) {
            let mut goals = linked.clone();
            goals.extend([stops, changes, *excuse]);
            if prover.ask(&[&before, &completed], &goals).is_some() {
                prover.used(row);
            }
        }
        let Some(found) = found else { continue };
        failures.push(failure(prover, what, vec![Person::of(&before, &found), Person::of(&completed, &found)]));
    }
    prover.report("6 stopping", failures)
}

/// Everybody once more, with anything in place of what is unknown.
fn completed<'c>(prover: &Prover<'c>) -> (Space<'c>, Vec<Lit>) {
    let logic = &prover.logic;
    let mut completed = prover.space.clone();
    completed.valid.clear();
    let mut linked = Vec::new();
    let answers: Vec<_> = prover.space.answers().collect();
    for (place, index, finding) in answers {
        if finding.absent_code.is_some() || finding.absent_is_no {
            continue;
        }
        let was = &prover.space.given[&(place, index)];
        let value = prover.state.facts.value(index, place);
        let now = completed.fresh(index, finding);
        let open = logic.and(!value.known, !value.not_applicable);
        linked.push(logic.or(open, logic.equal(was, &now)));
        completed.given.insert((place, index), now);
    }
    (completed, linked)
}

/// The interview stops below T1.
fn stops<'c>(prover: &Prover<'c>, state: &State<'c>) -> Lit {
    let logic = &prover.logic;
    let matters = state.hits.care.iter().map(|hit| state.decision.could_change(logic, hit));
    logic.and(!state.decision.is_emergency(logic), !logic.some(matters.collect::<Vec<_>>()))
}

/// At T1 the person's level stays when it is hers, and a baby's when it is the baby's.
fn emergency_changes(prover: &Prover<'_>, before: &State<'_>, after: &State<'_>) -> Lit {
    let logic = &prover.logic;
    let top = |levels: &crate::symbolic::Levels| levels[3];
    let mut fallen = vec![logic.and(top(&before.decision.by_rules), !top(&after.decision.tier))];
    let infants = before.decision.infants.iter().zip(&after.decision.infants);
    fallen.extend(infants.map(|(was, is)| logic.and(top(&was.tier), !top(&is.tier))));
    logic.some(fallen)
}

fn changes(prover: &Prover<'_>, before: &State<'_>, after: &State<'_>) -> Vec<(&'static str, Claim, Lit)> {
    let logic = &prover.logic;
    let (was, is) = (&before.decision, &after.decision);
    let differ = |one: &crate::symbolic::Levels, other: &crate::symbolic::Levels| {
        logic.or(prover.lower(one, other), prover.lower(other, one))
    };
    // Only an open question made it T4, and with every answer it is T5.
    let open = logic.every([was.tier[0], !is.tier[0], !was.by_rules[0]]);
    let by_rules = logic.and(differ(&was.tier, &is.tier), !open);
    let mut changes = vec![("the level", Claim::Tier, by_rules), ("the level by H09", Claim::OpenTier, open)];
    let infants = was.infants.iter().zip(&is.infants).map(|(was, is)| differ(&was.tier, &is.tier));
    changes.push(("a baby's level", Claim::InfantTier, logic.some(infants.collect::<Vec<_>>())));
    for (side, name) in ["the permission of the left", "the permission of the right"].into_iter().enumerate() {
        let same = [
            logic.same(was.sides[side].forbidden, is.sides[side].forbidden),
            logic.same(prover.light(before, side), prover.light(after, side)),
            logic.every(
                before.techniques[side]
                    .iter()
                    .zip(&after.techniques[side])
                    .map(|(was, is)| logic.implies(*was, *is))
                    .collect::<Vec<_>>(),
            ),
        ];
        changes.push((name, Claim::Permission, !logic.every(same)));
    }
    let weaker = before.follow_up.iter().zip(&after.follow_up).map(|(was, is)| logic.and(*was, !*is));
    let mut weaker: Vec<Lit> = weaker.collect();
    weaker.push(logic.and(before.imaging, !after.imaging));
    changes.push(("the follow-up", Claim::Tier, logic.some(weaker)));
    changes
}

fn excuse(prover: &Prover<'_>, row: &Exception, after: &State<'_>) -> Lit {
    let here = row
        .when
        .as_ref()
        .map_or(Lit::TRUE, |when| prover.state.facts.truth(when, lattea_core::triage::findings::Place::Person).yes);
    let infant = row.infant_at_least.map_or(Lit::TRUE, |tier| {
        let infants = after.decision.infants.iter().map(|infant| prover.logic.reaches(&infant.tier, tier));
        prover.logic.some(infants.collect::<Vec<_>>())
    });
    prover.logic.and(here, infant)
}

fn failure(prover: &Prover<'_>, what: &str, people: Vec<Person>) -> Failure {
    let still = |people: &[Person]| replays(prover, people, what);
    let replayed = still(&people);
    let people = if replayed { Person::smaller(people, still) } else { people };
    let verdicts: Vec<Verdict> = people.iter().map(|person| person.verdict(prover.content)).collect();
    let text =
        format!("the interview stops, and an answer still changes {what}: {}", describe(&verdicts[0], &verdicts[1]));
    let names = ["when it stops", "completed"];
    Failure { what: text, people: names.into_iter().zip(people).collect(), replayed }
}

fn replays(prover: &Prover<'_>, people: &[Person], what: &str) -> bool {
    let [before, after] = people else { return false };
    let content = prover.content;
    let facts = before.facts(content);
    let hits = Hits::new(&facts);
    let decision = decide(&facts, &hits, &false);
    let emergency = decision.is_emergency(&Settled);
    let matters = hits.care.iter().any(|hit| decision.could_change(&Settled, hit));
    let given = |(key, code): (
        &(lattea_core::triage::findings::Place, lattea_core::content::condition::FindingIndex),
        &i32,
    )| { after.answers.get(key) == Some(code) };
    let added = after.answers.keys().filter(|key| !before.answers.contains_key(key));
    let mut open = added.map(|(place, index)| matches!(facts.value(*index, *place), Value::Unknown(_)));
    if !before.answers.iter().all(given)
        || !open.all(|open| open)
        || before.babies != after.babies
        || !before.is_consistent(&prover.logic)
        || !after.is_consistent(&prover.logic)
    {
        return false;
    }
    let (was, is) = (before.verdict(content), after.verdict(content));
    let infants = |verdict: &Verdict| verdict.infants.iter().map(|infant| infant.tier).collect::<Vec<_>>();
    let permissions = |verdict: &Verdict| [verdict.massage.left.permission, verdict.massage.right.permission];
    let kept = Side::BOTH.into_iter().all(|side| {
        let later = &is.massage.side(side).techniques;
        was.massage.side(side).techniques.iter().all(|technique| later.contains(technique))
    });
    let changed = match what {
        "an emergency" => is.tier < was.tier || infants(&is) < infants(&was),
        "the level" | "the level by H09" => is.tier != was.tier,
        "a baby's level" => infants(&is) != infants(&was),
        "the follow-up" => {
            is.followup.level < was.followup.level || (was.followup.imaging_asked && !is.followup.imaging_asked)
        }
        _ => permissions(&is) != permissions(&was) || !kept,
    };
    changed && (if what == "an emergency" { emergency } else { !emergency && !matters })
}
