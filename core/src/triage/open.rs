//! What is still open: the questions without an answer that keep a rule undecided.
//!
//! Most rules rest on the same derived findings, so what is open behind each of those is worked out once, in the order in
//! which they follow from each other, and every rule reads it.

use std::ops::Range;

use crate::{
    content::{
        condition::{Condition, FindingIndex},
        vocabulary::{Finding, Origin},
    },
    triage::{
        decide::{Hit, Hits},
        explain::Asked,
        facts::{Facts, Value},
        findings::Place,
        truth::Truth,
        verdict::UnknownWhy,
    },
    units::Side,
};

/// What is known of a finding at a place.
#[derive(Clone, Default)]
struct Noted {
    /// Where its list lies, when it is a derived one without a value.
    behind: Range<u32>,
    /// The number of the list that had it last: so a list has each question once.
    met: u32,
}

/// The open questions of one check.
pub struct OpenQuestions<'f, 'a> {
    facts: &'f Facts<'a>,
    /// Every list, one behind the other.
    lists: Vec<(Asked, UnknownWhy)>,
    /// What is known of each finding at each place, by [`position`].
    noted: Vec<Noted>,
    /// The number of the list that is being made.
    number: u32,
}

impl<'f, 'a> OpenQuestions<'f, 'a> {
    /// Works out what is open behind the derived findings.
    pub fn new(facts: &'f Facts<'a>) -> Self {
        let positions = positions(facts);
        let mut open =
            Self { facts, lists: Vec::with_capacity(positions), noted: vec![Noted::default(); positions], number: 0 };
        let vocabulary = facts.content().vocabulary();
        let derived = vocabulary.order().iter().map(|index| (*index, vocabulary.get(*index)));
        for (index, finding) in derived.filter(|(_, finding)| finding.is_derived()) {
            for place in facts.places(finding.scope) {
                if matches!(facts.value(index, place), Value::Unknown(_)) {
                    open.noted[position(facts, (place, index))].behind = open.list(|open| open.derive(finding, place));
                }
            }
        }
        open
    }

    /// The questions without an answer that keep a condition unknown, without repeats, and why each is open.
    pub fn of(&mut self, condition: &Condition, place: Place) -> &[(Asked, UnknownWhy)] {
        let list = self.list(|open| open.collect(condition, place));
        part(&self.lists, list)
    }

    fn list(&mut self, fill: impl FnOnce(&mut Self)) -> Range<u32> {
        let from = self.end();
        self.number += 1;
        fill(self);
        from..self.end()
    }

    /// Rules and findings are counted in hundreds, and so the questions of all lists fit easily.
    fn end(&self) -> u32 {
        u32::try_from(self.lists.len()).unwrap_or(u32::MAX)
    }

    fn derive(&mut self, finding: &Finding, place: Place) {
        let from = self.lists.len();
        match &finding.origin {
            Origin::Given | Origin::BabiesCount => {}
            Origin::Truth { true_when, false_when } => {
                self.collect_unknown([Some(true_when), false_when.as_ref()].into_iter().flatten(), place);
                if let (true, Some((again, _))) = (self.lists.len() == from, finding.ask_again) {
                    self.add((self.facts.home(place, again), again), UnknownWhy::MeasureAgain);
                }
            }
            Origin::Cases(cases) => self.collect_unknown(cases.iter().map(|(_, when)| when), place),
            Origin::Difference { from, less, .. } => {
                self.read(*from, place);
                self.read(*less, place);
            }
        }
    }

    fn collect_unknown<'c>(&mut self, conditions: impl Iterator<Item = &'c Condition>, place: Place) {
        for when in conditions {
            if self.facts.truth(when, place) == Truth::Unknown {
                self.collect(when, place);
            }
        }
    }

    fn collect(&mut self, condition: &Condition, place: Place) {
        let facts = self.facts;
        facts.descend(condition, place, Truth::Unknown, &mut |finding, place| self.read(finding, place));
    }

    /// Whether `holds` says yes to every question that keeps a condition unknown.
    pub fn all(&self, condition: &Condition, place: Place, holds: impl Fn(Asked, UnknownWhy) -> bool) -> bool {
        let mut all = true;
        self.facts.descend(condition, place, Truth::Unknown, &mut |finding, place| {
            if let Value::Unknown(why) = self.facts.value(finding, place) {
                let asked = (self.facts.home(place, finding), finding);
                all &= match self.behind(asked) {
                    Some(list) => part(&self.lists, list).iter().all(|(asked, why)| holds(*asked, *why)),
                    None => holds(asked, why),
                };
            }
        });
        all
    }

    /// Where the questions behind a derived finding lie; nothing for one that is asked itself.
    fn behind(&self, asked: Asked) -> Option<Range<u32>> {
        let home = self.facts.content().vocabulary().home(asked.1);
        home.is_derived.then(|| self.noted[position(self.facts, asked)].behind.clone())
    }

    /// What is open about a finding that a condition reads.
    fn read(&mut self, finding: FindingIndex, place: Place) {
        let Value::Unknown(why) = self.facts.value(finding, place) else { return };
        let asked = (self.facts.home(place, finding), finding);
        match self.behind(asked) {
            Some(list) => list.for_each(|at| {
                let (asked, why) = self.lists[at as usize];
                self.add(asked, why);
            }),
            None => self.add(asked, why),
        }
    }

    fn add(&mut self, asked: Asked, why: UnknownWhy) {
        let met = &mut self.noted[position(self.facts, asked)].met;
        if *met != self.number {
            *met = self.number;
            self.lists.push((asked, why));
        }
    }
}

fn part(lists: &[(Asked, UnknownWhy)], list: Range<u32>) -> &[(Asked, UnknownWhy)] {
    &lists[list.start as usize..list.end as usize]
}

/// How many positions [`position`] can give.
fn positions(facts: &Facts<'_>) -> usize {
    facts.content().vocabulary().len() * facts.babies().count().max(Side::BOTH.len())
}

/// A number for each finding at each place of its scope.
fn position(facts: &Facts<'_>, (place, finding): Asked) -> usize {
    let place = match place {
        Place::Person => 0,
        Place::Breast(side) => side as usize,
        Place::Baby(at) => usize::from(at),
    };
    place * facts.content().vocabulary().len() + usize::from(finding.0)
}

/// Every unknown rule with its open questions, worked out once and read by all who ask.
pub(super) struct OpenRules<'a> {
    hits: &'a Hits<'a>,
    /// Where the list of each unknown rule lies.
    of_rules: Vec<Range<u32>>,
    lists: Vec<(Asked, UnknownWhy)>,
}

impl<'a> OpenRules<'a> {
    /// Works them out.
    pub fn new(facts: &Facts<'_>, hits: &'a Hits<'a>) -> Self {
        let mut open = OpenQuestions::new(facts);
        let mut of_rules = Vec::with_capacity(hits.care.len());
        of_rules.extend(hits.open().map(|hit| open.list(|open| open.collect(&hit.rule.when, hit.place))));
        Self { hits, of_rules, lists: open.lists }
    }

    /// Each rule with its questions, most urgent first.
    pub fn rules(&self) -> impl Iterator<Item = (&'a Hit<'a>, &[(Asked, UnknownWhy)])> {
        self.hits.open().zip(&self.of_rules).map(|(hit, list)| (hit, part(&self.lists, list.clone())))
    }
}

/// Questions that were met before: a bit for each finding at each place of its scope.
pub(super) struct Seen<'f, 'a> {
    facts: &'f Facts<'a>,
    bits: Vec<u64>,
}

impl<'f, 'a> Seen<'f, 'a> {
    /// None yet.
    pub fn new(facts: &'f Facts<'a>) -> Self {
        Self { facts, bits: vec![0; positions(facts).div_ceil(64)] }
    }

    /// Whether it is new.
    pub fn add(&mut self, asked: Asked) -> bool {
        let at = position(self.facts, asked);
        let (held, bit) = (&mut self.bits[at / 64], 1 << (at % 64));
        let new = *held & bit == 0;
        *held |= bit;
        new
    }
}
