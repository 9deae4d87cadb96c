//! A row as it is written, as a list: every key that was signed, and the sentences that it names.

use toml::{Table, Value};

use super::{
    html::{element, list, text},
    page::Page,
};

/// Every key of a row but some.
pub fn written(page: &Page<'_>, row: &Table, but: &[&str]) -> String {
    let shown = row.iter().filter(|(key, _)| !but.contains(&key.as_str()));
    let items: Vec<String> =
        shown.map(|(key, value)| format!("{}: {}", text(key), shown_as(page, key, value))).collect();
    list(&items)
}

fn shown_as(page: &Page<'_>, key: &str, value: &Value) -> String {
    match value {
        Value::Table(table) => written(page, table, &[]),
        Value::Array(items) if items.iter().any(Value::is_table) => {
            let rows = items.iter().filter_map(Value::as_table);
            list(&rows.map(|row| listed(page, key, row)).collect::<Vec<_>>())
        }
        Value::Array(items) => text(&items.iter().map(|item| plain(key, item)).collect::<Vec<_>>().join(", ")),
        Value::String(id) if key == "message" => format!("{} {}", element("code", "", &text(id)), text(&page.say(id))),
        other => text(&plain(key, other)),
    }
}

/// An item of a list in one line; its words stand first where its id has some.
fn listed(page: &Page<'_>, list: &str, row: &Table) -> String {
    let id = row.get("id").and_then(Value::as_str).unwrap_or_default();
    let words = [list, "since"].map(|kind| page.say(&format!("{kind}-{id}")));
    let words = words.into_iter().find(|words| !words.is_empty() && !id.is_empty()).unwrap_or_default();
    let parts: Vec<String> = row.iter().map(|(key, value)| format!("{key}: {}", shown_as(page, key, value))).collect();
    let parts = parts.join(", ");
    if words.is_empty() { parts } else { format!("{} ({parts})", text(&words)) }
}

/// A number with its unit, which its key ends with; anything else as it is written.
pub fn plain(key: &str, value: &Value) -> String {
    let unit = match key.rsplit('_').next() {
        Some("h" | "hours") => " hours",
        Some("d" | "days") => " days",
        Some("min" | "minutes") => " minutes",
        Some("s") => " seconds",
        Some("mm") => " mm",
        _ => "",
    };
    match value {
        Value::Integer(number) if key.ends_with("_tenths") => format!("{}.{} °C", number / 10, number % 10),
        Value::Integer(number) if key.ends_with("_hour") => format!("{number}:00"),
        Value::Integer(number) => format!("{number}{unit}"),
        Value::Boolean(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(|item| plain(key, item)).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
