//! Noting something: which kind, then a few fields. Nothing but what makes it that kind has to be filled in.

use lattea_core::{
    app::Noted,
    clock::Moment,
    id::EntryId,
    journal::{Body, FormOf, Kind},
    view::{
        babies::{QuickCellView, QuickRowView},
        entry::EntryForm,
    },
};
use ratatui::{
    Frame,
    crossterm::event::{KeyCode, KeyEvent},
    layout::Rect,
};

use super::{
    Action, Ctx, Face, bodies,
    fields::{Fields, Outcome},
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// Which kind, or a nappy at once.
#[derive(Debug, Clone)]
pub struct Kinds {
    kinds: Vec<Kind>,
    nappies: Vec<QuickCellView>,
    scroll: Scroll,
}

impl Kinds {
    /// What can be noted.
    pub fn new(kinds: Vec<Kind>, rows: Vec<QuickRowView>) -> Self {
        let nappies = rows.into_iter().flat_map(|row| row.nappies).collect();
        Self { kinds, nappies, scroll: Scroll::default() }
    }

    fn keys(&self) -> Vec<Option<char>> {
        keys::choice_keys(self.kinds.len() + self.nappies.len(), "b?")
    }
}

/// The fields of one kind.
#[derive(Debug, Clone)]
pub struct Form {
    /// The kind.
    pub kind: Kind,
    /// The entry that is being changed.
    pub entry: Option<(EntryId, Moment)>,
    /// What it says, as far as the fields don't show it.
    old: Option<EntryForm>,
    /// What stood in it before anything was typed.
    untouched: Option<EntryForm>,
    /// It was begun before, and not saved.
    begun: bool,
    fields: Fields,
    problem: String,
}

/// An entry as typed, and its time when one was given.
pub type Typed = (Body, Option<Moment>);

impl Form {
    /// An empty form.
    pub fn new(kind: Kind, ctx: &Ctx<'_>) -> Self {
        let fields = Fields::new(bodies::fields(kind, ctx), ctx.say("save"), false);
        let untouched = bodies::typed(kind, &fields.fields, ctx);
        Self { kind, entry: None, old: None, untouched, begun: false, fields, problem: String::new() }
    }

    /// The form of an entry that is there; nothing for what the app itself writes.
    pub fn of(noted: Noted, kind: Kind, ctx: &Ctx<'_>) -> Option<Self> {
        let form = noted.form?;
        let fields = Fields::new(bodies::filled(&form, kind, ctx), ctx.say("save"), false);
        let entry = Some((noted.id, noted.at));
        let untouched = bodies::typed(kind, &fields.fields, ctx);
        Some(Self { kind, entry, old: Some(form), untouched, begun: false, fields, problem: String::new() })
    }

    /// With what was typed before and not saved.
    #[must_use]
    pub fn begun(mut self, kept: &EntryForm, ctx: &Ctx<'_>) -> Self {
        self.fields = Fields::new(bodies::filled(kept, self.kind, ctx), ctx.say("save"), false);
        self.begun = true;
        self
    }

    /// What it is the form of.
    pub fn of_what(&self) -> FormOf {
        self.entry.map_or(FormOf::New { kind: self.kind }, |(id, _)| FormOf::Entry { id })
    }

    /// What was typed in it, as it was typed; nothing when that is nothing new, or can't be kept so.
    pub fn typed(&self, ctx: &Ctx<'_>) -> Option<EntryForm> {
        bodies::typed(self.kind, &self.fields.fields, ctx).filter(|typed| Some(typed) != self.untouched.as_ref())
    }

    /// What the journal said against it; everything stays as typed.
    pub fn refused(&mut self, problem: String) {
        self.problem = problem;
    }

    fn save(&mut self, ctx: &Ctx<'_>) -> Option<Action> {
        self.problem.clear();
        match bodies::read(self.kind, &self.fields.fields, ctx) {
            Ok((mut body, at)) => {
                if let Some(old) = &self.old {
                    bodies::keep_unshown(&mut body, old);
                }
                Some(Action::Save(Box::new((body, at))))
            }
            Err(problems) => {
                self.fields.problems(&problems);
                None
            }
        }
    }
}

fn kind_words(kind: Kind, ctx: &Ctx<'_>) -> String {
    ctx.voice.say(&format!("kind-{}", kind.key()))
}

impl Face for Kinds {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("note"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("b", ctx.say("back"))], place: None }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        let letter = keys::letter(key);
        if keys::is_back(key) || letter == Some('b') {
            return Some(Action::Back);
        }
        let by_key = keys::chosen(&self.keys(), key);
        let chosen = match (by_key, self.scroll.key(key)) {
            (Some(at), _) | (None, Moved::Chose(at)) => Some(at),
            _ => None,
        };
        let chosen = chosen?;
        let nappy = || self.nappies.get(chosen.checked_sub(self.kinds.len())?);
        match self.kinds.get(chosen) {
            Some(kind) => Some(Action::NoteKind(*kind)),
            None => nappy().map(|cell| Action::NoteAtOnce(Box::new(cell.form.clone()))),
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let mut page = Page::new(ctx.theme);
        page.paragraph(Role::Soft, ctx.say("note-lead"));
        let mut keys = self.keys().into_iter();
        for kind in &self.kinds {
            page.item(keys.next().flatten(), "", kind_words(*kind, ctx));
        }
        if !self.nappies.is_empty() {
            page.gap();
            page.text(Role::Soft, kind_words(Kind::Nappy, ctx));
        }
        for cell in &self.nappies {
            page.item(keys.next().flatten(), "", cell.spoken.clone());
        }
        self.scroll.draw(frame, area, &page, ctx);
    }
}

impl Face for Form {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: kind_words(self.kind, ctx), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let save = if self.typing() { "Ctrl-S" } else { "s" };
        let mut hints = vec![Hint::new("Esc", ctx.say("back")), Hint::new(save, ctx.say("save"))];
        hints.extend(self.begun.then(|| Hint::new("Ctrl-N", ctx.say("form-afresh"))));
        Bar { hints, place: None }
    }

    fn typing(&self) -> bool {
        self.fields.typing()
    }

    fn paste(&mut self, text: &str) {
        self.fields.paste(text);
    }

    fn update(&mut self, key: KeyEvent, ctx: &Ctx<'_>) -> Option<Action> {
        // The left arrow is no way out here: it would end a text by surprise.
        if key.code == KeyCode::Esc {
            return Some(Action::Back);
        }
        if self.begun && keys::is_ctrl(key, 'n') {
            return Some(Action::Afresh(self.of_what(), self.kind));
        }
        let save = keys::letter(key) == Some('s') && !self.typing();
        if save || keys::is_ctrl(key, 's') || self.fields.key(key) == Outcome::Send {
            return self.save(ctx);
        }
        None
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let mut page = Page::new(ctx.theme);
        if !self.problem.is_empty() {
            page.paragraph(Role::Problem, format!("! {}", self.problem));
        }
        if self.begun {
            page.paragraph(Role::Soft, ctx.say("form-kept"));
        }
        self.fields.write(&mut page, ctx);
        self.fields.draw(frame, area, &page, ctx);
    }
}
