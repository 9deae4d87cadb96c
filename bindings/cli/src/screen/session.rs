//! A guided session: one step, its time, its drawing, and Stop.

use lattea_core::{
    session::event::{Event, StopSign},
    view::{
        diagram::SectorState,
        massage::{CueView, MassageView, StageView},
    },
};
use ratatui::{
    Frame,
    crossterm::event::{KeyCode, KeyEvent},
    layout::Rect,
    text::{Line, Span},
};

use super::{
    Action, Ctx, Face, Place, braille, diagram, digits,
    frame::{Bar, Head, Hint},
    keys,
    offers::{Do, Offer, Sheet, offers},
    page::Page,
    scroll::{Moved, Scroll},
    theme::Role,
};

/// So many digits hold every amount that can be.
const MOST_DIGITS: usize = 4;

/// A running or ended session.
#[derive(Debug, Clone)]
pub struct Session {
    view: MassageView,
    sheet: Sheet,
    signs: Vec<(StopSign, String)>,
    /// The words of each pain score, for a report that was not asked for.
    pain: Vec<String>,
    /// What was last to be heard.
    heard: String,
    /// How much milk was typed, and what is wrong with it.
    milk: String,
    problem: String,
    scroll: Scroll,
}

impl Session {
    /// A session that has just begun.
    pub fn new(view: MassageView, ctx: &Ctx<'_>) -> Self {
        let signs = lattea_core::view::massage::signs(ctx.voice);
        let pain = (0..=10).map(|score| ctx.voice.say(&format!("pain-{score}"))).collect();
        let mut session = Self {
            view: view.clone(),
            sheet: Sheet::None,
            signs,
            pain,
            heard: String::new(),
            milk: String::new(),
            problem: String::new(),
            scroll: Scroll::default(),
        };
        session.show(view);
        session
    }

    /// The session as it stands now.
    pub fn show(&mut self, view: MassageView) {
        for cue in &view.cues {
            match cue {
                CueView::Speak(text) => self.heard.clone_from(text),
                CueView::Announce { text, .. } => self.heard.clone_from(text),
                CueView::Buzz(_) => {}
            }
        }
        if std::mem::discriminant(&view.stage) != std::mem::discriminant(&self.view.stage) {
            self.sheet = Sheet::None;
            self.scroll = Scroll::default();
        }
        self.view = view;
    }

    /// The amount of milk was kept, or could not be read: then it stays as typed.
    pub fn noted(&mut self, view: MassageView) {
        match view.after.as_ref().and_then(|after| after.problem.clone()) {
            Some(problem) => self.problem = problem,
            None => self.open(Sheet::None),
        }
        self.show(view);
    }

    fn open(&mut self, sheet: Sheet) {
        self.sheet = sheet;
        self.milk.clear();
        self.problem.clear();
        self.scroll = Scroll::default();
    }

    /// Whether it is over.
    pub fn ended(&self) -> bool {
        matches!(self.view.stage, StageView::Ended { .. })
    }

    /// The sectors that rest.
    #[cfg(test)]
    pub fn resting(&self) -> Vec<u8> {
        let resting = self.view.diagram.sectors.iter().filter(|it| it.state == SectorState::Rest);
        resting.map(|it| it.number).collect()
    }

    /// Whether hands are at work or the next step waits, so that leaving the page has to pause it.
    pub fn active(&self) -> bool {
        matches!(self.view.stage, StageView::Running | StageView::Waiting { .. })
    }

    fn offers(&self, ctx: &Ctx<'_>) -> Vec<Offer> {
        offers(self.sheet, &self.view.stage, self.view.after.as_ref(), &self.signs, &self.pain, ctx)
    }

    /// Takes a digit of the amount, or takes one back.
    fn digit(&mut self, key: KeyEvent) -> bool {
        match key.code {
            KeyCode::Backspace => {
                self.milk.pop();
            }
            KeyCode::Char(digit) if digit.is_ascii_digit() && self.milk.len() < MOST_DIGITS => self.milk.push(digit),
            KeyCode::Char(digit) if digit.is_ascii_digit() => {}
            _ => return false,
        }
        self.problem.clear();
        true
    }

    fn waits(&self) -> bool {
        self.sheet == Sheet::None && matches!(self.view.stage, StageView::Waiting { .. })
    }

    fn act(&mut self, act: Do) -> Option<Action> {
        match act {
            Do::Send(event) => {
                self.sheet = Sheet::None;
                Some(Action::Session(event))
            }
            Do::Open(sheet) => {
                self.open(sheet);
                None
            }
            Do::Milk if self.milk.is_empty() => {
                self.open(Sheet::None);
                None
            }
            Do::Milk => Some(Action::Expressed(self.milk.clone())),
            Do::Leave(place) => Some(Action::Go(place)),
        }
    }

    fn words(&self, ctx: &Ctx<'_>, heard: bool) -> Page {
        let mut page = Page::new(ctx.theme);
        let view = &self.view;
        match (self.sheet, &view.stage) {
            (Sheet::Feel, _) => page.paragraph(Role::Strong, ctx.voice.say("pain-ask-during")),
            (Sheet::Signs, _) => page.paragraph(Role::Strong, ctx.voice.say("sign-ask")),
            (Sheet::Milk, _) => self.milk_line(&mut page),
            (_, StageView::AskingPain { question, .. }) => {
                page.text(Role::Strong, question.clone());
                page.paragraph(Role::Soft, ctx.say("pain-keys"));
            }
            (_, StageView::AskingRelief { question, .. }) => page.paragraph(Role::Strong, question.clone()),
            (_, StageView::Paused { text }) => {
                page.paragraph(Role::Strong, text.clone());
                page.paragraph(Role::Soft, view.title.clone());
            }
            (_, StageView::Ended { text, .. }) => page.paragraph(Role::Strong, text.clone()),
            (_, StageView::Running | StageView::Waiting { .. }) => self.step(&mut page, ctx, heard),
        }
        if let Some(after) = self.view.after.as_ref().filter(|after| after.chosen.is_none() && self.waits()) {
            page.text(Role::Strong, after.fullness.clone());
        }
        for (key, text, _) in self.offers(ctx) {
            // The words of a pain score begin with its number, which is the key.
            let shown = key.filter(|_| !key.is_some_and(|key| text.starts_with(key)));
            let mark = if key.is_none() { "↵ " } else { "" };
            page.item_as(shown, mark, text, Role::Strong);
        }
        page
    }

    fn milk_line(&self, page: &mut Page) {
        let Some(after) = &self.view.after else { return };
        page.text(Role::Strong, after.expressed.clone());
        page.text(Role::Soft, after.expressed_hint.clone());
        page.text(Role::Strong, format!("[{}▏{}]", self.milk, "_".repeat(MOST_DIGITS - self.milk.len())));
        if !self.problem.is_empty() {
            page.text(Role::Problem, format!("! {}", self.problem));
        }
        page.gap();
    }

    fn step(&self, page: &mut Page, ctx: &Ctx<'_>, heard: bool) {
        let view = &self.view;
        page.text(Role::Strong, view.title.clone());
        page.text(Role::Text, view.text.clone());
        if !view.text.contains(&view.limits) {
            page.text(Role::Strong, view.limits.clone());
        }
        if !ctx.theme.has_dots() && !view.diagram.strokes.is_empty() {
            page.gap();
            page.text(Role::Text, view.diagram.alt.clone());
        }
        let sector = view.diagram.sectors.iter().find(|it| it.state == SectorState::Now);
        if let Some(sector) = sector {
            page.gap();
            let place = ctx.voice.say(&format!("sector-{}", sector.number));
            page.text(Role::Text, format!("{}: {place}", sector.number));
        }
        page.text(Role::Soft, view.toward.clone());
        if view.diagram.sectors.iter().any(|it| it.state == SectorState::Rest) && sector.is_some() {
            page.text(Role::Strong, ctx.voice.say("sector-mask"));
        }
        if heard && self.heard != view.text && !self.heard.is_empty() {
            page.gap();
            page.text(Role::Soft, ctx.say_with("heard", &[("text", self.heard.as_str().into())]));
        }
        page.gap();
    }

    /// Stop: over the whole width, always in the same place.
    fn draw_stop(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) -> Rect {
        if self.ended() {
            return area;
        }
        let high = if area.height >= 16 { 3 } else { 1 };
        let stop = Rect { y: area.bottom().saturating_sub(high), height: high, ..area };
        let style = ctx.theme.style(Role::Button);
        let text = format!("s  {}", ctx.voice.say("session-stop").to_uppercase());
        let words = Line::from(Span::styled(text, style)).centered();
        frame.buffer_mut().set_style(stop, style);
        let middle = Rect { y: stop.y + high / 2, height: 1, ..stop };
        frame.render_widget(words, middle);
        Rect { height: area.height.saturating_sub(high + u16::from(high == 3)), ..area }
    }

    fn draw_timer(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>, large: bool) -> Rect {
        let Some(timer) = self.view.timer.as_ref().filter(|_| !self.ended()) else { return area };
        let style = ctx.theme.style(Role::Strong);
        let lines = if large { digits::large(&timer.shown).to_vec() } else { vec![timer.shown.clone()] };
        let high = u16::try_from(lines.len()).unwrap_or(1);
        for (y, line) in (area.y..area.bottom()).zip(lines) {
            frame.buffer_mut().set_span(area.x, y, &Span::styled(line, style), area.width);
        }
        let taken = high + u16::from(large);
        Rect { y: area.y + taken, height: area.height.saturating_sub(taken), ..area }
    }

    fn pictured(&self) -> bool {
        let hands =
            matches!(self.view.stage, StageView::Running | StageView::Waiting { .. } | StageView::Paused { .. });
        self.sheet == Sheet::None && hands && !self.view.diagram.strokes.is_empty()
    }

    /// How long the step has run; nothing while it does not, so that the hand stands still.
    fn elapsed(&self) -> Option<i64> {
        let timer = self.view.timer.as_ref().filter(|timer| timer.running && !self.view.still)?;
        Some(timer.total_ms.saturating_sub(timer.left_ms).max(0))
    }
}

impl Face for Session {
    fn head(&self, ctx: &Ctx<'_>) -> Head {
        let short = ctx.voice.side(self.view.side);
        Head { title: self.view.heading.clone(), right: self.view.step.clone(), short }
    }

    fn bar(&self, ctx: &Ctx<'_>) -> Bar {
        let word = |id: &str| ctx.voice.say(id);
        if self.ended() {
            return Bar { hints: vec![Hint::new("t", ctx.say("today"))], place: None };
        }
        let space = ctx.say("space");
        let first = match (self.sheet, &self.view.stage) {
            (Sheet::Feel | Sheet::Signs | Sheet::Milk, _) => Hint::new("Esc", ctx.say("back")),
            (_, StageView::Paused { .. }) => Hint::new(&space, word("session-go-on")),
            _ => Hint::new(&space, word("session-pause")),
        };
        // The same keys in every stage, so that Stop never moves.
        let hints = vec![
            first,
            Hint::new("p", ctx.say("feel")),
            Hint::new("x", ctx.say("signs")),
            Hint::new("b", word("session-back")),
            Hint::new("k", word("session-skip")),
        ];
        Bar { hints, place: None }
    }

    fn update(&mut self, key: KeyEvent, ctx: &Ctx<'_>) -> Option<Action> {
        let letter = keys::letter(key);
        if letter == Some('s') && !self.ended() {
            return self.act(Do::Send(Event::Stop));
        }
        if self.sheet == Sheet::Milk && self.digit(key) {
            return None;
        }
        if keys::is_back(key) {
            return match (self.sheet, &self.view.stage) {
                (Sheet::Feel | Sheet::Signs | Sheet::Milk, _) => self.act(Do::Open(Sheet::None)),
                (_, StageView::Ended { .. }) => self.act(Do::Leave(Place::Today)),
                (_, StageView::Paused { .. }) => None,
                // Back never leaves a session by surprise: it pauses, and Stop is in sight.
                _ => self.act(Do::Send(Event::Pause)),
            };
        }
        let offers = self.offers(ctx);
        if let Some(letter) = letter
            && let Some((_, _, act)) = offers.iter().find(|(key, _, _)| *key == Some(letter))
        {
            return self.act(*act);
        }
        let plain = self.sheet == Sheet::None && !self.ended();
        let act = match (letter, &self.view.stage) {
            (Some(' '), StageView::Paused { .. }) => Some(Do::Send(Event::Resume)),
            (Some(' '), StageView::Running | StageView::Waiting { .. }) => Some(Do::Send(Event::Pause)),
            (Some('p'), _) => Some(Do::Open(Sheet::Feel)),
            (Some('x'), _) => Some(Do::Open(Sheet::Signs)),
            (Some('b'), _) => Some(Do::Send(Event::Back)),
            (Some('k'), _) => Some(Do::Send(Event::Skip)),
            _ => None,
        };
        if let Some(act) = act.filter(|_| plain) {
            return self.act(act);
        }
        if key.code == KeyCode::Char(' ') {
            return None;
        }
        match self.scroll.key(key) {
            Moved::Chose(at) => {
                let (_, _, act) = offers.get(at)?;
                self.act(*act)
            }
            _ => None,
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let rest = self.draw_stop(frame, area, ctx);
        let pictured = ctx.theme.has_dots() && self.pictured();
        let wide = rest.width >= 66 && rest.height >= 10 && pictured;
        let full = self.words(ctx, true);
        // What was said is said again on the page only where there is room for it.
        let fits = wide || full.lay(usize::from(rest.width), None).lines.len() + 1 < usize::from(rest.height);
        let page = if fits { full } else { self.words(ctx, false) };
        if wide {
            let left = rest.width * 9 / 20;
            diagram::draw(frame.buffer_mut(), Rect { width: left, ..rest }, &self.view.diagram, self.elapsed(), ctx);
            let right = Rect { x: rest.x + left + 2, width: rest.width.saturating_sub(left + 2), ..rest };
            let right = self.draw_timer(frame, right, ctx, true);
            return self.scroll.draw(frame, right, &page, ctx);
        }
        let lines = page.lay(usize::from(rest.width), None).lines.len();
        let lines = u16::try_from(lines).unwrap_or(u16::MAX);
        let large = rest.height > lines.saturating_add(4);
        let rest = self.draw_timer(frame, rest, ctx, large);
        let spare = rest.height.saturating_sub(lines.saturating_add(1));
        if pictured && spare >= braille::LOWEST {
            let picture = Rect { y: rest.bottom().saturating_sub(spare), height: spare, ..rest };
            diagram::draw(frame.buffer_mut(), picture, &self.view.diagram, self.elapsed(), ctx);
            let text = Rect { height: lines + 1, ..rest };
            self.scroll.draw(frame, text, &page, ctx);
        } else {
            self.scroll.draw(frame, rest, &page, ctx);
        }
    }
}
