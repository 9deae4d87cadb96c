//! R: what the parent asks, what the rules would have looked at again, and room for the reader's note.

use crate::{
    care::FollowUpLevel,
    content::rule::Effect,
    journal::JournalRules,
    summary::{
        choose::SectionId,
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
    flags.extend(no_contact(desk));
    if flags.is_empty() {
        flags.push(desk.say("sum-flag-none"));
    }
    rows.extend(flags.into_iter().map(|flag| Fact::new(desk.say("sum-flag"), flag)));
    vec![Block::Facts { rows }, Block::ClinicianSpace { label: desk.say("sum-clinician-note"), lines: LINES }]
}

/// J15: a result asked for a doctor or midwife, and no talk with one was noted for too long. It is told only where both
/// the result and the talks may be.
fn no_contact(desk: &Desk<'_>) -> Option<String> {
    if !desk.has(SectionId::Situation) || !desk.has(SectionId::Tried) {
        return None;
    }
    let shown = desk.shown_checks();
    let (check, _) = shown.iter().rev().find(|(_, result)| result.tier.needs_clinician())?;
    let rules = JournalRules::from_toml(desk.voice.content.settings("journal.toml")).ok()?;
    let since = check.noted.at;
    let waited = desk.end.hours_since(since);
    let talked = desk.slice.contacts.iter().any(|contact| contact.at.epoch_ms() >= since.epoch_ms());
    (waited >= rules.no_contact.after_h.value && !talked)
        .then(|| desk.with("sum-flag-no-contact", &[("time", desk.time(since).into())]))
}
