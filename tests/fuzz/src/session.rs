//! A stream of events with their times, kills and restarts between them: no cap is exceeded, a stop always ends, time never
//! runs backwards, and what was kept rebuilds the same session.
//!
//! The bytes: technique, sore place, minutes used today (4 bytes in all, the last for the permission), then four for each
//! thing that happens: what, its value, and the time until it (little endian, in quarters of a second).

use std::sync::LazyLock;

use lattea_core::{
    clock::{Moment, Reading, SinceBoot},
    content::{Content, technique::Technique},
    id::{IdSource, SeededIds},
    session::{
        event::{Event, Fullness, Relief, StopSign},
        limits::Limits,
        plan::{Plan, Request},
        record::SessionRecord,
        state::State,
        step::{ahead, begin, interrupt, replay, resume, step},
        timeline::Anchor,
    },
    units::{Millilitres, Pain, Quadrant, Side},
};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().expect("the embedded pack loads"));
static LIMITS: LazyLock<Limits> =
    LazyLock::new(|| Limits::parse("session.toml", CONTENT.settings("session.toml")).expect("the limits can be read"));
static START: LazyLock<Moment> = LazyLock::new(|| Moment::parse("2026-05-03T10:00:00+01:00").expect("a time"));

/// The most that one stream holds: a session that was not ended by then is not ended by more.
const MOST: usize = 200;

/// Tries one stream.
pub fn check(bytes: &[u8]) {
    let [technique, sore, used, permission, stream @ ..] = bytes else { return };
    let Some(plan) = plan(*technique, *sore, *used, *permission) else { return };
    let written = serde_json::to_string(&plan).expect("a plan can be written");
    assert!(
        serde_json::from_str::<Plan>(&written).expect("a plan can be read") == plan,
        "a plan changes when it is kept"
    );
    let anchor = Anchor::at(Reading { wall: *START, since_boot: Some(SinceBoot::from_ms(1_000_000)) });
    let mut kept: Vec<(Moment, Event)> = Vec::new();
    let mut now = *START;
    let mut state = begin(&plan, now).0;
    for chunk in stream.chunks_exact(4).take(MOST) {
        let [what, value, low, high] = *chunk else { return };
        now = now.plus_ms(i64::from(i16::from_le_bytes([low, high])) * 250);
        let before = state.clone();
        let Some(event) = event(what, value) else {
            state = killed(&plan, anchor, &kept, &before, now, value);
            holds(&plan, &before, &state);
            return;
        };
        let cues;
        (state, cues) = step(&plan, state, event, now);
        let (name, text) = event.to_row();
        assert!(Event::from_row(name, text.as_deref()) == Ok(event), "an event changes when it is kept");
        if before.ended().is_none() {
            kept.push((now, event));
        }
        holds(&plan, &before, &state);
        assert!(cues.iter().all(|cue| cue.due <= state.seen), "a cue from the future");
        if matches!(event, Event::Stop | Event::Sign(_)) {
            assert!(state.ended().is_some(), "a stop that does not end");
        }
        if before.ended().is_some() {
            assert!(state == before, "an end that is none");
        }
        let coming = ahead(&plan, &state);
        assert!(coming.iter().all(|cue| cue.due >= state.seen), "what is ahead lies behind");
    }
    assert!(replay(&plan, *START, &kept) == state, "the kept events tell another story");
    // A clock that was set back is behind what the session has seen: long after both, it is over.
    let long_after = now.max(state.seen).plus_hours(40);
    let left_alone = step(&plan, state, Event::Tick, long_after).0;
    assert!(left_alone.ended().is_some(), "a session that nobody ends");
}

fn plan(technique: u8, sore: u8, used: u8, permission: u8) -> Option<Plan> {
    let techniques = CONTENT.techniques();
    let technique: &Technique = techniques.get(usize::from(technique) % techniques.len())?.row();
    let sore: Vec<Quadrant> = Quadrant::ALL.get(usize::from(sore)).copied().into_iter().collect();
    let request = Request {
        technique,
        limits: &LIMITS,
        content_version: "fuzz",
        side: Side::Left,
        sore: &sore,
        variant: None,
        check: SeededIds::new(1).next(*START).into(),
        used_today_s: u32::from(used) * 60,
        sessions_today: 0,
        expires_at: START.plus_ms(i64::from(permission) * 60_000),
        began: Some(START.plus_hours(-6)),
    };
    Plan::new(request).ok()
}

/// What happens; nothing when the process is killed.
fn event(what: u8, value: u8) -> Option<Event> {
    let one = |all: usize| usize::from(value) % all;
    Some(match what % 16 {
        0 | 1 => Event::Tick,
        2 => Event::Ready,
        3 | 4 => Event::Pain(Pain::new(value % 11).ok()?),
        5 => Event::Pause,
        6 => Event::Resume,
        7 => Event::Back,
        8 => Event::Skip,
        9 => Event::Hidden,
        10 => Event::Shown,
        11 => Event::Relief(Relief::ALL[one(Relief::ALL.len())]),
        12 => Event::Fullness(Fullness::ALL[one(Fullness::ALL.len())]),
        13 => Event::Expressed(Millilitres::new(u16::from(value)).ok()?),
        14 if value.is_multiple_of(8) => Event::Stop,
        14 => Event::Sign(StopSign::ALL[one(StopSign::ALL.len())]),
        _ => return None,
    })
}

/// The process is gone; it comes back with clocks that have moved in one way or another.
fn killed(plan: &Plan, anchor: Anchor, kept: &[(Moment, Event)], before: &State, now: Moment, value: u8) -> State {
    let rebuilt = replay(plan, *START, kept);
    assert!(rebuilt == *before, "the kept events tell another story than the one that was led");
    let up = match value % 4 {
        0 => 1_000,
        _ => u64::try_from(1_000_000 + now.ms_since(*START)).unwrap_or(0),
    };
    let wall = if value.is_multiple_of(3) { now.plus_hours(2) } else { now };
    let last = kept.last().map_or(*START, |(at, _)| *at);
    let reading = Reading { wall, since_boot: Some(SinceBoot::from_ms(up)) };
    match anchor.after_a_kill(reading, last, plan.rules().apart_ms) {
        Ok(now) => resume(plan, *START, kept, now).0,
        Err(_) => {
            let state = interrupt(plan, rebuilt).0;
            assert!(state.ended().is_some(), "nobody knows the time, and it goes on");
            state
        }
    }
}

fn holds(plan: &Plan, before: &State, state: &State) {
    assert!(state.worked_ms <= plan.budget_ms(), "more than the cap");
    assert!(state.worked_ms >= before.worked_ms && state.seen >= before.seen, "time runs backwards");
    assert!(state.before.is_some() || state.worked_ms == 0, "touched before the first answer");
    let off = |place: &Quadrant| !plan.sore().contains(place);
    assert!(state.sectors.iter().all(|sector| off(&sector.quadrant())), "a sore place was stroked");
    let written = serde_json::to_string(state).expect("a state can be written");
    assert!(
        serde_json::from_str::<State>(&written).expect("a state can be read") == *state,
        "a state changes when kept"
    );
    if let Some(record) = SessionRecord::of(plan, state) {
        assert!(i64::from(record.worked_s) * 1_000 <= plan.budget_ms(), "the record says more than the cap");
    }
}
