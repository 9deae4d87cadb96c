//! One question of the check, with what is typed to answer it in front of each line.

use lattea_core::view::{
    answer::{CheckAnswer, FieldAnswer},
    check::{CheckStyle, CheckView, ChoiceView, FieldKind, FieldView, NONE},
    last::ticks,
    voice::Voice,
};

use super::Paper;

/// What is typed for an answer that is no value.
pub fn key_of(unsure: &str) -> &'static str {
    match unsure {
        "not_sure" => "?",
        "skipped" => "-",
        "prefer_not" => "x",
        "cannot_measure" => "m",
        _ => "u",
    }
}

/// What is typed for each choice: numbers from 1; where any of several may be chosen, "none of these" comes last and is 0,
/// as it is below a list.
pub fn keyed(kind: &FieldKind) -> Vec<(String, &ChoiceView)> {
    let (choices, several): (&[ChoiceView], bool) = match kind {
        FieldKind::Many(choices) => (choices, true),
        FieldKind::One(choices) | FieldKind::Since(choices) => (choices, false),
        _ => return Vec::new(),
    };
    let is_none = |choice: &&ChoiceView| several && choice.id == NONE;
    let numbered = choices.iter().filter(|choice| !is_none(choice)).enumerate();
    let none = choices.iter().filter(is_none).map(|choice| ("0".to_owned(), choice));
    numbered.map(|(at, choice)| ((at + 1).to_string(), choice)).chain(none).collect()
}

/// What stands above the questions of a screen.
pub fn lead(paper: &mut Paper, view: &CheckView) {
    paper.heading(&view.lead);
    if matches!(view.style, CheckStyle::List { .. }) {
        paper.aside(&view.why);
    }
}

/// A list to tick.
pub fn list(paper: &mut Paper, voice: &Voice<'_>, view: &CheckView) {
    let CheckStyle::List { none, unsure, .. } = &view.style else { return };
    for (at, field) in view.fields.iter().enumerate() {
        paper.choice(&(at + 1).to_string(), &field.text);
    }
    paper.choice("0", none);
    paper.choice("?", unsure);
    if let Some(CheckAnswer::List { ticked, rest }) = &view.given {
        said(paper, voice, &voice.clauses(ticks(view, ticked, *rest)));
    }
    if let Some(device) = &view.device {
        paper.choice("d", device);
    }
    if let Some(mind) = &view.mind {
        paper.aside(&mind.text);
        paper.choice("m", &mind.change);
    }
    keys(paper, voice, view);
}

/// One field.
pub fn field(paper: &mut Paper, voice: &Voice<'_>, view: &CheckView, field: &FieldView) {
    paper.heading(&field.text);
    if view.fields.len() == 1 {
        paper.aside(&view.why);
    }
    match &field.kind {
        FieldKind::Tick => {}
        FieldKind::One(_) | FieldKind::Many(_) | FieldKind::Since(_) => {
            for (key, choice) in keyed(&field.kind) {
                paper.choice(&key, &choice.label);
            }
            if matches!(field.kind, FieldKind::Since(_)) {
                paper.under(&voice.say("terminal-type-hours"));
            }
        }
        FieldKind::Number { min, max } => {
            paper.under(&voice.say_with("terminal-type-number", &[("min", (*min).into()), ("max", (*max).into())]));
        }
        FieldKind::Pain { words } => words.iter().for_each(|word| paper.under(word)),
        FieldKind::Temperature { unit } => {
            let arguments = [("unit", unit.as_str().into())];
            paper.under(&voice.say_with("terminal-type-temperature", &arguments));
        }
        FieldKind::Day => paper.under(&voice.say("terminal-type-day")),
    }
    for unsure in &field.unsure {
        paper.choice(key_of(&unsure.id), &unsure.label);
    }
    if let Some(given) = given(view, field) {
        said(paper, voice, &voice.clauses(given));
    }
    if let Some(device) = &view.device {
        paper.choice("d", device);
    }
    if let Some(mind) = &view.mind {
        paper.aside(&mind.text);
        paper.choice("m", &mind.change);
    }
    keys(paper, voice, view);
}

/// What was answered to a field before; nothing when it was left empty.
fn given(view: &CheckView, field: &FieldView) -> Option<Vec<String>> {
    let Some(CheckAnswer::Fields(all)) = &view.given else { return None };
    let (_, given) = all.iter().find(|(id, _)| *id == field.id)?;
    let chosen: &[String] = match given {
        FieldAnswer::Choice(one) | FieldAnswer::Text(one) => std::slice::from_ref(one),
        FieldAnswer::Choices(several) => several,
        FieldAnswer::Empty => &[],
    };
    let choices = || keyed(&field.kind).into_iter().map(|(_, choice)| choice).chain(&field.unsure);
    let words = |id: &String| choices().find(|choice| choice.id == *id).map_or(id, |choice| &choice.label).clone();
    (!chosen.is_empty()).then(|| chosen.iter().map(words).collect())
}

fn said(paper: &mut Paper, voice: &Voice<'_>, text: &str) {
    paper.under(&voice.say_with("you-said", &[("text", text.into())]));
}

fn keys(paper: &mut Paper, voice: &Voice<'_>, view: &CheckView) {
    if view.intro.is_none() {
        paper.aside(&voice.say("terminal-keys"));
    }
}
