//! A condition with every name looked up: small, quick to evaluate, and impossible to get wrong at run time.
//!
//! Values are numbers here: no is 0 and yes is 1, a word is its position in the finding's list, a set is a bit for each
//! member. One tree serves the engine, the explanation and the proofs.

/// Which finding, by its position in the [`Vocabulary`](super::vocabulary::Vocabulary).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FindingIndex(pub u16);

/// Which technique, by its position in the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TechniqueIndex(pub u16);

/// What an atom asks of a finding's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Test {
    /// Yes/no and one-of: the value's bit is set.
    OneOf(u32),
    /// Sets: at least one of these bits is set.
    Has(u32),
    /// Numbers: at least this.
    AtLeast(i32),
    /// Numbers: at most this.
    AtMost(i32),
}

impl Test {
    /// Whether a value passes.
    pub fn passes(self, value: i32) -> bool {
        match self {
            Self::OneOf(mask) => mask >> value & 1 == 1,
            Self::Has(mask) => mask & value.cast_unsigned() != 0,
            Self::AtLeast(bound) => value >= bound,
            Self::AtMost(bound) => value <= bound,
        }
    }
}

/// A condition with every name looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// One test of one finding.
    Atom(FindingIndex, Test),
    /// Every part.
    All(Box<[Condition]>),
    /// At least one part.
    Any(Box<[Condition]>),
    /// The opposite.
    Not(Box<Condition>),
    /// On the left or the right.
    AnySide(Box<Condition>),
    /// On the left and the right.
    BothSides(Box<Condition>),
    /// On the side that is not this one.
    OtherSide(Box<Condition>),
    /// For at least one baby; no babies make it false.
    AnyBaby(Box<Condition>),
    /// A technique's own condition on this side.
    Technique(TechniqueIndex),
}

impl Condition {
    /// Calls `visit` with every atom.
    pub fn atoms(&self, visit: &mut impl FnMut(FindingIndex, Test)) {
        match self {
            Self::Atom(finding, test) => visit(*finding, *test),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.atoms(visit)),
            Self::Not(inner)
            | Self::AnySide(inner)
            | Self::BothSides(inner)
            | Self::OtherSide(inner)
            | Self::AnyBaby(inner) => inner.atoms(visit),
            Self::Technique(_) => {}
        }
    }

    /// Calls `visit` with every technique that is named.
    pub fn techniques(&self, visit: &mut impl FnMut(TechniqueIndex)) {
        match self {
            Self::Technique(technique) => visit(*technique),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.techniques(visit)),
            Self::Not(inner)
            | Self::AnySide(inner)
            | Self::BothSides(inner)
            | Self::OtherSide(inner)
            | Self::AnyBaby(inner) => inner.techniques(visit),
            Self::Atom(..) => {}
        }
    }
}
