//! The document as plain text: fits a message, prints on one page, and is what the preview shows.
//!
//! Only characters that any printer has are drawn; labels stand in one column and tables in theirs. The words come from
//! the document as they are; whatever typed text may hold, it can start no line of its own and turn no line round.
//!
//! ```
//! use lattea_core::summary::text;
//! assert_eq!(text::width("授乳 24 h"), 9);
//! ```

use sha2::{Digest, Sha256};

use crate::summary::{
    clean::is_visible,
    document::{Block, Document, Fact, OpenItem, Section},
    wrap::wrap,
};

pub use super::wrap::width;

/// The widest line: fits A4 and Letter at a readable size, and a quoted mail.
pub const WIDTH: usize = 78;
/// The lines of one printed page.
pub const PAGE: usize = 60;
/// Where the values of labels begin.
const LABEL: usize = 16;

/// The whole document, with a line break at its end.
pub fn render(document: &Document) -> String {
    let mut text = lines(document).join("\n");
    text.push('\n');
    text
}

/// The first 8 hex digits of the SHA-256 of the text's bytes: they name a summary, whatever its form.
pub fn digest(document: &Document) -> String {
    Sha256::digest(render(document).as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The lines, for a preview.
pub fn lines(document: &Document) -> Vec<String> {
    let mut page = Page::default();
    let header = &document.header;
    page.ruled('=', &header.title);
    page.paragraph(&format!("{} {}", header.self_reported, header.rules), 0);
    page.facts(&header.facts);
    page.paragraph(&format!("\"{}\"", header.first_line), 0);
    for section in &document.sections {
        page.section(section);
    }
    page.lines
}

#[derive(Default)]
struct Page {
    lines: Vec<String>,
}

impl Page {
    /// The document holds visible characters only; a line is made sure of once more where it leaves.
    fn push(&mut self, line: &str) {
        let line: String = line.chars().filter(|character| is_visible(*character)).collect();
        self.lines.push(line.trim_end().to_owned());
    }

    fn ruled(&mut self, rule: char, title: &str) {
        let mut line = format!("{rule}{rule} {title} ");
        while width(&line) < WIDTH {
            line.push(rule);
        }
        self.push(&line);
    }

    fn section(&mut self, section: &Section) {
        if section.id.is_minor() {
            return self.minor(section);
        }
        // A table's caption joins the title when there is room: one line less.
        match section.blocks.first() {
            Some(Block::Table { caption, columns, rows }) if joined(&section.title, caption) <= WIDTH => {
                self.ruled('-', &format!("{}: {caption}", section.title));
                self.table(columns, rows);
                section.blocks.iter().skip(1).for_each(|block| self.block(block));
            }
            _ => {
                self.ruled('-', &section.title);
                section.blocks.iter().for_each(|block| self.block(block));
            }
        }
    }

    /// A short section: its title in the column of the labels, everything else beside it.
    fn minor(&mut self, section: &Section) {
        let items = section.blocks.iter().flat_map(items).collect();
        self.labelled(&section.title, items);
    }

    /// A label once, and beside it items that each begin a line.
    fn labelled(&mut self, label: &str, items: Vec<String>) {
        let mut label = label.to_owned();
        if width(&label) >= LABEL {
            // A long label, such as a baby's name, has a line of its own.
            self.paragraph(&label, 0);
            label = String::new();
        }
        for item in items {
            self.hanging(&padded(&label, LABEL), &item);
            label = String::new();
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text } | Block::Paragraph { text } => self.paragraph(text, 0),
            Block::Facts { rows } => self.facts(rows),
            Block::List { lead, items } => {
                if !lead.is_empty() {
                    self.paragraph(lead, 0);
                }
                items.iter().for_each(|item| self.hanging("- ", item));
            }
            Block::Table { caption, columns, rows } => {
                self.paragraph(caption, 0);
                self.table(columns, rows);
            }
            Block::NotAnswered { .. } => items(block).iter().for_each(|item| self.hanging("- ", item)),
            Block::Chart { .. } => {}
            Block::ClinicianSpace { label, lines } => {
                self.push(&filled(label));
                (1..*lines).for_each(|_| self.push(&"_".repeat(WIDTH)));
            }
        }
    }

    fn paragraph(&mut self, text: &str, indent: usize) {
        for line in wrap(text, WIDTH - indent) {
            self.push(&format!("{}{line}", " ".repeat(indent)));
        }
    }

    /// The first line after a mark, the others under its words.
    fn hanging(&mut self, mark: &str, text: &str) {
        let indent = width(mark);
        for (at, line) in wrap(text, WIDTH - indent).iter().enumerate() {
            let before = if at == 0 { mark.to_owned() } else { " ".repeat(indent) };
            self.push(&format!("{before}{line}"));
        }
    }

    fn facts(&mut self, rows: &[Fact]) {
        rows.iter().for_each(|row| self.labelled(&row.label, vec![row.value.clone()]));
    }

    fn table(&mut self, columns: &[String], rows: &[Vec<String>]) {
        let widest = |at: usize| {
            let cells = rows.iter().filter_map(|row| row.get(at)).chain(columns.get(at));
            cells.map(|cell| width(cell)).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns.len()).map(widest).collect();
        if widths.iter().sum::<usize>() + 2 * widths.len() > WIDTH {
            // Too wide for columns, as some languages are: each row becomes lines of its own.
            if let [name, value] = columns {
                self.paragraph(&format!("{name}: {value}"), 0);
            }
            for row in rows {
                let words = match row.as_slice() {
                    [name, value] => format!("{name}: {value}"),
                    _ => named(columns, row),
                };
                self.hanging("- ", &words);
            }
            return;
        }
        for row in std::iter::once(columns).chain(rows.iter().map(Vec::as_slice)) {
            let cells = row.iter().zip(&widths).map(|(cell, width)| padded(cell, *width));
            self.push(&cells.collect::<Vec<_>>().join("  "));
        }
    }
}

/// How wide a title is with a caption after it, and a rule round both.
fn joined(title: &str, caption: &str) -> usize {
    width(title) + width(caption) + "-- : --".len()
}

/// A block as separate lines of words.
pub(super) fn items(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { text } | Block::Paragraph { text } => vec![text.clone()],
        Block::Facts { rows } => {
            let row = |row: &Fact| match row.label.is_empty() {
                true => row.value.clone(),
                false => format!("{}: {}", row.label, row.value),
            };
            rows.iter().map(row).collect()
        }
        Block::List { lead, items } => {
            let lead = Some(lead.clone()).filter(|lead| !lead.is_empty());
            lead.into_iter().chain(items.iter().cloned()).collect()
        }
        Block::Table { caption, columns, rows } => {
            std::iter::once(caption.clone()).chain(rows.iter().map(|row| named(columns, row))).collect()
        }
        Block::NotAnswered { lead, items } => vec![open(lead, items)],
        Block::Chart { .. } => Vec::new(),
        Block::ClinicianSpace { label, .. } => vec![label.clone()],
    }
}

/// Open questions by the reason why they are open: one reason is read once.
pub(super) fn open(lead: &str, items: &[OpenItem]) -> String {
    let mut reasons: Vec<&str> = Vec::new();
    for item in items {
        if !reasons.contains(&item.reason.as_str()) {
            reasons.push(&item.reason);
        }
    }
    let said = reasons.into_iter().map(|reason| {
        let labels = items.iter().filter(|item| item.reason == reason).map(|item| item.label.as_str());
        format!("{reason}: {}", labels.collect::<Vec<_>>().join(", "))
    });
    format!("{lead}: {}", said.collect::<Vec<_>>().join("; "))
}

/// The cells of a row, each after the head of its column.
fn named(columns: &[String], row: &[String]) -> String {
    let cells = columns.iter().zip(row).map(|(column, cell)| format!("{column}: {cell}"));
    cells.collect::<Vec<_>>().join("; ")
}

fn padded(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(width(text))))
}

fn filled(label: &str) -> String {
    let line = format!("{label} ");
    let rest = WIDTH.saturating_sub(width(&line));
    format!("{line}{}", "_".repeat(rest))
}
