//! The check: one question screen at a time.

use lattea_core::view::{
    answer::{CheckAnswer, FieldAnswer, ProblemView, Rest},
    check::{CheckStyle, CheckView},
};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect, text::Span};

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
const TAKEN: &str = "nwbldumg?";

/// A question screen; what was answered before is shown as chosen.
#[derive(Debug, Clone)]
pub struct Check {
    view: CheckView,
    body: Body,
    why: bool,
    problem: String,
    /// Whether the result is there already and these questions only add to it.
    after: bool,
}

#[derive(Debug, Clone)]
enum Body {
    List { ticked: Vec<bool>, scroll: Scroll },
    Fields(Fields),
}

impl Check {
    /// The first question.
    pub fn new(view: CheckView, after: bool, ctx: &Ctx<'_>) -> Self {
        let body = body(&view, ctx);
        Self { view, body, why: false, problem: String::new(), after }
    }

    /// The next question, or an earlier one with its answer as it was.
    pub fn show(&mut self, view: CheckView, ctx: &Ctx<'_>) {
        // The same question again, such as after "I have a device", stays as it was being answered.
        if view.fields != self.view.fields {
            self.body = body(&view, ctx);
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
        let by_letter = keys::chosen(&keys::choice_keys(count, TAKEN), key);
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
        if let Some(last) = &self.view.last {
            page.paragraph(Role::Soft, last.clone());
            page.gap();
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
                    page.item_as(key, mark, field.text.clone(), role);
                }
                page.gap();
                ways_on(&mut page, ticked, [none, go_on, unsure]);
            }
            (Body::Fields(fields), _) => fields.write(&mut page, ctx),
            (Body::List { .. }, CheckStyle::Fields { .. }) => {}
        }
        if let Some(device) = &self.view.device {
            page.gap();
            let key = Span::styled("  d ", ctx.theme.style(Role::Key));
            page.spans(vec![key, Span::styled(device.clone(), ctx.theme.style(Role::Soft))]);
        }
        if let Some(mind) = &self.view.mind {
            page.gap();
            page.paragraph(Role::Soft, mind.text.clone());
            page.item_as(Some('m'), "", mind.change.clone(), Role::Soft);
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
            ..Head::default()
        }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let back = match self.back() {
            Action::CheckBack => "back",
            Action::Result => "result",
            _ => "today",
        };
        let mut hints = vec![Hint::new("b", ctx.say(back))];
        if !self.view.why.is_empty() {
            hints.push(Hint::new("w", ctx.say(if self.why { "why-hide" } else { "why" })));
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
            Some('m') => {
                if let Some(mind) = &self.view.mind {
                    return Some(Action::KeepMind(!mind.kept));
                }
            }
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
            Body::List { ticked, scroll } => {
                let long = page.lay(usize::from(area.width), None).lines.len() > usize::from(area.height);
                let CheckStyle::List { none, go_on, unsure } = &self.view.style else { return };
                let rest = if long { pin(frame, area, ctx, ticked, [none, go_on, unsure]) } else { area };
                scroll.draw(frame, rest, &page, ctx);
            }
            Body::Fields(fields) => fields.draw(frame, area, &page, ctx),
        }
    }
}

impl Check {
    fn back(&self) -> Action {
        match (self.view.can_go_back, self.after) {
            (true, _) => Action::CheckBack,
            (false, true) => Action::Result,
            (false, false) => Action::Park,
        }
    }
}

/// "None of these" or "go on", and "not sure about some".
fn ways_on(page: &mut Page, ticked: &[bool], [none, go_on, unsure]: [&String; 3]) {
    match ticked.iter().filter(|it| **it).count() {
        0 => page.item_as(Some('n'), "", none.clone(), Role::Strong),
        count => page.item_as(Some('g'), "", go_on.replace("{count}", &count.to_string()), Role::Strong),
    }
    page.item_as(Some('u'), "", unsure.clone(), Role::Soft);
}

/// On a long list the ways on stay in sight below it.
fn pin(frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>, ticked: &[bool], words: [&String; 3]) -> Rect {
    let mut page = Page::new(ctx.theme);
    ways_on(&mut page, ticked, words);
    let lines = page.lay(usize::from(area.width), None).lines;
    let high = u16::try_from(lines.len()).unwrap_or(0).min(area.height / 2);
    let at = area.bottom().saturating_sub(high);
    for (y, line) in (at..area.bottom()).zip(&lines) {
        frame.buffer_mut().set_line(area.x, y, line, area.width);
    }
    Rect { height: area.height.saturating_sub(high), ..area }
}

fn body(view: &CheckView, ctx: &Ctx<'_>) -> Body {
    match &view.style {
        CheckStyle::List { .. } => {
            let before: &[String] = match &view.given {
                Some(CheckAnswer::List { ticked, .. }) => ticked,
                _ => &[],
            };
            let ticked = view.fields.iter().map(|field| before.contains(&field.id)).collect();
            Body::List { ticked, scroll: Scroll::default() }
        }
        CheckStyle::Fields { next } => {
            let mut fields: Vec<Field> = view.fields.iter().map(|field| Field::of(field, ctx)).collect();
            if let Some(CheckAnswer::Fields(before)) = &view.given {
                for field in &mut fields {
                    let given = before.iter().find(|(id, _)| *id == field.id);
                    given.iter().for_each(|(_, given)| field.answer(given));
                }
            }
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
