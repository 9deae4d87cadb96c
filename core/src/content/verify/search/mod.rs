//! Looks for answers that make conditions true: the question behind "can this row ever be true?".
//!
//! It keeps, for each place and finding, what its value may still be (a list, a range, members), opens derived findings and
//! techniques, and tries the branches of each `or` until one stands. An answer that does not apply, or a reading that
//! nobody took, makes its tests false, as in the engine.

mod range;
mod state;

use range::Range;
use state::{
    Difference, Goal,
    Slot::{Absent, Value},
    Spot, State, across, may_be_absent, place,
};

use crate::content::{
    Content,
    condition::{Condition, FindingIndex, Test},
    rows::{FreshRow, Scope},
    vocabulary::Origin,
};

/// What a search came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// There are such answers.
    Yes,
    /// There are none.
    No,
    /// It was given up: too many ways to try.
    TooMany,
}

/// More steps than this are never needed by a row that a person can read.
const MOST_STEPS: u32 = 20_000;
/// More open branches than this are never needed either; the bound keeps the stack small.
const MOST_BRANCHES: u32 = 400;

/// Whether all these conditions can be true together in a row of this scope. `steps` counts on over all alternatives of
/// a row, so that a hostile pack can't keep the lint busy.
pub fn satisfiable(content: &Content, together: &[&Condition], scope: Scope, steps: &mut u32) -> Found {
    let spot = match scope {
        Scope::Person => Spot::Person,
        Scope::Breast => Spot::Here,
        Scope::Baby => Spot::Baby,
    };
    let goals = together.iter().map(|condition| Goal { condition, spot, wanted: true });
    let mut state = State { goals: goals.rev().collect(), ..State::default() };
    let mut search = Search { content, steps, branches: 0 };
    if scope == Scope::Baby && !search.some_baby(&mut state) {
        return Found::No;
    }
    search.solve(state)
}

struct Search<'a, 's> {
    content: &'a Content,
    steps: &'s mut u32,
    branches: u32,
}

impl<'a> Search<'a, '_> {
    fn solve(&mut self, mut state: State<'a>) -> Found {
        loop {
            *self.steps += 1;
            if *self.steps > MOST_STEPS || self.branches > MOST_BRANCHES {
                return Found::TooMany;
            }
            if let Some(goal) = state.goals.pop() {
                if !self.settle(&mut state, goal) {
                    return Found::No;
                }
            } else if let Some(choice) = state.choices.pop() {
                return self.choose(&state, choice);
            } else {
                let stands = state.differences.iter().all(|difference| self.difference_stands(&state, *difference));
                return if stands { Found::Yes } else { Found::No };
            }
        }
    }

    /// Does what a goal leaves no choice about, and lays the rest aside. False when the goal can't be reached.
    fn settle(&mut self, state: &mut State<'a>, goal: Goal<'a>) -> bool {
        let Goal { condition, spot, wanted } = goal;
        let mut push = |condition, spot, wanted| state.goals.push(Goal { condition, spot, wanted });
        match (condition, wanted) {
            (Condition::All(parts), true) | (Condition::Any(parts), false) => {
                parts.iter().rev().for_each(|part| push(part, spot, wanted));
            }
            (Condition::Not(inner), _) => push(inner, spot, !wanted),
            (Condition::BothSides(inner), true) | (Condition::AnySide(inner), false) => {
                push(inner, Spot::Here, wanted);
                push(inner, Spot::Across, wanted);
            }
            (Condition::OtherSide(inner), _) => push(inner, across(spot), wanted),
            (Condition::AnyBaby(inner), true) => {
                push(inner, Spot::Baby, true);
                return self.some_baby(state);
            }
            (Condition::Technique(technique), _) => push(self.content.technique(*technique).when(), spot, wanted),
            (Condition::Atom(finding, test), _) if !self.needs_choice(state, goal) => {
                return self.given(state, *finding, *test, spot, wanted);
            }
            _ => state.choices.push(goal),
        }
        true
    }

    /// An atom needs a choice when it is derived, or when "false" can be reached by the answer not being there.
    fn needs_choice(&self, state: &State<'a>, goal: Goal<'a>) -> bool {
        let Condition::Atom(index, _) = goal.condition else { return true };
        let finding = self.content.vocabulary().get(*index);
        let known = state.slots.contains_key(&(place(finding, goal.spot), *index));
        match finding.origin {
            Origin::Given | Origin::BabiesCount => !goal.wanted && !known && may_be_absent(finding),
            _ => true,
        }
    }

    fn choose(&mut self, state: &State<'a>, goal: Goal<'a>) -> Found {
        let Goal { condition, spot, wanted } = goal;
        let ways: Vec<State<'a>> = match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().map(|part| state.with(&[Goal { condition: part, spot, wanted }])).collect()
            }
            Condition::AnySide(inner) | Condition::BothSides(inner) => {
                let on = |spot| state.with(&[Goal { condition: inner, spot, wanted }]);
                vec![on(Spot::Here), on(Spot::Across)]
            }
            Condition::AnyBaby(inner) => {
                let mut without = state.clone();
                let none = self.given(&mut without, self.content.babies_count(), Test::AtMost(0), spot, true);
                let well = state.with(&[Goal { condition: inner, spot: Spot::Baby, wanted: false }]);
                [Some(well), none.then_some(without)].into_iter().flatten().collect()
            }
            Condition::Atom(finding, test) => self.atom_ways(state, *finding, *test, spot, wanted),
            Condition::Not(_) | Condition::OtherSide(_) | Condition::Technique(_) => Vec::new(),
        };
        let mut found = Found::No;
        for way in ways {
            self.branches += 1;
            let here = self.solve(way);
            self.branches -= 1;
            match here {
                Found::No => {}
                other => found = other,
            }
            if found != Found::No {
                break;
            }
        }
        found
    }

    /// Every way in which a derived or absent finding can pass (or fail) a test.
    fn atom_ways(
        &mut self,
        state: &State<'a>,
        index: FindingIndex,
        test: Test,
        spot: Spot,
        wanted: bool,
    ) -> Vec<State<'a>> {
        let content = self.content;
        let finding = content.vocabulary().get(index);
        let key = (place(finding, spot), index);
        match &finding.origin {
            Origin::Given | Origin::BabiesCount => {
                let mut present = state.clone();
                let stands = self.given(&mut present, index, test, spot, wanted);
                [stands.then_some(present), self.absent(state, index, key.0)].into_iter().flatten().collect()
            }
            Origin::Difference { from, less, .. } => {
                let mut present = state.clone();
                let both = [*from, *less].into_iter().all(|part| self.present(&mut present, part, key.0));
                present.differences.push(Difference { spot: key.0, finding: index, test, wanted });
                let mut ways: Vec<_> = both.then_some(present).into_iter().collect();
                if !wanted {
                    let gone = [*from, *less].into_iter().filter_map(|part| {
                        let at = place(content.vocabulary().get(part), key.0);
                        self.absent(state, part, at)
                    });
                    ways.extend(gone);
                }
                ways
            }
            Origin::Truth { true_when, false_when } => {
                let yes = [Goal { condition: true_when, spot: key.0, wanted: true }];
                let denied = Goal { condition: true_when, spot: key.0, wanted: false };
                let no = false_when.as_ref().map_or(denied, |when| Goal { condition: when, spot: key.0, wanted: true });
                let ways = [(1, yes.as_slice()), (0, &[no])];
                let fits = ways.into_iter().filter(|(code, _)| test.passes(*code) == wanted);
                fits.filter_map(|(code, goals)| state.decided(key, code, goals)).collect()
            }
            Origin::Cases(cases) => {
                let goal = |condition, wanted| Goal { condition, spot: key.0, wanted };
                let mut ways = Vec::new();
                for (at, (code, when)) in cases.iter().enumerate() {
                    if test.passes(*code) == wanted {
                        let earlier = cases[..at].iter().map(|(_, when)| goal(when, false));
                        let goals: Vec<_> = earlier.chain([goal(when, true)]).collect();
                        ways.extend(state.decided(key, *code, &goals));
                    }
                }
                ways
            }
        }
    }

    /// Narrows what a given finding may be; makes sure that it is there.
    fn given(&mut self, state: &mut State<'a>, index: FindingIndex, test: Test, spot: Spot, wanted: bool) -> bool {
        let finding = self.content.vocabulary().get(index);
        let key = (place(finding, spot), index);
        if matches!(state.slots.get(&key), Some(Absent)) {
            return !wanted;
        }
        if !self.present(state, index, spot) {
            return false;
        }
        match state.slots.get_mut(&key) {
            Some(Value(range)) => range.narrow(test, wanted),
            _ => false,
        }
    }

    /// Makes sure that a finding has a value: it applies, and what it goes with is there too.
    fn present(&mut self, state: &mut State<'a>, index: FindingIndex, spot: Spot) -> bool {
        let finding = self.content.vocabulary().get(index);
        let key = (place(finding, spot), index);
        match state.slots.get(&key) {
            Some(slot) => return matches!(slot, Value(_)),
            None => drop(state.slots.insert(key, Value(Range::of(finding)))),
        }
        if let Some(condition) = &finding.na_when {
            state.goals.push(Goal { condition, spot: key.0, wanted: false });
        }
        match &finding.fresh {
            FreshRow::With(other) => {
                self.content.vocabulary().find(other).is_none_or(|other| self.present(state, other, spot))
            }
            _ => true,
        }
    }

    /// The same answers without this finding, when it may be missing and nothing says that it is there.
    fn absent(&self, state: &State<'a>, index: FindingIndex, at: Spot) -> Option<State<'a>> {
        let finding = self.content.vocabulary().get(index);
        if matches!(state.slots.get(&(at, index)), Some(Value(_))) || !may_be_absent(finding) {
            return None;
        }
        let mut without = state.clone();
        without.slots.insert((at, index), Absent);
        if let Some(condition) = finding.na_when.as_ref().filter(|_| !finding.absent_is_no) {
            without.goals.push(Goal { condition, spot: at, wanted: true });
        }
        Some(without)
    }

    fn some_baby(&mut self, state: &mut State<'a>) -> bool {
        self.given(state, self.content.babies_count(), Test::AtLeast(1), Spot::Person, true)
    }

    /// Whether a derived number can pass its test with what is left of its parts.
    fn difference_stands(&self, state: &State<'a>, difference: Difference) -> bool {
        let vocabulary = self.content.vocabulary();
        let Origin::Difference { from, less, divide } = vocabulary.get(difference.finding).origin else { return false };
        let ends = |index| match state.slots.get(&(place(vocabulary.get(index), difference.spot), index)) {
            Some(Value(range)) => range.ends(),
            _ => None,
        };
        let (Some(from), Some(less)) = (ends(from), ends(less)) else { return false };
        let low = i64::from(from.0) - i64::from(less.1.div_euclid(divide));
        let high = i64::from(from.1) - i64::from(less.0.div_euclid(divide));
        match (difference.test, difference.wanted) {
            (Test::AtLeast(bound), true) => high >= i64::from(bound),
            (Test::AtLeast(bound), false) => low < i64::from(bound),
            (Test::AtMost(bound), true) => low <= i64::from(bound),
            (Test::AtMost(bound), false) => high > i64::from(bound),
            (Test::OneOf(_) | Test::Has(_), _) => false,
        }
    }
}
