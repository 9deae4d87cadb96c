//! Every finding that rules may speak of, with its values, its order and how it follows from others.

use std::collections::HashMap;

use smol_str::SmolStr;

use crate::units::Side;

use super::{
    condition::{Condition, FindingIndex, Test},
    rows::{FreshRow, Kind, Review, Scope},
};

/// What values a finding can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// No is 0, yes is 1.
    YesNo,
    /// A word is its position.
    OneOf(Vec<String>),
    /// A whole number within bounds.
    Int {
        /// The smallest accepted value.
        min: i32,
        /// The largest accepted value.
        max: i32,
        /// What it counts.
        unit: String,
    },
    /// A bit for each member.
    Set(Vec<String>),
    /// A time, in no rule.
    Time,
}

impl Domain {
    /// The code of a written value, such as `yes`, `worse` or `24`.
    pub fn code(&self, written: &str) -> Option<i32> {
        match self {
            Self::YesNo => ["no", "yes"].iter().position(|word| *word == written).and_then(|at| i32::try_from(at).ok()),
            Self::OneOf(words) => words.iter().position(|word| word == written).and_then(|at| i32::try_from(at).ok()),
            Self::Int { min, max, .. } => written.parse().ok().filter(|value| (min..=max).contains(&value)),
            Self::Set(words) => words.iter().position(|word| word == written).map(|at| 1 << at),
            Self::Time => None,
        }
    }

    /// The written form of a code; members of a set are joined with a space.
    pub fn written(&self, code: i32) -> String {
        let word = |words: &[String]| usize::try_from(code).ok().and_then(|at| words.get(at).cloned());
        match self {
            Self::YesNo => if code == 0 { "no" } else { "yes" }.to_owned(),
            Self::OneOf(words) => word(words).unwrap_or_default(),
            Self::Int { .. } | Self::Time => code.to_string(),
            Self::Set(words) => {
                let members = words.iter().enumerate().filter(|(at, _)| code >> at & 1 == 1);
                members.map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ")
            }
        }
    }

    /// What may be answered, for a message: `one of better, same, worse`.
    pub fn described(&self) -> String {
        match self {
            Self::YesNo => "true or false".to_owned(),
            Self::OneOf(words) => format!("one of {}", words.join(", ")),
            Self::Int { min, max, unit } => format!("a whole number from {min} to {max} ({unit})"),
            Self::Set(words) => format!("a list of {}", words.join(", ")),
            Self::Time => "a time like 2026-05-03T10:10:00+01:00".to_owned(),
        }
    }
}

/// In which direction a finding is worse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Worse {
    /// No order.
    None,
    /// Chains of codes, each worse to the right.
    Chains(Vec<Vec<i32>>),
    /// Higher is worse.
    Up,
    /// Lower is worse.
    Down,
    /// Higher is worse from one value on, lower is worse below another.
    UpDown {
        /// From here on, higher is worse.
        up_from: i32,
        /// Below this, lower is worse.
        down_below: i32,
    },
    /// More members are worse; this bit means "nothing".
    Members {
        /// The bit that means "nothing".
        ok: i32,
    },
}

/// One implied answer.
#[derive(Debug, Clone)]
pub struct Implied {
    /// When it holds.
    pub when: Condition,
    /// What it gives.
    pub gives: Gives,
}

/// What an implied answer gives.
#[derive(Debug, Clone, Copy)]
pub enum Gives {
    /// This code.
    Code(i32),
    /// The value of another finding.
    Copy(FindingIndex),
}

/// Where a finding's value comes from.
#[derive(Debug, Clone)]
pub enum Origin {
    /// Asked, measured, or read from the journal.
    Given,
    /// Counted by the engine: how many babies the check is about.
    BabiesCount,
    /// True, false, or neither.
    Truth {
        /// When it is true.
        true_when: Condition,
        /// When it is false; `None`: whenever `true_when` is false.
        false_when: Option<Condition>,
    },
    /// The first true case wins.
    Cases(Vec<(i32, Condition)>),
    /// `from − ⌊less / divide⌋`.
    Difference {
        /// The number to take from.
        from: FindingIndex,
        /// The number to take away.
        less: FindingIndex,
        /// What the second is divided by first.
        divide: i32,
    },
}

/// One finding.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The stable id.
    pub id: String,
    /// The file it stands in.
    pub file: String,
    /// Whom it is about.
    pub scope: Scope,
    /// Its place among the findings of its scope.
    pub slot: usize,
    /// What it is used for; `None` for derived findings.
    pub kind: Option<Kind>,
    /// The group of the interview.
    pub group: String,
    /// Its values.
    pub domain: Domain,
    /// Which values are worse.
    pub worse: Worse,
    /// A test that its red-flag values pass.
    pub red: Option<Test>,
    /// How long an answer may be used.
    pub fresh: FreshRow,
    /// The code of an absent history finding; `None` when absent means unknown or "does not count".
    pub absent_code: Option<i32>,
    /// Whether an absent answer makes every test false (measured, choice, after).
    pub absent_is_no: bool,
    /// When the question does not apply.
    pub na_when: Option<Condition>,
    /// What other answers imply.
    pub implied: Vec<Implied>,
    /// What to ask those who can't measure.
    pub twins: Vec<String>,
    /// Never shared unless chosen.
    pub sensitive: bool,
    /// About one's mind: not kept in the journal, unless chosen for that very check.
    pub mind: bool,
    /// Where its value comes from.
    pub origin: Origin,
    /// What to ask again when a derived finding stays unknown although everything was answered, and after how long.
    pub ask_again: Option<(FindingIndex, i64)>,
    /// Who signed it.
    pub review: Review,
}

impl Finding {
    /// Whether it follows from other findings instead of being answered.
    pub fn is_derived(&self) -> bool {
        !matches!(self.origin, Origin::Given)
    }

    /// Whether a value is a red flag.
    pub fn is_red(&self, code: i32) -> bool {
        self.red.is_some_and(|test| test.passes(code))
    }
}

/// What evaluating a rule needs to know of a finding, and nothing else: all of them lie close together.
#[derive(Debug, Clone, Copy)]
pub struct Home {
    /// Whom it is about.
    pub scope: Scope,
    /// Its place among the findings of its scope.
    pub slot: u16,
    /// Whether it follows from other findings instead of being answered.
    pub is_derived: bool,
    /// What it is without an answer.
    pub absent: Absent,
}

/// What a finding is that nobody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// Unknown.
    Unknown,
    /// It makes every test false (measured, choice, after).
    No,
    /// What the journal says; this code when it says nothing.
    History(i32),
}

/// Every finding of a pack.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    pub(super) findings: Vec<Finding>,
    pub(super) by_id: HashMap<String, FindingIndex>,
    pub(super) homes: Vec<Home>,
    /// How each finding's answer is named in a result, left and right; what is no breast's is named by the first.
    pub(super) names: Vec<[SmolStr; 2]>,
    /// The findings of each scope, in the order of their slots.
    pub(super) scopes: [Vec<FindingIndex>; 3],
    /// Findings that other answers imply.
    pub(super) implied: Vec<FindingIndex>,
    /// Findings with `na_when` and derived ones, each after those it depends on.
    pub(super) order: Vec<FindingIndex>,
}

impl Vocabulary {
    /// The finding with this id.
    pub fn find(&self, id: &str) -> Option<FindingIndex> {
        self.by_id.get(id).copied()
    }

    /// One finding.
    pub fn get(&self, index: FindingIndex) -> &Finding {
        &self.findings[usize::from(index.0)]
    }

    /// Where a finding has its place, and what it is without an answer.
    pub fn home(&self, index: FindingIndex) -> Home {
        self.homes[usize::from(index.0)]
    }

    /// How an answer of the person (`temp_dC`) or of a breast (`left.hot`) is named in a result. Babies have names of their
    /// own.
    pub fn named(&self, index: FindingIndex, side: Option<Side>) -> &SmolStr {
        &self.names[usize::from(index.0)][side.map_or(0, |side| side as usize)]
    }

    /// How many findings there are.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// All findings with their positions.
    pub fn iter(&self) -> impl Iterator<Item = (FindingIndex, &Finding)> {
        (0u16..).map(FindingIndex).zip(&self.findings)
    }

    /// The findings of a scope, in the order of their slots.
    pub fn of(&self, scope: Scope) -> impl Iterator<Item = FindingIndex> {
        self.scopes[scope as usize].iter().copied()
    }

    /// The findings that other answers imply, in the order of the table.
    pub fn implied(&self) -> impl Iterator<Item = (FindingIndex, &Finding)> {
        self.implied.iter().map(|index| (*index, self.get(*index)))
    }

    /// How many findings a scope has.
    pub fn slots(&self, scope: Scope) -> usize {
        self.scopes[scope as usize].len()
    }

    /// Findings that apply only sometimes or follow from others, in an order in which each can be worked out.
    pub fn order(&self) -> &[FindingIndex] {
        &self.order
    }
}
