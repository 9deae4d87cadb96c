//! The summary for a midwife or doctor, exactly as it would be handed over.

use lattea_core::{app::App, error::Error};
use ratatui::{
    Frame,
    crossterm::event::KeyEvent,
    layout::Rect,
    text::{Line, Span},
};

use super::{
    Action, Ctx, Face, Place,
    frame::{Bar, Head, Hint},
    keys,
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

impl Summary {
    /// The page alone, for somebody else to read.
    pub fn draw_page(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx, usize::from(area.width));
        self.scroll.draw(frame, area, &page, ctx);
    }

    /// Moves the page.
    pub fn move_by(&mut self, key: KeyEvent) {
        self.scroll.key(key);
    }

    /// As it is handed over, line by line; where it is too wide for that, the same words one under another.
    fn page(&self, ctx: &Ctx<'_>, width: usize) -> Page {
        let mut page = Page::new(ctx.theme);
        let styled = |line: &String| {
            let role = if heading(line).is_some() { Role::Strong } else { Role::Text };
            Line::from(Span::styled(line.trim_end().to_owned(), ctx.theme.style(role)))
        };
        let lines: Vec<Line<'static>> = self.lines.iter().map(styled).collect();
        if lines.iter().all(|line| line.width() <= width) {
            lines.into_iter().for_each(|line| page.fixed(line));
            return page;
        }
        for block in blocks(&self.lines) {
            if let Some(title) = heading(&block) {
                page.gap();
                page.text(Role::Strong, title);
            } else {
                page.text(Role::Text, block);
            }
        }
        page
    }
}

/// The words between the rules of a heading.
fn heading(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("== ").or_else(|| line.strip_prefix("-- "))?;
    Some(rest.trim_end_matches(['=', '-']).trim_end())
}

/// Lines that go on are joined, and columns stand one after another.
fn blocks(lines: &[String]) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    for line in lines.iter().map(|line| line.trim_end()) {
        let text = line.trim_start();
        if line.starts_with("  ")
            && let Some(last) = blocks.last_mut()
        {
            last.push(' ');
            last.push_str(text);
            continue;
        }
        let columns: Vec<&str> = text.split("  ").map(str::trim).filter(|column| !column.is_empty()).collect();
        blocks.push(columns.join(" · "));
    }
    blocks
}

impl Face for Summary {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("summary"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        Bar { hints: vec![Hint::new("h", ctx.say("hand-over"))], place: Some(Place::Summary) }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        if keys::letter(key) == Some('h') {
            return Some(Action::HandOver);
        }
        self.move_by(key);
        None
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        self.draw_page(frame, area, ctx);
    }
}
