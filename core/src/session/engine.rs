//! The clockwork: which change comes next, and how a state moves to it. Every change happens at its own moment,
//! whenever that is noticed, so one late look lands where many punctual ones would have.

use std::cmp::{Ordering, max_by_key};

use super::{
    cue::{Buzz, Cue, CueKind},
    outcome::Outcome,
    plan::{Plan, PlanStep},
    state::{Question, Stage, State},
};
use crate::clock::Moment;

/// A change that time alone brings. Of several at one moment the first in this order happens first: what ends a session
/// for safety, then the end of a step (a step that just fits into a cap is done), then the cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Due {
    PermissionOver,
    EpisodeOver,
    Away,
    StepOver,
    Cap,
    Mark,
    Notice(usize),
    PromptOver,
    PauseOver,
}

/// The next change that time alone brings, never before `state.seen`; nothing when the session has ended.
pub(super) fn next_due(plan: &Plan, state: &State) -> Option<(Moment, Due)> {
    let rules = plan.rules();
    let mut dues: Vec<(Moment, Due)> = Vec::with_capacity(8);
    match state.stage {
        Stage::Ended { .. } => return None,
        Stage::Asking { since, .. } => dues.push((since.plus_ms(rules.prompt_ms), Due::PromptOver)),
        Stage::Paused { since, .. } => dues.push((since.plus_ms(rules.pause_ms), Due::PauseOver)),
        Stage::Running => running_dues(plan, state, &mut dues),
    }
    if !state.wound_up {
        dues.push((plan.expires_at().plus_ms(rules.grace_ms), Due::PermissionOver));
        dues.extend(plan.closes_at().map(|at| (at, Due::EpisodeOver)));
        // "Longer than", so one millisecond more.
        dues.extend(state.hidden_since.map(|since| (since.plus_ms(rules.away_ms + 1), Due::Away)));
    }
    let not_before_seen = |(at, due)| (max_by_key(state.seen, at, |it| it.epoch_ms()), due);
    dues.into_iter().map(not_before_seen).min_by_key(|(at, due)| (at.epoch_ms(), *due))
}

fn running_dues(plan: &Plan, state: &State, dues: &mut Vec<(Moment, Due)>) {
    let in_ms = |ms: i64| state.seen.plus_ms(ms.max(0));
    let Some(step) = plan.steps().get(state.at) else {
        return dues.push((state.seen, Due::StepOver));
    };
    if let Some(length) = step.length_ms {
        dues.push((in_ms(length - state.into_ms), Due::StepOver));
        let fits = |left_s: u32, from_s: u32| {
            (length >= i64::from(from_s) * 1_000).then(|| length - i64::from(left_s) * 1_000)
        };
        let notices = plan.rules().notices.iter().enumerate().skip(state.noted);
        let next =
            notices.filter_map(|(index, it)| fits(it.left_s, it.in_steps_from_s).map(|at_ms| (index, at_ms))).next();
        dues.extend(next.map(|(index, at_ms)| (in_ms(at_ms - state.into_ms), Due::Notice(index))));
    }
    if step.kind.hands_on() {
        dues.push((in_ms(plan.budget_ms() - state.worked_ms), Due::Cap));
    }
    if !state.wound_up
        && let Some(mark) = plan.marks().get(state.asked)
    {
        match mark.at.cmp(&state.at) {
            Ordering::Equal => dues.push((in_ms(mark.into_ms - state.into_ms), Due::Mark)),
            Ordering::Less => dues.push((state.seen, Due::Mark)),
            Ordering::Greater => {}
        }
    }
}

/// A state on its way, and what there is to hear and feel.
pub(super) struct Engine<'a> {
    pub plan: &'a Plan,
    pub state: State,
    pub cues: Vec<Cue>,
}

impl<'a> Engine<'a> {
    pub fn new(plan: &'a Plan, state: State) -> Self {
        Self { plan, state, cues: Vec::new() }
    }

    pub fn step(&self) -> Option<&'a PlanStep> {
        self.plan.steps().get(self.state.at)
    }

    /// Lets everything happen that is due up to `now`, each at its moment, and counts the time up to `now`.
    pub fn run_to(&mut self, now: Moment) {
        while let Some((at, due)) = next_due(self.plan, &self.state).filter(|(at, _)| at.epoch_ms() <= now.epoch_ms()) {
            self.settle(at);
            self.fire(due, at);
        }
        if self.state.ended().is_none() {
            self.settle(now);
        }
    }

    fn settle(&mut self, at: Moment) {
        let passed = at.ms_since(self.state.seen);
        if self.state.stage == Stage::Running {
            self.state.into_ms += passed;
            if self.step().is_some_and(|step| step.kind.hands_on()) {
                self.state.worked_ms += passed;
            }
        }
        self.state.seen = at;
    }

    fn fire(&mut self, due: Due, at: Moment) {
        match due {
            Due::PermissionOver | Due::Away => self.end(at, Outcome::Interrupted),
            Due::EpisodeOver | Due::Cap => self.end(at, Outcome::Cap),
            Due::StepOver => {
                if let Some(message) = self.step().and_then(|step| step.ends_say.clone()) {
                    self.tell(at, message);
                }
                self.leave(at);
            }
            Due::Mark => self.ask(Question::During, at),
            Due::Notice(index) => {
                self.state.noted = index + 1;
                if let Some(notice) = self.plan.rules().notices.get(index) {
                    self.tell(at, notice.message.clone());
                }
            }
            Due::PromptOver => self.pause(at),
            // With the hands-on part behind, a long pause is nothing but the end of the after-care.
            Due::PauseOver => self.end(at, if self.state.wound_up { Outcome::Completed } else { Outcome::Interrupted }),
        }
    }

    /// The present step is done, and the next one begins.
    pub fn leave(&mut self, at: Moment) {
        let step = self.step();
        self.state.sectors.extend(step.and_then(|step| step.sector));
        let next = self.plan.steps().get(self.state.at.saturating_add(1));
        if step.map(|step| &step.phase) != next.map(|step| &step.phase) {
            self.cue(at, CueKind::Buzz(Buzz::Long));
        }
        self.enter(self.state.at.saturating_add(1), at);
    }

    /// Begins a step, or asks what has to be asked before it, or ends after the last one.
    pub fn enter(&mut self, index: usize, at: Moment) {
        let entered_from = self.step().map(|step| &step.phase);
        let moved = index != self.state.at;
        self.state.at = index;
        self.state.into_ms = 0;
        self.state.noted = 0;
        if index >= self.plan.first() && self.state.before.is_none() {
            return self.ask(Question::Before, at);
        }
        if index >= self.plan.after() && !self.state.wound_up {
            return self.ask(Question::After, at);
        }
        let Some(step) = self.step() else {
            return self.end(at, Outcome::Completed);
        };
        let mark = self.plan.marks().get(self.state.asked).filter(|_| !self.state.wound_up);
        if mark.is_some_and(|mark| (mark.at, mark.into_ms) <= (index, 0)) {
            return self.ask(Question::During, at);
        }
        self.state.stage = Stage::Running;
        self.introduce(step, !moved || entered_from != Some(&step.phase), at);
    }

    fn introduce(&mut self, step: &PlanStep, new_phase: bool, at: Moment) {
        if new_phase {
            self.cue(at, CueKind::Announce { message: step.title.clone(), urgent: false });
            if let Some(say) = &step.say {
                self.cue(at, CueKind::Speak(say.clone()));
            }
        }
        if let Some(sector) = step.sector {
            self.cue(at, CueKind::Buzz(Buzz::Double));
            self.tell(at, format!("sector-{}", sector.number()));
        }
    }

    pub fn ask(&mut self, question: Question, at: Moment) {
        self.state.stage = Stage::Asking { question, since: at };
        self.tell(at, question.message().to_owned());
    }

    pub fn pause(&mut self, at: Moment) {
        self.state.stage = Stage::Paused { since: at, held: self.state.question() };
        self.tell(at, "session-paused".to_owned());
    }

    /// Goes on with the step where it was, without counting anything again.
    pub fn go_on(&mut self, at: Moment) {
        self.state.stage = Stage::Running;
        if let Some(step) = self.step() {
            self.introduce(step, true, at);
        }
    }

    pub fn end(&mut self, at: Moment, outcome: Outcome) {
        self.state.stage = Stage::Ended { at, outcome };
        let done = outcome == Outcome::Completed;
        self.cue(at, CueKind::Buzz(if done { Buzz::Long } else { Buzz::Stop }));
        self.cue(at, CueKind::Speak(outcome.message().to_owned()));
        self.cue(at, CueKind::Announce { message: outcome.message().to_owned(), urgent: !done });
    }

    fn tell(&mut self, at: Moment, message: String) {
        self.cue(at, CueKind::Speak(message.clone()));
        self.cue(at, CueKind::Announce { message, urgent: false });
    }

    fn cue(&mut self, due: Moment, kind: CueKind) {
        self.cues.push(Cue { due, kind });
    }
}
