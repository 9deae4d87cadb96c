//! A page: rows of text that wrap at words, some of which can be chosen.

use lattea_core::view::common::TierView;
use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::theme::{Part, Role, Theme, edge, sign};

/// The widest text: longer lines are hard to read.
const WIDEST: usize = 74;
/// Where the cursor stands.
const HERE: &str = "› ";
/// As wide as the cursor.
const GUTTER: &str = "  ";

/// One row before wrapping.
#[derive(Debug, Clone)]
struct Row {
    /// Stands before the first line; the others are indented by as much.
    lead: Vec<Span<'static>>,
    /// Stands before every line.
    edge: Option<Span<'static>>,
    spans: Vec<Span<'static>>,
    item: Option<usize>,
    /// Colours the whole width.
    fill: Option<Style>,
    /// Is drawn as it is.
    fixed: bool,
}

/// A page before wrapping.
#[derive(Debug, Clone)]
pub struct Page {
    theme: Theme,
    rows: Vec<Row>,
    items: usize,
}

/// A page after wrapping.
#[derive(Debug, Clone)]
pub struct Laid {
    /// Its lines.
    pub lines: Vec<Line<'static>>,
    /// First and last line of each item.
    pub items: Vec<(usize, usize)>,
}

impl Page {
    /// An empty page.
    pub fn new(theme: &Theme) -> Self {
        Self { theme: *theme, rows: Vec::new(), items: 0 }
    }

    /// A paragraph in pieces.
    pub fn spans(&mut self, spans: Vec<Span<'static>>) {
        self.push(vec![], spans, None, None);
    }

    /// A paragraph.
    pub fn text(&mut self, role: Role, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            let span = Span::styled(text, self.theme.style(role));
            self.spans(vec![span]);
        }
    }

    /// A paragraph with an empty line after it.
    pub fn paragraph(&mut self, role: Role, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.text(role, text);
            self.gap();
        }
    }

    /// A line of a list.
    pub fn bullet(&mut self, text: impl Into<String>) {
        let span = Span::styled(text.into(), self.theme.style(Role::Text));
        self.bullet_spans("• ", vec![span]);
    }

    /// A line of a list in pieces.
    pub fn bullet_spans(&mut self, mark: &str, spans: Vec<Span<'static>>) {
        let mark = Span::styled(mark.to_owned(), self.theme.style(Role::Soft));
        self.push(vec![mark], spans, None, None);
    }

    /// An empty line, unless there is one already.
    pub fn gap(&mut self) {
        let empty = self.rows.last().is_none_or(|row| row.spans.is_empty() && row.fill.is_none());
        if !empty {
            self.push(vec![], vec![], None, None);
        }
    }

    /// Something to choose, with the key that chooses it and a mark such as `[x]`.
    pub fn item(&mut self, key: Option<char>, mark: &str, text: impl Into<String>) {
        self.item_as(key, mark, text, Role::Text);
    }

    /// Something to choose, in a role of its own.
    pub fn item_as(&mut self, key: Option<char>, mark: &str, text: impl Into<String>, role: Role) {
        let key = key.map(|key| Span::styled(format!("{key} "), self.theme.style(Role::Key)));
        let mark = Span::styled(mark.to_owned(), self.theme.style(role));
        let text = Span::styled(text.into(), self.theme.style(role));
        let at = self.items;
        self.items += 1;
        let lead = [Span::raw(GUTTER)].into_iter().chain(key).chain((!mark.content.is_empty()).then_some(mark));
        self.push(lead.collect(), vec![text], Some(at), None);
    }

    /// More about the item above.
    pub fn under(&mut self, role: Role, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            let span = Span::styled(text, self.theme.style(role));
            self.push(vec![Span::raw("    ")], vec![span], None, None);
        }
    }

    /// A care level: its sign and word, and what to do.
    pub fn band(&mut self, view: &TierView) {
        self.band_of(view, Some(&view.sentence));
    }

    /// A care level, with or without what to do.
    pub fn band_of(&mut self, view: &TierView, sentence: Option<&str>) {
        let theme = self.theme;
        let (band, body) = (theme.tier(view.tier, Part::Band), theme.tier(view.tier, Part::Body));
        let mark = Span::styled(format!(" {} ", sign(view.tier)), band);
        self.push(vec![mark], vec![Span::styled(view.word.clone(), band)], None, Some(band));
        let Some(sentence) = sentence.filter(|sentence| **sentence != view.word) else { return };
        let bar = Span::styled(edge(view.tier), theme.tier(view.tier, Part::Accent));
        self.rows.push(Row {
            lead: vec![],
            edge: Some(bar),
            spans: vec![Span::styled(sentence.to_owned(), body)],
            item: None,
            fill: Some(body),
            fixed: false,
        });
    }

    /// A button over the whole width.
    pub fn button(&mut self, role: Role, text: impl Into<String>) {
        let style = self.theme.style(role);
        self.push(vec![Span::styled(" ", style)], vec![Span::styled(text.into(), style)], None, Some(style));
    }

    /// A line that is drawn as it is.
    pub fn fixed(&mut self, line: Line<'static>) {
        self.rows.push(Row { lead: vec![], edge: None, spans: line.spans, item: None, fill: None, fixed: true });
    }

    /// How many things can be chosen.
    pub fn items(&self) -> usize {
        self.items
    }

    fn push(&mut self, lead: Vec<Span<'static>>, spans: Vec<Span<'static>>, item: Option<usize>, fill: Option<Style>) {
        self.rows.push(Row { lead, edge: None, spans, item, fill, fixed: false });
    }

    /// Wraps to a width; the item with the focus is marked.
    pub fn lay(&self, width: usize, focus: Option<usize>) -> Laid {
        let width = width.max(8);
        let mut laid = Laid { lines: Vec::new(), items: vec![(0, 0); self.items] };
        for row in &self.rows {
            let from = laid.lines.len();
            if row.fixed {
                laid.lines.push(Line::from(row.spans.clone()));
            } else {
                row.lay(width, row.item.is_some() && row.item == focus, &self.theme, &mut laid.lines);
            }
            if let Some(place) = row.item.and_then(|item| laid.items.get_mut(item)) {
                *place = (from, laid.lines.len().saturating_sub(1));
            }
        }
        while laid.lines.last().is_some_and(|line| line.width() == 0) {
            laid.lines.pop();
        }
        laid
    }
}

impl Row {
    fn lay(&self, width: usize, focused: bool, theme: &Theme, lines: &mut Vec<Line<'static>>) {
        let edge = self.edge.as_ref().map_or(0, Span::width);
        let indent: usize = self.lead.iter().map(Span::width).sum();
        // Colours go over the whole width, words only as far as the eye follows.
        let room = width.min(WIDEST).saturating_sub(indent + edge).max(4);
        let focus = theme.style(Role::Focus);
        for (at, mut spans) in wrap(&self.spans, room).into_iter().enumerate() {
            let mut line: Vec<Span<'static>> = self.edge.iter().cloned().collect();
            if at == 0 {
                line.extend(self.lead.iter().cloned());
                if let Some(first) = line.first_mut().filter(|_| focused) {
                    *first = Span::raw(HERE);
                }
            } else if indent > 0 {
                line.push(Span::styled(" ".repeat(indent), self.fill.unwrap_or_default()));
            }
            line.append(&mut spans);
            let mut line = Line::from(line);
            if let Some(fill) = self.fill {
                let missing = width.saturating_sub(line.width());
                line.spans.push(Span::styled(" ".repeat(missing), fill));
            }
            if focused {
                line.spans.iter_mut().for_each(|span| span.style = span.style.patch(focus));
                let missing = width.saturating_sub(line.width());
                line.spans.push(Span::styled(" ".repeat(missing), focus));
            }
            lines.push(line);
        }
    }
}

/// Breaks pieces of text at spaces; a word that is longer than a line is cut.
pub fn wrap(spans: &[Span<'static>], width: usize) -> Vec<Vec<Span<'static>>> {
    let width = width.max(1);
    let mut lines: Vec<Vec<Span<'static>>> = Vec::new();
    let mut line: Vec<Span<'static>> = Vec::new();
    let mut used = 0;
    for word in words(spans) {
        if word.newline {
            lines.push(std::mem::take(&mut line));
            used = 0;
            continue;
        }
        let long: usize = word.pieces.iter().map(Span::width).sum();
        let gap = usize::from(word.spaced && used > 0);
        if used > 0 && used + gap + long > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        } else if gap == 1 {
            line.push(Span::styled(" ", word.pieces.first().map_or(Style::new(), |piece| piece.style)));
            used += 1;
        }
        for piece in word.pieces {
            for letter in piece.content.chars() {
                let letter = Span::styled(letter.to_string(), piece.style);
                if used + letter.width() > width {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                used += letter.width();
                match line.last_mut().filter(|last| last.style == letter.style) {
                    Some(last) => last.content.to_mut().push_str(&letter.content),
                    None => line.push(letter),
                }
            }
        }
    }
    lines.push(line);
    lines
}

struct Word {
    pieces: Vec<Span<'static>>,
    /// Whether there is a space before it.
    spaced: bool,
    newline: bool,
}

fn words(spans: &[Span<'static>]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for span in spans {
        for letter in span.content.chars() {
            if letter == '\n' {
                words.push(Word { pieces: vec![], spaced: false, newline: true });
                open = false;
            } else if letter == ' ' || letter == '\t' {
                open = false;
            } else {
                let plain = letter.is_control();
                let letter = if plain { ' ' } else { letter };
                if !open {
                    let spaced = words.last().is_some_and(|word| !word.newline);
                    words.push(Word { pieces: vec![], spaced, newline: false });
                    open = true;
                }
                let Some(word) = words.last_mut() else { continue };
                match word.pieces.last_mut().filter(|last| last.style == span.style) {
                    Some(last) => last.content.to_mut().push(letter),
                    None => word.pieces.push(Span::styled(letter.to_string(), span.style)),
                }
            }
        }
    }
    words
}
