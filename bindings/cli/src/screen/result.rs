//! The result: what to do, whom to call, why, and what is still open.

use lattea_core::view::{
    common::{CallView, ReasonView},
    result::{ResultView, SaidView},
};
use ratatui::{
    Frame,
    crossterm::event::KeyEvent,
    layout::Rect,
    text::{Line, Span},
};

use crate::print::result::said;

use super::{
    Action, Ctx, Face, Place, digits,
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// So many open questions are shown at once.
const FEW: usize = 8;

/// The result of a check.
#[derive(Debug, Clone)]
pub struct ResultScreen {
    view: Box<ResultView>,
    /// Whether there are questions that could still open or close something.
    more: bool,
    not_known: bool,
    why_massage: bool,
    where_from: bool,
    scroll: Scroll,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    NotKnown,
    WhyMassage,
    WhereFrom,
}

impl ResultScreen {
    /// A result.
    pub fn new(view: Box<ResultView>, more: bool) -> Self {
        // A list that fits is read at once; a long one waits to be opened.
        let not_known = view.not_known.len() <= FEW;
        Self { view, more, not_known, why_massage: false, where_from: false, scroll: Scroll::default() }
    }

    fn sections(&self) -> Vec<Section> {
        let why = self.view.massage.iter().any(|side| !side.why.is_empty());
        let open = !self.view.not_known.is_empty();
        let all = [
            (Section::NotKnown, open),
            (Section::WhyMassage, why),
            (Section::WhereFrom, !self.view.reasons.is_empty()),
        ];
        all.into_iter().filter(|(_, there)| *there).map(|(section, _)| section).collect()
    }

    fn toggle(&mut self, at: usize) {
        match self.sections().get(at) {
            Some(Section::NotKnown) => self.not_known = !self.not_known,
            Some(Section::WhyMassage) => self.why_massage = !self.why_massage,
            Some(Section::WhereFrom) => self.where_from = !self.where_from,
            None => {}
        }
    }

    fn page(&self, ctx: &Ctx<'_>, narrow: bool) -> Page {
        let mut page = Page::new(ctx.theme);
        let view = &*self.view;
        if self.alarm() {
            // The call comes before every other word.
            self.calls(&mut page, ctx, narrow);
        }
        self.levels(&mut page, ctx);
        if !self.alarm() {
            self.calls(&mut page, ctx, narrow);
        }
        if !view.say.is_empty() {
            page.text(Role::Strong, ctx.voice.say("what-to-say-lead"));
            page.paragraph(Role::Text, ctx.say_with("quote", &[("text", view.say.as_str().into())]));
        }
        list(&mut page, &ctx.say("do-now"), &view.do_now);
        self.open_questions(&mut page, ctx);
        list(&mut page, &ctx.voice.say("because-lead"), &said(&view.because));
        list(&mut page, &ctx.voice.say("from-notes-lead"), &view.from_notes);
        self.massage(&mut page, ctx);
        list(&mut page, &ctx.say("follow-up"), &view.follow_up);
        if !view.recheck.is_empty() {
            let times = view.recheck.join(", ");
            page.paragraph(Role::Strong, ctx.voice.say_with("check-again-at", &[("time", times.into())]));
        }
        list(&mut page, &ctx.voice.say("would-change-heading"), &view.would_change);
        self.where_from(&mut page, ctx);
        page.gap();
        page.text(Role::Soft, view.made.clone());
        page.text(Role::Soft, view.rules.clone());
        page
    }

    /// Bands: the higher of person and baby first.
    fn levels(&self, page: &mut Page, ctx: &Ctx<'_>) {
        let view = &*self.view;
        if view.baby_first {
            view.babies.iter().for_each(|baby| page.band(baby));
            page.gap();
            page.text(Role::Strong, ctx.voice.say("and-for-you"));
            page.band(&view.tier);
        } else {
            page.band(&view.tier);
            view.babies.iter().for_each(|baby| {
                page.gap();
                page.band(baby);
            });
        }
        page.gap();
        if let Some(safe) = &view.to_be_safe {
            page.text(Role::Strong, ctx.voice.say("to-be-safe"));
            page.band(safe);
            page.gap();
        }
    }

    fn calls(&self, page: &mut Page, ctx: &Ctx<'_>, narrow: bool) {
        for (at, call) in self.view.calls.iter().enumerate() {
            let first = at == 0 && self.alarm();
            // Only who needs care sees a button; for everyone else it is a line among others.
            let urgent = at == 0 && self.needs_care();
            call_rows(page, ctx, call, first && !narrow, urgent);
        }
        page.gap();
    }

    /// The answers that can be put right, and the questions that can still be answered.
    fn changes(&self) -> Vec<SaidView> {
        let view = &*self.view;
        view.because.iter().chain(&view.not_known).filter(|said| said.change.is_some()).cloned().collect()
    }

    /// In an emergency nothing more is asked.
    fn asks_more(&self) -> bool {
        self.more && !self.alarm()
    }

    fn needs_care(&self) -> bool {
        let view = &*self.view;
        let levels = [&view.tier].into_iter().chain(&view.babies).chain(&view.to_be_safe);
        levels.into_iter().any(|level| level.tier.needs_clinician())
    }

    fn open_questions(&self, page: &mut Page, ctx: &Ctx<'_>) {
        let view = &*self.view;
        page.paragraph(Role::Strong, view.incomplete.clone());
        for block in &view.if_true {
            let items: Vec<String> = block.items.iter().map(|item| item.label.clone()).collect();
            list(page, &block.lead, &items);
        }
        if !view.not_known.is_empty() {
            let name = ctx.voice.say("not-known-heading");
            self.section(page, ctx, Section::NotKnown, self.not_known, &name);
            view.not_known.iter().filter(|_| self.not_known).for_each(|said| page.bullet(said.text.clone()));
            page.gap();
        }
    }

    fn massage(&self, page: &mut Page, ctx: &Ctx<'_>) {
        for side in &self.view.massage {
            page.text(Role::Strong, side.text.clone());
            for technique in &side.techniques {
                page.bullet(technique.label.clone());
            }
        }
        if self.sections().contains(&Section::WhyMassage) {
            self.section(page, ctx, Section::WhyMassage, self.why_massage, &ctx.say("why-massage"));
            let mut said: Vec<&String> = Vec::new();
            for why in self.view.massage.iter().flat_map(|side| &side.why).filter(|_| self.why_massage) {
                if !said.contains(&why) {
                    said.push(why);
                    page.bullet(why.clone());
                }
            }
        }
        page.gap();
    }

    fn where_from(&self, page: &mut Page, ctx: &Ctx<'_>) {
        if !self.sections().contains(&Section::WhereFrom) {
            return;
        }
        self.section(page, ctx, Section::WhereFrom, self.where_from, &ctx.voice.say("where-from"));
        if self.where_from {
            self.view.reasons.iter().for_each(|reason| reason_rows(page, reason));
        }
    }

    fn section(&self, page: &mut Page, ctx: &Ctx<'_>, section: Section, open: bool, name: &str) {
        let at = self.sections().iter().position(|it| *it == section).unwrap_or(0);
        let key = keys::choice_keys(at + 1, "").pop().flatten();
        let state = ctx.say(if open { "opened" } else { "closed" });
        page.item_as(key, if open { "▾ " } else { "▸ " }, format!("{name} ({state})"), Role::Strong);
    }
}

/// A number to call, large when it matters most.
pub fn call_rows(page: &mut Page, ctx: &Ctx<'_>, call: &CallView, large: bool, first: bool) {
    let verb = ctx.say(if call.by_text { "text-number" } else { "call-number" });
    let words = format!("{verb} {} · {}", call.number, call.label);
    let figures = digits::large(&call.number);
    if large && figures[0].chars().count() <= 60 {
        for figures in figures {
            let style = ctx.theme.style(Role::Strong);
            page.fixed(Line::from(Span::styled(format!(" {figures}"), style)));
        }
    }
    if first {
        page.button(Role::Button, words);
    } else {
        page.text(Role::Strong, words);
    }
    page.under(Role::Soft, call.hours.clone());
}

fn reason_rows(page: &mut Page, reason: &ReasonView) {
    let about = if reason.about.is_empty() { String::new() } else { format!(" ({})", reason.about) };
    page.bullet(format!("{}{about} · {} · {}", reason.text, reason.rule, reason.grade));
    reason.because.iter().for_each(|said| page.under(Role::Text, said.clone()));
    for source in &reason.sources {
        let from = if source.from.is_empty() { String::new() } else { format!(" ({})", source.from) };
        page.under(Role::Soft, format!("{}{from}", source.title));
    }
}

fn list(page: &mut Page, lead: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    page.text(Role::Strong, lead);
    lines.iter().for_each(|line| page.bullet(line.clone()));
    page.gap();
}

impl Face for ResultScreen {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        Head { title: ctx.say("result"), right: ctx.now.clock_text(), ..Head::default() }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let mut hints = vec![Hint::new("b", ctx.say("today")), Hint::new("h", ctx.say("own-number"))];
        if self.asks_more() {
            hints.push(Hint::new("m", ctx.say("more-questions")));
        }
        if !self.changes().is_empty() {
            let mistake = self.view.mistake.is_some();
            hints.push(Hint::new("a", ctx.say(if mistake { "mistake" } else { "change-answer" })));
        }
        if self.view.can_massage {
            hints.push(Hint::new("g", ctx.say("massage")));
        }
        Bar { hints, place: None }
    }

    fn alarm(&self) -> bool {
        self.view.full_page
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        if keys::is_back(key) {
            return Some(Action::Go(Place::Today));
        }
        if let Some(letter) = keys::letter(key) {
            match letter {
                'b' | 't' => return Some(Action::Go(Place::Today)),
                'h' => return Some(Action::OwnNumbers),
                'm' if self.asks_more() => return Some(Action::More),
                'a' if !self.changes().is_empty() => return Some(Action::Changes(self.changes())),
                'g' if self.view.can_massage => return Some(Action::Go(Place::Massage)),
                _ => {}
            }
            if let Some(at) = keys::chosen(&keys::choice_keys(self.sections().len(), ""), key) {
                self.toggle(at);
                self.scroll.to(at);
                return None;
            }
        }
        if let Moved::Chose(at) = self.scroll.key(key) {
            self.toggle(at);
        }
        None
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx, area.height < 16);
        self.scroll.draw(frame, area, &page, ctx);
    }
}
