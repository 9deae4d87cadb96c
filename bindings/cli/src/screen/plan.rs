//! The course as a calm plan: what each day is for, and nothing to keep up with.

use lattea_core::view::plan::{PlanView, SidePlanView};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::Scroll,
    theme::Role,
};

/// The plan of each side that has one.
#[derive(Debug, Clone)]
pub struct Plan {
    view: PlanView,
    scroll: Scroll,
}

impl Plan {
    /// The plan as it is now.
    pub fn new(view: PlanView) -> Self {
        Self { view, scroll: Scroll::default() }
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        self.view.sides.iter().for_each(|side| days(side, &mut page));
        if self.view.sides.is_empty() {
            page.paragraph(Role::Text, self.view.empty.clone());
        }
        self.view.about.iter().for_each(|line| page.bullet(line.clone()));
        page.gap();
        page.text(Role::Soft, self.view.rules.clone());
        page
    }
}

/// The days of a side. Today stands out, and a part of a day about which nothing is to be said is left out.
fn days(side: &SidePlanView, page: &mut Page) {
    page.text(Role::Strong, side.name.clone());
    page.paragraph(Role::Text, side.state.clone());
    for day in &side.days {
        page.text(if day.today { Role::Strong } else { Role::Text }, day.name.clone());
        page.under(Role::Soft, day.text.clone());
        let parts = day.parts.iter().filter(|part| !part.text.is_empty());
        let parts: Vec<String> = parts.map(|part| format!("{}: {}", part.name, part.text)).collect();
        page.under(Role::Text, parts.join(" · "));
    }
    page.gap();
}

impl Face for Plan {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("plan"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("b", ctx.say("back"))], place: Some(Place::Today) }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        if keys::letter(key) == Some('b') {
            return Some(Action::Back);
        }
        self.scroll.key(key);
        None
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        self.scroll.draw(frame, area, &page, ctx);
    }
}
