//! What was answered on the screens of a check that is going on, so that whoever comes back to one finds it as it was left.

use crate::{
    clock::Moment,
    course::record,
    triage::{
        facts::{Facts, Value},
        interview::Screen,
        verdict::UnknownWhy,
    },
    view::{
        answer::{self, CheckAnswer},
        last,
        voice::Voice,
    },
};

use super::{App, check::Draft};

/// Every screen that was answered, each with its last answer and when that was given.
#[derive(Debug, Clone, Default)]
pub(super) struct Earlier(Vec<(Screen, CheckAnswer, Moment)>);

impl Earlier {
    /// Keeps an answer; it takes the place of an earlier one to the same screen.
    pub(super) fn keep(&mut self, screen: &Screen, answer: &CheckAnswer, at: Moment) {
        self.0.retain(|(other, ..)| !same(other, screen));
        self.0.push((screen.clone(), answer.clone(), at));
    }

    fn of(&self, screen: &Screen) -> Option<(&CheckAnswer, Moment)> {
        self.0.iter().find(|(other, ..)| same(other, screen)).map(|(_, answer, at)| (answer, *at))
    }
}

/// Whether two screens ask the same, whatever the answers could still lead to.
fn same(one: &Screen, other: &Screen) -> bool {
    (one.ask, &one.items, one.babies) == (other.ask, &other.items, other.babies)
}

impl App {
    /// What was answered before to the question that stands.
    pub(super) fn given_before(&self, voice: &Voice<'_>, draft: &Draft, now: Moment) -> Option<CheckAnswer> {
        self.given_on(&draft.screen, voice, draft, now)
    }

    /// What was answered on the screen that going back leads to.
    pub(super) fn last_said(&self, voice: &Voice<'_>, draft: &Draft, now: Moment) -> Option<String> {
        let (_, _, screen, _) = draft.trail.last()?;
        last::last(voice, screen, &self.given_on(screen, voice, draft, now)?, &draft.findings)
    }

    /// What was answered on a screen. An answer that has become too old to count is left out: it is asked for anew, and showing
    /// it would answer for the person.
    fn given_on(&self, screen: &Screen, voice: &Voice<'_>, draft: &Draft, now: Moment) -> Option<CheckAnswer> {
        let (given, at) = draft.earlier.of(screen)?;
        let (mut findings, mut progress) = (draft.findings.clone(), draft.progress.clone());
        answer::apply(voice, screen, given, &mut findings, &mut progress, at).ok()?;
        record::stamp(&self.content, &mut findings, at);
        let history = self.history(now);
        let facts = Facts::new(&self.content, &findings, &history, now);
        let stale = |value: Value| matches!(value, Value::Unknown(UnknownWhy::Stale));
        let fresh = screen.items.iter().all(|(place, index)| !stale(facts.value(*index, *place)));
        fresh.then(|| given.clone())
    }
}
