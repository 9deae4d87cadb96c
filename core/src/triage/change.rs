//! What would change a verdict: the nearest other answers that would raise or lower it, found by assessing them.
//!
//! Nothing is written here. Each answer is moved along its finding's own order to the next value that a rule can tell
//! apart, the verdict is worked out anew, and the changes that matter are listed: fewest answers first, then the nearest
//! level, then the shortest way along the order, then the order of the content.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use crate::{
    care::Tier,
    clock::Moment,
    content::{
        Content,
        condition::{FindingIndex, Test},
        rows::{Kind, Scope},
        vocabulary::{Domain, Origin, Worse},
    },
    triage::{
        assess::assess,
        explain::Asked,
        facts::{Facts, Value},
        findings::{Answer, Findings, Place},
        history::History,
        verdict::Verdict,
    },
};

/// How far a value is moved along its order.
const MOST_STEPS: usize = 4;
/// Of so many answers at most, two are changed together.
const MOST_PAIRED: usize = 12;

/// Other answers, and the level that they would lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The answers that would be others, with their other value.
    pub answers: Vec<(Asked, i32)>,
    /// The level of the person and the babies that it would lead to.
    pub tier: Tier,
}

/// The nearest changes each way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Those that would make it more urgent, nearest first.
    pub sooner: Vec<Change>,
    /// The nearest one that would make it less urgent.
    pub later: Option<Change>,
}

/// What would change a verdict.
pub fn changes(content: &Content, findings: &Findings, history: &History, verdict: &Verdict) -> Changes {
    let facts = Facts::new(content, findings, history, verdict.made_at);
    let now = verdict.highest();
    let search = Search { content, findings, history, at: verdict.made_at, facts: &facts, bounds: bounds(content) };
    if now == Tier::EmergencyNow {
        return Changes::default();
    }
    let mut sooner: Vec<(usize, Change)> = Vec::new();
    for asked in search.known() {
        for (steps, code) in search.steps(asked, true) {
            let tier = search.level_with(&[(asked, code)]);
            if tier > now {
                sooner.push((steps, Change { answers: vec![(asked, code)], tier }));
                break;
            }
        }
    }
    sooner.sort_by_key(|(steps, change)| (change.tier, *steps));
    Changes { sooner: sooner.into_iter().map(|(_, change)| change).collect(), later: search.later(verdict, now) }
}

/// Every number from which on some rule or derived finding is another than just below it, by finding.
fn bounds(content: &Content) -> BTreeMap<FindingIndex, Vec<i32>> {
    let mut bounds: BTreeMap<FindingIndex, Vec<i32>> = BTreeMap::new();
    let mut note = |finding: FindingIndex, test: Test| match test {
        Test::AtLeast(bound) => bounds.entry(finding).or_default().push(bound),
        Test::AtMost(bound) => bounds.entry(finding).or_default().push(bound + 1),
        Test::OneOf(_) | Test::Has(_) => {}
    };
    content.rules().iter().for_each(|rule| rule.when.atoms(&mut note));
    for (_, finding) in content.vocabulary().iter() {
        match &finding.origin {
            Origin::Truth { true_when, false_when } => {
                true_when.atoms(&mut note);
                false_when.iter().for_each(|when| when.atoms(&mut note));
            }
            Origin::Cases(cases) => cases.iter().for_each(|(_, when)| when.atoms(&mut note)),
            Origin::Given | Origin::BabiesCount | Origin::Difference { .. } => {}
        }
    }
    for values in bounds.values_mut() {
        values.sort_unstable();
        values.dedup();
    }
    bounds
}

struct Search<'a> {
    content: &'a Content,
    findings: &'a Findings,
    history: &'a History,
    at: Moment,
    facts: &'a Facts<'a>,
    bounds: BTreeMap<FindingIndex, Vec<i32>>,
}

impl Search<'_> {
    /// Every answer that was given, by a person or about a baby, and that a rule can use.
    fn known(&self) -> Vec<Asked> {
        let scopes = [Scope::Breast, Scope::Person, Scope::Baby];
        let places = scopes.into_iter().flat_map(|scope| self.facts.places(scope));
        let here =
            places.flat_map(|place| self.content.vocabulary().of(place.scope()).map(move |index| (place, index)));
        // What follows from other answers is of no kind, and so never among them.
        let decides = |(_, index): &Asked| {
            let finding = self.content.vocabulary().get(*index);
            matches!(finding.kind, Some(Kind::Gate | Kind::BabyOnly | Kind::Measured))
        };
        let given = |(place, index): &Asked| {
            self.findings.get(self.content, *place, *index).is_some_and(|answer| answer.value.is_ok())
                && matches!(self.facts.value(*index, *place), Value::Known(_))
        };
        here.filter(decides).filter(given).collect()
    }

    /// The next values along a finding's order, nearest first, with how many lie before each.
    fn steps(&self, (place, index): Asked, worse: bool) -> Vec<(usize, i32)> {
        let finding = self.content.vocabulary().get(index);
        let Value::Known(now) = self.facts.value(index, place) else { return Vec::new() };
        let values: Vec<i32> = match (&finding.worse, &finding.domain) {
            (Worse::Chains(chains), _) => {
                let mut along: Vec<i32> = Vec::new();
                for chain in chains {
                    let Some(at) = chain.iter().position(|code| *code == now) else { continue };
                    let next =
                        if worse { chain[at + 1..].to_vec() } else { chain[..at].iter().rev().copied().collect() };
                    along.extend(next.into_iter().filter(|code| !along.contains(code)).collect::<Vec<_>>());
                }
                along
            }
            (Worse::Up, _) => self.beyond(index, now, worse),
            (Worse::Down, _) => self.beyond(index, now, !worse),
            // Whoever has a fever or a low reading gets better towards the middle.
            (Worse::UpDown { up_from, .. }, _) => self.beyond(index, now, worse == (now >= *up_from)),
            (Worse::Members { ok }, Domain::Set(words)) => {
                let single = |at: usize| i32::try_from(at).map_or(0, |at| 1 << at);
                let others = (0..words.len()).map(single).filter(|bit| bit != ok);
                match worse {
                    true => others.filter(|bit| now & bit == 0).map(|bit| (now & !ok) | bit).collect(),
                    false => vec![*ok],
                }
            }
            _ => Vec::new(),
        };
        let steps = if matches!(finding.worse, Worse::Members { .. }) { values.len() } else { MOST_STEPS };
        values.into_iter().take(steps).enumerate().collect()
    }

    fn beyond(&self, index: FindingIndex, now: i32, up: bool) -> Vec<i32> {
        let bounds = self.bounds.get(&index).map_or(&[][..], Vec::as_slice);
        if up {
            bounds.iter().copied().filter(|bound| *bound > now).collect()
        } else {
            bounds.iter().rev().filter(|bound| **bound <= now).map(|bound| bound - 1).collect()
        }
    }

    fn level_with(&self, answers: &[(Asked, i32)]) -> Tier {
        let mut findings = self.findings.clone();
        for ((place, index), code) in answers {
            // A value that the finding refuses is no change.
            let _ = findings.set(self.content, *place, *index, Answer::now(*code));
        }
        assess(self.content, &findings, self.history, self.at).highest()
    }

    /// The nearest answers that would make it less urgent: one of those that led here, else two of them.
    fn later(&self, verdict: &Verdict, now: Tier) -> Option<Change> {
        let own = verdict.fired.iter().filter(|fired| fired.tier == now).flat_map(|fired| fired.because.clone());
        let mut known = self.known();
        let because: Vec<SmolStr> = own.collect();
        // What is said about a baby led to that baby's level alone.
        let leads = |place: Place| match place {
            Place::Baby(at) => verdict.infants.get(usize::from(at)).is_some_and(|baby| baby.tier == Some(now)),
            Place::Person | Place::Breast(_) => false,
        };
        known.retain(|asked| leads(asked.0) || because.contains(&self.facts.named(*asked)));
        known.truncate(MOST_PAIRED);
        let ways: Vec<(Asked, i32)> = known
            .iter()
            .flat_map(|asked| self.steps(*asked, false).into_iter().map(|(_, code)| (*asked, code)))
            .collect();
        let change = |answers: Vec<(Asked, i32)>| {
            let tier = self.level_with(&answers);
            (tier < now).then_some(Change { answers, tier })
        };
        let single = ways.iter().find_map(|way| change(vec![*way]));
        let pairs = ways.iter().enumerate().flat_map(|(at, first)| {
            let others = ways[at..].iter().filter(move |(asked, _)| *asked != first.0);
            others.map(move |second| vec![*first, *second])
        });
        single.or_else(|| pairs.into_iter().find_map(change))
    }
}
