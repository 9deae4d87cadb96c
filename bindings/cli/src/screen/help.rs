//! Help: numbers first and large, the person's own, what to say, and words for whoever does not feel safe.

use lattea_core::{
    content::rows::ContactKind,
    view::{
        common::CallView,
        help::{HelpView, OwnNumber, calls_of},
    },
};
use ratatui::{
    Frame,
    crossterm::event::{KeyCode, KeyEvent},
    layout::Rect,
};

use super::{
    Action, Ctx, Face, Place,
    field::{Field, Input, Letters},
    fields::{Fields, Outcome},
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    result::call_rows,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The letters of the places and of this page.
const TAKEN: &str = "tcmjslqbkaw?";

/// What Help is opened from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// One of the places: the bar shows them all.
    Places,
    /// A check or another flow: Back leads there.
    Flow,
    /// A running session: Stop stays in reach.
    Session,
}

/// What Help is drawn from.
#[derive(Debug, Clone)]
pub struct HelpData {
    /// Numbers.
    pub view: HelpView,
    /// What to say on the phone; empty when nothing is known.
    pub say: String,
    /// Lines for whoever does not feel safe.
    pub crisis: Vec<CallView>,
    /// Countries to choose from: code and name.
    pub countries: Vec<(String, String)>,
}

impl HelpData {
    /// Everything but what to say, for a country.
    pub fn new(view: HelpView, say: String, country: Option<&str>, ctx: &Ctx<'_>) -> Self {
        let kinds = [ContactKind::Crisis, ContactKind::Text, ContactKind::Emergency];
        let codes = ctx.voice.content.countries().keys().filter(|code| code.len() == 2);
        let name = |code: &String| (code.clone(), ctx.voice.say(&format!("country-{code}")));
        let mut countries: Vec<(String, String)> = codes.map(name).collect();
        countries.sort_by(|one, other| one.1.cmp(&other.1));
        let crisis = calls_of(ctx.voice, country, &kinds);
        Self { view, say, crisis, countries }
    }
}

#[derive(Debug, Clone)]
enum Mode {
    Numbers,
    NotSafe,
    Countries,
    Own(Fields),
}

/// Help.
#[derive(Debug, Clone)]
pub struct Help {
    data: HelpData,
    mode: Mode,
    from: From,
    /// Whether the person's own numbers come first.
    own_first: bool,
    problem: String,
    scroll: Scroll,
}

impl Help {
    /// Help, from somewhere.
    pub fn new(data: HelpData, from: From, own_first: bool) -> Self {
        Self { data, mode: Mode::Numbers, from, own_first, problem: String::new(), scroll: Scroll::default() }
    }

    /// The same page with what was changed.
    pub fn renew(&mut self, data: HelpData) {
        self.data = data;
        self.open(Mode::Numbers);
    }

    /// The own number could not be kept; it stays as typed.
    pub fn refused(&mut self, problem: String) {
        self.problem = problem;
    }

    fn open(&mut self, mode: Mode) {
        self.mode = mode;
        self.problem.clear();
        self.scroll = Scroll::default();
    }

    fn new_number(&mut self, ctx: &Ctx<'_>) {
        let line = |id: &str| Field::new(id, ctx.say(&format!("form-{id}")), Input::Type(String::new(), Letters::Any));
        self.open(Mode::Own(Fields::new(vec![line("whose"), line("number")], ctx.say("save"), false)));
    }

    fn save_number(fields: &Fields) -> Action {
        let text = |id: &str| match fields.fields.iter().find(|field| field.id == id).map(|field| &field.input) {
            Some(Input::Type(text, _)) => text.trim().to_owned(),
            _ => String::new(),
        };
        Action::OwnNumber(OwnNumber { label: text("whose"), number: text("number") })
    }

    fn numbers(&self, page: &mut Page, ctx: &Ctx<'_>, narrow: bool) {
        let view = &self.data.view;
        let own = |page: &mut Page| {
            page.text(Role::Strong, ctx.say("own-numbers"));
            if view.own.is_empty() {
                page.text(Role::Soft, ctx.say("own-none"));
            }
            view.own.iter().for_each(|call| call_rows(page, ctx, call, false, self.own_first));
            page.gap();
        };
        if self.own_first {
            own(page);
        }
        page.paragraph(Role::Strong, view.country.clone());
        view.hints.iter().for_each(|hint| page.paragraph(Role::Text, hint.clone()));
        for (at, call) in view.calls.iter().enumerate() {
            call_rows(page, ctx, call, at == 0 && !narrow, at == 0);
        }
        page.gap();
        if !self.own_first {
            own(page);
        }
        page.item(Some('w'), "", ctx.say("not-safe"));
        page.item(Some('a'), "", ctx.say("own-add"));
        page.item(Some('k'), "", ctx.say("country"));
        page.gap();
        page.text(Role::Strong, ctx.voice.say("what-to-say-lead"));
        page.paragraph(Role::Text, ctx.say_with("quote", &[("text", self.data.say.as_str().into())]));
        page.text(Role::Soft, view.checked.clone());
        page.text(Role::Soft, ctx.say("keys"));
    }

    fn page(&self, ctx: &Ctx<'_>, narrow: bool) -> Page {
        let mut page = Page::new(ctx.theme);
        if !self.problem.is_empty() {
            page.paragraph(Role::Problem, format!("! {}", self.problem));
        }
        match &self.mode {
            Mode::Numbers => self.numbers(&mut page, ctx, narrow),
            Mode::NotSafe => {
                page.paragraph(Role::Strong, self.data.view.not_safe.clone());
                for (at, call) in self.data.crisis.iter().enumerate() {
                    call_rows(&mut page, ctx, call, false, at == 0);
                }
                page.gap();
                page.paragraph(Role::Strong, ctx.voice.say("thoughts-of-harm-near"));
                page.text(Role::Strong, ctx.voice.say("what-to-say-lead"));
                let say = ctx.voice.say("what-to-say-harm");
                page.paragraph(Role::Text, ctx.say_with("quote", &[("text", say.into())]));
            }
            Mode::Countries => {
                page.paragraph(Role::Strong, ctx.say("country"));
                let keys = keys::choice_keys(self.data.countries.len(), TAKEN);
                for ((_, name), key) in self.data.countries.iter().zip(keys) {
                    page.item(key, "", name.clone());
                }
            }
            Mode::Own(fields) => fields.write(&mut page, ctx),
        }
        page
    }

    fn chosen(&mut self, at: usize, ctx: &Ctx<'_>) -> Option<Action> {
        match &self.mode {
            Mode::Numbers => match at {
                0 => self.open(Mode::NotSafe),
                1 => self.new_number(ctx),
                _ => self.open(Mode::Countries),
            },
            Mode::Countries => return self.data.countries.get(at).map(|(code, _)| Action::Country(code.clone())),
            Mode::NotSafe | Mode::Own(_) => {}
        }
        None
    }
}

impl Face for Help {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        let title = if matches!(self.mode, Mode::NotSafe) { ctx.say("not-safe") } else { ctx.say("help-now") };
        Head { title, right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let back = Hint::new("Esc", ctx.say("back"));
        let mut hints = match (&self.mode, self.from) {
            (Mode::Numbers, From::Places) => Vec::new(),
            _ => vec![back],
        };
        if self.from == From::Session {
            hints.push(Hint::new("s", ctx.say("stop-massage")));
        }
        let places = self.from == From::Places && !matches!(self.mode, Mode::Own(_) | Mode::Countries);
        Bar { hints, place: places.then_some(Place::Help) }
    }

    fn typing(&self) -> bool {
        matches!(&self.mode, Mode::Own(fields) if fields.typing())
    }

    fn paste(&mut self, text: &str) {
        if let Mode::Own(fields) = &mut self.mode {
            fields.paste(text);
        }
    }

    fn update(&mut self, key: KeyEvent, ctx: &Ctx<'_>) -> Option<Action> {
        let letter = keys::letter(key).filter(|_| !self.typing());
        if self.from == From::Session && letter == Some('s') {
            return Some(Action::Session(lattea_core::session::event::Event::Stop));
        }
        if key.code == KeyCode::Esc || (key.code == KeyCode::Left && !self.typing()) {
            if matches!(self.mode, Mode::Numbers) {
                return Some(Action::Back);
            }
            self.open(Mode::Numbers);
            return Some(Action::Stay);
        }
        if let Mode::Own(fields) = &mut self.mode {
            return (fields.key(key) == Outcome::Send).then(|| Self::save_number(fields));
        }
        if let Some(letter) = letter {
            let at = match self.mode {
                Mode::Countries => keys::chosen(&keys::choice_keys(self.data.countries.len(), TAKEN), key),
                Mode::Numbers => ['w', 'a', 'k'].iter().position(|key| *key == letter),
                _ => None,
            };
            if let Some(at) = at {
                return self.chosen(at, ctx);
            }
        }
        match self.scroll.key(key) {
            Moved::Chose(at) => self.chosen(at, ctx),
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx, area.height < 12);
        match &mut self.mode {
            Mode::Own(fields) => fields.scroll.draw(frame, area, &page, ctx),
            _ => self.scroll.draw(frame, area, &page, ctx),
        }
    }
}
