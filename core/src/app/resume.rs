//! A session that a kill cut off: taken up where it stands now, or ended as interrupted (GS5).

use crate::{
    clock::Moment,
    error::Error,
    journal::{Body, Entry, JournalError},
    session::{
        event::Event,
        outcome::Outcome,
        record::SessionRecord,
        state::State,
        step::{interrupt, replay, resume},
    },
};

use super::{App, Shelf, massage::Running};

impl App {
    /// Takes up the session that an earlier run left without an end, and closes every other one.
    ///
    /// # Errors
    /// [`Error`] when the journal can't be read or written.
    pub(super) fn take_up_session(&mut self) -> Result<(), Error> {
        let now = self.now();
        let Shelf::Open(journal) = &self.shelf else { return Ok(()) };
        let open = journal.unfinished_sessions()?;
        if let Some(running) = open.into_iter().next_back().map(|entry| self.taken_up(entry)).transpose()?.flatten() {
            let (entry, record) = (running.entry, SessionRecord::of(&running.plan, &running.state));
            self.massage = Some(running);
            if let Some(record) = record {
                self.finish_session(entry, &record)?;
            }
        }
        let going_on = self.massage.as_ref().map(|running| running.entry);
        self.journal_mut()?.interrupt_all_but(going_on, now)?;
        Ok(())
    }

    /// The session as it stands now; nothing when what was kept of it does not suffice.
    fn taken_up(&self, entry: Entry) -> Result<Option<Running>, JournalError> {
        let (Shelf::Open(journal), Body::Session(session)) = (&self.shelf, entry.body) else { return Ok(None) };
        let Some(kept) = journal.kept_running(entry.id)? else { return Ok(None) };
        let events: Option<Vec<(Moment, Event)>> =
            session.events.iter().map(|event| Some((event.at, event.event()?))).collect();
        let known = self.content.techniques().iter().any(|row| row.id() == kept.plan.technique());
        let Some(events) = events.filter(|_| known) else { return Ok(None) };
        let start = kept.anchor.began();
        let last = events.last().map_or(start, |(at, _)| *at);
        let apart = kept.plan.rules().apart_ms;
        let state: State = match kept.anchor.after_a_kill(self.clock.read(), last, apart) {
            Ok(now) => resume(&kept.plan, start, &events, now).0,
            Err(_) => interrupt(&kept.plan, replay(&kept.plan, start, &events)).0,
        };
        let form = self.voice_of_latest(self.latest(self.now()).as_ref().map(|latest| &latest.findings)).form;
        Ok(Some(Running { entry: entry.id, anchor: kept.anchor, plan: kept.plan, state, form }))
    }

    /// Whether the session that was last led ended because nobody was there.
    pub(super) fn was_interrupted(&self) -> bool {
        let ended = self.massage.as_ref().and_then(|running| running.state.ended());
        ended.is_some_and(|(_, outcome)| outcome == Outcome::Interrupted)
    }
}
