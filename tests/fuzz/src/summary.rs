//! Typed words on a summary: whatever they are, every form can be drawn and none of them hides or runs anything.
//!
//! The input is text; its lines are, in turn, the name, the question, a medicine, a note, what a clinician said, and the
//! name of a baby.

use std::sync::OnceLock;

use lattea_core::{
    app::SummaryForm,
    clock::Moment,
    content::Content,
    id::{IdSource, SeededIds},
    journal::{Baby, BabyKey, Contact, Medicine, Note, Text},
    summary::{Noted, Request, SectionId, Slice, build},
    voice::Voice,
};

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| Content::embedded().expect("the built-in content is whole"))
}

/// Panics when a form can't be drawn, holds a hidden character, or begins a cell that a spreadsheet runs.
pub fn check(bytes: &[u8]) {
    let input = String::from_utf8_lossy(bytes);
    let mut lines = input.split('\n');
    let mut typed = || lines.next().unwrap_or_default().to_owned();
    let now = Moment::parse("2026-05-07T18:30:00+01:00").expect("a moment");
    let mut request = Request::new(now.plus_hours(-72), now).detailed();
    SectionId::ALL.into_iter().for_each(|section| request.set(section, true));
    request.name = Some(typed());
    request.question = Some(typed());
    let ids = SeededIds::new(1);
    let text = |typed: String| Text::new(typed.as_str()).ok();
    let mut slice = Slice::default();
    if let Some(name) = text(typed()) {
        let body = Medicine { name, is_antipyretic: Some(true), is_antibiotic: None, course: None };
        slice.medicines.push(Noted { id: ids.next(now).into(), at: now.plus_hours(-2), body });
    }
    if let Some(text) = text(typed()) {
        slice.notes.push(Noted { id: ids.next(now).into(), at: now.plus_hours(-1), body: Note { text } });
    }
    if let Some(said) = text(typed()) {
        let body = Contact { who: said.clone(), channel: Some(said.clone()), said, massage_ok: None };
        slice.contacts.push(Noted { id: ids.next(now).into(), at: now.plus_hours(-1), body });
    }
    let key = BabyKey::from_key("a").expect("a is a baby");
    slice.babies.push(Baby { key, nickname: text(typed()), born: None });
    let document = build(&request, &slice, now, &Voice::new(content(), "en"));
    for form in [SummaryForm::Text, SummaryForm::Json, SummaryForm::Fhir, SummaryForm::Csv, SummaryForm::PdfA4] {
        let made = form.bytes(&document).unwrap_or_else(|error| panic!("{error}"));
        if form == SummaryForm::PdfA4 {
            assert!(made.starts_with(b"%PDF-1.7"), "no PDF");
            continue;
        }
        let made = String::from_utf8(made).expect("text");
        let hidden = |character: char| {
            matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}')
                || (character.is_control() && !matches!(character, '\n' | '\r'))
        };
        assert!(!made.chars().any(hidden), "{form:?} hides something");
        match form {
            SummaryForm::Json | SummaryForm::Fhir => {
                serde_json::from_str::<serde_json::Value>(&made).expect("JSON that reads back");
            }
            SummaryForm::Csv => {
                assert!(!made.split("\r\n").any(|line| line.starts_with(['=', '@'])), "a cell that is run");
            }
            _ => {}
        }
    }
}
