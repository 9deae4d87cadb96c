//! Lock, and the page that somebody else may read while everything else is locked.

use lattea_core::view::keeping::LockView;
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    summary::Summary,
    theme::Role,
};

/// The lock screen: no name, no level, no count.
#[derive(Debug, Clone)]
pub struct Lock {
    view: LockView,
    /// The page that was handed over.
    handed: Option<Summary>,
    problem: String,
    scroll: Scroll,
}

impl Lock {
    /// Locked, with a page to be read or without.
    pub fn new(view: LockView, handed: Option<Summary>) -> Self {
        Self { view, handed, problem: String::new(), scroll: Scroll::default() }
    }

    /// It could not be unlocked.
    pub fn refused(&mut self, problem: String) {
        self.handed = None;
        self.problem = problem;
    }
}

impl Face for Lock {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        let title = if self.handed.is_some() { ctx.say("summary") } else { self.view.title.clone() };
        Head { title, right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, _: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("u", self.view.unlock.clone())], place: None }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        if keys::letter(key) == Some('u') {
            return Some(Action::Unlock);
        }
        match &mut self.handed {
            // Back leads to the lock, and from there only unlocking leads on.
            Some(_) if keys::is_back(key) => self.handed = None,
            Some(page) => page.move_by(key),
            None => match self.scroll.key(key) {
                Moved::Chose(0) => return Some(Action::Unlock),
                Moved::Chose(_) => return Some(Action::Help),
                _ => {}
            },
        }
        None
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        if let Some(page) = &mut self.handed {
            return page.draw_page(frame, area, ctx);
        }
        let mut page = Page::new(ctx.theme);
        page.paragraph(Role::Text, self.view.text.clone());
        page.text(Role::Problem, self.problem.clone());
        page.gap();
        page.item_as(Some('u'), "", self.view.unlock.clone(), Role::Strong);
        page.item(Some('?'), "", self.view.help.clone());
        self.scroll.draw(frame, area, &page, ctx);
    }
}
