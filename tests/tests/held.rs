//! J17: a level "within 24 hours" is held until a complete check, and a complete check can be made.
#![allow(clippy::unwrap_used, clippy::panic)]

use lattea_core::{
    app::{App, CheckStep},
    care::Tier,
};
use lattea_tests::desk::{self, Folder, Shared, check};

const WELL: [(&str, &str); 5] =
    [("who", "at_breast"), ("temp_dC", "36.8"), ("weaning", "no"), ("babies", "1"), ("days_postpartum", "12")];
const WORRIED: [(&str, &str); 1] = [("worried", "yes")];

fn shown(app: &App) -> Tier {
    app.today().unwrap().status.unwrap().person.tier
}

#[test]
fn a_complete_check_ends_a_held_level_and_one_that_is_left_does_not() {
    let folder = Folder::new();
    let clock = Shared::at("2026-05-03T15:30:00+02:00");
    let mut app = desk::app(&folder.journal(), &clock);
    let found = check(&mut app, &[&WELL[..], &WORRIED].concat());
    assert_eq!(found.tier.tier, Tier::Within24h);

    clock.forward(30 * 3_600);
    let CheckStep::Ask(first) = app.check_start().unwrap() else { panic!("no question") };
    app.check_answer(&desk::answer(&first, &WELL)).unwrap();
    let CheckStep::Done(left) = app.check_leave().unwrap() else { panic!("no result") };
    assert_eq!(
        (left.tier.tier, shown(&app)),
        (Tier::Within24h, Tier::Within24h),
        "what was left early settles nothing"
    );

    clock.forward(3_600);
    let well = check(&mut app, &WELL);
    assert!(well.complete, "{:?}", well.not_known);
    assert!(well.tier.tier < Tier::Within24h, "{:?}", well.tier);
    assert_eq!(shown(&app), well.tier.tier);
    drop(app);
    assert_eq!(shown(&desk::app(&folder.journal(), &clock)), well.tier.tier, "and so it stays");

    clock.forward(3_600);
    let mut app = desk::app(&folder.journal(), &clock);
    assert!(check(&mut app, &WELL).tier.tier < Tier::Within24h);
}

#[test]
fn a_level_that_the_new_check_finds_itself_is_not_lifted() {
    let folder = Folder::new();
    let clock = Shared::at("2026-05-03T15:30:00+02:00");
    let mut app = desk::app(&folder.journal(), &clock);
    check(&mut app, &[&WELL[..], &WORRIED].concat());
    clock.forward(30 * 3_600);
    assert_eq!(check(&mut app, &[&WELL[..], &WORRIED].concat()).tier.tier, Tier::Within24h);
    assert_eq!(shown(&app), Tier::Within24h);
}
