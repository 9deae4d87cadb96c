//! What the assessment is computed with, apart from what it computes.
//!
//! [`Facts`](super::facts::Facts) and [`decide`](super::decide::decide) are written once, over this trait. The engine runs
//! them on the answers of one person ([`Settled`]); the proofs run the very same code on all possible answers at once,
//! where each operation builds a formula instead of a value. So a proof can't be about another program.

use std::fmt::Debug;

use crate::{
    care::Tier,
    content::condition::{FindingIndex, Test},
    triage::{facts::Value, truth::Truth, verdict::UnknownWhy},
};

/// The operations that an assessment is made of.
pub trait Logic {
    /// A settled yes or no.
    type Bool: Clone + Debug;
    /// Yes, no or unknown.
    type Truth: Clone + Debug;
    /// What a rule sees of a finding.
    type Value: Clone + Debug;
    /// A care level.
    type Level: Clone + Debug;

    /// A yes or no that is the same for everybody.
    fn constant(&self, holds: bool) -> Self::Bool;
    /// The opposite.
    fn not(&self, part: Self::Bool) -> Self::Bool;
    /// Both.
    fn and(&self, one: Self::Bool, other: Self::Bool) -> Self::Bool;
    /// At least one.
    fn or(&self, one: Self::Bool, other: Self::Bool) -> Self::Bool {
        self.not(self.and(self.not(one), self.not(other)))
    }
    /// Whether it can be yes for anybody who is looked at.
    fn possible(&self, part: &Self::Bool) -> bool;

    /// The best of several; no of none.
    fn any(&self, parts: impl Iterator<Item = Self::Truth>) -> Self::Truth;
    /// The worst of several; yes of none.
    fn all(&self, parts: impl Iterator<Item = Self::Truth>) -> Self::Truth;
    /// The opposite; unknown stays unknown.
    fn opposite(&self, truth: Self::Truth) -> Self::Truth;
    /// Whether it holds.
    fn is_true(&self, truth: &Self::Truth) -> Self::Bool;
    /// Whether it does not hold.
    fn is_false(&self, truth: &Self::Truth) -> Self::Bool;
    /// The truth about somebody who may not be there; about nobody it is no.
    fn within(&self, there: &Self::Bool, truth: impl FnOnce() -> Self::Truth) -> Self::Truth;

    /// Whether a value passes a test: no when the question does not apply, unknown when there is no value.
    fn test(&self, finding: FindingIndex, value: &Self::Value, test: Test) -> Self::Truth;
    /// Whether there is a usable value.
    fn is_known(&self, value: &Self::Value) -> Self::Bool;
    /// A usable value.
    fn known(&self, finding: FindingIndex, code: i32) -> Self::Value;
    /// The question does not apply.
    fn not_applicable(&self, finding: FindingIndex) -> Self::Value;
    /// No usable value.
    fn open(&self, finding: FindingIndex) -> Self::Value;
    /// One value or another.
    fn choose(
        &self,
        condition: Self::Bool,
        then: impl FnOnce() -> Self::Value,
        otherwise: impl FnOnce() -> Self::Value,
    ) -> Self::Value;
    /// The value of one finding as a value of another.
    fn copied(&self, to: FindingIndex, from: FindingIndex, value: &Self::Value) -> Self::Value;
    /// `from − ⌊less / divide⌋`: does not apply when one of them does not, unknown when one of them is.
    fn difference(
        &self,
        finding: FindingIndex,
        from: (FindingIndex, &Self::Value),
        less: (FindingIndex, &Self::Value),
        divide: i32,
    ) -> Self::Value;
    /// How many of these there are.
    fn count(&self, finding: FindingIndex, there: &[Self::Bool]) -> Self::Value;

    /// The least urgent level.
    fn lowest(&self) -> Self::Level;
    /// A level, or this one if it is higher and the condition holds.
    fn raise(&self, level: Self::Level, when: &Self::Bool, tier: Tier) -> Self::Level;
    /// Whether a level is at least this one.
    fn reaches(&self, level: &Self::Level, tier: Tier) -> Self::Bool;
    /// The higher of two levels.
    fn higher(&self, one: &Self::Level, other: &Self::Level) -> Self::Level;
}

/// The logic of one person's answers: each operation gives its result at once.
#[derive(Debug, Clone, Copy, Default)]
pub struct Settled;

impl Logic for Settled {
    type Bool = bool;
    type Truth = Truth;
    type Value = Value;
    type Level = Tier;

    fn constant(&self, holds: bool) -> bool {
        holds
    }

    fn not(&self, part: bool) -> bool {
        !part
    }

    fn and(&self, one: bool, other: bool) -> bool {
        one && other
    }

    fn possible(&self, part: &bool) -> bool {
        *part
    }

    fn any(&self, parts: impl Iterator<Item = Truth>) -> Truth {
        Truth::any(parts)
    }

    fn all(&self, parts: impl Iterator<Item = Truth>) -> Truth {
        Truth::all(parts)
    }

    fn opposite(&self, truth: Truth) -> Truth {
        truth.opposite()
    }

    fn is_true(&self, truth: &Truth) -> bool {
        *truth == Truth::True
    }

    fn is_false(&self, truth: &Truth) -> bool {
        *truth == Truth::False
    }

    fn within(&self, there: &bool, truth: impl FnOnce() -> Truth) -> Truth {
        if *there { truth() } else { Truth::False }
    }

    fn test(&self, _: FindingIndex, value: &Value, test: Test) -> Truth {
        match value {
            Value::Known(code) => Truth::of(test.passes(*code)),
            Value::NotApplicable => Truth::False,
            Value::Unknown(_) => Truth::Unknown,
        }
    }

    fn is_known(&self, value: &Value) -> bool {
        matches!(value, Value::Known(_))
    }

    fn known(&self, _: FindingIndex, code: i32) -> Value {
        Value::Known(code)
    }

    fn not_applicable(&self, _: FindingIndex) -> Value {
        Value::NotApplicable
    }

    fn open(&self, _: FindingIndex) -> Value {
        Value::Unknown(UnknownWhy::NotAsked)
    }

    fn choose(&self, condition: bool, then: impl FnOnce() -> Value, otherwise: impl FnOnce() -> Value) -> Value {
        if condition { then() } else { otherwise() }
    }

    fn copied(&self, _: FindingIndex, _: FindingIndex, value: &Value) -> Value {
        *value
    }

    fn difference(
        &self,
        finding: FindingIndex,
        (_, from): (FindingIndex, &Value),
        (_, less): (FindingIndex, &Value),
        divide: i32,
    ) -> Value {
        match (from, less) {
            (Value::Known(from), Value::Known(less)) => Value::Known(from - less.div_euclid(divide)),
            (Value::NotApplicable, _) | (_, Value::NotApplicable) => Value::NotApplicable,
            _ => self.open(finding),
        }
    }

    fn count(&self, _: FindingIndex, there: &[bool]) -> Value {
        let count = there.iter().filter(|there| **there).count();
        Value::Known(i32::try_from(count).unwrap_or(i32::MAX))
    }

    fn lowest(&self) -> Tier {
        Tier::MassageOk
    }

    fn raise(&self, level: Tier, when: &bool, tier: Tier) -> Tier {
        if *when { level.max(tier) } else { level }
    }

    fn reaches(&self, level: &Tier, tier: Tier) -> bool {
        *level >= tier
    }

    fn higher(&self, one: &Tier, other: &Tier) -> Tier {
        *one.max(other)
    }
}
