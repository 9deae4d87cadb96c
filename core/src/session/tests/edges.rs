//! Small edges of the engine that the ordinary way does not meet.

use super::support::{Setup, Walk, noon, pain, plan};
use crate::{
    session::{
        cue::{Cue, CueKind},
        event::{Event, Fullness, Relief},
        layout::marks,
        outcome::Outcome,
        record::SessionRecord,
        state::Question,
        step::{ahead, begin, step},
    },
    units::Quadrant,
};

#[test]
fn no_new_sector_is_told_when_the_question_comes_first() {
    let mut walk = Walk::started(plan("M06"), 0);
    walk.wait(30 + 80 + 15 + 40);
    assert_eq!((walk.asks(), walk.at()), (Some(Question::During), ("again", Some(5))));
    let told = |walk: &Walk| walk.cues.iter().any(|cue| cue.kind == CueKind::Speak("sector-5".into()));
    assert!(!told(&walk));
    walk.does(pain(0));
    assert!(told(&walk));
}

#[test]
fn back_into_a_used_up_cap_ends_at_once() {
    let mut walk = Walk::started(plan("M04"), 0);
    walk.wait(300).does(pain(0)).wait(300);
    assert_eq!(walk.asks(), Some(Question::After), "what just fits is done");
    walk.does(Event::Back);
    assert_eq!(walk.outcome(), Some(Outcome::Cap));
}

#[test]
fn nobody_comes_back_from_the_after_care() {
    let mut walk = Walk::started(plan("M04"), 0);
    walk.wait(5).does(Event::Ready).does(pain(0));
    for _ in 0..3 {
        walk.does(Event::Back);
        assert_eq!((walk.at(), walk.outcome()), (("aftercare", None), None));
    }
}

#[test]
fn in_the_preparation_back_stays_there() {
    let mut walk = Walk::new(plan("M06"));
    walk.wait(2).does(Event::Back);
    assert_eq!((walk.at(), walk.asks()), (("prepare", None), None));
}

#[test]
fn only_a_step_that_waits_hears_that_somebody_is_ready() {
    let mut walk = Walk::started(plan("M01"), 0);
    walk.wait(5).does(Event::Ready);
    assert_eq!(walk.at(), ("lift", None), "this one runs by its clock");
    let mut walk = Walk::new(plan("M01"));
    walk.does(Event::Pause).does(Event::Ready);
    assert!(walk.paused());
    assert_eq!(walk.at(), ("prepare", None));
}

#[test]
fn how_full_it_was_before_is_not_changed_once_hands_were_on() {
    let mut walk = Walk::started(plan("M01"), 0);
    walk.does(Event::Fullness(Fullness::Firm)).wait(5).does(Event::Fullness(Fullness::None));
    assert_eq!((walk.state.fullness_before, walk.state.fullness_after), (Some(Fullness::Firm), None));
}

#[test]
fn what_is_ahead_of_a_step_that_waits_is_nothing_and_of_one_that_runs_its_end() {
    let walk = Walk::new(plan("M06"));
    assert_eq!(ahead(&walk.plan, &walk.state), []);
    let walk = Walk::started(plan("M01"), 0);
    let spoken = |cue: &Cue| matches!(&cue.kind, CueKind::Speak(_)).then(|| cue.due.ms_since(noon()) / 1_000);
    let told: Vec<i64> = ahead(&walk.plan, &walk.state).iter().filter_map(spoken).collect();
    assert!(told.contains(&75), "the lift ends after 75 seconds: {told:?}");
}

#[test]
fn an_end_is_urgent_unless_everything_was_done() {
    let urgent = |walk: &Walk| {
        let told = walk.cues.iter().filter_map(|cue| match cue.kind {
            CueKind::Announce { urgent, .. } => Some(urgent),
            _ => None,
        });
        told.collect::<Vec<_>>()
    };
    let mut stopped = Walk::started(plan("M01"), 0);
    stopped.does(Event::Stop);
    assert_eq!(urgent(&stopped), [true]);
    let mut done = Walk::started(plan("M01"), 0);
    assert_eq!(done.finish(0), Outcome::Completed);
    assert_eq!(urgent(&done), [false]);
}

/// A question inside a step that was left out is not left out with it.
#[test]
fn a_question_that_was_skipped_over_comes_at_once() {
    let mut kept = serde_json::to_value(plan("M01")).unwrap();
    kept["marks"] = serde_json::json!([{"at": 1, "into_ms": 30_000}]);
    let mut walk = Walk::started(serde_json::from_value(kept).unwrap(), 0);
    walk.wait(5).does(Event::Skip);
    assert_eq!((walk.at(), walk.asks()), (("rest", None), Some(Question::During)));
}

/// What was due while nobody looked happens when it is seen, not before.
#[test]
fn nothing_is_due_before_what_was_already_seen() {
    let plan = Setup { expires_at: noon().plus_hours(-3), ..Setup::of("M01") }.plan().unwrap();
    let (state, _) = begin(&plan, noon());
    let ended = step(&plan, state, Event::Tick, noon().plus_ms(1_000)).0.ended().unwrap();
    assert!(ended.0.epoch_ms() >= noon().epoch_ms(), "{:?}", ended.0);
}

#[test]
fn moving_behind_a_pause_says_nothing() {
    let mut walk = Walk::started(plan("M06"), 0);
    walk.does(Event::Pause).does(Event::Skip);
    assert!(walk.paused() && walk.cues.is_empty());
}

#[test]
fn relief_is_taken_at_the_end_and_not_before() {
    let mut walk = Walk::started(plan("M04"), 0);
    walk.does(Event::Relief(Relief::Worse));
    assert_eq!(walk.state.relief, None);
    walk.wait(5).does(Event::Ready).does(Event::Relief(Relief::Same));
    assert_eq!(walk.state.relief, Some(Relief::Same));
}

#[test]
fn a_begun_second_counts() {
    let walk = Walk::started(plan("M04"), 0);
    let state = step(&walk.plan, walk.state, Event::Stop, noon().plus_ms(1_001)).0;
    assert_eq!(SessionRecord::of(&walk.plan, &state).unwrap().worked_s, 2);
}

#[test]
fn no_question_on_the_way_where_nothing_follows() {
    let plan = Setup::of("M02").sore(&[Quadrant::UpperInner]).plan().unwrap();
    assert_eq!(marks(plan.steps(), 99), []);
    assert_eq!(marks(plan.steps(), 30).len(), 3);
}
