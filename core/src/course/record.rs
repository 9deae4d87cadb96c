//! Between a check in memory and its row in the journal: everything needed to assess it again later, and nothing else.

use crate::{
    clock::Moment,
    content::{Content, vocabulary::Domain},
    journal::{Answer as RowAnswer, Check, FiredRule, Given, Source as RowSource},
    triage::{
        findings::{Answer, AnswerSource, Findings, Place},
        verdict::{SidePermission, Verdict},
    },
    units::Side,
};

use super::mind::{self, MindAnswers};

/// What the journal keeps of a check.
pub fn to_row(content: &Content, findings: &Findings, verdict: &Verdict, mind: MindAnswers) -> Check {
    let names: Vec<String> = findings.baby_ids().into_iter().flatten().map(str::to_owned).collect();
    let told = findings
        .iter(content)
        .filter(|(_, index, _)| mind == MindAnswers::Kept || !content.vocabulary().get(*index).mind);
    let answers = told.map(|(place, index, answer)| {
        let finding = content.vocabulary().get(index);
        RowAnswer {
            at: place_name(place, &names),
            finding: finding.id.clone(),
            given: match answer.value {
                Ok(code) => Given::Value(finding.domain.written(code)),
                Err(why) => Given::Unknown(why),
            },
            observed_at: answer.observed_at.unwrap_or(verdict.made_at),
            source: match answer.source {
                AnswerSource::Journal => RowSource::Journal,
                AnswerSource::Device => RowSource::Device,
                AnswerSource::Asked | AnswerSource::Supporter => RowSource::Asked,
            },
        }
    });
    let infants = verdict.infants.iter().flat_map(|infant| {
        infant.fired.iter().filter_map(|id| content.rule(id)).map(|rule| FiredRule {
            rule: rule.id.clone(),
            at: format!("baby.{}", infant.id),
            tier: rule.tier().unwrap_or(verdict.tier),
        })
    });
    let own = verdict.fired.iter().map(|fired| FiredRule {
        rule: fired.rule.to_string(),
        at: fired.at.to_string(),
        tier: fired.tier,
    });
    let techniques = |side: &SidePermission| side.techniques.iter().map(|technique| technique.id.to_string()).collect();
    Check {
        answers: answers.collect(),
        tier: verdict.tier,
        ceiling: verdict.ceiling,
        complete: verdict.complete,
        infant_tier: verdict.infant_tier,
        babies_left_out: false,
        permission_left: verdict.massage.left.permission,
        permission_right: verdict.massage.right.permission,
        expires_at: verdict.massage.expires_at,
        techniques_left: techniques(&verdict.massage.left),
        techniques_right: techniques(&verdict.massage.right),
        content_version: verdict.content_version.to_string(),
        pack_reviewed: content.is_embedded(),
        fired: own.chain(infants).collect(),
        followup: verdict.followup.level,
        followup_fired: verdict.followup.fired.clone(),
        unanswered: match mind {
            MindAnswers::Kept => verdict.unanswered.clone(),
            MindAnswers::LevelOnly => mind::unanswered(content, findings, verdict),
        },
    }
}

/// The answers of a check that the journal kept. What today's content no longer knows is left out: it decides nothing.
pub fn from_row(content: &Content, check: &Check) -> Findings {
    let mut findings = Findings::new(content);
    let mut names: Vec<&str> = Vec::new();
    for name in check.answers.iter().filter_map(|answer| answer.at.strip_prefix("baby.")) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if !names.is_empty() && findings.set_babies(content, &names).is_err() {
        return findings;
    }
    for row in &check.answers {
        let place = match (row.at.as_str(), row.at.strip_prefix("baby.")) {
            ("person", _) => Some(Place::Person),
            (_, Some(name)) => {
                names.iter().position(|other| *other == name).and_then(|at| u8::try_from(at).ok()).map(Place::Baby)
            }
            (side, None) => Side::from_key(side).map(Place::Breast),
        };
        let (Some(place), Some(index)) = (place, content.vocabulary().find(&row.finding)) else { continue };
        let value = match &row.given {
            Given::Unknown(why) => Some(Err(*why)),
            Given::Value(written) => code(&content.vocabulary().get(index).domain, written).map(Ok),
        };
        let source = match row.source {
            RowSource::Asked => AnswerSource::Asked,
            RowSource::Journal => AnswerSource::Journal,
            RowSource::Device => AnswerSource::Device,
        };
        if let Some(value) = value {
            let answer = Answer { value, observed_at: Some(row.observed_at), source };
            // An answer that today's content refuses is left out like one that it does not know.
            let _ = findings.set(content, place, index, answer);
        }
    }
    mind::settle(content, &mut findings, check);
    findings
}

/// Stamps every answer that has no time of its own, so that it ages from now on.
pub fn stamp(content: &Content, findings: &mut Findings, now: Moment) {
    let untimed: Vec<_> = findings.iter(content).filter(|(_, _, answer)| answer.observed_at.is_none()).collect();
    for (place, index, answer) in untimed {
        let _ = findings.set(content, place, index, Answer { observed_at: Some(now), ..answer });
    }
}

fn place_name(place: Place, names: &[String]) -> String {
    match place {
        Place::Person => "person".to_owned(),
        Place::Breast(side) => side.key().to_owned(),
        Place::Baby(at) => format!("baby.{}", names.get(usize::from(at)).map_or("a", String::as_str)),
    }
}

fn code(domain: &Domain, written: &str) -> Option<i32> {
    match domain {
        Domain::Set(_) => {
            let members = written.split(' ').map(|member| domain.code(member)).collect::<Option<Vec<_>>>()?;
            Some(members.into_iter().fold(0, |set, member| set | member))
        }
        _ => domain.code(written),
    }
}
