//! The screens without a terminal: what is in sight at 80×24 and at 40×15, and whole flows by keys.

mod support;

use lattea_core::{
    care::Tier,
    journal::{Kind, Setting},
    view::help::OwnNumber,
};
use ratatui::{crossterm::event::KeyCode, style::Modifier};

use self::support::{Hands, World, words};
use super::{Screen, shell::Shell};

const SIZES: [(u16, u16); 3] = [(80, 24), (40, 15), (132, 50)];

/// The last word of the bar is Help, and no line ends in half a word.
fn sound(hands: &Hands, shell: &mut Shell<'_>, whole: &[String]) -> String {
    let lines = hands.lines(shell);
    assert_eq!(lines.last().map(|line| line.ends_with("Help")), Some(true), "{}", lines.join("\n"));
    for line in &lines {
        assert!(line.chars().count() <= usize::from(hands.width), "{line}");
        let last = words(line).pop();
        if let Some(last) = last.filter(|_| !whole.is_empty()) {
            assert!(whole.contains(&last), "half a word at the end of: {line}");
        }
    }
    lines.join("\n")
}

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
fn every_place_shows_its_words_at_every_size_and_help_is_last() {
    let mut world = World::new();
    let (mut shell, mut hands) = world.shell();
    let places = [
        ('t', "Start a check"),
        ('m', "Each session begins with a check"),
        ('j', "Nothing noted here"),
        ('s', "Summary for a doctor or midwife"),
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
fn no_question_is_cut_in_the_middle_of_a_word() {
    for (width, height) in SIZES {
        let mut world = World::without_journal();
        let (mut shell, mut hands) = world.shell();
        (hands.width, hands.height) = (width, height);
        let known = known_words(&shell);
        hands.keys(&mut shell, "c1\n30\n1");
        for _ in 0..6 {
            sound(&hands, &mut shell, &known);
            hands.keys(&mut shell, "n");
        }
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

/// One answer of a well person.
fn step(hands: &Hands, shell: &mut Shell<'_>) {
    let lines = hands.lines(shell);
    let before = lines.join("\n");
    let focus = lines.iter().position(|line| line.trim_start().starts_with('›')).unwrap_or(0);
    let keys = match &lines[focus] {
        _ if before.contains("n None of these") => "n",
        here if here.contains("y ( )") => "n",
        here if here.contains('▏') && before.contains("°C") => "36.8\n",
        here if here.contains('▏') && before.contains("give birth") => "30\n",
        here if here.contains('▏') && before.contains("wet nappies") => "7\n",
        here if here.contains('▏') => "0\n",
        here if here.contains("1 [ ]") => "1\n",
        here if here.contains("1 ( )") => "1",
        _ => "\n",
    };
    hands.keys(shell, keys);
}

#[test]
fn back_brings_the_old_answer() {
    let mut world = World::without_journal();
    let (mut shell, hands) = world.shell();
    hands.keys(&mut shell, "c1\n30\n1");
    hands.keys(&mut shell, "3");
    assert!(hands.see(&mut shell).contains("[x] A fit"));
    hands.keys(&mut shell, "3n");
    assert!(hands.see(&mut shell).contains("Short of breath"));
    hands.keys(&mut shell, "b");
    assert!(hands.see(&mut shell).contains("[ ] A fit"));
    hands.keys(&mut shell, "bb");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("[30▏"), "{seen}");
    hands.keys(&mut shell, "\n");
    assert!(hands.see(&mut shell).contains("(•) 1"), "{}", hands.see(&mut shell));
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

fn massage(shell: &mut Shell<'_>, hands: &Hands) {
    hands.keys(shell, "c");
    hands.answer(shell, &[]);
    hands.keys(shell, "g1");
}

#[test]
fn a_session_runs_pauses_and_stops() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    massage(&mut shell, &hands);
    assert!(hands.see(&mut shell).contains("Get ready"), "{}", hands.see(&mut shell));
    hands.keys(&mut shell, "\n");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("before you begin") && seen.contains("STOP"), "{seen}");
    hands.keys(&mut shell, "1");
    hands.wait(&mut shell, 10);
    let seen = hands.see(&mut shell);
    assert!(seen.contains("Lift and let down") && seen.contains("It should never hurt") || seen.contains("never hurt"));
    hands.keys(&mut shell, " ");
    let paused = hands.see(&mut shell);
    assert!(paused.contains("Paused"), "{paused}");
    hands.wait(&mut shell, 30);
    let still = hands.see(&mut shell);
    assert_eq!(paused.lines().nth(2), still.lines().nth(2), "the timer moved while paused");
    hands.keys(&mut shell, " ");
    hands.wait(&mut shell, 2);
    assert!(!hands.see(&mut shell).contains("Paused"));
    hands.keys(&mut shell, "s");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("It is always fine to stop"), "{seen}");
    drop(shell);
    let rows = world.app.journal_page(None, &[Kind::Session], 5).unwrap();
    assert!(rows.days[0].rows[0].detail.contains("stopped"), "{rows:?}");
}

#[test]
fn pain_and_signs_stop_a_session_and_stop_is_always_in_sight() {
    for (keys, words) in [("p5", "because of the pain"), ("p6", "because of the pain"), ("x4", "numb"), ("px", "hurts")]
    {
        let mut world = World::new();
        let (mut shell, mut hands) = world.shell();
        massage(&mut shell, &hands);
        hands.keys(&mut shell, "\n1");
        for (width, height) in SIZES {
            (hands.width, hands.height) = (width, height);
            let seen = sound(&hands, &mut shell, &[]);
            assert!(seen.contains("STOP") && seen.contains("left breast"), "{seen}");
        }
        hands.keys(&mut shell, keys);
        let seen = hands.see(&mut shell).replace('\n', " ");
        assert!(seen.contains("Stopped") && seen.contains(words), "{keys}: {seen}");
    }
}

#[test]
fn help_in_a_session_rests_the_hands_and_keeps_stop() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    massage(&mut shell, &hands);
    hands.keys(&mut shell, "\n1?");
    let seen = hands.see(&mut shell);
    assert!(seen.contains("999") && seen.contains("s Stop the massage"), "{seen}");
    hands.keys(&mut shell, "\u{1b}");
    assert!(hands.see(&mut shell).contains("Paused"));
    hands.keys(&mut shell, "?s");
    assert!(hands.see(&mut shell).contains("always fine to stop"));
}

#[test]
fn a_session_that_is_left_is_kept_as_interrupted() {
    let mut world = World::new();
    let (mut shell, hands) = world.shell();
    massage(&mut shell, &hands);
    hands.keys(&mut shell, "\n1");
    let ctrl_c =
        ratatui::crossterm::event::KeyEvent::new(KeyCode::Char('c'), ratatui::crossterm::event::KeyModifiers::CONTROL);
    shell.key(ctrl_c);
    assert!(shell.over());
    drop(shell);
    world.app.massage_interrupt().unwrap();
    let rows = world.app.journal_page(None, &[Kind::Session], 5).unwrap();
    assert!(rows.days[0].rows[0].detail.contains("interrupted"), "{rows:?}");
}

#[test]
fn the_drawing_rests_on_the_outer_side_of_each_breast() {
    for (side, left_of_middle) in [('1', true), ('2', false)] {
        let mut world = World::new();
        let (mut shell, hands) = world.shell();
        hands.keys(&mut shell, "c");
        hands.answer(&mut shell, &["One spot", "Upper outer part"]);
        hands.keys(&mut shell, &format!("g{side}\n1"));
        let resting = match shell.stack.last() {
            Some(Screen::Session(session)) => session.resting(),
            _ => panic!("no session"),
        };
        assert_eq!(resting, [7, 8]);
        let lines = hands.lines(&mut shell);
        let line = lines.iter().find(|line| line.contains("Rest here")).unwrap();
        // The ring stands in the left 36 columns of the page.
        let at = line.chars().take_while(|letter| *letter != 'R').count();
        assert_eq!(at < 17, left_of_middle, "{}", lines.join("\n"));
    }
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
    let (left, right) = (
        lines.iter().filter(|it| it.contains("(left breast)")),
        lines.iter().filter(|it| it.contains("(right breast)")),
    );
    assert_eq!(left.count(), right.count(), "{}", lines.join("\n"));
    assert!(lines.iter().filter(|it| it.contains("[ ]")).count() > 24);
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
