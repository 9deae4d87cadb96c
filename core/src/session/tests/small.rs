//! The small parts by their edges: where the hand is, how a session ended, what is given however late.

use crate::{
    content::technique::{Pressure, Toward},
    session::tests::support::noon,
    session::{
        cue::{Buzz, Cue, CueKind},
        event::StopSign,
        outcome::Outcome,
        stroke::{Point, Stroke, StrokeKind, hand_at},
    },
};

/// A stroke of a second with half a second after it, along a straight line of 1,000.
fn stroke(kind: StrokeKind) -> Stroke {
    Stroke {
        sector: None,
        kind,
        toward: Toward::Nipple,
        pressure: Pressure::Skin,
        path: vec![Point::new(0, 0), Point::new(500, 0), Point::new(1_000, 0)],
        width: 100,
        lasts_ms: 1_000,
        pause_ms: 500,
    }
}

fn x(kind: StrokeKind, elapsed_ms: i64) -> Option<i32> {
    hand_at(&stroke(kind), elapsed_ms).map(|place| place.x)
}

#[test]
fn a_sweep_goes_slowly_fast_and_slowly_and_is_lifted_on_its_way_back() {
    let found = [0, 250, 500, 750, 999, 1_000, 1_499, 1_500, 1_750].map(|ms| x(StrokeKind::Sweep, ms));
    let expected = [Some(0), Some(156), Some(500), Some(844), Some(1_000), None, None, Some(0), Some(156)];
    assert_eq!(found, expected);
}

#[test]
fn a_lift_goes_there_and_back_and_rests_where_it_began() {
    let found = [0, 125, 250, 500, 750, 1_000, 1_250, 1_500, 2_000].map(|ms| x(StrokeKind::Lift, ms));
    let expected = [0, 156, 500, 1_000, 500, 0, 0, 0, 1_000].map(Some);
    assert_eq!(found, expected);
}

#[test]
fn what_holds_stays_in_the_middle_and_so_does_a_stroke_without_a_time() {
    assert_eq!([0, 400, 1_200].map(|ms| x(StrokeKind::Hold, ms)), [Some(500); 3]);
    for (lasts_ms, pause_ms) in [(0, 500), (-1, 500), (1_000, -1_000)] {
        let timeless = Stroke { lasts_ms, pause_ms, ..stroke(StrokeKind::Sweep) };
        assert_eq!(hand_at(&timeless, 300).map(|place| place.x), Some(500), "{lasts_ms} {pause_ms}");
    }
    let path = [0, 100, 200, 300].map(|x| Point::new(x, 0)).to_vec();
    assert_eq!(hand_at(&Stroke { path, ..stroke(StrokeKind::Hold) }, 300).map(|place| place.x), Some(200));
    let nowhere = Stroke { path: Vec::new(), ..stroke(StrokeKind::Hold) };
    assert_eq!(hand_at(&nowhere, 300), None);
}

#[test]
fn every_end_has_a_name_of_its_own_that_is_read_back_and_words_of_its_own() {
    let signs = StopSign::ALL.map(Outcome::Sign);
    let plain = [Outcome::Completed, Outcome::Stopped, Outcome::Pain, Outcome::Cap, Outcome::Interrupted];
    let all: Vec<Outcome> = signs.into_iter().chain(plain).collect();
    let mut keys: Vec<String> = all.iter().map(|outcome| outcome.key()).collect();
    let mut words: Vec<&str> = all.iter().map(|outcome| outcome.message()).collect();
    for outcome in &all {
        assert_eq!(Outcome::from_key(&outcome.key()), Some(*outcome));
    }
    keys.sort_unstable();
    keys.dedup();
    words.sort_unstable();
    words.dedup();
    assert_eq!((keys.len(), words.len()), (all.len(), all.len()));
    for other in ["", "sign", "sign.", "sign.happy", "numb", "Stopped"] {
        assert_eq!(Outcome::from_key(other), None, "{other}");
    }
}

#[test]
fn only_the_end_of_a_session_is_given_however_late_it_is() {
    let urgent = |kind| Cue { due: noon(), kind }.urgent();
    let announce = |urgent| CueKind::Announce { message: "m-stopped".to_owned(), urgent };
    assert!(urgent(CueKind::Buzz(Buzz::Stop)) && urgent(announce(true)));
    for kind in [
        CueKind::Buzz(Buzz::Double),
        CueKind::Buzz(Buzz::Long),
        CueKind::Speak("m-stopped".to_owned()),
        announce(false),
    ] {
        assert!(!urgent(kind.clone()), "{kind:?}");
    }
}
