//! The ordinary way through a session, and what a plan is made of.

use super::support::{Setup, Walk, noon, pain, plan, technique};
use crate::{
    content::technique::{PhaseKind, Variant},
    session::{
        cue::{Buzz, CueKind},
        event::{Event, Relief},
        outcome::Outcome,
        plan::Plan,
        record::SessionRecord,
        refusal::{NoPlan, Refusal},
        state::Question,
        step::{next_change, timer},
    },
    units::Quadrant,
};

#[test]
fn m06_goes_from_hands_to_cold() {
    let mut walk = Walk::new(plan("M06"));
    assert_eq!(walk.at(), ("prepare", None));
    walk.wait(200).does(Event::Ready);
    assert_eq!(walk.asks(), Some(Question::Before));
    walk.does(pain(2));
    assert_eq!(walk.at(), ("first_drops", None));
    walk.wait(5).does(Event::Ready);
    assert_eq!(walk.at(), ("strokes", Some(1)));
    walk.wait(10);
    assert_eq!(walk.at(), ("strokes", Some(2)));
    walk.wait(70);
    assert_eq!(walk.at(), ("rest", None));
    walk.wait(15);
    assert_eq!(walk.at(), ("again", Some(1)));
    walk.wait(40);
    assert_eq!(
        (walk.asks(), walk.at()),
        (Some(Question::During), ("again", Some(5))),
        "half of 300 s is in the fourth"
    );
    walk.does(pain(2)).wait(40);
    assert_eq!(walk.at(), ("express", None));
    walk.wait(30).does(Event::Ready);
    assert_eq!(walk.asks(), Some(Question::After));
    walk.does(pain(1)).does(Event::Relief(Relief::Softer));
    assert_eq!(walk.at(), ("aftercare", None));
    walk.wait(1_199);
    assert_eq!(walk.outcome(), None);
    walk.wait(1);
    assert_eq!(walk.outcome(), Some(Outcome::Completed));
    assert!(walk.cues.iter().any(|cue| cue.kind == CueKind::Speak("phase-aftercare-over".into())));
    let record = SessionRecord::of(&walk.plan, &walk.state).unwrap();
    assert_eq!((record.worked_s, record.sectors.len(), record.relief), (5 + 160 + 30, 8, Some(Relief::Softer)));
    let score = |pain: Option<crate::units::Pain>| pain.map(|pain| pain.score());
    assert_eq!(
        (score(record.pain_before), score(record.pain_during), score(record.pain_after)),
        (Some(2), Some(2), Some(1))
    );
    assert!(!record.consequence.harm && !record.consequence.locks);
}

#[test]
fn every_technique_can_be_gone_through_within_its_cap() {
    for id in ["M01", "M02", "M03", "M04", "M06"] {
        let mut walk = Walk::started(Setup::of(id).sore(&[Quadrant::UpperInner]).plan().unwrap(), 1);
        assert_eq!(walk.finish(1), Outcome::Completed, "{id}");
        assert!(!walk.state.during.is_empty(), "{id} asks on the way");
        assert!(walk.state.worked_ms <= i64::from(technique(id).caps.session_s) * 1_000);
    }
}

#[test]
fn one_late_look_lands_in_the_right_step() {
    let mut walk = Walk::started(plan("M06"), 0);
    walk.wait(30 + 80 + 15 + 12);
    assert_eq!(walk.at(), ("again", Some(2)));
    let clock = timer(&walk.plan, &walk.state).unwrap();
    assert_eq!((clock.left_ms, clock.running), (8_000, true));
    assert!(walk.cues.iter().all(|cue| cue.due >= walk.state.seen.plus_ms(-3_000)), "no burst of old cues");
}

#[test]
fn a_clock_that_was_set_back_moves_nothing() {
    let mut walk = Walk::started(plan("M01"), 0);
    walk.wait(40);
    let before = walk.state.clone();
    walk.wait(-30);
    assert_eq!(walk.state, before);
    walk.wait(31);
    assert_eq!(walk.state.into_ms, 41_000);
}

#[test]
fn pauses_and_questions_do_not_count() {
    let mut walk = Walk::started(plan("M01"), 0);
    walk.wait(20).does(Event::Pause).wait(300);
    assert!(walk.paused() && walk.state.worked_ms == 20_000);
    assert_eq!(timer(&walk.plan, &walk.state).map(|clock| clock.running), Some(false));
    walk.does(Event::Resume).wait(5);
    assert_eq!((walk.state.into_ms, walk.state.worked_ms), (25_000, 25_000));
}

#[test]
fn back_restarts_a_step_or_takes_the_one_before() {
    let mut walk = Walk::started(plan("M06"), 0);
    walk.wait(35).does(Event::Back);
    assert_eq!((walk.at(), walk.state.into_ms), (("strokes", Some(1)), 0));
    walk.wait(2).does(Event::Back);
    assert_eq!(walk.at(), ("first_drops", None));
    walk.does(Event::Back);
    assert_eq!(walk.at(), ("first_drops", None), "what was answered stays answered");
    let mut walk = Walk::new(plan("M06"));
    walk.does(Event::Ready).does(Event::Back);
    assert_eq!(walk.at(), ("prepare", None));
    walk.does(Event::Ready);
    assert_eq!(walk.asks(), Some(Question::Before));
}

#[test]
fn skip_leaves_a_step_out_but_no_question_before_or_on_the_way() {
    let mut walk = Walk::new(plan("M06"));
    walk.does(Event::Ready).does(Event::Skip);
    assert_eq!(walk.asks(), Some(Question::Before));
    walk.does(pain(0)).does(Event::Skip).does(Event::Skip);
    assert_eq!((walk.at(), walk.state.sectors.len()), (("strokes", Some(2)), 0));
    walk.does(Event::Pause).does(Event::Skip);
    assert!(walk.paused());
    walk.does(Event::Resume);
    assert_eq!(walk.at(), ("strokes", Some(3)));
    for _ in 0..30 {
        walk.does(Event::Skip);
    }
    assert_eq!(walk.asks(), Some(Question::During));
    walk.does(pain(0));
    for _ in 0..30 {
        walk.does(Event::Skip);
    }
    assert_eq!(walk.outcome(), Some(Outcome::Completed));
    assert_eq!(walk.state.worked_ms, 0);
}

#[test]
fn a_new_sector_is_told_and_felt() {
    let mut walk = Walk::started(plan("M06"), 0);
    walk.wait(30);
    let kinds: Vec<&CueKind> = walk.cues.iter().map(|cue| &cue.kind).collect();
    assert!(kinds.contains(&&CueKind::Buzz(Buzz::Long)) && kinds.contains(&&CueKind::Buzz(Buzz::Double)));
    assert!(kinds.contains(&&CueKind::Speak("m06-strokes-say".into())));
    assert!(kinds.contains(&&CueKind::Speak("sector-1".into())));
    walk.wait(10);
    assert!(!walk.cues.iter().any(|cue| cue.kind == CueKind::Speak("m06-strokes-say".into())));
}

#[test]
fn long_steps_say_how_much_is_left() {
    let mut walk = Walk::started(plan("M04"), 0);
    assert_eq!(next_change(&walk.plan, &walk.state), Some(noon().plus_ms(300_000)));
    walk.wait(300).does(pain(0)).wait(240);
    assert!(walk.cues.iter().any(|cue| cue.kind == CueKind::Speak("session-left-60".into())));
    walk.wait(50);
    assert!(walk.cues.iter().any(|cue| cue.kind == CueKind::Speak("session-left-10".into())));
}

#[test]
fn sore_places_are_left_out_of_the_plan() {
    let refused = |setup: Setup| match setup.plan() {
        Err(NoPlan::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let plan = Setup::of("M06").sore(&[Quadrant::LowerOuter, Quadrant::Central]).plan().unwrap();
    let hands_on: Vec<_> = plan.steps().iter().filter(|step| step.kind.hands_on()).collect();
    assert!(hands_on.iter().all(|step| step.kind == PhaseKind::Strokes) && hands_on.len() == 12);
    let three = [Quadrant::LowerOuter, Quadrant::LowerInner, Quadrant::UpperInner];
    assert_eq!(refused(Setup::of("M06").sore(&three)), Refusal::TooSore);
    assert_eq!(refused(Setup::of("M04").sore(&[Quadrant::Central])), Refusal::NothingLeft);
    assert_eq!(refused(Setup::of("M01").sore(&[Quadrant::LowerOuter])), Refusal::NothingLeft);
    assert_eq!(refused(Setup::of("M02")), Refusal::PlaceUnknown);
    let lift_left_out = Setup::of("M01").sore(&[Quadrant::LowerInner]).plan().unwrap();
    assert!(lift_left_out.steps().iter().all(|step| step.kind != PhaseKind::Rest), "a rest between nothing is no rest");
}

#[test]
fn the_day_and_the_spot_limit_a_plan() {
    let refused = |setup: Setup| match setup.plan() {
        Err(NoPlan::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(Setup { sessions_today: 3, ..Setup::of("M06") }), Refusal::SessionsReached);
    assert_eq!(refused(Setup { used_today_s: 900, ..Setup::of("M06") }), Refusal::MinutesReached);
    assert_eq!(Setup { used_today_s: 840, ..Setup::of("M06") }.plan().unwrap().budget_ms(), 60_000);
    let m02 = Setup::of("M02").sore(&[Quadrant::UpperOuter]);
    assert_eq!(refused(Setup { began: None, ..m02.clone() }), Refusal::BeganUnknown);
    assert_eq!(m02.plan().unwrap().closes_at(), Some(noon().plus_hours(18)));
}

#[test]
fn texts_are_put_for_the_person() {
    let plan = Setup { variant: Some(Variant::Ease), ..Setup::of("M06") }.plan().unwrap();
    let texts: Vec<&str> = plan.steps().iter().map(|step| step.text.as_str()).collect();
    assert!(texts.contains(&"m06-express-text-ease") && texts.contains(&"m06-strokes-text"));
    assert_eq!(texts.last(), Some(&"phase-aftercare-text-ease"));
}

#[test]
fn plan_and_state_come_back_from_text() {
    let mut walk = Walk::started(Setup::of("M02").sore(&[Quadrant::UpperOuter]).plan().unwrap(), 1);
    walk.wait(17).does(Event::Pause).does(Event::Hidden);
    let text = serde_json::to_string(&walk.state).unwrap();
    assert_eq!(serde_json::from_str::<crate::session::state::State>(&text).unwrap(), walk.state);
    let text = serde_json::to_string(&walk.plan).unwrap();
    assert_eq!(serde_json::from_str::<Plan>(&text).unwrap(), walk.plan);
    let sore = text.replace("\"sore\":[\"upper_outer\"]", "\"sore\":[\"upper_inner\"]");
    assert!(sore != text && serde_json::from_str::<Plan>(&sore).is_err(), "a stored plan on a sore place is refused");
}
