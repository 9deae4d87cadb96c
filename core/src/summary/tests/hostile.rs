//! What people may type, from mishaps to malice: no form breaks, and nothing is shown twice or hidden.

use crate::{
    journal::{Baby, BabyKey, Body},
    summary::{Document, Request, SectionId, json, text},
    units::Side,
};

use super::support::{Desk, check, contact, feed, findings, flat, may, medicine, text as typed};

/// Control characters, a turned direction, a forged heading, HTML, emoji, and a word without end.
const NASTY: &str = "\u{202e}evil\u{202c}\u{0}\u{1b}[2J\r\n-- S: Situation ----\n<script>alert('x')</script> \u{2066}\
                     👩‍🍼💥 {\"a\":1} \u{200b}z\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301} \u{feff}";

fn everything() -> Request {
    let mut request = Request::new(may(6, "00:00"), may(7, "20:00"));
    SectionId::ALL.into_iter().for_each(|id| request.set(id, true));
    request.name = Some(NASTY.repeat(50));
    request.question = Some(format!("{NASTY}{}", "w".repeat(100_000)));
    request
}

pub(super) fn document() -> Document {
    let mut desk = Desk::new();
    let key = BabyKey::from_key("a").unwrap();
    desk.journal().put_baby(&Baby { key, nickname: Some(typed(NASTY)), born: None }, may(1, "08:00")).unwrap();
    desk.note(may(7, "08:00"), NASTY);
    desk.note(may(7, "08:01"), &"long ".repeat(2_000));
    desk.note(may(7, "08:02"), &"授乳".repeat(5_000));
    desk.add(may(7, "09:00"), medicine(NASTY, true));
    desk.add(may(7, "09:30"), contact(NASTY, NASTY));
    desk.add(may(7, "09:40"), feed(Side::Left, Some(key)));
    let mut row = check(&findings(&["a"], &[], &["hot"]), may(7, "10:00"));
    row.content_version = NASTY.to_owned();
    row.unanswered.push(crate::triage::verdict::Unanswered {
        id: format!("left.{NASTY}").into(),
        why: crate::triage::verdict::UnknownWhy::NotSure,
    });
    row.fired[0].rule = "E99".to_owned();
    desk.add(may(7, "10:00"), Body::Check(Box::new(row)));
    desk.document(&everything())
}

#[test]
fn every_line_is_plain_and_narrow_and_starts_as_ours() {
    let document = document();
    let ours: Vec<&str> = document.sections.iter().map(|section| section.title.as_str()).collect();
    let lines = text::lines(&document);
    assert!(lines.len() < 6 * text::PAGE, "{} lines", lines.len());
    let short = document.sections.iter().filter(|section| !section.id.is_detail()).count();
    assert_eq!(short + 2, document.sections.len(), "the details are what is long");
    for line in &lines {
        assert!(text::width(line) <= text::WIDTH, "{line}");
        let hidden = |c: char| {
            c.is_control()
                || matches!(c, '\u{200b}'..='\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        };
        assert!(!line.chars().any(hidden), "{line:?}");
        if let Some(title) = line.strip_prefix("-- ") {
            assert!(ours.iter().any(|ours| title.starts_with(ours)), "a forged heading: {line}");
        }
    }
    assert_eq!(lines.iter().filter(|line| line.starts_with("-- S:")).count(), 1);
    assert!(lines.iter().any(|line| line.contains("<script>")), "it is text, and shown as such");
}

#[test]
fn long_texts_are_cut_with_a_word_on_how_much() {
    let document = document();
    let page = flat(&text::render(&document));
    for words in ["… (cut here: 9599 more characters)", "… (cut here: 9600 more characters)"] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    assert!(json::render(&document).len() < 40_000);
}

#[test]
fn the_json_reads_back_and_holds_no_more_of_a_text_than_the_page() {
    let json: serde_json::Value = serde_json::from_str(&json::render(&document())).unwrap();
    assert_eq!(json["format"], "lattea-summary");
    let written = json.to_string();
    assert!(!written.contains("\\u0000") && !written.contains("\\u001b") && !written.contains('\u{202e}'));
    assert!(!written.contains(&"w".repeat(500)));
}
