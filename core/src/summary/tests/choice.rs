//! What is on the page, for whom, and what every page holds.

use serde_json::Value;

use crate::{
    journal::{Baby, BabyKey, Body},
    summary::{Block, Request, SectionId, Slice, build, json, text},
    units::Side,
    view::summary::summary,
    voice::{Form, TemperatureUnit, Voice},
};

use super::{
    story::{five_days, story},
    support::{Desk, check, content, feed, findings, flat, may, medicine, nappy, temperature, text as typed},
};

fn voice() -> Voice<'static> {
    Voice::new(content(), "en")
}

#[test]
fn the_five_day_story_fits_one_page() {
    let document = story().document(&five_days());
    let lines = text::lines(&document);
    assert!(lines.len() <= text::PAGE, "{} lines", lines.len());
    assert!(lines.iter().all(|line| text::width(line) <= text::WIDTH));
}

#[test]
fn an_empty_range_keeps_every_heading_and_says_that_nothing_was_noted() {
    let request = Request::new(may(1, "00:00"), may(2, "00:00"));
    let document = story().document(&request);
    let expected: Vec<_> = SectionId::ALL.into_iter().filter(|id| !id.is_private() && !id.is_detail()).collect();
    assert_eq!(document.sections.iter().map(|section| section.id).collect::<Vec<_>>(), expected);
    let page = text::render(&document);
    for section in &document.sections {
        assert!(page.contains(&section.title) && !section.blocks.is_empty(), "{:?}", section.id);
    }
    assert!(page.contains("Nothing noted.") && page.contains("No check in this time."));
    assert!(document.values.newest.is_none() && document.values.readings.is_empty());
}

#[test]
fn what_is_not_answered_and_who_says_it_cannot_be_taken_off() {
    let mut request = five_days().only([]);
    SectionId::ALL.into_iter().for_each(|id| request.set(id, false));
    let document = story().document(&request);
    let ids: Vec<_> = document.sections.iter().map(|section| section.id).collect();
    assert_eq!(ids, [SectionId::NotAnswered, SectionId::About]);
    let page = text::render(&document);
    assert!(page.contains("Self-reported, not checked by a clinician."));
    assert!(page.contains("blistered or numb skin on the"));
    assert!(!page.contains("38.6") && !page.contains("Ana") && !page.contains("Paracetamol"), "{page}");
}

#[test]
fn free_text_and_names_of_babies_are_off_until_chosen() {
    let mut desk = story();
    let mut request = five_days();
    let plain = desk.document(&request);
    for form in [text::render(&plain), json::render(&plain)] {
        assert!(!form.contains("CANARY") && !form.contains("Milo"), "{form}");
    }
    request.set(SectionId::OwnWords, true);
    request.set(SectionId::BabyNames, true);
    let whole = text::render(&desk.document(&request));
    for words in ["CANARY-NOTE so tired", "Ana, midwife said: \"CANARY-QUOTE come to the unit\"", "Milo"] {
        assert!(whole.contains(words), "{words}\n{whole}");
    }
}

#[test]
fn only_the_time_that_was_asked_for_is_covered_with_both_its_ends() {
    let mut desk = Desk::new();
    for (day, name) in [(2, "Before"), (3, "First"), (5, "Last"), (6, "After")] {
        desk.add(may(day, "08:00"), medicine(name, true));
    }
    let request = Request::new(may(3, "08:00"), may(5, "08:00"));
    let mut slice = desk.slice(&Request::new(may(1, "00:00"), may(9, "00:00")));
    let page = text::render(&build(&request, &slice, may(9, "00:00"), &voice()));
    assert!(page.contains("First") && page.contains("Last"));
    assert!(!page.contains("Before") && !page.contains("After"));
    slice = desk.slice(&request);
    assert_eq!(slice.medicines.len(), 2);
}

#[test]
fn twins_are_told_apart_by_letter_and_by_name_when_chosen() {
    let mut desk = Desk::new();
    let [a, b] = ["a", "b"].map(|key| BabyKey::from_key(key).unwrap());
    for (key, name) in [(a, "Ida"), (b, "Noor")] {
        desk.journal().put_baby(&Baby { key, nickname: Some(typed(name)), born: None }, may(1, "08:00")).unwrap();
    }
    desk.add(may(7, "08:00"), feed(Side::Left, Some(a)));
    desk.add(may(7, "09:00"), feed(Side::Right, Some(b)));
    desk.add(may(7, "10:00"), feed(Side::Right, Some(b)));
    desk.add(may(7, "11:00"), nappy(true, false, Some(a)));
    desk.add(may(7, "12:00"), nappy(true, true, None));
    let said = [("b", "baby_floppy", "yes")];
    let now = may(7, "13:00");
    desk.add(now, Body::Check(Box::new(check(&findings(&["a", "b"], &said, &[]), now))));
    let mut request = Request::new(may(6, "00:00"), now);
    let page = flat(&text::render(&desk.document(&request)));
    assert!(page.contains("Baby A: 1 wet, 0 dirty nappies, 1 feed in 24 h; no to all"), "{page}");
    assert!(page.contains("Baby B: 0 wet, 0 dirty nappies, 2 feeds in 24 h; yes to: floppiness of baby B"), "{page}");
    assert!(page.contains("Baby not said: 1 wet, 1 dirty nappy, 0 feeds in 24 h"), "{page}");
    assert!(page.contains("Baby's level Get help now") && page.contains("(baby B) [B01"), "{page}");
    assert!(!page.contains("Ida") && !page.contains("Noor"));
    request.set(SectionId::BabyNames, true);
    assert!(text::render(&desk.document(&request)).contains("Baby B (Noor)"));
}

#[test]
fn a_person_without_a_baby_finds_no_baby_on_the_page() {
    let mut desk = Desk::new();
    let said = [("person", "who", "no_baby"), ("left", "pain_0_10", "6"), ("person", "temp_dC", "386")];
    let now = may(7, "13:00");
    desk.add(now, Body::Check(Box::new(check(&findings(&[], &said, &[]), now))));
    let request = Request::new(may(6, "00:00"), now);
    let slice = desk.slice(&request);
    let bereaved = Voice { form: Form::Bereaved, ..voice() };
    let (document, view) = summary(&bereaved, &request, &slice, now);
    let page = text::render(&document);
    assert!(page.contains("I have lost my baby, and I have: a temperature of 38.6 °C"), "{page}");
    assert_eq!(page.matches("baby").count(), 2, "the first line and what is told of feeding: {page}");
    assert!(!page.contains("Feeds") && !page.contains("nappies"), "{page}");
    assert!(view.sections.iter().all(|section| section.id != SectionId::Baby && section.id != SectionId::BabyNames));
}

#[test]
fn the_reader_may_have_another_unit() {
    let mut desk = Desk::new();
    desk.add(may(7, "08:00"), temperature(384, None));
    let mut request = Request::new(may(6, "00:00"), may(7, "13:00"));
    request.unit = Some(TemperatureUnit::Fahrenheit);
    request.language = Some("zz".to_owned());
    let document = desk.document(&request);
    let page = text::render(&document);
    assert!(page.contains("101.1 °F") && !page.contains("38.4"), "{page}");
    assert!(page.contains("fever medicine before: not said"));
    assert_eq!(document.language, "en");
}

#[test]
fn the_json_tells_nothing_that_the_text_does_not() {
    let mut request = five_days();
    SectionId::ALL.into_iter().for_each(|id| request.set(id, true));
    let document = story().document(&request);
    let page = text::render(&document);
    let words: std::collections::HashSet<&str> = page.split_whitespace().flat_map(bare).collect();
    let whole: Value = serde_json::from_str(&json::render(&document)).unwrap();
    let mut told = Vec::new();
    collect(&whole["header"], &mut told);
    collect(&whole["sections"], &mut told);
    for text in &told {
        for word in text.split_whitespace().flat_map(bare) {
            assert!(words.contains(word), "'{word}' of '{text}' is not in\n{page}");
        }
    }
    for rule in whole["values"]["highest"]["rules"].as_array().unwrap() {
        assert!(page.contains(rule["rule"].as_str().unwrap()));
    }
    for reading in whole["values"]["readings"].as_array().unwrap() {
        let at = crate::clock::Moment::parse(reading["at"].as_str().unwrap()).unwrap();
        assert!(page.contains(&at.clock_text()), "{reading}");
    }
    let ids: Vec<_> = document.values.readings.iter().map(|reading| reading.entry.to_string()).collect();
    let json = json::render(&document);
    assert!(ids.iter().all(|id| !json.contains(id)), "an id carries the time of writing");
}

fn bare(word: &str) -> Option<&str> {
    Some(word.trim_matches(|c: char| "\":;,.()[]".contains(c))).filter(|word| !word.is_empty())
}

/// Every text that a person reads; keys of fields and codes are none.
fn collect(value: &Value, told: &mut Vec<String>) {
    match value {
        Value::String(text) => told.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, told)),
        Value::Object(fields) => {
            let fields =
                fields.iter().filter(|(key, _)| !["kind", "id", "why", "at", "from", "to"].contains(&key.as_str()));
            fields.for_each(|(_, value)| collect(value, told));
        }
        _ => {}
    }
}

#[test]
fn building_twice_gives_the_same_bytes_and_the_digest_is_theirs() {
    let mut desk = story();
    let mut request = five_days();
    let slice = desk.slice(&request);
    let (document, view) = summary(&voice(), &request, &slice, request.to);
    assert_eq!(document, desk.document(&request));
    assert_eq!(view.digest, text::digest(&document));
    assert_eq!((view.digest.len(), view.pages, view.warnings.len()), (8, 1, 0));
    assert_eq!(view.lines.join("\n") + "\n", text::render(&document));
    let locked: Vec<_> = view.sections.iter().filter(|section| section.locked.is_some()).map(|one| one.id).collect();
    assert_eq!(locked, [SectionId::NotAnswered, SectionId::About]);
    assert!(
        view.sections
            .iter()
            .all(|section| section.on != (section.private || section.id.is_detail()) && !section.label.contains('⟨'))
    );
    request.set(SectionId::Medicines, false);
    let (_, other) = summary(&voice(), &request, &slice, request.to);
    assert_ne!(other.digest, view.digest);
    let (_, empty) = summary(&voice(), &request, &Slice::default(), request.to);
    assert_eq!(empty.warnings.len(), 1);
}

#[test]
fn ten_thousand_entries_still_make_a_page() {
    let mut slice = story().slice(&five_days());
    let (feed, note) = (slice.feeds[0].clone(), slice.notes[0].clone());
    let (medicine, session) = (slice.medicines[0].clone(), slice.sessions[0].clone());
    for at in 0..2_500 {
        let at = may(3, "00:00").plus_ms(at * 120_000);
        slice.feeds.push(crate::summary::Noted { at, ..feed.clone() });
        slice.notes.push(crate::summary::Noted { at, ..note.clone() });
        slice.medicines.push(crate::summary::Noted { at, ..medicine.clone() });
        slice.sessions.push(crate::summary::Noted { at, ..session.clone() });
    }
    let mut request = five_days();
    SectionId::ALL.into_iter().for_each(|id| request.set(id, true));
    let whole = build(&request, &slice, request.to, &voice());
    assert!(text::lines(&whole).len() < 8 * text::PAGE, "{} lines", text::lines(&whole).len());
    request.set(SectionId::Readings, false);
    request.set(SectionId::Answers, false);
    let document = build(&request, &slice, request.to, &voice());
    let lines = text::lines(&document);
    assert!(lines.len() < 2 * text::PAGE, "{} lines", lines.len());
    assert!(lines.iter().any(|line| line.contains("earlier, not shown")));
}

#[test]
fn no_illness_is_named_and_every_message_is_there() {
    let illnesses = [
        "mastitis",
        "abscess",
        "sepsis",
        "engorge",
        "thrush",
        "candida",
        "infection",
        "cancer",
        "galactocele",
        "cellulitis",
        "eczema",
        "depress",
        "psychosis",
        "blocked duct",
        "fasciitis",
        "eclampsia",
        "thrombo",
    ];
    let mut request = five_days();
    SectionId::ALL.into_iter().for_each(|id| request.set(id, true));
    let whole = story().document(&request);
    assert!(!text::render(&whole).contains('⟨') && !json::render(&whole).contains('⟨'), "a message is missing");
    // A question may name an illness as past history; the content's own list says which, and its lint holds it.
    request.set(SectionId::Answers, false);
    let document = story().document(&request);
    let words = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../content/words/en/summary.ftl"));
    let words: Vec<&str> = words.lines().filter_map(|line| line.split_once('=')).map(|(_, words)| words).collect();
    for text in [text::render(&document), json::render(&document), words.join("\n")] {
        let lower = text.to_lowercase();
        for illness in illnesses {
            assert!(!lower.contains(illness), "{illness}");
        }
        assert!(!text.contains('⟨'), "a message is missing");
    }
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let wide = blocks.filter_map(|block| match block {
        Block::Table { columns, rows, .. } => Some(rows.iter().all(|row| row.len() == columns.len())),
        _ => None,
    });
    assert!(wide.into_iter().all(|same| same));
}
