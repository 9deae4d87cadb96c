//! Something that has to be seen before going on: a level that rose, or a thing that did not work.

use lattea_core::view::common::TierView;
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// What has to be seen.
#[derive(Debug, Clone)]
pub struct Notice {
    title: String,
    tier: Option<TierView>,
    lines: Vec<String>,
    scroll: Scroll,
}

impl Notice {
    /// Something did not work, and why.
    pub fn problem(title: String, why: String) -> Self {
        Self { title, tier: None, lines: vec![why], scroll: Scroll::default() }
    }

    /// Something was done.
    pub fn done(title: String, lines: Vec<String>) -> Self {
        Self { title, tier: None, lines, scroll: Scroll::default() }
    }

    /// What was noted raises the care level.
    pub fn raised(title: String, tier: TierView, lines: Vec<String>) -> Self {
        Self { title, tier: Some(tier), lines, scroll: Scroll::default() }
    }
}

impl Face for Notice {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: self.title.clone(), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("b", ctx.say("back"))], place: None }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        let letter = keys::letter(key);
        if keys::is_back(key) || letter == Some('b') {
            return Some(Action::Back);
        }
        match (&self.tier, letter, self.scroll.key(key)) {
            (Some(_), Some('c'), _) | (Some(_), _, Moved::Chose(0)) => Some(Action::Go(Place::Check)),
            (Some(_), Some('h'), _) | (Some(_), _, Moved::Chose(1)) => Some(Action::OwnNumbers),
            (Some(_), _, Moved::Chose(_)) | (None, _, Moved::Chose(_)) => Some(Action::Back),
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let mut page = Page::new(ctx.theme);
        if let Some(tier) = &self.tier {
            page.band(tier);
            page.gap();
        }
        self.lines.iter().for_each(|line| page.paragraph(Role::Text, line.clone()));
        if self.tier.is_some() {
            page.item_as(Some('c'), "", ctx.say("check-start"), Role::Strong);
            page.item(Some('h'), "", ctx.say("own-number"));
        }
        page.item(Some('b'), "", ctx.say("back"));
        self.scroll.draw(frame, area, &page, ctx);
    }
}
