//! A check in the story: every question that the app puts, and the answer of the story's file. What the file does not
//! name is fine, and said so question by question.

use lattea_core::{
    app::{App, CheckStep},
    content::{Content, vocabulary::Worse},
    triage::interview::{fine, nothing_said},
    view::{
        answer::{CheckAnswer, FieldAnswer, Rest},
        check::{BABIES, CheckStyle, CheckView, ChoiceView, FieldKind, FieldView, NONE, parse_field_id, stands_for},
    },
};

use super::story::{Answers, broken};
use crate::{
    error::Failure,
    print::{Out, result},
};

/// Goes through a check, and through the questions after its result that the file answers.
pub fn play(app: &mut App, answers: &Answers, out: &mut Out) -> Result<(), Failure> {
    let step = app.check_start()?;
    go(app, answers, step, out)?;
    if answers.contains_key(MORE) {
        let step = app.check_more()?;
        go(app, answers, step, out)?;
    }
    let mut paper = out.paper();
    paper.blank();
    result::result(&mut paper, &app.voice(), &app.result()?);
    out.page(paper)
}

/// The key that says: every question is printed, not only those that the file answers.
const FULL: &str = "full";
/// The key that says: the questions after the result are answered too.
const MORE: &str = "more";

fn go(app: &mut App, answers: &Answers, first: CheckStep, out: &mut Out) -> Result<(), Failure> {
    let full = answers.contains_key(FULL);
    let mut step = first;
    let (mut part, mut quiet) = (0, 0);
    loop {
        let view = match step {
            CheckStep::Ask(view) => *view,
            CheckStep::Done(_) if quiet == 0 => return Ok(()),
            CheckStep::Done(_) => {
                let mut paper = out.paper();
                paper.item(&app.voice().say_with("terminal-rest-quiet", &[("count", quiet.into())]));
                return out.page(paper);
            }
            CheckStep::Problem(problems) => {
                let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
                return Err(broken(&format!("an answer does not fit: {}", fields.join(", "))));
            }
        };
        let mut paper = out.paper();
        if full && view.part != part {
            paper.heading(&view.part_name);
            part = view.part;
        }
        let voice = app.voice();
        let chosen = |question: &str, answer: &str| {
            voice.say_with("terminal-chosen", &[("question", question.into()), ("answer", answer.into())])
        };
        let answer = answer(app.content(), &view, answers)?;
        match &answer {
            CheckAnswer::List { ticked, .. } if ticked.is_empty() && !full => quiet += view.fields.len(),
            CheckAnswer::List { ticked, .. } => {
                let names = view.fields.iter().filter(|field| ticked.contains(&field.id));
                let names: Vec<_> = names.map(|field| field.text.as_str()).collect();
                let none = match &view.style {
                    CheckStyle::List { none, .. } => none.clone(),
                    CheckStyle::Fields { .. } => String::new(),
                };
                let all: Vec<_> = view.fields.iter().map(|field| field.text.as_str()).collect();
                let said = if names.is_empty() { none } else { names.join("; ") };
                paper.item(&chosen(&format!("{} ({})", view.lead, all.join("; ")), &said));
            }
            CheckAnswer::Fields(fields) => {
                for (field, (_, given)) in view.fields.iter().zip(fields) {
                    if full || answers.contains_key(&field.id) {
                        paper.item(&chosen(&field.text, &shown(field, given)));
                    } else {
                        quiet += 1;
                    }
                }
            }
        }
        out.page(paper)?;
        step = app.check_answer(&answer)?;
    }
}

fn answer(content: &Content, view: &CheckView, answers: &Answers) -> Result<CheckAnswer, Failure> {
    if matches!(view.style, CheckStyle::List { .. }) {
        let ticked = view.fields.iter().filter(|field| is_there(content, &field.id, answers));
        let ticked = ticked.map(|field| field.id.clone()).collect();
        return Ok(CheckAnswer::List { ticked, rest: Rest::No });
    }
    let fields = view.fields.iter().map(|field| Ok((field.id.clone(), given(content, field, answers)?)));
    Ok(CheckAnswer::Fields(fields.collect::<Result<_, Failure>>()?))
}

fn given(content: &Content, field: &FieldView, answers: &Answers) -> Result<FieldAnswer, Failure> {
    if let FieldKind::Many(choices) = &field.kind
        && choices.first().is_some_and(|choice| choice.id == NONE)
    {
        let there = choices.iter().filter(|choice| is_there(content, &choice.id, answers));
        let there: Vec<String> = there.map(|choice| choice.id.clone()).filter(|id| id != NONE).collect();
        return Ok(FieldAnswer::Choices(if there.is_empty() { vec![NONE.to_owned()] } else { there }));
    }
    let said = answers.get(&field.id).cloned().or_else(|| nothing_there(content, &field.id));
    let said = match said {
        Some(said) => said,
        None if field.optional => return Ok(FieldAnswer::Empty),
        None => return Err(broken(&format!("there is no answer for {}", field.id))),
    };
    Ok(match &field.kind {
        _ if field.unsure.iter().any(|unsure| unsure.id == said) => FieldAnswer::Choice(said),
        FieldKind::One(_) => FieldAnswer::Choice(said),
        FieldKind::Since(chips) if chips.iter().any(|chip| chip.id == said) => FieldAnswer::Choice(said),
        FieldKind::Many(_) => FieldAnswer::Choices(said.split(' ').map(str::to_owned).collect()),
        _ => FieldAnswer::Text(said),
    })
}

/// Whether the file says that there is something of what a row stands for.
fn is_there(content: &Content, id: &str, answers: &Answers) -> bool {
    stands_for(content, id).iter().any(|id| {
        let nothing = parse_field_id(content, id).and_then(|(_, index)| {
            let code = nothing_said(content, index)?;
            Some((content.vocabulary().get(index), code))
        });
        answers.get(id).is_some_and(|said| match nothing {
            // Fewer is worse: a number that is high enough is nothing.
            Some((finding, code)) if finding.worse == Worse::Down => said.parse::<i32>().is_ok_and(|said| said < code),
            Some((finding, code)) => *said != finding.domain.written(code),
            None => true,
        })
    })
}

fn nothing_there(content: &Content, id: &str) -> Option<String> {
    if id == BABIES {
        return None;
    }
    let (_, index) = parse_field_id(content, id)?;
    let finding = content.vocabulary().get(index);
    fine(finding)?.value.ok().map(|code| finding.domain.written(code))
}

/// The answer in the words of its screen.
fn shown(field: &FieldView, given: &FieldAnswer) -> String {
    let choices: &[ChoiceView] = match &field.kind {
        FieldKind::One(choices) | FieldKind::Many(choices) | FieldKind::Since(choices) => choices,
        _ => &[],
    };
    let label = |id: &String| {
        let known = choices.iter().chain(&field.unsure).find(|choice| choice.id == *id);
        known.map_or_else(|| id.clone(), |choice| choice.label.clone())
    };
    match given {
        FieldAnswer::Choice(id) => label(id),
        FieldAnswer::Choices(ids) => ids.iter().map(label).collect::<Vec<_>>().join("; "),
        FieldAnswer::Text(text) => text.clone(),
        FieldAnswer::Empty => "-".to_owned(),
    }
}
