//! Asks the questions and keeps count.

use std::{cell::RefCell, collections::BTreeSet, time::Instant};

use lattea_core::{
    content::{
        Content,
        condition::{Condition, FindingIndex},
        exception::{Claim, Exception, Statement},
        vocabulary::{Gives, Origin},
    },
    triage::logic::Logic,
};

use crate::{
    report::{Failure, Report},
    symbolic::{
        Formulas, Levels, Lit, Space, State,
        solve::{Answer, solve},
    },
};

/// A pack, everybody, and what the engine makes of them.
pub struct Prover<'c> {
    /// The pack.
    pub content: &'c Content,
    /// How formulas are built.
    pub logic: Formulas<'c>,
    /// Everybody.
    pub space: Space<'c>,
    /// What the engine makes of everybody.
    pub state: State<'c>,
    /// Exceptions without which a statement fails.
    pub needed: RefCell<BTreeSet<String>>,
    started: Instant,
    questions: usize,
}

impl<'c> Prover<'c> {
    /// Runs the engine on everybody.
    pub fn new(content: &'c Content) -> Self {
        let logic = Formulas::new(content);
        let space = Space::new(&logic);
        let state = space.assess();
        let (needed, started) = (RefCell::default(), Instant::now());
        Self { content, logic, space, state, needed, started, questions: 0 }
    }

    /// Begins a statement: counts from here.
    pub fn begin(&mut self) {
        self.started = Instant::now();
        self.questions = 0;
    }

    /// Ends a statement.
    pub fn report(&self, statement: &'static str, failures: Vec<Failure>) -> Report {
        Report { statement, questions: self.questions, took: self.started.elapsed(), failures }
    }

    /// Whether there is somebody, among people that are possible, for whom all this holds.
    pub fn ask(&mut self, possible: &[&Space<'c>], goals: &[Lit]) -> Option<Answer> {
        self.questions += 1;
        let mut all: Vec<Lit> = possible.iter().flat_map(|space| space.valid.iter().copied()).collect();
        all.extend_from_slice(goals);
        all.sort_unstable();
        all.dedup();
        solve(&self.logic.circuit(), &all)
    }

    /// Whether one level is lower than another.
    pub fn lower(&self, one: &Levels, other: &Levels) -> Lit {
        self.logic.some(one.iter().zip(other).map(|(one, other)| self.logic.and(!*one, *other)).collect::<Vec<_>>())
    }

    /// The exceptions that a statement may claim.
    pub fn exceptions(&self, statement: Statement) -> Vec<&'c Exception> {
        self.content.exceptions().iter().filter(|exception| exception.statement == statement).collect()
    }

    /// Notes an exception as one that is needed.
    pub fn used(&self, exception: &Exception) {
        self.needed.borrow_mut().insert(exception.id.clone());
    }

    /// Light touch on a side.
    pub fn light(&self, state: &State<'_>, side: usize) -> Lit {
        let decided = &state.decision.sides[side];
        self.logic.and(!decided.forbidden, !decided.withheld)
    }
}

/// A claim that may fail, and the formula for that.
pub type Breach = (Claim, Lit);

/// Every finding that a finding's not-applying may depend on, itself included.
pub fn parents(content: &Content, index: FindingIndex) -> BTreeSet<FindingIndex> {
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<FindingIndex> = Vec::new();
    let from = |condition: &Condition, waiting: &mut Vec<FindingIndex>| {
        condition.atoms(&mut |finding, _| waiting.push(finding));
    };
    content.vocabulary().get(index).na_when.iter().for_each(|when| from(when, &mut waiting));
    while let Some(next) = waiting.pop() {
        if !seen.insert(next) {
            continue;
        }
        let finding = content.vocabulary().get(next);
        finding.na_when.iter().for_each(|when| from(when, &mut waiting));
        for implied in &finding.implied {
            from(&implied.when, &mut waiting);
            if let Gives::Copy(other) = implied.gives {
                waiting.push(other);
            }
        }
        match &finding.origin {
            Origin::Given | Origin::BabiesCount => {}
            Origin::Truth { true_when, false_when } => {
                from(true_when, &mut waiting);
                false_when.iter().for_each(|when| from(when, &mut waiting));
            }
            Origin::Cases(cases) => cases.iter().for_each(|(_, when)| from(when, &mut waiting)),
            Origin::Difference { from, less, .. } => waiting.extend([*from, *less]),
        }
    }
    seen
}
