//! The plan, reminders, settings, the breast on which a place is picked, and the milk after a session.

use lattea_core::{
    app::{App, CheckStep, Started},
    journal::{Body, Feed, FeedPart, Kind, SettingKey},
    session::event::Event,
    units::Side,
};
use lattea_tests::desk::{FULL_LEFT, answer, check};
use ratatui::crossterm::event::KeyCode;

use super::{
    SIZES, sound,
    support::{Hands, World},
};
use crate::screen::{Screen, shell::Shell};

fn feed(app: &mut App) {
    let parts = vec![FeedPart::Breast { side: Side::Left, minutes: None }];
    app.log(Body::Feed(Feed { parts, supplement: false, baby: None }), None).unwrap();
}

/// A check that finds a full left breast, and a palm lift up to the questions after it.
fn lifted(shell: &mut Shell<'_>, hands: &Hands) {
    hands.keys(shell, "c");
    hands.answer(shell, &[]);
    hands.keys(shell, "g1\n1");
    for _ in 0..200 {
        let seen = hands.see(shell);
        if seen.contains("How does the breast feel?") {
            return;
        }
        if seen.contains("Press 0 to 9") {
            hands.keys(shell, "1");
        }
        hands.wait(shell, 3);
    }
    panic!("no end in sight:\n{}", hands.see(shell));
}

#[test]
fn how_much_milk_came_can_be_told_after_a_session() {
    let mut world = World::new();
    let (mut shell, mut hands) = world.shell();
    lifted(&mut shell, &hands);
    hands.keys(&mut shell, "m");
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        println!("{seen}\n");
        assert!(seen.contains("Did milk come?") && seen.contains("STOP") && seen.contains("[▏____]"), "{seen}");
    }
    hands.keys(&mut shell, "9999\n");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("[9999▏]") && seen.contains("! "), "what was typed stays, and why it can't be: {seen}");
    for _ in 0..4 {
        hands.press(&mut shell, KeyCode::Backspace);
    }
    hands.keys(&mut shell, "25\n");
    assert!(hands.see(&mut shell).contains("Noted: 25 ml"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "1s");
    drop(shell);
    let rows = world.app.journal_page(None, &[Kind::Expression], 5).unwrap();
    assert!(rows.days[0].rows[0].detail.contains("25"), "{rows:?}");
}

#[test]
fn the_plan_is_shown_where_there_is_one() {
    let mut world = World::new();
    {
        let (mut shell, hands) = world.shell();
        assert!(!hands.see(&mut shell).contains("plan of days"), "no course, no line");
    }
    feed(&mut world.app);
    let full = [FULL_LEFT.as_slice(), &[("left.full_after_feed", "yes")]].concat();
    check(&mut world.app, &full);
    let mut next = world.app.check_more().unwrap();
    while let CheckStep::Ask(view) = &next {
        next = world.app.check_answer(&answer(view, &full)).unwrap();
    }
    let begun = world.app.massage_start("M06", Side::Left).unwrap();
    assert!(matches!(begun, Started::Begun(_)), "{begun:?}");
    world.app.massage_event(Event::Ready).unwrap();
    world.app.massage_event(Event::Stop).unwrap();
    let (mut shell, mut hands) = world.shell();
    assert!(hands.see(&mut shell).contains("p The plan of days"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "p");
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        println!("{seen}\n");
        assert!(seen.contains("A light touch may be possible") && seen.contains("Day 1"), "{seen}");
    }
    assert!(hands.see(&mut shell).contains("nothing to keep up with"));
    hands.keys(&mut shell, "b");
    assert!(hands.see(&mut shell).contains("p The plan of days"));
}

#[test]
fn a_reminder_is_done_or_put_off() {
    let mut world = World::new();
    check(&mut world.app, &[("temp_dC", "37.6")]);
    let (mut shell, mut hands) = world.shell();
    assert!(hands.see(&mut shell).contains("e Reminders ("), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "e");
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        println!("{seen}\n");
        assert!(seen.contains("look again"), "{seen}");
    }
    let first = hands.lines(&mut shell).into_iter().find(|line| line.contains("› ")).unwrap();
    hands.keys(&mut shell, "1");
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        println!("{seen}\n");
        assert!(seen.contains("Do it now") && seen.contains("1 An hour later"), "{seen}");
    }
    hands.keys(&mut shell, "1");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("We remind you at") && !seen.contains(&first), "{seen}");
    hands.keys(&mut shell, "1o");
    assert!(hands.lines(&mut shell)[0].contains("Check"), "{}", hands.see(&mut shell));
}

#[test]
fn settings_are_shown_and_changed_one_at_a_time() {
    let mut world = World::new();
    let (mut shell, mut hands) = world.shell();
    hands.keys(&mut shell, "o");
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        println!("{seen}\n");
        assert!(seen.contains("Choose a line to change it"), "{seen}");
    }
    let line = hands.lines(&mut shell).into_iter().find(|line| line.contains("Drawings stand still")).unwrap();
    let key = line.trim_start_matches([' ', '›']).chars().next().unwrap();
    hands.keys(&mut shell, &key.to_string());
    println!("{}\n", hands.see(&mut shell));
    hands.keys(&mut shell, "y");
    let lines = hands.lines(&mut shell);
    let at = lines.iter().position(|line| line.contains("Drawings stand still")).unwrap();
    assert!(lines[at].contains("Yes"), "{}", lines.join("\n"));
    let line = lines.iter().find(|line| line.contains("birth")).unwrap();
    let key = line.trim_start_matches([' ', '›']).chars().next().unwrap();
    hands.keys(&mut shell, &format!("{key}2999-01-01\n\n"));
    println!("{}\n", hands.see(&mut shell));
    assert!(hands.see(&mut shell).contains("! "), "a day ahead is no birth: {}", hands.see(&mut shell));
    hands.keys(&mut shell, "\u{1b}bt");
    assert!(hands.see(&mut shell).contains("Start a check"));
    drop(shell);
    let still =
        world.app.settings().unwrap().settings.into_iter().find(|it| it.key == SettingKey::ReducedMotion).unwrap();
    assert_eq!(still.chosen, ["yes"]);
}

#[test]
fn nothing_travels_on_a_drawing_that_stands_still() {
    let mut world = World::new();
    world.app.choose(SettingKey::ReducedMotion, &["yes".to_owned()]).unwrap();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c");
    hands.answer(&mut shell, &[]);
    hands.keys(&mut shell, "g1\n1");
    let left = |shell: &mut Shell<'_>| {
        let lines = hands.lines(shell);
        lines.iter().skip(2).take(16).map(|line| line.chars().take(34).collect::<String>()).collect::<Vec<_>>()
    };
    hands.wait(&mut shell, 1);
    let before = left(&mut shell);
    hands.wait(&mut shell, 1);
    assert_eq!(before, left(&mut shell));
    assert!(before.concat().chars().any(|it| ('\u{2801}'..='\u{28ff}').contains(&it)), "{}", before.join("\n"));
}

#[test]
fn the_breast_stands_beside_the_list_of_its_places() {
    let mut world = World::new();
    let (mut shell, mut hands) = world.shell();
    hands.keys(&mut shell, "n4");
    assert!(!dotted(&hands.see(&mut shell)), "no side, no breast");
    hands.keys(&mut shell, "1");
    let Some(Screen::Form(_)) = shell.stack.last() else { panic!("no form") };
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        println!("{}\n", sound(&hands, &mut shell, &[]));
    }
    (hands.width, hands.height) = (80, 24);
    let seen = hands.see(&mut shell);
    assert!(dotted(&seen) && seen.contains("Your left breast"), "{seen}");
    // On the place itself the drawing bears the keys, and what is chosen is hatched.
    hands.keys(&mut shell, "1\n");
    let seen = hands.see(&mut shell);
    println!("{seen}\n");
    let right = |line: &str| line.chars().skip(48).filter(char::is_ascii_digit).collect::<String>();
    let mut keys: Vec<char> =
        hands.lines(&mut shell).iter().skip(2).flat_map(|line| right(line).chars().collect::<Vec<_>>()).collect();
    keys.sort_unstable();
    assert_eq!(keys, ['1', '2', '3', '4', '5', '6'], "{seen}");
    let dots = |seen: &str| seen.chars().filter(|letter| ('\u{2801}'..='\u{28ff}').contains(letter)).count();
    let before = dots(&seen);
    hands.keys(&mut shell, "3");
    for _ in 0..20 {
        hands.press(&mut shell, KeyCode::Up);
    }
    let seen = hands.see(&mut shell);
    println!("{seen}\n");
    assert!(dots(&seen) > before, "the chosen part is hatched: {seen}");
}

fn dotted(seen: &str) -> bool {
    seen.chars().any(|letter| ('\u{2801}'..='\u{28ff}').contains(&letter))
}

#[test]
fn a_card_shows_what_it_speaks_of() {
    let mut world = World::without_journal();
    let (mut shell, mut hands) = world.shell();
    hands.keys(&mut shell, "l5");
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        hands.press(&mut shell, KeyCode::Home);
        let mut seen = String::new();
        for _ in 0..40 {
            seen.push_str(&sound(&hands, &mut shell, &[]));
            hands.press(&mut shell, KeyCode::PageDown);
        }
        assert!(dotted(&seen), "{width}");
        let flat = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains("A slow lift in the palm, before a feed"), "{flat}");
    }
    (hands.width, hands.height) = (80, 60);
    hands.press(&mut shell, KeyCode::End);
    println!("{}\n", hands.see(&mut shell));
    hands.press(&mut shell, KeyCode::PageUp);
    println!("{}\n", hands.see(&mut shell));
}
