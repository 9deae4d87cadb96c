//! Sources: a key that leads nowhere is worse than none.

use crate::content::{
    Content,
    error::Fault,
    rows::SourceRow,
    verify::{day, is_web},
};

/// What kinds of source there are.
const LEVELS: [&str; 11] = [
    "guideline",
    "health_service",
    "professional",
    "review",
    "trial",
    "cohort",
    "case_report",
    "commentary",
    OWN[0],
    OWN[1],
    OWN[2],
];
/// Those that have no address: our own judgement, general knowledge, and the first article.
const OWN: [&str; 3] = ["design", "memory", "seed"];
/// How much of a source was read.
const READ: [&str; 3] = ["whole", "in part", "through another page"];
/// No source is older than the oldest printed book on the matter that anybody would cite.
const OLDEST_YEAR: u16 = 1900;

/// L7: each source can be found again, and says how much of it was read and when.
pub fn sources(content: &Content, faults: &mut Vec<Fault>) {
    for (key, source) in content.sources() {
        faults.extend(wrong(content, source).map(|reason| Fault::lint("L7", "sources", key, reason)));
    }
}

fn wrong(content: &Content, source: &SourceRow) -> Option<String> {
    let own = OWN.contains(&source.level.as_str());
    if source.title.trim().is_empty() || source.publisher.trim().is_empty() {
        Some("title and publisher can't be empty".to_owned())
    } else if !LEVELS.contains(&source.level.as_str()) {
        Some(format!("level = \"{}\" is none of {}", source.level, LEVELS.join(", ")))
    } else if !READ.contains(&source.read.as_str()) {
        Some(format!("read = \"{}\" is none of {}", source.read, READ.join(", ")))
    } else if !(is_web(&source.url) || own && source.url.is_empty()) {
        Some(format!("url has to begin with https:// or http://; only {} may leave it empty", OWN.join(", ")))
    } else if source.year != 0 && source.year < OLDEST_YEAR {
        Some("year is the year of the edition that was read, or 0 when unknown".to_owned())
    } else {
        match day(&source.checked) {
            None => Some("checked is the day on which it was read, like 2026-11-22".to_owned()),
            Some(day) if day > content.expires() => {
                Some(format!("checked on {day}, after the pack expires on {}: one of them is wrong", content.expires()))
            }
            Some(_) => None,
        }
    }
}
