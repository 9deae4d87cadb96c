//! The guided session: what may be started, and one event at a time, each kept before it counts.

use crate::{
    clock::Moment,
    content::{TechniqueRule, technique::Variant},
    error::Error,
    id::EntryId,
    journal::{Body, Kind, Session, SessionEnd},
    session::{
        cue::Cue,
        event::Event,
        gate::{Ask, Pack, Today, may_start},
        plan::{Plan, Request},
        record::SessionRecord,
        refusal::{NoPlan, Refusal},
        state::State,
        step::{begin, step},
    },
    triage::{
        facts::{Facts, Value},
        findings::Place,
        verdict::Permission,
    },
    units::{Quadrant, Side},
    view::{
        massage::{self, ChooseSideView, ChooseView, MassageView},
        voice::Form,
    },
};

use super::{App, latest::Finished};

/// A session that is going on, or has just ended.
pub(super) struct Running {
    entry: EntryId,
    technique: String,
    plan: Plan,
    state: State,
    form: Form,
}

/// What a start came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Started {
    /// It began.
    Begun(Box<MassageView>),
    /// It may not begin; why, and nothing was written.
    Refused(String),
}

impl App {
    /// What may be started now, from the latest check.
    ///
    /// # Errors
    /// [`Error`] when the journal can't be read.
    pub fn massage_choices(&self) -> Result<ChooseView, Error> {
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
                        match self.settle(latest, technique, side, now) {
                            Ok(_) => view.techniques.push(massage::technique(&voice, technique)),
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
        self.refuse_locked()?;
        let now = self.now();
        let found = self.content.techniques().iter().find(|row| row.id() == technique || row.name() == technique);
        let found = found.ok_or_else(|| {
            let ids: Vec<_> = self.content.techniques().iter().map(TechniqueRule::id).collect();
            Error::NoSuch { what: "technique", hint: format!("There are: {}", ids.join(", ")) }
        })?;
        if self.check_is_open() {
            return Ok(Started::Refused(self.voice().say("massage-check-open")));
        }
        let Some(latest) = self.latest(now) else { return Ok(Started::Refused(self.voice().say("massage-no-check"))) };
        let plan = match self.settle(&latest, found, side, now) {
            Ok(plan) => plan,
            Err(NoPlan::Refused(refusal)) => {
                let voice = self.voice_for(&latest.findings);
                return Ok(Started::Refused(massage::refusal(&voice, refusal, now)));
            }
            Err(NoPlan::Content(error)) => return Err(error.into()),
        };
        let (id, version) = (found.id().to_owned(), found.row().version.to_string());
        let session = Session::starting(&id, &version, &self.content.version_shown(), side, Some(plan.check()), now);
        let form = self.voice_for(&latest.findings).form;
        let ids = &*self.ids;
        let super::Shelf::Open(journal) = &mut self.shelf else { return Err(Error::NoJournal) };
        let entry = journal.start_session(session, now, ids)?.id;
        let (state, cues) = begin(&plan, now);
        self.massage = Some(Running { entry, technique: id, plan, state, form });
        self.after_step(&cues).map(|view| Started::Begun(Box::new(view)))
    }

    /// Something happened in the session. It is kept before it counts, but for what rests the hands: that counts at once.
    /// Only the passing of time is not kept.
    ///
    /// # Errors
    /// [`Error`] when no session is going on or the journal refuses.
    pub fn massage_event(&mut self, event: Event) -> Result<MassageView, Error> {
        let now = self.now();
        let Some(running) = &self.massage else { return Err(Error::NothingRunning { what: "massage" }) };
        if running.state.ended().is_some() {
            return self.after_step(&[]);
        }
        let entry = running.entry;
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
        self.after_step(&cues)
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
        if self.massage_running() {
            let now = self.now();
            self.massage_event(Event::Hidden)?;
            self.session_journal()?.interrupt_unfinished(now)?;
        }
        self.massage = None;
        Ok(())
    }

    /// Writes the end of a session when it has come, and shows it.
    fn after_step(&mut self, cues: &[Cue]) -> Result<MassageView, Error> {
        let Some(running) = &self.massage else { return Err(Error::NothingRunning { what: "massage" }) };
        let ended = SessionRecord::of(&running.plan, &running.state);
        let entry = running.entry;
        if let Some(record) = ended
            && self.session_journal()?.unfinished_sessions()?.iter().any(|open| open.id == entry)
        {
            let end = SessionEnd {
                ended: record.ended,
                pain_before: record.pain_before,
                pain_after: record.pain_after,
                relief: record.relief,
                outcome: record.outcome,
                stroked_s: record.worked_s,
                harm: record.consequence.harm,
            };
            self.session_journal()?.finish_session(entry, &end)?;
        }
        self.close_behind_lock();
        let Some(running) = &self.massage else { return Err(Error::NothingRunning { what: "massage" }) };
        let technique = self.content.techniques().iter().find(|row| row.id() == running.technique);
        let technique = technique.ok_or(Error::NothingRunning { what: "massage" })?;
        let mut voice = self.voice();
        voice.form = running.form;
        Ok(massage::massage(&voice, technique, &running.plan, &running.state, cues))
    }

    /// Asks the gate, then settles the plan.
    fn settle(&self, latest: &Finished, technique: &TechniqueRule, side: Side, now: Moment) -> Result<Plan, NoPlan> {
        let facts = Facts::new(&self.content, &latest.findings, &latest.history, now);
        let place = Place::Breast(side);
        let known = |id: &str, place: Place| {
            let index = self.content.vocabulary().find(id)?;
            match facts.value(index, place) {
                Value::Known(code) => Some((index, code)),
                Value::NotApplicable | Value::Unknown(_) => None,
            }
        };
        let hours = technique.recheck().and_then(|(finding, _)| match facts.value(finding, place) {
            Value::Known(hours) => Some(i64::from(hours)),
            Value::NotApplicable | Value::Unknown(_) => None,
        });
        let began = hours.map(|hours| now.plus_hours(-hours));
        let today = self.today_of(latest, technique, side, now);
        let massage = &latest.verdict.massage;
        let ask = Ask {
            technique: technique.row(),
            side,
            massage,
            made_at: latest.made_at,
            began,
            limits: &self.limits,
            today,
            pack: Pack { reviewed: self.content.is_embedded(), expired: self.content.is_expired(now) },
        };
        may_start(&ask, now)?;
        let check = latest.entry.ok_or(Refusal::CheckUsed)?;
        let sore: Vec<Quadrant> = known("quadrant", place)
            .map(|(index, code)| self.content.vocabulary().get(index).domain.written(code))
            .and_then(|written| quadrant(&written))
            .into_iter()
            .collect();
        let weaning = known("weaning", Place::Person).is_some_and(|(_, code)| code == 1);
        let variant = match self.voice_for(&latest.findings).form {
            Form::Bereaved => Some(Variant::Ease),
            _ if weaning => Some(Variant::Ease),
            Form::Pumping => Some(Variant::Pumping),
            Form::Feeding => None,
        };
        Plan::new(Request {
            technique: technique.row(),
            limits: &self.limits,
            content_version: self.content.version(),
            side,
            sore: &sore,
            variant,
            check,
            used_today_s: today.worked_s,
            sessions_today: today.sessions,
            expires_at: massage.expires_at.unwrap_or(now),
            began,
        })
    }

    /// What the journal knows about today's sessions.
    fn today_of(&self, latest: &Finished, technique: &TechniqueRule, side: Side, now: Moment) -> Today {
        let super::Shelf::Open(journal) = &self.shelf else { return Today::default() };
        // Sessions of this local day count, and so do those since the check, which may be from before midnight. A deleted
        // one counts too: deleting a note gives no second session. What can't be read counts as used.
        let since = now.start_of_day().min(latest.made_at);
        let (Ok(entries), Ok(bin)) = (journal.range(since, now.plus_ms(1), &[Kind::Session]), journal.bin(now)) else {
            return Today { check_used: true, ..Today::default() };
        };
        let mut today = Today::default();
        let deleted = bin.into_iter().map(|deleted| deleted.entry);
        for entry in entries.into_iter().chain(deleted) {
            let Body::Session(session) = entry.body else { continue };
            today.check_used |= session.check.is_some() && session.check == latest.entry;
            if session.started < now.start_of_day() {
                continue;
            }
            today.sessions += 1;
            today.of_technique += u32::from(session.technique == technique.id());
            if session.side == side {
                today.worked_s = today.worked_s.saturating_add(session.stroked_s);
            }
        }
        today
    }
}

/// The quadrant that the map's answer names.
fn quadrant(written: &str) -> Option<Quadrant> {
    match written {
        "UOQ" => Some(Quadrant::UpperOuter),
        "UIQ" => Some(Quadrant::UpperInner),
        "LOQ" => Some(Quadrant::LowerOuter),
        "LIQ" => Some(Quadrant::LowerInner),
        "central" => Some(Quadrant::Central),
        "axilla" => Some(Quadrant::Axilla),
        _ => None,
    }
}
