//! Every rule at every place, and what follows from them: section 1 of the rule table.
//!
//! Written over [`Logic`], so that the proofs run this code and no copy of it. [`assess`](super::assess::assess) adds what
//! a person reads: which rules, which answers, until when.

use crate::{
    care::Tier,
    content::rule::{Effect, Rule, RuleKind},
    triage::{
        facts::Facts,
        findings::Place,
        logic::{Logic, Settled},
    },
    units::Side,
};

/// A rule of care at a place.
#[derive(Debug, Clone)]
pub struct Hit<'a, L: Logic = Settled> {
    /// The rule.
    pub rule: &'a Rule,
    /// Whom it is about.
    pub place: Place,
    /// The level that it asks for.
    pub tier: Tier,
    /// Whether it holds.
    pub truth: L::Truth,
}

impl<L: Logic> Hit<'_, L> {
    /// Whether it stands in the way of massage on a side: all of the person and of this side, the other side's and a
    /// baby's only when somebody has to look at them.
    pub fn concerns(&self, side: Side) -> bool {
        match self.place {
            Place::Person => true,
            Place::Breast(own) => own == side || self.tier.needs_clinician(),
            Place::Baby(_) => self.tier >= Tier::SameDay,
        }
    }

    /// Whether, being true, it forbids massage where it stands in the way; else massage waits.
    pub fn forbids(&self) -> bool {
        self.tier.needs_clinician() || self.rule.kind == RuleKind::X
    }
}

/// Every rule that may hold, most urgent first.
#[derive(Debug)]
pub struct Hits<'a, L: Logic = Settled> {
    /// Rules that ask for care.
    pub care: Vec<Hit<'a, L>>,
    /// Rules that ask for a follow-up.
    pub follow_ups: Vec<(&'a Rule, Place, L::Truth)>,
}

impl<'a, L: Logic> Hits<'a, L> {
    /// Evaluates every rule at every place.
    pub fn new(facts: &Facts<'a, L>) -> Self {
        let logic = facts.logic();
        let mut hits = Self { care: Vec::with_capacity(facts.content.rules().len()), follow_ups: Vec::new() };
        for rule in facts.content.rules() {
            for place in facts.places(rule.scope).filter(|place| facts.weighs(*place)) {
                let truth = facts.at(place, |facts| facts.truth(&rule.when, place));
                if !logic.possible(&logic.not(logic.is_false(&truth))) {
                    continue;
                }
                match rule.effect {
                    Effect::Care(tier) => hits.care.push(Hit { rule, place, tier, truth }),
                    Effect::FollowUp { .. } => hits.follow_ups.push((rule, place, truth)),
                }
            }
        }
        hits
    }
}

/// What is decided about one baby; the lowest level means none.
#[derive(Debug, Clone)]
pub struct InfantDecision<L: Logic> {
    /// The level of its true rules.
    pub tier: L::Level,
    /// The level of its rules that are true or unknown.
    pub ceiling: L::Level,
}

/// What is decided about one side.
#[derive(Debug, Clone)]
pub struct SideDecision<L: Logic> {
    /// A true rule forbids massage.
    pub forbidden: L::Bool,
    /// Something stands in the way: a true rule, an unknown one, or the engine.
    pub withheld: L::Bool,
}

/// Levels and permissions.
#[derive(Debug, Clone)]
pub struct Decision<L: Logic = Settled> {
    /// The level of the person's true rules.
    pub by_rules: L::Level,
    /// Whether every rule that decides is settled.
    pub complete: L::Bool,
    /// The person's level.
    pub tier: L::Level,
    /// The most urgent level that is true or possible, never below the person's level.
    pub ceiling: L::Level,
    /// Each baby, in the order of places.
    pub infants: Vec<InfantDecision<L>>,
    /// Left and right.
    pub sides: [SideDecision<L>; 2],
}

/// Sections 1.1 and 1.2. `withheld` is what the engine itself has against massage: content that has run out, a journal
/// that can't be read.
pub fn decide<L: Logic>(facts: &Facts<'_, L>, hits: &Hits<'_, L>, withheld: &L::Bool) -> Decision<L> {
    let logic = facts.logic();
    let nobody = || InfantDecision { tier: logic.lowest(), ceiling: logic.lowest() };
    let mut infants: Vec<_> = facts.babies().map(|_| nobody()).collect();
    let (mut by_rules, mut possible, mut complete) = (logic.lowest(), logic.lowest(), logic.constant(true));
    let free = || SideDecision { forbidden: logic.constant(false), withheld: withheld.clone() };
    let mut sides = [free(), free()];
    for hit in &hits.care {
        let fired = logic.is_true(&hit.truth);
        let may = logic.not(logic.is_false(&hit.truth));
        let (level, highest) = match hit.place {
            Place::Baby(at) => {
                let infant = &mut infants[usize::from(at)];
                (&mut infant.tier, &mut infant.ceiling)
            }
            Place::Person | Place::Breast(_) => (&mut by_rules, &mut possible),
        };
        *level = logic.raise(level.clone(), &fired, hit.tier);
        *highest = logic.raise(highest.clone(), &may, hit.tier);
        if hit.rule.kind.decides_person() || hit.tier >= Tier::SameDay {
            let settled = logic.or(fired.clone(), logic.not(may.clone()));
            complete = logic.and(complete, settled);
        }
        // A yes is about what she has, not about what nobody knows: an open question still stands in the way.
        let unlocked = facts.is_unlocked(hit.rule);
        let stands = if unlocked { logic.and(may.clone(), logic.not(fired.clone())) } else { may.clone() };
        for side in Side::BOTH.into_iter().filter(|side| hit.concerns(*side)) {
            let decided: &mut SideDecision<L> = &mut sides[side as usize];
            if hit.forbids() && !unlocked {
                decided.forbidden = logic.or(decided.forbidden.clone(), fired.clone());
            }
            decided.withheld = logic.or(decided.withheld.clone(), stands.clone());
        }
    }
    // An open question alone is home care without massage (H09), and so is what the engine has against it.
    let open = logic.not(complete.clone());
    let tier = logic.raise(by_rules.clone(), &open, Tier::SelfCareNoMassage);
    let tier = logic.raise(tier, withheld, Tier::SelfCareNoMassage);
    let ceiling = logic.higher(&tier, &possible);
    Decision { by_rules, complete, tier, ceiling, infants, sides }
}

impl<L: Logic> Decision<L> {
    /// Whether an emergency ends the check at once: the person's, or a baby's.
    pub fn is_emergency(&self, logic: &L) -> L::Bool {
        let own = logic.reaches(&self.by_rules, Tier::EmergencyNow);
        let babies = self.infants.iter().map(|infant| logic.reaches(&infant.tier, Tier::EmergencyNow));
        babies.fold(own, |any, baby| logic.or(any, baby))
    }

    /// Whether a rule that is unknown could still change the result (section 5.2): a level above the one there is, or the
    /// permission of a side that is not forbidden yet.
    pub fn could_change(&self, logic: &L, hit: &Hit<'_, L>) -> L::Bool {
        let open = logic.not(logic.or(logic.is_true(&hit.truth), logic.is_false(&hit.truth)));
        let seen = logic.reaches(&self.by_rules, Tier::Within24h);
        let forbidden = |side: Side| self.sides[side as usize].forbidden.clone();
        let settled = match hit.place {
            Place::Baby(at) => logic.reaches(&self.infants[usize::from(at)].tier, hit.tier),
            _ if hit.tier.needs_clinician() => logic.reaches(&self.by_rules, hit.tier),
            Place::Breast(side) => logic.or(seen, forbidden(side)),
            Place::Person => logic.or(seen, logic.and(forbidden(Side::Left), forbidden(Side::Right))),
        };
        logic.and(open, logic.not(settled))
    }
}
