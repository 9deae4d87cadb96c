//! Recovery: why the journal can't be opened, and what can be done. Going on without it always can.

use lattea_core::view::keeping::RecoveryView;
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The letters that mean something else here.
const TAKEN: &str = "b?";

/// A journal that can't be opened.
#[derive(Debug, Clone)]
pub struct Recovery {
    view: RecoveryView,
    problem: String,
    scroll: Scroll,
}

impl Recovery {
    /// Why, and what can be done.
    pub fn new(view: RecoveryView, problem: String) -> Self {
        Self { view, problem, scroll: Scroll::default() }
    }

    fn act(&self, at: usize) -> Action {
        self.view.acts.get(at).map_or(Action::Back, |act| Action::Recover(act.act))
    }
}

impl Face for Recovery {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("journal"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("b", ctx.say("go-without"))], place: None }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        if keys::is_back(key) || keys::letter(key) == Some('b') {
            return Some(Action::Back);
        }
        let count = self.view.acts.len();
        if let Some(at) = keys::chosen(&keys::choice_keys(count, TAKEN), key) {
            return Some(self.act(at));
        }
        match self.scroll.key(key) {
            Moved::Chose(at) => Some(self.act(at)),
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let mut page = Page::new(ctx.theme);
        page.text(Role::Problem, self.problem.clone());
        page.paragraph(Role::Strong, self.view.title.clone());
        self.view.text.iter().for_each(|line| page.paragraph(Role::Text, line.clone()));
        let keys = keys::choice_keys(self.view.acts.len(), TAKEN);
        for (at, (act, key)) in self.view.acts.iter().zip(keys).enumerate() {
            page.item_as(key, "", act.label.clone(), if at == 0 { Role::Strong } else { Role::Text });
        }
        page.item(Some('b'), "", ctx.say("go-without"));
        self.scroll.draw(frame, area, &page, ctx);
    }
}
