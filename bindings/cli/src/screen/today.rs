//! Today: what to do now, in three seconds.

use lattea_core::view::today::{StatusView, TodayView};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The first screen.
#[derive(Debug, Clone)]
pub struct Today {
    view: TodayView,
    beside: Beside,
    scroll: Scroll,
}

/// What Today leads to besides what its view says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside {
    /// Whether a check waits to be gone on with.
    pub parked: bool,
    /// Whether this run has a result to show again.
    pub has_result: bool,
    /// Whether there is a course.
    pub has_plan: bool,
    /// How many reminders are to come.
    pub reminders: usize,
}

impl Today {
    /// Today as it is now.
    pub fn new(view: TodayView, beside: Beside) -> Self {
        Self { view, beside, scroll: Scroll::default() }
    }

    /// The same place on the page, with what has changed meanwhile.
    pub fn renew(&mut self, view: TodayView, beside: Beside) {
        self.view = view;
        self.beside = beside;
    }

    /// What can be done, in the order of the page, with its key.
    fn offers(&self, ctx: &Ctx<'_>) -> Vec<(char, String, Action)> {
        let check = if self.beside.parked { ctx.say("check-go-on") } else { self.view.check.clone() };
        let mut offers = vec![('c', check, Action::Go(Place::Check))];
        if let Some(massage) = &self.view.massage {
            offers.push(('m', massage.clone(), Action::Go(Place::Massage)));
        }
        if self.beside.has_result {
            offers.push(('r', ctx.say("see-result"), Action::Result));
        }
        offers.push(('n', ctx.say("note"), Action::Note));
        if self.beside.has_plan {
            offers.push(('p', ctx.say("plan"), Action::Plan));
        }
        if self.beside.reminders > 0 {
            let count = [("count", i64::try_from(self.beside.reminders).unwrap_or(0).into())];
            offers.push(('e', ctx.say_with("reminders", &count), Action::Reminders));
        }
        offers.push(('o', ctx.say("settings"), Action::Settings));
        offers.push(('k', ctx.say("keep"), Action::Keep));
        offers.push(('x', ctx.say("lock"), Action::Lock));
        offers
    }

    fn status(&self, status: &StatusView, page: &mut Page, ctx: &Ctx<'_>) {
        let baby = |page: &mut Page| {
            if let Some(baby) = &status.baby {
                page.band(baby);
                page.gap();
            }
        };
        if status.baby_first {
            baby(page);
            page.text(Role::Strong, ctx.voice.say("and-for-you"));
        }
        page.band(&status.person);
        let lines = [status.checked.as_str(), status.recheck.as_str()];
        page.text(Role::Soft, lines.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · "));
        page.text(Role::Strong, status.changed.clone().unwrap_or_default());
        page.gap();
        if !status.baby_first {
            baby(page);
        }
    }

    fn notices(&self, page: &mut Page) {
        for notice in &self.view.notices {
            let role = if notice.is_problem { Role::Problem } else { Role::Soft };
            page.paragraph(role, format!("! {}", notice.text));
        }
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        let level_first = self.view.status.as_ref().is_some_and(|status| status.first);
        if !level_first {
            self.notices(&mut page);
        }
        match &self.view.status {
            Some(status) => self.status(status, &mut page, ctx),
            None => page.paragraph(Role::Text, self.view.empty.clone()),
        }
        if level_first {
            self.notices(&mut page);
        }
        for line in &self.view.follow_ups {
            page.bullet(line.clone());
        }
        if !self.view.course.is_empty() {
            page.gap();
            page.text(Role::Strong, ctx.say("today-course"));
            self.view.course.iter().for_each(|line| page.bullet(line.clone()));
        }
        page.gap();
        if let Some(feed) = &self.view.running {
            page.text(Role::Strong, format!("{} {}", feed.title, feed.text));
        }
        self.view.feeding.iter().for_each(|line| page.text(Role::Text, line.clone()));
        for row in &self.view.latest {
            page.text(Role::Text, format!("{}: {} · {} ({})", row.label, row.value, row.when, row.ago));
        }
        page.gap();
        for (at, (key, text, _)) in self.offers(ctx).into_iter().enumerate() {
            page.item_as(Some(key), "", text, if at == 0 { Role::Strong } else { Role::Text });
        }
        page.gap();
        page.text(Role::Soft, self.view.rules.clone());
        page
    }
}

impl Face for Today {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("today"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("n", ctx.say("note")), Hint::new("q", ctx.say("quit"))], place: Some(Place::Today) }
    }

    fn update(&mut self, key: KeyEvent, ctx: &Ctx<'_>) -> Option<Action> {
        let mut offers = self.offers(ctx).into_iter();
        if let Some(letter) = keys::letter(key) {
            if letter == 'q' {
                return Some(Action::Quit);
            }
            if let Some((_, _, action)) = offers.clone().find(|(key, _, _)| *key == letter) {
                return Some(action);
            }
        }
        match self.scroll.key(key) {
            Moved::Chose(at) => offers.nth(at).map(|(_, _, action)| action),
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        self.scroll.draw(frame, area, &page, ctx);
    }
}
