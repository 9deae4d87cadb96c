//! Languages: each says what the default one says, with the same values put in and every plural that it needs.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::{
    messages::{Messages, Text, messages},
    review_fault,
};
use crate::content::{Content, error::Fault, rows::Direction};

/// Whole numbers up to this show every plural that an amount in the app can ask for.
const COUNTED: u32 = 200;
/// Numbers that show every plural there is: some languages have one for millions, which a text may have and does not need.
const LARGE: [u32; 12] = [0, 1, 2, 3, 5, 6, 11, 21, 22, 100, 102, 1_000_000];
/// The names of the plural categories.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The language that every other one is compared with has its plurals too.
pub fn default_language(content: &Content, faults: &mut Vec<Fault>) {
    record(content, content.words().default_language(), faults);
}

/// A message that is missing in one language would appear in another one in the middle of a screen; L7 asks for the
/// reason of every rule in every language.
pub fn languages(content: &Content, faults: &mut Vec<Fault>) {
    let words = content.words();
    let default = words.default_language();
    let original = messages(&words.written(default));
    plurals(default, &original, faults);
    for language in words.languages().filter(|language| *language != default) {
        record(content, language, faults);
        let here = messages(&words.written(language));
        let awaits = words.record(language).map(|row| row.awaits.as_slice()).unwrap_or_default();
        missing(default, &original, language, &here, awaits, faults);
        awaited(default, &original, language, &here, awaits, faults);
        more(default, &original, language, &here, faults);
        values(default, &original, &here, faults);
        plurals(language, &here, faults);
    }
}

/// What the language says of itself.
fn record(content: &Content, language: &str, faults: &mut Vec<Fault>) {
    let words = content.words();
    let Some(row) = words.record(language) else { return };
    let mut fault = |reason: String| faults.push(Fault::new(format!("words/{language}/language.toml"), "", reason));
    if row.name.trim().is_empty() {
        fault("name: write what the language is called in itself".to_owned());
    }
    if !matches!(row.decimal, '.' | ',' | '٫') {
        fault(format!("decimal: '{}' is none of . , ٫", row.decimal));
    }
    if !matches!((row.comma, row.semicolon), (',', ';') | ('،', '؛')) {
        fault(format!("comma and semicolon: '{}' and '{}' are neither , and ; nor ، and ؛", row.comma, row.semicolon));
    }
    let from = row.translated_from.as_str();
    if (language == words.default_language()) != from.is_empty() {
        fault(format!("translated_from: it is empty for {} and no other language", words.default_language()));
    } else if !from.is_empty() && words.record(from).is_none() {
        fault(format!("translated_from: there are no words in the language '{from}'"));
    }
    let tag = language.parse::<LanguageIdentifier>().ok();
    let leftward = tag.is_some_and(|tag| tag.character_direction() == unic_langid::CharacterDirection::RTL);
    if leftward != (row.direction == Direction::RightToLeft) {
        let right = if leftward { "right_to_left" } else { "left_to_right" };
        fault(format!("direction: {language} is written {right}"));
    }
    if let Some(reason) = review_fault(&row.review) {
        fault(reason.to_owned());
    }
}

/// What waits for its translation is there in the original, and not here yet.
fn awaited(
    default: &str,
    original: &Messages,
    language: &str,
    here: &Messages,
    awaits: &[String],
    faults: &mut Vec<Fault>,
) {
    let has = |messages: &Messages, row: &str| {
        let (id, attribute) = row.split_once('.').unwrap_or((row, ""));
        messages.get(id).is_some_and(|texts| attribute.is_empty() || texts.contains_key(attribute))
    };
    for row in awaits {
        let reason = match (has(original, row), has(here, row)) {
            (false, _) => format!("awaits: words/{default} has no '{row}': take it out"),
            (true, true) => format!("awaits: '{row}' is translated: take it out"),
            (true, false) => continue,
        };
        faults.push(Fault::new(format!("words/{language}/language.toml"), "", reason));
    }
}

fn missing(
    default: &str,
    original: &Messages,
    language: &str,
    here: &Messages,
    awaits: &[String],
    faults: &mut Vec<Fault>,
) {
    let place = format!("words/{language}");
    for (id, texts) in original.iter().filter(|(id, _)| !awaits.contains(id)) {
        let lint = if id.starts_with("reason-") { "L7" } else { "" };
        let Some(mine) = here.get(id) else {
            faults.push(Fault::lint(lint, &place, id, format!("this message is missing: words/{default} has it")));
            continue;
        };
        for name in texts.keys().filter(|name| !mine.contains_key(*name) && !awaits.contains(&row(id, name))) {
            let reason = match name.as_str() {
                "" => format!("this message has attributes and no text of its own: words/{default} has one"),
                _ => format!("its attribute .{name} is missing: words/{default} has it"),
            };
            faults.push(Fault::lint(lint, &place, id, reason));
        }
    }
}

/// A language may need more forms of a word than the default one, such as the cases of a noun. Such a form is an attribute
/// that another of its messages names; anything else more is a text that nobody asks for.
fn more(default: &str, original: &Messages, language: &str, here: &Messages, faults: &mut Vec<Fault>) {
    let named: BTreeSet<&String> = here.values().flat_map(|texts| texts.values()).flat_map(|it| &it.names).collect();
    for (id, texts) in here {
        let place = || texts.values().next().map_or_else(|| format!("words/{language}"), |text| text.file.clone());
        let Some(theirs) = original.get(id) else {
            let reason = format!("words/{default} does not have this message: write it there too, or take it out");
            faults.push(Fault::new(format!("words/{language}"), id, reason));
            continue;
        };
        for name in texts.keys().filter(|name| !theirs.contains_key(*name)) {
            if !named.contains(&format!("{id}.{name}")) {
                let reason = format!("no message names its attribute .{name}, which words/{default} does not have");
                faults.push(Fault::new(place(), id, reason));
            }
        }
    }
}

/// A value that is left out is not said; one that nobody gives stays empty.
fn values(default: &str, original: &Messages, here: &Messages, faults: &mut Vec<Fault>) {
    for (id, texts) in here {
        let Some(theirs) = original.get(id) else { continue };
        let all: BTreeSet<&String> = theirs.values().flat_map(|text| &text.values).collect();
        for (name, text) in texts {
            let mut fault = |reason| faults.push(Fault::new(&text.file, row(id, name), reason));
            let given: BTreeSet<&String> =
                theirs.get(name).map_or_else(|| all.clone(), |it| it.values.iter().collect());
            for value in text.values.iter().filter(|value| !given.contains(value)) {
                fault(format!("it puts in {{ ${value} }}, which words/{default} does not"));
            }
            let said = |value: &&&String| !text.values.contains(**value);
            if theirs.contains_key(name) {
                for value in given.iter().filter(said) {
                    fault(format!("it leaves out {{ ${value} }}, which words/{default} puts in"));
                }
            }
        }
    }
}

/// A choice by number has a variant for each plural of its language; without it the wrong form is said.
fn plurals(language: &str, here: &Messages, faults: &mut Vec<Fault>) {
    let (Some(needed), Some(known)) = (categories(language, 0..=COUNTED), categories(language, LARGE)) else {
        let reason = "there are no plural rules for this language: it can't be built in yet";
        faults.push(Fault::new(format!("words/{language}"), "", reason));
        return;
    };
    for (id, texts) in here {
        for (name, text) in texts {
            for (value, keys) in text.choices.iter().filter(|(_, keys)| is_plural(keys)) {
                let lacks: Vec<_> = needed.iter().filter(|category| !has(keys, category)).copied().collect();
                if !lacks.is_empty() {
                    let reason = format!("its choice by ${value} has no variant for: {}", lacks.join(", "));
                    faults.push(Fault::new(&text.file, row(id, name), reason));
                }
                let plural = |key: &&String| **key != "other" && CATEGORIES.contains(&key.as_str());
                if let Some(key) = keys.iter().filter(plural).find(|key| !known.contains(&key.as_str())) {
                    let reason =
                        format!("its choice by ${value} has a variant [{key}], which no whole number is in {language}");
                    faults.push(Fault::new(&text.file, row(id, name), reason));
                }
            }
        }
    }
}

/// Whether a choice is one by number: it names a plural beside "other", or a number.
fn is_plural(keys: &BTreeSet<String>) -> bool {
    keys.iter().any(|key| (key != "other" && CATEGORIES.contains(&key.as_str())) || key.parse::<u32>().is_ok())
}

/// A variant for a plural; "one", "two" and "zero" may be written as the number.
fn has(keys: &BTreeSet<String>, category: &str) -> bool {
    let number = match category {
        "zero" => "0",
        "one" => "1",
        "two" => "2",
        _ => "",
    };
    keys.contains(category) || keys.contains(number)
}

/// The plurals that a language tells apart among these whole numbers.
fn categories(language: &str, numbers: impl IntoIterator<Item = u32>) -> Option<BTreeSet<&'static str>> {
    let language: LanguageIdentifier = language.parse().ok()?;
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
    let name = |category| match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    Some(numbers.into_iter().filter_map(|number| rules.select(number).ok()).map(name).collect())
}

fn row(id: &str, attribute: &str) -> String {
    if attribute.is_empty() { id.to_owned() } else { format!("{id}.{attribute}") }
}

/// For the lint of lengths: every text of a language by its whole name.
pub fn texts(messages: &Messages) -> impl Iterator<Item = (String, &Text)> {
    messages.iter().flat_map(|(id, texts)| texts.iter().map(move |(name, text)| (row(id, name), text)))
}
