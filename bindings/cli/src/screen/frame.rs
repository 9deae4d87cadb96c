//! What stands round every screen: its name above, the keys below, Help always last.

use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use super::{
    Ctx, Place,
    page::wrap,
    theme::{Role, Theme},
};

/// Fewer columns than this can't hold a question.
pub const NARROWEST: u16 = 40;
/// Fewer lines than this can't hold a question and its answer.
pub const LOWEST: u16 = 10;
/// Wider than this and the eye gets lost.
const WIDEST: u16 = 96;

/// A key and what it does.
#[derive(Debug, Clone)]
pub struct Hint {
    key: String,
    label: String,
    here: bool,
}

impl Hint {
    /// A key and what it does.
    pub fn new(key: &str, label: impl Into<String>) -> Self {
        Self { key: key.to_owned(), label: label.into(), here: false }
    }
}

/// What stands above a screen.
#[derive(Debug, Clone, Default)]
pub struct Head {
    /// The screen's name.
    pub title: String,
    /// Where one is in it.
    pub right: String,
    /// What has to stand there when the name is too long.
    pub short: String,
}

/// The bar of a screen.
#[derive(Debug, Clone)]
pub struct Bar {
    /// What can be done here.
    pub hints: Vec<Hint>,
    /// The place that is lit, when the places are shown; a flow shows only its own keys and Help.
    pub place: Option<Place>,
}

/// The places in the bar, in order; Help stays last.
const PLACES: [(Place, &str, &str); 7] = [
    (Place::Today, "t", "today"),
    (Place::Check, "c", "check"),
    (Place::Massage, "m", "massage"),
    (Place::Journal, "j", "journal"),
    (Place::Summary, "s", "summary"),
    (Place::Learn, "l", "learn"),
    (Place::Help, "?", "help"),
];

/// The place that a letter of the bar stands for.
pub fn place_of(letter: char) -> Option<Place> {
    PLACES.into_iter().find(|(_, key, _)| key.starts_with(letter)).map(|(place, _, _)| place)
}

/// Draws what stands round a screen and returns the room inside.
pub fn surround(frame: &mut Frame<'_>, area: Rect, head: &Head, bar: &Bar, ctx: &Ctx<'_>) -> Rect {
    let area = column(area);
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let rows = bar_lines(bar, usize::from(inner.width), ctx);
    let below = u16::try_from(rows.len()).unwrap_or(1);
    let roomy = area.height >= 20;
    let rule = Line::from(Span::styled("─".repeat(usize::from(area.width)), ctx.theme.style(Role::Line)));
    draw_head(frame, inner, head, ctx.theme);
    let mut body = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1 + below), ..inner };
    if roomy {
        frame.buffer_mut().set_line(area.x, body.y, &rule, area.width);
        body = Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..body };
    }
    let at = area.bottom().saturating_sub(below);
    if area.height > 13 {
        frame.buffer_mut().set_line(area.x, at.saturating_sub(1), &rule, area.width);
        body.height = body.height.saturating_sub(1);
    }
    for (y, line) in (at..area.bottom()).zip(&rows) {
        frame.buffer_mut().set_line(inner.x, y, line, inner.width);
    }
    body
}

/// The middle of a wide terminal.
fn column(area: Rect) -> Rect {
    let width = area.width.min(WIDEST);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}

fn draw_head(frame: &mut Frame<'_>, area: Rect, head: &Head, theme: &Theme) {
    let right = Span::styled(head.right.clone(), theme.style(Role::Soft));
    let taken = if head.right.is_empty() { 0 } else { right.width() + 2 };
    let room = usize::from(area.width).saturating_sub(taken);
    let long = Span::raw(head.title.as_str()).width() > room;
    let title = if long && !head.short.is_empty() { &head.short } else { &head.title };
    let title = Span::styled(shorten(title, room), theme.style(Role::Strong));
    frame.buffer_mut().set_span(area.x, area.y, &title, area.width);
    let at = area.right().saturating_sub(u16::try_from(right.width()).unwrap_or(0));
    frame.buffer_mut().set_span(at, area.y, &right, area.width);
}

/// The words that fit, never half of one.
fn shorten(text: &str, room: usize) -> String {
    let plain = Span::raw(text.to_owned());
    if plain.width() <= room {
        return text.to_owned();
    }
    let mut lines = wrap(&[plain], room.saturating_sub(2)).into_iter();
    let first: String = lines.next().into_iter().flatten().map(|span| span.content.into_owned()).collect();
    format!("{first} …")
}

fn bar_lines(bar: &Bar, width: usize, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let help = Hint::new("?", ctx.say("help"));
    match bar.place {
        None => {
            let hints: Vec<Hint> = bar.hints.iter().cloned().chain([help]).collect();
            flow(&hints, width, ctx.theme)
        }
        Some(here) => {
            let places = PLACES.map(|(place, key, id)| Hint { here: place == here, ..Hint::new(key, ctx.say(id)) });
            let mut lines = flow(&bar.hints, width, ctx.theme);
            lines.extend(flow(&places, width, ctx.theme));
            lines
        }
    }
}

fn flow(hints: &[Hint], width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let mut lines: Vec<Line<'static>> = Vec::new();
    for hint in hints {
        let label = if hint.here { theme.style(Role::Chosen) } else { theme.style(Role::Soft) };
        let key = Span::styled(hint.key.clone(), theme.style(Role::Key));
        let spans = [key, Span::raw(" "), Span::styled(hint.label.clone(), label)];
        let long: usize = spans.iter().map(Span::width).sum();
        match lines.last_mut().filter(|line| line.width() + 2 + long <= width) {
            Some(line) => {
                line.spans.push(Span::styled("  ", Style::new()));
                line.spans.extend(spans);
            }
            None => lines.push(Line::from(spans.to_vec())),
        }
    }
    lines
}

/// Says kindly that the window is too small, and the number all the same.
pub fn too_small(frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>, number: &str) {
    let text = ctx.say_with("too-small", &[("number", number.into())]);
    let style = ctx.theme.style(Role::Text);
    let lines = wrap(&[Span::styled(text, style)], usize::from(area.width));
    for (y, line) in (area.y..area.bottom()).zip(lines) {
        frame.buffer_mut().set_line(area.x, y, &Line::from(line), area.width);
    }
}
