//! The journal by day.

use lattea_core::{
    app::Logged,
    id::EntryId,
    view::{
        journal::{BinView, JournalView},
        voice::Voice,
    },
};

use super::{Paper, tier::band};

/// The days of a page; with `ids`, the short id of each entry.
pub fn journal(paper: &mut Paper, view: &JournalView, ids: bool) {
    if view.days.is_empty() {
        paper.line(&view.empty);
    }
    view.hidden.iter().for_each(|hidden| paper.aside(hidden));
    for day in &view.days {
        paper.heading(&day.title);
        for row in &day.rows {
            let remark = if row.remark.is_empty() { String::new() } else { format!(" ({})", row.remark) };
            let id = if ids { format!(" [{}]", short_id(row.id)) } else { String::new() };
            paper.entry(&row.time, &format!("{}{id}  {}{remark}", row.title, row.detail));
        }
    }
}

/// What was deleted and can still be brought back; with `ids`, the short id of each entry.
pub fn bin(paper: &mut Paper, view: &BinView, ids: bool) {
    paper.line(&view.lead);
    for row in &view.rows {
        let id = if ids { format!(" [{}]", short_id(row.id)) } else { String::new() };
        paper.item(&format!("{}  {}{id}  {}", row.when, row.title, row.detail));
        paper.under(&row.until);
    }
}

/// What was kept, and the level if it rose.
pub fn logged(paper: &mut Paper, voice: &Voice<'_>, logged: &Logged) {
    paper.line(&logged.said);
    if let Some(raised) = &logged.raised {
        band(paper, raised);
        paper.line(&voice.say("today-changed"));
    }
}

/// The end of an id, where ids of the same minute differ.
fn short_id(id: EntryId) -> String {
    let id = id.to_string();
    id.get(id.len().saturating_sub(6)..).unwrap_or_default().to_owned()
}
