//! Which technique, on which side: with both camps, how sure it is, and its bounds.

use lattea_core::{units::Side, view::massage::ChooseView};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face, Place,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The letters of the places, and of "not today".
const TAKEN: &str = "tcmjslnq?";

/// The choice.
#[derive(Debug, Clone)]
pub struct Choose {
    view: ChooseView,
    /// Why the chosen one could not begin, or what is asked before it does.
    refused: String,
    /// What begins when the person says that a feed has just ended.
    after_feed: Option<(String, Side)>,
    scroll: Scroll,
}

impl Choose {
    /// The choice as it stands.
    pub fn new(view: ChooseView, refused: String, after_feed: Option<(String, Side)>) -> Self {
        Self { view, refused, after_feed, scroll: Scroll::default() }
    }

    fn offers(&self) -> Vec<(String, Side)> {
        let of = |(side, id): (Side, &str)| (id.to_owned(), side);
        let sides = self.view.sides.iter();
        let all = sides.flat_map(|side| side.techniques.iter().map(|it| (side.side, it.id.as_str())));
        all.map(of).collect()
    }

    fn start(&self, at: usize) -> Option<Action> {
        if let Some((technique, side)) = self.after_feed.clone() {
            return Some(if at == 0 { Action::StartAfterFeed(technique, side) } else { Action::Go(Place::Today) });
        }
        match self.offers().into_iter().nth(at) {
            Some((technique, side)) => Some(Action::StartMassage(technique, side)),
            None if self.offers().is_empty() => Some(Action::Go(Place::Check)),
            None => Some(Action::Go(Place::Today)),
        }
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        if self.after_feed.is_some() {
            page.paragraph(Role::Strong, self.refused.clone());
            page.item_as(Some('y'), "", ctx.voice.say("ask-feed-yes"), Role::Strong);
            page.item_as(Some('n'), "", ctx.voice.say("ask-feed-no"), Role::Strong);
            page.gap();
            page.text(Role::Text, ctx.voice.say("instead-feed"));
            return page;
        }
        if !self.refused.is_empty() {
            page.paragraph(Role::Problem, format!("! {}", self.refused));
        }
        page.paragraph(Role::Text, self.view.optional.clone());
        let mut keys = keys::choice_keys(self.offers().len(), TAKEN).into_iter();
        for side in &self.view.sides {
            page.text(Role::Strong, side.name.clone());
            for technique in &side.techniques {
                page.item_as(keys.next().flatten(), "", technique.name.clone(), Role::Strong);
                let lines = [&technique.what, &technique.sides, &technique.caps];
                lines.into_iter().for_each(|line| page.under(Role::Text, line.clone()));
                page.under(Role::Soft, technique.grade.clone());
                let names = |sources: &[lattea_core::view::common::SourceView]| {
                    sources.iter().map(|it| it.key.clone()).collect::<Vec<_>>().join(", ")
                };
                if !technique.sources.is_empty() {
                    page.under(
                        Role::Soft,
                        ctx.say_with("sources-for", &[("sources", names(&technique.sources).into())]),
                    );
                }
                if !technique.against.is_empty() {
                    page.under(
                        Role::Soft,
                        ctx.say_with("sources-against", &[("sources", names(&technique.against).into())]),
                    );
                }
                page.gap();
            }
            side.why_not.iter().for_each(|why| page.bullet(why.clone()));
            page.gap();
        }
        if self.offers().is_empty() {
            page.item_as(Some('c'), "", ctx.say("check-first"), Role::Strong);
        } else {
            page.item(Some('n'), "", ctx.voice.say("technique-not-today"));
            page.gap();
            page.text(Role::Text, self.view.how.clone());
        }
        page.gap();
        page.text(Role::Soft, self.view.rules.clone());
        page
    }
}

impl Face for Choose {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("massage"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let hints = if self.offers().is_empty() {
            Vec::new()
        } else {
            vec![Hint::new("n", ctx.voice.say("technique-not-today"))]
        };
        Bar { hints, place: Some(Place::Massage) }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        if let Some(letter) = keys::letter(key) {
            if letter == 'n' {
                return Some(Action::Go(Place::Today));
            }
            if self.after_feed.is_some() {
                return if letter == 'y' { self.start(0) } else { None };
            }
            if let Some(at) = keys::chosen(&keys::choice_keys(self.offers().len(), TAKEN), key) {
                return self.start(at);
            }
        }
        match self.scroll.key(key) {
            Moved::Chose(at) => self.start(at),
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        self.scroll.draw(frame, area, &page, ctx);
    }
}
