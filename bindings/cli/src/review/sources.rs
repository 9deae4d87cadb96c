//! What others are named for: sources with what we take from them, and numbers to call.

use lattea_core::content::rows::ContactRow;

use super::{
    html::{element, list, row, table, text},
    page::Page,
};

impl Page<'_> {
    /// Every source, with its address in print.
    pub(super) fn sources(&self) -> String {
        let mut rows = Vec::new();
        for (key, source) in self.content.sources() {
            let year = if source.year == 0 { String::new() } else { format!(", {}", source.year) };
            let mut what = format!("{}<br>{}{year}", text(&source.title), text(&source.publisher));
            if !source.url.is_empty() {
                what += &element("div", "small", &address(&source.url));
            }
            let facts: Vec<String> = source.facts.iter().map(|fact| text(fact)).collect();
            let read = format!("{}, {}, looked at {}", source.level, source.read, source.checked);
            let cells = [self.name("source", key, ""), what, list(&facts), text(&read), self.signature("source", key)];
            rows.push(row(&format!("source-{key}"), &cells));
        }
        let heads = ["Key", "Source", "What we take from it", "Read", "Signature"];
        format!("{}{}", element("h2", "", "Sources"), table("sources", &heads, &rows))
    }

    /// Every number to call, by country.
    pub(super) fn contacts(&self) -> String {
        let number = |contact: &ContactRow| {
            let label = self.say(&contact.label);
            let hours = self.say(&contact.hours);
            let what = format!("{}: {}, {} ({})", contact.number, label, hours, contact.channel);
            format!("{} {}, looked at {}", text(&what), address(&contact.source), text(&contact.checked))
        };
        let mut rows = Vec::new();
        for (country, found) in self.content.countries() {
            let numbers: Vec<String> = found.contact.iter().map(number).collect();
            let cells = [self.name("contact", country, ""), list(&numbers), self.signature("contact", country)];
            rows.push(row(&format!("contact-{country}"), &cells));
        }
        let heads = ["Country", "Numbers, the emergency number first", "Signature"];
        format!("{}{}", element("h2", "", "Numbers to call"), table("contacts", &heads, &rows))
    }
}

fn address(url: &str) -> String {
    if url.starts_with("http") { format!("<a href=\"{0}\">{0}</a>", text(url)) } else { text(url) }
}
