//! What holds whatever anybody taps and whenever.

use proptest::prelude::*;

use super::support::{Setup, noon};
use crate::{
    clock::Moment,
    session::{
        event::{Event, Fullness, Relief, StopSign},
        outcome::Outcome,
        plan::Plan,
        record::SessionRecord,
        step::{ahead, begin, interrupt, next_change, replay, resume, step},
    },
    units::{Millilitres, Pain, Quadrant},
};

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => Just(Event::Tick),
        4 => Just(Event::Ready),
        4 => (0_u8..=2).prop_map(|score| Event::Pain(Pain::new(score).unwrap())),
        1 => (0_u8..=10).prop_map(|score| Event::Pain(Pain::new(score).unwrap())),
        2 => Just(Event::Pause),
        3 => Just(Event::Resume),
        2 => Just(Event::Back),
        2 => Just(Event::Skip),
        1 => Just(Event::Hidden),
        2 => Just(Event::Shown),
        1 => prop::sample::select(Relief::ALL.to_vec()).prop_map(Event::Relief),
        1 => prop::sample::select(Fullness::ALL.to_vec()).prop_map(Event::Fullness),
        1 => (0_u16..=2_000).prop_map(|ml| Event::Expressed(Millilitres::new(ml).unwrap())),
    ]
}

fn any_last() -> impl Strategy<Value = Event> {
    prop_oneof![Just(Event::Stop), prop::sample::select(StopSign::ALL.to_vec()).prop_map(Event::Sign)]
}

/// Steps in time, sometimes backwards, sometimes long.
fn any_script() -> impl Strategy<Value = Vec<(i64, Event)>> {
    let gap = prop_oneof![8 => 0_i64..40_000, 1 => -30_000_i64..0, 1 => 0_i64..700_000];
    prop::collection::vec((gap, any_event()), 0..60)
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let id = prop::sample::select(vec!["M01", "M02", "M03", "M04", "M06"]);
    let sore = prop::sample::select(vec![Quadrant::UpperInner, Quadrant::UpperOuter]);
    (id, sore, 0_u32..900, 0_i64..4, 0_i64..1_440).prop_map(|(id, sore, used_today_s, hours, minutes)| {
        let setup = Setup::of(id).sore(&if id == "M01" { vec![] } else { vec![sore] });
        let began = Some(noon().plus_ms(-minutes * 60_000));
        Setup { used_today_s, expires_at: noon().plus_hours(hours), began, ..setup }.plan().unwrap()
    })
}

fn dated(script: &[(i64, Event)]) -> Vec<(Moment, Event)> {
    let mut at = 0;
    script
        .iter()
        .map(|(gap, event)| {
            at += gap;
            (noon().plus_ms(at), *event)
        })
        .collect()
}

proptest! {
    #[test]
    fn a_cap_is_never_exceeded(plan in any_plan(), script in any_script()) {
        let (mut state, _) = begin(&plan, noon());
        for (now, event) in dated(&script) {
            state = step(&plan, state, event, now).0;
            prop_assert!(state.worked_ms <= plan.budget_ms());
            prop_assert!(state.sectors.iter().all(|sector| !plan.sore().contains(&sector.quadrant())));
            if let Some(record) = SessionRecord::of(&plan, &state) {
                prop_assert!(i64::from(record.worked_s) * 1_000 <= plan.budget_ms());
            }
        }
    }

    #[test]
    fn a_stop_always_ends(plan in any_plan(), script in any_script(), last in any_last()) {
        let events = dated(&script);
        let state = replay(&plan, noon(), &events);
        let now = state.seen;
        let was_ended = state.ended();
        let (state, cues) = step(&plan, state, last, now);
        let expected = if let Event::Sign(sign) = last { Outcome::Sign(sign) } else { Outcome::Stopped };
        prop_assert_eq!(state.ended(), Some(was_ended.unwrap_or((now, expected))));
        prop_assert!(was_ended.is_some() || cues.iter().any(|cue| cue.urgent()));
    }

    #[test]
    fn time_never_runs_backwards(plan in any_plan(), script in any_script()) {
        let (mut state, _) = begin(&plan, noon());
        for (now, event) in dated(&script) {
            let (next, cues) = step(&plan, state.clone(), event, now);
            prop_assert!(next.seen >= state.seen && next.worked_ms >= state.worked_ms && next.into_ms >= 0);
            prop_assert!(cues.is_sorted_by_key(|cue| cue.due));
            state = next;
        }
    }

    #[test]
    fn a_replay_of_any_prefix_equals_stepping(plan in any_plan(), script in any_script()) {
        let events = dated(&script);
        let (mut state, _) = begin(&plan, noon());
        for (index, (now, event)) in events.iter().enumerate() {
            state = step(&plan, state, *event, *now).0;
            prop_assert_eq!(&replay(&plan, noon(), &events[..=index]), &state);
            let stored: Vec<_> = events[..=index].iter().map(|(now, event)| {
                let (name, value) = event.to_row();
                (*now, Event::from_row(name, value.as_deref()).unwrap())
            }).collect();
            prop_assert_eq!(stored.as_slice(), &events[..=index]);
        }
        let text = serde_json::to_string(&state).unwrap();
        prop_assert_eq!(serde_json::from_str::<crate::session::state::State>(&text).unwrap(), state);
    }

    #[test]
    fn a_kill_after_any_event_changes_nothing_while_somebody_is_there(
        plan in any_plan(),
        script in any_script(),
        gap in 0_i64..=600_000,
        at in any::<prop::sample::Index>(),
    ) {
        let events = dated(&script);
        let prefix = &events[..at.index(events.len() + 1)];
        let state = replay(&plan, noon(), prefix);
        // With nobody there already before the kill, the time away goes on.
        let away = state.hidden_since.map_or(0, |since| state.seen.ms_since(since));
        let now = state.seen.plus_ms(gap);
        let gone_on = step(&plan, state.clone(), Event::Shown, now).0;
        let resumed = resume(&plan, noon(), prefix, now).0;
        if away + gap <= 600_000 {
            prop_assert_eq!(&resumed, &gone_on);
        }
        prop_assert!(resumed.worked_ms <= plan.budget_ms() && resumed.seen >= state.seen);
        let long = resume(&plan, noon(), prefix, state.seen.plus_ms(600_001)).0;
        prop_assert!(long.wound_up || long.ended().is_some(), "nobody there for more than ten minutes");
        let lost = interrupt(&plan, state.clone()).0;
        prop_assert!(lost.ended().is_some() && (state.worked_ms..=plan.budget_ms()).contains(&lost.worked_ms));
    }

    #[test]
    fn what_is_ahead_is_what_comes(plan in any_plan(), script in any_script()) {
        let state = replay(&plan, noon(), &dated(&script));
        let told = ahead(&plan, &state);
        prop_assert!(told.is_sorted_by_key(|cue| cue.due));
        let mut heard = Vec::new();
        let mut now = state;
        while let Some(due) = next_change(&plan, &now).filter(|due| told.last().is_some_and(|last| *due <= last.due)) {
            let (next, cues) = step(&plan, now, Event::Tick, due);
            heard.extend(cues);
            now = next;
        }
        prop_assert_eq!(heard, told);
    }

    #[test]
    fn looking_more_often_changes_nothing(plan in any_plan(), script in any_script(), wait in 0_i64..4_000_000) {
        let state = replay(&plan, noon(), &dated(&script));
        let end = state.seen.plus_ms(wait);
        let once = step(&plan, state.clone(), Event::Tick, end).0;
        let mut often = state;
        while let Some(due) = next_change(&plan, &often).filter(|due| *due <= end) {
            let next = step(&plan, often.clone(), Event::Tick, due).0;
            prop_assert!(next != often, "the timer rings for nothing");
            often = next;
        }
        prop_assert_eq!(step(&plan, often, Event::Tick, end).0, once);
    }

    #[test]
    fn the_end_is_final(plan in any_plan(), script in any_script(), more in any_script()) {
        let state = replay(&plan, noon(), &dated(&script));
        let ended = step(&plan, state, Event::Stop, noon()).0;
        let mut after = ended.clone();
        for (now, event) in dated(&more) {
            after = step(&plan, after, event, now).0;
        }
        prop_assert_eq!(after, ended);
    }

    #[test]
    fn left_alone_every_session_ends(plan in any_plan(), script in any_script()) {
        let state = replay(&plan, noon(), &dated(&script));
        prop_assert!(step(&plan, state, Event::Tick, noon().plus_hours(30)).0.ended().is_some());
    }

    #[test]
    fn nothing_is_touched_before_the_first_answer(plan in any_plan(), script in any_script()) {
        let (mut state, _) = begin(&plan, noon());
        for (now, event) in dated(&script) {
            state = step(&plan, state, event, now).0;
            prop_assert!(state.before.is_some() || state.worked_ms == 0);
        }
    }
}
