//! Settings: each with its value in words; one is changed at a time.

use lattea_core::{
    journal::SettingKey,
    view::{
        answer::ProblemView,
        settings::{SettingKind, SettingView, SettingsView},
    },
};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place,
    field::{Field, Input, Letters},
    fields::{Fields, Outcome},
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The letters of the places and of Back.
const TAKEN: &str = "tcmjslqb?";

/// The list, or one that is being changed.
#[derive(Debug, Clone)]
pub struct Settings {
    view: SettingsView,
    open: Option<(SettingKey, Fields)>,
    scroll: Scroll,
}

impl Settings {
    /// The settings as they are.
    pub fn new(view: SettingsView) -> Self {
        Self { view: of_terminals(view), open: None, scroll: Scroll::default() }
    }

    /// The list after a change, with the cursor where it was.
    pub fn renew(&mut self, view: SettingsView) {
        self.view = of_terminals(view);
        self.open = None;
        self.scroll.to(self.scroll.focus);
    }

    /// What could not be read; everything stays as it was typed.
    pub fn problems(&mut self, problems: Vec<ProblemView>) {
        if let Some((_, fields)) = &mut self.open {
            fields.problems(&problems.into_iter().map(|it| (it.field, it.text)).collect::<Vec<_>>());
        }
    }

    fn change(&mut self, at: usize, ctx: &Ctx<'_>) {
        self.scroll.to(at);
        self.open = self.view.settings.get(at).map(|setting| {
            let fields = Fields::new(vec![field(setting, ctx)], ctx.say("save"), true);
            (setting.key, fields)
        });
    }

    fn open_key(&mut self, key: KeyEvent) -> Option<Action> {
        let (setting, fields) = self.open.as_mut()?;
        if fields.key(key) != Outcome::Send {
            return None;
        }
        Some(Action::Choose(*setting, fields.fields.first().map(chosen).unwrap_or_default()))
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        if let Some((_, fields)) = &self.open {
            fields.write(&mut page, ctx);
            return page;
        }
        page.paragraph(Role::Soft, ctx.say("settings-lead"));
        let keys = keys::choice_keys(self.view.settings.len(), TAKEN);
        for (setting, key) in self.view.settings.iter().zip(keys) {
            let shown = if setting.shown.is_empty() { ctx.say("not-set") } else { setting.shown.clone() };
            page.item(key, "", format!("{}: {shown}", setting.label));
        }
        page.gap();
        page.text(Role::Soft, self.view.rules.clone());
        page
    }
}

/// A terminal is not left and come back to: it locks when asked, and what would lock it by itself is not offered.
fn of_terminals(mut view: SettingsView) -> SettingsView {
    view.settings.retain(|setting| setting.key != SettingKey::LockAfter);
    view
}

/// The field of a setting, with what is chosen now.
fn field(setting: &SettingView, ctx: &Ctx<'_>) -> Field {
    let is = |id: &String| setting.chosen.contains(id);
    let typed = || Input::Type(setting.chosen.first().cloned().unwrap_or_default(), Letters::Number);
    let input = match &setting.kind {
        SettingKind::One(choices) => Input::One(choices.clone(), choices.iter().position(|it| is(&it.id))),
        SettingKind::Many(choices) => Input::Many(choices.clone(), choices.iter().map(|it| is(&it.id)).collect()),
        SettingKind::Day | SettingKind::Days => typed(),
    };
    let mut field = Field::new(setting.key.key(), setting.label.clone(), input);
    field.hint = match setting.kind {
        SettingKind::Day => ctx.say("day-hint"),
        SettingKind::Days => ctx.say("days-hint"),
        SettingKind::One(_) | SettingKind::Many(_) => String::new(),
    };
    field
}

/// What the field says, for the core to read; nothing takes it back to "not set".
fn chosen(field: &Field) -> Vec<String> {
    match &field.input {
        Input::One(these, at) => at.and_then(|at| these.get(at)).map(|it| it.id.clone()).into_iter().collect(),
        Input::Many(these, picked) => {
            these.iter().zip(picked).filter(|(_, picked)| **picked).map(|(it, _)| it.id.clone()).collect()
        }
        Input::Type(text, _) if text.trim().is_empty() => Vec::new(),
        Input::Type(text, _) => vec![text.trim().to_owned()],
        Input::Pain(..) => Vec::new(),
    }
}

impl Face for Settings {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("settings"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        // While one is changed, letters choose: the places come back afterwards.
        let (key, place) = if self.open.is_some() { ("Esc", None) } else { ("b", Some(Place::Today)) };
        Bar { hints: vec![Hint::new(key, ctx.say("back"))], place }
    }

    fn typing(&self) -> bool {
        self.open.as_ref().is_some_and(|(_, fields)| fields.typing())
    }

    fn paste(&mut self, text: &str) {
        if let Some((_, fields)) = &mut self.open {
            fields.paste(text);
        }
    }

    fn update(&mut self, key: KeyEvent, ctx: &Ctx<'_>) -> Option<Action> {
        if self.open.is_some() {
            if keys::is_back(key) {
                self.open = None;
                return Some(Action::Stay);
            }
            return self.open_key(key);
        }
        if keys::is_back(key) || keys::letter(key) == Some('b') {
            return Some(Action::Back);
        }
        let by_key = keys::chosen(&keys::choice_keys(self.view.settings.len(), TAKEN), key);
        match (by_key, self.scroll.key(key)) {
            (Some(at), _) | (None, Moved::Chose(at)) => self.change(at, ctx),
            _ => {}
        }
        None
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        match &mut self.open {
            Some((_, fields)) => fields.scroll.draw(frame, area, &page, ctx),
            None => self.scroll.draw(frame, area, &page, ctx),
        }
    }
}
