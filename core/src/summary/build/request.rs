//! R: what the parent asks, what the rules would have looked at again, and room for the reader's note.

use crate::{
    care::FollowUpLevel,
    content::rule::Effect,
    summary::{
        desk::{Desk, NOTE},
        document::{Block, Fact, FollowUpValue, Values},
    },
    units::Side,
};

use super::reasons;

/// How many lines a clinician gets.
const LINES: u8 = 2;

pub(super) fn blocks(desk: &Desk<'_>, values: &mut Values) -> Vec<Block> {
    let question = desk.request.question.as_deref().map(|question| desk.typed(question, NOTE));
    let question = match question.filter(|question| !question.is_empty()) {
        Some(question) => desk.with("sum-quoted", &[("text", question.into())]),
        None => desk.say("sum-question-none"),
    };
    let mut rows = vec![Fact::new(desk.say("sum-question"), question)];
    let mut flags: Vec<String> = Vec::new();
    if let Some((_, shown)) = desk.newest_check() {
        for fired in &shown.follow_up {
            let level = desk.voice.content.rule(&fired.rule).and_then(|rule| match rule.effect {
                Effect::FollowUp { level, .. } => Some(level),
                Effect::Care(_) => None,
            });
            let level = level.unwrap_or(FollowUpLevel::Within14d);
            let words = reasons::words(desk, &fired.rule);
            let about: Vec<String> = Side::from_key(&fired.at).map(|side| desk.voice.side(side)).into_iter().collect();
            let line = reasons::line(desk, &words, &about, &desk.code(&fired.rule), &mut Vec::new());
            let id = if level == FollowUpLevel::Within7d { "sum-flag-7" } else { "sum-flag-14" };
            flags.push(desk.with(id, &[("list", line.into())]));
            values.follow_up.push(FollowUpValue { rule: desk.code(&fired.rule), level });
        }
    }
    if flags.is_empty() {
        flags.push(desk.say("sum-flag-none"));
    }
    rows.extend(flags.into_iter().map(|flag| Fact::new(desk.say("sum-flag"), flag)));
    vec![Block::Facts { rows }, Block::ClinicianSpace { label: desk.say("sum-clinician-note"), lines: LINES }]
}
