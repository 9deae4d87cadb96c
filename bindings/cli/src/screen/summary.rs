//! The summary for a midwife or doctor, exactly as it would be handed over.

use lattea_core::{
    app::App,
    clock::Moment,
    error::Error,
    summary::Request,
    view::summary::{StretchView, SummaryView},
};
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
    scroll::{Moved, Scroll},
    theme::Role,
};

/// How far back the page goes is chosen by these.
const KEYS: &str = "123456789";

/// What the summary of the days since `from` is made from, and its page. The only place that asks the app for them.
fn made(app: &App, from: Option<Moment>) -> Result<(Request, SummaryView), Error> {
    let mut request = app.summary_request(None, None)?;
    request.from = from.unwrap_or(request.from);
    let (_, view) = app.summary(&request)?;
    Ok((request, view))
}

/// The summary.
#[derive(Debug, Clone)]
pub struct Summary {
    lines: Vec<String>,
    /// What it was made from.
    request: Option<Request>,
    /// Asks how far back it goes, and how far it can.
    stretch: String,
    stretches: Vec<StretchView>,
    scroll: Scroll,
}

impl Summary {
    /// The summary as it is now, of the days since `from` or of the usual ones.
    pub fn of(app: &App, from: Option<Moment>) -> Self {
        match made(app, from) {
            Ok((request, view)) => {
                let SummaryView { stretch, stretches, lines, .. } = view;
                Self { lines, request: Some(request), stretch, stretches, scroll: Scroll::default() }
            }
            Err(Error::NoJournal) => Self::handed(vec![app.voice().say("screen-summary-empty")]),
            Err(error) => Self::handed(vec![error.to_string()]),
        }
    }

    /// A page that was handed over: nothing of it can be changed.
    pub fn handed(lines: Vec<String>) -> Self {
        Self { lines, request: None, stretch: String::new(), stretches: Vec::new(), scroll: Scroll::default() }
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
        if !self.stretches.is_empty() {
            page.text(Role::Text, self.stretch.clone());
            for (key, stretch) in KEYS.chars().zip(&self.stretches) {
                let (mark, role) = if stretch.chosen { ("(•) ", Role::Strong) } else { ("( ) ", Role::Text) };
                page.item_as(Some(key), mark, stretch.label.clone(), role);
            }
            page.gap();
        }
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
            return self.request.clone().map(Action::HandOver);
        }
        let typed = keys::letter(key).and_then(|letter| KEYS.chars().position(|key| key == letter));
        let stretch = match (typed, self.scroll.key(key)) {
            (Some(at), _) | (None, Moved::Chose(at)) => self.stretches.get(at)?,
            _ => return None,
        };
        Some(Action::Summary(stretch.from))
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        self.draw_page(frame, area, ctx);
    }
}
