//! Reminders as a shell meets them: what they hold on to, how many ring in a day, and when the course is not spoken of.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lattea_core::{
    app::App,
    journal::{Body, Medicine, SettingKey, TemperatureReading, Text},
    session::event::Relief,
    units::Temperature,
    view::reminders::ReminderView,
};
use lattea_tests::{
    course::{check_fully, feed, session},
    desk::{Folder, Shared, app, check},
};

/// A fever, which needs somebody the same day.
const FEVER: [(&str, &str); 1] = [("temp_dC", "38.6")];

fn paracetamol() -> Body {
    let name = Text::new("as typed").unwrap();
    Body::Medicine(Medicine { name, is_antipyretic: Some(true), is_antibiotic: Some(false), course: None })
}

fn antibiotic() -> Body {
    let name = Text::new("as typed").unwrap();
    Body::Medicine(Medicine { name, is_antipyretic: Some(false), is_antibiotic: Some(true), course: None })
}

fn temperature(tenths: i32) -> Body {
    let value = Temperature::from_tenths(tenths).unwrap();
    Body::Temperature(TemperatureReading { value, site: None, after_antipyretic: Some(false) })
}

fn listed(app: &App, about: &str) -> Vec<ReminderView> {
    let all = app.reminders(72).unwrap().reminders;
    all.into_iter().filter(|it| it.about.contains(about) && !it.is_timer).collect()
}

const COURSE: &str = "light touch";
const ANTIBIOTICS: &str = "first dose";
const TEMPERATURE: &str = "temperature";

/// An open course: a feed, a check that allows it, and a first session.
fn course(folder: &Folder, clock: &Shared) -> App {
    let mut app = app(&folder.journal(), clock);
    app.log(feed(), None).unwrap();
    check_fully(&mut app);
    session(&mut app, clock, Relief::Softer, 1);
    app
}

#[test]
fn another_medicine_leaves_the_antibiotics_and_their_later_alone() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.log(antibiotic(), None).unwrap();
    let before = listed(&app, ANTIBIOTICS);
    assert_eq!(before.len(), 2, "after one day and after two: {before:?}");
    app.put_off(&before[0].id, "hour").unwrap();
    clock.forward(3_600);
    app.log(paracetamol(), None).unwrap();
    app.log(antibiotic(), None).unwrap();
    let after = listed(&app, ANTIBIOTICS);
    assert_eq!(after[0].id, before[0].id);
    assert_eq!(after[0].at.clock_text(), "11:10", "an hour later, as she wished");
    assert_eq!(after[1], before[1]);
}

#[test]
fn a_reading_that_asks_for_another_keeps_its_reminder_whatever_else_is_noted() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = app(&folder.journal(), &clock);
    app.log(temperature(375), Some(clock.now_minus(3 * 3_600))).unwrap();
    app.log(temperature(380), None).unwrap();
    let before = listed(&app, TEMPERATURE);
    assert_eq!(before.len(), 1, "{before:?}");
    app.put_off(&before[0].id, "hour").unwrap();
    clock.forward(60);
    app.log(paracetamol(), None).unwrap();
    app.log(temperature(372), Some(clock.now_minus(20 * 3_600))).unwrap();
    let after = listed(&app, TEMPERATURE);
    assert_eq!((after[0].id.as_str(), after[0].at.clock_text().as_str()), (before[0].id.as_str(), "13:10"));
    clock.forward(60);
    app.log(temperature(376), None).unwrap();
    assert!(listed(&app, TEMPERATURE).is_empty(), "it was taken again");
}

#[test]
fn no_more_than_three_ring_in_a_day_however_often_she_feeds() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T07:10:00+01:00"));
    let mut app = course(&folder, &clock);
    let mut rung = 0;
    for _ in 0..8 {
        clock.forward(90 * 60);
        app.log(feed(), None).unwrap();
        let ahead = app.reminders(1).unwrap().reminders;
        rung += ahead.iter().filter(|it| !it.is_timer).count();
    }
    assert_eq!(rung, 3);
}

#[test]
fn after_a_check_that_needs_somebody_the_course_is_not_spoken_of() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = course(&folder, &clock);
    clock.forward(2 * 3_600);
    check(&mut app, &FEVER);
    clock.forward(3_600);
    app.log(feed(), None).unwrap();
    assert!(listed(&app, COURSE).is_empty());
}

#[test]
fn a_check_between_the_feed_and_its_reminder_takes_it_back() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = course(&folder, &clock);
    clock.forward(3 * 3_600);
    app.log(feed(), None).unwrap();
    assert_eq!(listed(&app, COURSE).len(), 1);
    check(&mut app, &FEVER);
    assert!(listed(&app, COURSE).is_empty());
}

#[test]
fn when_the_sessions_of_a_day_are_used_up_the_course_is_not_spoken_of_until_the_next() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T07:10:00+01:00"));
    let mut app = course(&folder, &clock);
    for _ in 0..2 {
        clock.forward(3 * 3_600);
        app.log(feed(), None).unwrap();
        assert_eq!(listed(&app, COURSE).len(), 1);
        check_fully(&mut app);
        session(&mut app, &clock, Relief::Softer, 1);
    }
    clock.forward(3 * 3_600);
    app.log(feed(), None).unwrap();
    assert!(listed(&app, COURSE).is_empty(), "three sessions were today");
    clock.forward(9 * 3_600);
    app.log(feed(), None).unwrap();
    let night = listed(&app, COURSE);
    assert_eq!(
        night.iter().map(|it| it.at.clock_text()).collect::<Vec<_>>(),
        ["07:00"],
        "after midnight there is room again, and the night is quiet"
    );
}

#[test]
fn what_is_switched_off_takes_no_room() {
    let (folder, clock) = (Folder::new(), Shared::at("2026-05-03T10:10:00+01:00"));
    let mut app = course(&folder, &clock);
    clock.forward(3 * 3_600);
    app.log(feed(), None).unwrap();
    app.choose(SettingKey::Reminders, &["look_again".to_owned()]).unwrap();
    assert!(app.reminders(72).unwrap().reminders.is_empty());
}
