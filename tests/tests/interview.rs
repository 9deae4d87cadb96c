//! The interview, driven as a person would: it asks the urgent things first, skips what is settled, and ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lattea_core::{
    care::Tier,
    clock::Moment,
    content::Content,
    triage::{
        assess::assess,
        facts::{Facts, Value},
        findings::{Answer, Findings, Place},
        history::History,
        interview::{Ask, Known, Progress},
        verdict::Verdict,
    },
    units::Side,
};
use lattea_tests::person::{Course, Dice, Person, named, questions};

fn now() -> Moment {
    Moment::parse("2026-05-03T10:10:00+01:00").unwrap()
}

fn check(content: &Content, person: &Person) -> (Course, Verdict) {
    check_from(content, person, Progress::default(), now())
}

fn check_from(content: &Content, person: &Person, start: Progress, now: Moment) -> (Course, Verdict) {
    let history = History::default();
    let course = person.check(content, start, &history, now).unwrap();
    let verdict = assess(content, &course.findings, &history, now);
    (course, verdict)
}

fn names(content: &Content, course: &Course) -> Vec<String> {
    course.screens.iter().map(|screen| named(content, screen)).collect()
}

/// The screen, from 1, on which the last question of a group stands; nothing when none of it was asked.
fn last_of(content: &Content, course: &Course, group: &str) -> Option<usize> {
    let about = |(_, index): &(Place, _)| content.vocabulary().get(*index).group == group;
    course.screens.iter().rposition(|screen| screen.items.iter().any(about)).map(|at| at + 1)
}

fn says(content: &Content, said: &[(&str, &str)]) -> Person {
    let mut person = Person::well(content).unwrap();
    for (id, value) in said {
        person.say(content, id, value).unwrap();
    }
    person
}

/// A firm, tender spot in the left breast.
const SPOT: [(&str, &str); 8] = [
    ("left.area", "spot"),
    ("left.hard", "firm"),
    ("left.pain_0_10", "3"),
    ("left.lump_tender", "yes"),
    ("left.lump_since_h", "6"),
    ("left.fullness_h", "6"),
    ("left.lump_trend", "same"),
    ("left.lump_changes_with_feed", "yes"),
];

#[test]
fn a_well_person_reaches_a_complete_result_in_14_screens() {
    let content = Content::embedded().unwrap();
    let (course, verdict) = check(&content, &Person::well(&content).unwrap());
    let names = names(&content, &course);
    println!("{} screens: {names:?}", names.len());
    assert!(verdict.complete, "open: {:?}", verdict.unanswered);
    assert_eq!(verdict.tier, Tier::MassageOk);
    assert_eq!(names[0], "who");
    assert!(names.len() <= 14, "{} screens: {names:?}", names.len());
}

#[test]
fn the_last_urgent_sign_of_the_body_stands_on_screen_6() {
    let content = Content::embedded().unwrap();
    let of = |said: &[(&str, &str)]| says(&content, said);
    for person in [of(&[]), of(&SPOT), of(&[("who", "pumping")]), of(&[("who", "no_baby")]), of(&[("who", "pregnant")])]
    {
        let (course, _) = check(&content, &person);
        for group in ["G1", "G5"] {
            let last = last_of(&content, &course, group);
            assert!(last.is_none_or(|last| last <= 6), "{group} on {last:?}: {:?}", names(&content, &course));
        }
    }
}

#[test]
fn a_repeat_where_nothing_changed_takes_four_to_six_screens() {
    let content = Content::embedded().unwrap();
    let person = Person::well(&content).unwrap();
    let (first, _) = check(&content, &person);
    let mut answers = first.findings;
    let given: Vec<_> = answers.iter(&content).collect();
    for (place, index, answer) in given {
        answers.set(&content, place, index, Answer { observed_at: Some(now()), ..answer }).unwrap();
    }
    let repeat = |hours: i64| {
        let later = now().plus_hours(hours);
        let known = Known::of(&content, &answers, later);
        check_from(&content, &person, Progress { known, ..Progress::default() }, later)
    };
    let (soon, verdict) = repeat(2);
    println!("after 2 h, {} screens: {:?}", soon.screens.len(), names(&content, &soon));
    assert!(verdict.complete, "open: {:?}", verdict.unanswered);
    assert_eq!(soon.screens.iter().filter(|screen| screen.ask == Ask::StillTrue).count(), 1);
    assert!((4..=6).contains(&soon.screens.len()), "{:?}", names(&content, &soon));
    // Later the signs are too old to be taken up in one list; the facts are confirmed all the same.
    let (late, verdict) = repeat(12);
    println!("after 12 h, {} screens: {:?}", late.screens.len(), names(&content, &late));
    assert!(verdict.complete, "open: {:?}", verdict.unanswered);
    assert!(late.screens.len() < first.screens.len(), "{:?}", names(&content, &late));
    assert!(late.screens.iter().all(|screen| screen.ask != Ask::Again));
}

#[test]
fn what_has_changed_since_an_earlier_check_is_asked_again() {
    let content = Content::embedded().unwrap();
    let (first, _) = check(&content, &Person::well(&content).unwrap());
    let known = Known::of(&content, &first.findings, now());
    let mut person = Person::well(&content).unwrap();
    person.say(&content, "risk.implant", "yes").unwrap().say(&content, "chest_pain", "yes").unwrap();
    let (course, verdict) = check_from(&content, &person, Progress { known, ..Progress::default() }, now());
    assert_eq!(verdict.tier, Tier::EmergencyNow, "{:?}", names(&content, &course));
    assert_eq!(course.screens.last().map(|screen| screen.ask), Some(Ask::Again));
}

#[test]
fn an_emergency_ends_the_check_at_once() {
    let content = Content::embedded().unwrap();
    let (course, verdict) = check(&content, &says(&content, &[("chest_pain", "yes")]));
    assert_eq!(verdict.tier, Tier::EmergencyNow);
    let last = course.screens.last().unwrap();
    assert!(last.items.iter().any(|(_, index)| content.vocabulary().get(*index).id == "chest_pain"));
}

#[test]
fn not_sure_is_asked_once_more_in_plainer_words_and_then_stays_unknown() {
    let content = Content::embedded().unwrap();
    let mut person = Person::well(&content).unwrap();
    person.unsure.insert((Place::Person, content.vocabulary().find("chest_pain").unwrap()));
    let (course, verdict) = check(&content, &person);
    let plainer = course.screens.iter().filter(|screen| screen.ask == Ask::Plainer);
    // "Not sure about some of these" asks each sign of that list by itself; the last pee has a question of its own.
    assert_eq!(plainer.count(), 4, "{:?}", names(&content, &course));
    assert!(!verdict.complete);
    assert_eq!(verdict.ceiling, Tier::EmergencyNow);
    assert_eq!(verdict.unanswered.iter().map(|open| open.id.as_str()).collect::<Vec<_>>(), ["chest_pain"]);
}

#[test]
fn a_row_that_stands_for_two_signs_asks_for_each() {
    let content = Content::embedded().unwrap();
    let (course, verdict) = check(&content, &says(&content, &[("vision_change", "yes")]));
    let names = names(&content, &course);
    let at = names.iter().position(|name| name == "body-head-birth").unwrap();
    assert_eq!(names[at + 1], "body-head-birth+");
    assert_eq!(verdict.tier, Tier::SameDay);
    let because: Vec<_> = verdict.fired.iter().flat_map(|fired| &fired.because).collect();
    assert!(because.iter().any(|id| *id == "vision_change") && because.iter().all(|id| *id != "headache_severe"));
}

#[test]
fn a_sore_side_is_asked_about_in_full_and_the_quiet_one_not_again() {
    let content = Content::embedded().unwrap();
    let (course, verdict) = check(&content, &says(&content, &SPOT));
    let names = names(&content, &course);
    println!("{} screens: {names:?}", names.len());
    assert!(verdict.complete, "open: {:?}", verdict.unanswered);
    assert_eq!(verdict.massage.left.techniques[0].id, "M02");
    let of_the_left = names.iter().filter(|name| name.ends_with(" left")).count();
    assert!(of_the_left <= 9, "the table allows 9 screens a side: {names:?}");
}

#[test]
fn nothing_is_asked_about_a_baby_when_there_is_none() {
    let content = Content::embedded().unwrap();
    let (course, verdict) = check(&content, &says(&content, &[("who", "no_baby")]));
    assert!(course.screens.iter().all(|screen| !screen.babies));
    let items: Vec<_> = course.screens.iter().flat_map(|screen| &screen.items).collect();
    assert!(items.iter().all(|(place, _)| !matches!(place, Place::Baby(_))));
    assert!(items.iter().all(|(_, index)| content.vocabulary().get(*index).id != "harm_baby"));
    assert!(verdict.complete, "open: {:?}", verdict.unanswered);
}

#[test]
fn special_people_are_asked_what_fits_them() {
    let content = Content::embedded().unwrap();
    let asked = |said: &[(&str, &str)], babies: usize| {
        let mut person = says(&content, said);
        person.babies = babies;
        let (course, verdict) = check(&content, &person);
        let items = course.screens.iter().flat_map(|screen| screen.items.clone());
        let named = |(place, index): (Place, _)| (place, content.vocabulary().get(index).id.clone());
        (items.map(named).collect::<Vec<_>>(), verdict)
    };
    let has = |items: &[(Place, String)], id: &str| items.iter().any(|(_, other)| other == id);

    let (adoptive, verdict) = asked(&[("who", "not_birth_parent"), ("lactating", "yes")], 1);
    assert!(!has(&adoptive, "days_postpartum") && !has(&adoptive, "clot_egg"), "a birth that was not theirs");
    assert!(verdict.complete, "{:?}", verdict.unanswered);

    let (pregnant, _) = asked(&[("who", "pregnant"), ("lactating", "no")], 1);
    assert!(has(&pregnant, "clot_egg"), "bleeding counts in pregnancy");
    assert!(!has(&pregnant, "baby_blue"), "there is no baby to look at yet");

    let (unit, verdict) = asked(&[("who", "baby_in_unit")], 1);
    assert!(!has(&unit, "baby_blue"), "the unit watches");
    assert!(verdict.unanswered.iter().all(|open| !open.id.contains("baby_blue")), "{:?}", verdict.unanswered);

    let (twins, verdict) = asked(&[("baby.1.baby_feeds_poorly", "yes"), ("baby.1.baby_age_d", "30")], 2);
    assert!(twins.contains(&(Place::Baby(0), "baby_blue".to_owned())));
    assert!(twins.contains(&(Place::Baby(1), "baby_blue".to_owned())));
    assert_eq!((verdict.infant_tier, verdict.first.as_str()), (Some(Tier::SameDay), "b"));

    let mut person = Person::well(&content).unwrap();
    let temperature = (Place::Person, content.vocabulary().find("temp_dC").unwrap());
    person.says.remove(&temperature);
    person.says.insert((Place::Person, content.vocabulary().find("can_measure").unwrap()), 0);
    person.no_thermometer = true;
    let (_, verdict) = check(&content, &person);
    assert_eq!((verdict.tier, verdict.complete), (Tier::MassageOk, true), "{:?}", verdict.unanswered);
}

/// Proof 6 of the rule table, sampled: where the interview stops, no completion of what it left open changes anything.
#[test]
fn what_was_not_asked_could_not_have_changed_the_result() {
    let content = Content::embedded().unwrap();
    let history = History::default();
    let (mut most, mut emergencies) = (0, 0);
    for seed in 0..1_000 {
        let mut dice = Dice(seed * 7_919 + 1);
        let fine_of = [6, 16, 40, 120][dice.below(4)];
        let person = dice.person(&content, fine_of).unwrap();
        let (course, stopped) = check(&content, &person);
        most = most.max(course.screens.len());
        emergencies += usize::from(course.emergency);
        for _ in 0..6 {
            let full = assess(&content, &completed(&content, &course.findings, &mut dice), &history, now());
            if course.emergency {
                // It may be the baby's: then nothing more is asked about the person either.
                let highest = |verdict: &Verdict| verdict.infant_tier.max(Some(verdict.tier));
                assert_eq!(highest(&stopped), Some(Tier::EmergencyNow), "person {seed}");
                assert_eq!(highest(&full), Some(Tier::EmergencyNow), "person {seed}");
                continue;
            }
            let open = &stopped.unanswered;
            // A baby who has to be seen today closes massage: what only decides between "no massage" and "light touch
            // possible" is then left out (table 5.2, point 2).
            let closed = stopped.infant_tier >= Some(Tier::SameDay);
            let floor = if closed { Tier::SelfCareNoMassage } else { Tier::MassageOk };
            let (then, at_the_stop) = (full.tier.max(floor), stopped.tier.max(floor));
            assert_eq!(then, at_the_stop, "person {seed}: {:?}\nopen at the stop: {open:?}", full.fired);
            assert_eq!(full.infant_tier, stopped.infant_tier, "person {seed}");
            for side in Side::BOTH {
                let (full, stopped) = (full.massage.side(side), stopped.massage.side(side));
                assert_eq!(full.permission, stopped.permission, "person {seed}, {side:?}: {full:?} {stopped:?}");
            }
        }
    }
    println!("at most {most} screens; {emergencies} of 1000 ended as emergencies");
    assert!((20..900).contains(&emergencies), "the sample is lopsided: {emergencies} emergencies");
}

/// The same answers with some value for whatever was left open.
fn completed(content: &Content, findings: &Findings, dice: &mut Dice) -> Findings {
    let mut completed = findings.clone();
    let history = History::default();
    let facts = Facts::new(content, findings, &history, now());
    for (index, finding) in content.vocabulary().iter().filter(|(_, finding)| !finding.is_derived()) {
        for place in facts.places(finding.scope) {
            if matches!(facts.value(index, place), Value::Unknown(_)) {
                // Only babies that were named can be answered for.
                let _ = completed.set(content, place, index, Answer::now(dice.code(content, index)));
            }
        }
    }
    completed
}

#[test]
fn a_screen_puts_few_questions_at_once() {
    let content = Content::embedded().unwrap();
    for person in [Person::well(&content).unwrap(), says(&content, &SPOT)] {
        let (course, _) = check(&content, &person);
        for screen in &course.screens {
            let most = if matches!(screen.ask, Ask::FirstLook(_)) { 7 } else { 8 };
            assert!(questions(&content, screen) <= most, "{}", named(&content, screen));
        }
    }
}
