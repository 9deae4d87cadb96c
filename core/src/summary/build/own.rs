//! What is on the page only when it was chosen: notes and quotes as typed, and private answers.

use crate::{
    summary::{
        answers::{CheckRead, is_private},
        desk::{Desk, NAME, NOTE},
        document::Block,
    },
    triage::findings::Place,
    units::Side,
};

/// Notes, and what clinicians said, in order of time.
pub(super) fn words(desk: &Desk<'_>) -> Vec<Block> {
    let quoted = |text: &str| desk.with("sum-quoted", &[("text", desk.typed(text, NOTE).into())]);
    let notes = desk.slice.notes.iter().map(|noted| {
        let text = quoted(noted.body.text.as_str());
        (noted.at, desk.with("sum-note", &[("time", desk.time(noted.at).into()), ("text", text.into())]))
    });
    let said = desk.slice.contacts.iter().filter(|noted| !noted.body.said.as_str().trim().is_empty()).map(|noted| {
        let who = desk.typed(noted.body.who.as_str(), NAME);
        let text = quoted(noted.body.said.as_str());
        let arguments = [("time", desk.time(noted.at).into()), ("who", who.into()), ("text", text.into())];
        (noted.at, desk.with("sum-said", &arguments))
    });
    let mut all: Vec<_> = notes.chain(said).collect();
    all.sort_by_key(|(at, _)| *at);
    list(desk.last_few(all.into_iter().map(|(_, line)| line).collect()))
}

/// The newest answer to each private question.
pub(super) fn private(desk: &Desk<'_>) -> Vec<Block> {
    let vocabulary = desk.voice.content.vocabulary();
    let mut items = Vec::new();
    for (_, finding) in vocabulary.iter().filter(|(_, finding)| is_private(finding)) {
        for place in [Place::Person, Place::Breast(Side::Left), Place::Breast(Side::Right)] {
            let Some(said) = desk.newest(&finding.id, place) else { continue };
            let words = desk.words_of(said).into_iter().map(|word| desk.voice.choice(said.finding, &word));
            let arguments = [
                ("label", desk.voice.label(place, said.finding).into()),
                ("value", desk.list(words).into()),
                ("time", desk.time(said.observed_at).into()),
            ];
            items.push(desk.with("sum-answer", &arguments));
        }
    }
    let is_mind = |id: &str| vocabulary.find(id).is_some_and(|index| vocabulary.get(index).mind);
    let kept = |check: &CheckRead<'_>| check.noted.body.answers.iter().any(|answer| is_mind(&answer.finding));
    if desk.checks.last().is_some_and(|check| !kept(check)) {
        items.push(desk.say("sum-mind-not-kept"));
    }
    list(items)
}

fn list(items: Vec<String>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![Block::List { lead: String::new(), items }] }
}
