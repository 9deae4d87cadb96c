//! What was answered on the screen before, above the question that stands: whoever slipped sees it at once, and one step
//! back puts it right.

use crate::{
    triage::{
        findings::Findings,
        interview::{Ask, Screen},
    },
    view::{
        answer::{CheckAnswer, FieldAnswer, Rest},
        check::{self, CheckStyle, CheckView, ChoiceView, FieldKind, FieldView, NONE},
    },
    voice::Voice,
};

/// What was answered on a screen, in the person's words; nothing when every field was left empty, and never what was said
/// about one's mind or was asked as something private.
pub fn last(voice: &Voice<'_>, screen: &Screen, given: &CheckAnswer, findings: &Findings) -> Option<String> {
    let vocabulary = voice.content.vocabulary();
    let private = screen.items.iter().map(|(_, finding)| vocabulary.get(*finding)).any(|it| it.mind || it.sensitive);
    if private && screen.ask != Ask::StillTrue {
        return None;
    }
    let view = check::check(voice, screen, None, false);
    let parts = match given {
        CheckAnswer::List { ticked, rest } => ticks(&view, ticked, *rest),
        CheckAnswer::Fields(all) => {
            let said = |field: &FieldView| {
                let (_, given) = all.iter().find(|(id, _)| *id == field.id)?;
                one(voice, field, given, findings)
            };
            view.fields.iter().filter_map(said).collect()
        }
    };
    (!parts.is_empty()).then(|| voice.say_with("you-said", &[("text", voice.clauses(parts).into())]))
}

/// What was ticked, and what was said of the rest; that the rest is "no" goes without saying once something is ticked.
pub fn ticks(view: &CheckView, ticked: &[String], rest: Rest) -> Vec<String> {
    let CheckStyle::List { none, unsure, .. } = &view.style else { return Vec::new() };
    let texts = view.fields.iter().filter(|field| ticked.contains(&field.id)).map(|field| &field.text);
    let rest = match rest {
        Rest::NotSure => Some(unsure),
        Rest::No => Some(none).filter(|_| ticked.is_empty()),
    };
    texts.chain(rest).cloned().collect()
}

/// What was answered to one field, with its name.
fn one(voice: &Voice<'_>, field: &FieldView, given: &FieldAnswer, findings: &Findings) -> Option<String> {
    let asked = check::parse_field_id(voice.content, &field.id);
    let answer = match given {
        FieldAnswer::Empty => return None,
        FieldAnswer::Choice(id) => word(field, id),
        FieldAnswer::Choices(ids) if asked.is_none() && ids.iter().all(|id| id == NONE) => return None,
        FieldAnswer::Choices(ids) => voice.list(ids.iter().map(|id| word(field, id))),
        FieldAnswer::Text(text) => match (&field.kind, asked) {
            (FieldKind::Temperature { unit }, _) => format!("{text}\u{a0}{unit}"),
            // A number of hours or days says nothing without its unit, which the sentence has.
            (FieldKind::Since(_) | FieldKind::Day, Some((place, finding))) => {
                let time = findings.get(voice.content, place, finding)?.value.ok()?;
                return Some(voice.said(place, finding, time).trim_end_matches('.').to_owned());
            }
            _ => text.clone(),
        },
    };
    if asked.is_none() && matches!(field.kind, FieldKind::Many(_)) {
        // What was ticked under one question about several findings needs no name.
        return Some(answer);
    }
    let name = asked.map_or_else(|| field.text.clone(), |(place, finding)| voice.label(place, finding));
    Some(voice.say_with("you-said-field", &[("label", name.into()), ("answer", answer.into())]))
}

/// The label of a choice; what is no choice is a number, such as one of the scale of pain.
fn word(field: &FieldView, id: &str) -> String {
    let choices: &[ChoiceView] = match &field.kind {
        FieldKind::One(choices) | FieldKind::Many(choices) | FieldKind::Since(choices) => choices,
        _ => &[],
    };
    let choice = choices.iter().chain(&field.unsure).find(|choice| choice.id == id);
    choice.map_or_else(|| id.to_owned(), |choice| choice.label.clone())
}
