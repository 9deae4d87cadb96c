//! What people typed, made safe to stand on the page: one line, visible characters, a bound on its length.
//!
//! It happens once, where typed words enter the document, so that no form can show more than another. Nothing is
//! escaped here: each form escapes what its own format needs.

use crate::voice::Voice;

/// The most combining marks on one letter; more of them climb into other lines.
const MARKS: usize = 4;

/// One line of visible characters: no control characters, no marks that turn the direction of the text round it, no
/// invisible ones that can hide words.
pub(super) fn visible(text: &str) -> String {
    let mut line = String::new();
    let mut marks = 0;
    for character in text.chars() {
        let character = if is_space(character) { ' ' } else { character };
        if is_hidden(character) || (character == ' ' && (line.is_empty() || line.ends_with(' '))) {
            continue;
        }
        marks = if is_mark(character) { marks + 1 } else { 0 };
        if marks <= MARKS {
            line.push(character);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// The same, cut after `most` characters with a word on how much is missing.
pub(super) fn own_words(voice: &Voice<'_>, text: &str, most: usize) -> String {
    let line = visible(text);
    let missing = line.chars().count().saturating_sub(most);
    if missing == 0 {
        return line;
    }
    let kept: String = line.chars().take(most).collect();
    voice.say_with("sum-cut", &[("text", kept.trim_end().into()), ("count", missing.into())])
}

fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Controls, direction marks, zero-width ones (the two joiners that scripts and emoji need stay), tags, noncharacters.
fn is_hidden(character: char) -> bool {
    let code = u32::from(character);
    character.is_control()
        || matches!(character,
            '\u{00ad}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        || code & 0xfffe == 0xfffe
        || (0xfdd0..=0xfdef).contains(&code)
}

/// Whether a character may stand in a line as it is.
pub(super) fn is_visible(character: char) -> bool {
    character == ' ' || !(is_space(character) || is_hidden(character))
}

/// Marks that stand on the letter before them.
pub(super) fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036f}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05bd}' | '\u{0610}'..='\u{061a}'
        | '\u{064b}'..='\u{065f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_visible_characters_on_one_line_are_left() {
        assert_eq!(visible("a\u{202e}b\r\n\tc\u{0}\u{1b}[31m\u{200b}d  e "), "ab c[31md e");
        assert_eq!(visible("\u{2066}x\u{2069}\u{e0041}\u{feff}"), "x");
        assert_eq!(visible(&format!("o{}", "\u{0301}".repeat(90))).chars().count(), 1 + MARKS);
    }

    #[test]
    fn letters_of_every_script_and_joined_emoji_stay() {
        for text in ["šťastná", "می‌خواهم", "ребёнок", "👩‍🍼", "授乳"] {
            assert_eq!(visible(text), text);
        }
    }
}
