//! The journal and its forms.

use ratatui::crossterm::event::KeyCode;

use super::support::World;

#[test]
fn what_cannot_be_read_stands_beside_its_field_and_stays_as_typed() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "n360\ns");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("[60") && seen.contains("! No thermometer shows this"), "{seen}");
}

#[test]
fn a_temperature_that_raises_the_level_is_said_at_once() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c");
    hands.answer(&mut shell, &[]);
    hands.keys(&mut shell, "bn339,2\ns");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Your notes change the advice") && seen.contains("doctor or midwife"), "{seen}");
    assert!(seen.contains("39.2 °C"), "{seen}");
}

#[test]
fn a_feed_is_noted_with_few_keys_deleted_and_brought_back() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "n11s");
    assert!(hands.see(&mut shell).contains("Feed: left"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "d");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Deleted") && seen.contains("u Undo") && !seen.contains("Feed: left"), "{seen}");
    hands.keys(&mut shell, "u");
    assert!(hands.see(&mut shell).contains("Feed: left"));
}

#[test]
fn a_note_takes_every_letter_and_question_marks() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "n7quit? b l s\n\n\n");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Note: quit? b l s"), "{seen}");
}

#[test]
fn older_rows_come_on_request() {
    let mut world = World::new();
    for minute in 0..60 {
        let at = world.app.now().plus_ms(-minute * 60_000);
        let text = lattea_core::journal::Text::new(format!("row {minute}")).unwrap();
        world.app.log(lattea_core::journal::Body::Note(lattea_core::journal::Note { text }), Some(at)).unwrap();
    }
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "j");
    assert!(hands.see(&mut shell).contains("more below"));
    hands.keys(&mut shell, "o");
    hands.press(&mut shell, KeyCode::End);
    let seen = hands.see(&mut shell);
    assert!(seen.contains("row 59") && !seen.contains("Show older"), "{seen}");
}
