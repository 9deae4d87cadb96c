//! How hard a text is to read, where there is a measure: Flesch-Kincaid for English, LIX for languages written in Latin
//! letters. No kept crate has them, and each is one line of arithmetic over counts.
//!
//! For Ukrainian, Russian and Arabic we know of no measure that is agreed on; there only the length of sentences is looked at.

/// The counts of one text.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Counts {
    /// Sentences: what ends with a full stop, a question mark, an exclamation mark, or a line.
    pub sentences: usize,
    /// Words: letters in a row, apostrophes and hyphens inside them included.
    pub words: usize,
    /// Words of more than six letters.
    pub long: usize,
    /// Groups of vowels, as an English reader says them.
    pub syllables: usize,
    /// Words of the longest sentence.
    pub longest: usize,
}

impl Counts {
    /// Counts a text in Markdown: citations, headings' marks and emphasis are no words. Each heading and each list item ends a
    /// sentence.
    pub fn of(markdown: &str) -> Self {
        let mut counts = Self::default();
        let mut text = String::new();
        for line in plain(markdown).lines() {
            let starts = line.trim().is_empty() || line.starts_with('#') || line.trim_start().starts_with("- ");
            text.push(if starts { '\n' } else { ' ' });
            text.push_str(line.trim_start_matches(['#', '-', ' ']));
        }
        for sentence in text.split(['.', '?', '!', '\n', '؟', ':']) {
            let words: Vec<&str> = sentence.split(|sign: char| !is_letter(sign)).filter(|it| is_word(it)).collect();
            counts.sentences += usize::from(!words.is_empty());
            counts.words += words.len();
            counts.long += words.iter().filter(|word| word.chars().count() > 6).count();
            counts.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
            counts.longest = counts.longest.max(words.len());
        }
        counts
    }

    /// The reading age: the grade of Flesch and Kincaid, and five years.
    pub fn reading_age(&self) -> f64 {
        let (sentences, words, syllables) = (self.sentences as f64, self.words as f64, self.syllables as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5.0
    }

    /// LIX: words in a sentence, and how many of a hundred are long. Below 40 is easy.
    pub fn lix(&self) -> f64 {
        self.words as f64 / self.sentences as f64 + 100.0 * self.long as f64 / self.words as f64
    }
}

fn plain(markdown: &str) -> String {
    let mut parts = markdown.split("[^");
    let first = parts.next().unwrap_or_default().to_owned();
    let text = parts.fold(first, |text, part| text + part.split_once(']').map_or(part, |(_, rest)| rest));
    // A decimal point ends no sentence.
    let signs: Vec<char> = text.chars().collect();
    let inside =
        |at: usize| at > 0 && signs[at - 1].is_ascii_digit() && signs.get(at + 1).is_some_and(char::is_ascii_digit);
    signs.iter().enumerate().filter(|(at, sign)| !(**sign == '.' && inside(*at))).map(|(_, sign)| sign).collect()
}

fn is_letter(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '\'' | '’' | '-')
}

fn is_word(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.trim_end_matches("'s");
    let vowel = |sign: char| "aeiouy".contains(sign);
    let (mut groups, mut before) = (0, false);
    for sign in word.chars() {
        groups += usize::from(vowel(sign) && !before);
        before = vowel(sign);
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_those_that_a_reader_makes() {
        let counts = Counts::of("## Cold\n\nMany sources advise cold.[^ABM36] It is 38.5 °C.\n\n- Wrap it\n  well.");
        assert_eq!((counts.sentences, counts.words, counts.long, counts.longest), (4, 11, 1, 4));
        assert_eq!(["baby", "advise", "little", "fever", "the", "breast"].map(syllables), [2, 2, 2, 2, 1, 1]);
    }

    #[test]
    fn easy_is_lower_than_hard() {
        let easy = Counts::of("Keep feeding. Rest. Drink when you are thirsty.");
        let hard = Counts::of("Physiological lymphatic drainage facilitates interstitial decongestion considerably.");
        assert!(easy.reading_age() < 8.0 && hard.reading_age() > 20.0);
        assert!(easy.lix() < 30.0 && hard.lix() > 60.0);
    }
}
