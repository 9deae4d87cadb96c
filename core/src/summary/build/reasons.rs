//! Why: the rules that were true, in the words in which the parent was told, with their ids and sources.

use crate::{
    content::text::message_id,
    journal::FiredRule,
    summary::{
        answers::{CheckRead, Shown},
        desk::Desk,
        document::Block,
    },
    units::Side,
};

/// The rules that decided the level, one line each; the less urgent ones, which it holds as well, by their ids.
pub(super) fn block(desk: &Desk<'_>, check: &CheckRead<'_>, shown: &Shown<'_>, keys: &mut Vec<String>) -> Block {
    let own: Vec<&FiredRule> = shown.fired.iter().copied().filter(|fired| !fired.at.starts_with("baby.")).collect();
    let tells = |fired: &&FiredRule| fired.tier.needs_clinician() && fired.tier >= shown.tier;
    let mut items: Vec<(String, Vec<String>, String)> = Vec::new();
    for fired in own.iter().copied().filter(tells) {
        let words = words(desk, &fired.rule);
        let about = Side::from_key(&fired.at).map(|side| desk.voice.side(side));
        match items.iter_mut().find(|(_, _, rule)| *rule == desk.code(&fired.rule)) {
            Some((_, sides, _)) => sides.extend(about),
            None => items.push((words, about.into_iter().collect(), desk.code(&fired.rule))),
        }
    }
    let mut lines: Vec<String> = Vec::new();
    for (words, about, rule) in items {
        lines.push(line(desk, &words, &about, &rule, keys));
    }
    let mut more: Vec<String> = Vec::new();
    for fired in own.iter().copied().filter(|fired| !tells(fired)) {
        let rule = desk.code(&fired.rule);
        if !more.contains(&rule) {
            more.push(rule);
        }
    }
    let time = desk.time(check.noted.at);
    if lines.is_empty() {
        let id = if more.is_empty() { "sum-why-none" } else { "sum-why-none-more" };
        let text = desk.with(id, &[("time", time.into()), ("list", desk.list(more).into())]);
        return Block::Paragraph { text };
    }
    if !more.is_empty() {
        lines.push(desk.with("sum-rule-more", &[("list", desk.list(more).into())]));
    }
    let lead = desk.with("sum-why-lead", &[("time", time.into())]);
    Block::List { lead, items: lines }
}

/// One rule: its words, about what, its id and the keys of its sources, which are collected for the end of the page.
pub(super) fn line(desk: &Desk<'_>, words: &str, about: &[String], rule: &str, keys: &mut Vec<String>) -> String {
    let sources = desk.voice.content.rule(rule).map(|rule| rule.sources.as_slice()).unwrap_or_default();
    for key in sources {
        if !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    let sources = desk.list(sources.iter().map(|key| plain_key(key)));
    let rule = match sources.is_empty() {
        true => rule.to_owned(),
        false => desk.with("sum-rule-sources", &[("rule", rule.into()), ("list", sources.into())]),
    };
    let mut arguments = vec![("words", words.into()), ("rule", rule.into())];
    if about.is_empty() {
        return desk.with("sum-rule", &arguments);
    }
    arguments.push(("about", desk.list(about).into()));
    desk.with("sum-rule-about", &arguments)
}

/// A rule in plain words.
pub(super) fn words(desk: &Desk<'_>, rule: &str) -> String {
    let words = match rule {
        "expired" => {
            let expires = desk.voice.calendar_day(desk.voice.content.expires());
            desk.voice.maybe("expired", &[("date", expires.into())])
        }
        rule => desk.voice.maybe(&message_id("reason", rule), &[]),
    };
    words.unwrap_or_else(|| desk.say("sum-rule-unknown"))
}

/// A key without the brackets that some have.
pub(super) fn plain_key(key: &str) -> &str {
    key.trim_start_matches('[').trim_end_matches(']')
}
