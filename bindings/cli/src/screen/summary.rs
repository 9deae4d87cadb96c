//! The summary for a midwife or doctor, exactly as it would be handed over.

use lattea_core::{app::App, error::Error};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place,
    frame::{Bar, Head},
    page::Page,
    scroll::Scroll,
    theme::Role,
};

/// The lines of the summary's text, or why there is none. The only place that asks the app for them.
pub fn summary_lines(app: &App) -> Vec<String> {
    let shown = app.summary_request(None, None).and_then(|request| app.summary(&request));
    match shown {
        Ok((_, view)) => view.lines,
        Err(Error::NoJournal) => vec![app.voice().say("screen-summary-empty")],
        Err(error) => vec![error.to_string()],
    }
}

/// The summary.
#[derive(Debug, Clone)]
pub struct Summary {
    lines: Vec<String>,
    scroll: Scroll,
}

impl Summary {
    /// The summary as it is now.
    pub fn new(lines: Vec<String>) -> Self {
        Self { lines, scroll: Scroll::default() }
    }
}

impl Face for Summary {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("summary"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, _: &Ctx<'_>) -> Bar {
        Bar { hints: Vec::new(), place: Some(Place::Summary) }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        self.scroll.key(key);
        None
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let mut page = Page::new(ctx.theme);
        for line in &self.lines {
            if line.trim().is_empty() {
                page.gap();
            } else {
                page.text(Role::Text, line.clone());
            }
        }
        self.scroll.draw(frame, area, &page, ctx);
    }
}
