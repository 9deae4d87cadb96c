//! Who reads which finding: the ground on which kinds, questions and dead rows are judged.

use std::collections::BTreeSet;

use crate::content::{
    Content,
    condition::{Condition, FindingIndex},
    vocabulary::{Gives, Origin},
};

/// Everything a condition reads, derived findings and techniques looked through; the derived ones are in it too.
pub fn reads(content: &Content, condition: &Condition) -> BTreeSet<FindingIndex> {
    let mut read = BTreeSet::new();
    follow(content, condition, &mut read);
    read
}

fn follow(content: &Content, condition: &Condition, read: &mut BTreeSet<FindingIndex>) {
    let mut direct = Vec::new();
    condition.atoms(&mut |finding, _| direct.push(finding));
    for finding in direct {
        if read.insert(finding) {
            ingredients(content, finding, read);
        }
    }
    condition.techniques(&mut |technique| follow(content, content.technique(technique).when(), read));
}

fn ingredients(content: &Content, finding: FindingIndex, read: &mut BTreeSet<FindingIndex>) {
    match &content.vocabulary().get(finding).origin {
        Origin::Given | Origin::BabiesCount => {}
        Origin::Truth { true_when, false_when } => {
            follow(content, true_when, read);
            false_when.iter().for_each(|when| follow(content, when, read));
        }
        Origin::Cases(cases) => cases.iter().for_each(|(_, when)| follow(content, when, read)),
        Origin::Difference { from, less, .. } => {
            for part in [*from, *less] {
                if read.insert(part) {
                    ingredients(content, part, read);
                }
            }
        }
    }
}

/// Everything that decides what else is asked or implied: conditions of n/a, of implied answers, and of "no baby".
pub fn helpers(content: &Content) -> BTreeSet<FindingIndex> {
    let mut read = reads(content, content.babies_none_when());
    for (_, finding) in content.vocabulary().iter() {
        finding.na_when.iter().for_each(|when| follow(content, when, &mut read));
        for implied in &finding.implied {
            follow(content, &implied.when, &mut read);
            if let Gives::Copy(other) = implied.gives {
                read.insert(other);
            }
        }
    }
    read
}
