//! A session is on the disk from before its first stroke, and event by event.

use crate::{
    journal::{
        Body, JournalError, Session, SessionEnd,
        testing::{Desk, noon, note, open, pain, session},
    },
    session::{
        event::{Event, Relief, StopSign},
        outcome::Outcome,
    },
    units::Side,
};

fn of(body: Body) -> Session {
    match body {
        Body::Session(session) => *session,
        other => panic!("a session, not {:?}", other.kind()),
    }
}

fn end() -> SessionEnd {
    SessionEnd {
        ended: noon().plus_ms(90_000),
        pain_before: Some(pain(2)),
        pain_after: Some(pain(1)),
        relief: Some(Relief::Softer),
        outcome: Outcome::Sign(StopSign::Numb),
        stroked_s: 61,
        harm: true,
    }
}

#[test]
fn events_are_there_after_a_kill_in_their_order() {
    let mut desk = Desk::new();
    let id = desk.journal.start_session(session(Side::Left, noon()), noon(), &desk.ids).unwrap().id;
    for (seq, event) in [Event::Pain(pain(2)), Event::Ready, Event::Pause, Event::Resume].into_iter().enumerate() {
        let when = noon().plus_ms(seq as i64 * 1000);
        assert_eq!(desk.journal.append_session_event(id, when, event).unwrap(), seq as u32);
    }
    let path = desk.journal.path().to_owned();
    drop(desk.journal);
    let journal = open(&path);
    let unfinished = journal.unfinished_sessions().unwrap();
    assert_eq!(unfinished.len(), 1);
    let events: Vec<_> = of(unfinished[0].body.clone()).events.iter().filter_map(|event| event.event()).collect();
    assert_eq!(events, [Event::Pain(pain(2)), Event::Ready, Event::Pause, Event::Resume]);
}

#[test]
fn a_finished_session_takes_no_more_and_is_no_edit() {
    let mut desk = Desk::new();
    let id = desk.journal.start_session(session(Side::Left, noon()), noon(), &desk.ids).unwrap().id;
    let entry = desk.journal.finish_session(id, &end()).unwrap();
    assert_eq!((entry.edited, desk.journal.revisions(id).unwrap().len()), (None, 0));
    let session = of(entry.body);
    assert_eq!((session.outcome, session.stroked_s, session.harm), (Some(end().outcome), 61, true));
    assert!(desk.journal.unfinished_sessions().unwrap().is_empty());
    assert!(desk.journal.interrupt_unfinished(noon()).unwrap().is_empty());
    for error in [
        desk.journal.append_session_event(id, noon(), Event::Tick).unwrap_err(),
        desk.journal.finish_session(id, &end()).map(|_| 0).unwrap_err(),
    ] {
        assert!(matches!(error, JournalError::SessionOver), "{error}");
    }
    let other = desk.add(note("a"), noon());
    assert!(matches!(desk.journal.append_session_event(other, noon(), Event::Tick), Err(JournalError::NotFound)));
}

#[test]
fn what_was_cut_off_ends_with_its_last_event() {
    let mut desk = Desk::new();
    let seen = desk.journal.start_session(session(Side::Left, noon()), noon(), &desk.ids).unwrap().id;
    desk.journal.append_session_event(seen, noon().plus_ms(4_000), Event::Pain(pain(4))).unwrap();
    desk.journal.append_session_event(seen, noon().plus_ms(64_000), Event::Hidden).unwrap();
    let unseen = desk.journal.start_session(session(Side::Right, noon()), noon(), &desk.ids).unwrap().id;
    assert_eq!(desk.journal.interrupt_unfinished(noon().plus_hours(8)).unwrap().len(), 2);
    let one = of(desk.journal.get(seen).unwrap().body);
    assert_eq!((one.ended, one.outcome), (Some(noon().plus_ms(64_000)), Some(Outcome::Interrupted)));
    assert_eq!((one.pain_before, one.pain_after, one.stroked_s), (Some(pain(4)), None, 64));
    let other = of(desk.journal.get(unseen).unwrap().body);
    assert_eq!((other.ended, other.stroked_s), (Some(noon()), 0));
}
