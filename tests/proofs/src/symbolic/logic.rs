//! The engine's logic over formulas: what [`Settled`](lattea_core::triage::logic::Settled) is for one person, this is for
//! everybody.

use std::{cell::RefCell, rc::Rc};

use lattea_core::{
    care::Tier,
    content::{
        Content,
        condition::{FindingIndex, Test},
    },
    triage::logic::Logic,
};

use super::{
    circuit::{Circuit, Lit},
    shape::{Shape, Shapes, steps},
};

/// A truth: never both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kleene {
    /// It holds.
    pub yes: Lit,
    /// It does not hold.
    pub no: Lit,
}

/// A value: known, not applicable (never both), or neither; then it is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    /// There is a usable value.
    pub known: Lit,
    /// The question does not apply, or missing means no.
    pub not_applicable: Lit,
    /// The value, in the finding's [`Shape`].
    pub bits: Rc<[Lit]>,
}

/// A level: whether it is at least T4, T3, T2, T1.
pub type Levels = [Lit; 4];

/// The levels above the lowest, ascending: the meaning of the bits of [`Levels`].
pub const ABOVE: [Tier; 4] = [Tier::SelfCareNoMassage, Tier::Within24h, Tier::SameDay, Tier::EmergencyNow];

/// Builds formulas.
#[derive(Debug, Clone)]
pub struct Formulas<'c> {
    content: &'c Content,
    circuit: Rc<RefCell<Circuit>>,
    shapes: Rc<Shapes>,
}

impl<'c> Formulas<'c> {
    /// Over one pack.
    pub fn new(content: &'c Content) -> Self {
        Self { content, circuit: Rc::default(), shapes: Rc::new(Shapes::new(content)) }
    }

    /// The pack.
    pub fn content(&self) -> &'c Content {
        self.content
    }

    /// How a finding's value is written.
    pub fn shape(&self, finding: FindingIndex) -> &Shape {
        self.shapes.of(finding)
    }

    /// The formulas built so far.
    pub fn circuit(&self) -> std::cell::Ref<'_, Circuit> {
        self.circuit.borrow()
    }

    /// Something that may be true or false.
    pub fn input(&self) -> Lit {
        self.circuit.borrow_mut().input()
    }

    /// All of them.
    pub fn every(&self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        parts.into_iter().fold(Lit::TRUE, |all, part| self.and(all, part))
    }

    /// At least one of them.
    pub fn some(&self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        !self.every(parts.into_iter().map(|part| !part))
    }

    /// The second wherever the first.
    pub fn implies(&self, one: Lit, other: Lit) -> Lit {
        !self.and(one, !other)
    }

    /// Both or neither.
    pub fn same(&self, one: Lit, other: Lit) -> Lit {
        self.and(self.implies(one, other), self.implies(other, one))
    }

    /// The two values are one.
    pub fn equal(&self, one: &Symbol, other: &Symbol) -> Lit {
        let bits = one.bits.iter().zip(&*other.bits).map(|(one, other)| self.same(*one, *other));
        let value = self.every(bits.collect::<Vec<_>>());
        self.every([self.same(one.known, other.known), self.same(one.not_applicable, other.not_applicable), value])
    }

    /// A number is at least this; exact, because every threshold that anything asks about is a bit.
    pub fn at_least(&self, finding: FindingIndex, value: &Symbol, bound: i32) -> Lit {
        match self.shape(finding) {
            Shape::Number { min, .. } if bound <= *min => Lit::TRUE,
            Shape::Number { max, .. } if bound > *max => Lit::FALSE,
            Shape::Number { cuts, .. } => match cuts.binary_search(&bound) {
                Ok(at) => value.bits[at],
                Err(_) => unreachable!("a threshold that no condition has"),
            },
            _ => Lit::FALSE,
        }
    }

    fn when(&self, condition: Lit, then: Lit, otherwise: Lit) -> Lit {
        match condition {
            Lit::TRUE => then,
            Lit::FALSE => otherwise,
            _ if then == otherwise => then,
            _ => self.or(self.and(condition, then), self.and(!condition, otherwise)),
        }
    }

    fn blank(&self, finding: FindingIndex, known: bool, not_applicable: bool, bits: impl Fn(usize) -> bool) -> Symbol {
        let width = self.shape(finding).width();
        Symbol {
            known: Lit::constant(known),
            not_applicable: Lit::constant(not_applicable),
            bits: (0..width).map(|at| Lit::constant(bits(at))).collect(),
        }
    }
}

impl Logic for Formulas<'_> {
    type Bool = Lit;
    type Truth = Kleene;
    type Value = Symbol;
    type Level = Levels;

    fn constant(&self, holds: bool) -> Lit {
        Lit::constant(holds)
    }

    fn not(&self, part: Lit) -> Lit {
        !part
    }

    fn and(&self, one: Lit, other: Lit) -> Lit {
        self.circuit.borrow_mut().and(one, other)
    }

    fn possible(&self, part: &Lit) -> bool {
        *part != Lit::FALSE
    }

    fn any(&self, parts: impl Iterator<Item = Kleene>) -> Kleene {
        let never = Kleene { yes: Lit::FALSE, no: Lit::TRUE };
        parts.fold(never, |all, part| Kleene { yes: self.or(all.yes, part.yes), no: self.and(all.no, part.no) })
    }

    fn all(&self, parts: impl Iterator<Item = Kleene>) -> Kleene {
        self.opposite(self.any(parts.map(|part| self.opposite(part))))
    }

    fn opposite(&self, truth: Kleene) -> Kleene {
        Kleene { yes: truth.no, no: truth.yes }
    }

    fn is_true(&self, truth: &Kleene) -> Lit {
        truth.yes
    }

    fn is_false(&self, truth: &Kleene) -> Lit {
        truth.no
    }

    fn within(&self, there: &Lit, truth: impl FnOnce() -> Kleene) -> Kleene {
        let truth = truth();
        Kleene { yes: self.and(*there, truth.yes), no: self.or(!*there, truth.no) }
    }

    fn test(&self, finding: FindingIndex, value: &Symbol, test: Test) -> Kleene {
        let marked = |mask: u32| {
            let bits = value.bits.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
            self.some(bits.map(|(_, bit)| *bit).collect::<Vec<_>>())
        };
        let passes = match test {
            Test::OneOf(mask) | Test::Has(mask) => marked(mask),
            Test::AtLeast(bound) => self.at_least(finding, value, bound),
            Test::AtMost(bound) => !self.at_least(finding, value, bound.saturating_add(1)),
        };
        Kleene { yes: self.and(value.known, passes), no: self.or(value.not_applicable, self.and(value.known, !passes)) }
    }

    fn is_known(&self, value: &Symbol) -> Lit {
        value.known
    }

    fn known(&self, finding: FindingIndex, code: i32) -> Symbol {
        let bits = self.shape(finding).bits(code);
        self.blank(finding, true, false, |at| bits[at])
    }

    fn not_applicable(&self, finding: FindingIndex) -> Symbol {
        self.blank(finding, false, true, |_| false)
    }

    fn open(&self, finding: FindingIndex) -> Symbol {
        self.blank(finding, false, false, |_| false)
    }

    fn choose(&self, condition: Lit, then: impl FnOnce() -> Symbol, otherwise: impl FnOnce() -> Symbol) -> Symbol {
        match condition {
            Lit::TRUE => then(),
            Lit::FALSE => otherwise(),
            _ => {
                let (then, otherwise) = (then(), otherwise());
                let bits = then.bits.iter().zip(&*otherwise.bits);
                Symbol {
                    known: self.when(condition, then.known, otherwise.known),
                    not_applicable: self.when(condition, then.not_applicable, otherwise.not_applicable),
                    bits: bits.map(|(then, otherwise)| self.when(condition, *then, *otherwise)).collect(),
                }
            }
        }
    }

    fn copied(&self, to: FindingIndex, from: FindingIndex, value: &Symbol) -> Symbol {
        let bits = match self.shape(to) {
            Shape::Number { cuts, .. } => cuts.iter().map(|cut| self.at_least(from, value, *cut)).collect(),
            _ => value.bits.clone(),
        };
        Symbol { bits, ..value.clone() }
    }

    fn difference(
        &self,
        finding: FindingIndex,
        (from, from_value): (FindingIndex, &Symbol),
        (less, less_value): (FindingIndex, &Symbol),
        divide: i32,
    ) -> Symbol {
        let Shape::Number { cuts, .. } = self.shape(finding) else { return self.open(finding) };
        // from - step ≥ cut, for the step that it is: wherever the step is at least this, so has the rest to be.
        let reaches = |cut: i32| {
            let steps = steps(self.content, less, divide);
            let holds = steps.map(|step| {
                let far = self.at_least(less, less_value, step.saturating_mul(divide));
                self.implies(far, self.at_least(from, from_value, cut.saturating_add(step)))
            });
            self.every(holds.collect::<Vec<_>>())
        };
        Symbol {
            known: self.and(from_value.known, less_value.known),
            not_applicable: self.or(from_value.not_applicable, less_value.not_applicable),
            bits: cuts.iter().map(|cut| reaches(*cut)).collect(),
        }
    }

    fn count(&self, finding: FindingIndex, there: &[Lit]) -> Symbol {
        // at_least[n]: at least n of those seen so far.
        let mut at_least = vec![Lit::FALSE; there.len() + 1];
        at_least[0] = Lit::TRUE;
        for part in there {
            for n in (1..at_least.len()).rev() {
                at_least[n] = self.or(at_least[n], self.and(at_least[n - 1], *part));
            }
        }
        let Shape::Number { cuts, .. } = self.shape(finding) else { return self.open(finding) };
        let reaches = |cut: &i32| usize::try_from(*cut).ok().and_then(|cut| at_least.get(cut)).copied();
        Symbol {
            known: Lit::TRUE,
            not_applicable: Lit::FALSE,
            bits: cuts.iter().map(|cut| reaches(cut).unwrap_or(Lit::FALSE)).collect(),
        }
    }

    fn lowest(&self) -> Levels {
        [Lit::FALSE; 4]
    }

    fn raise(&self, level: Levels, when: &Lit, tier: Tier) -> Levels {
        let mut raised = level;
        for (bit, _) in raised.iter_mut().zip(ABOVE).filter(|(_, above)| *above <= tier) {
            *bit = self.or(*bit, *when);
        }
        raised
    }

    fn reaches(&self, level: &Levels, tier: Tier) -> Lit {
        let at = ABOVE.iter().position(|above| *above == tier);
        at.map_or(Lit::TRUE, |at| level[at])
    }

    fn higher(&self, one: &Levels, other: &Levels) -> Levels {
        std::array::from_fn(|at| self.or(one[at], other[at]))
    }
}
