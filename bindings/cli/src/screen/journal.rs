//! The journal: days and their rows, newest first; older ones on request; a row can go and come back.

use lattea_core::{
    id::EntryId,
    journal::{Cursor, Kind},
    view::journal::{DayView, JournalView, RowView},
};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The journal as far as it was loaded.
#[derive(Debug, Clone)]
pub struct JournalScreen {
    days: Vec<DayView>,
    older: Option<Cursor>,
    empty: String,
    /// That something is hidden.
    hidden: Option<String>,
    /// What has just been saved or deleted.
    said: String,
    undo: Option<EntryId>,
    scroll: Scroll,
}

impl JournalScreen {
    /// The first page, and what has just happened.
    pub fn new(view: JournalView, said: String, undo: Option<EntryId>) -> Self {
        let (empty, hidden, scroll) = (view.empty, view.hidden, Scroll::default());
        Self { days: view.days, older: view.older, empty, hidden, said, undo, scroll }
    }

    /// No journal: why.
    pub fn without(why: String) -> Self {
        let (days, said, scroll) = (Vec::new(), String::new(), Scroll::default());
        Self { days, older: None, empty: why, hidden: None, said, undo: None, scroll }
    }

    /// An older page goes below; a day that goes on stays one day.
    pub fn add(&mut self, view: JournalView) {
        self.older = view.older;
        for day in view.days {
            match self.days.last_mut().filter(|last| last.title == day.title) {
                Some(last) => last.rows.extend(day.rows),
                None => self.days.push(day),
            }
        }
    }

    /// The same place after a row went or came back.
    pub fn keep_place(&mut self, old: &Self) {
        self.scroll = old.scroll.clone();
        self.scroll.to(old.scroll.focus);
    }

    fn rows(&self) -> impl Iterator<Item = &RowView> {
        self.days.iter().flat_map(|day| &day.rows)
    }

    /// What the app itself wrote is not changed by hand.
    fn change(&self, at: usize) -> Option<Action> {
        let row = self.rows().nth(at)?;
        (!matches!(row.kind, Kind::Check | Kind::Session)).then_some(Action::Edit(row.id, row.kind))
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        if !self.said.is_empty() {
            let undo = if self.undo.is_some() { format!("  (u {})", ctx.say("undo")) } else { String::new() };
            page.paragraph(Role::Strong, format!("{}{undo}", self.said));
        }
        if self.days.is_empty() {
            page.text(Role::Text, self.empty.clone());
        }
        self.hidden.iter().for_each(|hidden| page.paragraph(Role::Soft, hidden.clone()));
        for day in &self.days {
            page.gap();
            page.text(Role::Strong, day.title.clone());
            for row in &day.rows {
                let remark = if row.remark.is_empty() { String::new() } else { format!(" ({})", row.remark) };
                page.item(None, &format!("{}  ", row.time), format!("{}: {}{remark}", row.title, row.detail));
            }
        }
        if self.older.is_some() {
            page.gap();
            page.item_as(Some('o'), "", ctx.say("older"), Role::Strong);
        }
        page
    }
}

impl Face for JournalScreen {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("journal"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let mut hints = vec![Hint::new("n", ctx.say("note"))];
        if self.rows().next().is_some() {
            hints.push(Hint::new("e", ctx.say("edit")));
            hints.push(Hint::new("d", ctx.say("delete")));
        }
        if self.undo.is_some() {
            hints.push(Hint::new("u", ctx.say("undo")));
        }
        hints.push(Hint::new("r", ctx.say("bin")));
        if self.older.is_some() {
            hints.push(Hint::new("o", ctx.say("older")));
        }
        Bar { hints, place: Some(Place::Journal) }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        match keys::letter(key) {
            Some('n') => return Some(Action::Note),
            Some('o') => return self.older.map(Action::Older),
            Some('e') => return self.change(self.scroll.focus),
            Some('d') => return self.rows().nth(self.scroll.focus).map(|row| Action::Delete(row.id)),
            Some('r') => return Some(Action::Bin),
            Some('u') => return self.undo.map(Action::Undo),
            _ => {}
        }
        match self.scroll.key(key) {
            Moved::Chose(at) if at == self.rows().count() => self.older.map(Action::Older),
            Moved::Chose(at) => self.change(at),
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        self.scroll.draw(frame, area, &page, ctx);
    }
}
