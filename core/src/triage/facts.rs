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
        vocabulary::{Domain, Finding, Gives, Origin},
    },
    triage::{
        findings::{Answer, Findings, Place},
        history::History,
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

/// All values of one check at one time.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    pub(crate) content: &'a Content,
    person: Vec<Value>,
    sides: [Vec<Value>; 2],
    babies: Vec<(String, Vec<Value>)>,
}

impl<'a> Facts<'a> {
    /// Ages, fills and derives.
    pub fn new(content: &'a Content, findings: &Findings, history: &History, now: Moment) -> Self {
        let blank = |scope| vec![Value::Unknown(UnknownWhy::NotAsked); content.vocabulary().slots(scope)];
        let mut facts = Self {
            content,
            person: blank(Scope::Person),
            sides: [blank(Scope::Breast), blank(Scope::Breast)],
            babies: Vec::new(),
        };
        facts.age(Place::Person, &findings.person, history, now);
        for side in Side::BOTH {
            facts.age(Place::Breast(side), &findings.sides[side as usize], history, now);
        }
        match &findings.babies {
            Some(babies) => {
                for (at, baby) in (0u8..).zip(babies) {
                    facts.babies.push((baby.id.clone(), blank(Scope::Baby)));
                    facts.age(Place::Baby(at), &baby.answers, history, now);
                }
            }
            None if facts.truth(content.babies_none_when(), Place::Person) == Truth::True => {}
            None => {
                facts.babies.push((UNNAMED_BABY.to_owned(), blank(Scope::Baby)));
                facts.age(Place::Baby(0), &vec![None; content.vocabulary().slots(Scope::Baby)], history, now);
            }
        }
        let count = i32::try_from(facts.babies.len()).unwrap_or(i32::MAX);
        facts.set(Place::Person, content.babies_count(), Value::Known(count));
        facts.imply();
        facts.derive();
        facts.fill_legacy(findings);
        facts
    }

    /// How many babies the check is about.
    pub fn babies(&self) -> impl Iterator<Item = (Place, &str)> {
        (0u8..).map(Place::Baby).zip(self.babies.iter().map(|(id, _)| id.as_str()))
    }

    /// Every place of a scope.
    pub fn places(&self, scope: Scope) -> impl Iterator<Item = Place> + use<> {
        let babies = if scope == Scope::Baby { self.babies.len() } else { 0 };
        let fixed: &[Place] = match scope {
            Scope::Person => &[Place::Person],
            Scope::Breast => &[Place::Breast(Side::Left), Place::Breast(Side::Right)],
            Scope::Baby => &[],
        };
        fixed.iter().copied().chain((0u8..).map(Place::Baby).take(babies))
    }

    /// The value of a finding; a person's finding is the same at every place.
    pub fn value(&self, finding: FindingIndex, place: Place) -> Value {
        let definition = self.content.vocabulary().get(finding);
        let slots = match (definition.scope, place) {
            (Scope::Person, _) => &self.person,
            (_, Place::Breast(side)) => &self.sides[side as usize],
            (_, Place::Baby(at)) => &self.babies[usize::from(at)].1,
            (_, Place::Person) => return Value::NotApplicable,
        };
        slots[definition.slot]
    }

    /// Whether a condition holds at a place.
    pub fn truth(&self, condition: &Condition, place: Place) -> Truth {
        match condition {
            Condition::Atom(finding, test) => match self.value(*finding, place) {
                Value::Known(code) => Truth::of(test.passes(code)),
                Value::NotApplicable => Truth::False,
                Value::Unknown(_) => Truth::Unknown,
            },
            Condition::All(parts) => Truth::all(parts.iter().map(|part| self.truth(part, place))),
            Condition::Any(parts) => Truth::any(parts.iter().map(|part| self.truth(part, place))),
            Condition::Not(inner) => self.truth(inner, place).opposite(),
            Condition::AnySide(inner) => Truth::any(Side::BOTH.map(|side| self.truth(inner, Place::Breast(side)))),
            Condition::BothSides(inner) => Truth::all(Side::BOTH.map(|side| self.truth(inner, Place::Breast(side)))),
            Condition::OtherSide(inner) => match place {
                Place::Breast(side) => self.truth(inner, Place::Breast(side.other())),
                _ => Truth::False,
            },
            Condition::AnyBaby(inner) => Truth::any(self.places(Scope::Baby).map(|baby| self.truth(inner, baby))),
            Condition::Technique(technique) => self.truth(self.content.technique(*technique).when(), place),
        }
    }

    fn set(&mut self, place: Place, finding: FindingIndex, value: Value) {
        let slot = self.content.vocabulary().get(finding).slot;
        match place {
            Place::Person => self.person[slot] = value,
            Place::Breast(side) => self.sides[side as usize][slot] = value,
            Place::Baby(at) => self.babies[usize::from(at)].1[slot] = value,
        }
    }

    fn age(&mut self, place: Place, answers: &[Option<Answer>], history: &History, now: Moment) {
        let content = self.content;
        for (index, finding) in content.vocabulary().iter().filter(|(_, finding)| finding.scope == place.scope()) {
            let value = match finding.absent_code {
                Some(absent) => Value::Known(history.code(finding, place).unwrap_or(absent)),
                None => aged(finding, answers.get(finding.slot).copied().flatten(), now),
            };
            self.set(place, index, value);
        }
    }

    fn imply(&mut self) {
        let content = self.content;
        for (index, finding) in content.vocabulary().iter().filter(|(_, finding)| !finding.implied.is_empty()) {
            for place in self.places(finding.scope) {
                if matches!(self.value(index, place), Value::Known(_)) {
                    continue;
                }
                let first = finding.implied.iter().find_map(|implied| {
                    let holds = self.truth(&implied.when, place) == Truth::True;
                    match (holds, implied.gives) {
                        (false, _) => None,
                        (true, Gives::Code(code)) => Some(Value::Known(code)),
                        (true, Gives::Copy(other)) => match self.value(other, place) {
                            known @ Value::Known(_) => Some(known),
                            _ => None,
                        },
                    }
                });
                if let Some(value) = first {
                    self.set(place, index, value);
                }
            }
        }
    }

    fn derive(&mut self) {
        let content = self.content;
        for &index in content.vocabulary().order() {
            let finding = content.vocabulary().get(index);
            for place in self.places(finding.scope) {
                if let Some(value) = self.followed(index, finding, place) {
                    self.set(place, index, value);
                }
            }
        }
    }

    /// The value that a finding has because of others, or nothing when its own stays.
    fn followed(&self, index: FindingIndex, finding: &Finding, place: Place) -> Option<Value> {
        let open = Value::Unknown(UnknownWhy::NotAsked);
        Some(match &finding.origin {
            Origin::BabiesCount => return None,
            Origin::Given => {
                if let FreshRow::With(other) = &finding.fresh {
                    let other = self.content.vocabulary().find(other)?;
                    if !matches!(self.value(other, place), Value::Known(_)) {
                        return Some(Value::NotApplicable);
                    }
                }
                let applies = finding.na_when.as_ref().is_some_and(|when| self.truth(when, place) == Truth::True);
                if matches!(self.value(index, place), Value::Known(_)) || !applies {
                    return None;
                }
                Value::NotApplicable
            }
            Origin::Truth { true_when, false_when } => match (self.truth(true_when, place), false_when) {
                (Truth::True, _) => Value::Known(1),
                (Truth::False, None) => Value::Known(0),
                (_, Some(when)) if self.truth(when, place) == Truth::True => Value::Known(0),
                _ => open,
            },
            Origin::Cases(cases) => {
                let first = cases.iter().map(|(code, when)| (code, self.truth(when, place)));
                match first.into_iter().find(|(_, truth)| *truth != Truth::False) {
                    Some((code, Truth::True)) => Value::Known(*code),
                    _ => open,
                }
            }
            Origin::Difference { from, less, divide } => match (self.value(*from, place), self.value(*less, place)) {
                (Value::Known(from), Value::Known(less)) => Value::Known(from - less.div_euclid(*divide)),
                (Value::NotApplicable, _) | (_, Value::NotApplicable) => Value::NotApplicable,
                _ => open,
            },
        })
    }

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

fn aged(finding: &Finding, answer: Option<Answer>, now: Moment) -> Value {
    let missing = |why| if finding.absent_is_no { Value::NotApplicable } else { Value::Unknown(why) };
    let Some(answer) = answer else { return missing(UnknownWhy::NotAsked) };
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
