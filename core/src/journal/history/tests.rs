//! The journal's rules at the hours where they turn.

use crate::{
    clock::Moment,
    journal::{
        Body, Check, SessionEnd, TemperatureReading, history,
        testing::{Desk, answer, check, fired, noon, note, pain, session},
    },
    session::{
        event::{Event, StopSign},
        outcome::Outcome,
    },
    triage::{
        history::{History, PastLevel},
        verdict::Tier,
    },
    units::{Side, Temperature},
};

const HOUR: i64 = 3_600_000;

fn ask(desk: &Desk, now: Moment) -> History {
    history(&desk.journal, now, &desk.rules, &desk.limits).unwrap()
}

fn checked(desk: &mut Desk, check: Check, at: Moment) -> crate::id::EntryId {
    desk.add(Body::Check(Box::new(check)), at)
}

/// A finished session on `side` that ends at `ended`.
fn stroked(desk: &mut Desk, side: Side, ended: Moment, seconds: u32, pains: Option<(u8, u8)>) -> crate::id::EntryId {
    let started = ended.plus_ms(-i64::from(seconds) * 1000);
    let id = desk.journal.start_session(session(side, started), started, &desk.ids).unwrap().id;
    let end = SessionEnd {
        ended,
        pain_before: pains.map(|(before, _)| pain(before)),
        pain_after: pains.map(|(_, after)| pain(after)),
        relief: None,
        outcome: Outcome::Completed,
        stroked_s: seconds,
        harm: false,
    };
    desk.journal.finish_session(id, &end).unwrap();
    id
}

#[test]
fn an_empty_journal_says_no_to_everything() {
    assert_eq!(ask(&Desk::new(), noon()), History::default());
}

#[test]
fn a_fever_counts_from_380_and_for_24_hours() {
    for (tenths, counts) in [(379, false), (380, true), (381, true)] {
        let mut desk = Desk::new();
        let value = Temperature::from_tenths(tenths).unwrap();
        let reading = TemperatureReading { value, site: None, after_antipyretic: None };
        let id = desk.add(Body::Temperature(reading), noon());
        for (ms, still) in [(0, true), (24 * HOUR, true), (24 * HOUR + 1, false), (-24 * HOUR, true)] {
            assert_eq!(ask(&desk, noon().plus_ms(ms)).fever_24h, counts && still, "{tenths} after {ms}");
        }
        desk.journal.delete(id, noon(), &desk.rules).unwrap();
        assert!(!ask(&desk, noon()).fever_24h);
    }
}

#[test]
fn a_fever_that_was_answered_counts_from_when_it_was_observed() {
    for (finding, value, counts) in [
        ("temp_dC", "380", true),
        ("temp_dC", "379", false),
        ("felt_fever", "true", true),
        ("felt_fever", "false", false),
        ("rigors", "true", false),
    ] {
        let mut desk = Desk::new();
        let mut made = check(Tier::SelfCareNoMassage, true);
        made.answers.push(answer(finding, value, noon().plus_hours(-3)));
        checked(&mut desk, made, noon());
        assert_eq!(ask(&desk, noon().plus_hours(21)).fever_24h, counts, "{finding} {value}");
        assert!(!ask(&desk, noon().plus_hours(21).plus_ms(1)).fever_24h);
    }
    let mut desk = Desk::new();
    let mut made = check(Tier::SelfCareNoMassage, true);
    made.answers.push(answer("temp_dC", "390", noon()));
    made.answers[0].at = "baby.a".to_owned();
    checked(&mut desk, made, noon());
    assert!(!ask(&desk, noon()).fever_24h, "the baby's temperature is not hers");
}

#[test]
fn the_worst_result_counts_for_24_hours() {
    for (tier, level) in [
        (Tier::MassageOk, PastLevel::None),
        (Tier::SelfCareNoMassage, PastLevel::None),
        (Tier::Within24h, PastLevel::Within24h),
        (Tier::SameDay, PastLevel::SameDay),
        (Tier::EmergencyNow, PastLevel::EmergencyNow),
    ] {
        let mut desk = Desk::new();
        checked(&mut desk, check(tier, true), noon());
        checked(&mut desk, check(Tier::MassageOk, true), noon().plus_hours(1));
        assert_eq!(ask(&desk, noon().plus_hours(24)).worst_24h, level);
        assert_eq!(ask(&desk, noon().plus_hours(24).plus_ms(1)).worst_24h, PastLevel::None);
        assert_eq!(ask(&desk, noon().plus_hours(-1)).worst_24h, level, "the clock was set back");
    }
}

#[test]
fn a_same_day_result_is_held_for_less_than_12_hours() {
    for tier in [Tier::SameDay, Tier::EmergencyNow] {
        let mut desk = Desk::new();
        checked(&mut desk, check(tier, true), noon());
        checked(&mut desk, check(Tier::MassageOk, true), noon().plus_hours(1));
        assert_eq!(ask(&desk, noon().plus_ms(12 * HOUR - 1)).hold, PastLevel::SameDay);
        assert_eq!(ask(&desk, noon().plus_hours(12)).hold, PastLevel::None);
        assert_eq!(ask(&desk, noon().plus_hours(-1)).hold, PastLevel::SameDay, "the clock was set back");
    }
}

#[test]
fn within_24_hours_is_held_until_a_complete_check() {
    let mut desk = Desk::new();
    checked(&mut desk, check(Tier::Within24h, true), noon());
    assert_eq!(ask(&desk, noon().plus_hours(24 * 9)).hold, PastLevel::Within24h);
    checked(&mut desk, check(Tier::SelfCareNoMassage, false), noon().plus_hours(2));
    assert_eq!(ask(&desk, noon().plus_hours(3)).hold, PastLevel::Within24h);
    let complete = checked(&mut desk, check(Tier::SelfCareNoMassage, true), noon().plus_hours(4));
    assert_eq!(ask(&desk, noon().plus_hours(5)).hold, PastLevel::None);
    desk.journal.delete(complete, noon().plus_hours(6), &desk.rules).unwrap();
    assert_eq!(ask(&desk, noon().plus_hours(7)).hold, PastLevel::Within24h, "a deleted check lifts nothing");
}

#[test]
fn a_hold_never_renews_itself() {
    let mut desk = Desk::new();
    checked(&mut desk, check(Tier::SameDay, true), noon());
    let mut echo = check(Tier::SameDay, true);
    echo.fired = vec![fired("JT2", Tier::SameDay), fired("H10", Tier::SelfCareNoMassage)];
    checked(&mut desk, echo, noon().plus_hours(11));
    assert_eq!(ask(&desk, noon().plus_hours(12)).hold, PastLevel::None);
    assert_eq!(ask(&desk, noon().plus_hours(30)).worst_24h, PastLevel::SameDay, "it was shown, so massage waits");

    let mut desk = Desk::new();
    checked(&mut desk, check(Tier::Within24h, true), noon());
    let mut echo = check(Tier::Within24h, true);
    echo.fired = vec![fired("JT3", Tier::Within24h)];
    checked(&mut desk, echo.clone(), noon().plus_hours(1));
    assert_eq!(ask(&desk, noon().plus_hours(2)).hold, PastLevel::None);
    echo.fired.push(fired("D05", Tier::Within24h));
    checked(&mut desk, echo, noon().plus_hours(3));
    assert_eq!(ask(&desk, noon().plus_hours(4)).hold, PastLevel::Within24h, "a finding of its own holds");
}

#[test]
fn a_mis_tap_leaves_no_hold_only_when_corrected_at_once() {
    let minute = 60_000;
    for (after, between, leaves) in
        [(30 * minute, false, false), (30 * minute + 1, false, true), (10 * minute, true, true), (-minute, false, true)]
    {
        for delete in [false, true] {
            let mut desk = Desk::new();
            let id = checked(&mut desk, check(Tier::SameDay, true), noon());
            if between {
                desk.add(note("a"), noon().plus_ms(minute));
            }
            let corrected = noon().plus_ms(after);
            if delete {
                desk.journal.delete(id, corrected, &desk.rules).unwrap();
            } else {
                let body = Body::Check(Box::new(check(Tier::MassageOk, true)));
                desk.journal.edit(id, body, noon(), corrected).unwrap();
                assert_eq!(desk.journal.revisions(id).unwrap().len(), 1, "both answers are kept");
            }
            let level = if leaves { PastLevel::SameDay } else { PastLevel::None };
            let found = ask(&desk, noon().plus_hours(2));
            assert_eq!((found.hold, found.worst_24h), (level, level), "{after} {between} {delete}");
        }
    }
}

#[test]
fn a_session_did_harm_for_24_hours_on_its_side() {
    for (before, after, harm) in [(3, 4, false), (3, 5, true), (0, 2, true), (5, 3, false)] {
        let mut desk = Desk::new();
        stroked(&mut desk, Side::Left, noon(), 60, Some((before, after)));
        let found = ask(&desk, noon().plus_hours(24));
        assert_eq!((found.left.last_session_harm, found.right.last_session_harm), (harm, false), "{before} {after}");
        assert!(!ask(&desk, noon().plus_hours(24).plus_ms(1)).left.last_session_harm);
    }
    for sign in StopSign::ALL {
        let mut desk = Desk::new();
        let id = desk.journal.start_session(session(Side::Right, noon()), noon(), &desk.ids).unwrap().id;
        desk.journal.append_session_event(id, noon(), Event::Sign(sign)).unwrap();
        let counts = matches!(sign, StopSign::NewColour | StopSign::Blood | StopSign::Numb);
        assert_eq!(ask(&desk, noon()).right.last_session_harm, counts, "{sign:?} in a session that was cut off");
        desk.journal.delete(id, noon(), &desk.rules).unwrap();
        assert_eq!(ask(&desk, noon()).right.last_session_harm, counts, "{sign:?} deleted");
    }
}

#[test]
fn three_sessions_or_fifteen_minutes_are_enough_for_a_day() {
    let late = Moment::parse("2026-05-03T23:00:00+01:00").unwrap();
    for (count, seconds, locked) in
        [(2, 449, false), (2, 450, true), (3, 60, true), (2, 60, false), (5, 0, false), (1, 900, true), (1, 899, false)]
    {
        let mut desk = Desk::new();
        for number in 0..count {
            stroked(&mut desk, Side::Left, noon().plus_hours(number), seconds, None);
        }
        let found = ask(&desk, late);
        // Three sessions are the day's, whichever side they were on; minutes are a side's own.
        let both = count >= 3 && locked;
        assert_eq!((found.left.lock, found.right.lock), (locked, both), "{count} × {seconds} s");
        assert!(!ask(&desk, late.plus_hours(1)).left.lock, "the next day");
    }
}

#[test]
fn the_day_is_the_one_where_the_person_is() {
    let mut desk = Desk::new();
    for hour in 0..3 {
        // 20:00 to 22:00 in New York, on the second of May.
        let at = Moment::parse("2026-05-02T20:00:00-04:00").unwrap().plus_hours(hour);
        stroked(&mut desk, Side::Left, at, 60, None);
    }
    let in_london = Moment::parse("2026-05-03T10:00:00+01:00").unwrap();
    // In London, the first two were at 01:00 and 02:00 and the third at 03:00 of the third of May: today.
    assert!(ask(&desk, in_london).left.lock);
    assert!(!ask(&desk, Moment::parse("2026-05-03T05:00:00-04:00").unwrap()).left.lock);
}

#[test]
fn two_sessions_without_relief_ask_for_a_day_of_rest() {
    for (first, second, locked) in [
        (Some((3, 3)), Some((3, 4)), true),
        (Some((3, 2)), Some((3, 3)), false),
        (Some((3, 3)), Some((3, 2)), false),
        (Some((0, 0)), Some((0, 1)), false),
        (Some((3, 3)), None, false),
        (None, Some((1, 3)), true),
        (None, Some((1, 2)), false),
    ] {
        let mut desk = Desk::new();
        // Far apart: "in a row" says nothing about time.
        stroked(&mut desk, Side::Right, noon().plus_hours(-24 * 9), 60, first);
        stroked(&mut desk, Side::Left, noon().plus_hours(-24 * 3), 60, Some((5, 0)));
        stroked(&mut desk, Side::Right, noon(), 60, second);
        assert_eq!(ask(&desk, noon().plus_ms(24 * HOUR - 1)).right.lock, locked, "{first:?} {second:?}");
        let found = ask(&desk, noon().plus_hours(24));
        assert!(!found.right.lock && !found.left.lock);
    }
}

#[test]
fn a_session_whose_pain_is_unknown_does_not_break_a_row() {
    let mut desk = Desk::new();
    stroked(&mut desk, Side::Left, noon().plus_hours(-60), 60, Some((3, 3)));
    stroked(&mut desk, Side::Left, noon().plus_hours(-30), 60, None);
    stroked(&mut desk, Side::Left, noon(), 60, Some((2, 2)));
    assert!(ask(&desk, noon()).left.lock);
}
