//! L3: no points are added. A red flag that counts only together with others needs a written reason.

use std::collections::BTreeSet;

use crate::{
    care::Tier,
    content::{
        Content,
        condition::{Condition, FindingIndex, Test},
        error::Fault,
        rule::{Rule, RuleKind},
        verify::{alone::holds, alternatives::alternatives, usage::reads},
        vocabulary::{Domain, Finding},
    },
};

/// L3, judged per alternative (L4): in an emergency that takes several signs together, each red-flag answer reaches at
/// least "within 24 hours" alone in another rule, so that nobody waits for the second sign; and an answer that no other
/// rule knows at all (loose stools in E08) stands there only with a reason. `joint` is that reason. Derived findings are
/// judged where they stand themselves.
pub fn joint(content: &Content, faults: &mut Vec<Fault>) {
    for rule in content.rules().iter().filter(|rule| rule.kind == RuleKind::E && rule.joint.trim().is_empty()) {
        let mut told = BTreeSet::new();
        let together = alternatives(&rule.when).into_iter().filter(|parts| parts.len() > 1).flatten();
        for part in together {
            let Condition::Atom(index, test) = part else { continue };
            let finding = content.vocabulary().get(*index);
            if finding.is_derived() || !told.insert((*index, format!("{test:?}"))) {
                continue;
            }
            faults.extend(lonely(content, rule, *index, *test).map(|reason| {
                Fault::lint("L3", &rule.file, &rule.id, format!("{reason}, or write the reason into joint"))
            }));
        }
    }
}

/// Why an answer may not stand among others in this rule.
fn lonely(content: &Content, rule: &Rule, index: FindingIndex, test: Test) -> Option<String> {
    let finding = content.vocabulary().get(index);
    let id = &finding.id;
    let others = || content.rules().iter().filter(|other| other.id != rule.id && other.kind != RuleKind::F);
    let urgent = |code| {
        let alone = |other: &Rule| holds(content, &other.when, Some((index, code))) == Some(true);
        others().any(|other| other.tier().is_some_and(Tier::needs_clinician) && alone(other))
    };
    let mut red = red_codes(finding, test).peekable();
    if red.peek().is_none() {
        let known = others().any(|other| reads(content, &other.when).contains(&index));
        return (!known)
            .then(|| format!("'{id}' counts here together with others and in no other rule: use it in one"));
    }
    let code = red.find(|code| !urgent(*code))?;
    Some(format!(
        "the red flag '{id} = {}' counts here only together with others: give it a rule at within_24h or above",
        finding.domain.written(code)
    ))
}

fn red_codes(finding: &Finding, test: Test) -> impl Iterator<Item = i32> {
    let values = match &finding.domain {
        Domain::YesNo => 2,
        Domain::OneOf(words) => i32::try_from(words.len()).unwrap_or(0),
        _ => 0,
    };
    (0..values).filter(move |code| test.passes(*code) && finding.is_red(*code))
}
