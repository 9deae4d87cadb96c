//! Preview is what is sent: nothing in any file that the preview does not show, nothing deselected in any file.

use std::collections::HashSet;

use serde_json::Value;

use crate::summary::{
    Document, SectionId, csv, fhir, json,
    pdf::{self, Paper},
    text,
};

use super::{
    look,
    story::{five_days, story},
    support::flat,
};

/// Every form as bytes that can be searched: a PDF with its streams unpacked, its text through the fonts' own tables.
fn forms(document: &Document) -> Vec<(&'static str, String)> {
    let pdf = pdf::render(document, Paper::A4).unwrap();
    vec![
        ("text", text::render(document)),
        ("json", json::render(document)),
        ("csv", csv::render(document)),
        ("fhir", fhir::render(document)),
        ("pdf", searchable(&pdf)),
    ]
}

/// What can be read in a PDF: its objects, its metadata, and its pages as words.
fn searchable(pdf: &[u8]) -> String {
    let mut out = String::from_utf8_lossy(pdf).into_owned();
    let tables = crate::summary::tests::unpack::tables(pdf);
    for stream in crate::summary::tests::unpack::streams(pdf) {
        out.push_str(&String::from_utf8_lossy(&stream));
        out.push('\n');
        for table in &tables {
            out.push_str(&crate::summary::tests::unpack::words(&stream, table));
            out.push('\n');
        }
    }
    out
}

#[test]
fn what_was_not_chosen_is_in_no_byte_of_any_form() {
    let secrets = [
        "CANARY",
        "Milo",
        "Ana",
        "midwife (by phone)",
        "Paracetamol",
        "Flucloxacillin",
        "38.6 °C",
        "gentle massage again",
    ];
    let everything = {
        let mut request = five_days();
        SectionId::ALL.into_iter().for_each(|id| request.set(id, true));
        story().document(&request)
    };
    for (form, whole) in forms(&everything) {
        for secret in secrets {
            assert!(has(&whole, secret), "{form} lost '{secret}', so its absence would prove nothing");
        }
    }
    let mut bare = five_days().only([]);
    bare.name = None;
    let bare = story().document(&bare);
    for (form, whole) in forms(&bare) {
        for secret in secrets {
            assert!(!has(&whole, secret), "{form} tells '{secret}'");
        }
    }
}

/// Whether some words are there, however a page sets the space between them.
fn has(whole: &str, words: &str) -> bool {
    let close = |text: &str| text.chars().filter(|character| !character.is_whitespace()).collect::<String>();
    flat(whole).contains(words) || close(whole).contains(&close(words))
}

/// Words that a format has of its own, and values that stand in another shape on the page.
fn of_the_format(word: &str) -> bool {
    word.parse::<f64>().is_ok() || word.starts_with("http") || word.contains("urn:")
}

#[test]
fn every_word_of_a_file_is_in_the_preview() {
    for (name, document) in look::pages() {
        let preview = text::render(&document);
        let shown: HashSet<&str> = preview.split_whitespace().flat_map(bare).collect();
        let close: String = preview.chars().filter(|character| !character.is_whitespace()).collect();
        let bundle: Value = serde_json::from_str(&fhir::render(&document)).unwrap();
        let mut told = Vec::new();
        strings(&bundle, "", &mut told);
        for (key, text) in told {
            for word in text.split_whitespace().flat_map(bare).filter(|word| !of_the_format(word)) {
                let seen = shown.contains(word) || close.contains(word);
                assert!(seen, "{name}: '{word}' of {key} '{text}' is in the bundle and not in the preview");
            }
        }
    }
}

/// Every word of a table is on the page too. What a PDF shows is compared letter by letter in `tests/conformance`, by a
/// reader of its own.
#[test]
fn every_word_of_a_table_is_in_the_preview() {
    for (name, document) in look::pages() {
        let preview = text::render(&document);
        let shown: HashSet<&str> = preview.split_whitespace().flat_map(bare).collect();
        let close: String = preview.chars().filter(|character| !character.is_whitespace()).collect();
        let table = csv::render(&document);
        let mut rows = ::csv::ReaderBuilder::new().flexible(true).from_reader(table.as_bytes());
        for row in rows.records().map(Result::unwrap) {
            // What is left of a row is the table's own: the section's name, a time and a number as such.
            let cells = if &row[0] == "values" { vec![&row[2]] } else { vec![&row[1], &row[2]] };
            for word in cells.into_iter().flat_map(str::split_whitespace).flat_map(bare) {
                let seen = of_the_format(word) || shown.contains(word) || close.contains(word);
                assert!(seen, "{name}: '{word}' of {row:?} is in the table and not in the preview");
            }
        }
    }
}

/// What is drawn as text is what the preview of a PDF shows: nothing private in it that was not chosen.
#[test]
fn what_was_not_chosen_is_in_no_preview_of_any_form() {
    use crate::app::SummaryForm;
    let everything = {
        let mut request = five_days();
        SectionId::ALL.into_iter().for_each(|id| request.set(id, true));
        story().document(&request)
    };
    let mut bare = five_days().only([]);
    bare.name = None;
    let bare = story().document(&bare);
    for form in SummaryForm::ALL {
        let close = |document: &Document| form.shown(document).unwrap().concat().replace(' ', "");
        for secret in ["CANARY", "Milo", "Paracetamol"] {
            assert!(close(&everything).contains(secret), "{form:?} does not show '{secret}'");
            assert!(!close(&bare).contains(secret), "{form:?} shows '{secret}'");
        }
    }
}

fn bare(word: &str) -> Option<&str> {
    Some(word.trim_matches(|c: char| "\":;,.()[]".contains(c))).filter(|word| !word.is_empty())
}

/// Every text for a person in a bundle: words, not codes, ids and times.
fn strings(value: &Value, key: &str, told: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if ["text", "title", "note", "valueString", "rationale"].contains(&key) => {
            told.push((key.to_owned(), text.clone()));
        }
        Value::String(text) if key == "div" => told.push((key.to_owned(), plain(&without_tags(text)))),
        Value::Array(items) => items.iter().for_each(|item| strings(item, key, told)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| strings(value, key, told)),
        _ => {}
    }
}

fn plain(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn without_tags(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for character in html.chars() {
        match character {
            '<' => {
                inside = true;
                out.push(' ');
            }
            '>' => inside = false,
            _ if !inside => out.push(character),
            _ => {}
        }
    }
    out
}

#[test]
fn a_bundle_names_no_condition_and_every_reference_is_resolved() {
    for (name, document) in look::pages() {
        let bundle: Value = serde_json::from_str(&fhir::render(&document)).unwrap();
        let entries = bundle["entry"].as_array().unwrap();
        let ids: HashSet<&str> = entries.iter().map(|entry| entry["fullUrl"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), entries.len(), "{name}: an id stands twice");
        assert!(entries.iter().all(|entry| entry["resource"]["resourceType"] != "Condition"), "{name}");
        let mut references = Vec::new();
        pointed(&bundle, &mut references);
        for reference in references {
            assert!(ids.contains(reference.as_str()), "{name}: {reference} leads nowhere");
        }
        let absent = fhir::render(&document).matches("dataAbsentReason").count();
        assert_eq!(absent, document.values.open.len(), "{name}");
    }
}

fn pointed(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| pointed(item, found)),
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(text) if key == "reference" => found.push(text.clone()),
                    _ => pointed(value, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn no_cell_of_a_table_is_run_by_a_spreadsheet() {
    for (name, document) in look::pages() {
        for line in csv::render(&document).split("\r\n") {
            let first = line.trim_start_matches('"').chars().next();
            assert!(!matches!(first, Some('=' | '+' | '@')), "{name}: {line}");
            assert!(!line.contains(",=") && !line.contains(",\"=") && !line.contains(",@"), "{name}: {line}");
        }
    }
}
