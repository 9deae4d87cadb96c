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

/// Known for long, and standing.
fn promise(source: u64, about: About) -> Promise {
    Promise { about, source: entry(source), known: noon().plus_hours(-1_000), settled: None }
}

fn of(promises: impl IntoIterator<Item = Promise>) -> History {
    History { promises: promises.into_iter().collect(), ..History::default() }
}

fn look(hours: &[i64]) -> History {
    of(hours.iter().map(|hours| promise(1, About::LookAgain(noon().plus_hours(*hours)))))
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
    let contact = of([promise(2, About::Contact(noon().plus_hours(15)))]);
    assert_eq!(times(&contact, &settings)[0].1, "04 07:00", "the wish was for looks alone");
    let cold = of([promise(3, About::ColdOff(noon().plus_hours(15)))]);
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
    let history = of([promise(4, About::FirstDose(noon().plus_hours(-10)))]);
    let found = times(&history, &Settings::of(&rules));
    assert_eq!(found, [(Kind::Antibiotics, "04 07:00".to_owned()), (Kind::Antibiotics, "05 07:00".to_owned())]);
}

#[test]
fn a_feed_hint_is_off_until_wanted_and_for_the_first_weeks_alone() {
    let rules = rules();
    let fed = |days| of([promise(5, About::NewbornFed(noon().plus_hours(-1), days))]);
    let mut settings = Settings::of(&rules);
    assert!(due(&fed(10), &settings, noon(), 24).is_empty());
    settings.on.insert(Kind::FeedGap);
    assert_eq!(times(&fed(28), &settings), [(Kind::FeedGap, "03 14:00".to_owned())]);
    assert!(due(&fed(29), &settings, noon(), 24).is_empty());
}

#[test]
fn the_course_is_spoken_of_after_a_feed_and_not_before() {
    let rules = rules();
    let history = of([promise(6, About::CourseAfter(noon().plus_ms(-60_000)))]);
    assert_eq!(times(&history, &Settings::of(&rules)), [(Kind::Course, "03 12:04".to_owned())]);
    assert!(due(&history, &Settings::of(&rules), noon().plus_ms(240_000), 24).is_empty(), "it has rung");
}

#[test]
fn what_matters_most_gets_the_room_of_a_day() {
    let rules = rules();
    let history = of([
        promise(1, About::LookAgain(noon().plus_hours(1))),
        promise(1, About::LookAgain(noon().plus_hours(2))),
        promise(1, About::Contact(noon().plus_hours(3))),
        promise(2, About::MeasureAgain(noon().plus_ms(1_000))),
        promise(3, About::ColdOff(noon().plus_ms(2_000))),
    ]);
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
    let other = of([promise(9, About::LookAgain(noon().plus_hours(6)))]);
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
    let cold = of([promise(3, About::ColdOff(noon().plus_hours(1)))]);
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

fn minutes(range: std::ops::Range<i64>) -> impl Strategy<Value = Moment> {
    range.prop_map(|minutes| noon().plus_ms(minutes * 60_000))
}

fn any_about() -> impl Strategy<Value = About> {
    (0_u8..7, minutes(-4_000..4_000), 0_i64..60).prop_map(|(which, at, days)| match which {
        0 => About::LookAgain(at),
        1 => About::Contact(at),
        2 => About::MeasureAgain(at),
        3 => About::FirstDose(at),
        4 => About::ColdOff(at),
        5 => About::CourseAfter(at),
        _ => About::NewbornFed(at, days),
    })
}

fn any_history() -> impl Strategy<Value = History> {
    prop::collection::vec((any_about(), minutes(-9_000..1)), 0..20).prop_map(|found| {
        let numbered = (1..).zip(found);
        of(numbered.map(|(source, (about, known))| Promise { known, ..promise(source, about) }))
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

    /// A day in which things become known and are settled one after the other, and the list is asked for after each, as a
    /// shell does: what is on the list when its time comes has rung.
    #[test]
    fn no_more_ring_in_a_day_than_it_has_room_for(
        told in prop::collection::vec((any_about(), minutes(-720..720), prop::option::of(1_i64..900)), 0..30),
        quiet in 0_usize..4,
    ) {
        let rules = rules();
        let on = Kind::ALL.into_iter().collect();
        let settings = Settings { rules: &rules, on, quiet: &rules.quiet[quiet], look_may_wake: true };
        let numbered = (1..).zip(told);
        let promises: Vec<Promise> = numbered
            .map(|(source, (about, known, stood))| {
                let settled = stood.map(|minutes| known.plus_ms(minutes * 60_000));
                Promise { known, settled, ..promise(source, about) }
            })
            .collect();
        let changes = promises.iter().flat_map(|promise| [Some(promise.known), promise.settled]).flatten();
        let end = noon().plus_hours(12);
        let changes: BTreeSet<Moment> = changes.chain([end]).filter(|change| *change <= end).collect();
        let (mut scheduled, mut rung) = (Vec::new(), BTreeMap::new());
        for change in changes {
            for reminder in scheduled.drain(..).filter(|reminder: &Reminder| reminder.at <= change) {
                rung.insert(reminder.id.clone(), reminder);
            }
            let known_then = promises.iter().filter(|promise| promise.known <= change);
            let settled_then = known_then.map(|promise| {
                Promise { settled: promise.settled.filter(|settled| *settled <= change), ..*promise }
            });
            scheduled = due(&of(settled_then), &settings, change, 72);
        }
        let today = noon().date();
        let counted = rung.values().filter(|it| it.kind != Kind::ColdOff && it.at.date() == today);
        prop_assert!(counted.clone().count() <= 3, "{:?}", counted.collect::<Vec<_>>());
    }
}

#[test]
fn what_was_answered_rings_no_more_and_has_had_its_room() {
    let rules = rules();
    let settings = Settings::of(&rules);
    let fed = |source: u64, hours: i64| Promise {
        known: noon().plus_hours(hours),
        settled: Some(noon().plus_hours(hours + 1)),
        ..promise(source, About::CourseAfter(noon().plus_hours(hours)))
    };
    let rest = || [promise(9, About::CourseAfter(noon())), promise(8, About::LookAgain(noon().plus_hours(5)))];
    let kinds = |history: &History| times(history, &settings).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
    assert_eq!(kinds(&of(rest())), [Kind::Course, Kind::LookAgain]);
    let two = of([fed(1, -3), fed(2, -2)].into_iter().chain(rest()));
    assert_eq!(kinds(&two), [Kind::LookAgain], "two have rung, and the look has the last place");
    let late = |promise: Promise| Promise { known: noon(), settled: None, ..promise };
    let told_late = of([late(fed(1, -3)), late(fed(2, -2))].into_iter().chain(rest()));
    assert_eq!(kinds(&told_late), [Kind::Course, Kind::LookAgain], "what was written afterwards never rang");
}

#[test]
fn what_rang_and_is_put_off_keeps_its_room() {
    let rules = rules();
    let settings = Settings::of(&rules);
    let looks = [-3, -2, -1].map(|hours| promise(1, About::LookAgain(noon().plus_hours(hours))));
    let history = of(looks);
    let id = all(&history, &settings, noon())[2].id.clone();
    let later = History { put_off: [(id, noon().plus_hours(1))].into(), ..history };
    assert_eq!(times(&later, &settings), [(Kind::LookAgain, "03 13:00".to_owned())]);
}

#[test]
fn a_better_known_first_dose_keeps_what_was_put_off() {
    let rules = rules();
    let settings = Settings::of(&rules);
    let dose = |minutes: i64| of([promise(4, About::FirstDose(noon().plus_ms(minutes * 60_000)))]);
    let ids = |history: &History| all(history, &settings, noon()).into_iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(&dose(0)), ids(&dose(-40)));
    assert_ne!(ids(&dose(0))[0], ids(&dose(0))[1], "each look is put off by itself");
}
