//! What the journal keeps of answers about one's mind: not the answers, but the care level and the rules that were true,
//! unless the person chose otherwise for that very check.
//!
//! A rule that is true because of them says no more than that it was one of several answers. Which of the questions stayed
//! open is not kept either: all of them are written as open, or none. That none was open and no such rule was true says
//! that each of them was answered with "no", and so the check can be assessed again for as long as it holds.

use crate::{
    care::Tier,
    content::{Content, condition::FindingIndex, rows::Kind, vocabulary::Finding},
    journal::Check,
    triage::{
        facts::{Facts, Value},
        findings::{Answer, AnswerSource, Findings, Place},
        history::History,
        verdict::{Unanswered, UnknownWhy, Verdict},
    },
};

/// Whether the answers of a check about one's mind are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MindAnswers {
    /// Only what came of them: the usual case.
    #[default]
    LevelOnly,
    /// Chosen for this check.
    Kept,
}

/// The open questions of a check; those about one's mind all of them, and as if they had not been put, when one is open.
pub(super) fn unanswered(content: &Content, findings: &Findings, verdict: &Verdict) -> Vec<Unanswered> {
    let is_mind = |open: &Unanswered| content.vocabulary().find(&open.id).is_some_and(|index| is_mind(content, index));
    let (mind, mut open): (Vec<_>, Vec<_>) = verdict.unanswered.iter().cloned().partition(is_mind);
    if mind.is_empty() {
        return open;
    }
    let facts = Facts::new(content, findings, &History::default(), verdict.made_at);
    let applies = |index: &FindingIndex| facts.value(*index, Place::Person) != Value::NotApplicable;
    open.extend(
        deciding(content)
            .filter(|(index, _)| applies(index))
            .map(|(_, finding)| Unanswered { id: finding.id.as_str().into(), why: UnknownWhy::NotAsked }),
    );
    open
}

/// Gives back the "no" that a kept check tells: its questions about the mind were settled, none of their rules was true.
/// Only for the content that asked them, and only where the check says nothing about them itself.
pub(super) fn settle(content: &Content, findings: &mut Findings, check: &Check) {
    let names = |id: &str| content.vocabulary().find(id).is_some_and(|index| is_mind(content, index));
    let told = check.answers.iter().any(|answer| names(&answer.finding));
    let open = check.unanswered.iter().any(|open| names(&open.id));
    // Every answer about the mind that decides is an emergency.
    let raised = check.tier == Tier::EmergencyNow;
    if told || open || raised || check.content_version != content.version_shown() {
        return;
    }
    // They are asked last; the permission that may rest on them ends at its own time in any case.
    let Some(seen) = check.answers.iter().map(|answer| answer.observed_at).max() else { return };
    let no = Answer { value: Ok(NO), observed_at: Some(seen), source: AnswerSource::Asked };
    let deciding: Vec<FindingIndex> = deciding(content).map(|(index, _)| index).collect();
    for index in deciding {
        // A finding that is no yes-or-no question stays open: then nothing is allowed without asking.
        let _ = findings.set(content, Place::Person, index, no);
    }
}

/// The code of "no".
const NO: i32 = 0;

fn is_mind(content: &Content, index: FindingIndex) -> bool {
    content.vocabulary().get(index).mind
}

/// The questions about one's mind that decide the care level.
fn deciding(content: &Content) -> impl Iterator<Item = (FindingIndex, &Finding)> {
    content.vocabulary().iter().filter(|(_, finding)| finding.mind && finding.kind == Some(Kind::Gate))
}
