//! The places, the cards, Help, and keys pressed at random.

use lattea_core::{journal::Setting, view::help::OwnNumber};
use lattea_tests::pseudo::Pseudo;
use ratatui::crossterm::event::KeyCode;

use super::{
    SIZES, sound,
    support::{World, words},
};

#[test]
fn every_place_shows_its_words_at_every_size_and_help_is_last() {
    let mut world = World::new();
    let (mut shell, mut hands) = world.shell();
    let places = [
        ('t', "Start a check"),
        ('m', "Each session begins with a check"),
        ('j', "Nothing noted here"),
        ('s', "midwife or doctor comes"),
        ('l', "Light touch"),
    ];
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        for (key, wanted) in places {
            hands.keys(&mut shell, &key.to_string());
            let seen = sound(&hands, &mut shell, &[]);
            let flat = words(&seen).join(" ");
            let first = words(wanted)[0].clone();
            assert!(flat.contains(&words(wanted).join(" ")) || flat.contains(&first), "{wanted} in\n{seen}");
        }
        hands.keys(&mut shell, "?");
        let seen = sound(&hands, &mut shell, &[]);
        assert!(seen.contains("Help now") && seen.contains("999"), "{seen}");
        hands.keys(&mut shell, "\u{1b}");
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_names_the_number() {
    let mut world = World::without_journal();
    let (mut shell, mut hands) = world.shell();
    (hands.width, hands.height) = (30, 12);
    let seen = hands.see(&mut shell);
    assert!(seen.contains("40") && seen.contains("999"), "{seen}");
}

#[test]
fn cards_open_with_numbered_sources_and_the_ledger_is_there() {
    let mut world = World::without_journal();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "l5");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Light touch: what it is") && seen.contains("• Palm lift"), "{seen}");
    assert!(!seen.contains("**") && !seen.contains("##"), "{seen}");
    hands.press(&mut shell, KeyCode::End);
    assert!(hands.see(&mut shell).contains("[1"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "b");
    hands.press(&mut shell, KeyCode::End);
    hands.keys(&mut shell, "\n");
    assert!(hands.see(&mut shell).contains("It said:"), "{}", hands.see(&mut shell));
}

#[test]
fn help_shows_own_numbers_countries_and_words_for_dark_thoughts() {
    let mut world = World::new();
    let own = OwnNumber { label: "Ana, my midwife".to_owned(), number: "0123".to_owned() };
    world.app.set_own_numbers(&[own]).unwrap();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "?");
    assert!(hands.see(&mut shell).contains("Call 0123 · Ana, my midwife"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "w");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("You are not in trouble") && seen.contains("116123"), "{seen}");
    hands.keys(&mut shell, "\u{1b}k");
    assert!(hands.see(&mut shell).contains("Germany"));
    let line = hands.lines(&mut shell).into_iter().find(|line| line.contains("Germany")).unwrap();
    let key = line.trim_start_matches([' ', '›']).chars().next().unwrap();
    hands.keys(&mut shell, &key.to_string());
    assert!(hands.see(&mut shell).contains("Germany") && hands.see(&mut shell).contains("112"));
    hands.keys(&mut shell, "aDoctor Ü\n+49 30 1\n\n");
    assert!(hands.see(&mut shell).contains("Doctor Ü"), "{}", hands.see(&mut shell));
    drop(shell);
    assert_eq!(world.app.country().as_deref(), Some("DE"));
    assert!(world.app.set(&Setting::Country("GB".to_owned())).is_ok());
}

#[test]
fn every_key_on_every_screen_is_survived() {
    let mut world = World::new();
    let (mut shell, mut hands) = world.shell();
    let mut seed: u32 = 7;
    let codes =
        [KeyCode::Enter, KeyCode::Esc, KeyCode::Up, KeyCode::Down, KeyCode::PageDown, KeyCode::Left, KeyCode::Tab];
    for round in 0..3_000 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let pick = seed >> 16;
        (hands.width, hands.height) = SIZES[(pick as usize / 97) % 3];
        let letters = "tcmjsl?nbdgukx1234567890 wraypoe";
        let code = match letters.chars().nth(pick as usize % (letters.len() + codes.len())) {
            Some(letter) => KeyCode::Char(letter),
            None => codes[pick as usize % codes.len()],
        };
        hands.press(&mut shell, code);
        if round % 10 == 0 {
            hands.wait(&mut shell, 1);
        }
        assert!(!shell.over());
    }
}

/// Nothing is wider than the window, whatever the words are like; the bar keeps the way to Help.
fn holds_every_place(mut world: World) {
    let (mut shell, mut hands) = world.shell();
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        for key in ["t", "c", "\u{1b}", "m", "j", "s", "l", "2", "\u{1b}", "?", "\u{1b}"] {
            hands.keys(&mut shell, key);
            let lines = hands.lines(&mut shell);
            let wide = lines.iter().find(|line| line.chars().count() > usize::from(width));
            assert_eq!(wide, None, "{key} at {width}");
            assert!(lines.iter().any(|line| line.contains('?')), "no way to Help at {width}:\n{}", lines.join("\n"));
        }
    }
}

#[test]
fn places_hold_words_that_are_longer_marked_or_turned_round() {
    holds_every_place(World::in_pseudo(Pseudo::Accented));
    holds_every_place(World::in_pseudo(Pseudo::Mirrored));
}

#[test]
fn places_hold_the_words_of_every_language() {
    for language in ["ar", "de", "es", "ru", "uk"] {
        holds_every_place(World::in_language(language));
    }
}
