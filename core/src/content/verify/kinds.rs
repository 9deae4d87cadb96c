//! L1, the kind: it is computed from the rules, and the row repeats it.
//!
//! The kind decides what happens when nobody answers. A gate that calls itself a choice would count as "no" in silence.

use std::collections::BTreeSet;

use crate::{
    care::Tier,
    content::{
        Content,
        condition::FindingIndex,
        error::Fault,
        rows::Kind,
        rule::RuleKind,
        verify::{
            findings::is_history,
            usage::{helpers, reads},
        },
        vocabulary::Finding,
    },
};

/// Where a finding stands, derived findings and techniques looked through.
#[derive(Default, Clone)]
struct Standing {
    /// A rule that decides a level or a permission: E, S, D, H, X, JT, or a baby's T1 or T2.
    gate: Option<String>,
    /// A baby's T3 rule.
    baby_only: Option<String>,
    /// A technique.
    technique: Option<String>,
    /// A follow-up rule.
    follow_up: Option<String>,
    /// What decides who is asked what.
    helper: bool,
}

/// L1: each kind is exactly the one that the rules make of the finding, and everything is needed by something.
pub fn kinds(content: &Content, faults: &mut Vec<Fault>) {
    let standings = standings(content);
    for (index, finding) in content.vocabulary().iter() {
        let standing = &standings[usize::from(index.0)];
        match computed(finding, standing) {
            (Some(right), place) if finding.kind.is_some_and(|kind| kind != right) => {
                let written = finding.kind.map_or("", word);
                let reason = format!("kind is {written}, and it has to be {}, because {place}", word(right));
                faults.push(Fault::lint("L1", &finding.file, &finding.id, reason));
            }
            (None, _) if finding.kind != Some(Kind::Summary) => {
                let way_out = if finding.is_derived() { "" } else { ", or make it kind summary" };
                let reason = format!("no rule and no technique needs it: use it in one, or take it out{way_out}");
                faults.push(Fault::lint("L1", &finding.file, &finding.id, reason));
            }
            _ => {}
        }
    }
}

fn standings(content: &Content) -> Vec<Standing> {
    let mut standings = vec![Standing::default(); content.vocabulary().iter().count()];
    let mut mark = |read: BTreeSet<FindingIndex>, set: &dyn Fn(&mut Standing)| {
        read.into_iter().for_each(|finding| set(&mut standings[usize::from(finding.0)]));
    };
    for rule in content.rules() {
        let first = |place: &mut Option<String>| *place = place.take().or_else(|| Some(rule.id.clone()));
        mark(reads(content, &rule.when), &|standing| match (rule.kind, rule.tier()) {
            (RuleKind::F, _) => first(&mut standing.follow_up),
            (RuleKind::B, Some(tier)) if tier < Tier::SameDay => first(&mut standing.baby_only),
            _ => first(&mut standing.gate),
        });
    }
    for technique in content.techniques() {
        mark(reads(content, technique.when()), &|standing| {
            standing.technique = standing.technique.take().or_else(|| Some(technique.id().to_owned()));
        });
    }
    mark(helpers(content), &|standing| standing.helper = true);
    standings
}

/// The kind that the rules make of a finding, and why; nothing when nothing reads it.
fn computed(finding: &Finding, standing: &Standing) -> (Option<Kind>, String) {
    let in_rule = |rule: &String| format!("it stands in {rule}");
    let gate = match (is_history(finding), finding.absent_is_no) {
        (true, _) => Kind::History,
        (false, true) => Kind::Measured,
        (false, false) => Kind::Gate,
    };
    if let Some(rule) = &standing.gate {
        (Some(gate), in_rule(rule))
    } else if let Some(rule) = &standing.baby_only {
        (Some(if finding.absent_is_no { Kind::Measured } else { Kind::BabyOnly }), in_rule(rule))
    } else if let Some(technique) = &standing.technique {
        (Some(Kind::Choice), format!("it stands only in the technique {technique}"))
    } else if let Some(rule) = &standing.follow_up {
        (Some(Kind::After), format!("it stands only in the follow-up rule {rule}"))
    } else if standing.helper {
        (Some(Kind::Start), "it decides only who is asked what".to_owned())
    } else {
        (None, String::new())
    }
}

/// Unknown is a value: only readings, choices and follow-up may count as "no" when nobody answered.
pub fn absences(content: &Content, faults: &mut Vec<Fault>) {
    for (_, finding) in content.vocabulary().iter().filter(|(_, finding)| !is_history(finding)) {
        let Some(kind) = finding.kind else { continue };
        let should = matches!(kind, Kind::Measured | Kind::Choice | Kind::After);
        if finding.absent_is_no != should {
            let right = if should { "no" } else { "unknown" };
            let reason = format!("absent has to be \"{right}\" for a finding of kind {}", word(kind));
            faults.push(Fault::lint("L1", &finding.file, &finding.id, reason));
        }
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Start => "start",
        Kind::Gate => "gate",
        Kind::BabyOnly => "baby_only",
        Kind::Measured => "measured",
        Kind::Choice => "choice",
        Kind::After => "after",
        Kind::Summary => "summary",
        Kind::History => "history",
    }
}
