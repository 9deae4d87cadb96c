//! What to ask next: the fewest questions that settle the verdict, the most urgent first.
//!
//! The order is the table's, section 5: groups G0 to G7; inside a group, whatever could still raise the level the most;
//! a question whose every rule is decided is left out. A true emergency ends the check at once. Nothing here knows how a
//! question is drawn.

mod known;
mod list;
mod needed;
mod screens;

use std::collections::BTreeSet;

use crate::{
    care::Tier,
    clock::Moment,
    content::{Content, condition::FindingIndex},
    triage::{explain::Asked, facts::Facts, findings::Findings, history::History, open::OpenQuestions, truth::Truth},
    units::Side,
};

pub use known::Known;
pub use list::{Layout, Row, RowSays, fine, layout, nothing, nothing_said, prefix};

/// What has been asked in ways that the answers alone do not show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// "Not sure" was asked about once more, in plainer words.
    pub asked_again: BTreeSet<Asked>,
    /// Sides on which something is felt, so that the short list is not enough.
    pub not_quiet: BTreeSet<Side>,
    /// Stood in a row that was ticked, so that the exact answer is asked for.
    pub opened: BTreeSet<Asked>,
    /// What the first look at both breasts did not show; nothing before that look.
    pub not_seen: Option<BTreeSet<FindingIndex>>,
    /// The person has a device that measures pulse, breaths or pressure.
    pub has_device: bool,
    /// The person was asked how many babies there are.
    pub babies_asked: bool,
    /// What an earlier check said.
    pub known: Known,
    /// The group of questions that comes first, and the breast that comes first in it: a session was stopped because
    /// something was seen there (GS2, GS3).
    pub opens: Option<(String, Side)>,
}

/// How a screen asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// What an earlier check said: "still true?".
    StillTrue,
    /// Signs of which an earlier check had none, in one list.
    Again,
    /// One of the pack's questions, by its position.
    Question(usize),
    /// What a ticked row of one of the pack's questions stood for, each by itself.
    Opened(usize),
    /// One list over both breasts, by the question's position.
    FirstLook(usize),
    /// One list for a side (or both) on which the map shows nothing: "none of these" answers all of it.
    Quiet,
    /// One question once more, in plainer words, after "not sure".
    Plainer,
    /// How many babies.
    Babies,
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// How it asks.
    pub ask: Ask,
    /// What it asks about, in order.
    pub items: Vec<Asked>,
    /// For "still true?": the value of each item.
    pub known: Vec<i32>,
    /// Whether it also asks how many babies there are.
    pub babies: bool,
    /// The most urgent level that an answer could still lead to.
    pub reaches: Tier,
}

impl Screen {
    /// One that asks nothing: where a check stands before its first question.
    pub(crate) fn nothing() -> Self {
        Self::new(Ask::Question(0), Vec::new(), Tier::MassageOk)
    }

    fn new(ask: Ask, items: Vec<Asked>, reaches: Tier) -> Self {
        Self { ask, items, known: Vec::new(), babies: ask == Ask::Babies, reaches }
    }
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Ask this.
    Ask(Screen),
    /// An emergency: nothing more is asked.
    Emergency,
    /// Everything that can be asked is settled.
    Done,
}

/// The next screen.
pub fn next(content: &Content, findings: &Findings, history: &History, progress: &Progress, now: Moment) -> Next {
    let facts = Facts::new(content, findings, &history.for_a_complete_check(), now);
    let mut open = OpenQuestions::new(&facts);
    match needed::needed(&facts, &mut open) {
        None => Next::Emergency,
        Some(needed) => {
            screens::next(content, &facts, &open, findings, progress, &needed).map_or(Next::Done, Next::Ask)
        }
    }
}

/// Questions for the time after the result, each skippable: follow-up, choice and summary.
pub fn after_result(content: &Content, findings: &Findings, history: &History, now: Moment) -> Vec<Screen> {
    let facts = Facts::new(content, findings, history, now);
    let mut screens = Vec::new();
    for (at, question) in content.questions().iter().enumerate().filter(|(_, question)| question.row.group == "after") {
        for place in facts.places(question.row.scope) {
            let open = |index: &&FindingIndex| {
                let finding = content.vocabulary().get(**index);
                let applies = finding.na_when.as_ref().is_none_or(|when| facts.truth(when, place) == Truth::False);
                applies && findings.get(content, place, **index).is_none()
            };
            let items: Vec<Asked> = question.findings.iter().filter(open).map(|index| (place, *index)).collect();
            if !items.is_empty() {
                screens.push(Screen::new(Ask::Question(at), items, Tier::MassageOk));
            }
        }
    }
    screens
}
