//! Lines of a width: words that are broken only when they must be, and letters that take no column or two.

use crate::summary::clean::is_mark;

/// Breaks into lines of at most `most` columns, at spaces where there are any.
pub(super) fn wrap(text: &str, most: usize) -> Vec<String> {
    let most = most.max(2);
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_whitespace() {
        let mut rest = word;
        loop {
            let gap = usize::from(used > 0);
            let wide = width(rest);
            let Some(line) = lines.last_mut() else { return lines };
            if used + gap + wide <= most {
                if gap == 1 {
                    line.push(' ');
                }
                line.push_str(rest);
                used += gap + wide;
                break;
            }
            if used > 0 {
                lines.push(String::new());
                used = 0;
                continue;
            }
            let at = fitting(rest, most);
            line.push_str(&rest[..at]);
            rest = &rest[at..];
            lines.push(String::new());
        }
    }
    lines
}

/// How many bytes of a word fit into `most` columns; at least one character.
fn fitting(word: &str, most: usize) -> usize {
    let mut used = 0;
    for (at, character) in word.char_indices() {
        used += columns(character);
        if used > most && at > 0 {
            return at;
        }
    }
    word.len()
}

/// How many columns a text takes where letters have one width.
pub fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// Marks and joiners take none, East Asian letters and emoji two.
fn columns(character: char) -> usize {
    match character {
        '\u{200c}' | '\u{200d}' => 0,
        character if is_mark(character) => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_asked_whatever_the_words() {
        for text in ["授乳".repeat(90), "👩‍🍼 ".repeat(60), "x".repeat(1000), format!("a {} b", "y".repeat(200))]
        {
            for most in [2, 7, 78] {
                assert!(wrap(&text, most).iter().all(|line| width(line) <= most), "{most}");
            }
        }
    }

    #[test]
    fn wrapping_loses_no_letter() {
        let text = format!("one {} two  three", "z".repeat(100));
        let joined: String = wrap(&text, 9).concat().replace(' ', "");
        assert_eq!(joined, text.replace(' ', ""));
    }
}
