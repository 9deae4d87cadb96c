//! The check: one question screen at a time.

use lattea_core::view::{
    answer::{CheckAnswer, FieldAnswer, ProblemView, Rest},
    check::{CheckStyle, CheckView, FieldView},
};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Action, Ctx, Face,
    field::{Field, Input},
    fields::{Fields, Outcome},
    frame::{Bar, Head, Hint},
    keys,
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// The letters that mean something else on a list.
const TAKEN: &str = "nwbldug?";

/// A question screen, and what was answered before, so that going back shows it.
#[derive(Debug, Clone)]
pub struct Check {
    view: CheckView,
    body: Body,
    why: bool,
    problem: String,
    memory: Vec<(Vec<FieldView>, Body)>,
}

#[derive(Debug, Clone)]
enum Body {
    List { ticked: Vec<bool>, scroll: Scroll },
    Fields(Fields),
}

impl Check {
    /// The first question.
    pub fn new(view: CheckView, ctx: &Ctx<'_>) -> Self {
        let body = blank(&view, ctx);
        Self { view, body, why: false, problem: String::new(), memory: Vec::new() }
    }

    /// The next question, or an earlier one with its answer as it was.
    pub fn show(&mut self, view: CheckView, ctx: &Ctx<'_>) {
        self.memory.retain(|(fields, _)| *fields != self.view.fields);
        self.memory.push((self.view.fields.clone(), self.body.clone()));
        let known = self.memory.iter().find(|(fields, _)| *fields == view.fields).map(|(_, body)| body.clone());
        self.body = known.unwrap_or_else(|| blank(&view, ctx));
        match &mut self.body {
            Body::List { scroll, .. } => *scroll = Scroll::default(),
            Body::Fields(fields) => fields.scroll = Scroll::default(),
        }
        self.view = view;
        self.why = false;
        self.problem.clear();
    }

    /// What could not be read; everything stays as it was typed.
    pub fn problems(&mut self, problems: Vec<ProblemView>) {
        let known = |id: &str| self.view.fields.iter().any(|field| field.id == id);
        let general: Vec<String> = problems.iter().filter(|it| !known(&it.field)).map(|it| it.text.clone()).collect();
        self.problem = general.join(" ");
        if let Body::Fields(fields) = &mut self.body {
            fields.problems(&problems.into_iter().map(|it| (it.field, it.text)).collect::<Vec<_>>());
        }
    }

    /// Whether something was taken in for the field ids of this screen.
    fn answer(&self, rest: Rest) -> Action {
        match &self.body {
            Body::List { ticked, .. } => {
                let chosen = self.view.fields.iter().zip(ticked).filter(|(_, ticked)| **ticked);
                let ticked = chosen.map(|(field, _)| field.id.clone()).collect();
                Action::Answer(CheckAnswer::List { ticked, rest })
            }
            Body::Fields(fields) => {
                let answers = fields.fields.iter().map(|field| (field.id.clone(), given(field)));
                Action::Answer(CheckAnswer::Fields(answers.collect()))
            }
        }
    }

    fn list_key(&mut self, key: KeyEvent) -> Option<Action> {
        let Body::List { ticked, scroll } = &mut self.body else { return None };
        let count = ticked.len();
        let none = !ticked.iter().any(|it| *it);
        let letter = keys::letter(key);
        match letter {
            Some('n') if none => return Some(self.answer(Rest::No)),
            Some('g') if !none => return Some(self.answer(Rest::No)),
            Some('u') => return Some(self.answer(Rest::NotSure)),
            _ => {}
        }
        let by_letter = letter.and_then(|letter| keys::choice_keys(count, TAKEN).iter().position(|it| *it == letter));
        let chosen = match (by_letter, scroll.key(key)) {
            (Some(at), _) => {
                // The next Enter goes on.
                scroll.to(count);
                Some(at)
            }
            (None, Moved::Chose(at)) => Some(at),
            _ => None,
        }?;
        match ticked.get_mut(chosen) {
            Some(tick) => {
                *tick = !*tick;
                None
            }
            None if chosen == count => Some(self.answer(Rest::No)),
            None => Some(self.answer(Rest::NotSure)),
        }
    }

    fn page(&self, ctx: &Ctx<'_>) -> Page {
        let mut page = Page::new(ctx.theme);
        if let Some(already) = &self.view.already {
            page.band(already);
            page.gap();
        }
        if let Some(intro) = &self.view.intro {
            page.paragraph(Role::Soft, intro.clone());
        }
        page.paragraph(Role::Strong, self.view.lead.clone());
        if self.why {
            page.paragraph(Role::Soft, self.view.why.clone());
        }
        page.text(Role::Problem, self.problem.clone());
        match (&self.body, &self.view.style) {
            (Body::List { ticked, .. }, CheckStyle::List { none, go_on, unsure }) => {
                let keys = keys::choice_keys(ticked.len(), TAKEN);
                for ((field, ticked), key) in self.view.fields.iter().zip(ticked).zip(keys) {
                    let (mark, role) = if *ticked { ("[x] ", Role::Strong) } else { ("[ ] ", Role::Text) };
                    page.item_as(Some(key), mark, field.text.clone(), role);
                }
                page.gap();
                let count = ticked.iter().filter(|it| **it).count();
                if count == 0 {
                    page.item_as(Some('n'), "", none.clone(), Role::Strong);
                } else {
                    page.item_as(Some('g'), "", go_on.replace("{count}", &count.to_string()), Role::Strong);
                }
                page.item_as(Some('u'), "", unsure.clone(), Role::Soft);
            }
            (Body::Fields(fields), _) => fields.write(&mut page, ctx),
            (Body::List { .. }, CheckStyle::Fields { .. }) => {}
        }
        page
    }
}

impl Face for Check {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        let numbers = [("part", i64::from(self.view.part).into()), ("parts", i64::from(self.view.parts).into())];
        Head {
            title: ctx.say_with("check-part", &[("name", self.view.part_name.as_str().into())]),
            right: ctx.say_with("part-of", &numbers),
        }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let mut hints = vec![Hint::new("b", ctx.say(if self.view.can_go_back { "back" } else { "today" }))];
        if !self.view.why.is_empty() {
            hints.push(Hint::new("w", ctx.say(if self.why { "why-hide" } else { "why" })));
        }
        if let Some(device) = &self.view.device {
            hints.push(Hint::new("d", device.clone()));
        }
        hints.push(Hint::new("l", ctx.say("leave")));
        Bar { hints, place: None }
    }

    fn typing(&self) -> bool {
        matches!(&self.body, Body::Fields(fields) if fields.typing())
    }

    fn paste(&mut self, text: &str) {
        if let Body::Fields(fields) = &mut self.body {
            fields.paste(text);
        }
    }

    fn update(&mut self, key: KeyEvent, _: &Ctx<'_>) -> Option<Action> {
        if keys::is_back(key) {
            return Some(self.back());
        }
        match keys::letter(key).filter(|_| !self.typing()) {
            Some('b') => return Some(self.back()),
            Some('l') => return Some(Action::Leave),
            Some('d') if self.view.device.is_some() => return Some(Action::Device),
            Some('w') if !self.view.why.is_empty() => {
                self.why = !self.why;
                return None;
            }
            _ => {}
        }
        match &mut self.body {
            Body::List { .. } => self.list_key(key),
            Body::Fields(fields) => (fields.key(key) == Outcome::Send).then(|| self.answer(Rest::No)),
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let page = self.page(ctx);
        match &mut self.body {
            Body::List { scroll, .. } => scroll.draw(frame, area, &page, ctx),
            Body::Fields(fields) => fields.scroll.draw(frame, area, &page, ctx),
        }
    }
}

impl Check {
    fn back(&self) -> Action {
        if self.view.can_go_back { Action::CheckBack } else { Action::Park }
    }
}

fn blank(view: &CheckView, ctx: &Ctx<'_>) -> Body {
    match &view.style {
        CheckStyle::List { .. } => Body::List { ticked: vec![false; view.fields.len()], scroll: Scroll::default() },
        CheckStyle::Fields { next } => {
            let fields = view.fields.iter().map(|field| Field::of(field, ctx)).collect();
            Body::Fields(Fields::new(fields, next.clone(), true))
        }
    }
}

/// What was done in a field, for the core to read.
fn given(field: &Field) -> FieldAnswer {
    if let Some(unsure) = field.not.and_then(|at| field.unsure.get(at)) {
        return FieldAnswer::Choice(unsure.id.clone());
    }
    match &field.input {
        Input::One(these, picked) => {
            let picked = picked.and_then(|at| these.get(at));
            picked.map_or(FieldAnswer::Empty, |choice| FieldAnswer::Choice(choice.id.clone()))
        }
        Input::Many(these, picked) => {
            let chosen = these.iter().zip(picked).filter(|(_, picked)| **picked);
            FieldAnswer::Choices(chosen.map(|(choice, _)| choice.id.clone()).collect())
        }
        Input::Pain(_, picked) => picked.map_or(FieldAnswer::Empty, |score| FieldAnswer::Choice(score.to_string())),
        Input::Type(text, _) => FieldAnswer::Text(text.clone()),
    }
}
