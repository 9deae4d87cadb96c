//! Learn: short cards with their sources, and where our first source and today's guidance differ.

use lattea_core::view::{
    common::SourceView,
    learn::{CardRow, CardView, FigureView, LearnView},
};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place, diagram,
    frame::{Bar, Head, Hint},
    keys, markdown,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The letters of the places.
const TAKEN: &str = "tcmjslqb?";

/// Columns and lines of a drawing, which the narrowest page has room for.
const FIGURE: (u16, u16) = (38, 16);

/// The list, a card, or the ledger.
#[derive(Debug, Clone)]
pub struct Learn {
    what: What,
    scroll: Scroll,
}

#[derive(Debug, Clone)]
enum What {
    List(LearnView),
    Card(Box<CardView>),
    Differs(LearnView),
}

impl Learn {
    /// The list.
    pub fn list(view: LearnView) -> Self {
        Self { what: What::List(view), scroll: Scroll::default() }
    }

    /// A card.
    pub fn card(view: CardView) -> Self {
        Self { what: What::Card(Box::new(view)), scroll: Scroll::default() }
    }

    /// Where sources differ.
    pub fn differs(view: LearnView) -> Self {
        Self { what: What::Differs(view), scroll: Scroll::default() }
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        match &self.what {
            What::List(view) => {
                let mut keys = keys::choice_keys(view.for_you.len() + view.cards.len() + 1, TAKEN).into_iter();
                let mut rows = |page: &mut Page, cards: &[CardRow]| {
                    for card in cards {
                        page.item_as(keys.next().flatten(), "", card.title.clone(), Role::Strong);
                        page.under(Role::Soft, card.grade.clone());
                    }
                };
                if !view.for_you.is_empty() {
                    page.text(Role::Soft, ctx.say("for-you"));
                    rows(&mut page, &view.for_you);
                    page.gap();
                    page.text(Role::Soft, ctx.say("all-cards"));
                }
                rows(&mut page, &view.cards);
                page.gap();
                let count = [("count", i64::try_from(view.differs.len()).unwrap_or(0).into())];
                page.item_as(keys.next().flatten(), "", ctx.say_with("differs", &count), Role::Strong);
                page.gap();
                page.text(Role::Soft, view.content.clone());
            }
            What::Card(view) => {
                page.paragraph(Role::Soft, format!("{} · {}", view.grade, view.review));
                markdown::write(&mut page, &view.body, ctx.theme);
                page.gap();
                view.figures.iter().for_each(|figure| figure_rows(&mut page, figure, ctx));
                page.text(Role::Strong, ctx.say("sources"));
                for (at, source) in view.sources.iter().enumerate() {
                    source_rows(&mut page, Some(at + 1), source);
                }
            }
            What::Differs(view) => {
                page.paragraph(Role::Soft, ctx.say("differs-lead"));
                if !view.differs_language.is_empty() {
                    page.text(Role::Soft, view.differs_language.clone());
                }
                for row in &view.differs {
                    page.text(Role::Soft, ctx.say_with("differs-said", &[("text", row.said.as_str().into())]));
                    page.text(Role::Strong, row.we_do.clone());
                    page.text(Role::Text, row.why.clone());
                    row.who.iter().for_each(|source| source_rows(&mut page, None, source));
                    page.gap();
                }
            }
        }
        page
    }
}

/// A drawing with its name above and its words below; the words alone where there are no dots to draw with.
fn figure_rows(page: &mut Page, figure: &FigureView, ctx: &Ctx<'_>) {
    page.text(Role::Strong, figure.name.clone());
    if ctx.theme.has_dots() {
        let (width, height) = FIGURE;
        diagram::lines(&figure.drawing, width, height, ctx).into_iter().for_each(|line| page.fixed(line));
    }
    page.paragraph(Role::Soft, figure.drawing.alt.clone());
}

fn source_rows(page: &mut Page, number: Option<usize>, source: &SourceView) {
    let mark = number.map_or_else(|| "– ".to_owned(), |number| format!("[{number}] "));
    let from = if source.from.is_empty() { String::new() } else { format!(" ({})", source.from) };
    let style = ratatui::text::Span::raw(format!("{}{from}", source.title));
    page.bullet_spans(&mark, vec![style]);
    page.under(Role::Soft, source.url.clone());
}

impl Face for Learn {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        let title = match &self.what {
            What::List(_) => ctx.say("learn"),
            What::Card(view) => view.title.clone(),
            What::Differs(_) => ctx.say("differs-title"),
        };
        Head { title, right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let hints = match &self.what {
            What::List(_) => Vec::new(),
            _ => vec![Hint::new("b", ctx.say("back"))],
        };
        Bar { hints, place: Some(Place::Learn) }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        let letter = keys::letter(key);
        let What::List(view) = &self.what else {
            if letter == Some('b') {
                return Some(Action::Back);
            }
            self.scroll.key(key);
            return None;
        };
        let keys = keys::choice_keys(view.for_you.len() + view.cards.len() + 1, TAKEN);
        let by_key = keys::chosen(&keys, key);
        let chosen = match (by_key, self.scroll.key(key)) {
            (Some(at), _) | (None, Moved::Chose(at)) => at,
            _ => return None,
        };
        self.scroll.to(chosen);
        match view.for_you.iter().chain(&view.cards).nth(chosen) {
            Some(card) => Some(Action::Card(card.id.clone())),
            None => Some(Action::Differs),
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        self.scroll.draw(frame, area, &page, ctx);
    }
}
