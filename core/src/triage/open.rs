//! What is still open, rule by rule: several fields of a verdict are made of it, and it is worked out once.

use crate::{
    triage::{
        decide::{Hit, Hits},
        explain::Asked,
        facts::Facts,
        findings::Place,
        verdict::UnknownWhy,
    },
    units::Side,
};

/// Every unknown rule with its open questions, worked out once and read by all who ask.
pub(super) struct OpenRules<'a> {
    rules: Vec<(&'a Hit<'a>, usize)>,
    questions: Vec<(Asked, UnknownWhy)>,
}

impl<'a> OpenRules<'a> {
    /// Works them out.
    pub fn new(facts: &Facts<'_>, hits: &'a Hits<'a>) -> Self {
        let mut open = Self { rules: Vec::with_capacity(hits.care.len()), questions: Vec::new() };
        for hit in hits.open() {
            facts.add_open(&hit.rule.when, hit.place, &mut open.questions);
            open.rules.push((hit, open.questions.len()));
        }
        open
    }

    /// Each rule with its questions, most urgent first.
    pub fn rules(&self) -> impl Iterator<Item = (&'a Hit<'a>, &[(Asked, UnknownWhy)])> {
        let mut from = 0;
        self.rules.iter().map(move |(hit, to)| {
            let questions = &self.questions[from..*to];
            from = *to;
            (*hit, questions)
        })
    }
}

/// Questions that were met before: a bit for each finding at each place of its scope.
pub(super) struct Seen {
    findings: usize,
    bits: Vec<u64>,
}

impl Seen {
    /// None yet.
    pub fn new(facts: &Facts<'_>) -> Self {
        let findings = facts.content.vocabulary().len();
        let places = facts.babies().count().max(Side::BOTH.len());
        Self { findings, bits: vec![0; (findings * places).div_ceil(64)] }
    }

    /// Whether it is new.
    pub fn add(&mut self, (place, finding): Asked) -> bool {
        let place = match place {
            Place::Person => 0,
            Place::Breast(side) => side as usize,
            Place::Baby(at) => usize::from(at),
        };
        let at = place * self.findings + usize::from(finding.0);
        let (held, bit) = (&mut self.bits[at / 64], 1 << (at % 64));
        let new = *held & bit == 0;
        *held |= bit;
        new
    }
}
