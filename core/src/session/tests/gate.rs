//! Each reason of the gate, and that nothing else opens it.

use super::support::{limits, noon, technique};
use crate::{
    clock::Moment,
    session::{
        gate::{Ask, LastFeed, Lock, Pack, Today, may_start},
        refusal::Refusal,
        round::Stage,
    },
    triage::verdict::{AllowedTechnique, Massage, Permission, SidePermission, Timing},
    units::Side,
};

fn massage(right: Permission) -> Massage {
    let side = |permission: Permission| SidePermission {
        permission,
        techniques: [("M01", "palm_lift"), ("M02", "toward_nipple_light"), ("M06", "radial_light_after_feed")]
            .map(|(id, name)| AllowedTechnique { id: id.into(), name: name.into(), timing: Timing::Before })
            .to_vec(),
        blocked_by: vec![],
        open: vec![],
    };
    let expires_at = Some(noon().plus_hours(4));
    Massage { permission: right, expires_at, left: side(Permission::LightOnly), right: side(right) }
}

struct Case {
    id: &'static str,
    side: Side,
    right: Permission,
    today: Today,
    pack: Pack,
    fed: LastFeed,
    began: Option<Moment>,
    now: Moment,
}

fn open() -> Case {
    let pack = Pack { reviewed: true, expired: false };
    let right = Permission::Withheld;
    let (fed, now) = (LastFeed::NotKnown, noon().plus_hours(1));
    Case { id: "M01", side: Side::Left, right, today: Today::default(), pack, fed, began: None, now }
}

fn asked(case: Case) -> Result<(), Refusal> {
    let (technique, massage, limits) = (technique(case.id), massage(case.right), limits());
    let Case { side, today, pack, fed, began, .. } = case;
    let ask = Ask {
        technique: &technique,
        side,
        massage: &massage,
        made_at: noon(),
        began,
        limits: &limits,
        today,
        fed,
        pack,
    };
    may_start(&ask, case.now)
}

#[test]
fn a_side_with_everything_in_order_may_start_though_the_other_may_not() {
    assert_eq!(asked(open()), Ok(()));
}

#[test]
fn each_reason_is_said() {
    let today = |today: Today| Case { today, ..open() };
    let until = Some(noon().plus_hours(9));
    for (case, refusal) in [
        (Case { pack: Pack { reviewed: true, expired: true }, ..open() }, Refusal::ContentExpired),
        (Case { pack: Pack { reviewed: false, expired: false }, ..open() }, Refusal::ContentUnreviewed),
        (Case { side: Side::Right, ..open() }, Refusal::SideWithheld),
        (Case { side: Side::Right, right: Permission::Forbidden, ..open() }, Refusal::SideForbidden),
        (Case { id: "M03", ..open() }, Refusal::TechniqueNotAllowed),
        (Case { now: noon().plus_hours(4), ..open() }, Refusal::PermissionExpired),
        (Case { now: noon().plus_ms(-1), ..open() }, Refusal::PermissionExpired),
        (today(Today { check_used: true, ..Today::default() }), Refusal::CheckUsed),
        (today(Today { lock: Some(Lock { until }), ..Today::default() }), Refusal::Locked { until }),
        (today(Today { lock: Some(Lock { until: None }), ..Today::default() }), Refusal::Locked { until: None }),
        (today(Today { course: Some(Stage::Waits), ..Today::default() }), Refusal::CourseWaits),
        (today(Today { course: Some(Stage::Over), ..Today::default() }), Refusal::CourseOver),
        (today(Today { sessions: 3, ..Today::default() }), Refusal::SessionsReached),
        (today(Today { of_technique: 3, ..Today::default() }), Refusal::TechniqueSessionsReached),
        (today(Today { worked_s: 900, ..Today::default() }), Refusal::MinutesReached),
        (Case { id: "M02", ..open() }, Refusal::BeganUnknown),
        (Case { id: "M02", began: Some(noon().plus_hours(-23)), ..open() }, Refusal::EpisodeOver),
    ] {
        assert_eq!(asked(case), Err(refusal));
    }
    assert_eq!(asked(Case { id: "M02", began: Some(noon().plus_hours(-22)), ..open() }), Ok(()));
    let now = noon().plus_hours(1);
    let over = Today { lock: Some(Lock { until: Some(now) }), sessions: 2, worked_s: 899, ..Today::default() };
    assert_eq!(asked(today(over)), Ok(()), "a rest is over at its end");
}

/// The permission names a technique: another one that has taken its id, or its name, is not meant.
#[test]
fn a_technique_is_allowed_by_its_id_and_its_name() {
    let (limits, massage) = (limits(), massage(Permission::Withheld));
    let may = |id: &str, name: &str| {
        let mut technique = technique("M01");
        let allowed = massage.left.techniques.iter().find(|it| it.id == "M01").unwrap();
        technique.id = if id.is_empty() { allowed.id.to_string() } else { id.to_owned() };
        technique.name = if name.is_empty() { allowed.name.to_string() } else { name.to_owned() };
        let ask = Ask {
            technique: &technique,
            side: Side::Left,
            massage: &massage,
            made_at: noon(),
            began: None,
            limits: &limits,
            today: Today::default(),
            fed: LastFeed::NotKnown,
            pack: Pack { reviewed: true, expired: false },
        };
        may_start(&ask, noon().plus_hours(1))
    };
    assert_eq!(may("", ""), Ok(()));
    assert_eq!([may("M99", ""), may("", "m99")], [Err(Refusal::TechniqueNotAllowed); 2]);
}

#[test]
fn a_rest_is_named_before_a_check_that_says_no() {
    let until = Some(noon().plus_hours(9));
    let today = Today { lock: Some(Lock { until }), ..Today::default() };
    let forbidden = Case { side: Side::Right, right: Permission::Forbidden, today, ..open() };
    assert_eq!(asked(forbidden), Err(Refusal::Locked { until }));
}

#[test]
fn a_technique_for_after_a_feed_waits_for_one() {
    let minutes = |minutes: i64| noon().plus_ms(minutes * 60_000);
    let now = noon().plus_hours(2);
    for (fed, may) in [
        (LastFeed::NotKnown, false),
        (LastFeed::Ended(minutes(59)), false),
        (LastFeed::Ended(minutes(60)), true),
        (LastFeed::Ended(minutes(120)), true),
        (LastFeed::Ended(minutes(121)), false),
        (LastFeed::JustNow, true),
        (LastFeed::NotNeeded, true),
    ] {
        let case = Case { id: "M06", fed, now, ..open() };
        assert_eq!(asked(case), if may { Ok(()) } else { Err(Refusal::NotAfterFeed) }, "{fed:?}");
        assert_eq!(asked(Case { fed, now, ..open() }), Ok(()), "before a feed nobody asks");
    }
}
