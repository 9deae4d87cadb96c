//! What the journal says about the past rests on when things were, not on when or in which order they were written down,
//! nor on the time zone that they were written in.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::LazyLock;

use lattea_core::{
    clock::Moment,
    content::Content,
    course::Course,
    id::SeededIds,
    journal::{Body, Journal, JournalKey, JournalRules, Medicine, SizeMm, Symptom, TemperatureReading, Text},
    session::limits::Limits,
    triage::history::PastLevel,
    units::{Pain, Quadrant, Side, Temperature},
};
use lattea_tests::desk::Folder;
use proptest::{
    prelude::{Just, Strategy, any, prop_oneof},
    prop_assert_eq,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());
static RULES: LazyLock<JournalRules> = LazyLock::new(|| JournalRules::embedded().unwrap());
static LIMITS: LazyLock<Limits> =
    LazyLock::new(|| Limits::parse("session.toml", include_str!("../../content/session.toml")).unwrap());

/// An entry: how many quarters of an hour ago, by how many hours its clock was off, and what it says.
#[derive(Debug, Clone)]
struct Noted {
    quarters_ago: i64,
    off_h: i16,
    body: Body,
}

fn now() -> Moment {
    Moment::parse("2026-05-03T10:10:00+01:00").unwrap()
}

fn bodies() -> impl Strategy<Value = Body> {
    let symptom = (any::<[bool; 3]>(), 0..3usize, 0..10u8, any::<[bool; 4]>(), 10..40u16).prop_map(
        |([right, told, sized], place, pain, [hot, hard, lump, colour], size)| {
            Body::Symptom(Symptom {
                side: if right { Side::Right } else { Side::Left },
                quadrant: [None, Some(Quadrant::UpperOuter), Some(Quadrant::LowerInner)][place],
                pain: told.then(|| Pain::new(pain).unwrap()),
                pain_at_feed: None,
                hot: told.then_some(hot),
                hard: Some(hard),
                lump: Some(lump),
                colour: Some(colour),
                size: sized.then(|| SizeMm::new(size).unwrap()),
            })
        },
    );
    let temperature = (365..395i32, any::<bool>()).prop_map(|(tenths, after)| {
        let value = Temperature::from_tenths(tenths).unwrap();
        Body::Temperature(TemperatureReading { value, site: None, after_antipyretic: Some(after) })
    });
    let antibiotic = Just(Body::Medicine(Medicine {
        name: Text::new("capsules").unwrap(),
        is_antipyretic: Some(false),
        is_antibiotic: Some(true),
        course: None,
    }));
    prop_oneof![5 => symptom, 3 => temperature, 1 => antibiotic]
}

fn told(noted: &[Noted], in_their_zone: bool) -> Course {
    let folder = Folder::new();
    let mut journal = Journal::open(&folder.journal(), &JournalKey::random().unwrap()).unwrap();
    let ids = SeededIds::new(7);
    for one in noted {
        let at = now().plus_ms(-one.quarters_ago * 900_000);
        let off_min = at.offset_min() + if in_their_zone { one.off_h * 60 } else { 0 };
        let at = Moment::new(at.epoch_ms(), off_min).unwrap();
        journal.add(one.body.clone(), at, now(), &ids).unwrap();
    }
    Course::of(&CONTENT, &journal, &RULES, &LIMITS, now()).unwrap()
}

#[test]
fn neither_the_order_of_writing_nor_the_zone_decides_anything() {
    let entry = (0..400i64, -11..11i16, bodies());
    let noted = entry.prop_map(|(quarters_ago, off_h, body)| Noted { quarters_ago, off_h, body });
    let journals = proptest::collection::vec(noted, 2..14)
        .prop_flat_map(|noted| (Just(noted.clone()), Just(noted).prop_shuffle()));
    let config = Config { cases: 80, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[26; 32]));
    let raised = std::cell::Cell::new(0);
    let property = |(noted, shuffled): (Vec<Noted>, Vec<Noted>)| {
        let here = told(&noted, false);
        for other in [told(&shuffled, false), told(&noted, true)] {
            prop_assert_eq!(here.history, other.history);
            prop_assert_eq!(here.measure_again.map(Moment::epoch_ms), other.measure_again.map(Moment::epoch_ms));
            prop_assert_eq!(here.open.len(), other.open.len());
        }
        raised.set(raised.get() + u32::from(here.history.raise > PastLevel::None));
        Ok(())
    };
    if let Err(failure) = runner.run(&journals, property) {
        panic!("{failure}");
    }
    assert!(raised.get() > 20, "{} of 80 journals raise a level: too few to say anything", raised.get());
}
