//! Every answer of the newest check, one by one, private ones only when they were chosen.

use crate::{
    content::vocabulary::{Domain, Finding},
    journal::{self, Answer},
    summary::{
        answers::{CheckRead, is_private},
        choose::SectionId,
        desk::Desk,
        document::{AnswerValue, Block, Given, Values},
    },
    triage::findings::Place,
};

use super::open::message;

pub(super) fn blocks(desk: &Desk<'_>, values: &mut Values) -> Vec<Block> {
    let Some(check) = desk.checks.last() else {
        return vec![Block::Paragraph { text: desk.say("sum-no-check") }];
    };
    let answers: Vec<AnswerValue> =
        check.noted.body.answers.iter().filter_map(|answer| value(desk, check, answer)).collect();
    if answers.is_empty() {
        return Vec::new();
    }
    let columns = ["sum-answers-question", "sum-answers-answer"].map(|id| desk.say(id)).to_vec();
    let rows = answers.iter().map(|answer| vec![answer.label.clone(), answer.words.clone()]).collect();
    let caption = desk.with("sum-answers-caption", &[("time", desk.time(check.noted.at).into())]);
    values.answers = answers;
    vec![Block::Table { caption, columns, rows }]
}

/// One answer; nothing when it is private and was not chosen, or is of another version of the content.
fn value(desk: &Desk<'_>, check: &CheckRead<'_>, answer: &Answer) -> Option<AnswerValue> {
    let vocabulary = desk.voice.content.vocabulary();
    let index = vocabulary.find(&answer.finding)?;
    let finding = vocabulary.get(index);
    let place = check.place(&answer.at)?;
    let hidden = is_private(finding) && !desk.has(SectionId::Private);
    let other = matches!(place, Place::Baby(_)) && !desk.has(SectionId::Baby);
    if hidden || other || finding.domain == Domain::Time {
        return None;
    }
    let given = match &answer.given {
        journal::Given::Unknown(why) => Err(*why),
        journal::Given::Value(_) => Ok(given(desk, check, place, finding)?),
    };
    let words = match &given {
        Err(why) => desk.say(message(*why)),
        Ok(Given::YesNo(yes)) => desk.say(if *yes { "yes" } else { "no" }),
        Ok(Given::Number(number)) if finding.id.ends_with("temp_dC") => {
            crate::units::Temperature::from_tenths(*number).map(|value| desk.voice.temperature(value)).ok()?
        }
        Ok(Given::Number(number)) => match &finding.domain {
            Domain::Int { unit, .. } if ["hours", "days"].contains(&unit.as_str()) => {
                desk.with("sum-gap-hours", &[("value", (*number).into()), ("unit", unit.as_str().into())])
            }
            _ => number.to_string(),
        },
        Ok(Given::Words(written)) => {
            let words = written.split(' ').map(|word| desk.voice.choice(index, word));
            desk.list(words)
        }
    };
    let at = match place {
        Place::Person => "person".to_owned(),
        Place::Breast(side) => side.key().to_owned(),
        Place::Baby(at) => format!("baby.{}", at + 1),
    };
    let label = desk.voice.label(place, index);
    Some(AnswerValue { place: at, finding: finding.id.clone(), label, words, given, at: answer.observed_at })
}

fn given(desk: &Desk<'_>, check: &CheckRead<'_>, place: Place, finding: &Finding) -> Option<Given> {
    let said = check.said(desk.find(&finding.id)?, place)?;
    Some(match finding.domain {
        Domain::YesNo => Given::YesNo(said.code == 1),
        Domain::Int { .. } => Given::Number(said.code),
        _ => Given::Words(finding.domain.written(said.code)),
    })
}
