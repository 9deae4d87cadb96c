//! Reminders: what is to come, to do it now or later.

use lattea_core::view::reminders::{ReminderView, RemindersView};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The letters of the places, of Back and of "do it now".
const TAKEN: &str = "tcmjslqbo?";

/// The list, or one of them with what can be done about it.
#[derive(Debug, Clone)]
pub struct Reminders {
    view: RemindersView,
    /// Which one is being looked at.
    open: Option<usize>,
    /// What has just been done.
    said: String,
    scroll: Scroll,
}

impl Reminders {
    /// What is to come.
    pub fn new(view: RemindersView) -> Self {
        Self { view, open: None, said: String::new(), scroll: Scroll::default() }
    }

    /// The list after one was put off.
    pub fn renew(&mut self, view: RemindersView, said: String) {
        *self = Self { said, ..Self::new(view) };
    }

    fn chosen(&self) -> Option<&ReminderView> {
        self.open.and_then(|at| self.view.reminders.get(at))
    }

    fn show(&mut self, open: Option<usize>) {
        self.open = open;
        self.said.clear();
        self.scroll = Scroll::default();
    }

    fn list_key(&mut self, key: KeyEvent) {
        let by_key = keys::chosen(&keys::choice_keys(self.view.reminders.len(), TAKEN), key);
        match (by_key, self.scroll.key(key)) {
            (Some(at), _) | (None, Moved::Chose(at)) if at < self.view.reminders.len() => self.show(Some(at)),
            _ => {}
        }
    }

    fn one_key(&mut self, key: KeyEvent) -> Option<Action> {
        let reminder = self.chosen()?.clone();
        let by_key = keys::chosen(&keys::choice_keys(reminder.later.len(), TAKEN), key).map(|at| at + 1);
        let open = (keys::letter(key) == Some('o')).then_some(0);
        match (open.or(by_key), self.scroll.key(key)) {
            (Some(0), _) | (None, Moved::Chose(0)) => Some(Action::OpenReminder(reminder.id)),
            (Some(at), _) | (None, Moved::Chose(at)) => {
                let way = reminder.later.get(at - 1)?;
                Some(Action::PutOff(reminder.id, way.id.clone()))
            }
            _ => None,
        }
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        page.paragraph(Role::Strong, self.said.clone());
        if let Some(reminder) = self.chosen() {
            page.text(Role::Strong, reminder.when.clone());
            page.paragraph(Role::Text, reminder.about.clone());
            page.item_as(Some('o'), "", ctx.say("reminder-open"), Role::Strong);
            if !reminder.later.is_empty() {
                page.gap();
                page.text(Role::Soft, ctx.say("later"));
            }
            let keys = keys::choice_keys(reminder.later.len(), TAKEN);
            reminder.later.iter().zip(keys).for_each(|(way, key)| page.item(key, "", way.label.clone()));
            return page;
        }
        let keys = keys::choice_keys(self.view.reminders.len(), TAKEN);
        for (reminder, key) in self.view.reminders.iter().zip(keys) {
            page.item_as(key, "", reminder.when.clone(), Role::Strong);
            page.under(Role::Text, reminder.about.clone());
        }
        if self.view.reminders.is_empty() {
            page.text(Role::Text, self.view.empty.clone());
        }
        page.gap();
        page.text(Role::Soft, ctx.say("reminders-lead"));
        page
    }
}

impl Face for Reminders {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("reminders-title"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("b", ctx.say("back"))], place: Some(Place::Today) }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        let back = keys::is_back(key) || keys::letter(key) == Some('b');
        match (back, self.open) {
            (true, Some(_)) => {
                self.show(None);
                Some(Action::Stay)
            }
            (true, None) => Some(Action::Back),
            (false, Some(_)) => self.one_key(key),
            (false, None) => {
                self.list_key(key);
                None
            }
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        self.scroll.draw(frame, area, &page, ctx);
    }
}
