//! The compiled rules as plain logic that any rule engine can evaluate.
//!
//! Kleene's three values become two plain questions of every condition: *is it certain?* and *is it possible?* An `and`
//! is certain when all parts are certain and possible when all are possible; `not` swaps the two. So a peer uses its own
//! short-circuiting `and` and `or`, which is the quickest that it has, and nothing emulates a third value.
//!
//! A finding is one number: its code, or [`UNKNOWN`], or [`NOT_APPLICABLE`], which no test accepts; a set is one number
//! for each member. Every place (person, left, right, each baby) has variables of its own. What follows from other
//! findings is a new variable, worked out in stages: a stage reads the results of earlier stages only.

use std::collections::HashMap;

use lattea_core::{
    content::{
        Content,
        condition::{Condition, FindingIndex, Test},
        rows::{FreshRow, Scope},
        vocabulary::{Domain, Finding, Gives, Origin},
    },
    triage::{findings::Place, truth::Truth},
    units::Side,
};

/// No usable value.
pub const UNKNOWN: i32 = -1_000_000;
/// The question does not apply: every test is false.
pub const NOT_APPLICABLE: i32 = -1_000_001;

/// A value that was given (stage 0) or worked out in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable {
    /// 0 for what was given.
    pub stage: usize,
    /// The position in its stage.
    pub at: usize,
}

/// A plain yes or no.
#[derive(Debug, Clone, PartialEq)]
pub enum Logic {
    /// Settled.
    Constant(bool),
    /// The value is this.
    Is(Variable, i32),
    /// The value is at least this.
    AtLeast(Variable, i32),
    /// The value is at most this.
    AtMost(Variable, i32),
    /// Every part.
    All(Vec<Logic>),
    /// At least one part.
    Any(Vec<Logic>),
    /// The opposite.
    Not(Box<Logic>),
}

/// A number.
#[derive(Debug, Clone, PartialEq)]
pub enum Number {
    /// This one.
    Constant(i32),
    /// A value.
    Of(Variable),
    /// The first whose condition holds, else the last.
    Choose(Vec<(Logic, Number)>, Box<Number>),
    /// `from` less the whole part of `less / divide`.
    Difference(Variable, Variable, i32),
}

/// A rule at a place.
pub type RuleAt = (usize, Place);

/// Everything that is worked out for people with a certain number of babies.
#[derive(Debug)]
pub struct Program {
    /// What each given number is: the finding, the place and, for a set, the member.
    pub given: Vec<(FindingIndex, Place, Option<u32>)>,
    /// The stages, in order; the last are the rules: 0 false, 1 unknown, 2 true.
    pub stages: Vec<Vec<Number>>,
    /// What each number of the last stage is about.
    pub rules: Vec<RuleAt>,
}

impl Program {
    /// From the compiled conditions.
    pub fn new(content: &Content, babies: u8) -> Self {
        let mut export = Export { content, babies, given: Vec::new(), now: HashMap::new(), stages: Vec::new() };
        export.give();
        export.imply();
        export.derive();
        export.rules()
    }

    /// The truth that a peer's number stands for; `None` when it is none.
    pub fn truth(number: i64) -> Option<Truth> {
        [Truth::False, Truth::Unknown, Truth::True].get(usize::try_from(number).ok()?).copied()
    }
}

struct Export<'a> {
    content: &'a Content,
    babies: u8,
    given: Vec<(FindingIndex, Place, Option<u32>)>,
    /// The variables that hold a finding at a place now: one, or one for each member of a set.
    now: HashMap<(FindingIndex, Place), Vec<Variable>>,
    stages: Vec<Vec<Number>>,
}

impl Export<'_> {
    fn places(&self, scope: Scope) -> Vec<Place> {
        match scope {
            Scope::Person => vec![Place::Person],
            Scope::Breast => Side::BOTH.map(Place::Breast).to_vec(),
            Scope::Baby => (0..self.babies).map(Place::Baby).collect(),
        }
    }

    fn give(&mut self) {
        let content = self.content;
        for (index, finding) in content.vocabulary().iter() {
            for place in self.places(finding.scope) {
                let members = match &finding.domain {
                    Domain::Set(words) => (0u32..).zip(words).map(|(member, _)| Some(member)).collect(),
                    _ => vec![None],
                };
                for member in members {
                    let variable = Variable { stage: 0, at: self.given.len() };
                    self.given.push((index, place, member));
                    self.now.entry((index, place)).or_default().push(variable);
                }
            }
        }
    }

    /// Implied answers fill only what has no value, in the order of the table.
    fn imply(&mut self) {
        let content = self.content;
        for (index, finding) in content.vocabulary().iter().filter(|(_, finding)| !finding.implied.is_empty()) {
            for place in self.places(finding.scope) {
                let own = self.variables(index, place);
                let first = own.first().copied();
                let replaced = own.iter().zip(0u32..).map(|(&variable, member)| {
                    let mut choices = vec![(known(first.unwrap_or(variable)), Number::Of(variable))];
                    for implied in &finding.implied {
                        let holds = self.certain(&implied.when, place);
                        match implied.gives {
                            Gives::Code(code) => choices.push((holds, Number::Constant(part(finding, code, member)))),
                            Gives::Copy(other) => {
                                if let Some(&other) = self.variables(other, place).get(member as usize) {
                                    choices.push((all([holds, known(other)]), Number::Of(other)));
                                }
                            }
                        }
                    }
                    Number::Choose(choices, Box::new(Number::Of(variable)))
                });
                let replaced = replaced.collect();
                self.put(index, place, replaced);
            }
        }
    }

    fn derive(&mut self) {
        let content = self.content;
        for &index in content.vocabulary().order() {
            let finding = content.vocabulary().get(index);
            for place in self.places(finding.scope) {
                let own = self.variables(index, place);
                let replaced = own.iter().filter_map(|&variable| self.followed(finding, place, variable, own[0]));
                let replaced: Vec<_> = replaced.collect();
                if !replaced.is_empty() {
                    self.put(index, place, replaced);
                }
            }
        }
    }

    /// What a finding becomes because of others; `variable` is (one member of) its own value, `first` its first member.
    fn followed(&self, finding: &Finding, place: Place, variable: Variable, first: Variable) -> Option<Number> {
        let open = || Box::new(Number::Constant(UNKNOWN));
        Some(match &finding.origin {
            Origin::BabiesCount => return None,
            Origin::Given => {
                let mut choices = Vec::new();
                if let FreshRow::With(other) = &finding.fresh {
                    let other = self.content.vocabulary().find(other)?;
                    let other = *self.variables(other, place).first()?;
                    choices.push((not(known(other)), Number::Constant(NOT_APPLICABLE)));
                }
                if let Some(when) = &finding.na_when {
                    let applies = all([not(known(first)), self.certain(when, place)]);
                    choices.push((applies, Number::Constant(NOT_APPLICABLE)));
                }
                if choices.is_empty() {
                    return None;
                }
                Number::Choose(choices, Box::new(Number::Of(variable)))
            }
            Origin::Truth { true_when, false_when } => {
                let no = match false_when {
                    Some(when) => self.certain(when, place),
                    None => not(self.possible(true_when, place)),
                };
                let choices = vec![(self.certain(true_when, place), Number::Constant(1)), (no, Number::Constant(0))];
                Number::Choose(choices, open())
            }
            Origin::Cases(cases) => {
                let mut choices = Vec::new();
                for (code, when) in cases {
                    choices.push((self.certain(when, place), Number::Constant(*code)));
                    choices.push((self.possible(when, place), Number::Constant(UNKNOWN)));
                }
                Number::Choose(choices, open())
            }
            Origin::Difference { from, less, divide } => {
                let (from, less) = (*self.variables(*from, place).first()?, *self.variables(*less, place).first()?);
                let na = |variable| Logic::Is(variable, NOT_APPLICABLE);
                let choices = vec![
                    (all([known(from), known(less)]), Number::Difference(from, less, *divide)),
                    (any([na(from), na(less)]), Number::Constant(NOT_APPLICABLE)),
                ];
                Number::Choose(choices, open())
            }
        })
    }

    fn rules(mut self) -> Program {
        let content = self.content;
        let (mut rules, mut numbers) = (Vec::new(), Vec::new());
        for (at, rule) in content.rules().iter().enumerate() {
            for place in self.places(rule.scope) {
                let choices = vec![
                    (self.certain(&rule.when, place), Number::Constant(2)),
                    (self.possible(&rule.when, place), Number::Constant(1)),
                ];
                rules.push((at, place));
                numbers.push(Number::Choose(choices, Box::new(Number::Constant(0))));
            }
        }
        self.stages.push(numbers);
        Program { given: self.given, stages: self.stages, rules }
    }

    /// Puts new values into the earliest stage that comes after everything they read.
    fn put(&mut self, index: FindingIndex, place: Place, numbers: Vec<Number>) {
        let stage = numbers.iter().map(|number| 1 + latest(number)).max().unwrap_or(1);
        while self.stages.len() < stage {
            self.stages.push(Vec::new());
        }
        let held = &mut self.stages[stage - 1];
        let variables = (held.len()..).zip(&numbers).map(|(at, _)| Variable { stage, at }).collect();
        held.extend(numbers);
        self.now.insert((index, place), variables);
    }

    /// A person's finding is the same at every place.
    fn variables(&self, index: FindingIndex, place: Place) -> Vec<Variable> {
        let scope = self.content.vocabulary().get(index).scope;
        let home = if scope == Scope::Person { Place::Person } else { place };
        self.now.get(&(index, home)).cloned().unwrap_or_default()
    }

    fn certain(&self, condition: &Condition, place: Place) -> Logic {
        self.question(condition, place, true)
    }

    fn possible(&self, condition: &Condition, place: Place) -> Logic {
        self.question(condition, place, false)
    }

    fn question(&self, condition: &Condition, place: Place, certain: bool) -> Logic {
        let at = |inner: &Condition, place| self.question(inner, place, certain);
        match condition {
            Condition::Atom(finding, test) => self.atom(*finding, *test, place, certain),
            Condition::All(parts) => all(parts.iter().map(|part| at(part, place))),
            Condition::Any(parts) => any(parts.iter().map(|part| at(part, place))),
            Condition::Not(inner) => not(self.question(inner, place, !certain)),
            Condition::AnySide(inner) => any(Side::BOTH.map(|side| at(inner, Place::Breast(side)))),
            Condition::BothSides(inner) => all(Side::BOTH.map(|side| at(inner, Place::Breast(side)))),
            Condition::OtherSide(inner) => match place {
                Place::Breast(side) => at(inner, Place::Breast(side.other())),
                _ => Logic::Constant(false),
            },
            Condition::AnyBaby(inner) => any(self.places(Scope::Baby).into_iter().map(|baby| at(inner, baby))),
            Condition::Technique(technique) => at(self.content.technique(*technique).when(), place),
        }
    }

    fn atom(&self, finding: FindingIndex, test: Test, place: Place, certain: bool) -> Logic {
        let variables = self.variables(finding, place);
        let Some(&first) = variables.first() else { return Logic::Constant(false) };
        let bits = |mask: u32| (0..32i32).filter(move |bit| mask >> bit & 1 == 1);
        let passes = match test {
            Test::OneOf(mask) => any(bits(mask).map(|code| Logic::Is(first, code))),
            Test::Has(mask) => any(variables
                .iter()
                .zip(0u32..)
                .filter(|(_, at)| mask >> at & 1 == 1)
                .map(|(&held, _)| Logic::Is(held, 1))),
            Test::AtLeast(bound) => Logic::AtLeast(first, bound),
            Test::AtMost(bound) => all([Logic::AtMost(first, bound), known(first)]),
        };
        if certain { passes } else { any([passes, Logic::Is(first, UNKNOWN)]) }
    }
}

/// What one member of a set (or the only variable of another finding) gets of a code.
pub fn part(finding: &Finding, code: i32, member: u32) -> i32 {
    if matches!(finding.domain, Domain::Set(_)) { code >> member & 1 } else { code }
}

fn known(variable: Variable) -> Logic {
    Logic::AtLeast(variable, UNKNOWN + 1)
}

fn all(parts: impl IntoIterator<Item = Logic>) -> Logic {
    let parts: Vec<_> = parts.into_iter().filter(|part| *part != Logic::Constant(true)).collect();
    if parts.contains(&Logic::Constant(false)) { Logic::Constant(false) } else { joined(parts, true) }
}

fn any(parts: impl IntoIterator<Item = Logic>) -> Logic {
    let parts: Vec<_> = parts.into_iter().filter(|part| *part != Logic::Constant(false)).collect();
    if parts.contains(&Logic::Constant(true)) { Logic::Constant(true) } else { joined(parts, false) }
}

fn joined(mut parts: Vec<Logic>, every: bool) -> Logic {
    match parts.len() {
        0 => Logic::Constant(every),
        1 => parts.remove(0),
        _ if every => Logic::All(parts),
        _ => Logic::Any(parts),
    }
}

fn not(logic: Logic) -> Logic {
    match logic {
        Logic::Constant(holds) => Logic::Constant(!holds),
        Logic::Not(inner) => *inner,
        other => Logic::Not(Box::new(other)),
    }
}

/// The latest stage that a number reads.
fn latest(number: &Number) -> usize {
    fn of(logic: &Logic) -> usize {
        match logic {
            Logic::Constant(_) => 0,
            Logic::Is(variable, _) | Logic::AtLeast(variable, _) | Logic::AtMost(variable, _) => variable.stage,
            Logic::All(parts) | Logic::Any(parts) => parts.iter().map(of).max().unwrap_or(0),
            Logic::Not(inner) => of(inner),
        }
    }
    match number {
        Number::Constant(_) => 0,
        Number::Of(variable) => variable.stage,
        Number::Difference(from, less, _) => from.stage.max(less.stage),
        Number::Choose(choices, otherwise) => {
            let chosen = choices.iter().map(|(when, then)| of(when).max(latest(then))).max().unwrap_or(0);
            chosen.max(latest(otherwise))
        }
    }
}
