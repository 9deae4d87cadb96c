//! The screens without a terminal: what is in sight at 80×24 and at 40×15, and whole flows by keys.

mod calm;
mod check;
mod journal;
mod keeping;
mod massage;
mod places;
mod support;

use self::support::{Hands, words};
use super::shell::Shell;

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
