//! Small edges of the engine that the ordinary way does not meet.

use super::support::{Setup, Walk, noon, pain, plan};
use crate::{
    session::{
        cue::CueKind,
        event::{Event, Relief},
        layout::marks,
        outcome::Outcome,
        record::SessionRecord,
        state::Question,
        step::step,
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
