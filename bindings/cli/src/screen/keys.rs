//! Keys: which one stands beside which choice, and what the common ones mean everywhere.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key for each choice: digits first, then letters that mean nothing else here, then capitals. There are always as
/// many as choices: one that is beyond them all has none, and is still there.
pub fn choice_keys(count: usize, taken: &str) -> Vec<Option<char>> {
    let free = |letter: &char| !taken.contains(letter.to_ascii_lowercase());
    let keys = ('1'..='9').chain(('a'..='z').filter(free)).chain(('A'..='Z').filter(free)).map(Some);
    keys.chain(std::iter::repeat(None)).take(count).collect()
}

/// Which choice a key chooses: the letter as it was typed, or else in lower case.
pub fn chosen(keys: &[Option<char>], key: KeyEvent) -> Option<usize> {
    let of = |typed: Option<char>| typed.and_then(|typed| keys.iter().position(|key| *key == Some(typed)));
    of(typed(key)).or_else(|| of(letter(key)))
}

/// The letter that was typed, in lower case; nothing for a key with Ctrl or Alt.
pub fn letter(key: KeyEvent) -> Option<char> {
    match key.code {
        KeyCode::Char(letter) if !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => {
            Some(letter.to_ascii_lowercase())
        }
        _ => None,
    }
}

/// The character as it was typed.
pub fn typed(key: KeyEvent) -> Option<char> {
    letter(key)?;
    match key.code {
        KeyCode::Char(typed) => Some(typed),
        _ => None,
    }
}

/// Whether this is Ctrl with a letter.
pub fn is_ctrl(key: KeyEvent, letter: char) -> bool {
    key.modifiers.contains(KeyModifiers::CONTROL) && key.code == KeyCode::Char(letter)
}

/// Back: Esc or the left arrow.
pub fn is_back(key: KeyEvent) -> bool {
    matches!(key.code, KeyCode::Esc | KeyCode::Left)
}

/// The key that stands beside a pain score.
pub fn score_key(score: usize) -> char {
    u32::try_from(score).ok().and_then(|score| char::from_digit(score, 10)).unwrap_or('t')
}
