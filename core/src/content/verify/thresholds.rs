//! L2 and L5: every number that a condition compares with, for the cases that have to stand below, at and above it, and
//! the numbers that the loader does not look up itself.

use crate::content::{
    Content,
    condition::{Condition, FindingIndex, Test},
    error::Fault,
    rows::Scope,
    verify::technique_file,
    vocabulary::{Domain, Finding, Origin, Worse},
};

/// What kind of row a threshold stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StandsIn {
    /// A rule.
    Rule,
    /// A derived finding.
    Derived,
    /// A technique's condition.
    Technique,
    /// The value at which a technique's permission ends.
    Recheck,
    /// The condition under which a finding does not apply.
    NotApplicable,
    /// The condition under which an answer is implied.
    Implied,
}

/// One number that a condition compares with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Threshold {
    /// The rule, technique or finding in whose row it stands.
    pub rule: String,
    /// What kind of row that is.
    pub stands_in: StandsIn,
    /// The finding that is compared.
    pub finding: String,
    /// The last value that passes: with `at_least` the smallest, otherwise the largest. `x < 90` has 89, `x ≤ 42` has 42.
    pub value: i32,
    /// Whether the value and everything above it passes (`≥`), or everything below it (`≤`).
    pub at_least: bool,
    /// Whom the finding is about.
    pub scope: Scope,
    /// What the finding can be.
    pub range: (i32, i32),
}

impl Threshold {
    /// The values just below, at and just above it that the finding can have: one of them lies on the other side.
    pub fn cases(&self) -> impl Iterator<Item = i32> {
        let (min, max) = self.range;
        [self.value.saturating_sub(1), self.value, self.value.saturating_add(1)]
            .into_iter()
            .filter(move |value| (min..=max).contains(value))
    }
}

/// Every number that a pack compares a finding with, in the order of rules, findings and techniques, each once a row.
pub fn thresholds(content: &Content) -> Vec<Threshold> {
    let mut found = Vec::new();
    let mut add = |rule: &str, stands_in: StandsIn, condition: &Condition| {
        condition.atoms(&mut |finding, test| {
            let (value, at_least) = match test {
                Test::AtLeast(value) => (value, true),
                Test::AtMost(value) => (value, false),
                Test::OneOf(_) | Test::Has(_) => return,
            };
            let threshold = threshold(content, rule, stands_in, finding, value, at_least);
            if !found.contains(&threshold) {
                found.push(threshold);
            }
        });
    };
    for rule in content.rules() {
        add(&rule.id, StandsIn::Rule, &rule.when);
    }
    for (_, finding) in content.vocabulary().iter() {
        finding.na_when.iter().for_each(|when| add(&finding.id, StandsIn::NotApplicable, when));
        finding.implied.iter().for_each(|implied| add(&finding.id, StandsIn::Implied, &implied.when));
        match &finding.origin {
            Origin::Truth { true_when, false_when } => {
                [Some(true_when), false_when.as_ref()]
                    .into_iter()
                    .flatten()
                    .for_each(|when| add(&finding.id, StandsIn::Derived, when));
            }
            Origin::Cases(cases) => cases.iter().for_each(|(_, when)| add(&finding.id, StandsIn::Derived, when)),
            Origin::Given | Origin::BabiesCount | Origin::Difference { .. } => {}
        }
    }
    for technique in content.techniques() {
        add(technique.id(), StandsIn::Technique, technique.when());
    }
    for technique in content.techniques() {
        if let Some((finding, reaches)) = technique.recheck() {
            found.push(threshold(content, technique.id(), StandsIn::Recheck, finding, reaches, true));
        }
    }
    found
}

fn threshold(
    content: &Content,
    rule: &str,
    stands_in: StandsIn,
    finding: FindingIndex,
    value: i32,
    at_least: bool,
) -> Threshold {
    let finding = content.vocabulary().get(finding);
    let range = range(finding).unwrap_or((i32::MIN, i32::MAX));
    let (rule, id) = (rule.to_owned(), finding.id.clone());
    Threshold { rule, stands_in, finding: id, value, at_least, scope: finding.scope, range }
}

fn range(finding: &Finding) -> Option<(i32, i32)> {
    if let Domain::Int { min, max, .. } = finding.domain { Some((min, max)) } else { None }
}

/// L5: a number outside what a finding can be would never be reached, or always, and nobody would notice. The loader
/// refuses it in conditions; here stand the numbers of a technique's recheck and of an order in two directions.
pub fn bounds(content: &Content, faults: &mut Vec<Fault>) {
    for technique in content.techniques() {
        let Some((index, reaches)) = technique.recheck() else { continue };
        let finding = content.vocabulary().get(index);
        if range(finding).is_none_or(|(min, max)| !(min..=max).contains(&reaches)) {
            let reason =
                format!("recheck: {reaches} lies outside what '{}' can be: {}", finding.id, finding.domain.described());
            faults.push(Fault::lint("L5", technique_file(technique), technique.id(), reason));
        }
    }
    for (_, finding) in content.vocabulary().iter() {
        let Worse::UpDown { up_from, down_below } = finding.worse else { continue };
        let outside = |value: &i32| range(finding).is_none_or(|(min, max)| !(min..=max).contains(value));
        if let Some(value) = [up_from, down_below].into_iter().find(outside) {
            let reason = format!("worse: {value} lies outside what it can be: {}", finding.domain.described());
            faults.push(Fault::lint("L5", &finding.file, &finding.id, reason));
        }
    }
}
