//! Answers as they are held and as they are read: which are taken, how they age, what follows from others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use lattea_core::{
    care::Tier,
    clock::{HOUR_MS, Moment},
    content::{Content, condition::FindingIndex, vocabulary::Domain},
    triage::{
        assess::assess,
        contract::{self, Input},
        facts::{Facts, Value},
        findings::{Answer, AnswerError, AnswerSource, Findings, Place},
        history::{History, PastLevel, Raised, RaisingRow},
        open::OpenQuestions,
        verdict::{Permission, UnknownWhy, Verdict},
    },
    units::Side,
};
use lattea_tests::cases::{Base, Changes};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());
const LEFT: Place = Place::Breast(Side::Left);
const RIGHT: Place = Place::Breast(Side::Right);

fn now() -> Moment {
    Moment::parse("2026-05-03T10:10:00+01:00").unwrap()
}

fn finding(id: &str) -> FindingIndex {
    CONTENT.vocabulary().find(id).unwrap()
}

/// What the facts say of a finding, from the answers of a person of the base `from` with these differences.
fn value(from: &str, changes: &str, id: &str, place: Place) -> Value {
    let changes: Changes = toml::from_str(changes).unwrap();
    let file = Base::load(from).unwrap().with(&changes).unwrap();
    let Input { findings, history, now, .. } = contract::read(&CONTENT, &file.to_string(), None).unwrap();
    Facts::new(&CONTENT, &findings, &history, now.unwrap()).value(finding(id), place)
}

#[test]
fn where_an_answer_comes_from_has_a_name_in_files() {
    let names = [
        (AnswerSource::Asked, "asked"),
        (AnswerSource::Journal, "journal"),
        (AnswerSource::Device, "device"),
        (AnswerSource::Supporter, "supporter"),
    ];
    for (source, name) in names {
        assert_eq!((source.key(), AnswerSource::from_key(name)), (name, Some(source)));
    }
    assert_eq!(AnswerSource::from_key("somebody"), None);
}

#[test]
fn babies_need_names_of_their_own_and_there_is_an_end_to_them() {
    let mut findings = Findings::new(&CONTENT);
    let long = "x".repeat(40);
    let too_long = "x".repeat(41);
    for fine in [&[][..], &["a"], &["a", "b", "c", "d"], &[&long]] {
        findings.set_babies(&CONTENT, fine).unwrap_or_else(|error| panic!("{fine:?}: {error}"));
        assert_eq!(findings.baby_ids().unwrap().collect::<Vec<_>>(), fine);
    }
    for refused in [&["a", "b", "c", "d", "e"][..], &[""], &["a", "a"], &[&too_long]] {
        let error = findings.set_babies(&CONTENT, refused).unwrap_err();
        assert!(matches!(error, AnswerError::Babies { .. }), "{refused:?}: {error}");
    }
    // What was refused changed nothing.
    assert_eq!(findings.baby_ids().unwrap().collect::<Vec<_>>(), [long.as_str()]);
}

#[test]
fn only_what_a_person_can_answer_is_taken_and_only_in_its_range() {
    let mut findings = Findings::new(&CONTENT);
    let mut set = |place, id: &str, code| findings.set(&CONTENT, place, finding(id), Answer::now(code));
    for id in ["fever38", "hist.fever_24h"] {
        let error = set(Place::Person, id, 1).unwrap_err();
        assert!(matches!(&error, AnswerError::UnknownFinding { key } if key == id), "{id}: {error}");
    }
    // One of none, firm and so on; any of ok, bleb and so on; a number; yes or no.
    for (place, id, last) in
        [(LEFT, "colour_change", 4), (LEFT, "nipple", 63), (LEFT, "pain_0_10", 10), (LEFT, "hot", 1)]
    {
        set(place, id, last).unwrap_or_else(|error| panic!("{id}: {error}"));
        for code in [last + 1, -1] {
            let error = set(place, id, code).unwrap_err();
            assert!(matches!(&error, AnswerError::WrongValue { key, .. } if key == id), "{id} {code}: {error}");
        }
    }
    assert!(matches!(set(Place::Person, "hot", 1), Err(AnswerError::WrongPlace { .. })));
    assert!(matches!(set(Place::Baby(0), "baby_blue", 1), Err(AnswerError::WrongPlace { .. })), "no baby was named");
}

#[test]
fn an_answer_can_be_taken_back() {
    let mut findings = Findings::new(&CONTENT);
    findings.set(&CONTENT, LEFT, finding("hot"), Answer::now(1)).unwrap();
    findings.clear(&CONTENT, LEFT, finding("hot"));
    assert_eq!(findings, Findings::new(&CONTENT));
}

/// How long ago something began grows with the time since it was said, up to the longest that can be said.
#[test]
fn what_was_said_about_a_beginning_goes_on_counting() {
    let seen = |hours: i64, code: i32| {
        let mut findings = Findings::new(&CONTENT);
        let observed_at = Some(now().plus_ms(-hours * HOUR_MS));
        let firm = CONTENT.vocabulary().get(finding("hard")).domain.code("firm").unwrap();
        findings.set(&CONTENT, LEFT, finding("hard"), Answer::now(firm)).unwrap();
        let answer = Answer { value: Ok(code), observed_at, source: AnswerSource::Asked };
        findings.set(&CONTENT, LEFT, finding("fullness_h"), answer).unwrap();
        Facts::new(&CONTENT, &findings, &History::default(), now()).value(finding("fullness_h"), LEFT)
    };
    assert_eq!([seen(0, 6), seen(3, 6)], [Value::Known(6), Value::Known(9)]);
    let Domain::Int { max, .. } = CONTENT.vocabulary().get(finding("fullness_h")).domain else { panic!("a number") };
    assert_eq!([seen(3, max - 3), seen(3, max - 2)], [Value::Known(max); 2]);
    // Seen in a time to come: nobody knows how old it is.
    assert_eq!(seen(-1, 6), Value::Unknown(UnknownWhy::Stale));
}

#[test]
fn where_a_temperature_was_taken_needs_a_temperature() {
    let site = "answers = { temp_site = 'ear' }";
    assert_eq!(value("well", site, "temp_site", Place::Person), Value::Known(1));
    let none = "answers = { temp_site = 'ear' }\nnot_asked = ['temp_dC']";
    assert_eq!(value("well", none, "temp_site", Place::Person), Value::NotApplicable);
}

/// Blood that began so many days after the birth: where there is no birth to count from, nothing is worked out.
#[test]
fn a_difference_needs_both_of_its_parts() {
    let began = |answers: &str| {
        let changes = format!("{answers}\nleft = {{ milk_blood = 'streak', milk_blood_since_h = 49 }}");
        value("well", &changes, "blood_began_day", LEFT)
    };
    assert_eq!(began("answers = { days_postpartum = 30 }"), Value::Known(28));
    assert_eq!(began("answers = { days_postpartum = { unknown = 'not_sure' } }"), Value::Unknown(UnknownWhy::NotAsked));
    assert_eq!(value("well", "left = { milk_blood = 'none' }", "blood_began_day", LEFT), Value::NotApplicable);
}

/// A key of old files says one thing for several findings: where it was given, and where such an answer has a place.
#[test]
fn a_key_of_old_files_fills_what_is_absent_and_applies() {
    let sore = "not_asked = ['both.hard']\nleft = { hard = 'firm', trend_self = 'better' }\nright = { hard = 'firm' }";
    let better = CONTENT.vocabulary().get(finding("fullness_trend")).domain.code("better").unwrap();
    assert_eq!(value("well", sore, "fullness_trend", LEFT), Value::Known(better));
    assert_ne!(value("well", sore, "fullness_trend", RIGHT), Value::Known(better), "it was said of the left");
    let everywhere = "both = { hard = 'firm' }\nanswers = { trend_self = 'better' }";
    for place in [LEFT, RIGHT] {
        assert_eq!(value("well", everywhere, "fullness_trend", place), Value::Known(better));
    }
    // Nothing is full, so there is no fullness that could have become better.
    let soft = "left = { hard = 'none', trend_self = 'better' }";
    assert_eq!(value("well", soft, "fullness_trend", LEFT), Value::NotApplicable);
}

/// J16: a clinician's yes opens what the rule says it opens, and nothing else.
#[test]
fn a_clinicians_yes_opens_the_rows_that_say_so() {
    for (changes, opened) in [
        ("answers = { 'risk.implant' = true }", Permission::LightOnly),
        ("left = { pus = true }\nanswers = { 'risk.implant' = true }", Permission::Forbidden),
    ] {
        let changes: Changes = toml::from_str(changes).unwrap();
        let file = Base::load("well").unwrap().with(&changes).unwrap();
        let input = contract::read(&CONTENT, &file.to_string(), None).unwrap();
        let with = |clinicians_yes| {
            let history = History { clinicians_yes, ..input.history };
            assess(&CONTENT, &input.findings, &history, now()).massage.left.permission
        };
        assert_eq!((with(false), with(true)), (Permission::Forbidden, opened));
    }
}

/// What keeps a rule open is listed once, however often the rule comes by it.
#[test]
fn an_open_question_is_listed_once() {
    let mut several = 0;
    for base in ["nothing", "well"] {
        let file = Base::load(base).unwrap().with(&toml::from_str("not_asked = []").unwrap()).unwrap();
        let input = contract::read(&CONTENT, &file.to_string(), None).unwrap();
        let facts = Facts::new(&CONTENT, &input.findings, &input.history, now());
        let mut questions = OpenQuestions::new(&facts);
        for rule in CONTENT.rules() {
            for place in [Place::Person, LEFT, RIGHT].into_iter().chain(facts.babies().map(|(place, _)| place)) {
                if place.scope() != rule.scope {
                    continue;
                }
                let open = questions.of(&rule.when, place);
                several += usize::from(open.len() > 1);
                for (at, (asked, _)) in open.iter().enumerate() {
                    let again = open[..at].iter().any(|(other, _)| other == asked);
                    assert!(!again, "{}: {} twice", rule.id, facts.named(*asked));
                }
            }
        }
    }
    assert!(several > 50, "only {several} rules with several open questions");
}

/// The journal's rows raise, never lower, and each is told apart.
#[test]
fn what_the_rows_raise_is_kept_by_row() {
    let mut raised = Raised::default();
    assert_eq!((raised.rows().count(), raised.worst()), (0, PastLevel::None));
    raised.raise(RaisingRow::J02, PastLevel::SameDay);
    raised.raise(RaisingRow::J02, PastLevel::Within24h);
    raised.raise(RaisingRow::J09, PastLevel::Within24h);
    assert_eq!((raised.by(RaisingRow::J02), raised.by(RaisingRow::J01)), (PastLevel::SameDay, PastLevel::None));
    let rows: Vec<_> = raised.rows().map(|(row, level)| (row.key(), level)).collect();
    assert_eq!(rows, [("J02", PastLevel::SameDay), ("J09", PastLevel::Within24h)]);
    assert_eq!(raised.worst(), PastLevel::SameDay);
    let keys: Vec<_> = RaisingRow::ALL.map(RaisingRow::key).to_vec();
    assert_eq!(keys, ["J01", "J02", "J03", "J04", "J05", "J06", "J09"]);
}

/// Babies that are left out are not weighed; whatever else is said counts as before.
#[test]
fn what_is_said_of_a_baby_that_is_left_out_decides_nothing() {
    let changes: Changes = toml::from_str("left = { hot = true }\n[baby.a]\nbaby_blue = true").unwrap();
    let file = Base::load("well").unwrap().with(&changes).unwrap();
    let input = contract::read(&CONTENT, &file.to_string(), None).unwrap();
    let with = |left_out: bool| {
        let mut findings = input.findings.clone();
        findings.leave_babies_out(left_out);
        assess(&CONTENT, &findings, &input.history, now())
    };
    let (weighed, left_out) = (with(false), with(true));
    assert_eq!((weighed.infant_tier, left_out.infant_tier), (Some(Tier::EmergencyNow), None));
    assert_eq!(left_out.first, "self");
    let own = |verdict: &Verdict| -> Vec<String> {
        verdict.fired.iter().filter(|fired| !fired.at.starts_with("baby")).map(|fired| fired.rule.to_string()).collect()
    };
    assert!(!own(&left_out).is_empty());
    assert_eq!(own(&left_out), own(&weighed));
}
