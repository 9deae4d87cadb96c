//! What a shell holds, used as a shell uses it: a check, a session, the journal, and everything that can be wrong with it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;

use lattea_core::{
    app::{App, CheckStep, Shelf, Started, Wishes},
    care::Tier,
    clock::{Clock, Reading, SinceBoot},
    content::{Content, files::PackFiles},
    id::SeededIds,
    journal::{Body, Journal, Kind, Medicine, Note, Setting, SettingKey, Symptom, TemperatureReading, Text},
    session::event::{Event, Relief, StopSign},
    triage::verdict::Permission,
    units::{Pain, Side, Temperature},
    view::{
        answer::{CheckAnswer, FieldAnswer},
        check::CheckView,
        help::OwnNumber,
        massage::{MassageView, StageView},
    },
};
use lattea_tests::desk::{FULL_LEFT, Folder, Shared, answer, app, app_with, check, key, side};

#[test]
fn a_check_is_kept_and_stands_on_today() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    let result = check(&mut app, &FULL_LEFT);
    assert_eq!(result.tier.tier, Tier::MassageOk);
    assert!(result.complete, "{:?}", result.not_known);
    assert_eq!(side(&result, Side::Left), Permission::LightOnly);
    assert!(result.rules.contains("Not yet reviewed by a clinician"), "{}", result.rules);
    let today = app.today().unwrap();
    assert!(today.massage.unwrap().contains("14:10"));
    clock.forward(4 * 3_600 + 1);
    let later = app.today().unwrap();
    assert_eq!(later.massage, None, "a permission ends");
    assert_eq!(later.status.unwrap().person.tier, Tier::SelfCareNoMassage);
}

#[test]
fn the_check_works_without_a_journal_and_with_a_damaged_one() {
    let clock = Shared::at("2026-05-03T10:10:00+01:00");
    let result = check(&mut app_with(Shelf::Absent, &clock), &FULL_LEFT);
    assert_eq!(result.tier.tier, Tier::MassageOk);

    let folder = Folder::new();
    std::fs::write(folder.journal(), "this is a shopping list, not a journal\n").unwrap();
    let refused = Journal::open(&folder.journal(), &key()).err().unwrap();
    let mut damaged = app_with(Shelf::Unreadable(refused), &clock);
    let result = check(&mut damaged, &[("chest_pain", "yes")]);
    assert_eq!(result.tier.tier, Tier::EmergencyNow);
    assert_eq!(result.calls[0].number, "999");
    let calm = check(&mut damaged, &FULL_LEFT);
    assert_eq!(side(&calm, Side::Left), Permission::Withheld, "an unknown past withholds massage");
    assert!(damaged.today().unwrap().notices[0].text.contains("can't be opened"));
    assert!(!damaged.help().calls.is_empty());
    let kept = std::fs::read_to_string(folder.journal()).unwrap();
    assert!(kept.contains("shopping list"), "a file that is no journal is left as it is");
}

#[test]
fn expired_content_withholds_massage_and_nothing_else() {
    let clock = Shared::at("2027-11-23T10:10:00+00:00");
    let mut app = app_with(Shelf::Absent, &clock);
    let calm = check(&mut app, &FULL_LEFT);
    assert_eq!(side(&calm, Side::Left), Permission::Withheld);
    assert!(calm.reasons.iter().any(|reason| reason.rule == "expired" && reason.text.contains("22 November 2027")));
    let ill = check(&mut app, &[("chest_pain", "yes")]);
    assert_eq!(ill.tier.tier, Tier::EmergencyNow);
}

#[test]
fn a_fever_noted_later_takes_the_permission_back_and_raises_the_level() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &FULL_LEFT);
    clock.forward(3_600);
    let hot = TemperatureReading { value: Temperature::from_tenths(386).unwrap(), site: None, after_antipyretic: None };
    let logged = app.log(Body::Temperature(hot), None).unwrap();
    assert_eq!(logged.raised.unwrap().tier, Tier::SameDay, "a fever in the first six weeks");
    assert!(matches!(app.massage_start("M01", Side::Left).unwrap(), Started::Refused(_)));
    let today = app.today().unwrap();
    assert_eq!(today.status.unwrap().person.tier, Tier::SameDay);
    assert_eq!(today.massage, None);
}

#[test]
fn a_same_day_result_holds_for_half_a_day() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    let ill = check(&mut app, &[("temp_dC", "38.7")]);
    assert_eq!(ill.tier.tier, Tier::SameDay);
    // More than the half hour in which an answer may be a slip of the thumb.
    clock.forward(2 * 3_600);
    let calm = check(&mut app, &FULL_LEFT);
    assert_eq!(calm.tier.tier, Tier::SameDay, "held by the journal: {:?}", calm.reasons);
    assert!(!calm.from_notes.is_empty());
    assert_eq!(side(&calm, Side::Left), Permission::Forbidden);
}

fn refused(app: &mut App) -> String {
    match app.massage_start("M01", Side::Left).unwrap() {
        Started::Refused(why) => why,
        Started::Begun(_) | Started::AskFeed(_) => panic!("a session began"),
    }
}

#[test]
fn a_note_about_the_breast_or_a_medicine_asks_for_a_new_check() {
    let symptom = Symptom {
        side: Side::Left,
        quadrant: None,
        pain: None,
        pain_at_feed: None,
        hot: Some(true),
        hard: None,
        lump: None,
        colour: None,
        size: None,
    };
    let medicine =
        |lowers| Medicine { name: Text::new("x").unwrap(), is_antipyretic: lowers, is_antibiotic: None, course: None };
    for (body, closes) in [
        (Body::Symptom(symptom), true),
        (Body::Symptom(Symptom { side: Side::Right, ..symptom }), false),
        (Body::Medicine(medicine(Some(true))), true),
        (Body::Medicine(medicine(None)), true),
        (Body::Medicine(medicine(Some(false))), false),
        (Body::Note(Note { text: Text::new("tired").unwrap() }), false),
    ] {
        let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
        let mut app = app(&folder.journal(), &clock);
        check(&mut app, &FULL_LEFT);
        clock.forward(600);
        app.log(body.clone(), None).unwrap();
        let started = app.massage_start("M01", Side::Left).unwrap();
        assert_eq!(matches!(started, Started::Refused(_)), closes, "{body:?}");
    }
}

#[test]
fn a_check_that_was_begun_closes_massage_until_it_has_a_result() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &FULL_LEFT);
    clock.forward(600);
    let CheckStep::Ask(view) = app.check_start().unwrap() else { panic!("no question") };
    app.check_answer(&answer(&view, &[])).unwrap();
    assert!(refused(&mut app).contains("finish it first"));
    assert_eq!(app.today().unwrap().massage, None);
}

/// Answers until a field is reached, and returns the question that asks it.
fn until(app: &mut App, first: CheckStep, field: &str) -> CheckView {
    let mut next = first;
    for _ in 0..100 {
        let CheckStep::Ask(view) = next else { panic!("{field} was never asked") };
        if view.fields.iter().any(|other| other.id == field) {
            return *view;
        }
        next = app.check_answer(&answer(&view, &[])).unwrap();
    }
    panic!("{field} was never asked");
}

#[test]
fn a_kill_loses_no_answer() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut first = app(&folder.journal(), &clock);
    let start = first.check_start().unwrap();
    let before = until(&mut first, start, "temp_dC");
    // As after a kill: nothing is closed.
    drop(first);
    clock.forward(60);
    let mut second = app(&folder.journal(), &clock);
    assert!(second.check_is_open());
    let CheckStep::Ask(view) = second.check_resume().unwrap() else { panic!("no question") };
    assert_eq!(*view, before);
    assert!(refused(&mut second).contains("finish it first"), "a check that was begun closes massage");
    let CheckStep::Ask(back) = second.check_back().unwrap() else { panic!("no way back") };
    assert!(back.fields.iter().all(|field| field.id != "temp_dC"), "{back:?}");
    let mut next = second.check_resume().unwrap();
    while let CheckStep::Ask(view) = next {
        next = second.check_answer(&answer(&view, &[])).unwrap();
    }
    drop(second);
    assert!(!app(&folder.journal(), &clock).check_is_open(), "a check with a result is no draft");
}

#[test]
fn what_one_thinks_is_not_kept_in_a_draft() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut first = app(&folder.journal(), &clock);
    let start = first.check_start().unwrap();
    let view = until(&mut first, start, "self_harm");
    first.check_answer(&answer(&view, &[])).unwrap();
    drop(first);
    let mut second = app(&folder.journal(), &clock);
    let CheckStep::Ask(view) = second.check_resume().unwrap() else { panic!("no question") };
    assert_eq!(view.fields[0].id, "self_harm", "asked again");
}

#[test]
fn an_old_draft_is_let_go_and_its_stale_answers_before() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut first = app(&folder.journal(), &clock);
    let start = first.check_start().unwrap();
    until(&mut first, start, "temp_dC");
    drop(first);
    clock.forward(5 * 3_600);
    let mut second = app(&folder.journal(), &clock);
    let CheckStep::Ask(view) = second.check_resume().unwrap() else { panic!("no question") };
    assert!(view.fields.iter().any(|field| field.id == "confusion"), "urgent signs of 5 hours ago are asked again");
    drop(second);
    clock.forward(20 * 3_600);
    assert!(!app(&folder.journal(), &clock).check_is_open());
}

#[test]
fn what_was_said_before_is_confirmed_on_one_screen() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &[("risk.implant", "yes")]);
    clock.forward(2 * 3_600);
    let CheckStep::Ask(view) = app.check_start().unwrap() else { panic!("no question") };
    let texts: Vec<&str> = view.fields.iter().map(|field| field.text.as_str()).collect();
    assert!(texts.contains(&"You feed at the breast."), "{texts:?}");
    assert!(texts.contains(&"You have a breast implant."), "{texts:?}");
    assert!(texts.iter().all(|text| !text.contains("hurting")), "{texts:?}");
    let mut screens = 1;
    let mut next = app.check_answer(&answer(&view, &[])).unwrap();
    while let CheckStep::Ask(view) = next {
        assert!(view.fields.iter().all(|field| field.id != "who" && field.id != "risk.implant"), "{view:?}");
        screens += 1;
        next = app.check_answer(&answer(&view, &[])).unwrap();
    }
    assert!((4..=6).contains(&screens), "{screens} screens");
}

#[test]
fn a_result_says_what_would_change_it() {
    let clock = Shared::at("2026-05-03T10:10:00+01:00");
    let mut app = app_with(Shelf::Absent, &clock);
    let calm = check(&mut app, &FULL_LEFT);
    assert!(calm.would_change.iter().any(|line| line.starts_with("Call sooner")), "{:?}", calm.would_change);
    let ill = check(&mut app, &[("temp_dC", "38.7")]);
    assert!(ill.would_change.iter().any(|line| line.contains("This rests on: temperature")), "{:?}", ill.would_change);
    assert!(ill.reasons.iter().any(|reason| reason.because.iter().any(|said| said.contains("38.7"))));
    assert!(check(&mut app, &[("chest_pain", "yes")]).would_change.is_empty(), "an emergency needs no more words");
}

#[test]
fn a_level_that_was_found_is_kept_when_the_check_is_given_up() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut first = app(&folder.journal(), &clock);
    let mut next = first.check_start().unwrap();
    for _ in 0..100 {
        let CheckStep::Ask(view) = next else { panic!("the check ended") };
        let fever = view.fields.iter().any(|field| field.id == "temp_dC");
        next = first.check_answer(&answer(&view, &[("temp_dC", "38.7")])).unwrap();
        if fever {
            break;
        }
    }
    first.close().unwrap();
    drop(first);
    let second = app(&folder.journal(), &clock);
    assert_eq!(second.today().unwrap().status.unwrap().person.tier, Tier::SameDay);
}

#[test]
fn deleting_a_check_or_a_session_opens_nothing() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &FULL_LEFT);
    clock.forward(1_900);
    check(&mut app, &[("left.trauma_breast", "yes")]);
    let newest = app.journal_page(None, &[Kind::Check], 1).unwrap().days[0].rows[0].id;
    app.delete(newest).unwrap();
    refused(&mut app);
    assert!(app.today().unwrap().status.is_some(), "the earlier check still stands");
    clock.forward(60);
    check(&mut app, &FULL_LEFT);
    start(&mut app, "M01");
    app.massage_event(Event::Stop).unwrap();
    let session = app.journal_page(None, &[Kind::Session], 1).unwrap().days[0].rows[0].id;
    app.delete(session).unwrap();
    assert!(refused(&mut app).contains("new check"), "each session has its own check");
}

#[test]
fn more_answers_neither_lower_a_level_nor_move_the_check() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &[("temp_dC", "38.7")]);
    // By then every answer of the check is too old to be weighed anew.
    clock.forward(5 * 3_600);
    let mut next = app.check_more().unwrap();
    for _ in 0..60 {
        match next {
            CheckStep::Ask(view) => next = app.check_answer(&answer(&view, &[])).unwrap(),
            CheckStep::Done(result) => {
                assert_eq!(result.tier.tier, Tier::SameDay);
                break;
            }
            CheckStep::Problem(problems) => panic!("{problems:?}"),
        }
    }
    let rows: Vec<_> = app.journal_page(None, &[Kind::Check], 10).unwrap().days.remove(0).rows;
    assert_eq!((rows.len(), rows[0].time.as_str()), (1, "10:10"));
}

#[test]
fn whoever_has_no_baby_is_asked_about_none_although_the_journal_knows_one() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &FULL_LEFT);
    clock.forward(1_900);
    let mut next = app.check_start().unwrap();
    for _ in 0..100 {
        match next {
            CheckStep::Ask(view) => {
                assert!(view.fields.iter().all(|field| !field.id.starts_with("baby")), "{view:?}");
                next = app.check_answer(&answer(&view, &[("changed.who", "yes"), ("who", "no_baby")])).unwrap();
            }
            CheckStep::Done(result) => {
                assert!(result.not_known.is_empty() && result.babies.is_empty(), "{:?}", result.not_known);
                return;
            }
            CheckStep::Problem(problems) => panic!("{problems:?}"),
        }
    }
    panic!("the check does not end");
}

#[test]
fn a_babys_level_stays_on_today_until_a_new_check() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &[("baby.0.baby_feeds_poorly", "yes")]);
    clock.forward(13 * 3_600);
    let status = app.today().unwrap().status.unwrap();
    assert_eq!(status.baby.map(|view| view.tier), Some(Tier::SameDay));
    assert!(status.baby_first);
}

fn start(app: &mut App, technique: &str) -> MassageView {
    match app.massage_start(technique, Side::Left).unwrap() {
        Started::Begun(view) => *view,
        Started::Refused(why) | Started::AskFeed(why) => panic!("{why}"),
    }
}

#[test]
fn a_session_runs_to_its_end_and_lies_in_the_journal() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &FULL_LEFT);
    let mut view = start(&mut app, "M01");
    let mut stages = Vec::new();
    for _ in 0..400 {
        stages.push(std::mem::discriminant(&view.stage));
        view = match &view.stage {
            StageView::Waiting { .. } => app.massage_event(Event::Ready).unwrap(),
            StageView::AskingPain { .. } => app.massage_event(Event::Pain(Pain::new(2).unwrap())).unwrap(),
            StageView::AskingRelief { .. } => app.massage_event(Event::Relief(Relief::Softer)).unwrap(),
            StageView::Ended { text, check_next } => {
                assert!(!check_next, "{text}");
                break;
            }
            StageView::Running | StageView::Paused { .. } => {
                clock.forward(5);
                app.massage_view().unwrap()
            }
        };
    }
    let page = app.journal_page(None, &[Kind::Session], 10).unwrap();
    assert!(page.days[0].rows[0].detail.contains("to the end"), "{:?}", page.days);
    let again = app.massage_start("M01", Side::Left).unwrap();
    assert!(matches!(again, Started::Refused(why) if why.contains("new check")), "each session begins with a check");
}

#[test]
fn a_stop_sign_ends_a_session_and_closes_the_side() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &FULL_LEFT);
    start(&mut app, "M01");
    let view = app.massage_event(Event::Sign(StopSign::Numb)).unwrap();
    assert!(matches!(view.stage, StageView::Ended { check_next: true, .. }), "{:?}", view.stage);
    clock.forward(600);
    let result = check(&mut app, &FULL_LEFT);
    assert_eq!(side(&result, Side::Left), Permission::Forbidden, "the last session harmed this side");
    assert_eq!(side(&result, Side::Right), Permission::LightOnly);
}

/// A session whose hands are at work, left by a kill; both clocks of the phone then move on.
fn killed_then(wall_s: i64, up_s: i64) -> (Folder, App) {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let up = |seconds: i64| Some(SinceBoot::from_ms(u64::try_from(50_000 + seconds * 1_000).unwrap()));
    let start_wall = clock.now();
    clock.0.set_both(Reading { wall: start_wall, since_boot: up(0) });
    let mut first = app(&folder.journal(), &clock);
    check(&mut first, &FULL_LEFT);
    start(&mut first, "M01");
    first.massage_event(Event::Ready).unwrap();
    first.massage_event(Event::Pain(Pain::new(1).unwrap())).unwrap();
    drop(first);
    clock.0.set_both(Reading { wall: start_wall.plus_ms(wall_s * 1_000), since_boot: up(up_s) });
    let second = app(&folder.journal(), &clock);
    (folder, second)
}

fn shown_in_journal(app: &App) -> String {
    app.journal_page(None, &[Kind::Session], 10).unwrap().days[0].rows[0].detail.clone()
}

#[test]
fn a_session_that_a_kill_cut_off_goes_on_where_it_would_be() {
    let (_folder, mut app) = killed_then(60, 60);
    assert!(app.massage_running());
    let view = app.massage_view().unwrap();
    assert!(matches!(view.stage, StageView::Running), "{:?}", view.stage);
    // The first lift takes 75 seconds.
    assert_eq!(view.timer.map(|timer| timer.left_ms), Some(15_000));
    assert!(!shown_in_journal(&app).contains("interrupted"));
}

#[test]
fn nobody_there_for_more_than_ten_minutes_ends_it() {
    for (away_s, runs) in [(600, true), (601, false)] {
        let (_folder, mut app) = killed_then(away_s, away_s);
        assert_eq!(app.massage_running(), runs, "{away_s}");
        if !runs {
            assert!(shown_in_journal(&app).contains("interrupted"));
            assert!(app.today().unwrap().notices.iter().any(|notice| notice.text.contains("you were away")));
            let view = app.massage_view().unwrap();
            assert!(matches!(view.stage, StageView::Ended { check_next: true, .. }), "{:?}", view.stage);
        }
    }
}

#[test]
fn a_restart_of_the_phone_or_clocks_that_contradict_each_other_end_it() {
    for (wall_s, up_s, why) in
        [(60, -20, "started anew"), (3 * 3_600, 60, "started anew long ago"), (-3_600, 60, "set back")]
    {
        let (_folder, app) = killed_then(wall_s, up_s);
        assert!(!app.massage_running(), "{why}");
        assert!(shown_in_journal(&app).contains("interrupted"), "{why}");
    }
}

#[test]
fn a_clock_that_is_set_while_a_session_runs_moves_nothing_in_it() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let up = |seconds: u64| Some(SinceBoot::from_ms(seconds * 1_000));
    let wall = clock.now();
    clock.0.set_both(Reading { wall, since_boot: up(500) });
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &FULL_LEFT);
    start(&mut app, "M01");
    app.massage_event(Event::Ready).unwrap();
    app.massage_event(Event::Pain(Pain::new(1).unwrap())).unwrap();
    clock.0.set_both(Reading { wall: wall.plus_hours(5), since_boot: up(530) });
    let view = app.massage_view().unwrap();
    let timer = view.timer.unwrap();
    assert_eq!((timer.left_ms, timer.ends_at), (45_000, wall.plus_hours(5).plus_ms(45_000)));
    assert!(view.ahead.iter().all(|cue| cue.due >= wall.plus_hours(5)), "{:?}", view.ahead);
    assert!(!view.ahead.is_empty());
    // The phone was started anew under a running program: that can't be, so nobody knows the time.
    clock.0.set_both(Reading { wall: wall.plus_hours(5), since_boot: up(3) });
    let view = app.massage_view().unwrap();
    assert!(matches!(view.stage, StageView::Ended { check_next: true, .. }), "{:?}", view.stage);
}

#[test]
fn what_the_person_has_set_is_used() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.set(&Setting::BirthDate("2026-04-01".parse().unwrap())).unwrap();
    app.set_own_numbers(&[OwnNumber { label: "Ana, my midwife".to_owned(), number: "+441632960001".to_owned() }])
        .unwrap();
    let result = check(&mut app, &[("temp_dC", "38.2")]);
    assert_eq!(result.tier.tier, Tier::SameDay, "32 days after the birth, without asking for the day");
    assert_eq!(result.calls[0].label, "Ana, my midwife");
    assert!(result.say.contains("1 April 2026"), "{}", result.say);
    assert_eq!(app.help().own.len(), 1);
}

#[test]
fn a_wrong_number_is_said_beside_its_field_and_nothing_is_lost() {
    let clock = Shared::at("2026-05-03T10:10:00+01:00");
    let mut app = app_with(Shelf::Absent, &clock);
    let mut next = app.check_start().unwrap();
    for _ in 0..60 {
        let CheckStep::Ask(view) = next else { panic!("no question") };
        if view.fields.iter().any(|field| field.id == "temp_dC") {
            for (typed, said) in [("60", "No thermometer"), ("100.4", "Did you mean °F"), ("warm", "type a number")] {
                let given = CheckAnswer::Fields(vec![("temp_dC".to_owned(), FieldAnswer::Text(typed.to_owned()))]);
                let CheckStep::Problem(problems) = app.check_answer(&given).unwrap() else {
                    panic!("{typed} was taken")
                };
                assert_eq!(problems[0].field, "temp_dC");
                assert!(problems[0].text.contains(said), "{}", problems[0].text);
            }
            let given = CheckAnswer::Fields(vec![("temp_dC".to_owned(), FieldAnswer::Text("100.4 F".to_owned()))]);
            assert!(matches!(app.check_answer(&given).unwrap(), CheckStep::Ask(_)));
            let CheckStep::Ask(back) = app.check_back().unwrap() else { panic!("no way back") };
            assert_eq!(back.given.as_ref(), Some(&given), "the answer stands as it was given");
            assert_eq!(CheckView { given: None, ..*back }, *view);
            return;
        }
        next = app.check_answer(&answer(&view, &[])).unwrap();
    }
    panic!("the temperature was never asked");
}

/// An app whose phone asks for a language, and nothing else.
fn asked_for(system: &str) -> App {
    let content = Arc::new(Content::embedded().unwrap());
    let wishes = Wishes { system: Some(system.to_owned()), ..Wishes::default() };
    let clock = Shared::at("2026-05-03T10:10:00+01:00");
    App::new(content, Box::new(clock), Box::new(SeededIds::new(1)), Shelf::Absent, wishes).unwrap()
}

#[test]
fn a_phone_tells_its_language_and_country_which_hold_until_something_else_is_chosen() {
    let shown = |system: &str| {
        let app = asked_for(system);
        let of = |key: SettingKey| {
            app.settings().unwrap().settings.into_iter().find(|it| it.key == key).unwrap().chosen.join("")
        };
        [SettingKey::Language, SettingKey::TemperatureUnit, SettingKey::VolumeUnit].map(of)
    };
    assert_eq!(shown("de-CH"), ["de", "celsius", "millilitres"]);
    assert_eq!(shown("en-US"), ["en", "fahrenheit", "fluid_ounces"]);
    assert_eq!(shown("tlh"), ["en", "celsius", "millilitres"]);
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.set(&Setting::Language("uk".to_owned())).unwrap();
    assert_eq!(app.voice().language, "uk");
    let names = app.settings().unwrap().settings.into_iter().find(|it| it.key == SettingKey::Language).unwrap();
    assert_eq!(names.shown, "Українська");
}

#[test]
fn a_card_past_its_next_review_says_so_and_one_before_it_does_not() {
    let card = "articles/en/full-breasts.md";
    let pack = PackFiles::embedded();
    let signed = pack.get(card).unwrap().replace("reviewed = \"\"", "reviewed = \"2026-01-01\"");
    let signed = signed.replace("next_review = \"\"", "next_review = \"2026-05-01\"");
    let signed = signed.replace("reviewer = \"\"", "reviewer = \"Dr. Example\"");
    let content = Content::load(&pack.with(card, &signed)).unwrap();
    let review = |day: &str| {
        let voice = lattea_core::view::voice::Voice::new(&content, "en");
        lattea_core::view::learn::card(&voice, "full-breasts", day.parse().unwrap()).unwrap().review
    };
    assert_eq!(review("2026-04-30"), "Reviewed by Dr. Example on 2026-01-01");
    assert!(review("2026-05-01").contains("was to be checked again by 1 May 2026"), "{}", review("2026-05-01"));
}

#[test]
fn a_report_about_a_result_names_the_rules_and_none_of_the_answers() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check(&mut app, &[("temp_dC", "38.7")]);
    let report = app.report("result", "I think this is too late.").unwrap();
    assert!(
        report.text.contains("Speak to a doctor or midwife today (") && report.text.contains("S0"),
        "{}",
        report.text
    );
    assert!(report.text.ends_with("\nI think this is too late.\n") && !report.text.contains("38.7"), "{}", report.text);
}
