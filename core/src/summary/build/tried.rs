//! What was tried: sessions with what they did to the pain, and talks with clinicians.

use crate::{
    journal::Session,
    session::{event::StopSign, outcome::Outcome},
    summary::{
        desk::{Desk, LINE, NAME},
        document::{Block, Fact, SessionValue, Values},
    },
};

pub(super) fn blocks(desk: &Desk<'_>, values: &mut Values) -> Vec<Block> {
    if desk.slice.sessions.is_empty() && desk.slice.contacts.is_empty() {
        return Vec::new();
    }
    let shown = desk.slice.sessions.len().saturating_sub(crate::summary::desk::MOST);
    for noted in desk.slice.sessions.iter().skip(shown) {
        let session = &noted.body;
        values.sessions.push(SessionValue {
            entry: noted.id,
            technique: desk.code(&session.technique),
            name: name(desk, session),
            words: self::session(desk, session),
            side: session.side,
            started: session.started,
            stroked_s: session.stroked_s,
            pain_before: session.pain_before,
            pain_after: session.pain_after,
            outcome: session.outcome,
        });
    }
    let sessions: Vec<String> = desk.slice.sessions.iter().map(|noted| session(desk, &noted.body)).collect();
    let contacts = desk.slice.contacts.iter().map(|noted| {
        let time = desk.time(noted.at);
        let who = desk.typed(noted.body.who.as_str(), NAME);
        let channel = noted.body.channel.as_ref().map(|channel| desk.typed(channel.as_str(), LINE));
        match channel.filter(|channel| !channel.is_empty()) {
            Some(channel) => {
                let arguments = [("time", time.into()), ("who", who.into()), ("channel", channel.into())];
                desk.with("sum-tried-contact-how", &arguments)
            }
            None => desk.with("sum-tried-contact", &[("time", time.into()), ("who", who.into())]),
        }
    });
    let contacts: Vec<String> = contacts.collect();
    let list = |items: Vec<String>, label: &str, none: &str| -> Vec<Fact> {
        let items = if items.is_empty() { vec![desk.say(none)] } else { desk.last_few(items) };
        // The label stands once, before the first of its kind.
        let labels = std::iter::once(desk.say(label)).chain(std::iter::repeat(String::new()));
        labels.zip(items).map(|(label, item)| Fact::new(label, item)).collect()
    };
    let mut rows = list(sessions, "sum-tried-sessions", "sum-tried-no-sessions");
    rows.extend(list(contacts, "sum-tried-contacts", "sum-tried-no-contacts"));
    vec![Block::Facts { rows }]
}

fn name(desk: &Desk<'_>, session: &Session) -> String {
    let row = desk.voice.content.techniques().iter().find(|row| row.id() == session.technique);
    let name = row.map(|row| desk.say(&row.row().words.name));
    name.unwrap_or_else(|| desk.code(&session.technique))
}

fn session(desk: &Desk<'_>, session: &Session) -> String {
    let technique = name(desk, session);
    let pain = |pain: crate::units::Pain| i32::from(pain.score());
    let pain = match (session.pain_before.map(pain), session.pain_after.map(pain)) {
        (Some(before), Some(after)) => {
            desk.with("sum-tried-pain", &[("before", before.into()), ("after", after.into())])
        }
        (Some(before), None) => desk.with("sum-tried-pain-before", &[("before", before.into())]),
        (None, Some(after)) => desk.with("sum-tried-pain-after", &[("after", after.into())]),
        (None, None) => desk.say("sum-tried-pain-none"),
    };
    // Half a minute and more is told as a whole one.
    let minutes = i64::from(session.stroked_s.saturating_add(30) / 60);
    let more = vec![
        ("time", desk.time(session.started).into()),
        ("technique", technique.into()),
        ("minutes", minutes.into()),
        ("pain", pain.into()),
        ("end", desk.say(ended(session.outcome)).into()),
    ];
    desk.sided("sum-tried-session", session.side, more)
}

fn ended(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        None => "sum-tried-running",
        Some(Outcome::Completed) => "sum-tried-completed",
        Some(Outcome::Stopped) => "sum-tried-stopped",
        Some(Outcome::Pain) => "sum-tried-pain-stop",
        Some(Outcome::Sign(StopSign::Hurts)) => "sum-tried-sign-hurts",
        Some(Outcome::Sign(StopSign::NewColour)) => "sum-tried-sign-new-colour",
        Some(Outcome::Sign(StopSign::Blood)) => "sum-tried-sign-blood",
        Some(Outcome::Sign(StopSign::Numb)) => "sum-tried-sign-numb",
        Some(Outcome::Sign(StopSign::Unwell)) => "sum-tried-sign-unwell",
        Some(Outcome::Cap) => "sum-tried-cap",
        Some(Outcome::Interrupted) => "sum-tried-interrupted",
    }
}
