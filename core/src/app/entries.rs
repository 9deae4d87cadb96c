//! What is noted by hand: added, changed, deleted, brought back.

use std::path::Path;

use crate::{
    care::Tier,
    clock::{BadMoment, DAY_MS, Moment},
    error::Error,
    id::EntryId,
    journal::{Body, Cursor, Entry, Exported, FormOf, Kind, page::MOST},
    view::{
        common::TierView,
        journal::{self as view, BinView, JournalView, RowView},
    },
};

use super::App;

/// An entry that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// The entry as the journal shows it.
    pub row: RowView,
    /// "Saved: …".
    pub said: String,
    /// The care level, when this entry raised it.
    pub raised: Option<TierView>,
}

impl App {
    /// Keeps an entry about the time `at`, or about now.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it refuses.
    pub fn log(&mut self, body: Body, at: Option<Moment>) -> Result<Logged, Error> {
        self.refuse_locked()?;
        let now = self.now();
        let before = self.level(now);
        let ids = &*self.ids;
        let super::Shelf::Open(journal) = &mut self.shelf else { return Err(Error::NoJournal) };
        let entry = journal.add(body, at.unwrap_or(now), now, ids)?;
        let voice = self.voice();
        let row = view::row(&voice, &entry);
        let arguments = [("title", row.title.clone().into()), ("detail", row.detail.clone().into())];
        let said = voice.say_with("journal-saved", &arguments);
        Ok(Logged { row, said, raised: self.raised(before, now) })
    }

    /// Changes an entry; its earlier version is kept.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it refuses.
    pub fn edit(&mut self, id: EntryId, body: Body, at: Moment) -> Result<Logged, Error> {
        let now = self.now();
        let before = self.level(now);
        let entry = self.journal_mut()?.edit(id, body, at, now)?;
        let voice = self.voice();
        let row = view::row(&voice, &entry);
        let arguments = [("title", row.title.clone().into()), ("detail", row.detail.clone().into())];
        let said = voice.say_with("journal-saved", &arguments);
        Ok(Logged { row, said, raised: self.raised(before, now) })
    }

    /// Takes an entry out of every list; [`undo_delete`](Self::undo_delete) brings it back.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no such entry, or it refuses.
    pub fn delete(&mut self, id: EntryId) -> Result<String, Error> {
        let now = self.now();
        let rules = self.rules.clone();
        let undo = self.journal_mut()?.delete(id, now, &rules)?;
        self.last = self.last.take().filter(|last| last.entry != Some(id));
        self.forget_way(id);
        self.forget_form(FormOf::Entry { id });
        let voice = self.voice();
        Ok(voice.say_with("journal-deleted", &[("date", voice.date(undo.until).into())]))
    }

    /// Brings a deleted entry back as it was.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, the time for it is over, or it refuses.
    pub fn undo_delete(&mut self, id: EntryId) -> Result<RowView, Error> {
        let now = self.now();
        let entry = self.journal_mut()?.undo_delete(id, now)?;
        Ok(view::row(&self.voice(), &entry))
    }

    /// What was deleted and can still be brought back.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn bin(&self) -> Result<BinView, Error> {
        let mut deleted = self.journal()?.bin(self.now())?;
        let shown = self.shown_of(&[]);
        deleted.retain(|deleted| shown.contains(&deleted.entry.body.kind()));
        Ok(view::bin(&self.voice(), &deleted, self.rules.bin.keep_days.value))
    }

    /// A page of the journal, newest first; no `kinds` means every kind.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn journal_page(&self, cursor: Option<Cursor>, kinds: &[Kind], limit: usize) -> Result<JournalView, Error> {
        let shown = self.shown_of(kinds);
        let (entries, next) = if shown.is_empty() {
            (Vec::new(), None)
        } else {
            let page = self.journal()?.page(cursor, &shown, limit)?;
            (page.entries, page.next)
        };
        Ok(self.list(&entries, next))
    }

    /// The last `days` local days of the journal, newest first.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn journal_days(&self, days: u32) -> Result<JournalView, Error> {
        let now = self.now();
        let from = now.start_of_day().plus_ms(-DAY_MS * (i64::from(days.max(1)) - 1));
        let mut entries = self.journal()?.range(from, now.plus_ms(1), &self.shown_of(&[]))?;
        entries.reverse();
        Ok(self.list(&entries, None))
    }

    fn list(&self, entries: &[Entry], older: Option<Cursor>) -> JournalView {
        let voice = self.voice();
        let hidden = self.hides_entries().then(|| voice.say("journal-hidden"));
        let (by_hand, kinds) = (self.kinds_by_hand(), self.shown_of(&[]));
        JournalView { hidden, by_hand, kinds, ..view::journal(&voice, entries, older, self.now()) }
    }

    /// Writes everything as JSON.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or the file can't be written; nothing half-written stays.
    pub fn export(&self, path: &Path) -> Result<Exported, Error> {
        Ok(self.journal()?.export_file(self.now(), path)?)
    }

    /// The entry whose id begins or ends with `part`, as a list shows it; `deleted` looks among those that can be brought
    /// back.
    ///
    /// # Errors
    /// [`Error`] when no entry or more than one fits, or the journal can't be read.
    pub fn find_entry(&self, part: &str, deleted: bool) -> Result<Entry, Error> {
        let none = Error::NoSuch { what: "entry", hint: "`lattea journal --ids` shows the ids".to_owned() };
        let part = part.trim().to_lowercase();
        if part.len() < SHORT_ID {
            return Err(none);
        }
        let fits = |entry: &Entry| {
            let id = entry.id.to_string();
            id.starts_with(&part) || id.ends_with(&part)
        };
        let mut found: Vec<Entry> = Vec::new();
        if deleted {
            found.extend(self.journal()?.bin(self.now())?.into_iter().map(|deleted| deleted.entry).filter(fits));
        } else {
            let mut cursor = None;
            loop {
                let page = self.journal()?.page(cursor, &[], MOST)?;
                found.extend(page.entries.into_iter().filter(fits));
                cursor = page.next;
                if cursor.is_none() {
                    break;
                }
            }
        }
        match found.len() {
            0 => Err(none),
            1 => Ok(found.remove(0)),
            _ => Err(Error::NoSuch { what: "single entry", hint: "Give more of the id: several fit".to_owned() }),
        }
    }

    fn level(&self, now: Moment) -> Option<Tier> {
        self.latest(now).map(|latest| latest.verdict.tier)
    }

    fn raised(&self, before: Option<Tier>, now: Moment) -> Option<TierView> {
        let latest = self.latest(now)?;
        let after = latest.verdict.tier;
        let raised = after.needs_clinician() && before.is_none_or(|before| after > before);
        raised.then(|| self.result_view(&latest.findings, &latest.history, &latest.verdict).tier)
    }
}

/// The fewest characters of an id that name an entry.
const SHORT_ID: usize = 4;

/// Reads a time as people type it: RFC 3339, `2026-05-03 02:10`, or `02:10` (the latest one that is not in the future).
///
/// # Errors
/// [`BadMoment`] when it is none of them.
pub fn parse_moment(text: &str, now: Moment) -> Result<Moment, BadMoment> {
    let text = text.trim();
    if let Ok(moment) = Moment::parse(text) {
        return Ok(moment);
    }
    let offset = now.offset_min();
    let sign = if offset < 0 { '-' } else { '+' };
    let zone = format!("{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60);
    let (day, time) = match text.split_once([' ', 'T']) {
        Some((day, time)) => (day.to_owned(), time),
        None => (now.date().to_string(), text),
    };
    let moment = Moment::parse(&format!("{day}T{time}:00{zone}"))?;
    let yesterday = moment > now && !text.contains([' ', 'T']);
    Ok(if yesterday { moment.plus_ms(-DAY_MS) } else { moment })
}
