//! A content pack with one file that somebody (or something) has changed: it is refused by file and row, or it loads and
//! everything that a check does with it goes well.
//!
//! The bytes say which file of the built-in pack, what happens to it, and the text that is put in: so most inputs are
//! nearly a good pack, and the fuzzer gets past the reader of TOML.

use std::sync::LazyLock;

use lattea_core::{
    clock::Moment,
    content::{Content, error::ContentError, files::PackFiles},
    triage::{assess::assess, contract, facts::Facts, history::History, verdict::Permission},
};

static FILES: LazyLock<PackFiles> = LazyLock::new(PackFiles::embedded);
static PATHS: LazyLock<Vec<&'static str>> = LazyLock::new(|| FILES.under("", "").map(|(path, _)| path).collect());
static NOW: LazyLock<Moment> = LazyLock::new(|| Moment::parse("2026-05-03T10:10:00+01:00").expect("a time"));

/// The answers that a pack which loads is tried with: nothing, and a few answers of each kind.
const ANSWERS: [&str; 3] = [
    "{}",
    r#"{"answers":{"temp_dC":385,"rigors":"shivering","felt_fever":true},"left":{"hot":true,"inflamed_h":30}}"#,
    r#"{"babies":[{"id":"a"},{"id":"b"}],"left":{"nipple":["ok"],"pain_0_10":10},"right":{"area":"spot","hard":"rock"}}"#,
];

/// The longest text that is put in: what makes a loader slow is found with less.
const LONGEST: usize = 4_096;

/// Tries one change: `file` (2 bytes), `line` (2 bytes), `what` (1 byte), and the text.
///
/// `what`: 0 the text instead of the whole file, 1 instead of the line, 2 before the line, 3 the line is dropped, 4 the
/// line twice, 5 the line's value (after `=`) becomes the text, 6 and above the text at the end of the file.
pub fn check(bytes: &[u8]) {
    let [file_low, file_high, line_low, line_high, what, text @ ..] = bytes else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    if text.len() > LONGEST {
        return;
    }
    let path = PATHS[usize::from(u16::from_le_bytes([*file_low, *file_high])) % PATHS.len()];
    let Some(old) = FILES.get(path) else { return };
    let new = changed(old, usize::from(u16::from_le_bytes([*line_low, *line_high])), *what, text);
    match Content::load(&FILES.clone().with(path, &new)) {
        Ok(content) => used(&content),
        Err(error) => refused(&error),
    }
}

fn changed(old: &str, line: usize, what: u8, text: &str) -> String {
    let mut lines: Vec<String> = old.lines().map(str::to_owned).collect();
    let at = line % lines.len().max(1);
    match (what, lines.get(at).cloned()) {
        (0, _) | (_, None) => return text.to_owned(),
        (1, _) => lines[at] = text.to_owned(),
        (2, _) => lines.insert(at, text.to_owned()),
        (3, _) => drop(lines.remove(at)),
        (4, Some(twice)) => lines.insert(at, twice),
        (5, Some(row)) => lines[at] = row.split_once('=').map_or(text.to_owned(), |(key, _)| format!("{key}= {text}")),
        _ => lines.push(text.to_owned()),
    }
    lines.join("\n") + "\n"
}

/// Every fault names a file and says something that fits on a screen.
fn refused(error: &ContentError) {
    assert!(!error.faults.is_empty(), "a refusal without a fault");
    for fault in &error.faults {
        assert!(!fault.file.is_empty(), "a fault without a file: {fault}");
        assert!(!fault.reason.trim().is_empty(), "a fault without a reason: {fault}");
    }
}

fn used(content: &Content) {
    assert!(!content.is_embedded(), "a changed pack that passes for the built-in one");
    for text in ANSWERS {
        // A changed vocabulary may refuse an answer; that is its right.
        let Ok(input) = contract::read(content, text, Some(*NOW)) else { continue };
        let verdict = assess(content, &input.findings, &History::default(), *NOW);
        let _ = Facts::new(content, &input.findings, &History::default(), *NOW);
        assert!(
            verdict.massage.permission != Permission::LightOnly,
            "massage for somebody who has answered almost nothing"
        );
        assert!(verdict.content_version.contains("unreviewed"), "a changed pack without its mark");
    }
}
