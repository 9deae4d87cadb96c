//! A list of which one is picked, each row with what it asks for.

use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The letters of the places and of Back.
const TAKEN: &str = "tcmjslqb?";

/// One row.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its words.
    pub text: String,
    /// What stands below them; may be empty.
    pub under: String,
    /// What picking it asks for.
    pub action: Action,
}

/// The list.
#[derive(Debug, Clone)]
pub struct Pick {
    title: String,
    lead: String,
    rows: Vec<Row>,
    scroll: Scroll,
}

impl Pick {
    /// A list under its title, with a sentence above it.
    pub fn new(title: String, lead: String, rows: Vec<Row>) -> Self {
        Self { title, lead, rows, scroll: Scroll::default() }
    }
}

impl Face for Pick {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: self.title.clone(), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("b", ctx.say("back"))], place: None }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        if keys::is_back(key) || keys::letter(key) == Some('b') {
            return Some(Action::Back);
        }
        let by_key = keys::chosen(&keys::choice_keys(self.rows.len(), TAKEN), key);
        match (by_key, self.scroll.key(key)) {
            (Some(at), _) | (None, Moved::Chose(at)) => self.rows.get(at).map(|row| row.action.clone()),
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let mut page = Page::new(ctx.theme);
        page.paragraph(Role::Strong, self.lead.clone());
        for (row, key) in self.rows.iter().zip(keys::choice_keys(self.rows.len(), TAKEN)) {
            page.item(key, "", row.text.clone());
            page.under(Role::Soft, row.under.clone());
        }
        self.scroll.draw(frame, area, &page, ctx);
    }
}
