//! What an earlier check said, as far as it may still be so: shown for confirmation, or asked again in one list.

use std::collections::BTreeSet;

use crate::{
    clock::{DAY_MS, Moment},
    content::{
        Content, Question,
        rows::{Again, FreshRow},
        vocabulary::{Domain, Finding, Worse},
    },
    triage::{
        explain::Asked,
        facts::{Facts, Value},
        findings::{Answer, Findings, Place},
        history::History,
    },
};

use super::nothing;

/// What an earlier check said that is not too old.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// To be confirmed on one screen: each with its value as it is now.
    pub facts: Vec<(Asked, i32)>,
    /// Signs that were not there.
    pub calm: BTreeSet<Asked>,
    /// The babies that it was about.
    pub babies: Vec<String>,
}

impl Known {
    /// What of an earlier check is not too old at this time.
    pub fn of(content: &Content, earlier: &Findings, now: Moment) -> Self {
        let facts = Facts::new(content, earlier, &History::default(), now);
        let mut known =
            Self { babies: earlier.baby_ids().into_iter().flatten().map(str::to_owned).collect(), ..Self::default() };
        for question in content.questions() {
            for place in facts.places(question.row.scope) {
                for index in &question.findings {
                    let Some(given) = earlier.get(content, place, *index) else { continue };
                    let (Ok(_), Value::Known(code)) = (given.value, facts.value(*index, place)) else { continue };
                    let definition = content.vocabulary().get(*index);
                    let code = grown(definition, code, given, now);
                    match question.row.again {
                        Again::Ask => {}
                        Again::Confirm | Again::Private => known.facts.push(((place, *index), code)),
                        Again::List if is_nothing(content, question, definition, *index, code) => {
                            known.calm.insert((place, *index));
                        }
                        Again::List => {}
                    }
                }
            }
        }
        // A baby is known by its name; what is said about babies in general comes from the journal.
        known.facts.retain(|((place, _), _)| !matches!(place, Place::Baby(_)));
        known
    }
}

/// Days since something that stays fixed go on counting.
fn grown(finding: &Finding, code: i32, given: Answer, now: Moment) -> i32 {
    match (&finding.fresh, &finding.domain, given.observed_at) {
        (FreshRow::Fixed(_), Domain::Int { unit, max, .. }, Some(seen)) if unit == "days" => {
            let days = now.ms_since(seen).div_euclid(DAY_MS);
            i32::try_from(i64::from(code) + days).unwrap_or(*max).min(*max)
        }
        _ => code,
    }
}

fn is_nothing(
    content: &Content,
    question: &Question,
    finding: &Finding,
    index: crate::content::condition::FindingIndex,
    code: i32,
) -> bool {
    match (nothing(content, question, index), &finding.worse) {
        (Some(nothing), Worse::Down) => code >= nothing,
        (Some(nothing), _) => code == nothing,
        (None, _) => false,
    }
}
