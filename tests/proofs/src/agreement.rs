//! Statement 7: the formulas and `assess` say the same, of every boundary value and of random people.
//!
//! The formulas are evaluated for 64 people at once; each of them is also given to the real engine, and every truth of
//! every rule, every level and every permission has to be the same. The seed is fixed.

use std::time::Instant;

use lattea_core::{
    care::{FollowUpLevel, Tier},
    content::{Content, condition::FindingIndex, rows::Scope, vocabulary::Worse},
    triage::{assess::assess, facts::Facts, findings::Place, truth::Truth, verdict::Permission},
    units::Side,
};

use crate::{
    person::Person,
    prover::Prover,
    report::{Failure, Report},
    symbolic::{Lit, circuit::read, logic::ABOVE, shape::Shape, space::largest},
};

/// How many random people.
pub const SAMPLES: usize = 100_000;

const SEED: u64 = 20_260_503;
/// What differs is shown of so many people; they are alike.
const MOST_FAILURES: usize = 5;

/// Shares of the work, each with a seed of its own, so that the people are the same however many cores there are.
const SHARES: usize = 8;

/// Compares them on boundary values and on so many random people.
pub fn check(content: &Content, samples: usize) -> Report {
    compare(content, content, samples)
}

/// Compares the formulas of one pack with the engine on another that has the same findings and rules, for tests of the
/// comparison itself.
pub fn compare(formulas: &Content, engine: &Content, samples: usize) -> Report {
    let started = Instant::now();
    let workers = std::thread::available_parallelism().map_or(1, |cores| cores.get().min(SHARES));
    let worker = |first: usize| {
        let prover = Prover::new(formulas);
        let encoded = Encoded::new(&prover);
        let (mut compared, mut failures) = (0, Vec::new());
        for share in (first..SHARES).step_by(workers) {
            let boundaries = boundaries(&prover).into_iter().skip(share).step_by(SHARES);
            let random = Random::new(&prover, SEED + share as u64).take(samples / SHARES);
            let people: Vec<Person> = boundaries.chain(random).collect();
            for batch in people.chunks(64) {
                failures.extend(encoded.differences(&prover, engine, batch));
            }
            compared += people.len();
        }
        (compared, failures)
    };
    let (mut compared, mut failures) = (0, Vec::new());
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|first| scope.spawn(move || worker(first))).collect();
        for done in running {
            match done.join() {
                Ok((count, found)) => {
                    compared += count;
                    failures.extend(found);
                }
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    failures.truncate(MOST_FAILURES);
    Report { statement: "7 encoder", questions: compared, took: started.elapsed(), failures }
}

/// Every value next to a threshold, every word, every set of members, one at a time: of somebody who said nothing else,
/// and of somebody who said the least of everything.
fn boundaries(prover: &Prover<'_>) -> Vec<Person> {
    let nobody = Person {
        answers: Default::default(),
        babies: Some(prover.content.babies_max().min(2)),
        unreadable: false,
        expired: false,
    };
    let mut fine = nobody.clone();
    for (place, index, finding) in prover.space.answers() {
        let code = match &finding.worse {
            Worse::Chains(chains) => chains.first().and_then(|chain| chain.first()).copied().unwrap_or(0),
            Worse::Members { ok } => *ok,
            _ => prover.logic.shape(index).code(&vec![false; prover.logic.shape(index).width()]),
        };
        let code = if let Shape::Members(_) = prover.logic.shape(index) { code.max(1) } else { code };
        if there(&fine, place) {
            fine.answers.insert((place, index), code);
        }
    }
    let mut people = Vec::new();
    for start in [nobody, fine] {
        for (place, index, _) in prover.space.answers().filter(|(place, ..)| there(&start, *place)) {
            for code in near(prover, index) {
                let mut person = start.clone();
                person.answers.insert((place, index), code);
                people.push(person);
            }
        }
        people.push(Person { unreadable: true, ..start.clone() });
        people.push(Person { expired: true, ..start.clone() });
        people.push(Person { babies: Some(0), answers: without_babies(&start), ..start.clone() });
        people.push(Person { babies: None, answers: without_babies(&start), ..start });
    }
    people
}

fn there(person: &Person, place: Place) -> bool {
    match place {
        Place::Baby(at) => person.babies.is_some_and(|babies| usize::from(at) < babies),
        Place::Person | Place::Breast(_) => true,
    }
}

fn without_babies(person: &Person) -> std::collections::BTreeMap<(Place, FindingIndex), i32> {
    let own = person.answers.iter().filter(|((place, _), _)| place.scope() != Scope::Baby);
    own.map(|(key, code)| (*key, *code)).collect()
}

/// The values that differ in anything that is asked about, and those on both sides of each threshold.
fn near(prover: &Prover<'_>, index: FindingIndex) -> Vec<i32> {
    let finding = prover.content.vocabulary().get(index);
    match prover.logic.shape(index) {
        Shape::Unread => Vec::new(),
        Shape::Words(_) => (0..=largest(finding)).collect(),
        Shape::Members(_) => (1..=largest(finding)).filter(|set| fits(&finding.worse, *set)).collect(),
        Shape::Number { min, max, cuts } => {
            let mut values: Vec<i32> = cuts.iter().flat_map(|cut| [cut - 1, *cut, cut + 1]).collect();
            values.extend([*min, *max]);
            values.retain(|value| (min..=max).contains(&value));
            values.sort_unstable();
            values.dedup();
            values
        }
    }
}

fn fits(order: &Worse, set: i32) -> bool {
    match order {
        Worse::Members { ok } => set & ok == 0 || set == *ok,
        _ => true,
    }
}

/// Random people: for each a share of answers, and where they tend to be fine.
struct Random<'p> {
    answers: Vec<(Place, FindingIndex, Vec<i32>)>,
    babies_max: usize,
    state: u64,
    content: &'p Content,
}

impl<'p> Random<'p> {
    fn new(prover: &'p Prover<'_>, seed: u64) -> Self {
        let answers = prover.space.answers().map(|(place, index, _)| (place, index, near(prover, index))).collect();
        Self { answers, babies_max: prover.content.babies_max(), state: seed, content: prover.content }
    }

    /// SplitMix64: small, and the same on every machine.
    fn number(&mut self, below: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap_or(0)
    }
}

impl Iterator for Random<'_> {
    type Item = Person;

    fn next(&mut self) -> Option<Person> {
        let babies = self.number(self.babies_max + 2);
        let mut person = Person {
            answers: Default::default(),
            babies: (babies <= self.babies_max).then_some(babies),
            unreadable: self.number(50) == 0,
            expired: self.number(50) == 0,
        };
        let (answered, fine) = (10 + self.number(91), self.number(101));
        for at in 0..self.answers.len() {
            if self.number(100) >= answered {
                continue;
            }
            let fine = self.number(100) < fine;
            let random = self.number(usize::MAX >> 1);
            let (place, index, values) = &self.answers[at];
            let finding = self.content.vocabulary().get(*index);
            // History as a rule is empty: it would decide almost everything.
            if values.is_empty() || !there(&person, *place) || (finding.absent_code.is_some() && random % 8 != 0) {
                continue;
            }
            let least = match &finding.worse {
                Worse::Chains(chains) => chains.first().and_then(|chain| chain.first()).copied(),
                Worse::Members { ok } => Some(*ok),
                Worse::Up => values.first().copied(),
                _ => None,
            };
            let code = least.filter(|_| fine).unwrap_or(values[random % values.len()]);
            person.answers.insert((*place, *index), code);
        }
        Some(person)
    }
}

/// Where each thing stands in the formulas.
struct Encoded {
    rules: Vec<(String, Place, usize, Lit, Lit)>,
}

impl Encoded {
    fn new(prover: &Prover<'_>) -> Self {
        let mut rules = Vec::new();
        for (at, rule) in prover.content.rules().iter().enumerate() {
            for place in prover.state.facts.places(rule.scope) {
                let truth = prover.state.facts.at(place, |facts| facts.truth(&rule.when, place));
                rules.push((rule.id.clone(), place, at, truth.yes, truth.no));
            }
        }
        Self { rules }
    }

    fn differences(&self, prover: &Prover<'_>, engine: &Content, people: &[Person]) -> Vec<Failure> {
        let mut inputs = vec![0; prover.logic.circuit().len()];
        for (at, person) in people.iter().enumerate() {
            set(prover, person, &mut inputs, at);
        }
        let values = prover.logic.circuit().values(&inputs);
        let differ = |(at, person): (usize, &Person)| {
            let holds = |lit: Lit| read(&values, lit) >> at & 1 == 1;
            let what = self.difference(prover, engine, person, &holds)?;
            Some(Failure { what, people: vec![("person", person.clone())], replayed: false })
        };
        people.iter().enumerate().filter_map(differ).collect()
    }

    /// The first thing in which the formulas and the engine differ.
    fn difference(
        &self,
        prover: &Prover<'_>,
        content: &Content,
        person: &Person,
        holds: &dyn Fn(Lit) -> bool,
    ) -> Option<String> {
        let (findings, history, now) = (person.findings(content), person.history(content), person.now(content));
        let facts = Facts::new(content, &findings, &history, now);
        let verdict = assess(content, &findings, &history, now);
        let babies = facts.babies().count();
        for (id, place, at, yes, no) in &self.rules {
            let truth = match place {
                Place::Baby(baby) if usize::from(*baby) >= babies => Truth::False,
                _ => facts.truth(&content.rules()[*at].when, *place),
            };
            let encoded = match (holds(*yes), holds(*no)) {
                (true, false) => Truth::True,
                (false, true) => Truth::False,
                (false, false) => Truth::Unknown,
                (true, true) => return Some(format!("{id} is both true and false")),
            };
            if truth != encoded {
                return Some(format!(
                    "{id} at {} is {truth:?}, and {encoded:?} in the formulas",
                    Person::place(*place)
                ));
            }
        }
        let level = |levels: &[Lit; 4]| {
            let reached = ABOVE.iter().zip(levels).filter(|(_, bit)| holds(**bit)).map(|(tier, _)| *tier);
            reached.max().unwrap_or(Tier::MassageOk)
        };
        let decision = &prover.state.decision;
        let mut differ: Vec<&str> = Vec::new();
        let mut same = |what: &'static str, same: bool| {
            if !same {
                differ.push(what)
            }
        };
        same("the level", level(&decision.tier) == verdict.tier);
        same("the ceiling", level(&decision.ceiling) == verdict.ceiling);
        same("complete", holds(decision.complete) == verdict.complete);
        for (at, infant) in decision.infants.iter().enumerate() {
            let is = verdict.infants.get(at);
            let of = |tier: Option<Option<Tier>>| tier.flatten().unwrap_or(Tier::MassageOk);
            same("a baby's level", level(&infant.tier) == of(is.map(|is| is.tier)));
            same("a baby's ceiling", level(&infant.ceiling) == of(is.map(|is| is.ceiling)));
        }
        for side in Side::BOTH {
            let decided = &decision.sides[side as usize];
            let permission = match (holds(decided.forbidden), holds(decided.withheld)) {
                (true, _) => Permission::Forbidden,
                (false, true) => Permission::Withheld,
                (false, false) => Permission::LightOnly,
            };
            let is = verdict.massage.side(side);
            same("a permission", permission == is.permission);
            let techniques = content.techniques().iter().zip(&prover.state.techniques[side as usize]);
            let techniques = techniques.filter(|(_, lit)| holds(**lit)).map(|(technique, _)| technique.id());
            same("the techniques", techniques.eq(is.techniques.iter().map(|technique| technique.id.as_str())));
        }
        let follow_up = match prover.state.follow_up.map(holds) {
            [_, true] => FollowUpLevel::Within7d,
            [true, false] => FollowUpLevel::Within14d,
            [false, false] => FollowUpLevel::None,
        };
        same("the follow-up", follow_up == verdict.followup.level);
        same("the scan", holds(prover.state.imaging) == verdict.followup.imaging_asked);
        differ.first().map(|what| format!("{what} is another one in the formulas"))
    }
}

/// Writes somebody into the inputs, as one of 64.
fn set(prover: &Prover<'_>, person: &Person, inputs: &mut [u64], at: usize) {
    let mut mark = |lit: Lit, holds: bool| {
        if holds {
            inputs[lit.gate()] |= 1 << at;
        }
    };
    mark(prover.space.named, person.babies.is_some());
    for (baby, there) in prover.space.there.iter().enumerate() {
        mark(*there, person.babies.map_or(baby == 0, |babies| baby < babies));
    }
    mark(prover.space.unreadable, person.unreadable);
    mark(prover.space.expired, person.expired);
    for (place, index, finding) in prover.space.answers() {
        let code = person.answers.get(&(place, index)).copied().or(finding.absent_code);
        let symbol = &prover.space.given[&(place, index)];
        mark(symbol.known, code.is_some() && finding.absent_code.is_none());
        let Some(code) = code else { continue };
        for (lit, bit) in symbol.bits.iter().zip(prover.logic.shape(index).bits(code)) {
            mark(*lit, bit);
        }
    }
}
