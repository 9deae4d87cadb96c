//! What one answer decides by itself, everything else being unknown (Kleene).

use crate::content::{
    Content,
    condition::{Condition, FindingIndex},
    rows::Scope,
    vocabulary::Origin,
};

/// The only thing that is known.
pub type Fact = (FindingIndex, i32);

/// Whether a condition holds when only this one answer is known; nothing when that does not settle it.
pub fn holds(content: &Content, condition: &Condition, fact: Option<Fact>) -> Option<bool> {
    let of = |inner: &Condition, fact| holds(content, inner, fact);
    // The same answer on the other side, or of another baby, is not known.
    let elsewhere = fact.filter(|(finding, _)| content.vocabulary().get(*finding).scope == Scope::Person);
    match condition {
        Condition::Atom(finding, test) => value(content, *finding, fact).map(|code| test.passes(code)),
        Condition::All(parts) => all(parts.iter().map(|part| of(part, fact))),
        Condition::Any(parts) => any(parts.iter().map(|part| of(part, fact))),
        Condition::Not(inner) => of(inner, fact).map(|held| !held),
        Condition::AnySide(inner) => any([of(inner, fact), of(inner, elsewhere)]),
        Condition::BothSides(inner) => all([of(inner, fact), of(inner, elsewhere)]),
        Condition::OtherSide(inner) => of(inner, elsewhere),
        Condition::AnyBaby(inner) => of(inner, fact).filter(|held| *held),
        Condition::Technique(technique) => of(content.technique(*technique).when(), fact),
    }
}

fn value(content: &Content, finding: FindingIndex, fact: Option<Fact>) -> Option<i32> {
    if let Some((_, code)) = fact.filter(|(known, _)| *known == finding) {
        return Some(code);
    }
    match &content.vocabulary().get(finding).origin {
        Origin::Given | Origin::BabiesCount | Origin::Difference { .. } => None,
        Origin::Truth { true_when, false_when } => match (holds(content, true_when, fact), false_when) {
            (Some(true), _) => Some(1),
            (Some(false), None) => Some(0),
            (_, Some(when)) => holds(content, when, fact).filter(|held| *held).map(|_| 0),
            _ => None,
        },
        Origin::Cases(cases) => {
            let first = cases.iter().map(|(code, when)| (code, holds(content, when, fact)));
            let (code, held) = first.into_iter().find(|(_, held)| *held != Some(false))?;
            held.map(|_| *code)
        }
    }
}

fn all(parts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let parts: Vec<_> = parts.into_iter().collect();
    if parts.contains(&Some(false)) { Some(false) } else { parts.iter().all(Option::is_some).then_some(true) }
}

fn any(parts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    all(parts.into_iter().map(|part| part.map(|held| !held))).map(|held| !held)
}
