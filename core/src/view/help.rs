//! Numbers to call. This screen never opens the journal and never needs an answer first.

use crate::{
    content::{
        Content,
        rows::{ContactKind, ContactRow, CountryRow},
    },
    view::{common::CallView, voice::Voice},
};

/// Where no country was chosen, or one that the pack does not know.
const UNKNOWN: &str = "unknown";

/// The help screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpView {
    /// The country's name, or "country not chosen".
    pub country: String,
    /// The numbers, the emergency number first.
    pub calls: Vec<CallView>,
    /// The person's own numbers, such as the midwife's.
    pub own: Vec<CallView>,
    /// What else to know, such as "or your local number".
    pub hints: Vec<String>,
    /// When the numbers were last looked at.
    pub checked: String,
    /// Words for whoever has thoughts that scare them.
    pub not_safe: String,
}

/// A number that the person has saved, such as her midwife's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnNumber {
    /// Whose it is.
    pub label: String,
    /// The number.
    pub number: String,
}

/// Builds the help screen for a country, such as `GB`; anything unknown gives the general numbers.
pub fn help(voice: &Voice<'_>, country: Option<&str>, own: &[OwnNumber]) -> HelpView {
    let row = country_row(voice.content, country);
    let known = row.is_some_and(|row| row.country != UNKNOWN);
    let calls = row.into_iter().flat_map(|row| &row.contact).map(|contact| call(voice, contact)).collect();
    let advice_line = row.is_some_and(|row| row.contact.iter().any(|contact| contact.kind == ContactKind::AdviceLine));
    let mut hints = Vec::new();
    if !known {
        hints.push(voice.say("contact-hint-local-number"));
    } else if !advice_line {
        hints.push(voice.say("contact-hint-no-advice-line"));
    }
    let name = match row.filter(|_| known) {
        Some(row) => voice.say(&format!("country-{}", row.country)),
        None => voice.say("help-no-country"),
    };
    let checked = row.and_then(|row| row.contact.first()).map(|contact| contact.checked.clone()).unwrap_or_default();
    HelpView {
        country: name,
        calls,
        own: own.iter().map(|own| own_call(voice, own)).collect(),
        hints,
        checked: voice.say_with("help-checked", &[("date", checked.into())]),
        not_safe: voice.say("thoughts-of-harm"),
    }
}

/// The person's own number as a call.
pub fn own_call(voice: &Voice<'_>, own: &OwnNumber) -> CallView {
    let hours = voice.say("help-own-number");
    CallView { label: own.label.clone(), number: own.number.clone(), hours, by_text: false }
}

/// The emergency number to put into a sentence.
pub fn emergency_number(content: &Content, country: Option<&str>) -> String {
    let row = country_row(content, country);
    let mut numbers: Vec<&str> = Vec::new();
    for contact in row.iter().flat_map(|row| &row.contact) {
        let general = row.is_some_and(|row| row.country == UNKNOWN);
        if contact.kind == ContactKind::Emergency && contact.channel == "call" && (general || numbers.is_empty()) {
            numbers.push(&contact.number);
        }
    }
    numbers.join(" / ")
}

/// Numbers of some kinds, one kind after the other as asked for, each in the order of the file.
pub fn calls_of(voice: &Voice<'_>, country: Option<&str>, kinds: &[ContactKind]) -> Vec<CallView> {
    let row = country_row(voice.content, country);
    let contacts = row.map(|row| row.contact.as_slice()).unwrap_or_default();
    let of = |kind: ContactKind| contacts.iter().filter(move |contact| contact.kind == kind);
    kinds.iter().flat_map(|kind| of(*kind)).map(|contact| call(voice, contact)).collect()
}

fn call(voice: &Voice<'_>, contact: &ContactRow) -> CallView {
    CallView {
        label: voice.say(&contact.label),
        number: contact.number.clone(),
        hours: voice.say(&contact.hours),
        by_text: contact.channel == "text",
    }
}

fn country_row<'c>(content: &'c Content, country: Option<&str>) -> Option<&'c CountryRow> {
    let wanted = country.map(str::to_uppercase);
    let found = wanted.and_then(|country| content.countries().get(&country));
    found.or_else(|| content.countries().get(UNKNOWN))
}
