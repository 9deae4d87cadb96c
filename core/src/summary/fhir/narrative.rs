//! A section's words as the small part of XHTML that FHIR allows.

use crate::summary::{
    document::{Block, Section},
    text,
};

/// The beginning of a narrative. It says the language where FHIR asks for it: on the words themselves, because the code
/// of a whole resource has to be one of a short list that lacks some of ours.
pub(super) fn opening(language: &str) -> String {
    format!("<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{language}\" xml:lang=\"{language}\">")
}

pub(super) fn section(language: &str, section: &Section) -> String {
    let mut html = opening(language);
    for block in &section.blocks {
        html.push_str(&self::block(block));
    }
    html.push_str("</div>");
    html
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { text } | Block::Paragraph { text } => paragraph(text),
        Block::Facts { rows } => {
            let rows = rows
                .iter()
                .map(|row| format!("<tr><th>{}</th><td>{}</td></tr>", escaped(&row.label), escaped(&row.value)));
            format!("<table><tbody>{}</tbody></table>", rows.collect::<String>())
        }
        Block::List { lead, items } => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>", escaped(item))).collect();
            let lead = if lead.is_empty() { String::new() } else { paragraph(lead) };
            if items.is_empty() { lead } else { format!("{lead}<ul>{items}</ul>") }
        }
        Block::Table { caption, columns, rows } => {
            let head: String = columns.iter().map(|column| format!("<th>{}</th>", escaped(column))).collect();
            let row = |row: &Vec<String>| {
                let cells: String = row.iter().map(|cell| format!("<td>{}</td>", escaped(cell))).collect();
                format!("<tr>{cells}</tr>")
            };
            let rows: String = rows.iter().map(row).collect();
            let head = format!("<thead><tr>{head}</tr></thead>");
            format!("<table><caption>{}</caption>{head}<tbody>{rows}</tbody></table>", escaped(caption))
        }
        Block::NotAnswered { lead, items } => paragraph(&text::open(lead, items)),
        Block::Chart { .. } => String::new(),
        Block::ClinicianSpace { label, .. } => paragraph(label),
    }
}

fn paragraph(text: &str) -> String {
    format!("<p>{}</p>", escaped(text))
}

/// Text as text, whatever was typed.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
