//! Backup, Recovery and Lock, by keys.

use lattea_core::journal::{Body, Note, Text};
use ratatui::crossterm::event::KeyCode;

use super::{
    SIZES, sound,
    support::{World, words},
};

const WORDS: &str = "tractor lemon orbit velvet canyon fiddle";

fn with_a_note() -> World {
    let mut world = World::new();
    world.app.log(Body::Note(Note { text: Text::new("CANARY").unwrap() }), None).unwrap();
    world
}

#[test]
fn a_backup_is_made_looked_into_and_put_in_place_of_the_journal() {
    let mut world = with_a_note();
    let file = world.folder().join("b.age").to_str().unwrap().to_owned();
    let (mut shell, mut hands) = world.shell();
    hands.keys(&mut shell, "k");
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        assert!(seen.contains("Backup") && seen.contains("No backup yet"), "{seen}");
    }
    (hands.width, hands.height) = (80, 24);
    hands.keys(&mut shell, &format!("1{file}\n{WORDS}\nanother\n\n"));
    let seen = hands.see(&mut shell);
    assert!(seen.contains("The two are not the same") && !seen.contains("tractor"), "{seen}");
    for _ in 0.."another".len() {
        hands.press(&mut shell, KeyCode::Up);
        hands.press(&mut shell, KeyCode::Backspace);
        hands.press(&mut shell, KeyCode::Down);
    }
    hands.press(&mut shell, KeyCode::Up);
    hands.keys(&mut shell, &format!("{WORDS}\n\n"));
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Backup saved and read back"), "{seen}");
    hands.keys(&mut shell, "bk");
    assert!(hands.see(&mut shell).contains("Last backup: today"), "{}", hands.see(&mut shell));

    hands.keys(&mut shell, &format!("3{file}\nwrong\n\n"));
    assert!(hands.see(&mut shell).contains("does not open this file"), "{}", hands.see(&mut shell));
    hands.press(&mut shell, KeyCode::Esc);
    hands.keys(&mut shell, &format!("3{file}\n{WORDS}\n\n"));
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Made on 23 November 2026") && seen.contains("1 entry"), "{seen}");
    hands.keys(&mut shell, "2");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("1 entry was brought back") && seen.contains("is kept: lattea.db.kept-2026-11-23"), "{seen}");
    hands.keys(&mut shell, "bj");
    assert!(hands.see(&mut shell).contains("CANARY"), "{}", hands.see(&mut shell));
}

#[test]
fn a_new_recovery_key_is_shown_once() {
    let mut world = with_a_note();
    let file = world.folder().join("b.age").to_str().unwrap().to_owned();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, &format!("k2{file}\n\n"));
    let seen = hands.see(&mut shell);
    assert!(seen.contains("AGE-SECRET-KEY-1"), "{seen}");
    hands.keys(&mut shell, "b");
    assert!(!hands.see(&mut shell).contains("AGE-SECRET-KEY-1"));
}

#[test]
fn a_journal_that_can_not_be_opened_is_said_first_and_the_check_goes_on() {
    let mut world = World::key_lost();
    let (mut shell, mut hands) = world.shell();
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        assert!(words(&seen).join(" ").contains("open your journal"), "{seen}");
    }
    hands.keys(&mut shell, "b");
    assert!(hands.see(&mut shell).contains("Start a check"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "k");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Bring back a backup"), "{seen}");
    // Bringing a backup back needs no journal that opens.
    hands.keys(&mut shell, "2");
    assert!(hands.see(&mut shell).contains("Its passphrase or recovery key"), "{}", hands.see(&mut shell));
    hands.press(&mut shell, KeyCode::Esc);
    hands.keys(&mut shell, "3");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("A new journal was begun") && seen.contains("lattea.db.kept-"), "{seen}");
    hands.keys(&mut shell, "b");
    assert!(!hands.see(&mut shell).contains("can't open"), "{}", hands.see(&mut shell));
}

#[test]
fn locked_only_the_lock_and_help_are_drawn() {
    let mut world = with_a_note();
    let (mut shell, mut hands) = world.shell();
    hands.keys(&mut shell, "x");
    for (width, height) in SIZES {
        (hands.width, hands.height) = (width, height);
        let seen = sound(&hands, &mut shell, &[]);
        assert!(seen.contains("Lattea is locked") && seen.contains("Unlock"), "{seen}");
    }
    // No key but the two leads on.
    for key in "tcmjslnkrbdqw1 \n".chars().filter(|key| *key != '\n') {
        hands.keys(&mut shell, &key.to_string());
        hands.press(&mut shell, KeyCode::Esc);
        let seen = hands.see(&mut shell);
        assert!(seen.contains("Lattea is locked") && !seen.contains("CANARY"), "{key}: {seen}");
    }
    hands.keys(&mut shell, "?");
    assert!(hands.see(&mut shell).contains("999"), "{}", hands.see(&mut shell));
    hands.press(&mut shell, KeyCode::Esc);
    hands.keys(&mut shell, "u");
    assert!(shell.unlocking);
    shell.unlock();
    assert!(hands.see(&mut shell).contains("Start a check"), "{}", hands.see(&mut shell));
}

#[test]
fn the_page_is_shown_and_only_unlocking_leads_behind_it() {
    let mut world = with_a_note();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "sh");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Summary") && seen.contains("Unlock") && !seen.contains("Journal"), "{seen}");
    hands.keys(&mut shell, "j");
    assert!(!hands.see(&mut shell).contains("CANARY"));
    hands.press(&mut shell, KeyCode::Esc);
    assert!(hands.see(&mut shell).contains("Lattea is locked"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "u");
    shell.unlock();
    assert!(hands.see(&mut shell).contains("Start a check"), "{}", hands.see(&mut shell));
}
