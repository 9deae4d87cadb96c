//! One question of the check, with what is typed to answer it in front of each line.

use lattea_core::view::{
    check::{CheckStyle, CheckView, FieldKind, FieldView},
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
    if let Some(device) = &view.device {
        paper.choice("d", device);
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
        FieldKind::One(choices) | FieldKind::Many(choices) | FieldKind::Since(choices) => {
            for (at, choice) in choices.iter().enumerate() {
                paper.choice(&(at + 1).to_string(), &choice.label);
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
    if let Some(device) = &view.device {
        paper.choice("d", device);
    }
    keys(paper, voice, view);
}

fn keys(paper: &mut Paper, voice: &Voice<'_>, view: &CheckView) {
    if view.intro.is_none() {
        paper.aside(&voice.say("terminal-keys"));
    }
}
