//! Languages that nobody speaks, made of the English words, for the shells' tests: one with marks on its letters and a third
//! longer, one written from right to left. What is cut off or turned round shows with them before a translator finds it.

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Resource},
    parser, serializer,
};
use lattea_core::content::files::PackFiles;

/// A made-up language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: marks on letters, and a third longer.
    Accented,
    /// `ar-XB`: signs that turn the text to run from right to left.
    Mirrored,
}

impl Pseudo {
    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The pack with this language.
    pub fn add_to(self, pack: PackFiles) -> PackFiles {
        let texts: Vec<_> = pack
            .under("words/en/", ".ftl")
            .map(|(path, text)| (path.replacen("/en/", &format!("/{}/", self.tag()), 1), self.resource(text)))
            .collect();
        let direction = if self == Self::Mirrored { "right_to_left" } else { "left_to_right" };
        let record = format!(
            "name = \"{}\"\ndirection = \"{direction}\"\ndecimal = \".\"\ncomma = \",\"\nsemicolon = \";\"\ntranslated_from = \"en\"\n\
             review = {{ by = \"\", on = \"\", next = \"\" }}\n",
            self.text("English")
        );
        let pack = texts.iter().fold(pack, |pack, (path, text)| pack.with(path, text));
        pack.with(&format!("words/{}/language.toml", self.tag()), &record)
    }

    fn resource(self, text: &str) -> String {
        let mut resource: Resource<String> = match parser::parse(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &mut resource.body {
            match entry {
                Entry::Message(message) => {
                    message.value.iter_mut().for_each(|pattern| self.pattern(pattern));
                    message.attributes.iter_mut().for_each(|attribute| self.pattern(&mut attribute.value));
                }
                Entry::Term(term) => self.pattern(&mut term.value),
                _ => {}
            }
        }
        serializer::serialize(&resource)
    }

    fn pattern(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.text(value),
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    variants.iter_mut().for_each(|variant| self.pattern(&mut variant.value));
                }
                PatternElement::Placeable { .. } => {}
            }
        }
    }

    /// A text in this language.
    pub fn text(self, text: &str) -> String {
        match self {
            // Only words grow: what stands between two values stays what it is.
            Self::Accented => text.split_inclusive(' ').map(longer).collect(),
            Self::Mirrored => text.split_inclusive(' ').map(mirrored).collect(),
        }
    }
}

/// A word with marks, its last vowel a third of its length longer.
fn longer(word: &str) -> String {
    let marked: String = word.chars().map(mark).collect();
    let more = word.chars().filter(|letter| letter.is_ascii_alphabetic()).count() / 3;
    match marked.rfind(|letter| "áéíóúý".contains(letter)) {
        Some(at) => {
            let vowel = marked[at..].chars().next().unwrap_or_default();
            format!("{}{}{}", &marked[..at], vowel.to_string().repeat(more), &marked[at..])
        }
        None => marked,
    }
}

fn mark(letter: char) -> char {
    let pairs =
        ["aá", "eé", "ií", "oó", "uú", "yý", "cç", "nñ", "sš", "zž", "AÁ", "EÉ", "IÍ", "OÓ", "UÚ", "CÇ", "NÑ", "SŠ"];
    pairs.iter().find(|pair| pair.starts_with(letter)).and_then(|pair| pair.chars().nth(1)).unwrap_or(letter)
}

/// A word between the signs "right to left from here" and "that was it".
fn mirrored(word: &str) -> String {
    let inner = word.trim_end();
    if inner.chars().any(char::is_alphabetic) {
        format!("\u{202e}{inner}\u{202c}{}", &word[inner.len()..])
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_grow_and_keep_what_is_put_in() {
        assert_eq!(Pseudo::Accented.text("Care at home"), "Çáréé át hóméé");
        let text = Pseudo::Accented.resource(
            "x = Call { $number } now\n    .they = { $n ->\n        [one] one\n       *[other] many\n    }\n",
        );
        assert!(text.contains("{ $number }") && text.contains("ñóów") && text.contains("[one] óñéé"), "{text}");
        assert_eq!(Pseudo::Mirrored.text("Call now"), "\u{202e}Call\u{202c} \u{202e}now\u{202c}");
    }
}
