//! The check and its result.

use lattea_core::care::Tier;
use ratatui::style::Modifier;

use super::{
    SIZES, sound, step,
    support::{World, words},
};
use crate::screen::shell::Shell;

/// Every word that the content has: what is shown has to be among them.
fn known_words(shell: &Shell<'_>) -> Vec<String> {
    let voice = shell.app.voice();
    let texts = voice.content.words().ids("en").map(|id| voice.say(id)).collect::<Vec<_>>();
    let attributes = voice.content.words().ids("en").flat_map(|id| {
        [".item", ".why", ".label", ".plainer", ".sentence"].map(|part| voice.say(&format!("{id}{part}")))
    });
    let mut known: Vec<String> = texts.iter().cloned().chain(attributes).flat_map(|text| words(&text)).collect();
    known.extend((0..=60).map(|number| number.to_string()));
    known.sort();
    known.dedup();
    known
}

#[test]
fn no_question_is_cut_in_the_middle_of_a_word() {
    for (width, height) in SIZES {
        let mut world = World::without_journal();
        let (mut shell, mut hands) = world.shell();
        (hands.width, hands.height) = (width, height);
        let known = known_words(&shell);
        hands.keys(&mut shell, "c1\n30\n1\n");
        for _ in 0..6 {
            sound(&hands, &mut shell, &known);
            hands.keys(&mut shell, "n");
        }
    }
}

#[test]
fn a_question_says_what_was_answered_before_it() {
    let mut world = World::without_journal();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c");
    assert!(!hands.see(&mut shell).contains("You said:"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "1\n30\n1\n");
    assert!(hands.see(&mut shell).contains("You said:"), "{}", hands.see(&mut shell));
}

#[test]
fn a_well_person_reaches_a_result_with_single_keys() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c");
    let pressed = hands.answer(&mut shell, &[]);
    assert!(pressed < 60, "{pressed} answers");
    let seen = sound(&hands, &mut shell, &[]);
    assert!(seen.contains("light touch possible") && seen.contains("What to do"), "{seen}");
    assert!(seen.contains("g Massage"), "{seen}");
    drop(shell);
    assert_eq!(world.app.today().unwrap().status.unwrap().person.tier, Tier::MassageOk);
}

#[test]
fn an_emergency_fills_the_page_with_the_number_first() {
    for (width, height) in SIZES {
        let mut world = World::new();
        let (mut shell, mut hands) = world.shell();
        hands.keys(&mut shell, "c");
        hands.answer(&mut shell, &["Pain or pressure in the chest"]);
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        let at = |what: &str| seen.find(what).unwrap_or_else(|| panic!("no {what} in\n{seen}"));
        assert!(at("Call 999") < at("Get help now"), "{seen}");
        assert!(!seen.contains("Massage") && !seen.contains("light touch"), "{seen}");
        let buffer = hands.draw(&mut shell);
        let inverse = buffer.content().iter().filter(|cell| cell.modifier.contains(Modifier::REVERSED)).count();
        assert!(inverse * 2 > buffer.content().len(), "the page is not inverse");
    }
}

#[test]
fn a_slip_of_the_finger_is_put_right_from_the_emergency_page() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c");
    hands.answer(&mut shell, &["Pain or pressure in the chest"]);
    assert!(hands.see(&mut shell).contains("a That was a mistake"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "a");
    let list = hands.see(&mut shell);
    assert!(list.contains("Which answer shall be put right?") && list.contains("chest"), "{list}");
    hands.keys(&mut shell, "1");
    assert!(hands.see(&mut shell).contains("[x] Pain or pressure in the chest"), "{}", hands.see(&mut shell));
    // The tick is taken away again.
    hands.keys(&mut shell, "2");
    hands.answer(&mut shell, &[]);
    let seen = hands.see(&mut shell);
    assert!(!seen.contains("Get help now") && seen.contains("Your result"), "{seen}");
}

#[test]
fn thoughts_of_harm_get_a_calm_page() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c");
    for _ in 0..200 {
        let seen = hands.see(&mut shell);
        if seen.contains("hurting yourself") {
            hands.keys(&mut shell, "y");
            break;
        }
        let lines = hands.lines(&mut shell);
        assert!(lines[0].contains("Check:"), "{seen}");
        step(&hands, &mut shell);
    }
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Get help now") && seen.contains("You are not in trouble"), "{seen}");
    let buffer = hands.draw(&mut shell);
    let inverse = buffer.content().iter().filter(|cell| cell.modifier.contains(Modifier::REVERSED)).count();
    assert!(inverse * 2 < buffer.content().len(), "the page is inverse");
}

#[test]
fn back_brings_the_old_answer() {
    let mut world = World::without_journal();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c1\n30\n1\n");
    hands.keys(&mut shell, "3");
    assert!(hands.see(&mut shell).contains("[x] A fit"));
    hands.keys(&mut shell, "3n");
    assert!(hands.see(&mut shell).contains("Short of breath"));
    hands.keys(&mut shell, "b");
    assert!(hands.see(&mut shell).contains("[ ] A fit"));
    hands.keys(&mut shell, "b");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("[30▏") && seen.contains("(•) 1"), "{seen}");
}

#[test]
fn a_check_that_is_left_waits_on_today() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c1\u{1b}");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Go on with the check"), "{seen}");
    hands.keys(&mut shell, "c");
    assert!(hands.see(&mut shell).contains("[x] Feeding at the breast"));
}

#[test]
fn a_long_list_shows_every_item_and_keeps_its_ways_on_in_sight() {
    let mut world = World::new();
    let (mut shell, mut hands) = world.shell();
    hands.keys(&mut shell, "c");
    for _ in 0..120 {
        let seen = hands.see(&mut shell);
        if seen.contains("feel them softly") {
            break;
        }
        step(&hands, &mut shell);
    }
    (hands.width, hands.height) = (40, 15);
    let seen = hands.see(&mut shell);
    assert!(seen.contains("n None of these") && seen.contains("u Not sure about some"), "{seen}");
    (hands.width, hands.height) = (80, 80);
    let lines = hands.lines(&mut shell);
    // Seven rows stand for everything that is asked about a breast.
    assert_eq!(lines.iter().filter(|it| it.contains("[ ]")).count(), 7, "{}", lines.join("\n"));
}
