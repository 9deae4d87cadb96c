//! What was left out by choice, and where the rules come from. The list of what was left out is the same whether or not
//! there was anything to leave out, so that it tells nothing.

use crate::summary::{choose::SectionId, desk::Desk, document::Block};

use super::{fits_voice, reasons::plain_key};

pub(super) fn blocks(desk: &Desk<'_>, keys: &[String]) -> Vec<Block> {
    let left_out: Vec<String> = SectionId::ALL
        .into_iter()
        .filter(|id| !desk.has(*id) && !id.is_detail() && fits_voice(*id, &desk.voice))
        .map(|id| desk.say(&format!("sum-left-{}", id.message())))
        .collect();
    let text = match left_out.is_empty() {
        true => desk.say("sum-about-all"),
        false => desk.with("sum-about-left-out", &[("list", desk.list(left_out).into())]),
    };
    let mut blocks = vec![Block::Paragraph { text }];
    let sources: Vec<String> = keys.iter().map(|key| source(desk, key)).collect();
    if !sources.is_empty() {
        let text = desk.with("sum-about-sources", &[("list", desk.clauses(sources).into())]);
        blocks.push(Block::Paragraph { text });
    }
    blocks
}

/// Publisher and year: titles of sources name illnesses, and this page names none.
fn source(desk: &Desk<'_>, key: &str) -> String {
    let row = desk.voice.content.sources().get(key);
    let from = match row {
        Some(row) if row.url.is_empty() => desk.say("sum-about-own"),
        Some(row) => {
            let publisher = row.publisher.split(" (").next().unwrap_or_default();
            if row.year == 0 { publisher.to_owned() } else { format!("{publisher} {}", row.year) }
        }
        None => String::new(),
    };
    let line = desk.with("sum-about-source", &[("key", plain_key(key).into()), ("from", from.into())]);
    line.trim().to_owned()
}
