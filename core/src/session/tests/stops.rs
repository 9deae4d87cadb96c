//! The stop rules GS1 to GS5, and that an end is an end.

use super::support::{Setup, Walk, noon, pain, plan};
use crate::{
    session::{
        cue::{Buzz, CueKind},
        event::{Event, StopSign},
        outcome::Outcome,
        record::{Consequence, SessionRecord},
        state::Question,
        step::{next_change, step},
    },
    units::Quadrant,
};

fn consequence(walk: &Walk) -> Consequence {
    SessionRecord::of(&walk.plan, &walk.state).unwrap().consequence
}

#[test]
fn pain_before_at_the_stop_value_ends_it() {
    for (score, ends) in [(4, false), (5, true), (10, true)] {
        let walk = Walk::started(plan("M06"), score);
        assert_eq!(walk.outcome() == Some(Outcome::Pain), ends, "{score}");
        if ends {
            assert!(!consequence(&walk).harm && walk.state.worked_ms == 0);
        }
    }
}

#[test]
fn pain_that_rises_by_two_ends_it_with_harm() {
    for (before, later, ends, harm) in
        [(0, 1, false, false), (0, 2, true, true), (4, 5, true, false), (3, 5, true, true)]
    {
        let mut walk = Walk::started(plan("M06"), before);
        walk.wait(40).does(pain(later));
        assert_eq!(walk.outcome(), ends.then_some(Outcome::Pain), "{before} to {later}");
        if ends {
            assert_eq!(consequence(&walk).harm, harm);
        }
    }
}

#[test]
fn pain_after_counts_as_well() {
    let mut walk = Walk::started(plan("M01"), 1);
    walk.wait(75).does(pain(1)).wait(15).wait(75);
    assert_eq!(walk.asks(), Some(Question::After));
    walk.does(pain(3));
    assert_eq!(walk.outcome(), Some(Outcome::Pain));
    assert_eq!(consequence(&walk).harm_until, Some(walk.state.seen.plus_hours(24)));
}

#[test]
fn every_sign_stops_and_says_what_follows() {
    for (sign, harm, opens, both) in [
        (StopSign::Hurts, false, None, false),
        (StopSign::NewColour, true, Some("G4"), false),
        (StopSign::Blood, true, Some("G4"), false),
        (StopSign::Numb, true, Some("G4"), false),
        (StopSign::Unwell, false, Some("G1"), true),
    ] {
        let mut walk = Walk::started(plan("M06"), 0);
        walk.wait(3).does(Event::Sign(sign));
        assert_eq!(walk.outcome(), Some(Outcome::Sign(sign)));
        assert!(
            walk.cues.iter().any(|cue| cue.kind == CueKind::Buzz(Buzz::Stop))
                && walk.cues.iter().any(|cue| cue.urgent())
        );
        let follows = consequence(&walk);
        assert_eq!((follows.harm, follows.opens.as_deref(), follows.ends_both), (harm, opens, both));
    }
}

#[test]
fn the_rest_of_the_day_is_a_cap() {
    let mut walk = Walk::started(Setup { used_today_s: 900 - 50, ..Setup::of("M06") }.plan().unwrap(), 0);
    walk.wait(600);
    assert_eq!(walk.state.ended(), Some((noon().plus_ms(50_000), Outcome::Cap)));
    assert!(walk.state.worked_ms == 50_000 && consequence(&walk).locks);
}

#[test]
fn going_back_does_not_stretch_the_cap() {
    let mut walk = Walk::started(plan("M04"), 0);
    walk.wait(300).does(pain(0)).wait(200).does(Event::Back).wait(99);
    assert_eq!(walk.outcome(), None);
    walk.wait(1);
    assert_eq!((walk.outcome(), walk.state.worked_ms), (Some(Outcome::Cap), 600_000));
}

#[test]
fn away_for_more_than_ten_minutes_ends_it() {
    let mut walk = Walk::started(plan("M04"), 0);
    walk.wait(10).does(Event::Hidden).wait(600).does(Event::Shown);
    assert_eq!(walk.outcome(), None, "ten minutes are not more than ten");
    let mut walk = Walk::started(Setup::of("M04").plan().unwrap(), 0);
    walk.does(Event::Pause).does(Event::Resume).wait(10).does(Event::Hidden).wait(300).does(pain(0)).wait(360);
    assert_eq!(walk.state.ended(), Some((noon().plus_ms(610_001), Outcome::Interrupted)));
    assert!(walk.cues.iter().any(|cue| cue.urgent()), "the end is told, however late");
}

#[test]
fn a_question_without_an_answer_pauses_and_a_long_pause_ends() {
    let mut walk = Walk::new(plan("M06"));
    walk.does(Event::Ready).wait(59);
    assert_eq!(walk.asks(), Some(Question::Before));
    walk.wait(1);
    assert!(walk.paused());
    walk.does(Event::Resume);
    assert_eq!(walk.asks(), Some(Question::Before), "the question comes back");
    walk.wait(60).wait(599);
    assert!(walk.paused());
    walk.wait(1);
    assert_eq!(walk.outcome(), Some(Outcome::Interrupted));
}

#[test]
fn an_answer_during_a_pause_is_taken_and_the_pause_stays() {
    let mut walk = Walk::new(plan("M06"));
    walk.does(Event::Ready).does(Event::Pause).does(pain(2));
    assert!(walk.paused() && walk.state.question().is_none());
    walk.does(Event::Resume);
    assert_eq!(walk.at(), ("first_drops", None));
}

#[test]
fn a_permission_that_ran_out_has_ten_minutes() {
    let mut walk = Walk::new(Setup { expires_at: noon().plus_ms(60_000), ..Setup::of("M06") }.plan().unwrap());
    walk.wait(659);
    assert_eq!(walk.outcome(), None);
    walk.wait(1);
    assert_eq!(walk.outcome(), Some(Outcome::Interrupted));
}

#[test]
fn a_day_after_the_spot_began_m02_is_over() {
    let setup = Setup::of("M02").sore(&[Quadrant::UpperOuter]);
    let mut walk =
        Walk::started(Setup { began: Some(noon().plus_ms(50_000).plus_hours(-24)), ..setup }.plan().unwrap(), 0);
    walk.wait(55);
    assert_eq!(walk.state.ended(), Some((noon().plus_ms(50_000), Outcome::Cap)));
}

#[test]
fn the_after_care_outlives_the_permission_and_the_screen() {
    let mut walk = Walk::started(Setup { expires_at: noon().plus_ms(60_000), ..Setup::of("M04") }.plan().unwrap(), 0);
    walk.wait(20).does(Event::Ready).does(pain(0)).does(Event::Hidden).wait(1_199);
    assert_eq!((walk.outcome(), walk.at()), (None, ("aftercare", None)));
    walk.wait(1);
    assert_eq!(walk.outcome(), Some(Outcome::Completed));
}

#[test]
fn nothing_changes_after_the_end() {
    let mut walk = Walk::started(plan("M06"), 0);
    walk.wait(5).does(Event::Stop);
    let ended = walk.state.clone();
    assert_eq!(walk.outcome(), Some(Outcome::Stopped));
    assert_eq!(next_change(&walk.plan, &walk.state), None);
    for event in [Event::Tick, Event::Resume, Event::Ready, pain(9), Event::Sign(StopSign::Blood), Event::Hidden] {
        let (state, cues) = step(&walk.plan, ended.clone(), event, noon().plus_hours(2));
        assert!(state == ended && cues.is_empty());
    }
}
