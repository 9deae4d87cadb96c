//! The shell itself: which screen is on top, what a key does there, and what time does.

use std::time::Duration;

use lattea_core::{
    app::App,
    clock::Moment,
    view::{help::emergency_number, voice::Voice},
};
use ratatui::{
    Frame,
    crossterm::event::{KeyCode, KeyEvent, KeyEventKind},
    layout::Rect,
    widgets::{Block, Clear},
};

use super::{
    Action, Ctx, Place, Screen,
    check::Check,
    frame::{self, Bar},
    keys,
    theme::Theme,
};

/// How often a running session is drawn.
const SMOOTH: Duration = Duration::from_millis(100);
/// How often everything else looks at the clock and at whether the program is asked to end.
const CALM: Duration = Duration::from_millis(250);
/// How long Today stays as it was read.
const TODAY_MS: i64 = 20_000;

/// Everything that is on the screen.
pub struct Shell<'a> {
    pub(super) app: &'a mut App,
    pub(super) theme: Theme,
    /// The lowest is a place or a flow; what lies on it goes away with Back.
    pub(super) stack: Vec<Screen>,
    /// A check that was left in the middle.
    pub(super) parked: Option<Check>,
    pub(super) over: bool,
    pub(super) renewed: Moment,
    /// The person wants to unlock, which may ask something outside of the screen.
    pub(super) unlocking: bool,
}

impl<'a> Shell<'a> {
    /// Opens Today.
    pub fn new(app: &'a mut App, theme: Theme) -> Self {
        let renewed = app.now();
        let mut shell = Self { app, theme, stack: Vec::new(), parked: None, over: false, renewed, unlocking: false };
        shell.act(Action::Go(Place::Today));
        if shell.app.massage_running() {
            shell.go_on_with_session();
        }
        if shell.app.recovery().is_some() {
            shell.act(Action::Keep);
        }
        shell
    }

    /// Whether the person has left.
    pub fn over(&self) -> bool {
        self.over
    }

    pub(super) fn ctx<'c>(theme: &'c Theme, voice: &'c Voice<'c>, now: Moment) -> Ctx<'c> {
        Ctx { theme, voice, now }
    }

    /// A key was pressed.
    pub fn key(&mut self, key: KeyEvent) {
        if key.kind == KeyEventKind::Release {
            return;
        }
        if keys::is_ctrl(key, 'c') {
            return self.act(Action::Quit);
        }
        if key.code == KeyCode::F(2) {
            return self.theme.next_look();
        }
        let (typing, bar) = self.asking();
        let help = key.code == KeyCode::F(1) || (keys::letter(key) == Some('?') && !typing);
        if help {
            return self.act(Action::Help);
        }
        if let Some(place) = keys::letter(key).filter(|_| bar.place.is_some() && !typing).and_then(frame::place_of) {
            return self.act(Action::Go(place));
        }
        let Some(action) = self.update(key) else {
            if bar.place.is_some() && keys::is_back(key) {
                self.act(Action::Back);
            }
            return;
        };
        self.act(action);
    }

    /// Text was pasted.
    pub fn paste(&mut self, text: &str) {
        if let Some(top) = self.stack.last_mut() {
            top.face().paste(text);
        }
    }

    /// Whether letters go into a text, and what the bar holds.
    fn asking(&mut self) -> (bool, Bar) {
        let voice = self.app.voice();
        let ctx = Self::ctx(&self.theme, &voice, self.app.now());
        match self.stack.last_mut() {
            Some(top) => (top.face().typing(), top.face().bar(&ctx)),
            None => (false, Bar { hints: Vec::new(), place: None }),
        }
    }

    /// Whether a key that repeats itself could answer a question that nobody has read.
    pub fn guarded(&mut self) -> bool {
        let (typing, bar) = self.asking();
        bar.place.is_none() && !typing
    }

    fn update(&mut self, key: KeyEvent) -> Option<Action> {
        let voice = self.app.voice();
        let ctx = Self::ctx(&self.theme, &voice, self.app.now());
        self.stack.last_mut()?.face().update(key, &ctx)
    }

    /// Time has passed. Returns how long nothing will change by itself.
    pub fn tick(&mut self) -> Duration {
        let now = self.app.now();
        if self.app.massage_running()
            && let Some(session) = self.stack.iter_mut().find_map(Screen::session)
        {
            // A journal that refuses now refuses the next key too, and says so then.
            if let Ok(view) = self.app.massage_view() {
                session.show(view);
            }
        }
        if now.ms_since(self.renewed).abs() >= TODAY_MS && matches!(self.stack.last(), Some(Screen::Today(_))) {
            self.renew_today();
        }
        match self.stack.last() {
            Some(Screen::Session(session)) if session.active() => SMOOTH,
            _ => CALM,
        }
    }

    /// Draws everything.
    pub fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let voice = self.app.voice();
        let Some(top) = self.stack.last_mut() else { return };
        let theme = if top.face().alarm() { self.theme.alarm() } else { self.theme };
        let ctx = Self::ctx(&theme, &voice, self.app.now());
        frame.render_widget(Clear, area);
        frame.render_widget(Block::new().style(theme.page()), area);
        if area.width < frame::NARROWEST || area.height < frame::LOWEST {
            let number = emergency_number(self.app.content(), self.app.country().as_deref());
            return frame::too_small(frame, area, &ctx, &number);
        }
        let (head, bar) = (top.face().head(&ctx), top.face().bar(&ctx));
        let body: Rect = frame::surround(frame, area, &head, &bar, &ctx);
        top.face().draw(frame, body, &ctx);
    }
}
