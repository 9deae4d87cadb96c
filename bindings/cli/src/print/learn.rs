//! Learn: the list, one card, and where the sources differ.

use lattea_core::view::{
    learn::{CardRow, CardView, LearnView},
    voice::Voice,
};

use super::{Paper, result::sources};

/// The list of cards.
pub fn list(paper: &mut Paper, voice: &Voice<'_>, view: &LearnView) {
    if !view.for_you.is_empty() {
        paper.heading(&voice.say("screen-for-you"));
        cards(paper, &view.for_you);
    }
    paper.heading(&voice.say("terminal-cards"));
    cards(paper, &view.cards);
    paper.heading(&voice.say("terminal-differ"));
    paper.item("lattea learn differ");
    paper.gap();
    paper.aside(&view.content);
}

/// The cards in which some words occur.
pub fn found(paper: &mut Paper, voice: &Voice<'_>, found: &[CardRow]) {
    if found.is_empty() {
        paper.line(&voice.say("screen-find-none"));
    }
    cards(paper, found);
}

fn cards(paper: &mut Paper, cards: &[CardRow]) {
    for card in cards {
        paper.item(&format!("{}: lattea learn {}", card.title, card.id));
        paper.under(&card.grade);
    }
}

/// One card.
pub fn card(paper: &mut Paper, voice: &Voice<'_>, view: &CardView) {
    paper.heading(&view.title);
    paper.line(&view.grade);
    paper.body(&view.body);
    for figure in &view.figures {
        paper.gap();
        paper.line(&figure.name);
        paper.under(&figure.drawing.alt);
    }
    sources(paper, voice, &view.sources);
    view.sources.iter().for_each(|source| paper.exactly(&source.url));
    paper.gap();
    paper.aside(&view.review);
}

/// Where an older text and today's guidance differ.
pub fn differ(paper: &mut Paper, voice: &Voice<'_>, view: &LearnView) {
    paper.heading(&voice.say("terminal-differ"));
    paper.aside(&view.differs_language);
    for row in &view.differs {
        paper.gap();
        paper.line(&voice.say_with("terminal-said", &[("text", row.said.as_str().into())]));
        paper.line(&voice.say_with("terminal-we-do", &[("text", row.we_do.as_str().into())]));
        paper.line(&voice.say_with("terminal-why", &[("text", row.why.as_str().into())]));
        let who: Vec<String> = row.who.iter().map(|source| format!("{} ({})", source.title, source.from)).collect();
        if !who.is_empty() {
            paper.aside(&voice.say_with("terminal-who", &[("text", who.join("; ").into())]));
        }
    }
}
