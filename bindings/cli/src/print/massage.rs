//! A session: the choice, and one step at a time.

use lattea_core::view::{
    massage::{ChooseView, CueView, MassageView, SectorState, StageView, TechniqueView},
    voice::Voice,
};

use super::Paper;

/// What may be started and why not more; `numbered` techniques are chosen by number.
pub fn choose(paper: &mut Paper, voice: &Voice<'_>, view: &ChooseView, numbered: bool) {
    let mut number = 0;
    for side in &view.sides {
        paper.heading(&side.name);
        for offered in &side.techniques {
            number += 1;
            let key = if numbered { number.to_string() } else { "-".to_owned() };
            technique(paper, voice, &key, offered);
        }
        side.why_not.iter().for_each(|why| paper.item(why));
    }
    paper.gap();
    paper.line(&view.optional);
    paper.line(&view.how);
    paper.gap();
    paper.aside(&view.rules);
}

fn technique(paper: &mut Paper, voice: &Voice<'_>, key: &str, view: &TechniqueView) {
    paper.choice(key, &format!("{}: {}", view.id, view.name));
    for line in [&view.what, &view.grade, &view.sides, &view.caps] {
        paper.choice("", line);
    }
    for (id, sources) in [("terminal-who", &view.sources), ("terminal-against", &view.against)] {
        let titles: Vec<&str> = sources.iter().map(|source| source.title.as_str()).collect();
        if !titles.is_empty() {
            paper.choice("", &voice.say_with(id, &[("text", titles.join("; ").into())]));
        }
    }
}

/// One step, question or end.
pub fn step(paper: &mut Paper, voice: &Voice<'_>, view: &MassageView) {
    match &view.stage {
        StageView::Running | StageView::Waiting { .. } => {
            paper.heading(&format!("{}. {}", view.step, view.title));
            paper.line(&view.text);
            let sector = view.sectors.iter().find(|sector| sector.state == SectorState::Now);
            if let Some(sector) = sector {
                paper.line(&voice.say(&format!("sector-{}", sector.number)));
            }
            paper.line(&view.toward);
            if let Some(timer) = &view.timer {
                paper.line(&voice.say_with("terminal-time-left", &[("time", timer.shown.as_str().into())]));
            }
            if let StageView::Waiting { ready } = &view.stage {
                paper.choice("Enter", ready);
            }
        }
        StageView::AskingPain { question, words, same } => {
            paper.heading(question);
            words.iter().for_each(|word| paper.under(word));
            if let Some((words, _)) = same {
                paper.choice("Enter", words);
            }
        }
        StageView::AskingRelief { question, choices } => {
            paper.heading(&view.title);
            paper.line(&view.text);
            if let Some(timer) = &view.timer {
                paper.line(&voice.say_with("terminal-time-left", &[("time", timer.shown.as_str().into())]));
            }
            paper.heading(question);
            for (at, choice) in choices.iter().enumerate() {
                paper.choice(&(at + 1).to_string(), &choice.label);
            }
        }
        StageView::Paused { text } => paper.heading(text),
        StageView::Ended { text, .. } => paper.heading(text),
    }
}

/// What is told on the way and does not stand on the page anyway.
pub fn remarks<'v>(view: &'v MassageView) -> impl Iterator<Item = &'v str> {
    let on_page = |text: &str| {
        let asked = match &view.stage {
            StageView::AskingPain { question, .. } | StageView::AskingRelief { question, .. } => question == text,
            StageView::Paused { text: shown } | StageView::Ended { text: shown, .. } => shown == text,
            StageView::Running | StageView::Waiting { .. } => false,
        };
        asked || view.title == text
    };
    view.cues.iter().filter_map(move |cue| match cue {
        CueView::Announce { text, .. } if !on_page(text) => Some(text.as_str()),
        _ => None,
    })
}
