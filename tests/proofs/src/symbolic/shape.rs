//! How a finding's value is written as bits: words and members one each, numbers as the ordered thresholds that the
//! compiled rules ask about. Nothing is listed by hand: a threshold that moves in content moves here.

use std::collections::BTreeSet;

use lattea_core::content::{
    Content,
    condition::{Condition, FindingIndex, Test},
    vocabulary::{Domain, Gives, Origin, Worse},
};

/// How the value of one finding is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// No rule reads it.
    Unread,
    /// Exactly one bit is set.
    Words(usize),
    /// Any bits are set.
    Members(usize),
    /// Bit *i* says "at least `cuts[i]`"; a number that no threshold tells from another is the same number.
    Number {
        /// The smallest value.
        min: i32,
        /// The largest value.
        max: i32,
        /// The thresholds, ascending, above `min`.
        cuts: Vec<i32>,
    },
}

impl Shape {
    /// How many bits it has.
    pub fn width(&self) -> usize {
        match self {
            Self::Unread => 0,
            Self::Words(count) | Self::Members(count) => *count,
            Self::Number { cuts, .. } => cuts.len(),
        }
    }

    /// The bits of a value.
    pub fn bits(&self, code: i32) -> Vec<bool> {
        match self {
            Self::Unread => Vec::new(),
            Self::Words(count) => (0..*count).map(|at| usize::try_from(code) == Ok(at)).collect(),
            Self::Members(count) => (0..*count).map(|at| code >> at & 1 == 1).collect(),
            Self::Number { cuts, .. } => cuts.iter().map(|cut| code >= *cut).collect(),
        }
    }

    /// The value of some bits; of a number, the least one that has them.
    pub fn code(&self, bits: &[bool]) -> i32 {
        let set = || (0i32..).zip(bits).filter(|(_, bit)| **bit).map(|(at, _)| at);
        match self {
            Self::Unread => 0,
            Self::Words(_) => set().next().unwrap_or(0),
            Self::Members(_) => set().fold(0, |code, at| code | 1 << at),
            Self::Number { min, cuts, .. } => {
                cuts.iter().zip(bits).filter(|(_, bit)| **bit).map(|(cut, _)| *cut).max().unwrap_or(*min)
            }
        }
    }
}

/// The shape of every finding of a pack.
#[derive(Debug)]
pub struct Shapes(Vec<Shape>);

impl Shapes {
    /// Reads every condition of a pack.
    pub fn new(content: &Content) -> Self {
        let vocabulary = content.vocabulary();
        let mut cuts = Cuts { content, of: vec![BTreeSet::new(); vocabulary.iter().count()], read: BTreeSet::new() };
        cuts.collect();
        let shape = |(index, domain): (FindingIndex, &Domain)| {
            if !cuts.read.contains(&index) {
                return Shape::Unread;
            }
            match domain {
                Domain::YesNo => Shape::Words(2),
                Domain::OneOf(words) => Shape::Words(words.len()),
                Domain::Set(words) => Shape::Members(words.len()),
                Domain::Time => Shape::Unread,
                Domain::Int { min, max, .. } => {
                    let cuts = cuts.of[usize::from(index.0)].iter().copied().collect();
                    Shape::Number { min: *min, max: *max, cuts }
                }
            }
        };
        Self(vocabulary.iter().map(|(index, finding)| shape((index, &finding.domain))).collect())
    }

    /// The shape of one finding.
    pub fn of(&self, index: FindingIndex) -> &Shape {
        &self.0[usize::from(index.0)]
    }
}

/// Every condition that decides something in a pack.
pub fn conditions(content: &Content) -> Vec<&Condition> {
    let mut all: Vec<&Condition> = content.rules().iter().map(|rule| &rule.when).collect();
    all.extend(content.techniques().iter().map(|technique| technique.when()));
    all.extend(content.exceptions().iter().filter_map(|exception| exception.when.as_ref()));
    all.push(content.babies_none_when());
    for (_, finding) in content.vocabulary().iter() {
        all.extend(finding.na_when.iter());
        all.extend(finding.implied.iter().map(|implied| &implied.when));
        match &finding.origin {
            Origin::Truth { true_when, false_when } => {
                all.extend([Some(true_when), false_when.as_ref()].into_iter().flatten())
            }
            Origin::Cases(cases) => all.extend(cases.iter().map(|(_, when)| when)),
            Origin::Given | Origin::BabiesCount | Origin::Difference { .. } => {}
        }
    }
    all
}

struct Cuts<'c> {
    content: &'c Content,
    of: Vec<BTreeSet<i32>>,
    read: BTreeSet<FindingIndex>,
}

impl Cuts<'_> {
    fn collect(&mut self) {
        for condition in conditions(self.content) {
            condition.atoms(&mut |finding, test| {
                self.read.insert(finding);
                match test {
                    Test::AtLeast(bound) => self.cut(finding, bound),
                    Test::AtMost(bound) => self.cut(finding, bound.saturating_add(1)),
                    Test::OneOf(_) | Test::Has(_) => {}
                }
            });
        }
        for (index, finding) in self.content.vocabulary().iter() {
            if let Worse::UpDown { up_from, down_below } = finding.worse {
                self.cut(index, up_from);
                self.cut(index, down_below);
            }
        }
        // What is copied, and what a difference is made of, has to be told apart wherever the result is.
        while self.spread() {}
    }

    fn cut(&mut self, finding: FindingIndex, bound: i32) {
        if let Domain::Int { min, max, .. } = self.content.vocabulary().get(finding).domain
            && min < bound
            && bound <= max
        {
            self.of[usize::from(finding.0)].insert(bound);
        }
    }

    fn spread(&mut self) -> bool {
        let size = |cuts: &Self| cuts.read.len() + cuts.of.iter().map(BTreeSet::len).sum::<usize>();
        let before = size(self);
        for (index, finding) in self.content.vocabulary().iter() {
            let own: Vec<i32> = self.of[usize::from(index.0)].iter().copied().collect();
            for implied in &finding.implied {
                if let Gives::Copy(from) = implied.gives {
                    self.read.insert(from);
                    own.iter().for_each(|bound| self.cut(from, *bound));
                }
            }
            let Origin::Difference { from, less, divide } = finding.origin else { continue };
            self.read.extend([from, less]);
            for step in steps(self.content, less, divide) {
                self.cut(less, step.saturating_mul(divide));
                own.iter().for_each(|bound| self.cut(from, bound.saturating_add(step)));
            }
        }
        size(self) > before
    }
}

/// What a number can come to when it is divided and rounded down.
pub fn steps(content: &Content, finding: FindingIndex, divide: i32) -> std::ops::RangeInclusive<i32> {
    match content.vocabulary().get(finding).domain {
        Domain::Int { min, max, .. } => min.div_euclid(divide)..=max.div_euclid(divide),
        _ => 0..=0,
    }
}
