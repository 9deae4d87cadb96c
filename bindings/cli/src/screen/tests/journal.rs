//! The journal and its forms.

use ratatui::crossterm::event::KeyCode;

use super::super::Action;

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
    hands.keys(&mut shell, "dr");
    let bin = hands.see(&mut shell);
    assert!(bin.contains("Recently deleted") && bin.contains("Can be brought back until"), "{bin}");
    hands.keys(&mut shell, "1");
    let back = hands.see(&mut shell);
    assert!(back.contains("Back again: Feed") && back.contains("Feed: left"), "{back}");
}

#[test]
fn what_was_typed_is_there_in_the_next_run_and_can_be_let_go() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "n7a long ni");
    shell.act(Action::Quit);
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "n3");
    assert!(!hands.see(&mut shell).contains("This is from before"), "another kind is another form");
    hands.keys(&mut shell, "\u{1b}n7");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("This is from before") && seen.contains("a long ni"), "{seen}");
    hands.keys(&mut shell, "ght");
    hands.ctrl(&mut shell, 's');
    assert!(hands.see(&mut shell).contains("Note: a long night"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "n7");
    let seen = hands.see(&mut shell);
    assert!(!seen.contains("This is from before") && !seen.contains("a long ni"), "saved once: {seen}");
    hands.keys(&mut shell, "no more\u{1b}n7");
    assert!(hands.see(&mut shell).contains("no more"));
    hands.ctrl(&mut shell, 'n');
    let seen = hands.see(&mut shell);
    assert!(!seen.contains("no more") && !seen.contains("This is from before"), "{seen}");
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

#[test]
fn the_summary_stands_as_it_is_handed_over_and_flows_where_it_is_narrow() {
    let mut world = World::new();
    let (mut shell, mut hands) = world.shell();
    hands.keys(&mut shell, "c");
    hands.answer(&mut shell, &[]);
    hands.keys(&mut shell, "bs");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("== Summary") && seen.contains("=\n Self-reported"), "{seen}");
    assert!(seen.contains("Care level now  "), "{seen}");
    (hands.width, hands.height) = (40, 60);
    let seen = hands.see(&mut shell);
    assert!(!seen.contains("==") && !seen.contains("--"), "{seen}");
    assert!(seen.contains("Care level now · Care at home"), "{seen}");
}

#[test]
fn the_summary_says_how_far_back_it_goes_and_hands_over_the_days_that_were_chosen() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c");
    hands.answer(&mut shell, &[]);
    hands.keys(&mut shell, "bs");
    let usual = hands.see(&mut shell);
    assert!(
        usual.contains("How far back")
            && usual.contains("(•) The last 7 days")
            && usual.contains("( ) The last 30 days"),
        "{usual}"
    );
    hands.keys(&mut shell, "3");
    let month = hands.see(&mut shell);
    assert!(month.contains("( ) The last 7 days") && month.contains("(•) The last 30 days"), "{month}");
    hands.keys(&mut shell, "h");
    let handed = hands.see(&mut shell);
    assert!(!handed.contains("How far back"), "nothing is chosen on a page that was handed over: {handed}");
    let top =
        |seen: &str| seen.split_once("== Summary").map(|(_, page)| page.lines().take(4).collect::<Vec<_>>().join(" "));
    assert_eq!(top(&handed), top(&month));
    assert_ne!(top(&handed), top(&usual));
}
