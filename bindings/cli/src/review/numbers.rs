//! The numbers of the journal, of sessions, courses and reminders, of "since when?" and of the pack: a row for each, and one
//! for what is left of its file.

use lattea_core::{care::Grade, content::signature::Row, view::common::grade_words};
use toml::Value;

use super::{
    html::{element, row, table, text},
    page::Page,
    written::{plain, written},
};

const FILES: [(&str, &str); 6] = [
    ("journal", "Numbers of the journal: what notes of the past come to"),
    ("session", "Numbers of a session: what ends it, and how much a day may hold"),
    ("course", "Numbers of a course: which sessions belong together, when massage waits, when it is over"),
    ("reminders", "Numbers of reminders"),
    ("since", "\u{201c}Since when?\u{201d}: what a rough answer counts as"),
    ("pack", "Numbers of the whole pack"),
];

const HEADS: [&str; 6] = ["Row", "Value", "What it rests on", "Sources, grade", "Cases", "Signature"];

/// The name of a file's heading within the page.
pub fn numbers_anchor(kind: &str) -> String {
    format!("numbers-{kind}")
}

impl Page<'_> {
    /// A table for each file of numbers.
    pub(super) fn numbers(&self) -> String {
        let mut body = String::new();
        for (kind, heading) in FILES {
            let rows: Vec<String> =
                self.rows.iter().filter(|row| row.kind == kind).map(|row| self.number(row)).collect();
            if rows.is_empty() {
                continue;
            }
            body += &format!("<h2 id=\"{}\">{}</h2>", numbers_anchor(kind), text(heading));
            body += &table("rules", &HEADS, &rows);
        }
        body
    }

    fn number(&self, found: &Row) -> String {
        let Row { kind, id, written: table, .. } = found;
        let head = self.name(kind, id, &found.file);
        let said = |key: &str| table.get(key).and_then(Value::as_str).unwrap_or_default();
        let Some(value) = table.get("value") else {
            let rest = element("div", "small", "What is no number of its own.");
            let cells =
                [head, written(self, table, &[]), rest, String::new(), self.tried(id), self.signature(kind, id)];
            return row(&self.anchor(found), &cells);
        };
        let key = id.rsplit('.').next().unwrap_or_default();
        let number = match said("unit") {
            "" => plain(key, value),
            "0-10" => format!("{} on the scale from 0 to 10", plain("", value)),
            unit => format!("{} {unit}", plain("", value)),
        };
        let mut shown = element("strong", "", &text(&number));
        shown += &element("div", "small", &element("code", "", &text(&format!("{key} = {value}"))));
        let sources: Vec<String> = table
            .get("sources")
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .filter_map(|source| source.as_str().map(str::to_owned))
            .collect();
        let grade = match said("grade") {
            "" => None,
            letter => Some(self.grade(letter)),
        };
        let backed = self.backed(&sources, "", grade);
        let cells = [head, shown, text(said("basis")), backed, self.tried(id), self.signature(kind, id)];
        row(&self.anchor(found), &cells)
    }

    fn grade(&self, letter: &str) -> String {
        let grade = [Grade::A, Grade::B, Grade::C, Grade::D].into_iter().find(|grade| format!("{grade:?}") == letter);
        grade.map_or_else(|| letter.to_owned(), |grade| format!("{letter}: {}", grade_words(self.voice, grade)))
    }
}
