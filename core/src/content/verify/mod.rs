//! The lint of the rule table: what a pack may not get wrong, each with a message for whoever edits it.
//!
//! A lint is a function that reads a pack that could be loaded and adds what it finds; each says in its own words why it
//! exists. The table's numbers stand in the messages: `[L6]`. L2 and L8 need cases beside the pack, so the tests hold
//! them ([`thresholds`] lists what L2 asks for); L9 is about a running program.

mod alone;
mod alternatives;
mod articles;
mod contacts;
mod evidence;
mod findings;
mod joint;
mod kinds;
mod languages;
mod messages;
mod negation;
mod orders;
mod pack;
mod places;
mod questions;
mod reach;
mod references;
mod same;
mod search;
mod sources;
mod thresholds;
mod usage;
mod words;
mod write;

use chrono::NaiveDate;

use super::{Content, TechniqueRule, error::Fault, rows::Review};

pub use alternatives::alternatives;
pub(super) use references::References;
pub use thresholds::{StandsIn, Threshold, thresholds};
pub use write::{joined, written};

/// One lint: reads a pack and adds what is wrong with it.
type Lint = fn(&Content, &mut Vec<Fault>);

/// Every lint, in the order of the table, then those that the table does not number.
const LINTS: &[Lint] = &[
    findings::texts,
    findings::groups,
    findings::freshness,
    findings::twins,
    findings::mind,
    findings::copies,
    findings::cases,
    orders::orders,
    kinds::kinds,
    kinds::absences,
    reach::rules,
    reach::techniques,
    joint::joint,
    thresholds::bounds,
    negation::negations,
    evidence::rules,
    evidence::techniques,
    same::ids,
    same::rules,
    questions::every_finding_is_asked_once,
    questions::every_screen_is_needed,
    questions::screens_fit,
    questions::lists_are_short,
    languages::default_language,
    words::values,
    words::techniques,
    sources::sources,
    articles::of_default_language,
    articles::ledger,
    articles::sentences,
    contacts::countries,
    contacts::unknown_country,
    pack::pack,
    pack::legacy,
    pack::reviews,
    pack::agenda,
    pack::exceptions,
];

/// Everything that is wrong with a pack that could be read, in the order of files.
pub fn faults(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    for lint in LINTS {
        lint(content, &mut faults);
    }
    faults.sort();
    faults.dedup();
    faults
}

/// Everything that is wrong with words and cards in any language. It reads them all, which a start does without.
pub fn of_languages(content: &Content) -> Vec<Fault> {
    let mut faults: Vec<Fault> = content.words().faults().cloned().collect();
    articles::of_other_languages(content, &mut faults);
    // What can't be read can't be compared.
    if faults.is_empty() {
        languages::languages(content, &mut faults);
        places::places(content, &mut faults);
    }
    faults.sort();
    faults.dedup();
    faults
}

/// The file of a technique; its name is a rule of the loader.
fn technique_file(technique: &TechniqueRule) -> String {
    format!("techniques/{}_{}.toml", technique.id(), technique.name())
}

/// A day as the pack writes it; `2027-1-2` is refused so that dates can be compared by eye.
fn day(written: &str) -> Option<NaiveDate> {
    written.parse().ok().filter(|_| written.len() == "2027-11-22".len())
}

/// An address on the web; some authorities still serve their pages without encryption.
fn is_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme))
}

/// Two keys or ids that stand twice in one list.
fn repeated<T: PartialEq>(list: &[T]) -> Option<&T> {
    list.iter().enumerate().find(|(at, item)| list[..*at].contains(item)).map(|(_, item)| item)
}

/// What is wrong with a review record: it is empty, or it has a name, a day, and a later day for the next review.
pub(super) fn review_fault(review: &Review) -> Option<&'static str> {
    let empty = |text: &str| text.trim().is_empty();
    if empty(&review.by) && empty(&review.on) && empty(&review.next) {
        return None;
    }
    match (empty(&review.by), day(&review.on), day(&review.next)) {
        (true, ..) => Some("review: a date without a name: write who signed, or leave all three empty"),
        (_, Some(on), Some(next)) if next > on => None,
        _ => Some("review: on and next are days like 2027-11-22, and next comes after on"),
    }
}
