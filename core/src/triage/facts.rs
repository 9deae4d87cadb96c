//! Answers made ready for rules: aged, completed by what other answers imply, and with every derived finding worked out.
//!
//! The steps are those of the rule table, sections 3 to 3.2: drop what is too old, fill what is implied, mark what does
//! not apply, derive. A given answer always stays.

use crate::{
    clock::{DAY_MS, HOUR_MS, Moment},
    content::{
        Content,
        condition::{Condition, FindingIndex},
        rows::{FreshRow, Scope},
        rule::Rule,
        vocabulary::{Absent, Domain, Finding, Gives, Implied, Origin},
    },
    triage::{
        findings::{Answer, Findings, Place},
        history::History,
        logic::{Logic, Settled},
        truth::Truth,
        verdict::UnknownWhy,
    },
    units::Side,
};

/// What a rule sees of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A usable value.
    Known(i32),
    /// The question does not apply, or its absence counts as "no": every test is false.
    NotApplicable,
    /// No usable value.
    Unknown(UnknownWhy),
}

/// The baby that a check is about when nobody named one.
const UNNAMED_BABY: &str = "a";

/// A baby that the check is, or may be, about.
struct Baby<L: Logic> {
    id: String,
    there: L::Bool,
    values: Vec<L::Value>,
}

/// All values of one check at one time.
pub struct Facts<'a, L: Logic = Settled> {
    pub(crate) content: &'a Content,
    logic: L,
    person: Vec<L::Value>,
    sides: [Vec<L::Value>; 2],
    babies: Vec<Baby<L>>,
    /// Rules about a baby are weighed.
    weighs_babies: bool,
    /// J16; never with what is no single person, so that a proof holds without anybody's yes.
    clinicians_yes: bool,
}

impl<'a> Facts<'a> {
    /// Ages, fills and derives.
    pub fn new(content: &'a Content, findings: &Findings, history: &History, now: Moment) -> Self {
        let (named, babies) = match &findings.babies {
            Some(babies) => (true, babies.iter().map(|baby| (baby.id.clone(), true)).collect()),
            None => (false, vec![(UNNAMED_BABY.to_owned(), true)]),
        };
        let given = |place: Place, index: FindingIndex| {
            let home = content.vocabulary().home(index);
            if let Absent::History(absent) = home.absent {
                return Value::Known(history.code(content.vocabulary().get(index), place).unwrap_or(absent));
            }
            let slots = match place {
                Place::Person => Some(&findings.person),
                Place::Breast(side) => Some(&findings.sides[side as usize]),
                Place::Baby(at) => findings.babies.as_ref().map(|babies| &babies[usize::from(at)].answers),
            };
            match slots.and_then(|slots| slots.get(usize::from(home.slot)).copied().flatten()) {
                Some(answer) => aged(content.vocabulary().get(index), home.absent, answer, now),
                None => missing(home.absent, UnknownWhy::NotAsked),
            }
        };
        let mut facts = Facts::complete(content, Settled, given, babies, &named);
        facts.fill_legacy(findings);
        facts.clinicians_yes = history.clinicians_yes;
        facts.weighs_babies = !findings.babies_left_out;
        facts
    }
}

impl<'a, L: Logic> Facts<'a, L> {
    /// Fills and derives what follows from answers that are already as old as they may be.
    ///
    /// `given` is the value of each answer: known, missing, or (where missing means no) not applicable. `babies` are all
    /// that the check may be about; unless they were `named`, they are there only if the answers do not say that there is
    /// none.
    pub fn complete(
        content: &'a Content,
        logic: L,
        mut given: impl FnMut(Place, FindingIndex) -> L::Value,
        babies: Vec<(String, L::Bool)>,
        named: &L::Bool,
    ) -> Self {
        let vocabulary = content.vocabulary();
        let mut all = |place: Place| {
            let own = vocabulary.of(place.scope());
            own.map(|index| given(place, index)).collect::<Vec<_>>()
        };
        let person = all(Place::Person);
        let sides = Side::BOTH.map(|side| all(Place::Breast(side)));
        let babies: Vec<_> =
            (0u8..).zip(babies).map(|(at, (id, there))| Baby { id, there, values: all(Place::Baby(at)) }).collect();
        let mut facts = Self { content, logic, person, sides, babies, weighs_babies: true, clinicians_yes: false };
        facts.meet_babies(named);
        facts.imply();
        facts.derive();
        facts
    }

    /// Leaves out babies that are not there, and counts the others.
    fn meet_babies(&mut self, named: &L::Bool) {
        let none = self.truth(self.content.babies_none_when(), Place::Person);
        let some = self.logic.or(named.clone(), self.logic.not(self.logic.is_true(&none)));
        for baby in &mut self.babies {
            baby.there = self.logic.and(baby.there.clone(), some.clone());
        }
        let logic = &self.logic;
        self.babies.retain(|baby| logic.possible(&baby.there));
        let there: Vec<_> = self.babies.iter().map(|baby| baby.there.clone()).collect();
        let index = self.content.babies_count();
        let count = self.logic.count(index, &there);
        self.set(Place::Person, index, count);
    }

    /// Whether a clinician's yes opens what this rule closes (J16).
    pub fn is_unlocked(&self, rule: &Rule) -> bool {
        self.clinicians_yes && rule.unlocked_by_clinician
    }

    /// What it is computed with.
    pub fn logic(&self) -> &L {
        &self.logic
    }

    /// The pack that the findings belong to.
    pub fn content(&self) -> &'a Content {
        self.content
    }

    /// Whether a rule at this place counts.
    pub fn weighs(&self, place: Place) -> bool {
        self.weighs_babies || !matches!(place, Place::Baby(_))
    }

    /// How many babies the check is about.
    pub fn babies(&self) -> impl Iterator<Item = (Place, &str)> {
        (0u8..).map(Place::Baby).zip(self.babies.iter().map(|baby| baby.id.as_str()))
    }

    /// Every place of a scope.
    pub fn places(&self, scope: Scope) -> impl Iterator<Item = Place> + use<L> {
        let babies = if scope == Scope::Baby { self.babies.len() } else { 0 };
        let fixed: &[Place] = match scope {
            Scope::Person => &[Place::Person],
            Scope::Breast => &[Place::Breast(Side::Left), Place::Breast(Side::Right)],
            Scope::Baby => &[],
        };
        fixed.iter().copied().chain((0u8..).map(Place::Baby).take(babies))
    }

    /// The value of a finding; a person's finding is the same at every place.
    pub fn value(&self, finding: FindingIndex, place: Place) -> L::Value {
        let home = self.content.vocabulary().home(finding);
        let slots = match (home.scope, place) {
            (Scope::Person, _) => &self.person,
            (_, Place::Breast(side)) => &self.sides[side as usize],
            (_, Place::Baby(at)) => &self.babies[usize::from(at)].values,
            (_, Place::Person) => return self.logic.not_applicable(finding),
        };
        slots[usize::from(home.slot)].clone()
    }

    /// What holds at a place: about a baby that is not there, nothing does.
    pub fn at(&self, place: Place, truth: impl FnOnce(&Self) -> L::Truth) -> L::Truth {
        match place {
            Place::Baby(at) => self.logic.within(&self.babies[usize::from(at)].there, || truth(self)),
            Place::Person | Place::Breast(_) => truth(self),
        }
    }

    /// Whether a condition holds at a place.
    #[inline]
    pub fn truth(&self, condition: &Condition, place: Place) -> L::Truth {
        // Nearly all conditions are single tests: those need no call.
        match condition {
            Condition::Atom(finding, test) => self.logic.test(*finding, &self.value(*finding, place), *test),
            _ => self.truth_of_parts(condition, place),
        }
    }

    fn truth_of_parts(&self, condition: &Condition, place: Place) -> L::Truth {
        let logic = &self.logic;
        let on = |inner: &Condition, side: Side| self.truth(inner, Place::Breast(side));
        match condition {
            Condition::Atom(..) => self.truth(condition, place),
            Condition::All(parts) => logic.all(parts.iter().map(|part| self.truth(part, place))),
            Condition::Any(parts) => logic.any(parts.iter().map(|part| self.truth(part, place))),
            Condition::Not(inner) => logic.opposite(self.truth(inner, place)),
            Condition::AnySide(inner) => logic.any(Side::BOTH.into_iter().map(|side| on(inner, side))),
            Condition::BothSides(inner) => logic.all(Side::BOTH.into_iter().map(|side| on(inner, side))),
            Condition::OtherSide(inner) => match place {
                Place::Breast(side) => self.truth(inner, Place::Breast(side.other())),
                _ => logic.any(std::iter::empty()),
            },
            Condition::AnyBaby(inner) => {
                let babies = self.places(Scope::Baby);
                logic.any(babies.map(|baby| self.at(baby, |facts| facts.truth(inner, baby))))
            }
            Condition::Technique(technique) => self.truth(self.content.technique(*technique).when(), place),
        }
    }

    fn set(&mut self, place: Place, finding: FindingIndex, value: L::Value) {
        let slot = self.content.vocabulary().get(finding).slot;
        match place {
            Place::Person => self.person[slot] = value,
            Place::Breast(side) => self.sides[side as usize][slot] = value,
            Place::Baby(at) => self.babies[usize::from(at)].values[slot] = value,
        }
    }

    fn imply(&mut self) {
        let content = self.content;
        for (index, finding) in content.vocabulary().implied() {
            for place in self.places(finding.scope) {
                let own = self.value(index, place);
                let value = self.logic.choose(
                    self.logic.is_known(&own),
                    || own.clone(),
                    || self.implied(index, &finding.implied, place, &own),
                );
                self.set(place, index, value);
            }
        }
    }

    /// The first implied answer that holds and gives something; else what was there.
    fn implied(&self, index: FindingIndex, implied: &[Implied], place: Place, own: &L::Value) -> L::Value {
        let logic = &self.logic;
        let Some((first, rest)) = implied.split_first() else { return own.clone() };
        let holds = logic.is_true(&self.truth(&first.when, place));
        let (holds, value) = match first.gives {
            Gives::Code(code) => (holds, logic.known(index, code)),
            Gives::Copy(other) => {
                let value = self.value(other, place);
                (logic.and(holds, logic.is_known(&value)), logic.copied(index, other, &value))
            }
        };
        logic.choose(holds, || value, || self.implied(index, rest, place, own))
    }

    fn derive(&mut self) {
        let content = self.content;
        for &index in content.vocabulary().order() {
            let finding = content.vocabulary().get(index);
            for place in self.places(finding.scope) {
                let value = self.followed(index, finding, place);
                self.set(place, index, value);
            }
        }
    }

    /// The value that a finding has, its own or because of others.
    fn followed(&self, index: FindingIndex, finding: &Finding, place: Place) -> L::Value {
        let logic = &self.logic;
        let own = || self.value(index, place);
        match &finding.origin {
            Origin::BabiesCount => own(),
            Origin::Given => {
                let applies = || match &finding.na_when {
                    Some(when) => logic.choose(logic.is_known(&own()), own, || {
                        let not_applicable = logic.is_true(&self.truth(when, place));
                        logic.choose(not_applicable, || logic.not_applicable(index), own)
                    }),
                    None => own(),
                };
                match &finding.fresh {
                    FreshRow::With(other) => match self.content.vocabulary().find(other) {
                        Some(other) => logic
                            .choose(logic.is_known(&self.value(other, place)), applies, || logic.not_applicable(index)),
                        None => own(),
                    },
                    _ => applies(),
                }
            }
            Origin::Truth { true_when, false_when } => {
                let truth = self.truth(true_when, place);
                logic.choose(
                    logic.is_true(&truth),
                    || logic.known(index, 1),
                    || {
                        let no = match false_when {
                            Some(when) => logic.is_true(&self.truth(when, place)),
                            None => logic.is_false(&truth),
                        };
                        logic.choose(no, || logic.known(index, 0), || logic.open(index))
                    },
                )
            }
            Origin::Cases(cases) => self.first_case(index, cases, place),
            Origin::Difference { from, less, divide } => {
                logic.difference(index, (*from, &self.value(*from, place)), (*less, &self.value(*less, place)), *divide)
            }
        }
    }

    /// The first case that is not false decides; unless it is true, nothing is known.
    fn first_case(&self, index: FindingIndex, cases: &[(i32, Condition)], place: Place) -> L::Value {
        let logic = &self.logic;
        let Some(((code, when), rest)) = cases.split_first() else { return logic.open(index) };
        let truth = self.truth(when, place);
        logic.choose(
            logic.is_true(&truth),
            || logic.known(index, *code),
            || logic.choose(logic.is_false(&truth), || self.first_case(index, rest, place), || logic.open(index)),
        )
    }
}

impl Facts<'_> {
    fn fill_legacy(&mut self, findings: &Findings) {
        let content = self.content;
        for (key, given_at, written) in &findings.legacy {
            for &index in &content.legacy()[*key].fills {
                let finding = content.vocabulary().get(index);
                let Some(code) = finding.domain.code(written) else { continue };
                for place in self.places(finding.scope) {
                    let meant = finding.scope == Scope::Person || *given_at == Place::Person || *given_at == place;
                    if meant && self.is_absent(index, finding, place) {
                        self.set(place, index, Value::Known(code));
                    }
                }
            }
        }
    }

    /// Whether a finding applies (as far as can be told) and has no value.
    fn is_absent(&self, index: FindingIndex, finding: &Finding, place: Place) -> bool {
        match self.value(index, place) {
            Value::Known(_) => false,
            Value::Unknown(_) => true,
            Value::NotApplicable => {
                let parent_says_no =
                    finding.na_when.as_ref().is_some_and(|when| self.truth(when, place) == Truth::True);
                finding.absent_is_no && !parent_says_no
            }
        }
    }
}

fn missing(absent: Absent, why: UnknownWhy) -> Value {
    if absent == Absent::No { Value::NotApplicable } else { Value::Unknown(why) }
}

fn aged(finding: &Finding, absent: Absent, answer: Answer, now: Moment) -> Value {
    let missing = |why| missing(absent, why);
    let code = match answer.value {
        Ok(code) => code,
        Err(why) => return missing(why),
    };
    let age_ms = answer.observed_at.map_or(0, |seen| now.ms_since(seen));
    let ages = matches!(&finding.fresh, FreshRow::Hours(_) | FreshRow::Days(_) | FreshRow::FromStart(_));
    match &finding.fresh {
        // Seen in a time to come: the clock was wrong then or is now, and nobody knows how old the answer is.
        _ if ages && age_ms < 0 => missing(UnknownWhy::Stale),
        FreshRow::Hours(hours) if age_ms > hours * HOUR_MS => missing(UnknownWhy::Stale),
        FreshRow::Days(days) if age_ms > days * DAY_MS => missing(UnknownWhy::Stale),
        FreshRow::FromStart(_) => {
            let grown = i64::from(code) + age_ms.div_euclid(HOUR_MS);
            let max = if let Domain::Int { max, .. } = finding.domain { max } else { i32::MAX };
            Value::Known(i32::try_from(grown).unwrap_or(max).min(max))
        }
        _ => Value::Known(code),
    }
}
