//! The document as one table, for a spreadsheet: a row for each thing that the page says.
//!
//! | column | what it holds |
//! |---|---|
//! | `section` | the stable name of the section; `header` above all |
//! | `item` | what it is about |
//! | `value` | the words of the page |
//! | `at`, `number`, `unit` | the same as a time with its offset and a number, where the page says both |
//!
//! A spreadsheet runs what looks like a formula. So a cell that begins like one gets an apostrophe before it.
//!
//! ```
//! # use lattea_core::{clock::Moment, content::Content, voice::Voice};
//! # use lattea_core::summary::{Request, Slice, build, csv};
//! # let content = Content::embedded()?;
//! # let now = Moment::parse("2026-05-07T18:30:00+01:00")?;
//! let document = build(&Request::new(now.plus_hours(-72), now), &Slice::default(), now, &Voice::new(&content, "en"));
//! assert!(csv::render(&document).starts_with("section,item,value,at,number,unit\r\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::summary::{
    document::{Block, Document, Quantity, Reading, Section, Told},
    text,
};

/// The whole document; lines end as RFC 4180 asks.
pub fn render(document: &Document) -> String {
    let mut table = Table::default();
    table.row(["section", "item", "value", "at", "number", "unit"]);
    let header = &document.header;
    table.words("header", "", &header.title);
    table.words("header", "", &header.self_reported);
    table.words("header", "", &header.rules);
    for fact in &header.facts {
        table.words("header", &fact.label, &fact.value);
    }
    table.words("header", "", &header.first_line);
    for section in &document.sections {
        table.section(section);
    }
    for reading in document.values.readings.iter().filter(|reading| reading.told > Told::Counted) {
        table.reading(reading);
    }
    table.text
}

#[derive(Default)]
struct Table {
    text: String,
}

impl Table {
    fn row(&mut self, cells: [&str; 6]) {
        let cells = cells.map(cell);
        self.text.push_str(&cells.join(","));
        self.text.push_str("\r\n");
    }

    fn words(&mut self, section: &str, item: &str, value: &str) {
        self.row([section, item, value, "", "", ""]);
    }

    fn section(&mut self, section: &Section) {
        let key = section.id.key();
        self.words(key, "", &section.title);
        let mut label = "";
        for block in &section.blocks {
            match block {
                Block::Heading { text } | Block::Paragraph { text } => self.words(key, "", text),
                Block::Facts { rows } => {
                    for row in rows {
                        label = if row.label.is_empty() { label } else { &row.label };
                        self.words(key, label, &row.value);
                    }
                }
                Block::List { lead, items } => items.iter().for_each(|item| self.words(key, lead, item)),
                Block::Table { caption, columns, rows } => {
                    self.words(key, "", caption);
                    for row in rows {
                        let name = row.first().map(String::as_str).unwrap_or_default();
                        for (column, cell) in columns.iter().zip(row).skip(1) {
                            self.words(key, &format!("{name}: {column}"), cell);
                        }
                    }
                }
                Block::NotAnswered { lead, items } => self.words(key, "", &text::open(lead, items)),
                Block::Chart { .. } => {}
                Block::ClinicianSpace { label, .. } => self.words(key, label, ""),
            }
        }
    }

    fn reading(&mut self, reading: &Reading) {
        let (number, unit, item) = match (reading.quantity, reading.side) {
            (Quantity::Temperature, _) => {
                (format!("{}.{}", reading.value / 10, (reading.value % 10).abs()), "Cel", "temperature")
            }
            (Quantity::Pain, Some(side)) => {
                let item = if side == crate::units::Side::Left { "pain_left" } else { "pain_right" };
                (reading.value.to_string(), "of 10", item)
            }
            (Quantity::Pain, None) => (reading.value.to_string(), "of 10", "pain"),
        };
        self.row(["values", item, &reading.words, &reading.at.to_rfc3339(), &number, unit]);
    }
}

/// A cell that no spreadsheet runs and no reader takes for two.
fn cell(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.len() > 1;
    let text = if risky { format!("'{text}") } else { text.to_owned() };
    match text.contains([',', '"', '\n', '\r', ';']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}
