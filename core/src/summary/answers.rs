//! A stored check, read for a summary: its answers as codes, and what of its result may be shown.
//!
//! Leaving a private answer out is more than not printing it. A rule that was true because of it, and the care level
//! that came from that rule alone, would tell it as well. So a rule is shown when it is true without the private answers,
//! and the level is the highest of the rules that are shown.

use crate::{
    care::Tier,
    clock::Moment,
    content::{
        Content,
        condition::{Condition, FindingIndex},
        rows::Kind,
        vocabulary::{Domain, Finding, Origin},
    },
    journal::{Check, FiredRule, Given, Source},
    summary::slice::Noted,
    triage::{
        facts::Facts,
        findings::{Answer, Findings, Place},
        history::History,
        truth::Truth,
        verdict::{FollowUpFired, Unanswered},
    },
    units::Side,
};

/// One answer with a value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    pub(super) place: Place,
    pub(super) finding: FindingIndex,
    pub(super) code: i32,
    pub(super) observed_at: Moment,
    /// Whether the journal gave it: then the entry itself is in the slice too.
    pub(super) from_journal: bool,
}

/// A check with its answers looked up.
#[derive(Debug, Clone)]
pub(super) struct CheckRead<'a> {
    pub(super) noted: &'a Noted<Check>,
    pub(super) answers: Vec<Said>,
    pub(super) babies: Vec<&'a str>,
}

/// What may be shown of a check's result.
pub(super) struct Shown<'a> {
    pub(super) tier: Tier,
    pub(super) fired: Vec<&'a FiredRule>,
    pub(super) follow_up: Vec<&'a FollowUpFired>,
    pub(super) open: Vec<&'a Unanswered>,
    /// Whether a rule that raised the level is left out.
    pub(super) lowered: bool,
}

impl<'a> CheckRead<'a> {
    /// Looks the answers up. What today's content does not know is left out.
    pub(super) fn new(content: &Content, noted: &'a Noted<Check>) -> Self {
        let check = &noted.body;
        let mut babies: Vec<&str> = Vec::new();
        let ats =
            check.answers.iter().map(|answer| answer.at.as_str()).chain(check.fired.iter().map(|f| f.at.as_str()));
        for baby in ats.filter_map(|at| at.strip_prefix("baby.")) {
            if !babies.contains(&baby) && babies.len() < content.babies_max() {
                babies.push(baby);
            }
        }
        let mut read = Self { noted, answers: Vec::new(), babies };
        for answer in &check.answers {
            let (Some(place), Some(finding)) = (read.place(&answer.at), content.vocabulary().find(&answer.finding))
            else {
                continue;
            };
            let Given::Value(written) = &answer.given else { continue };
            let Some(code) = code(&content.vocabulary().get(finding).domain, written) else { continue };
            let from_journal = answer.source == Source::Journal;
            read.answers.push(Said { place, finding, code, observed_at: answer.observed_at, from_journal });
        }
        read
    }

    /// The place that a check writes as `person`, `left` or `baby.a`.
    pub(super) fn place(&self, at: &str) -> Option<Place> {
        match at.strip_prefix("baby.") {
            Some(baby) => {
                let at = self.babies.iter().position(|other| *other == baby)?;
                Some(Place::Baby(u8::try_from(at).ok()?))
            }
            None if at == "person" => Some(Place::Person),
            None => Side::from_key(at).map(Place::Breast),
        }
    }

    /// The place and finding that an open question names, such as `left.hot` or `baby.a.baby_blue`.
    pub(super) fn asked(&self, content: &Content, id: &str) -> Option<(Place, FindingIndex)> {
        // Findings may have a dot of their own (`risk.hiv`), so the whole id is looked up first.
        if let Some(finding) = content.vocabulary().find(id) {
            return Some((Place::Person, finding));
        }
        let at_finding = |at: &str, id: &str| Some((self.place(at)?, content.vocabulary().find(id)?));
        match id.strip_prefix("baby.") {
            Some(rest) => {
                let (baby, finding) = rest.split_once('.')?;
                at_finding(&format!("baby.{baby}"), finding)
                    .or_else(|| Some((Place::Baby(0), content.vocabulary().find(finding)?)))
            }
            None => id.split_once('.').and_then(|(at, finding)| at_finding(at, finding)),
        }
    }

    /// The answer to one question.
    pub(super) fn said(&self, finding: FindingIndex, place: Place) -> Option<Said> {
        self.answers.iter().rev().find(|said| said.finding == finding && said.place == place).copied()
    }

    /// The answers ready for rules, with the private ones left out unless they may be told.
    pub(super) fn facts<'c>(&self, content: &'c Content, private: bool) -> Facts<'c> {
        let mut findings = Findings::new(content);
        // Only their number matters here, and a number is never refused: at most `babies_max` were looked up.
        let ids: Vec<String> = (0..self.babies.len()).map(|at| at.to_string()).collect();
        let _ = findings.set_babies(content, &ids.iter().map(String::as_str).collect::<Vec<_>>());
        for said in &self.answers {
            let definition = content.vocabulary().get(said.finding);
            if private || !is_private(definition) {
                let answer = Answer { observed_at: Some(said.observed_at), ..Answer::now(said.code) };
                let _ = findings.set(content, said.place, said.finding, answer);
            }
        }
        Facts::new(content, &findings, &History::default(), self.noted.at)
    }

    /// What may be shown. `echoes` says that an earlier result was lowered, so that a rule which repeats it would tell.
    pub(super) fn shown(&self, content: &Content, private: bool, echoes: bool) -> Shown<'a> {
        let check = &self.noted.body;
        let facts = self.facts(content, false);
        let tells = |rule: &str, at: &str| {
            if private {
                return false;
            }
            let (Some(rule), Some(place)) = (content.rule(rule), self.place(at)) else { return false };
            let secret = |finding: &Finding| is_private(finding) || (echoes && is_past_level(finding));
            mentions(content, &rule.when, &secret, 0) && facts.truth(&rule.when, place) != Truth::True
        };
        let fired: Vec<_> = check.fired.iter().filter(|fired| !tells(&fired.rule, &fired.at)).collect();
        let own = |fired: &&&FiredRule| !fired.at.starts_with("baby.");
        let highest = fired.iter().filter(own).map(|fired| fired.tier).max();
        let hidden = fired.len() < check.fired.len();
        let tier = if hidden { highest.unwrap_or(Tier::SelfCareNoMassage).min(check.tier) } else { check.tier };
        let open = check.unanswered.iter().filter(|open| {
            let asked = self.asked(content, &open.id);
            private || asked.is_some_and(|(_, finding)| !is_private(content.vocabulary().get(finding)))
        });
        Shown {
            tier,
            fired,
            follow_up: check.followup_fired.iter().filter(|fired| !tells(&fired.rule, &fired.at)).collect(),
            open: open.collect(),
            lowered: tier < check.tier,
        }
    }
}

/// Whether an answer is shared only when chosen.
pub(super) fn is_private(finding: &Finding) -> bool {
    finding.sensitive
}

/// Whether a finding repeats an earlier care level.
fn is_past_level(finding: &Finding) -> bool {
    finding.kind == Some(Kind::History) && matches!(finding.domain, Domain::OneOf(_))
}

/// Whether a condition, or a derived finding in it, rests on a finding like this.
fn mentions(content: &Content, when: &Condition, secret: &dyn Fn(&Finding) -> bool, depth: u8) -> bool {
    // Derived findings form no circle; the bound only keeps a broken pack from hanging.
    if depth > 16 {
        return true;
    }
    let mut found = false;
    when.atoms(&mut |index, _| {
        let finding = content.vocabulary().get(index);
        found |= secret(finding)
            || match &finding.origin {
                Origin::Truth { true_when, false_when } => {
                    let parts = std::iter::once(true_when).chain(false_when);
                    parts.into_iter().any(|part| mentions(content, part, secret, depth + 1))
                }
                Origin::Cases(cases) => cases.iter().any(|(_, part)| mentions(content, part, secret, depth + 1)),
                Origin::Difference { from, less, .. } => {
                    [from, less].into_iter().any(|index| secret(content.vocabulary().get(*index)))
                }
                Origin::Given | Origin::BabiesCount => false,
            };
    });
    when.techniques(&mut |technique| {
        found |= mentions(content, content.technique(technique).when(), secret, depth + 1);
    });
    found
}

/// The code of a stored value: as the journal writes it (`yes`, `ok cracked`), or as the JSON contract does.
fn code(domain: &Domain, written: &str) -> Option<i32> {
    let word = |word: &str| match word {
        "true" => domain.code("yes"),
        "false" => domain.code("no"),
        word => domain.code(word),
    };
    match domain {
        Domain::Set(_) => {
            let members = written.split([' ', ',', '[', ']', '"']).filter(|member| !member.is_empty());
            members.map(word).try_fold(0, |set, member| Some(set | member?)).filter(|set| *set != 0)
        }
        _ => word(written),
    }
}
