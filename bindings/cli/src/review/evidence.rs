//! The evidence page: every source, what was read of it, and everything in the pack that leans on it.

use std::collections::BTreeMap;

use lattea_core::content::Content;

use super::html::{element, list, row, table, text, whole};

/// Who uses each source: rules, techniques, cards and rows of the ledger, by the source's key.
pub fn uses(content: &Content) -> BTreeMap<&str, Vec<String>> {
    let mut uses: BTreeMap<&str, Vec<String>> =
        content.sources().keys().map(|key| (key.as_str(), Vec::new())).collect();
    let mut add = |keys: &[String], who: String| {
        for key in keys {
            if let Some(users) = uses.get_mut(key.as_str()) {
                users.push(who.clone());
            }
        }
    };
    for rule in content.rules() {
        add(&rule.sources, format!("rule {}", rule.id));
    }
    for technique in content.techniques() {
        add(&technique.row().sources, format!("technique {}", technique.id()));
        add(&technique.row().against, format!("against technique {}", technique.id()));
    }
    for article in content.articles(content.words().default_language()) {
        add(&article.row.sources, format!("card {}", article.row.id));
    }
    for statement in content.ledger() {
        add(&statement.sources, format!("ledger {}", statement.id));
        add(&statement.differs, format!("disagrees in ledger {}", statement.id));
    }
    uses
}

/// The whole page.
pub fn page(content: &Content) -> String {
    let title = format!("Lattea: the evidence, content {}", content.version_shown());
    let mut body = element("h1", "", &text(&title));
    let note =
        "Each source, what we take from it in our own words, how much of it was read, and everything that leans on it.";
    body += &element("p", "", &text(note));
    let rows: Vec<String> = uses(content)
        .into_iter()
        .filter_map(|(key, users)| {
            let source = content.sources().get(key)?;
            let year = if source.year == 0 { "year not known".to_owned() } else { source.year.to_string() };
            let address = match source.url.as_str() {
                "" => String::new(),
                url => format!("<br><a href=\"{}\">{}</a>", text(url), text(url)),
            };
            let what = format!("{}<br>{}, {}{address}", text(&source.title), text(&source.publisher), text(&year));
            let facts: Vec<String> = source.facts.iter().map(|fact| text(fact)).collect();
            let read = format!("{}; looked at {}", source.read, source.checked);
            let users = if users.is_empty() { "nobody".to_owned() } else { users.join(", ") };
            Some(row(key, &[text(key), what, list(&facts), text(&read), text(&users)]))
        })
        .collect();
    body += &table("sources", &["Key", "Source", "What we take from it", "Read", "Who uses it"], &rows);
    whole(&title, "en", &body)
}
