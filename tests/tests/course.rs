//! The course of light sessions and the feed that comes before one, as a shell meets them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lattea_core::{
    app::{App, CheckStep, Started},
    journal::{Body, Kind, SettingKey, Way},
    session::event::{Event, Relief, StopSign},
    units::{Millilitres, Side},
    view::reminders::Route,
};
use lattea_tests::{
    course::{FULL_AFTER_FEED, begun, check_fully, feed, session},
    desk::{Folder, Shared, answer, app, check},
};

/// A little warm: look again in four hours.
const WARM: [(&str, &str); 1] = [("temp_dC", "37.6")];

fn refused(app: &mut App) -> String {
    match app.massage_start("M06", Side::Left).unwrap() {
        Started::Refused(why) => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_technique_for_after_a_feed_begins_when_the_journal_knows_one_and_asks_otherwise() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check_fully(&mut app);
    let Started::AskFeed(question) = app.massage_start("M06", Side::Left).unwrap() else { panic!("no question") };
    assert!(question.contains("Did you feed"), "{question}");
    assert!(app.journal_page(None, &[Kind::Session], 10).unwrap().days.is_empty(), "a question begins nothing");
    let offered = app.massage_choices().unwrap();
    assert!(offered.sides[0].techniques.iter().any(|technique| technique.id == "M06"));
    app.log(feed(), Some(clock.now_minus(80 * 60))).unwrap();
    begun(&mut app);
}

#[test]
fn what_she_says_about_a_feed_is_enough() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    check_fully(&mut app);
    assert!(matches!(app.massage_start_after_feed("M06", Side::Left).unwrap(), Started::Begun(_)));
}

#[test]
fn what_was_told_afterwards_is_kept_and_the_milk_is_an_entry_of_its_own() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.log(feed(), Some(clock.now_minus(30 * 60))).unwrap();
    check_fully(&mut app);
    session(&mut app, &clock, Relief::Softer, 1);
    let rows = app.journal_page(None, &[Kind::Expression], 10).unwrap();
    let entry = app.find_entry(&rows.days[0].rows[0].id.to_string(), false).unwrap();
    let Body::Expression(milk) = entry.body else { panic!("{entry:?}") };
    assert_eq!((milk.left, milk.right, milk.way), (Some(Millilitres::new(15).unwrap()), None, Way::Hand));
    let kept = app.journal_page(None, &[Kind::Session], 10).unwrap().days[0].rows[0].id;
    let Body::Session(session) = app.find_entry(&kept.to_string(), false).unwrap().body else { panic!("no session") };
    let told: Vec<_> = session.events.iter().filter(|event| event.name == "fullness").collect();
    let told: Vec<_> = told.iter().filter_map(|event| event.value.as_deref()).collect();
    assert_eq!(told, ["full", "none"], "before, as the check says, and after");
}

#[test]
fn a_course_without_improvement_waits_after_a_day_and_says_whom_to_speak_to() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    assert!(app.course_plan().unwrap().sides.is_empty());
    app.log(feed(), None).unwrap();
    check_fully(&mut app);
    session(&mut app, &clock, Relief::Same, 2);
    let plan = app.course_plan().unwrap();
    assert_eq!(plan.sides.len(), 1);
    assert_eq!(plan.sides[0].days.len(), 5);
    let parts = &plan.sides[0].days[0].parts;
    assert!(parts[0].done && parts[0].text.contains("10:"), "{parts:?}");
    assert!(plan.sides[0].days[4].parts.is_empty(), "the last days are for notes");
    clock.forward(25 * 3_600);
    app.log(feed(), None).unwrap();
    check_fully(&mut app);
    let why = refused(&mut app);
    assert!(why.contains("not better") && why.contains("midwife or doctor"), "{why}");
    assert!(app.course_plan().unwrap().sides[0].state.contains("waits"));
    // Milk by hand belongs to no course.
    assert!(app.massage_choices().unwrap().sides[0].techniques.iter().any(|technique| technique.id == "M01"));
    let rows = app.journal_page(None, &[Kind::Session], 10).unwrap().days;
    app.delete(rows[0].rows[0].id).unwrap();
    check_fully(&mut app);
    assert_eq!(refused(&mut app), why, "deleting the note does not take the strokes back");
}

#[test]
fn a_course_that_helps_is_over_after_two_days() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.log(feed(), None).unwrap();
    check_fully(&mut app);
    session(&mut app, &clock, Relief::Softer, 1);
    for (hours, open) in [(25, true), (24, false)] {
        clock.forward(hours * 3_600);
        app.log(feed(), None).unwrap();
        check_fully(&mut app);
        let started = app.massage_start("M06", Side::Left).unwrap();
        assert_eq!(matches!(started, Started::Begun(_)), open, "{started:?}");
        if open {
            app.massage_event(Event::Stop).unwrap();
        }
    }
    assert!(app.course_plan().unwrap().sides[0].state.contains("are over"));
}

#[test]
fn reminders_say_nothing_outside_and_lead_to_the_right_place() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    assert!(app.reminders(72).unwrap().reminders.is_empty());
    let result = check(&mut app, &WARM);
    assert!(!result.recheck.is_empty());
    let view = app.reminders(72).unwrap();
    let first = view.reminders.first().expect("a look was promised");
    assert_eq!(first.discreet, "You asked for a reminder.");
    assert!(first.about.contains("look again"), "{first:?}");
    let opened = app.open_reminder(&first.id).unwrap();
    assert_eq!(opened.route, Route::Check);
    clock.forward(3_600);
    check(&mut app, &WARM);
    let settled = app.open_reminder(&first.id).unwrap();
    assert_eq!(settled.route, Route::Today);
    assert!(settled.about.contains("not needed"), "{settled:?}");
    app.choose(SettingKey::Reminders, &["none".to_owned()]).unwrap();
    assert!(app.reminders(72).unwrap().reminders.is_empty(), "all are off");
}

#[test]
fn a_reminder_is_put_off_and_that_is_kept_and_changes_nothing_else() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut first = app(&folder.journal(), &clock);
    let result = check(&mut first, &WARM);
    let before = first.reminders(72).unwrap().reminders[0].clone();
    let ways: Vec<&str> = before.later.iter().map(|way| way.id.as_str()).collect();
    assert_eq!(ways, ["hour", "after_quiet", "tomorrow"]);
    clock.forward(4 * 3_600 + 60);
    let said = first.put_off(&before.id, "hour").unwrap();
    assert!(said.contains("15:11"), "{said}");
    assert!(first.put_off(&before.id, "next_year").is_err());
    drop(first);
    let mut second = app(&folder.journal(), &clock);
    let after = second.reminders(72).unwrap().reminders;
    let after = after.iter().find(|it| it.id == before.id).expect("the same reminder, later");
    assert_eq!(after.at.clock_text(), "15:11", "an hour from now, after a restart too");
    assert_eq!(second.today().unwrap().status.unwrap().person.tier, result.tier.tier);
    assert!(second.today().unwrap().massage.is_none(), "what ended at the promised look stays ended");
    check(&mut second, &WARM);
    let said = second.put_off(&before.id, "hour").unwrap();
    assert!(said.contains("not needed"), "{said}");
}

#[test]
fn drawings_stand_still_when_that_was_chosen() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.log(feed(), None).unwrap();
    check_fully(&mut app);
    assert!(!begun(&mut app).still);
    app.choose(SettingKey::ReducedMotion, &["yes".to_owned()]).unwrap();
    assert!(app.massage_view().unwrap().still);
}

#[test]
fn after_a_feed_the_course_is_spoken_of_once() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.log(feed(), None).unwrap();
    check_fully(&mut app);
    session(&mut app, &clock, Relief::Softer, 1);
    let about_course =
        |app: &App| app.reminders(24).unwrap().reminders.iter().filter(|it| it.about.contains("light touch")).count();
    assert_eq!(about_course(&app), 0, "no feed is predicted");
    clock.forward(3 * 3_600);
    app.log(feed(), None).unwrap();
    assert_eq!(about_course(&app), 1);
}

#[test]
fn a_check_after_a_stopped_session_begins_where_something_was_seen() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.log(feed(), None).unwrap();
    check_fully(&mut app);
    begun(&mut app);
    app.massage_event(Event::Sign(StopSign::Blood)).unwrap();
    let mut next = app.check_start().unwrap();
    let first = loop {
        let CheckStep::Ask(view) = next else { panic!("no question") };
        // What an earlier check said about who is fed is confirmed first.
        if view.part > 1 {
            break view;
        }
        next = app.check_answer(&answer(&view, &FULL_AFTER_FEED)).unwrap();
    };
    let about: Vec<&str> = first.fields.iter().map(|field| field.id.as_str()).collect();
    assert!(about.iter().all(|id| id.starts_with("look-") || id.starts_with("left.")), "{about:?}");
    app.check_leave().unwrap();
    let CheckStep::Ask(later) = app.check_start().unwrap() else { panic!("no question") };
    assert_ne!(later.part, first.part, "once there was a check, the next one begins as usual");
}
