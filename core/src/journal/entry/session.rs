//! A guided session as it went: written before the first stroke, event by event, so that a kill loses nothing.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    id::EntryId,
    session::{
        event::{Event, Relief},
        outcome::Outcome,
    },
    units::{Pain, Side},
};

/// A guided session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The technique's id, such as `M01`.
    pub technique: String,
    /// The technique's version.
    pub technique_version: String,
    /// The version of the content that it came from.
    pub content_version: String,
    /// Which side.
    pub side: Side,
    /// The check that gave the permission.
    pub check: Option<EntryId>,
    /// When it began.
    pub started: Moment,
    /// When it ended; nothing while it runs.
    pub ended: Option<Moment>,
    /// Pain before.
    pub pain_before: Option<Pain>,
    /// Pain after.
    pub pain_after: Option<Pain>,
    /// How the breast felt afterwards.
    pub relief: Option<Relief>,
    /// How it ended; nothing while it runs.
    pub outcome: Option<Outcome>,
    /// Seconds of strokes, pauses left out.
    pub stroked_s: u32,
    /// Whether the session's own stop rules say that it did harm.
    pub harm: bool,
    /// What happened, in order.
    pub events: Vec<SessionEvent>,
}

/// What is known once a session is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionEnd {
    /// When it ended.
    pub ended: Moment,
    /// Pain before.
    pub pain_before: Option<Pain>,
    /// Pain after.
    pub pain_after: Option<Pain>,
    /// How the breast felt afterwards.
    pub relief: Option<Relief>,
    /// How it ended.
    pub outcome: Outcome,
    /// Seconds of strokes, pauses left out.
    pub stroked_s: u32,
    /// Whether the session's own stop rules say that it did harm.
    pub harm: bool,
}

/// One event of a session as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionEvent {
    /// Its place in the session, from 0.
    pub seq: u32,
    /// When it happened.
    pub at: Moment,
    /// Its stable name, such as `pain`.
    pub name: String,
    /// Its value, such as `3` or `numb`.
    pub value: Option<String>,
}

impl SessionEvent {
    /// As it is stored.
    pub fn new(seq: u32, at: Moment, event: Event) -> Self {
        let (name, value) = event.to_row();
        Self { seq, at, name: name.to_owned(), value }
    }

    /// As the session reads it; nothing for an event of a newer version.
    pub fn event(&self) -> Option<Event> {
        Event::from_row(&self.name, self.value.as_deref()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::event::StopSign;

    #[test]
    fn every_event_comes_back_as_it_was() {
        let at = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
        let mut events = vec![Event::Ready, Event::Pause, Event::Resume, Event::Back, Event::Skip, Event::Stop];
        events.extend([Event::Hidden, Event::Shown, Event::Tick, Event::Pain(Pain::new(10).unwrap())]);
        events.extend(StopSign::ALL.map(Event::Sign));
        events.extend(Relief::ALL.map(Event::Relief));
        for event in events {
            let stored = SessionEvent::new(0, at, event);
            assert!(!stored.name.is_empty());
            assert_eq!(stored.event(), Some(event), "{}", stored.name);
        }
        assert_eq!(SessionEvent::new(4, at, Event::Sign(StopSign::Numb)).value.as_deref(), Some("numb"));
    }
}
