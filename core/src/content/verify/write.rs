//! Conditions written back as text: for messages, and in one fixed form so that two can be compared.

use crate::content::{
    Content,
    condition::{Condition, FindingIndex, Test},
    vocabulary::Domain,
};

/// A condition in the notation of the table.
pub fn written(content: &Content, condition: &Condition) -> String {
    write(content, condition, false)
}

/// Parts that have to hold together.
pub fn joined(content: &Content, parts: &[&Condition]) -> String {
    join(parts.iter().map(|part| bracketed(content, part, false)).collect(), " and ")
}

/// The one form in which conditions that differ only in the order or nesting of their parts are the same.
pub fn canonical(content: &Content, condition: &Condition) -> String {
    write(content, condition, true)
}

fn write(content: &Content, condition: &Condition, sorted: bool) -> String {
    let inside = |form: &str, inner: &Condition| format!("{form}({})", write(content, inner, sorted));
    let list = |parts: &[&Condition], word: &str| {
        let mut texts: Vec<String> = parts.iter().map(|part| bracketed(content, part, sorted)).collect();
        if sorted {
            texts.sort();
            texts.dedup();
        }
        join(texts, word)
    };
    match condition {
        Condition::Atom(finding, test) => atom(content, *finding, *test),
        Condition::All(_) => list(
            &flat(condition, sorted, |it| if let Condition::All(parts) = it { Some(parts) } else { None }),
            " and ",
        ),
        Condition::Any(_) => {
            list(&flat(condition, sorted, |it| if let Condition::Any(parts) = it { Some(parts) } else { None }), " or ")
        }
        Condition::Not(inner) => inside("not ", inner),
        Condition::AnySide(inner) => inside("any_side", inner),
        Condition::BothSides(inner) => inside("both_sides", inner),
        Condition::OtherSide(inner) => inside("other_side", inner),
        Condition::AnyBaby(inner) => inside("any_baby", inner),
        Condition::Technique(technique) => format!("tech.{}", content.technique(*technique).id()),
    }
}

/// The parts of a condition; when sorted, parts of the same kind inside them are laid beside them.
fn flat<'c>(
    condition: &'c Condition,
    sorted: bool,
    parts: impl Fn(&'c Condition) -> Option<&'c [Condition]> + Copy,
) -> Vec<&'c Condition> {
    let mut all = Vec::new();
    for part in parts(condition).unwrap_or_default() {
        if sorted && parts(part).is_some() { all.extend(flat(part, sorted, parts)) } else { all.push(part) }
    }
    all
}

fn bracketed(content: &Content, condition: &Condition, sorted: bool) -> String {
    let text = write(content, condition, sorted);
    if matches!(condition, Condition::All(_) | Condition::Any(_)) { format!("({text})") } else { text }
}

fn join(mut texts: Vec<String>, word: &str) -> String {
    // A single part that is left needs no brackets of its own.
    if texts.len() == 1 { texts.pop().unwrap_or_default() } else { texts.join(word) }
}

/// One test of one finding.
pub fn atom(content: &Content, finding: FindingIndex, test: Test) -> String {
    let finding = content.vocabulary().get(finding);
    let id = &finding.id;
    let words = |mask: u32| match &finding.domain {
        Domain::OneOf(words) | Domain::Set(words) => {
            let chosen = (0u32..).zip(words).filter(|(at, _)| mask.checked_shr(*at).unwrap_or(0) & 1 == 1);
            chosen.map(|(_, word)| word.as_str()).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    match (test, &finding.domain) {
        (Test::OneOf(0b10), Domain::YesNo) => id.clone(),
        (Test::OneOf(0b01), Domain::YesNo) => format!("{id} = no"),
        (Test::OneOf(mask), _) => match words(mask).as_slice() {
            [only] => format!("{id} = {only}"),
            several => format!("{id} in {{{}}}", several.join(", ")),
        },
        (Test::Has(mask), _) => format!("{id} has {{{}}}", words(mask).join(", ")),
        (Test::AtLeast(bound), _) => format!("{id} ≥ {bound}"),
        (Test::AtMost(bound), _) => format!("{id} ≤ {bound}"),
    }
}
