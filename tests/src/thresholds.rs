//! Every numeric threshold of a pack, found by walking its conditions, so that none can be without its cases.

use lattea_core::content::{
    Content,
    condition::{Condition, FindingIndex, Test},
    rows::Scope,
    vocabulary::{Domain, Origin},
};

/// What a number is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// At least this.
    AtLeast(i32),
    /// At most this.
    AtMost(i32),
    /// Exactly this.
    Equal(i32),
}

impl Bound {
    /// From how a row writes it; `< 24` and `≤ 23` are the same bound.
    pub fn parse(sign: &str, number: i32) -> Option<Self> {
        Some(match sign {
            "≥" => Self::AtLeast(number),
            ">" => Self::AtLeast(number + 1),
            "≤" => Self::AtMost(number),
            "<" => Self::AtMost(number - 1),
            "=" => Self::Equal(number),
            _ => return None,
        })
    }

    /// The number itself.
    pub fn number(self) -> i32 {
        match self {
            Self::AtLeast(number) | Self::AtMost(number) | Self::Equal(number) => number,
        }
    }
}

/// One threshold at one place of one row.
#[derive(Debug, Clone)]
pub struct Threshold {
    /// The row that has it: a rule, a technique or a finding.
    pub row: String,
    /// The finding that is compared.
    pub finding: FindingIndex,
    /// With what.
    pub bound: Bound,
    /// The row names the same threshold more than once: which of them, counted from 1.
    pub part: usize,
    /// The scope of the row.
    pub scope: Scope,
    /// The whole condition that it stands in.
    pub condition: Condition,
    /// Its place among the bounds of that condition.
    pub at: usize,
}

/// Every threshold of every rule, technique and finding.
pub fn all(content: &Content) -> Vec<Threshold> {
    let mut found = Vec::new();
    for rule in content.rules() {
        row(&rule.id, rule.scope, [&rule.when], &mut found);
    }
    for technique in content.techniques() {
        row(technique.id(), Scope::Breast, [technique.when()], &mut found);
    }
    for (_, finding) in content.vocabulary().iter() {
        let mut conditions: Vec<&Condition> = finding.na_when.iter().collect();
        conditions.extend(finding.implied.iter().map(|implied| &implied.when));
        match &finding.origin {
            Origin::Truth { true_when, false_when } => {
                conditions.extend([Some(true_when), false_when.as_ref()].into_iter().flatten())
            }
            Origin::Cases(cases) => conditions.extend(cases.iter().map(|(_, when)| when)),
            Origin::Given | Origin::BabiesCount | Origin::Difference { .. } => {}
        }
        row(&finding.id, finding.scope, conditions, &mut found);
    }
    row("babies", Scope::Person, [content.babies_none_when()], &mut found);
    found
}

fn row<'c>(id: &str, scope: Scope, conditions: impl IntoIterator<Item = &'c Condition>, found: &mut Vec<Threshold>) {
    let before = found.len();
    for condition in conditions {
        let mut bounds = Vec::new();
        walk(condition, &mut bounds);
        for (at, (finding, bound)) in bounds.into_iter().enumerate() {
            let same = |other: &&Threshold| (other.finding, other.bound) == (finding, bound);
            let part = 1 + found[before..].iter().filter(same).count();
            found.push(Threshold { row: id.to_owned(), finding, bound, part, scope, condition: condition.clone(), at });
        }
    }
}

fn bound_of(condition: &Condition) -> Option<(FindingIndex, Bound)> {
    match condition {
        Condition::Atom(finding, Test::AtLeast(number)) => Some((*finding, Bound::AtLeast(*number))),
        Condition::Atom(finding, Test::AtMost(number)) => Some((*finding, Bound::AtMost(*number))),
        Condition::All(parts) => match (parts.first().and_then(bound_of), parts.get(1).and_then(bound_of)) {
            (Some((one, Bound::AtLeast(low))), Some((other, Bound::AtMost(high))))
                if parts.len() == 2 && one == other && low == high =>
            {
                Some((one, Bound::Equal(low)))
            }
            _ => None,
        },
        _ => None,
    }
}

fn walk(condition: &Condition, found: &mut Vec<(FindingIndex, Bound)>) {
    if let Some(bound) = bound_of(condition) {
        found.push(bound);
        return;
    }
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| walk(part, found)),
        Condition::Not(inner)
        | Condition::AnySide(inner)
        | Condition::BothSides(inner)
        | Condition::OtherSide(inner)
        | Condition::AnyBaby(inner) => walk(inner, found),
        Condition::Atom(..) | Condition::Technique(_) => {}
    }
}

impl Threshold {
    /// As a clinician reads it: `abx_hours ≥ 48`.
    pub fn text(&self, content: &Content) -> String {
        let id = &content.vocabulary().get(self.finding).id;
        let part = if self.part > 1 { format!(" (part {})", self.part) } else { String::new() };
        match self.bound {
            Bound::AtLeast(number) => format!("{id} ≥ {number}{part}"),
            Bound::AtMost(number) => format!("{id} ≤ {number}{part}"),
            Bound::Equal(number) => format!("{id} = {number}{part}"),
        }
    }

    /// Whether the finding can have this value at all.
    pub fn can_be(&self, content: &Content, value: i32) -> bool {
        match content.vocabulary().get(self.finding).domain {
            Domain::Int { min, max, .. } => (min..=max).contains(&value),
            _ => false,
        }
    }

    /// The condition with this one threshold moved, everything else as it is.
    pub fn moved(&self, by: i32) -> Condition {
        let mut left = self.at;
        shift(&self.condition, &mut left, by)
    }
}

fn shift(condition: &Condition, left: &mut usize, by: i32) -> Condition {
    if let Some((finding, bound)) = bound_of(condition) {
        let here = *left == 0;
        *left = left.wrapping_sub(1);
        let by = if here { by } else { 0 };
        return match bound {
            Bound::AtLeast(number) => Condition::Atom(finding, Test::AtLeast(number + by)),
            Bound::AtMost(number) => Condition::Atom(finding, Test::AtMost(number + by)),
            Bound::Equal(number) => Condition::All(Box::new([
                Condition::Atom(finding, Test::AtLeast(number + by)),
                Condition::Atom(finding, Test::AtMost(number + by)),
            ])),
        };
    }
    let mut parts = |parts: &[Condition]| parts.iter().map(|part| shift(part, left, by)).collect::<Vec<_>>().into();
    match condition {
        Condition::All(all) => Condition::All(parts(all)),
        Condition::Any(any) => Condition::Any(parts(any)),
        Condition::Not(inner) => Condition::Not(Box::new(shift(inner, left, by))),
        Condition::AnySide(inner) => Condition::AnySide(Box::new(shift(inner, left, by))),
        Condition::BothSides(inner) => Condition::BothSides(Box::new(shift(inner, left, by))),
        Condition::OtherSide(inner) => Condition::OtherSide(Box::new(shift(inner, left, by))),
        Condition::AnyBaby(inner) => Condition::AnyBaby(Box::new(shift(inner, left, by))),
        Condition::Atom(..) | Condition::Technique(_) => condition.clone(),
    }
}
