//! What is due, when it rings, and that nobody is woken or pestered.

use proptest::prelude::*;

use super::*;
use crate::id::{IdSource, SeededIds};

fn rules() -> Rules {
    Rules::parse("reminders.toml", TEXT).unwrap()
}

const TEXT: &str = include_str!("../../../content/reminders.toml");

fn noon() -> Moment {
    Moment::parse("2026-05-03T12:00:00+01:00").unwrap()
}

fn entry(number: u64) -> EntryId {
    SeededIds::new(number).next(noon()).into()
}

fn times(history: &History, settings: &Settings<'_>) -> Vec<(Kind, String)> {
    let found = due(history, settings, noon(), 72);
    let shown = |at: Moment| format!("{} {}", at.date().format("%d"), at.clock_text());
    found.into_iter().map(|reminder| (reminder.kind, shown(reminder.at))).collect()
}

fn look(hours: &[i64]) -> History {
    History {
        looks: Some((entry(1), hours.iter().map(|hours| noon().plus_hours(*hours)).collect())),
        ..History::default()
    }
}

#[test]
fn promised_looks_ring_when_they_were_promised() {
    let rules = rules();
    let found = times(&look(&[6, 24]), &Settings::of(&rules));
    assert_eq!(found, [(Kind::LookAgain, "03 18:00".to_owned()), (Kind::LookAgain, "04 12:00".to_owned())]);
}

#[test]
fn quiet_hours_hold_back_what_may_not_wake() {
    let rules = rules();
    let mut settings = Settings::of(&rules);
    for (hours, expected) in [(9, "03 21:00"), (10, "04 07:00"), (15, "04 07:00"), (18, "04 07:00"), (19, "04 07:00")] {
        let found = times(&look(&[hours]), &settings);
        assert_eq!(found[0].1, expected, "{hours}");
    }
    settings.look_may_wake = true;
    assert_eq!(times(&look(&[15]), &settings)[0].1, "04 03:00", "she asked for it");
    let contact = History { contact: Some((entry(2), noon().plus_hours(15))), ..History::default() };
    assert_eq!(times(&contact, &settings)[0].1, "04 07:00", "the wish was for looks alone");
    let cold = History { cold_off: Some((entry(3), noon().plus_hours(15))), ..History::default() };
    assert_eq!(times(&cold, &settings)[0].1, "04 03:00", "a cold pack comes off at any hour");
}

#[test]
fn quiet_hours_within_a_day_and_none_at_all() {
    let quiet = |from_hour, to_hour| Quiet { id: String::new(), from_hour, to_hour };
    assert_eq!(quiet(11, 13).after(noon()), noon().plus_hours(1));
    assert_eq!(quiet(13, 14).after(noon()), noon());
    assert_eq!(quiet(0, 0).after(noon()), noon());
    assert_eq!(quiet(12, 7).after(noon()), noon().plus_hours(19));
    assert_eq!(quiet(20, 12).after(noon()), noon(), "the end itself is not quiet any more");
}

#[test]
fn antibiotics_are_looked_at_after_one_and_two_days() {
    let rules = rules();
    let history = History { first_dose: Some((entry(4), noon().plus_hours(-10))), ..History::default() };
    let found = times(&history, &Settings::of(&rules));
    assert_eq!(found, [(Kind::Antibiotics, "04 07:00".to_owned()), (Kind::Antibiotics, "05 07:00".to_owned())]);
}

#[test]
fn a_feed_hint_is_off_until_wanted_and_for_the_first_weeks_alone() {
    let rules = rules();
    let fed = |days| History { newborn_fed: Some((entry(5), noon().plus_hours(-1), days)), ..History::default() };
    let mut settings = Settings::of(&rules);
    assert!(due(&fed(10), &settings, noon(), 24).is_empty());
    settings.on.insert(Kind::FeedGap);
    assert_eq!(times(&fed(28), &settings), [(Kind::FeedGap, "03 14:00".to_owned())]);
    assert!(due(&fed(29), &settings, noon(), 24).is_empty());
}

#[test]
fn the_course_is_spoken_of_after_a_feed_and_not_before() {
    let rules = rules();
    let history = History { course: Some((entry(6), noon().plus_ms(-60_000))), ..History::default() };
    assert_eq!(times(&history, &Settings::of(&rules)), [(Kind::Course, "03 12:04".to_owned())]);
    assert!(due(&history, &Settings::of(&rules), noon().plus_ms(240_000), 24).is_empty(), "it has rung");
}

#[test]
fn what_matters_most_gets_the_room_of_a_day() {
    let rules = rules();
    let history = History {
        looks: Some((entry(1), vec![noon().plus_hours(1), noon().plus_hours(2)])),
        contact: Some((entry(1), noon().plus_hours(3))),
        measure_again: Some((entry(2), noon().plus_ms(1_000))),
        cold_off: Some((entry(3), noon().plus_ms(2_000))),
        ..History::default()
    };
    let kinds: Vec<Kind> = times(&history, &Settings::of(&rules)).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [Kind::ColdOff, Kind::LookAgain, Kind::LookAgain, Kind::Contact]);
    // What rang earlier today has had its room.
    let later = due(&history, &Settings::of(&rules), noon().plus_ms(9_000_000), 8);
    assert_eq!(later.iter().map(|reminder| reminder.kind).collect::<Vec<_>>(), [Kind::Contact]);
}

#[test]
fn an_id_stays_and_says_nothing() {
    let rules = rules();
    let settings = Settings::of(&rules);
    let one = &due(&look(&[6]), &settings, noon(), 24)[0];
    assert_eq!(one.id.len(), 16);
    assert!(one.id.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let later = noon().plus_hours(8);
    assert_eq!(find(&look(&[6]), &settings, later, &one.id).as_ref(), Some(one), "rung, and still of use");
    assert_eq!(find(&look(&[7]), &settings, later, &one.id), None, "another check has another look");
    let other = History { looks: Some((entry(9), vec![noon().plus_hours(6)])), ..History::default() };
    assert_ne!(due(&other, &settings, noon(), 24)[0].id, one.id, "the same hour of another check");
}

/// The same, with its only reminder put off in one of its ways.
fn put_off(history: &History, settings: &Settings<'_>, now: Moment, way: &str) -> History {
    let found = &all(history, settings, now)[0];
    let until = ways(found, settings, now).into_iter().find(|(later, _)| later.id == way).unwrap().1;
    History { put_off: [(found.id.clone(), until)].into(), ..history.clone() }
}

#[test]
fn a_reminder_that_is_put_off_rings_later_and_stays_the_same() {
    let rules = rules();
    let settings = Settings::of(&rules);
    let history = look(&[6]);
    let id = &due(&history, &settings, noon(), 24)[0].id;
    for (now_h, way, expected) in [
        // Before it has rung, "later" counts from when it would ring.
        (0, "hour", "03 19:00"),
        (0, "after_quiet", "04 07:00"),
        (0, "tomorrow", "04 18:00"),
        // After it has rung, from now; and the quiet hours hold.
        (8, "hour", "03 21:00"),
        (9, "hour", "04 07:00"),
        (9, "after_quiet", "04 07:00"),
        (20, "after_quiet", "05 07:00"),
        (13, "tomorrow", "05 07:00"),
    ] {
        let later = put_off(&history, &settings, noon().plus_hours(now_h), way);
        assert_eq!(times(&later, &settings), [(Kind::LookAgain, expected.to_owned())], "{now_h} {way}");
        assert_eq!(&due(&later, &settings, noon(), 72)[0].id, id, "{now_h} {way}");
        assert_eq!(due(&later, &settings, noon(), 72)[0].meant, noon().plus_hours(6), "{now_h} {way}");
    }
}

#[test]
fn putting_off_again_counts_from_the_new_time() {
    let rules = rules();
    let settings = Settings::of(&rules);
    let once = put_off(&look(&[6]), &settings, noon(), "hour");
    let twice = put_off(&once, &settings, noon(), "hour");
    assert_eq!(times(&twice, &settings)[0].1, "03 20:00");
}

#[test]
fn what_was_put_off_never_rings_before_it_was_meant() {
    let rules = rules();
    let settings = Settings::of(&rules);
    let history = look(&[6]);
    let id = due(&history, &settings, noon(), 24)[0].id.clone();
    let early = History { put_off: [(id, noon().plus_hours(1))].into(), ..history };
    assert_eq!(times(&early, &settings)[0].1, "03 18:00");
}

#[test]
fn a_timer_is_not_put_off_and_without_quiet_hours_nothing_waits_for_their_end() {
    let rules = rules();
    let mut settings = Settings::of(&rules);
    let cold = History { cold_off: Some((entry(3), noon().plus_hours(1))), ..History::default() };
    let timer = &due(&cold, &settings, noon(), 24)[0];
    assert!(ways(timer, &settings, noon()).is_empty());
    let kept = History { put_off: [(timer.id.clone(), noon().plus_hours(9))].into(), ..cold };
    assert_eq!(times(&kept, &settings)[0].1, "03 13:00", "a row that should not be there changes nothing");
    settings.quiet = rules.quiet.iter().find(|quiet| quiet.id == "none").unwrap();
    let found = &due(&look(&[6]), &settings, noon(), 24)[0];
    let ids: Vec<&str> = ways(found, &settings, noon()).iter().map(|(later, _)| later.id.as_str()).collect();
    assert_eq!(ids, ["hour", "tomorrow"]);
}

#[test]
fn the_next_end_of_the_quiet_hours_lies_ahead() {
    let quiet = |from_hour, to_hour| Quiet { id: String::new(), from_hour, to_hour };
    assert_eq!(quiet(22, 7).next_end(noon()), Some(noon().plus_hours(19)));
    assert_eq!(quiet(22, 13).next_end(noon()), Some(noon().plus_hours(1)));
    assert_eq!(quiet(22, 12).next_end(noon()), Some(noon().plus_hours(24)), "the end itself is over");
    assert_eq!(quiet(7, 7).next_end(noon()), None);
}

#[test]
fn a_file_that_cannot_be_meant_is_refused() {
    for (from, to) in [
        ("value = 3\nunit = \"reminders\"", "value = 0\nunit = \"reminders\""),
        ("unit = \"minutes\"", "unit = \"hours\""),
        ("to_hour = 7", "to_hour = 24"),
        ("id = \"course\"", "id = \"contact\""),
        ("does not count [D]", "does not count"),
        ("value = 48", "value = 0"),
        ("hours = 1\n", "hours = 0\n"),
        ("hours = 24\n", "hours = 49\n"),
        ("id = \"tomorrow\"", "id = \"hour\""),
        ("after the night [D]", "after the night"),
    ] {
        let text = TEXT.replacen(from, to, 1);
        assert!(text != TEXT && Rules::parse("reminders.toml", &text).is_err(), "{to}");
    }
}

fn any_history() -> impl Strategy<Value = History> {
    let at = || (-4_000_i64..4_000).prop_map(|minutes| noon().plus_ms(minutes * 60_000));
    let one = move || prop::option::of(at()).prop_map(|at| at.map(|at| (entry(2), at)));
    (prop::collection::vec(at(), 0..6), one(), one(), one(), one(), one(), prop::option::of((at(), 0_i64..60)))
        .prop_map(|(looks, contact, measure_again, first_dose, cold_off, course, fed)| History {
            looks: Some((entry(1), looks)),
            contact,
            measure_again,
            first_dose,
            cold_off,
            course,
            newborn_fed: fed.map(|(at, days)| (entry(3), at, days)),
            put_off: BTreeMap::new(),
        })
}

proptest! {
    #[test]
    fn nobody_is_woken_pestered_or_reminded_of_the_past(
        history in any_history(),
        quiet in 0_usize..4,
        wake in any::<bool>(),
        horizon in 1_i64..100,
        put_off in prop::collection::vec(prop::option::of(-4_000_i64..4_000), 30),
    ) {
        let rules = rules();
        let on = Kind::ALL.into_iter().collect();
        let settings = Settings { rules: &rules, on, quiet: &rules.quiet[quiet], look_may_wake: wake };
        let ids = all(&history, &settings, noon()).into_iter().map(|reminder| reminder.id);
        let until = |minutes: i64| noon().plus_ms(minutes * 60_000);
        let later = ids.zip(put_off).filter_map(|(id, minutes)| Some((id, until(minutes?)))).collect();
        let history = History { put_off: later, ..history };
        let found = due(&history, &settings, noon(), horizon);
        prop_assert!(found.is_sorted_by_key(|reminder| reminder.at.epoch_ms()));
        prop_assert!(found.len() <= 16);
        for reminder in &found {
            prop_assert!(reminder.at > noon() && reminder.at <= noon().plus_hours(horizon));
            prop_assert!(reminder.at >= reminder.meant);
            let may_wake = reminder.kind == Kind::ColdOff || (wake && reminder.kind == Kind::LookAgain);
            prop_assert!(may_wake || settings.quiet.after(reminder.at) == reminder.at);
            let that_day = found.iter().filter(|it| it.kind != Kind::ColdOff && it.at.date() == reminder.at.date());
            prop_assert!(that_day.count() <= 3);
            prop_assert_eq!(find(&history, &settings, noon(), &reminder.id), Some(reminder.clone()));
        }
    }
}
