//! A session: the choice, and one step at a time.

use lattea_core::view::{
    diagram::SectorState,
    massage::{ChooseView, CueView, MassageView, StageView, TechniqueView},
    voice::Voice,
};

use super::Paper;

/// What may be started and why not more; `numbered` techniques are chosen by number.
pub fn choose(paper: &mut Paper, voice: &Voice<'_>, view: &ChooseView, numbered: bool) {
    let mut number = 0;
    let mut told: Vec<&str> = Vec::new();
    for side in &view.sides {
        paper.heading(&side.name);
        for offered in &side.techniques {
            number += 1;
            let key = if numbered { number.to_string() } else { "-".to_owned() };
            paper.choice(&key, &format!("{}: {}", offered.id, offered.name));
            // What was told for one side need not be told again for the other.
            if !told.contains(&offered.id.as_str()) {
                technique(paper, voice, offered);
                told.push(&offered.id);
            }
        }
        side.why_not.iter().for_each(|why| paper.item(why));
    }
    paper.gap();
    paper.line(&view.optional);
    paper.line(&view.how);
    paper.gap();
    paper.aside(&view.rules);
}

fn technique(paper: &mut Paper, voice: &Voice<'_>, view: &TechniqueView) {
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

/// What stood on the page before, so that it need not be said again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    text: String,
    scale: bool,
}

/// One step, question or end; what stands there already is not repeated.
pub fn step(paper: &mut Paper, voice: &Voice<'_>, view: &MassageView, shown: &mut Shown) {
    paper.blank();
    match &view.stage {
        StageView::Running | StageView::Waiting { .. } => {
            doing(paper, voice, view, shown);
            if let StageView::Waiting { ready } = &view.stage {
                paper.choice("Enter", ready);
                after(paper, view);
            }
        }
        StageView::AskingPain { question, words, same } => {
            paper.heading(question);
            let last = words.len().saturating_sub(1);
            let ends = |at: &usize| !shown.scale || *at == 0 || *at == last;
            (0..words.len()).filter(ends).filter_map(|at| words.get(at)).for_each(|word| paper.under(word));
            shown.scale = true;
            if let Some((words, _)) = same {
                paper.choice("Enter", words);
            }
        }
        StageView::AskingRelief { question, choices } => {
            doing(paper, voice, view, shown);
            paper.heading(question);
            for (at, choice) in choices.iter().enumerate() {
                paper.choice(&(at + 1).to_string(), &choice.label);
            }
        }
        StageView::Paused { text } => {
            paper.heading(text);
            paper.choice("Enter", &voice.say("session-go-on"));
        }
        StageView::Ended { text, .. } => paper.heading(text),
    }
}

/// What may be told when the hands are done, as far as it is not told yet.
fn after(paper: &mut Paper, view: &MassageView) {
    let Some(after) = &view.after else { return };
    if after.chosen.is_none() {
        paper.line(&after.fullness);
        for (at, choice) in after.choices.iter().enumerate() {
            paper.choice(&format!("f{}", at + 1), &choice.label);
        }
    }
    if after.amount.is_none() {
        paper.line(&after.expressed);
        paper.choice("m20", &after.expressed_hint);
    }
}

fn doing(paper: &mut Paper, voice: &Voice<'_>, view: &MassageView, shown: &mut Shown) {
    paper.heading(&format!("{}. {}", view.step, view.title));
    if shown.text != view.text {
        paper.line(&view.text);
        paper.line(&view.toward);
        if !view.diagram.strokes.is_empty() && view.diagram.sectors.iter().any(|it| it.state == SectorState::Rest) {
            paper.line(&voice.say("sector-mask"));
        }
        shown.text.clone_from(&view.text);
    }
    let place = sector(voice, view).unwrap_or_default();
    let left = view.timer.as_ref();
    let left = left.map(|timer| voice.say_with("terminal-time-left", &[("time", timer.shown.as_str().into())]));
    paper.line(format!("{place} {}", left.unwrap_or_default()).trim());
}

/// Where the hand is now.
fn sector(voice: &Voice<'_>, view: &MassageView) -> Option<String> {
    let sector = view.diagram.sectors.iter().find(|sector| sector.state == SectorState::Now)?;
    Some(voice.say(&format!("sector-{}", sector.number)))
}

/// What is told on the way and does not stand on the page anyway.
pub fn remarks(voice: &Voice<'_>, view: &MassageView) -> Vec<String> {
    let place = sector(voice, view);
    let on_page = |text: &String| {
        let asked = match &view.stage {
            StageView::AskingPain { question, .. } | StageView::AskingRelief { question, .. } => question == text,
            StageView::Paused { text: shown } | StageView::Ended { text: shown, .. } => shown == text,
            StageView::Running | StageView::Waiting { .. } => false,
        };
        asked || view.title == *text || place.as_ref() == Some(text)
    };
    let told = view.cues.iter().filter_map(|cue| match cue {
        CueView::Announce { text, .. } => Some(text),
        _ => None,
    });
    told.filter(|text| !on_page(text)).cloned().collect()
}
