//! Fields one under another, and the button that sends them.

use lattea_core::units::{Quadrant, Side};
use ratatui::{Frame, crossterm::event::KeyEvent, layout::Rect};

use super::{
    Ctx,
    field::{Field, Input, Letters, Target, unsure_key},
    keys,
    map::{self, Pick},
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// What a key came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing: the key means something else.
    No,
    /// It was taken.
    Taken,
    /// The fields are to be sent.
    Send,
}

/// Fields one under another.
#[derive(Debug, Clone)]
pub struct Fields {
    /// The fields.
    pub fields: Vec<Field>,
    /// Where the cursor is.
    pub scroll: Scroll,
    send: String,
    /// A lone choice is sent at once.
    quick: bool,
}

impl Fields {
    /// Fields with a button that sends them.
    pub fn new(fields: Vec<Field>, send: String, quick: bool) -> Self {
        let quick = quick && fields.len() == 1;
        Self { fields, scroll: Scroll::default(), send, quick }
    }

    /// Whether letters go into a text now.
    pub fn typing(&self) -> bool {
        let field = self.here().and_then(|(at, _)| self.fields.get(at));
        field.is_some_and(|field| matches!(field.input, Input::Type(_, Letters::Any | Letters::Secret)))
    }

    fn targets(&self) -> Vec<(usize, Target)> {
        let of = |(at, field): (usize, &Field)| {
            let done = self.has_next(at).then_some(Target::Done);
            field.targets().into_iter().chain(done).map(move |target| (at, target))
        };
        let all = self.fields.iter().enumerate().flat_map(of);
        all.chain([(self.fields.len(), Target::Send)]).collect()
    }

    /// Several choices have a button of their own, when another field follows.
    fn has_next(&self, at: usize) -> bool {
        at + 1 < self.fields.len() && self.fields.get(at).is_some_and(Field::is_many)
    }

    fn here(&self) -> Option<(usize, Target)> {
        self.targets().get(self.scroll.focus).copied()
    }

    /// What a key does here.
    pub fn key(&mut self, key: KeyEvent) -> Outcome {
        let Some((at, target)) = self.here() else { return Outcome::No };
        if target == Target::Line && self.fields.get_mut(at).is_some_and(|field| field.type_key(key)) {
            return Outcome::Taken;
        }
        // On the button, letters still answer the field above it.
        let at = at.min(self.fields.len().saturating_sub(1));
        if let Some(letter) = keys::letter(key)
            && let Some(field) = self.fields.get(at)
        {
            let choice = keys::chosen(&field.keys(), key).map(Target::Choice);
            let unsure = field.unsure.iter().position(|choice| unsure_key(&choice.id) == letter).map(Target::Unsure);
            let exact = (letter == 'e' && field.has_exact()).then_some(Target::Exact);
            if let Some(target) = choice.or(unsure).or(exact) {
                return self.act(at, target, true);
            }
        }
        match self.scroll.key(key) {
            Moved::No => Outcome::No,
            Moved::Yes => Outcome::Taken,
            Moved::Chose(_) if target == Target::Send => Outcome::Send,
            Moved::Chose(_) => self.act(at, target, false),
        }
    }

    /// Text that was pasted goes where one types.
    pub fn paste(&mut self, pasted: &str) {
        let Some((at, Target::Line)) = self.here() else { return };
        if let Some(Field { input: Input::Type(text, _), .. }) = self.fields.get_mut(at) {
            let room = 40_000usize.saturating_sub(text.len());
            text.extend(pasted.chars().filter(|letter| !letter.is_control() || *letter == '\n').take(room));
        }
    }

    fn act(&mut self, at: usize, target: Target, by_key: bool) -> Outcome {
        let Some(field) = self.fields.get_mut(at) else { return Outcome::Send };
        match target {
            Target::Send => return Outcome::Send,
            Target::Choice(choice) => field.choose(choice),
            Target::Unsure(choice) => field.leave_open(choice),
            Target::Exact => {
                field.input = Input::Type(String::new(), Letters::Number);
                self.scroll.to(self.first_of(at));
                return Outcome::Taken;
            }
            Target::Line | Target::Done => {}
        }
        let whole = field.single() || matches!(target, Target::Unsure(_) | Target::Line | Target::Done);
        if whole && self.quick {
            return Outcome::Send;
        }
        // After a letter the next Enter goes on; whoever moves by arrows stays where they are.
        let next = match (whole, by_key) {
            (true, _) => self.first_of(at + 1),
            (false, true) if self.has_next(at) => self.place_of(at, Target::Done),
            (false, true) => self.first_of(self.fields.len()),
            (false, false) => self.place_of(at, target),
        };
        self.scroll.to(next);
        Outcome::Taken
    }

    fn first_of(&self, field: usize) -> usize {
        self.targets().iter().position(|(at, _)| *at == field).unwrap_or(0)
    }

    fn place_of(&self, field: usize, target: Target) -> usize {
        self.targets().iter().position(|here| *here == (field, target)).unwrap_or(0)
    }

    /// Puts what can't be read beside its field; the cursor goes to the first.
    pub fn problems(&mut self, problems: &[(String, String)]) {
        let mut first = None;
        for (at, field) in self.fields.iter_mut().enumerate() {
            field.problem = problems.iter().find(|(id, _)| *id == field.id).map(|(_, text)| text.clone());
            if field.problem.is_some() && first.is_none() {
                first = Some(at);
            }
        }
        if let Some(first) = first {
            self.scroll.to(self.first_of(first));
        }
    }

    /// The breast on which a place is picked: its field, and the side that its id or another field names.
    pub fn pick(&self) -> Option<Pick> {
        let here = self.here().map(|(at, _)| at);
        // On the button, letters still answer the last field.
        let here = here.map(|at| at.min(self.fields.len().saturating_sub(1)));
        let of = |(number, field): (usize, &Field)| {
            let (these, at) = match &field.input {
                Input::One(these, at) => (these, at),
                _ => return None,
            };
            let places: Option<Vec<Quadrant>> = these.iter().map(|choice| quadrant(&choice.id)).collect();
            let places = places.filter(|places| !places.is_empty())?;
            let side = field.id.split('.').next().and_then(Side::from_key).or_else(|| self.side())?;
            let chosen = at.and_then(|at| places.get(at)).copied();
            // A key stands on the drawing while it chooses there.
            let keys = field.keys().into_iter().map(|key| key.filter(|_| here == Some(number)));
            Some(Pick { side, keys: places.into_iter().zip(keys).collect(), chosen })
        };
        self.fields.iter().enumerate().find_map(of)
    }

    /// The side that was chosen on this page.
    fn side(&self) -> Option<Side> {
        self.fields.iter().find(|field| field.id == "side").and_then(|field| match &field.input {
            Input::One(these, at) => at.and_then(|at| these.get(at)).and_then(|choice| Side::from_key(&choice.id)),
            _ => None,
        })
    }

    /// Draws the page and, where a place is picked and there is room, the breast beside it.
    pub fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, page: &Page, ctx: &Ctx<'_>) {
        let pick = self.pick().filter(|_| ctx.theme.has_dots());
        let Some(pick) = pick else { return self.scroll.draw(frame, area, page, ctx) };
        let (left, room) = map::share(area, page.lay(usize::from(area.width), None).lines.len());
        self.scroll.draw(frame, left, page, ctx);
        if let Some(room) = room {
            map::draw(frame, room, &pick, ctx);
        }
    }

    /// Writes the fields on a page.
    pub fn write(&self, page: &mut Page, ctx: &Ctx<'_>) {
        let here = self.here().map(|(at, _)| at);
        for (at, field) in self.fields.iter().enumerate() {
            page.text(Role::Strong, field.label.clone());
            page.text(Role::Soft, field.hint.clone());
            if let Input::Type(text, letters) = &field.input {
                let hidden = "•".repeat(text.chars().count());
                let text = if *letters == Letters::Secret { &hidden } else { text };
                let cursor = if here == Some(at) { "▏" } else { "" };
                // An empty line has to be seen too.
                page.item(
                    None,
                    "",
                    format!("[{text}{cursor}{}]", "_".repeat(8usize.saturating_sub(text.chars().count()))),
                );
            }
            if let Some(problem) = &field.problem {
                page.under(Role::Problem, format!("! {problem}"));
            }
            let many = field.is_many();
            let mark = |chosen: bool| match (many, chosen) {
                (true, true) => "[x] ",
                (true, false) => "[ ] ",
                (false, true) => "(•) ",
                (false, false) => "( ) ",
            };
            let role = |chosen: bool| if chosen { Role::Strong } else { Role::Text };
            let pain = matches!(field.input, Input::Pain(..));
            for ((text, chosen), key) in field.choices().into_iter().zip(field.keys()) {
                // The words of a pain score begin with its number, which is the key.
                page.item_as(key.filter(|_| !pain), mark(chosen), text, role(chosen));
            }
            if field.has_exact() {
                page.item_as(Some('e'), mark(false), ctx.say("exact-hours"), Role::Soft);
            }
            for (choice, unsure) in field.unsure.iter().enumerate() {
                let chosen = field.not == Some(choice);
                let mark = if chosen { "(•) " } else { "( ) " };
                let role = if chosen { Role::Strong } else { Role::Soft };
                page.item_as(Some(unsure_key(&unsure.id)), mark, unsure.label.clone(), role);
            }
            if self.has_next(at) {
                page.item_as(None, "↵ ", ctx.voice.say("next"), Role::Strong);
            }
            page.gap();
        }
        page.item_as(None, "↵ ", self.send.clone(), Role::Strong);
    }
}

/// The part of the breast that a choice stands for, in a note or in the check.
fn quadrant(id: &str) -> Option<Quadrant> {
    Quadrant::from_key(id).or_else(|| Quadrant::from_answer(id))
}
