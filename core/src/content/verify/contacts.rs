//! Numbers to call: the one part of a pack that somebody may need within seconds.

use crate::content::{
    Content,
    error::Fault,
    rows::{ContactKind, ContactRow, CountryRow},
    verify::{day, evidence::message, is_web},
};

/// The entry for people whose country is not set or not listed.
const UNKNOWN: &str = "unknown";
/// The numbers that it has to offer: between them they work in most of the world.
const WORLDWIDE: [&str; 2] = ["112", "911"];
/// How a contact is reached.
const CHANNELS: [&str; 2] = ["call", "text"];
/// Whether its page was read.
const VERIFIED: [&str; 2] = ["read", "memory"];

/// A country's page begins with a number that can be dialled, and each number can be traced to a page and a day.
pub fn countries(content: &Content, faults: &mut Vec<Fault>) {
    for (code, country) in content.countries() {
        let file = format!("contacts/{code}.toml");
        if code != UNKNOWN && !(code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase())) {
            let reason = format!("country = \"{code}\" is no country code of two capital letters, such as GB");
            faults.push(Fault::new(&file, "country", reason));
        }
        let name = format!("country-{code}");
        message(content, &name, "the country has no name", &mut |reason| {
            faults.push(Fault::new(&file, "country", reason))
        });
        faults.extend(first(country).map(|reason| Fault::new(&file, code, reason)));
        for contact in &country.contact {
            for reason in wrong(content, contact) {
                faults.push(Fault::new(&file, &contact.number, reason));
            }
        }
    }
}

fn first(country: &CountryRow) -> Option<&'static str> {
    let emergency = |contact: &ContactRow| contact.kind == ContactKind::Emergency;
    if !country.contact.iter().any(|contact| emergency(contact) && contact.channel == "call") {
        Some("there is no emergency number to call: add one of kind emergency")
    } else if !country.contact.first().is_some_and(emergency) {
        Some("the emergency number stands first")
    } else {
        None
    }
}

fn wrong(content: &Content, contact: &ContactRow) -> Vec<String> {
    let mut found = Vec::new();
    let digits = contact.number.strip_prefix('+').unwrap_or(&contact.number);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        found.push("a number has digits only, with a + before them or not: no spaces, no letters".to_owned());
    }
    for (name, value, allowed) in [("channel", &contact.channel, CHANNELS), ("verified", &contact.verified, VERIFIED)] {
        if !allowed.contains(&value.as_str()) {
            found.push(format!("{name} = \"{value}\" is none of {}", allowed.join(", ")));
        }
    }
    if contact.kind == ContactKind::Text && contact.channel != "text" {
        found.push("a contact of kind text has channel = \"text\"".to_owned());
    }
    if !is_web(&contact.source) {
        found.push("source is the page where the number stands and begins with https:// or http://".to_owned());
    }
    match day(&contact.checked) {
        None => found.push("checked is the day on which the page was read, like 2026-11-22".to_owned()),
        Some(day) if day > content.expires() => {
            found.push(format!(
                "checked on {day}, after the pack expires on {}: one of them is wrong",
                content.expires()
            ));
        }
        Some(_) => {}
    }
    message(content, &contact.label, "it has no name", &mut |reason| found.push(reason));
    message(content, &contact.hours, "its hours have no words", &mut |reason| found.push(reason));
    found
}

/// Nobody may stand there without a number because no country was chosen.
pub fn unknown_country(content: &Content, faults: &mut Vec<Fault>) {
    let file = format!("contacts/{UNKNOWN}.toml");
    let Some(country) = content.countries().get(UNKNOWN) else {
        let reason = format!("this file is missing: people without a country need {}", WORLDWIDE.join(" and "));
        return faults.push(Fault::new(file, "", reason));
    };
    for number in WORLDWIDE {
        let offered = |contact: &ContactRow| contact.kind == ContactKind::Emergency && contact.number == number;
        if !country.contact.iter().any(offered) {
            faults.push(Fault::new(&file, UNKNOWN, format!("the emergency number {number} is missing")));
        }
    }
}
