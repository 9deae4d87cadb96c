//! What a search knows so far, and what it still has to reach.

use std::collections::BTreeMap;

use crate::content::{
    condition::{Condition, FindingIndex, Test},
    rows::Scope,
    verify::search::range::Range,
    vocabulary::Finding,
};

/// Whom an answer is about: the person, this side and the other one, one baby.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// The person.
    Person,
    /// The side that a breast rule is about.
    Here,
    /// The other side.
    Across,
    /// One baby.
    Baby,
}

/// Something that has to be true, or has to be false, somewhere.
#[derive(Clone, Copy)]
pub struct Goal<'a> {
    /// What has to be so.
    pub condition: &'a Condition,
    /// Where.
    pub spot: Spot,
    /// Whether it has to be true.
    pub wanted: bool,
}

/// What is known of a finding so far.
#[derive(Clone)]
pub enum Slot {
    /// It does not apply, or nobody measured it.
    Absent,
    /// It is there, and its value lies in this.
    Value(Range),
}

/// A derived number that has to pass a test.
#[derive(Clone, Copy)]
pub struct Difference {
    /// Where.
    pub spot: Spot,
    /// The derived number.
    pub finding: FindingIndex,
    /// The test.
    pub test: Test,
    /// Whether it has to pass.
    pub wanted: bool,
}

/// One branch of a search.
#[derive(Clone, Default)]
pub struct State<'a> {
    /// What is known of each finding.
    pub slots: BTreeMap<(Spot, FindingIndex), Slot>,
    /// Derived numbers, looked at last.
    pub differences: Vec<Difference>,
    /// What still has to be reached.
    pub goals: Vec<Goal<'a>>,
    /// What can be reached in several ways.
    pub choices: Vec<Goal<'a>>,
}

impl<'a> State<'a> {
    /// The same with more to reach.
    pub fn with(&self, goals: &[Goal<'a>]) -> Self {
        let mut next = self.clone();
        next.goals.extend_from_slice(goals);
        next
    }

    /// A derived finding takes this value; its goals are laid down once.
    pub fn decided(&self, key: (Spot, FindingIndex), code: i32, goals: &[Goal<'a>]) -> Option<Self> {
        match self.slots.get(&key) {
            Some(Slot::Value(range)) => range.is_only(code).then(|| self.clone()),
            Some(Slot::Absent) => None,
            None => {
                let mut next = self.with(goals);
                next.slots.insert(key, Slot::Value(Range::only(code)));
                Some(next)
            }
        }
    }
}

/// Whether a finding may have no value, which makes its tests false.
pub fn may_be_absent(finding: &Finding) -> bool {
    finding.absent_is_no || finding.na_when.is_some()
}

/// Where a finding read from this place stands.
pub fn place(finding: &Finding, spot: Spot) -> Spot {
    match finding.scope {
        Scope::Person => Spot::Person,
        Scope::Baby => Spot::Baby,
        Scope::Breast if spot == Spot::Across => Spot::Across,
        Scope::Breast => Spot::Here,
    }
}

/// The side that is not this one.
pub fn across(spot: Spot) -> Spot {
    match spot {
        Spot::Here => Spot::Across,
        Spot::Across => Spot::Here,
        other => other,
    }
}
