//! The guided session: what may be started, and one event at a time, each kept before it counts.

use crate::{
    clock::Moment,
    content::TechniqueRule,
    error::Error,
    id::EntryId,
    journal::{Body, Expression, RunningSession, Session, SessionEnd, Setting, SettingKey, Way},
    session::{
        cue::Cue,
        event::Event,
        plan::Plan,
        record::SessionRecord,
        refusal::{NoPlan, Refusal},
        state::State,
        step::{begin, interrupt, step},
        timeline::Anchor,
    },
    triage::verdict::Permission,
    units::{Millilitres, Side},
    view::{
        massage::{self, AfterView, ChooseSideView, ChooseView, MassageView, WallClock},
        voice::Form,
    },
};

use super::App;

/// A session that is going on, or has just ended.
pub(super) struct Running {
    pub(super) entry: EntryId,
    pub(super) anchor: Anchor,
    pub(super) plan: Plan,
    pub(super) state: State,
    pub(super) form: Form,
}

/// What a start came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Started {
    /// It began.
    Begun(Box<MassageView>),
    /// It comes after a feed, and the journal knows of none: has there just been one? Nothing was written.
    AskFeed(String),
    /// It may not begin; why, and what to do instead. Nothing was written.
    Refused(String),
}

impl App {
    /// What may be started now, from the latest check.
    ///
    /// # Errors
    /// [`Error`] when the journal is locked or can't be read.
    pub fn massage_choices(&self) -> Result<ChooseView, Error> {
        self.refuse_locked()?;
        let now = self.now();
        let latest = self.latest(now);
        let voice = self.voice_of_latest(latest.as_ref().map(|latest| &latest.findings));
        let mut sides = Vec::new();
        for side in Side::BOTH {
            let mut view = ChooseSideView { side, name: voice.side(side), techniques: Vec::new(), why_not: Vec::new() };
            match &latest {
                _ if self.check_is_open() => view.why_not.push(voice.say("massage-check-open")),
                None => view.why_not.push(voice.say("massage-no-check")),
                Some(latest) => {
                    for technique in self.content.techniques() {
                        match self.settle(latest, technique, side, false, now) {
                            Ok(_) | Err(NoPlan::Refused(Refusal::NotAfterFeed)) => {
                                view.techniques.push(massage::technique(&voice, technique))
                            }
                            Err(NoPlan::Refused(Refusal::TechniqueNotAllowed)) => {}
                            Err(NoPlan::Refused(refusal)) => {
                                let words = massage::refusal(&voice, refusal, now);
                                if !view.why_not.contains(&words) {
                                    view.why_not.push(words);
                                }
                            }
                            Err(NoPlan::Content(error)) => return Err(error.into()),
                        }
                    }
                    let shown = self.result_view(&latest.findings, &latest.history, &latest.verdict);
                    let blocked = shown.massage.into_iter().find(|shown| shown.side == side);
                    if let Some(blocked) = blocked.filter(|blocked| blocked.permission != Permission::LightOnly) {
                        view.why_not.extend(blocked.why);
                    }
                }
            }
            sides.push(view);
        }
        Ok(massage::choose(&voice, sides))
    }

    /// Starts a session; the journal has its row before the first step.
    ///
    /// # Errors
    /// [`Error`] when there is no such technique, no journal, or it refuses.
    pub fn massage_start(&mut self, technique: &str, side: Side) -> Result<Started, Error> {
        self.start_session(technique, side, false)
    }

    /// The same, when the person says that a feed (or pumping) has just ended.
    ///
    /// # Errors
    /// As for [`massage_start`](Self::massage_start).
    pub fn massage_start_after_feed(&mut self, technique: &str, side: Side) -> Result<Started, Error> {
        self.start_session(technique, side, true)
    }

    fn start_session(&mut self, technique: &str, side: Side, said_fed: bool) -> Result<Started, Error> {
        self.refuse_locked()?;
        let anchor = Anchor::at(self.clock.read());
        let now = anchor.began();
        let found = self.content.techniques().iter().find(|row| row.id() == technique || row.name() == technique);
        let found = found.ok_or_else(|| {
            let ids: Vec<_> = self.content.techniques().iter().map(TechniqueRule::id).collect();
            Error::NoSuch { what: "technique", hint: format!("There are: {}", ids.join(", ")) }
        })?;
        if self.check_is_open() {
            return Ok(Started::Refused(self.voice().say("massage-check-open")));
        }
        let Some(latest) = self.latest(now) else { return Ok(Started::Refused(self.voice().say("massage-no-check"))) };
        let voice = self.voice_for(&latest.findings);
        let settled = match self.settle(&latest, found, side, said_fed, now) {
            Ok(settled) => settled,
            Err(NoPlan::Refused(Refusal::NotAfterFeed)) => return Ok(Started::AskFeed(voice.say("ask-feed"))),
            Err(NoPlan::Refused(refusal)) => return Ok(Started::Refused(massage::refusal(&voice, refusal, now))),
            Err(NoPlan::Content(error)) => return Err(error.into()),
        };
        let form = voice.form;
        let (id, version) = (found.id().to_owned(), found.row().version.to_string());
        let (plan, shown) = (settled.plan, self.content.version_shown());
        let session = Session::starting(&id, &version, &shown, side, Some(plan.check()), now);
        let ids = &*self.ids;
        let super::Shelf::Open(journal) = &mut self.shelf else { return Err(Error::NoJournal) };
        let entry = journal.start_session(session, now, ids)?.id;
        journal.keep_running(entry, &RunningSession { anchor, plan: plan.clone() })?;
        let (mut state, cues) = begin(&plan, now);
        if let Some(fullness) = settled.fullness.map(Event::Fullness) {
            journal.append_session_event(entry, now, fullness)?;
            state = step(&plan, state, fullness, now).0;
        }
        self.massage = Some(Running { entry, anchor, plan, state, form });
        self.after_step(&cues, now).map(|view| Started::Begun(Box::new(view)))
    }

    /// Something happened in the session. It is kept before it counts, but for what rests the hands: that counts at once.
    /// Only the passing of time is not kept.
    ///
    /// # Errors
    /// [`Error`] when no session is going on or the journal refuses.
    pub fn massage_event(&mut self, event: Event) -> Result<MassageView, Error> {
        let reading = self.clock.read();
        let Some(running) = &self.massage else { return Err(Error::NothingRunning { what: "massage" }) };
        if running.state.ended().is_some() {
            return self.after_step(&[], reading.wall);
        }
        let entry = running.entry;
        let Ok(now) = running.anchor.now(reading, running.state.seen) else {
            let (state, cues) = interrupt(&running.plan, running.state.clone());
            let seen = state.seen;
            self.massage = self.massage.take().map(|running| Running { state, ..running });
            return self.after_step(&cues, seen);
        };
        let (state, cues) = step(&running.plan, running.state.clone(), event, now);
        // What rests the hands counts at once, whether or not the journal can keep it; everything else is kept first.
        let rests = matches!(event, Event::Stop | Event::Sign(_) | Event::Pause | Event::Pain(_) | Event::Hidden);
        let kept = match event {
            Event::Tick => Ok(0),
            _ => self.session_journal()?.append_session_event(entry, now, event),
        };
        if let Some(running) = self.massage.as_mut().filter(|_| rests || kept.is_ok()) {
            running.state = state;
        }
        kept?;
        self.after_step(&cues, now)
    }

    /// How much milk came, as typed, in whole millilitres. What is no amount is not kept, and the view says why.
    ///
    /// # Errors
    /// As for [`massage_event`](Self::massage_event).
    pub fn massage_expressed(&mut self, typed: &str) -> Result<MassageView, Error> {
        let amount = typed.trim().parse().ok().and_then(|amount| Millilitres::new(amount).ok());
        if let Some(amount) = amount {
            return self.massage_event(Event::Expressed(amount));
        }
        let mut view = self.massage_view()?;
        let bounds = [("low", 0.into()), ("high", i64::from(Millilitres::MOST).into())];
        let problem = self.voice().say_with("problem-number-range", &bounds);
        view.after = view.after.map(|after| AfterView { problem: Some(problem), ..after });
        Ok(view)
    }

    /// The session as it stands now.
    ///
    /// # Errors
    /// [`Error`] when no session is going on or the journal refuses.
    pub fn massage_view(&mut self) -> Result<MassageView, Error> {
        self.massage_event(Event::Tick)
    }

    /// Whether a session is going on.
    pub fn massage_running(&self) -> bool {
        self.massage.as_ref().is_some_and(|running| running.state.ended().is_none())
    }

    /// The shell is being closed: a session that is going on is kept as interrupted, up to now, and a check that had found
    /// a level keeps it.
    ///
    /// # Errors
    /// [`Error`] when the journal refuses; the next start then closes the session.
    pub fn close(&mut self) -> Result<(), Error> {
        self.keep_found_level()?;
        self.interrupt_session()
    }

    /// Keeps a session that is going on as interrupted, up to now.
    pub(super) fn interrupt_session(&mut self) -> Result<(), Error> {
        if self.massage_running() {
            let now = self.now();
            self.massage_event(Event::Hidden)?;
            self.session_journal()?.interrupt_unfinished(now)?;
        }
        self.massage = None;
        Ok(())
    }

    /// Writes the end of a session when it has come, and shows it. `now` is the session's own time.
    pub(super) fn after_step(&mut self, cues: &[Cue], now: Moment) -> Result<MassageView, Error> {
        let Some(running) = &self.massage else { return Err(Error::NothingRunning { what: "massage" }) };
        if let Some(record) = SessionRecord::of(&running.plan, &running.state) {
            self.finish_session(running.entry, &record)?;
        }
        self.close_behind_lock();
        let Some(running) = &self.massage else { return Err(Error::NothingRunning { what: "massage" }) };
        let technique = self.content.techniques().iter().find(|row| row.id() == running.plan.technique());
        let technique = technique.ok_or(Error::NothingRunning { what: "massage" })?;
        let mut voice = self.voice();
        voice.form = running.form;
        let clock = WallClock { wall: self.now(), session: now };
        let view = massage::massage(&voice, technique, &running.plan, &running.state, cues, clock);
        let still = self.setting(SettingKey::ReducedMotion) == Some(Setting::ReducedMotion(true));
        Ok(MassageView { still, ..view })
    }

    /// Writes the end of a session that has none yet, and what milk came as an entry of its own.
    pub(super) fn finish_session(&mut self, entry: EntryId, record: &SessionRecord) -> Result<(), Error> {
        if !self.session_journal()?.unfinished_sessions()?.iter().any(|open| open.id == entry) {
            return Ok(());
        }
        let end = SessionEnd {
            ended: record.ended,
            pain_before: record.pain_before,
            pain_after: record.pain_after,
            relief: record.relief,
            outcome: record.outcome,
            stroked_s: record.worked_s,
            harm: record.consequence.harm,
        };
        let now = self.now();
        let ids = &*self.ids;
        let journal = match &mut self.shelf {
            super::Shelf::Open(journal) => &mut **journal,
            super::Shelf::Locked(locked) => locked.session.as_mut().ok_or(Error::Locked)?,
            super::Shelf::Absent | super::Shelf::Unreadable(_) => return Err(Error::NoJournal),
        };
        journal.finish_session(entry, &end)?;
        if let Some(amount) = record.expressed.filter(|amount| amount.get() > 0) {
            let of = |side: Side| (record.side == side).then_some(amount);
            let expression =
                Expression { left: of(Side::Left), right: of(Side::Right), way: Way::Hand, together: None };
            journal.add(Body::Expression(expression), record.ended.min(now), now, ids)?;
        }
        Ok(())
    }
}
