//! A condition in plain form: what has to hold together, and what alone, with the words of the questions.

use lattea_core::{
    content::{
        condition::{Condition, FindingIndex, Test},
        rows::Scope,
        vocabulary::{Domain, Origin},
    },
    triage::findings::Place,
    units::Side,
    view::voice::Voice,
};

use super::html::{element, list, text};

/// The condition as a nested list.
pub fn plain(voice: &Voice<'_>, condition: &Condition) -> String {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            let word = if matches!(condition, Condition::All(_)) { "all of" } else { "any of" };
            let items: Vec<String> = parts.iter().map(|part| plain(voice, part)).collect();
            format!("{}{}", element("span", "word", word), list(&items))
        }
        Condition::Not(inner) => wrapped(voice, "not", inner),
        Condition::AnySide(inner) => wrapped(voice, "on at least one side", inner),
        Condition::BothSides(inner) => wrapped(voice, "on both sides", inner),
        Condition::OtherSide(inner) => wrapped(voice, "on the other side", inner),
        Condition::AnyBaby(inner) => wrapped(voice, "for at least one baby", inner),
        Condition::Technique(technique) => {
            let id = voice.content.technique(*technique).id();
            format!("the condition of <a href=\"#{id}\">{id}</a>")
        }
        Condition::Atom(finding, test) => atom(voice, *finding, *test),
    }
}

fn wrapped(voice: &Voice<'_>, word: &str, inner: &Condition) -> String {
    format!("{}{}", element("span", "word", word), list(&[plain(voice, inner)]))
}

fn atom(voice: &Voice<'_>, index: FindingIndex, test: Test) -> String {
    let finding = voice.content.vocabulary().get(index);
    let place = match finding.scope {
        Scope::Person => Place::Person,
        Scope::Breast => Place::Breast(Side::Left),
        Scope::Baby => Place::Baby(0),
    };
    let derived = !matches!(finding.origin, Origin::Given);
    // What nobody is asked has no words for its values: they stand as they are written.
    let unasked = derived || finding.absent_code.is_some();
    let id = text(&finding.id);
    let name = if derived {
        format!("<a href=\"#{id}\"><code>{id}</code></a>")
    } else {
        // The words of the list that is ticked; a rule of a breast is about each side, so the side is left out.
        let item = voice.question(place, index, ".item").filter(|_| finding.domain == Domain::YesNo);
        text(&item.unwrap_or_else(|| voice.label(place, index)).replace("left ", ""))
    };
    format!("{name}: {}", element("strong", "", &text(&values(voice, index, &finding.domain, test, unasked))))
}

fn values(voice: &Voice<'_>, index: FindingIndex, domain: &Domain, test: Test, unasked: bool) -> String {
    let chosen = |mask: u32, words: &[String]| {
        let marked = words.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
        let said = marked.map(|(_, word)| if unasked { word.clone() } else { voice.choice(index, word) });
        said.collect::<Vec<_>>().join(" or ")
    };
    match (test, domain) {
        (Test::OneOf(mask), Domain::YesNo) => chosen(mask, &["no".to_owned(), "yes".to_owned()]),
        (Test::OneOf(mask) | Test::Has(mask), Domain::OneOf(words) | Domain::Set(words)) => chosen(mask, words),
        (Test::AtLeast(bound), _) => format!("{} or more", number(bound, domain)),
        (Test::AtMost(bound), _) => format!("{} or less", number(bound, domain)),
        (Test::OneOf(_) | Test::Has(_), _) => String::new(),
    }
}

fn number(bound: i32, domain: &Domain) -> String {
    match domain {
        Domain::Int { unit, .. } if unit.starts_with("tenths") => format!("{}.{} °C", bound / 10, bound % 10),
        Domain::Int { unit, .. } if unit == "derived" || unit == "babies" => bound.to_string(),
        Domain::Int { unit, .. } => format!("{bound} {unit}"),
        _ => bound.to_string(),
    }
}
