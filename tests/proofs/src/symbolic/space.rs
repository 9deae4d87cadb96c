//! All possible answers, as inputs of formulas, and what the engine makes of them.
//!
//! An answer here is what is left of it once it has been aged: known with any value that its finding can have, or
//! missing. So every age of every answer is covered. Every combination of answers is there, contradictory ones too (a
//! lump's size without a lump), for both sides, for no baby up to as many as one check may be about, for babies that
//! nobody named, with any history, with a readable or unreadable journal, with content that holds or has run out.

use std::collections::BTreeMap;

use lattea_core::{
    content::{
        condition::FindingIndex,
        rows::Scope,
        rule::Effect,
        vocabulary::{Domain, Finding, Gives, Worse},
    },
    triage::{
        decide::{Decision, Hits, decide},
        facts::Facts,
        findings::Place,
        logic::Logic,
    },
    units::Side,
};

use super::{
    circuit::Lit,
    logic::{Formulas, Symbol},
    shape::Shape,
};
use lattea_core::care::FollowUpLevel;

/// Names of babies, in order.
pub const BABIES: [&str; 16] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"];

/// All possible answers.
#[derive(Debug, Clone)]
pub struct Space<'c> {
    logic: Formulas<'c>,
    /// Each answer at each place, before anything is implied.
    pub given: BTreeMap<(Place, FindingIndex), Symbol>,
    /// Somebody said which babies the check is about.
    pub named: Lit,
    /// Each baby is there (when somebody said).
    pub there: Vec<Lit>,
    /// The journal can't be read.
    pub unreadable: Lit,
    /// The content has run out.
    pub expired: Lit,
    /// What makes the inputs values at all: one word, thresholds in order.
    pub valid: Vec<Lit>,
}

/// What the engine makes of a space.
pub struct State<'c> {
    /// Values and truths.
    pub facts: Facts<'c, Formulas<'c>>,
    /// Every rule at every place.
    pub hits: Hits<'c, Formulas<'c>>,
    /// Levels and permissions.
    pub decision: Decision<Formulas<'c>>,
    /// Each technique is allowed, on the left and on the right.
    pub techniques: [Vec<Lit>; 2],
    /// The follow-up is at least within 14 days, within 7 days.
    pub follow_up: [Lit; 2],
    /// A scan is asked for.
    pub imaging: Lit,
}

impl<'c> Space<'c> {
    /// Everybody.
    pub fn new(logic: &Formulas<'c>) -> Self {
        let content = logic.content();
        let mut space = Self {
            logic: logic.clone(),
            given: BTreeMap::new(),
            named: logic.input(),
            there: (0..content.babies_max()).map(|_| logic.input()).collect(),
            unreadable: logic.input(),
            expired: logic.input(),
            valid: Vec::new(),
        };
        for place in space.places() {
            for (index, finding) in content.vocabulary().iter().filter(|(_, it)| it.scope == place.scope()) {
                let symbol = space.fresh(index, finding);
                space.given.insert((place, index), symbol);
            }
        }
        // Babies are counted from the first; unless somebody named them there may be one, about whom nothing is said.
        for pair in space.there.clone().windows(2) {
            space.valid.push(logic.implies(pair[1], pair[0]));
        }
        let mut unsaid: Vec<Lit> =
            space.there.iter().enumerate().map(|(at, there)| if at == 0 { *there } else { !*there }).collect();
        let babies = space.given.iter().filter(|((place, _), _)| place.scope() == Scope::Baby);
        unsaid.extend(babies.map(|(_, symbol)| !symbol.known));
        space.valid.push(logic.or(space.named, logic.every(unsaid)));
        space
    }

    /// The formulas it is made of.
    pub fn logic(&self) -> &Formulas<'c> {
        &self.logic
    }

    /// Every place.
    pub fn places(&self) -> Vec<Place> {
        let babies = (0u8..).map(Place::Baby).take(self.there.len());
        [Place::Person, Place::Breast(Side::Left), Place::Breast(Side::Right)].into_iter().chain(babies).collect()
    }

    /// Every answer that somebody may have given, at its place.
    pub fn answers(&self) -> impl Iterator<Item = (Place, FindingIndex, &'c Finding)> {
        let vocabulary = self.logic.content().vocabulary();
        self.given
            .keys()
            .map(move |(place, index)| (*place, *index, vocabulary.get(*index)))
            .filter(|(_, index, finding)| !finding.is_derived() && *self.logic.shape(*index) != Shape::Unread)
    }

    /// An answer of its own: known with any value, or missing. Its bounds become part of what is valid.
    pub fn fresh(&mut self, index: FindingIndex, finding: &Finding) -> Symbol {
        let logic = self.logic.clone();
        let shape = logic.shape(index).clone();
        if finding.is_derived() || shape == Shape::Unread {
            return logic.open(index);
        }
        let known = if finding.absent_code.is_some() { Lit::TRUE } else { logic.input() };
        let bits: Vec<Lit> = (0..shape.width()).map(|_| logic.input()).collect();
        match &shape {
            Shape::Unread => {}
            Shape::Words(_) => {
                self.valid.push(logic.some(bits.clone()));
                for (at, bit) in bits.iter().enumerate() {
                    self.valid.extend(bits[..at].iter().map(|other| !logic.and(*bit, *other)));
                }
            }
            Shape::Members(_) => {
                self.valid.push(logic.some(bits.clone()));
                if let Worse::Members { ok } = finding.worse {
                    let ok = ok.trailing_zeros() as usize;
                    let others = bits.iter().enumerate().filter(|(at, _)| *at != ok);
                    self.valid.extend(others.map(|(_, bit)| !logic.and(*bit, bits[ok])));
                }
            }
            Shape::Number { .. } => {
                self.valid.extend(bits.windows(2).map(|pair| logic.implies(pair[1], pair[0])));
            }
        }
        let not_applicable = if finding.absent_is_no { !known } else { Lit::FALSE };
        Symbol { known, not_applicable, bits: bits.into() }
    }

    /// Nobody answered a question that was never put to her: none that does not apply, none against what other answers
    /// imply. (A given answer always stays, so such files are assessed too; some statements are about people.)
    pub fn consistent(&self, state: &State<'c>) -> Lit {
        let logic = &self.logic;
        let mut all = Vec::new();
        for (place, index, finding) in self.answers().filter(|(.., finding)| finding.absent_code.is_none()) {
            let given = &self.given[&(place, index)];
            let mut fits = Lit::TRUE;
            for implied in finding.implied.iter().rev() {
                let holds = state.facts.truth(&implied.when, place).yes;
                let (holds, value) = match implied.gives {
                    Gives::Code(code) => (holds, logic.known(index, code)),
                    Gives::Copy(other) => {
                        let value = state.facts.value(other, place);
                        (logic.and(holds, value.known), logic.copied(index, other, &value))
                    }
                };
                let same = logic.equal(
                    &Symbol { known: Lit::TRUE, not_applicable: Lit::FALSE, ..given.clone() },
                    &Symbol { known: Lit::TRUE, not_applicable: Lit::FALSE, ..value },
                );
                fits = logic.or(logic.and(holds, same), logic.and(!holds, fits));
            }
            let not_applicable = finding.na_when.as_ref().map_or(Lit::FALSE, |when| state.facts.truth(when, place).yes);
            all.push(logic.implies(given.known, logic.and(fits, !not_applicable)));
        }
        logic.every(all)
    }

    /// Runs the engine.
    pub fn assess(&self) -> State<'c> {
        let logic = &self.logic;
        let content = logic.content();
        let babies = self.there.iter().zip(BABIES).map(|(there, id)| (id.to_owned(), *there)).collect();
        let given = |place, index| self.given[&(place, index)].clone();
        let facts = Facts::complete(content, logic.clone(), given, babies, &self.named);
        let hits = Hits::new(&facts);
        let decision = decide(&facts, &hits, &logic.or(self.unreadable, self.expired));
        let techniques = Side::BOTH.map(|side| {
            let decided = &decision.sides[side as usize];
            let free = logic.and(!decided.forbidden, !decided.withheld);
            let fits =
                |technique: &lattea_core::content::TechniqueRule| facts.truth(technique.when(), Place::Breast(side));
            content.techniques().iter().map(|technique| logic.and(free, fits(technique).yes)).collect()
        });
        let asks = |wanted: &dyn Fn(FollowUpLevel, bool) -> bool| {
            let rules = hits.follow_ups.iter().filter(|(rule, ..)| match rule.effect {
                Effect::FollowUp { level, imaging } => wanted(level, imaging),
                Effect::Care(_) => false,
            });
            logic.some(rules.map(|(.., truth)| truth.yes).collect::<Vec<_>>())
        };
        let follow_up =
            [FollowUpLevel::Within14d, FollowUpLevel::Within7d].map(|least| asks(&|level, _| level >= least));
        let imaging = asks(&|_, imaging| imaging);
        State { facts, hits, decision, techniques, follow_up, imaging }
    }
}

/// Whether a finding can take this many values at all, for samples.
pub fn largest(finding: &Finding) -> i32 {
    match &finding.domain {
        Domain::YesNo => 1,
        Domain::OneOf(words) => i32::try_from(words.len()).unwrap_or(1) - 1,
        Domain::Set(words) => (1 << words.len()) - 1,
        Domain::Int { max, .. } => *max,
        Domain::Time => 0,
    }
}
