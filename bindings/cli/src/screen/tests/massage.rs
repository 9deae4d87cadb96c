//! A guided session.

use lattea_core::journal::Kind;
use ratatui::crossterm::event::KeyCode;

use super::{
    SIZES, sound,
    support::{Hands, World},
};
use crate::screen::{
    Screen,
    shell::Shell,
    theme::{Depth, Look, Theme},
};

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
    world.app.close().unwrap();
    let rows = world.app.journal_page(None, &[Kind::Session], 5).unwrap();
    assert!(rows.days[0].rows[0].detail.contains("interrupted"), "{rows:?}");
}

#[test]
fn the_drawing_rests_on_the_outer_side_of_each_breast() {
    for (side, left_of_middle) in [('1', true), ('2', false)] {
        let mut world = World::new();
        let (mut shell, hands) = world.shell();
        hands.keys(&mut shell, "c");
        hands.answer(&mut shell, &["A sore place, or pain", "One spot", "Upper outer part"]);
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
fn a_terminal_without_dots_gets_the_drawing_in_words() {
    let mut world = World::new();
    let clock = world.clock.clone();
    let theme = Theme::new(Depth::None, Look::Dark).without_dots();
    let mut shell = Shell::new(&mut world.app, theme);
    let hands = Hands::of(clock);
    massage(&mut shell, &hands);
    hands.keys(&mut shell, "\n1");
    let seen = hands.see(&mut shell).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(seen.contains("A palm lies under the breast, lifts it a little and lets it down."), "{seen}");
    assert!(!seen.chars().any(|letter| ('\u{2801}'..='\u{28ff}').contains(&letter)), "{seen}");
}

#[test]
fn every_drawing_can_be_read_without_colours_at_every_width() {
    use crate::screen::{Ctx, diagram};
    use lattea_core::{
        content::Content,
        units::{Quadrant, Side},
        view::{
            diagram::{SectorState, Seen, of_phase},
            voice::Voice,
        },
    };
    use ratatui::{Terminal, backend::TestBackend, layout::Rect};

    let content = Content::embedded().unwrap();
    let voice = Voice::new(&content, "en");
    let theme = Theme::new(Depth::None, Look::Dark);
    let now = lattea_core::clock::Moment::parse("2026-11-23T10:10:00+01:00").unwrap();
    let ctx = Ctx { theme: &theme, voice: &voice, now };
    let mut pages = String::new();
    for (width, height) in [(59, 34), (36, 16), (40, 12)] {
        for rule in content.techniques() {
            for phase in &rule.row().phases {
                for (side, sore) in [(Side::Left, [].as_slice()), (Side::Right, &[Quadrant::LowerOuter])] {
                    let Some(view) = of_phase(&voice, phase, side, Seen::Own, sore) else { continue };
                    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
                    let area = Rect { x: 0, y: 0, width, height };
                    terminal.draw(|frame| diagram::draw(frame.buffer_mut(), area, &view, Some(1_700), &ctx)).unwrap();
                    let buffer = terminal.backend().buffer();
                    let line = |y: u16| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
                    let seen: Vec<String> = (0..height).map(line).collect();
                    let seen = seen.join("\n");
                    assert_eq!(seen.contains("Rest here"), !sore.is_empty(), "{} {}:\n{seen}", rule.id(), phase.id);
                    let free = view.sectors.iter().filter(|it| it.state != SectorState::Rest);
                    assert!({ free }.all(|it| seen.contains(&it.number.to_string())), "{seen}");
                    pages.push_str(&format!("{} {} {side:?} {width}\n{seen}\n\n", rule.id(), phase.id));
                }
            }
        }
    }
    if let Some(file) = std::env::var_os("LATTEA_SCREENS") {
        std::fs::write(file, pages).unwrap();
    }
}
