//! Backup: make one, look into one, bring one back.

use std::path::PathBuf;

use lattea_core::{
    app::BackupSecret,
    view::keeping::{BackupLookView, BackupMadeView, BackupView},
};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, How,
    field::{Field, Input, Letters},
    fields::{Fields, Outcome},
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// What every recovery key begins with.
const RECOVERY_KEY: &str = "AGE-SECRET-KEY-1";

#[derive(Debug, Clone)]
enum Mode {
    /// What can be done.
    Choose,
    /// A new backup with a passphrase.
    Passphrase(Fields),
    /// A new backup with a recovery key.
    RecoveryKey(Fields),
    /// Which backup to bring back.
    Old(Fields),
    /// What is in it.
    Seen(Box<(BackupLookView, PathBuf, BackupSecret)>),
    /// It is made.
    Made(BackupMadeView),
}

/// Backup.
#[derive(Debug, Clone)]
pub struct Backup {
    /// Nothing when there is no open journal: then one can only be brought back.
    view: Option<BackupView>,
    mode: Mode,
    problem: String,
    scroll: Scroll,
}

fn line(id: &str, letters: Letters, ctx: &Ctx<'_>) -> Field {
    Field::new(id, ctx.say(&format!("backup-{id}")), Input::Type(String::new(), letters))
}

fn text(fields: &Fields, id: &str) -> String {
    match fields.fields.iter().find(|field| field.id == id).map(|field| &field.input) {
        Some(Input::Type(text, _)) => text.clone(),
        _ => String::new(),
    }
}

impl Backup {
    /// What can be done with an open journal; without one, which backup to bring back.
    pub fn new(view: Option<BackupView>, ctx: &Ctx<'_>) -> Self {
        let mode = if view.is_some() { Mode::Choose } else { Self::old(ctx) };
        Self { view, mode, problem: String::new(), scroll: Scroll::default() }
    }

    /// It did not work; what was typed stays.
    pub fn refused(&mut self, problem: String) {
        self.problem = problem;
    }

    /// What is in a backup.
    pub fn seen(&mut self, view: BackupLookView, path: PathBuf, secret: BackupSecret) {
        self.open(Mode::Seen(Box::new((view, path, secret))));
    }

    /// A backup was made.
    pub fn made(&mut self, view: BackupMadeView) {
        self.open(Mode::Made(view));
    }

    fn open(&mut self, mode: Mode) {
        self.mode = mode;
        self.problem.clear();
        self.scroll = Scroll::default();
    }

    fn old(ctx: &Ctx<'_>) -> Mode {
        let fields = vec![line("file", Letters::Any, ctx), line("secret", Letters::Secret, ctx)];
        Mode::Old(Fields::new(fields, ctx.say("backup-look"), false))
    }

    fn choose(&mut self, at: usize, ctx: &Ctx<'_>) {
        let file = || line("file", Letters::Any, ctx);
        let secret = |id: &str| line(id, Letters::Secret, ctx);
        let make = ctx.say("backup-make");
        let mode = match at {
            0 => Mode::Passphrase(Fields::new(vec![file(), secret("passphrase"), secret("again")], make, false)),
            1 => Mode::RecoveryKey(Fields::new(vec![file()], make, false)),
            _ => Self::old(ctx),
        };
        self.open(mode);
    }

    /// What the fields ask for; nothing when something has to be put right first.
    fn send(&mut self, ctx: &Ctx<'_>) -> Option<Action> {
        let (problem, action) = match &self.mode {
            Mode::Passphrase(fields) | Mode::RecoveryKey(fields) | Mode::Old(fields)
                if text(fields, "file").trim().is_empty() =>
            {
                (ctx.say("backup-no-file"), None)
            }
            Mode::Passphrase(fields) if text(fields, "passphrase") != text(fields, "again") => {
                (ctx.say("backup-not-the-same"), None)
            }
            Mode::Passphrase(fields) => {
                let secret = BackupSecret::Passphrase(text(fields, "passphrase"));
                (String::new(), Some(Action::BackUp(path(fields), secret)))
            }
            Mode::RecoveryKey(fields) => {
                (String::new(), Some(Action::BackUp(path(fields), BackupSecret::NewRecoveryKey)))
            }
            Mode::Old(fields) => {
                let typed = text(fields, "secret");
                let secret = match typed.trim().to_uppercase().starts_with(RECOVERY_KEY) {
                    true => BackupSecret::RecoveryKey(typed.trim().to_owned()),
                    false => BackupSecret::Passphrase(typed),
                };
                (String::new(), Some(Action::LookInto(path(fields), secret)))
            }
            Mode::Choose | Mode::Seen(_) | Mode::Made(_) => (String::new(), None),
        };
        self.problem = problem;
        action
    }

    /// One step back inside of the page; nothing when there is none.
    fn step_back(&mut self, ctx: &Ctx<'_>) -> bool {
        let to = match (&self.mode, &self.view) {
            (Mode::Choose | Mode::Made(_), _) | (Mode::Old(_), None) => return false,
            (Mode::Seen(_), None) => Self::old(ctx),
            (_, Some(_)) | (_, None) => Mode::Choose,
        };
        self.open(to);
        true
    }

    fn fields(&mut self) -> Option<&mut Fields> {
        match &mut self.mode {
            Mode::Passphrase(fields) | Mode::RecoveryKey(fields) | Mode::Old(fields) => Some(fields),
            Mode::Choose | Mode::Seen(_) | Mode::Made(_) => None,
        }
    }

    /// The ways to bring the backup back, in order.
    fn ways(&self) -> Vec<How> {
        if self.view.is_some() { vec![How::Add, How::Replace] } else { vec![How::Replace] }
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        page.text(Role::Problem, self.problem.clone());
        match (&self.mode, &self.view) {
            (Mode::Choose, Some(view)) => {
                page.text(Role::Strong, view.last.clone());
                view.text.iter().for_each(|line| page.paragraph(Role::Text, line.clone()));
                page.item_as(Some('1'), "", ctx.say("backup-with-passphrase"), Role::Strong);
                page.item(Some('2'), "", ctx.say("backup-with-key"));
                page.item(Some('3'), "", view.restore.clone());
            }
            (Mode::Passphrase(fields), view) => {
                page.paragraph(Role::Soft, view.as_ref().map(|view| view.passphrase.clone()).unwrap_or_default());
                fields.write(&mut page, ctx);
            }
            (Mode::RecoveryKey(fields), view) => {
                page.paragraph(Role::Soft, view.as_ref().map(|view| view.recovery_key.clone()).unwrap_or_default());
                fields.write(&mut page, ctx);
            }
            (Mode::Old(fields), _) => fields.write(&mut page, ctx),
            (Mode::Seen(seen), _) => {
                let view = &seen.0;
                page.text(Role::Strong, view.made.clone());
                view.lines.iter().for_each(|line| page.bullet(line.clone()));
                page.gap();
                for (way, key) in self.ways().into_iter().zip('1'..='9') {
                    let label = if way == How::Add { &view.restore } else { &view.replace };
                    page.item_as(Some(key), "", label.clone(), Role::Text);
                }
            }
            (Mode::Made(made), _) => {
                page.paragraph(Role::Strong, made.said.clone());
                page.paragraph(Role::Text, made.keep.clone());
                page.text(Role::Strong, made.recovery_key.clone().unwrap_or_default());
                page.gap();
                page.item(Some('b'), "", ctx.say("back"));
            }
            (Mode::Choose, None) => {}
        }
        page
    }
}

fn path(fields: &Fields) -> PathBuf {
    PathBuf::from(text(fields, "file").trim())
}

impl Face for Backup {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        let title = self.view.as_ref().map_or_else(|| ctx.voice.say("backup-restore"), |view| view.title.clone());
        Head { title, right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new(if self.typing() { "Esc" } else { "b" }, ctx.say("back"))], place: None }
    }

    fn typing(&self) -> bool {
        match &self.mode {
            Mode::Passphrase(fields) | Mode::RecoveryKey(fields) | Mode::Old(fields) => fields.typing(),
            Mode::Choose | Mode::Seen(_) | Mode::Made(_) => false,
        }
    }

    fn paste(&mut self, text: &str) {
        if let Some(fields) = self.fields() {
            fields.paste(text);
        }
    }

    fn update(&mut self, key: KeyEvent, ctx: &Ctx<'_>) -> Option<Action> {
        if keys::is_back(key) || (!self.typing() && keys::letter(key) == Some('b')) {
            return (!self.step_back(ctx)).then_some(Action::Back);
        }
        if let Some(fields) = self.fields() {
            return if fields.key(key) == Outcome::Send { self.send(ctx) } else { None };
        }
        let number = keys::letter(key).and_then(|letter| letter.to_digit(10)).and_then(|it| it.checked_sub(1));
        let chosen = match (number.and_then(|it| usize::try_from(it).ok()), self.scroll.key(key)) {
            (Some(at), _) | (None, Moved::Chose(at)) => at,
            (None, _) => return None,
        };
        match &self.mode {
            Mode::Choose if chosen < 3 => {
                self.choose(chosen, ctx);
                None
            }
            Mode::Seen(seen) => {
                let (_, path, secret) = &**seen;
                let how = self.ways().get(chosen).copied()?;
                Some(Action::BringBack(path.clone(), secret.clone(), how))
            }
            Mode::Made(_) => Some(Action::Back),
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        match self.fields() {
            Some(fields) => fields.scroll.draw(frame, area, &page, ctx),
            None => self.scroll.draw(frame, area, &page, ctx),
        }
    }
}
