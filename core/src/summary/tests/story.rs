//! The five-day story: the journal that the golden page is made from.

use crate::{
    journal::{Baby, BabyKey, Body, Expression, Session, Setting, Symptom, Way},
    session::{event::Relief, outcome::Outcome},
    summary::Request,
    units::{Millilitres, Quadrant, Side},
};

use super::support::{Desk, Said, check, contact, feed, findings, may, medicine, nappy, pain, temperature, text};

/// The demo's story: fullness and a light session, a firm spot, a hot red area with a fever and a call, then better.
pub(super) fn story() -> Desk {
    let mut desk = Desk::new();
    let born = "2026-04-28".parse().unwrap();
    desk.journal().set(&Setting::BirthDate(born), may(3, "08:00")).unwrap();
    let baby = Baby { key: BabyKey::from_key("a").unwrap(), nickname: Some(text("Milo")), born: Some(born) };
    desk.journal().put_baby(&baby, may(1, "08:00")).unwrap();
    days(&mut desk);
    checks(&mut desk);
    let mut session = Session::starting("M01", "1", "2.0.0", Side::Left, None, may(3, "09:20"));
    session.ended = Some(may(3, "09:31"));
    session.pain_before = Some(pain(3));
    session.pain_after = Some(pain(2));
    session.relief = Some(Relief::Softer);
    session.outcome = Some(Outcome::Completed);
    session.stroked_s = 290;
    desk.add(may(3, "09:20"), Body::Session(Box::new(session)));
    desk.add(may(5, "21:05"), contact("Ana, midwife", "CANARY-QUOTE come to the unit"));
    desk.note(may(5, "22:00"), "CANARY-NOTE so tired");
    desk
}

fn days(desk: &mut Desk) {
    for day in 3..=7u8 {
        for (at, clock) in ["00:40", "03:30", "06:10", "09:00", "12:15", "15:00", "17:50", "21:30"].iter().enumerate() {
            if day == 7 && at > 6 {
                continue;
            }
            let side = if at % 2 == 0 { Side::Left } else { Side::Right };
            desk.add(may(day, clock), feed(side, None));
            desk.add(may(day, clock), nappy(true, at % 3 == 0, None));
        }
    }
    let both = Expression { left: Some(Millilitres::new(40).unwrap()), right: None, together: None, way: Way::Hand };
    desk.add(may(5, "19:00"), Body::Expression(both));
    let readings = [
        (5, "14:00", 375),
        (5, "19:40", 384),
        (6, "01:00", 386),
        (6, "09:00", 379),
        (6, "20:00", 372),
        (7, "08:00", 368),
    ];
    for (day, clock, tenths) in readings {
        desk.add(may(day, clock), temperature(tenths, Some(day == 6)));
    }
    for (day, clock) in [(5, "20:00"), (6, "02:00"), (6, "08:00"), (6, "14:00")] {
        desk.add(may(day, clock), medicine("Paracetamol", true));
    }
    desk.add(may(6, "10:30"), medicine("Flucloxacillin", false));
    let symptom = Symptom {
        side: Side::Left,
        quadrant: Some(Quadrant::UpperOuter),
        pain: Some(pain(5)),
        pain_at_feed: None,
        hot: Some(true),
        hard: Some(true),
        lump: None,
        colour: None,
        size: None,
    };
    desk.add(may(6, "12:00"), Body::Symptom(symptom));
}

fn checks(desk: &mut Desk) {
    let full: &[Said<'_>] = &[
        ("person", "days_postpartum", "5"),
        ("left", "hard", "full"),
        ("left", "fullness_h", "24"),
        ("left", "area", "whole"),
        ("left", "pain_0_10", "3"),
        ("right", "hard", "full"),
        ("right", "fullness_h", "24"),
        ("right", "pain_0_10", "2"),
    ];
    desk.add(may(3, "09:05"), Body::Check(Box::new(check(&findings(&["a"], full, &[]), may(3, "09:05")))));
    let spot: &[Said<'_>] = &[
        ("person", "days_postpartum", "6"),
        ("left", "hard", "firm"),
        ("left", "fullness_h", "48"),
        ("left", "area", "spot"),
        ("left", "quadrant", "UOQ"),
        ("left", "pain_0_10", "4"),
        ("left", "lump_since_h", "12"),
        ("left", "lump_tender", "yes"),
        ("left", "lump_trend", "same"),
    ];
    desk.add(may(4, "18:00"), Body::Check(Box::new(check(&findings(&["a"], spot, &[]), may(4, "18:00")))));
    let hot: &[Said<'_>] = &[
        ("person", "days_postpartum", "7"),
        ("person", "temp_dC", "384"),
        ("person", "temp_site", "oral"),
        ("person", "felt_fever", "yes"),
        ("person", "flu_like", "yes"),
        ("person", "fever_h", "6"),
        ("left", "hard", "firm"),
        ("left", "area", "wedge"),
        ("left", "quadrant", "UOQ"),
        ("left", "pain_0_10", "6"),
        ("left", "hot", "yes"),
        ("left", "colour_change", "red"),
        ("left", "colour_share", "under_third"),
        ("left", "inflamed_h", "8"),
        ("left", "inflamed_trend", "worse"),
    ];
    let open = &["rigors", "blister_or_numb"];
    desk.add(may(5, "20:10"), Body::Check(Box::new(check(&findings(&["a"], hot, open), may(5, "20:10")))));
    let better: &[Said<'_>] = &[
        ("person", "days_postpartum", "9"),
        ("person", "temp_dC", "368"),
        ("person", "abx", "on"),
        ("person", "abx_hours", "32"),
        ("person", "abx_trend", "better"),
        ("left", "pain_0_10", "1"),
        ("left", "hard", "none"),
    ];
    desk.add(
        may(7, "18:10"),
        Body::Check(Box::new(check(&findings(&["a"], better, &["baby_weight_concern"]), may(7, "18:10")))),
    );
}

/// The whole story, as the person would hand it over on its last evening.
pub(super) fn five_days() -> Request {
    let mut request = Request::new(may(3, "00:00"), may(7, "18:30"));
    request.name = Some("A. B.".to_owned());
    request.question = Some("Can I start the gentle massage again?".to_owned());
    request
}
