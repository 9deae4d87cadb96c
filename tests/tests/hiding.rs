//! Everything about babies is hidden: nothing is shown, nothing is lost, and the person's own level is as safe as before.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use lattea_core::{
    app::{App, CheckStep},
    care::Tier,
    journal::{Kind, Setting, SettingKey},
    summary::SectionId,
    units::Side,
    view::{answer::CheckAnswer, result::ResultView, settings::SettingKind},
};
use lattea_tests::desk::{self, Folder, Shared};

const WELL: [(&str, &str); 5] =
    [("who", "at_breast"), ("temp_dC", "36.8"), ("weaning", "no"), ("babies", "1"), ("days_postpartum", "12")];

fn app(folder: &Folder) -> App {
    desk::app(&folder.journal(), &Shared::at("2026-05-03T15:30:00+02:00"))
}

fn hide(app: &mut App, hidden: bool) {
    let choice = if hidden { "yes" } else { "no" };
    app.choose(SettingKey::HideBabies, &[choice.to_owned()]).unwrap();
}

/// A check, and the ids of all that it asked.
fn check(app: &mut App, says: &[(&str, &str)]) -> (Vec<String>, ResultView) {
    let mut asked = Vec::new();
    let mut step = app.check_start().unwrap();
    loop {
        match step {
            CheckStep::Ask(view) => {
                asked.extend(view.fields.iter().map(|field| field.id.clone()));
                step = app.check_answer(&desk::answer(&view, says)).unwrap();
            }
            CheckStep::Done(result) => return (asked, *result),
            CheckStep::Problem(problems) => panic!("{problems:?}"),
        }
    }
}

fn noted(folder: &Folder) -> App {
    let mut app = app(folder);
    app.baby_add().unwrap();
    let view = app.babies().unwrap();
    app.log_form(&view.quick[0].cells[0].form, None).unwrap();
    app.log_form(&view.quick[0].nappies[0].form, None).unwrap();
    app.feed_start(Side::Right, None).unwrap();
    app
}

#[test]
fn no_place_shows_anything_about_babies_and_all_of_it_comes_back() {
    let folder = Folder::new();
    let mut app = noted(&folder);
    let ill = [("baby.0.baby-nappies", "yes"), ("baby.0.wet_nappies_24h", "2")];
    let (_, result) = check(&mut app, &[&WELL[..], &ill].concat());
    assert!(!result.babies.is_empty(), "the baby needs care");
    let before = (app.today().unwrap(), app.journal_days(7).unwrap(), app.export_bytes().unwrap().len());
    assert!(before.0.running.is_some() && before.0.status.as_ref().unwrap().baby.is_some());

    hide(&mut app, true);
    let today = app.today().unwrap();
    assert_eq!((today.running, today.feeding, today.status.unwrap().baby), (None, vec![], None));
    let result = app.result().unwrap();
    assert!(result.babies.is_empty() && !result.baby_first, "{:?}", result.babies);
    let page = app.journal_days(7).unwrap();
    let kinds: Vec<Kind> = page.days.iter().flat_map(|day| &day.rows).map(|row| row.kind).collect();
    assert_eq!(kinds, [Kind::Check], "the check stays, without what it said about the baby");
    assert!(!page.days[0].rows[0].detail.contains("baby"), "{}", page.days[0].rows[0].detail);
    assert!(page.hidden.is_some_and(|hidden| hidden.contains("Settings")), "the page says how to see the rest");
    assert!(page.by_hand.contains(&Kind::Expression) && page.by_hand.contains(&Kind::Symptom));
    assert!(!page.by_hand.contains(&Kind::Feed) && !page.by_hand.contains(&Kind::Nappy));
    assert!(app.journal_page(None, &[Kind::Feed], 50).unwrap().days.is_empty(), "asked for by its kind");
    let babies = app.babies().unwrap();
    assert_eq!((babies.babies.len(), babies.quick.len(), babies.add), (0, 0, None));
    assert!(app.trend(7).unwrap().charts.iter().all(|chart| chart.id != "feeds"));
    assert!(app.learn().cards.iter().all(|card| card.id != "first-28-days"));
    let request = app.summary_request(None, None).unwrap();
    let (_, summary) = app.summary(&request).unwrap();
    assert!(summary.sections.iter().all(|it| ![SectionId::Baby, SectionId::BabyNames].contains(&it.id)));
    let spoken = summary.lines.iter().chain(summary.sections.iter().map(|it| &it.label));
    let about: Vec<&String> =
        spoken.filter(|line| ["baby", "babies", "napp"].iter().any(|it| line.contains(it))).collect();
    assert!(about.is_empty(), "{about:?}");

    hide(&mut app, false);
    let after = (app.today().unwrap(), app.journal_days(7).unwrap());
    assert_eq!((&after.0, &after.1), (&before.0, &before.1), "all of it is there again");
    assert!(app.export_bytes().unwrap().len() >= before.2);
}

#[test]
fn a_check_asks_about_no_baby_and_about_everything_that_is_hers() {
    let folder = Folder::new();
    let mut app = app(&folder);
    let (open, _) = check(&mut app, &WELL);
    hide(&mut app, true);
    let fresh = Folder::new();
    let mut app = desk::app(&fresh.journal(), &Shared::at("2026-05-03T15:30:00+02:00"));
    app.set(&Setting::HideBabies(true)).unwrap();
    let (hidden, result) = check(&mut app, &WELL);
    let of_baby = |id: &&String| id.starts_with("baby.") || *id == "babies";
    assert!(open.iter().any(|id| of_baby(&id)) && !hidden.iter().any(|id| of_baby(&id)), "{hidden:?}");
    let missing: Vec<&String> = open.iter().filter(|id| !of_baby(id) && !hidden.contains(id)).collect();
    assert!(missing.is_empty(), "no question of her own is left out: {missing:?}");
    assert!(hidden.contains(&"harm_baby".to_owned()), "thoughts of harm are asked about");
    assert!(result.complete, "{:?}", result.not_known);
    assert!(app.babies().unwrap().babies.is_empty());
    hide(&mut app, false);
    assert!(app.babies().unwrap().babies.is_empty(), "no baby was written down by a check that spoke of none");
}

#[test]
fn what_her_own_rules_ask_about_a_baby_is_asked_where_it_could_raise_her_level() {
    const EARLY: &str = "baby-early";
    const BLOOD: [(&str, &str); 2] = [("left.milk_blood", "bloody"), ("milk-blood", "yes")];
    let ask = |says: &[(&str, &str)]| {
        let folder = Folder::new();
        let mut app = app(&folder);
        app.set(&Setting::HideBabies(true)).unwrap();
        let (asked, result) = check(&mut app, &[&WELL[..], says].concat());
        assert!(result.babies.is_empty(), "nothing is said about a baby");
        (asked.iter().any(|id| id.contains(EARLY) || id.ends_with("baby_preterm_or_nicu")), result)
    };
    let (asked, _) = ask(&[]);
    assert!(!asked, "it decides nothing for somebody who is well");
    let (asked, no) = ask(&BLOOD);
    assert!(asked, "blood in the milk: whether the baby was born early decides");
    let (_, yes) = ask(&[&BLOOD[..], &[("baby.0.baby_preterm_or_nicu", "yes")]].concat());
    assert!(no.tier.tier < Tier::Within24h, "{:?}", no.tier);
    assert_eq!(yes.tier.tier, Tier::Within24h, "the answer raises her level");
}

#[test]
fn turned_in_the_middle_of_a_check_nothing_of_hers_is_answered_twice() {
    let folder = Folder::new();
    let mut app = app(&folder);
    let CheckStep::Ask(first) = app.check_start().unwrap() else { panic!("no question") };
    let CheckStep::Ask(second) = app.check_answer(&desk::answer(&first, &WELL)).unwrap() else { panic!("no question") };
    assert!(second.fields.iter().any(|field| field.id == "babies"));
    hide(&mut app, true);
    let CheckStep::Ask(now) = app.check_resume().unwrap() else { panic!("no question") };
    assert!(now.fields.iter().all(|field| field.id != "babies" && field.id != "who"), "{:?}", now.fields);
    let CheckStep::Ask(back) = app.check_back().unwrap() else { panic!("no question") };
    let Some(CheckAnswer::Fields(given)) = back.given else { panic!("the answer is gone") };
    assert_eq!(given[0].0, "who");
}

const ILL: [(&str, &str); 2] = [("baby.0.baby-nappies", "yes"), ("baby.0.wet_nappies_24h", "2")];

fn babys_level(app: &App) -> Option<Tier> {
    app.today().unwrap().status?.baby.map(|baby| baby.tier)
}

#[test]
fn a_level_that_was_found_before_the_switch_was_turned_is_kept() {
    let folder = Folder::new();
    let mut app = app(&folder);
    let says = [&WELL[..], &ILL].concat();
    let mut step = app.check_start().unwrap();
    let found = loop {
        let CheckStep::Ask(view) = &step else { panic!("the check ended before it found a level") };
        if let Some(already) = &view.already {
            break already.tier;
        }
        step = app.check_answer(&desk::answer(view, &says)).unwrap();
    };
    assert!(app.today().unwrap().status.is_none(), "the check has no result yet");
    hide(&mut app, true);
    let status = app.today().unwrap().status.unwrap();
    assert!(status.baby.is_none() && status.person.tier < found, "the level was the baby's: {:?}", status.person);
    hide(&mut app, false);
    assert_eq!(babys_level(&app), Some(found), "what was found about the baby is not lost");
    drop(app);
    assert_eq!(babys_level(&self::app(&folder)), Some(found), "nor when the app starts anew");
}

#[test]
fn a_check_that_left_the_babies_out_answers_nothing_about_them() {
    let folder = Folder::new();
    let clock = Shared::at("2026-05-03T15:30:00+02:00");
    let mut app = desk::app(&folder.journal(), &clock);
    check(&mut app, &[&WELL[..], &ILL].concat());
    let found = babys_level(&app);
    assert!(found.is_some());
    hide(&mut app, true);
    for _ in 0..2 {
        clock.forward(3 * 3_600);
        let (_, result) = check(&mut app, &WELL);
        assert!(result.complete, "{:?}", result.not_known);
        assert_eq!(babys_level(&app), None, "it is hidden");
    }
    app.check_start().unwrap();
    app.check_leave().unwrap();
    hide(&mut app, false);
    assert_eq!(babys_level(&app), found, "nobody has asked about the baby since");
    clock.forward(3_600);
    check(&mut app, &WELL);
    assert_eq!(babys_level(&app), None, "a check that asked about the baby answers it");
}

#[test]
fn a_check_that_says_there_is_no_baby_answers_what_was_found_about_one() {
    let folder = Folder::new();
    let clock = Shared::at("2026-05-03T15:30:00+02:00");
    let mut app = desk::app(&folder.journal(), &clock);
    check(&mut app, &[&WELL[..], &ILL].concat());
    hide(&mut app, true);
    clock.forward(3_600);
    check(&mut app, &[&[("who", "no_baby"), ("changed.who", "yes")], &WELL[1..]].concat());
    hide(&mut app, false);
    assert_eq!(babys_level(&app), None);
}

#[test]
fn settings_and_learn_have_no_row_about_a_baby_and_keep_what_was_chosen() {
    let folder = Folder::new();
    let mut app = app(&folder);
    let chosen = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let reminders = |app: &App| {
        let settings = app.settings().unwrap().settings;
        settings.into_iter().find(|setting| setting.key == SettingKey::Reminders).unwrap()
    };
    app.choose(SettingKey::Reminders, &chosen(&["contact", "feed_gap"])).unwrap();
    let (open, learn) = (reminders(&app), app.learn());
    assert_eq!(open.chosen, ["contact", "feed_gap"]);
    hide(&mut app, true);
    let hidden = reminders(&app);
    assert_eq!(hidden.chosen, ["contact"]);
    let SettingKind::Many(choices) = &hidden.kind else { panic!("{:?}", hidden.kind) };
    let spoken = choices.iter().map(|choice| choice.label.clone());
    let rows = app.learn().differs.into_iter().flat_map(|row| [row.said, row.we_do, row.why]);
    let empty = app.today().unwrap().empty;
    // A feed may be named: milk can be taken without a baby to feed, and "before a feed" is when.
    let about = ["baby", "babies", "newborn", "child", "formula"];
    let told: Vec<String> = spoken.chain([hidden.shown, empty]).chain(rows).collect();
    let told: Vec<&String> =
        told.iter().filter(|text| about.iter().any(|it| text.to_lowercase().contains(it))).collect();
    assert!(told.is_empty(), "{told:?}");
    app.choose(SettingKey::Reminders, &chosen(&["contact", "look_again"])).unwrap();
    hide(&mut app, false);
    let back = reminders(&app).chosen;
    assert!(back.contains(&"feed_gap".to_owned()) && back.contains(&"look_again".to_owned()), "{back:?}");
    assert_eq!(app.learn(), learn);
}
