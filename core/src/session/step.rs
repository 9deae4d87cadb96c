//! One pure step: a plan, a state, an event and the time in; the next state and its cues out.
//!
//! Time comes only from `now`. A shell keeps the state, sets one timer to [`next_change`] and sends [`Event::Tick`]
//! when it rings; when it rings late, or not at all, the next event catches up. After a kill, [`resume`] rebuilds the
//! state from the events that the journal kept. [`ahead`] tells what will be heard and felt, for a phone that sleeps.
//!
//! ```
//! # use lattea_core::{clock::Moment, id::{IdSource, SeededIds}, units::{Pain, Side}, content::technique};
//! # use lattea_core::session::{limits::Limits, plan::{Plan, Request}};
//! use lattea_core::session::{event::Event, outcome::Outcome, step::{begin, next_change, replay, step}};
//! # let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/");
//! # let file = |name: &str| std::fs::read_to_string(format!("{content}{name}")).unwrap();
//! # let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
//! # let name = "techniques/M01_palm_lift.toml";
//! # let technique = technique::parse(name, &file(name)).unwrap();
//! # let limits = Limits::parse("session.toml", &file("session.toml")).unwrap();
//! # let plan = Plan::new(Request {
//! #     technique: &technique, limits: &limits, content_version: "2.0.0", side: Side::Left, sore: &[],
//! #     variant: None, check: SeededIds::new(1).next(now).into(), used_today_s: 0, sessions_today: 0,
//! #     expires_at: now.plus_hours(4), began: None,
//! # }).unwrap();
//! let (state, _) = begin(&plan, now);
//! let (state, _) = step(&plan, state, Event::Ready, now);
//! let (state, cues) = step(&plan, state, Event::Pain(Pain::new(5).unwrap()), now);
//! assert_eq!(state.ended(), Some((now, Outcome::Pain)));
//! assert!(cues.iter().any(|cue| cue.urgent()) && next_change(&plan, &state).is_none());
//! let kept = [(now, Event::Ready), (now, Event::Pain(Pain::new(5).unwrap()))];
//! assert_eq!(replay(&plan, now, &kept), state);
//! ```

use std::cmp::max_by_key;

use super::{
    cue::Cue,
    engine::{Engine, next_due},
    event::Event,
    outcome::Outcome,
    plan::{Plan, PlanStep},
    state::{Question, Stage, State},
};
use crate::{clock::Moment, units::Pain};

/// Begins a session at `now`: the preparation, or the pain question when there is none.
pub fn begin(plan: &Plan, now: Moment) -> (State, Vec<Cue>) {
    let mut engine = Engine::new(plan, State::at_rest(now));
    engine.enter(0, now);
    engine.run_to(now);
    finish(engine, now)
}

/// Moves on to `now` and lets the event happen there. A `now` before the latest moment seen counts as that moment, and
/// an ended session stays as it is. There is no error: what makes no sense in a stage changes nothing.
pub fn step(plan: &Plan, state: State, event: Event, now: Moment) -> (State, Vec<Cue>) {
    if state.ended().is_some() {
        return (state, Vec::new());
    }
    let now = max_by_key(state.seen, now, |it| it.epoch_ms());
    let mut engine = Engine::new(plan, state);
    engine.run_to(now);
    if engine.state.ended().is_none() {
        engine.apply(event, now);
        engine.run_to(now);
    }
    finish(engine, now)
}

/// The next moment at which time alone changes something: when to send [`Event::Tick`]. Nothing after the end.
pub fn next_change(plan: &Plan, state: &State) -> Option<Moment> {
    next_due(plan, state).map(|(at, _)| at)
}

/// The state after all these events, each at its moment; equal to having stepped through them.
pub fn replay(plan: &Plan, start: Moment, events: &[(Moment, Event)]) -> State {
    events.iter().fold(begin(plan, start).0, |state, (now, event)| step(plan, state, *event, *now).0)
}

/// The state of a session that a kill cut off and that is gone on with at `now`: its events, and nobody there since the
/// last of them.
pub fn resume(plan: &Plan, start: Moment, events: &[(Moment, Event)], now: Moment) -> (State, Vec<Cue>) {
    let mut state = replay(plan, start, events);
    if state.ended().is_some() {
        return (state, Vec::new());
    }
    let hidden = state.hidden_since;
    state.hidden_since = hidden.or(Some(state.seen));
    let (mut state, cues) = step(plan, state, Event::Shown, now);
    if state.ended().is_some() {
        state.hidden_since = hidden;
    }
    (state, cues)
}

/// Ends a session as interrupted where it was last seen: nobody can tell how much time has passed since. The hands may have
/// gone on until the next question, and so that time counts as worked: the day's cap errs on the side of rest.
pub fn interrupt(plan: &Plan, state: State) -> (State, Vec<Cue>) {
    if state.ended().is_some() {
        return (state, Vec::new());
    }
    let at = state.seen;
    let gone_on = Engine::new(plan, state.clone()).until_it_waits();
    let mut engine = Engine::new(plan, State { worked_ms: gone_on.state.worked_ms, ..state });
    engine.end(at, if engine.state.wound_up { Outcome::Completed } else { Outcome::Interrupted });
    finish(engine, at)
}

/// What there will be to hear and feel if nobody does anything, from `state.seen` on until the session waits for the person
/// or ends: a shell can hand speech and buzzes to the system ahead of time. Any event makes it void.
pub fn ahead(plan: &Plan, state: &State) -> Vec<Cue> {
    Engine::new(plan, state.clone()).until_it_waits().cues
}

/// The step that a state stands at; nothing after the last one.
pub fn current<'a>(plan: &'a Plan, state: &State) -> Option<&'a PlanStep> {
    plan.steps().get(state.at)
}

/// The clock of the present step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timer {
    /// When the step is over, if it goes on running.
    pub ends_at: Moment,
    /// The length of the step, milliseconds.
    pub total_ms: i64,
    /// What is left of it, milliseconds.
    pub left_ms: i64,
    /// Whether it runs; it stands during a pause or a question.
    pub running: bool,
}

/// The clock of the present step; nothing after the end or in a step without a length.
pub fn timer(plan: &Plan, state: &State) -> Option<Timer> {
    let total_ms = current(plan, state).filter(|_| state.ended().is_none())?.length_ms?;
    let left_ms = (total_ms - state.into_ms).max(0);
    Some(Timer { ends_at: state.seen.plus_ms(left_ms), total_ms, left_ms, running: state.stage == Stage::Running })
}

/// Leaves out what is too late to be heard; an end is always told.
fn finish(engine: Engine<'_>, now: Moment) -> (State, Vec<Cue>) {
    let oldest = now.plus_ms(-engine.plan.rules().cue_late_ms);
    let mut cues = engine.cues;
    cues.retain(|cue| cue.urgent() || cue.due.epoch_ms() >= oldest.epoch_ms());
    (engine.state, cues)
}

impl Engine<'_> {
    /// Lets the time run until the session waits for the person or ends; a step without a length waits as well.
    fn until_it_waits(mut self) -> Self {
        while self.state.stage == Stage::Running && self.step().is_none_or(|step| step.length_ms.is_some()) {
            let Some((at, _)) = next_due(self.plan, &self.state) else { break };
            self.run_to(at);
        }
        self
    }

    fn apply(&mut self, event: Event, now: Moment) {
        let asked_after = self.state.question() == Some(Question::After);
        match event {
            Event::Tick => {}
            Event::Stop => self.end(now, Outcome::Stopped),
            Event::Sign(sign) => self.end(now, Outcome::Sign(sign)),
            Event::Pain(pain) => self.feel(pain, now),
            Event::Relief(relief) if self.state.wound_up || asked_after => self.state.relief = Some(relief),
            Event::Relief(_) => {}
            Event::Fullness(fullness) if self.state.wound_up || asked_after => {
                self.state.fullness_after = Some(fullness);
            }
            Event::Fullness(fullness) if self.state.worked_ms == 0 => self.state.fullness_before = Some(fullness),
            Event::Fullness(_) => {}
            Event::Expressed(amount) => self.state.expressed = Some(amount),
            Event::Hidden => self.state.hidden_since = self.state.hidden_since.or(Some(now)),
            Event::Shown => self.state.hidden_since = None,
            Event::Ready => {
                if self.state.stage == Stage::Running && self.step().is_some_and(|step| step.waits) {
                    self.leave(now);
                }
            }
            Event::Pause => {
                if !matches!(self.state.stage, Stage::Paused { .. }) {
                    self.pause(now);
                }
            }
            Event::Resume => match self.state.stage {
                Stage::Paused { held: Some(question), .. } => self.ask(question, now),
                Stage::Paused { held: None, .. } => self.go_on(now),
                Stage::Running | Stage::Asking { .. } | Stage::Ended { .. } => {}
            },
            Event::Back => self.behind_a_pause(|engine| engine.back(now)),
            Event::Skip => self.behind_a_pause(|engine| engine.skip(now)),
        }
    }

    /// Moves without leaving a pause: only Resume does that.
    fn behind_a_pause(&mut self, change: impl FnOnce(&mut Self)) {
        let Stage::Paused { since, .. } = self.state.stage else { return change(self) };
        let heard = self.cues.len();
        change(self);
        if self.state.ended().is_none() {
            self.cues.truncate(heard);
            self.state.stage = Stage::Paused { since, held: self.state.question() };
        }
    }

    /// To the start of this step, or to the one before when this one has only begun. What was answered stays answered:
    /// nobody comes back from the hands-on part to the preparation, or from the after-care to the hands-on part.
    fn back(&mut self, now: Moment) {
        let (first, after, at) = (self.plan.first(), self.plan.after(), self.state.at);
        let floor = match self.state.question() {
            Some(Question::Before) => 0,
            _ if self.state.wound_up => after,
            _ if at >= first => first,
            _ => 0,
        };
        let begun = self.state.into_ms <= self.plan.rules().back_ms;
        self.enter(if begun { at.saturating_sub(1).max(floor) } else { at }, now);
    }

    /// Leaves this step out. The questions before and on the way cannot be left out: unknown pain opens nothing.
    fn skip(&mut self, now: Moment) {
        match self.state.question() {
            None => self.enter(self.state.at.saturating_add(1), now),
            Some(Question::After) => self.wind_up(now),
            Some(Question::Before | Question::During) => {}
        }
    }

    fn wind_up(&mut self, now: Moment) {
        self.state.wound_up = true;
        self.enter(self.state.at, now);
    }

    /// Takes an answer to "how does it feel?", asked or not, and stops when rule GS1 says so.
    fn feel(&mut self, pain: Pain, now: Moment) {
        let question = self.state.question();
        if question == Some(Question::Before) || self.state.at < self.plan.first() {
            self.state.before = Some(pain);
        } else if question == Some(Question::After) || self.state.wound_up {
            self.state.after = Some(pain);
        } else {
            self.state.during.push(pain);
        }
        if u32::from(pain.score()) >= self.plan.rules().stop_pain || rose(self.plan, self.state.before, pain) {
            return self.end(now, Outcome::Pain);
        }
        self.behind_a_pause(|engine| match question {
            None => {}
            Some(Question::Before) => engine.enter(engine.state.at, now),
            Some(Question::During) => {
                engine.state.asked += 1;
                engine.go_on(now);
            }
            Some(Question::After) => engine.wind_up(now),
        });
    }
}

/// Whether this is so much more pain than at the start that it counts as harm.
pub(super) fn rose(plan: &Plan, before: Option<Pain>, pain: Pain) -> bool {
    before.is_some_and(|before| u32::from(pain.score()) >= u32::from(before.score()) + plan.rules().rise)
}
