//! L6: what may be n/a, measured or a matter of choice makes every test false when it is not there. Under a `not`, or with
//! `≠`, that "false" would turn into "true": a question that was never asked would raise or forbid something.

use crate::content::{
    Content,
    condition::{Condition, FindingIndex, Test},
    error::Fault,
    expression::{Expression, Sign},
    verify::{technique_file, write},
    vocabulary::{Domain, Finding, Origin},
};

/// The one exception of the table: the rule "no technique fits" has to deny M02, which reads what may be n/a. It is safe
/// because the parent (`knot`) stands in the same `all`: without a knot that part is false by its parent already.
const EXCEPTION: (&str, &str) = ("H16", "M02");

/// Why it is refused.
const MISSING: &str = "it may be n/a or not measured";

/// A finding whose absence makes every test of it false.
fn may_be_missing(finding: &Finding) -> bool {
    finding.na_when.is_some() || finding.absent_is_no
}

/// L6 over rules, techniques, derived findings, n/a and implied answers.
pub fn negations(content: &Content, faults: &mut Vec<Fault>) {
    for rule in content.rules() {
        let mut walk = Walk { content, row: &rule.id, through: None, found: Vec::new() };
        walk.condition(&rule.when, &[], false);
        let found = walk.found.into_iter().chain(unequal(content, &rule.written));
        faults.extend(found.map(|reason| Fault::lint("L6", &rule.file, &rule.id, reason)));
    }
    for technique in content.techniques() {
        let mut walk = Walk { content, row: technique.id(), through: None, found: Vec::new() };
        walk.condition(technique.when(), &[], false);
        let written = Expression::parse(&technique.row().when).ok();
        let found = walk.found.into_iter().chain(written.iter().flat_map(|written| unequal(content, written)));
        faults.extend(found.map(|reason| Fault::lint("L6", technique_file(technique), technique.id(), reason)));
    }
    for (_, finding) in content.vocabulary().iter() {
        let mut walk = Walk { content, row: &finding.id, through: None, found: Vec::new() };
        for condition in conditions(finding) {
            walk.condition(condition, &[], false);
            walk.all_but_one(condition);
        }
        faults.extend(walk.found.into_iter().map(|reason| Fault::lint("L6", &finding.file, &finding.id, reason)));
    }
}

/// Every condition that a finding carries.
fn conditions(finding: &Finding) -> Vec<&Condition> {
    let mut all: Vec<&Condition> = finding.na_when.iter().collect();
    all.extend(finding.implied.iter().map(|implied| &implied.when));
    match &finding.origin {
        Origin::Truth { true_when, false_when } => {
            all.extend([Some(true_when), false_when.as_ref()].into_iter().flatten())
        }
        Origin::Cases(cases) => all.extend(cases.iter().map(|(_, when)| when)),
        Origin::Given | Origin::BabiesCount | Origin::Difference { .. } => {}
    }
    all
}

/// `≠` as it was written.
fn unequal(content: &Content, written: &Expression) -> Vec<String> {
    let mut found = Vec::new();
    written.leaves(&mut |leaf, _| {
        let Expression::Compare(name, Sign::NotEqual, value) = leaf else { return };
        let finding = content.vocabulary().find(name).map(|index| content.vocabulary().get(index));
        if finding.is_some_and(may_be_missing) {
            found.push(format!("'{name} ≠ {value}': {MISSING}, so name the values that count with = or in"));
        }
    });
    found
}

struct Walk<'a> {
    content: &'a Content,
    row: &'a str,
    through: Option<&'a str>,
    found: Vec<String>,
}

impl<'a> Walk<'a> {
    /// Looks for what may be missing under a `not`; `beside` are the parts of the nearest `all` around.
    fn condition(&mut self, condition: &'a Condition, beside: &[Condition], denied: bool) {
        match condition {
            Condition::Atom(finding, _) if denied => self.denied(*finding, beside),
            Condition::Atom(..) => {}
            Condition::All(parts) => parts.iter().for_each(|part| self.condition(part, parts, denied)),
            Condition::Any(parts) => parts.iter().for_each(|part| self.condition(part, &[], denied)),
            Condition::Not(inner) => self.condition(inner, &[], true),
            Condition::AnySide(inner)
            | Condition::BothSides(inner)
            | Condition::OtherSide(inner)
            | Condition::AnyBaby(inner) => self.condition(inner, &[], denied),
            // A technique's own nots are judged in its own row.
            Condition::Technique(technique) if denied => {
                let technique = self.content.technique(*technique);
                let before = self.through.replace(technique.id());
                self.condition(technique.when(), &[], true);
                self.through = before;
            }
            Condition::Technique(_) => {}
        }
    }

    fn denied(&mut self, index: FindingIndex, beside: &[Condition]) {
        let finding = self.content.vocabulary().get(index);
        if !may_be_missing(finding) {
            return;
        }
        let through = self.through.map_or_else(String::new, |technique| format!(" through tech.{technique}"));
        let id = &finding.id;
        if self.through.is_some_and(|technique| (self.row, technique) == EXCEPTION) {
            let parent = finding.na_when.as_ref().and_then(opposite);
            if !parent.as_ref().is_some_and(|parent| beside.contains(parent)) {
                let wanted =
                    parent.map_or_else(String::new, |parent| format!(" '{}'", write::written(self.content, &parent)));
                self.found.push(format!(
                    "'{id}' stands under not{through}: that is allowed only while its parent{wanted} stands in the same 'and' of the technique"
                ));
            }
            return;
        }
        self.found.push(format!("'{id}' stands under not{through}: {MISSING}, so say in which cases the row is true"));
    }

    /// Findings don't keep how they were written: a list of all values but one is what `≠` becomes.
    fn all_but_one(&mut self, condition: &Condition) {
        let content = self.content;
        condition.atoms(&mut |index, test| {
            let finding = content.vocabulary().get(index);
            let (Domain::OneOf(words), Test::OneOf(mask)) = (&finding.domain, test) else { return };
            if words.len() > 2 && mask.count_ones() as usize + 1 == words.len() && may_be_missing(finding) {
                self.found.push(format!(
                    "'{}' stands with ≠, or with a list of all values but one: {MISSING}, so join the values that count with 'or'",
                    finding.id
                ));
            }
        });
    }
}

/// The parent that has to hold when a finding is n/a for `parent = no`.
fn opposite(na_when: &Condition) -> Option<Condition> {
    match na_when {
        Condition::Atom(parent, Test::OneOf(0b01)) => Some(Condition::Atom(*parent, Test::OneOf(0b10))),
        _ => None,
    }
}
