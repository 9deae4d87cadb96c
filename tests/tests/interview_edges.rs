//! The edges of the interview: what is asked once more, what is not, and how a screen is laid out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeSet, sync::LazyLock};

use lattea_core::{
    care::Tier,
    clock::Moment,
    content::{Content, condition::FindingIndex},
    triage::{
        explain::Asked,
        findings::{Answer, Findings, Place},
        history::{History, PastLevel},
        interview::{Ask, Known, Layout, Next, Progress, Screen, layout, next},
        verdict::UnknownWhy,
    },
    units::Side,
};
use lattea_tests::person::{Course, Person, named};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());

fn now() -> Moment {
    Moment::parse("2026-05-03T10:10:00+01:00").unwrap()
}

fn finding(id: &str) -> FindingIndex {
    CONTENT.vocabulary().find(id).unwrap()
}

fn well() -> Person {
    Person::well(&CONTENT).unwrap()
}

fn check(person: &Person, start: Progress) -> Course {
    person.check(&CONTENT, start, &History::default(), now()).unwrap()
}

/// The answers of a check, all seen now.
fn answers(course: &Course) -> Findings {
    let mut answers = course.findings.clone();
    let given: Vec<_> = answers.iter(&CONTENT).collect();
    for (place, index, answer) in given {
        answers.set(&CONTENT, place, index, Answer { observed_at: Some(now()), ..answer }).unwrap();
    }
    answers
}

fn question(id: &str) -> usize {
    CONTENT.questions().iter().position(|question| question.row.id == id).unwrap()
}

#[test]
fn what_was_confirmed_as_not_sure_is_not_put_a_third_time() {
    let known = Known::of(&CONTENT, &answers(&check(&well(), Progress::default())), now());
    let mut person = well();
    person.unsure.insert((Place::Person, finding("risk.implant")));
    person.says.insert((Place::Person, finding("risk.implant")), 1);
    let course = check(&person, Progress { known, ..Progress::default() });
    assert_eq!(course.screens.iter().filter(|screen| screen.ask == Ask::StillTrue).count(), 1);
    let given = course.findings.get(&CONTENT, Place::Person, finding("risk.implant")).unwrap();
    assert_eq!(given.value, Err(UnknownWhy::NotSure));
}

#[test]
fn a_question_of_its_own_is_not_asked_in_plainer_words() {
    let mut person = well();
    person.unsure.insert((Place::Person, finding("self_harm")));
    let course = check(&person, Progress::default());
    assert!(course.screens.iter().all(|screen| screen.ask != Ask::Plainer));
}

#[test]
fn a_sign_that_was_answered_long_ago_is_asked_again() {
    let answers = answers(&check(&well(), Progress::default()));
    let history = History::default();
    let asks = |hours: i64| next(&CONTENT, &answers, &history, &Progress::default(), now().plus_hours(hours));
    assert_eq!(asks(1), Next::Done);
    let Next::Ask(screen) = asks(5) else { panic!("five hours later nothing is asked") };
    assert!(screen.items.contains(&(Place::Person, finding("confusion"))), "{}", named(&CONTENT, &screen));
}

/// One sign that is left of a calm group is asked as it is, not in a list of one.
#[test]
fn a_list_of_calm_signs_has_more_than_one() {
    let first = answers(&check(&well(), Progress::default()));
    let known = Known::of(&CONTENT, &first, now());
    let history = History::default();
    let again = |open: &[&str]| {
        let mut answers = first.clone();
        open.iter().for_each(|id| answers.clear(&CONTENT, Place::Person, finding(id)));
        let progress = Progress { known: known.clone(), ..Progress::default() };
        match next(&CONTENT, &answers, &history, &progress, now()) {
            Next::Ask(screen) => (screen.ask, screen.items.len()),
            other => panic!("{open:?}: {other:?}"),
        }
    };
    assert_eq!(again(&["chest_pain", "confusion"]), (Ask::Again, 2));
    assert!(matches!(again(&["chest_pain"]), (Ask::Question(_), 1)));
}

/// Where a temperature was taken decides nothing: it comes along with the reading, or not at all.
#[test]
fn what_only_comes_along_makes_no_screen() {
    let mut answers = answers(&check(&well(), Progress::default()));
    answers.clear(&CONTENT, Place::Person, finding("temp_site"));
    assert_eq!(next(&CONTENT, &answers, &History::default(), &Progress::default(), now()), Next::Done);
}

/// Pulse, breaths and pressure are asked for where there is a device, also when nothing depends on them.
#[test]
fn a_device_is_asked_about_where_there_is_one() {
    let behind = |screen: &Screen| matches!(screen.ask, Ask::Question(at) if CONTENT.questions()[at].row.behind_device);
    for has_device in [false, true] {
        let course = check(&well(), Progress { has_device, ..Progress::default() });
        assert_eq!(course.screens.iter().any(behind), has_device);
        assert!(course.screens.iter().all(|screen| screen.babies || !screen.items.is_empty()), "an empty screen");
    }
}

/// Two things to tick stand in a list; one alone is a field like the others.
#[test]
fn a_list_below_fields_needs_two_rows() {
    let at = question("temperature");
    let asked = |ids: &[&str]| -> Vec<Asked> { ids.iter().map(|id| (Place::Person, finding(id))).collect() };
    let laid_out = |ids: &[&str]| {
        let (ask, items, reaches) = (Ask::Question(at), asked(ids), Tier::SameDay);
        layout(&CONTENT, &Screen { ask, items, known: Vec::new(), babies: false, reaches })
    };
    let Layout::Fields { own, ticks: Some((_, rows)) } = laid_out(&["temp_dC", "rigors", "flu_like"]) else {
        panic!("no list")
    };
    assert_eq!((own, rows.len()), (asked(&["temp_dC"]), 2));
    let Layout::Fields { own, ticks: None } = laid_out(&["temp_dC", "rigors"]) else { panic!("a list of one") };
    assert_eq!(own, asked(&["temp_dC", "rigors"]));
}

#[test]
fn what_was_said_in_days_goes_on_counting() {
    let answers = answers(&check(&well(), Progress::default()));
    let days = |later: i64| {
        let known = Known::of(&CONTENT, &answers, now().plus_hours(24 * later));
        known.facts.iter().find(|((_, index), _)| *index == finding("days_postpartum")).map(|(_, code)| *code)
    };
    assert_eq!([days(0), days(9)], [Some(30), Some(39)]);
    let calm: BTreeSet<Asked> = Known::of(&CONTENT, &answers, now()).calm;
    assert!(calm.contains(&(Place::Person, finding("chest_pain"))));
}

/// Babies that are left out are not counted either.
#[test]
fn nobody_is_asked_how_many_babies_are_left_out() {
    let asked = |left_out: bool| {
        let mut findings = Findings::new(&CONTENT);
        findings.leave_babies_out(left_out);
        let who = CONTENT.vocabulary().get(finding("who")).domain.code("at_breast").unwrap();
        findings.set(&CONTENT, Place::Person, finding("who"), Answer::now(who)).unwrap();
        match next(&CONTENT, &findings, &History::default(), &Progress::default(), now()) {
            Next::Ask(screen) => screen.babies,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!([asked(false), asked(true)], [true, false]);
}

/// What follows from an answer is not put to be confirmed.
#[test]
fn what_is_known_by_another_answer_is_not_confirmed() {
    let first = answers(&check(&well(), Progress::default()));
    let mut known = Known::of(&CONTENT, &first, now());
    let (gave_birth, day) = ((Place::Person, finding("gave_birth_1y")), finding("days_postpartum"));
    known.facts.retain(|(asked, _)| *asked != gave_birth);
    known.facts.push((gave_birth, 1));
    let progress = Progress { known, ..Progress::default() };
    let confirms = |findings: &Findings| match next(&CONTENT, findings, &History::default(), &progress, now()) {
        Next::Ask(screen) if screen.ask == Ask::StillTrue => screen.items.contains(&gave_birth),
        other => panic!("{other:?}"),
    };
    let mut findings = Findings::new(&CONTENT);
    assert!(confirms(&findings));
    findings.set(&CONTENT, Place::Person, day, Answer::now(30)).unwrap();
    assert!(!confirms(&findings), "the day of birth says it");
}

#[test]
fn a_check_after_a_stopped_session_begins_with_that_breast_and_asks_no_less() {
    let mut person = well();
    for side in ["left", "right"] {
        person.say(&CONTENT, &format!("{side}.hard"), "firm").unwrap();
        person.say(&CONTENT, &format!("{side}.pain_0_10"), "3").unwrap();
    }
    let opens = |group: &str| Progress { opens: Some((group.to_owned(), Side::Right)), ..Progress::default() };
    let usual = check(&person, Progress::default());
    let after = check(&person, opens("G4"));
    let group = |screen: &Screen| match screen.ask {
        Ask::Question(at) | Ask::FirstLook(at) => CONTENT.questions()[at].row.group.clone(),
        _ => String::new(),
    };
    assert_eq!((group(&usual.screens[0]).as_str(), group(&after.screens[0]).as_str()), ("G0", "G4"));
    let sides = |course: &Course| -> Vec<Side> {
        let about = course.screens.iter().filter_map(|screen| match screen.items.first() {
            Some((Place::Breast(side), _)) if screen.items.iter().all(|(place, _)| *place == Place::Breast(*side)) => {
                Some(*side)
            }
            _ => None,
        });
        about.collect()
    };
    assert_eq!(sides(&usual)[0], Side::Left);
    assert_eq!(sides(&after)[0], Side::Right, "the breast where something was seen");
    let asked =
        |course: &Course| course.screens.iter().flat_map(|screen| screen.items.clone()).collect::<BTreeSet<_>>();
    let missing: Vec<_> = asked(&usual).difference(&asked(&after)).copied().collect();
    assert!(missing.is_empty(), "left out: {missing:?}");
    assert_eq!(group(&check(&person, opens("G1")).screens[0]), "G1");
}

/// J17: what is held "within 24 hours" waits for a complete check, so such a check asks as if it were not held. Nothing else
/// that the journal knows is forgotten for it.
#[test]
fn a_complete_check_asks_as_if_no_level_within_a_day_were_held() {
    let known = History { fever_24h: true, worst_24h: PastLevel::SameDay, ..History::default() };
    let held = |hold| History { hold, ..known };
    assert_eq!(held(PastLevel::Within24h).for_a_complete_check(), known);
    for stays in [PastLevel::None, PastLevel::SameDay] {
        assert_eq!(held(stays).for_a_complete_check(), held(stays));
    }
    let screens = |hold| {
        let history = History { hold, ..History::default() };
        well().check(&CONTENT, Progress::default(), &history, now()).unwrap().screens
    };
    assert_eq!(screens(PastLevel::Within24h), screens(PastLevel::None));
}
