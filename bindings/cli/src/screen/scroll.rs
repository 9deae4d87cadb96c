//! Where one is on a page: what is in sight, and what the cursor is on.

use ratatui::{
    Frame,
    crossterm::event::{KeyCode, KeyEvent},
    layout::Rect,
    text::{Line, Span},
};

use super::{
    Ctx,
    page::{Laid, Page},
    theme::Role,
};

/// Where one is on a page.
#[derive(Debug, Clone, Default)]
pub struct Scroll {
    top: usize,
    /// The item that the cursor is on.
    pub focus: usize,
    /// Whether the page has to move so that the cursor is in sight.
    follow: bool,
    height: usize,
    total: usize,
    items: Vec<(usize, usize)>,
}

/// What a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// Nothing: the key means something else.
    No,
    /// The page or the cursor moved.
    Yes,
    /// This item was chosen.
    Chose(usize),
}

impl Scroll {
    /// Puts the cursor on an item.
    pub fn to(&mut self, focus: usize) {
        self.focus = focus;
        self.follow = true;
    }

    /// Moves by arrows and pages; Enter and Space choose.
    pub fn key(&mut self, key: KeyEvent) -> Moved {
        match key.code {
            KeyCode::Down | KeyCode::Tab => self.down(),
            KeyCode::Up | KeyCode::BackTab => self.up(),
            KeyCode::PageDown => self.by(self.page_step()),
            KeyCode::PageUp => self.by(-self.page_step()),
            KeyCode::Home => {
                self.top = 0;
                self.to(0);
            }
            KeyCode::End => {
                // The end of the page, also where what can be chosen stands at its beginning.
                self.top = self.last_top();
                self.focus = self.items.len().saturating_sub(1);
                self.follow = false;
            }
            KeyCode::Enter | KeyCode::Char(' ') if self.items.is_empty() => self.by(self.page_step()),
            KeyCode::Enter | KeyCode::Char(' ') => {
                if self.in_sight(self.focus) {
                    return Moved::Chose(self.focus);
                }
                self.follow = true;
            }
            _ => return Moved::No,
        }
        Moved::Yes
    }

    fn page_step(&self) -> isize {
        isize::try_from(self.height.saturating_sub(2).max(1)).unwrap_or(1)
    }

    fn last_top(&self) -> usize {
        self.total.saturating_sub(self.height)
    }

    fn in_sight(&self, item: usize) -> bool {
        self.items.get(item).is_some_and(|(first, _)| *first >= self.top && *first < self.top + self.height)
    }

    /// To the next item when it is near, else a line further, so that no text is jumped over.
    fn down(&mut self) {
        let next = self.focus + 1;
        let near = |(first, _): &(usize, usize)| *first <= self.top + self.height;
        if self.items.get(next).is_some_and(near) && (self.in_sight(self.focus) || self.in_sight(next)) {
            self.to(next);
        } else if self.top < self.last_top() {
            self.by(1);
        } else if next < self.items.len() {
            self.to(next);
        }
    }

    fn up(&mut self) {
        let before = self.focus.checked_sub(1);
        let near = |item: usize| self.items.get(item).is_some_and(|(_, last)| *last + 1 >= self.top);
        match before {
            Some(before) if near(before) && (self.in_sight(self.focus) || self.in_sight(before)) => self.to(before),
            _ if self.top > 0 => self.by(-1),
            Some(before) => self.to(before),
            None => {}
        }
    }

    fn by(&mut self, lines: isize) {
        self.top = self.top.saturating_add_signed(lines).min(self.last_top());
        self.follow = false;
        if !self.in_sight(self.focus)
            && let Some(near) = (0..self.items.len()).find(|item| self.in_sight(*item))
        {
            self.focus = near;
        }
    }

    /// Draws the part of the page that is in sight, and says when there is more.
    pub fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, page: &Page, ctx: &Ctx<'_>) {
        self.focus = self.focus.min(page.items().saturating_sub(1));
        let Laid { lines, items } = page.lay(usize::from(area.width), Some(self.focus));
        let room = usize::from(area.height);
        let marked = lines.len() > room;
        self.height = if marked { room.saturating_sub(1) } else { room };
        self.total = lines.len();
        self.items = items;
        if self.follow {
            let (first, last) = self.items.get(self.focus).copied().unwrap_or((0, 0));
            // The first item brings what stands above it into sight.
            let first = if self.focus == 0 && last < self.height { 0 } else { first };
            if first < self.top {
                self.top = first;
            } else if last >= self.top + self.height {
                self.top = (last + 1).saturating_sub(self.height).min(first);
            }
            self.follow = false;
        }
        self.top = self.top.min(self.last_top());
        let shown = lines.into_iter().skip(self.top).take(self.height);
        for (row, line) in (area.y..).zip(shown) {
            frame.buffer_mut().set_line(area.x, row, &line, area.width);
        }
        if marked {
            let id = match (self.top > 0, self.top < self.last_top()) {
                (true, true) => "more-both",
                (true, false) => "more-above",
                _ => "more-below",
            };
            let line = Line::from(Span::styled(ctx.say(id), ctx.theme.style(Role::Soft)));
            frame.buffer_mut().set_line(area.x, area.bottom().saturating_sub(1), &line, area.width);
        }
    }
}
