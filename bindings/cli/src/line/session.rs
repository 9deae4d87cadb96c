//! A guided session: each step with its words and its time, while lines may come in between.

use lattea_core::{
    app::{App, Started},
    session::event::{Event, Fullness, Relief},
    units::{Millilitres, Pain, Side},
    view::massage::{ChooseView, MassageView, StageView, signs},
};

use super::{
    field::chosen,
    hands::{Hands, Heard},
};
use crate::{
    error::{Failure, tell},
    print::{Out, massage},
};

/// Lets the person choose where there is a choice, and guides the session to its end.
pub fn run(
    app: &mut App,
    technique: Option<&str>,
    side: Option<Side>,
    hands: &mut dyn Hands,
    out: &mut Out,
) -> Result<(), Failure> {
    let view = if app.massage_running() {
        // A kill cut it off, and it goes on where it stands now.
        app.massage_view()?
    } else {
        let Some((technique, side)) = choose(app, technique, side, hands, out)? else { return Ok(()) };
        let mut started = app.massage_start(&technique, side)?;
        if let Started::AskFeed(question) = &started {
            if !says_yes(app, question, hands, out)? {
                return Ok(());
            }
            started = app.massage_start_after_feed(&technique, side)?;
        }
        match started {
            Started::Begun(view) => *view,
            Started::Refused(why) | Started::AskFeed(why) => return Err(Failure::Refused(why)),
        }
    };
    let guided = Guiding { app, hands, out, shown: None, page: massage::Shown::default(), over: false }.guide(view);
    if guided.is_err() {
        // Whatever went wrong, what was done so far is kept.
        app.close()?;
    }
    guided
}

/// Whether a feed has just ended, which the journal does not know.
fn says_yes(app: &App, question: &str, hands: &mut dyn Hands, out: &mut Out) -> Result<bool, Failure> {
    let voice = app.voice();
    loop {
        let mut paper = out.paper();
        paper.line(question);
        paper.choice("1", &voice.say("ask-feed-yes"));
        paper.choice("2", &voice.say("ask-feed-no"));
        out.page(paper)?;
        let heard = loop {
            match hands.wait(app.now(), None, true)? {
                Heard::Time => {}
                heard => break heard,
            }
        };
        match heard {
            Heard::Line(line) if line.trim() == "1" => return Ok(true),
            Heard::Line(line) if line.trim() == "2" => {
                let mut paper = out.paper();
                paper.line(&voice.say("instead-feed"));
                out.page(paper)?;
                return Ok(false);
            }
            Heard::Line(_) | Heard::Time => {}
            Heard::Over => return Err(Failure::Refused(question.to_owned())),
            Heard::Interrupted => return Ok(false),
        }
    }
}

/// What was asked for, or the only thing that is possible, or what the person chooses.
fn choose(
    app: &App,
    technique: Option<&str>,
    side: Option<Side>,
    hands: &mut dyn Hands,
    out: &mut Out,
) -> Result<Option<(String, Side)>, Failure> {
    if let (Some(technique), Some(side)) = (technique, side) {
        return Ok(Some((technique.to_owned(), side)));
    }
    let mut view = app.massage_choices()?;
    view.sides.retain(|offered| side.is_none_or(|side| side == offered.side));
    for offered in &mut view.sides {
        offered.techniques.retain(|offered| technique.is_none_or(|wanted| offered.id.eq_ignore_ascii_case(wanted)));
    }
    let mut all: Vec<(String, Side)> = Vec::new();
    for offered in &view.sides {
        all.extend(offered.techniques.iter().map(|technique| (technique.id.clone(), offered.side)));
    }
    if all.is_empty() {
        return Err(Failure::Refused(refusal(app, &view)));
    }
    let voice = app.voice();
    let mut paper = out.paper();
    massage::choose(&mut paper, &voice, &view, true);
    if all.len() > 1 {
        paper.gap();
        paper.line(&voice.say("terminal-choose"));
    }
    out.page(paper)?;
    if all.len() == 1 {
        return Ok(all.pop());
    }
    loop {
        match hands.wait(app.now(), None, true)? {
            Heard::Line(line) => match chosen(line.trim(), all.len()) {
                Some(at) => return Ok(Some(all.swap_remove(at))),
                None if line.eq_ignore_ascii_case("q") => {
                    let mut paper = out.paper();
                    paper.line(&voice.say("terminal-not-chosen"));
                    out.page(paper)?;
                    return Ok(None);
                }
                None => {
                    let mut paper = out.paper();
                    paper.line(&voice.say("terminal-choose"));
                    out.page(paper)?;
                }
            },
            Heard::Time => {}
            Heard::Over => {
                return Err(Failure::Refused(
                    "several are possible and nobody chose one. Name it with --technique and --side".to_owned(),
                ));
            }
            Heard::Interrupted => return Ok(None),
        }
    }
}

/// Why there is nothing to start, each reason once.
fn refusal(app: &App, view: &ChooseView) -> String {
    let mut why: Vec<String> = Vec::new();
    for reason in view.sides.iter().flat_map(|side| &side.why_not) {
        if !why.contains(reason) {
            why.push(reason.clone());
        }
    }
    if why.is_empty() {
        why.push(app.voice().say("refusal-technique-not-allowed"));
    }
    // The first is the refusal itself; what led to it stands on the result in full.
    why.truncate(MOST_WHY);
    why.join("\n")
}

/// How many reasons are enough to understand a refusal.
const MOST_WHY: usize = 4;

struct Guiding<'a> {
    app: &'a mut App,
    hands: &'a mut dyn Hands,
    out: &'a mut Out,
    /// What was printed last, so that nothing is printed twice.
    shown: Option<String>,
    page: massage::Shown,
    over: bool,
}

impl Guiding<'_> {
    fn guide(mut self, first: MassageView) -> Result<(), Failure> {
        let mut paper = self.out.paper();
        paper.heading(&first.heading);
        paper.line(&first.limits);
        paper.line(&self.app.voice().say("terminal-session-keys"));
        self.out.page(paper)?;
        let mut view = first;
        loop {
            self.show(&view)?;
            if matches!(view.stage, StageView::Ended { .. }) {
                return Ok(());
            }
            let asked = waits_for_person(&view);
            if asked && self.over {
                self.say("terminal-input-over")?;
                view = self.app.massage_event(Event::Stop)?;
                continue;
            }
            view = match self.hands.wait(self.app.now(), view.next_change, asked)? {
                Heard::Time => self.app.massage_view()?,
                Heard::Over => {
                    self.over = true;
                    self.app.massage_view()?
                }
                Heard::Line(line) => {
                    if self.hands.echoes() {
                        self.out.text(&format!("> {line}\n"))?;
                    }
                    self.typed(&line, &view)?
                }
                Heard::Interrupted => {
                    self.app.close()?;
                    self.out.text("\n")?;
                    tell(&self.app.voice().say("terminal-interrupted"));
                    return Err(Failure::AlreadySaid);
                }
            };
        }
    }

    fn typed(&mut self, line: &str, view: &MassageView) -> Result<MassageView, Failure> {
        match meant(line, view) {
            Some(event) => Ok(self.app.massage_event(event)?),
            None => {
                if line.eq_ignore_ascii_case("x") {
                    self.list_signs()?;
                } else if line.is_empty() {
                    // Enter in a step that runs: how long still?
                    self.shown = None;
                } else {
                    self.say("terminal-session-keys")?;
                }
                Ok(self.app.massage_view()?)
            }
        }
    }

    fn list_signs(&mut self) -> Result<(), Failure> {
        let voice = self.app.voice();
        let mut paper = self.out.paper();
        paper.line(&voice.say_with("terminal-sign-keys", &[("question", voice.say("sign-ask").into())]));
        for (at, (_, words)) in signs(&voice).into_iter().enumerate() {
            paper.choice(&format!("x{}", at + 1), &words);
        }
        self.out.page(paper)
    }

    fn show(&mut self, view: &MassageView) -> Result<(), Failure> {
        let mut paper = self.out.paper();
        let voice = self.app.voice();
        massage::remarks(&voice, view).iter().for_each(|remark| paper.line(remark));
        let state = state_of(view);
        if self.shown.as_ref() != Some(&state) {
            massage::step(&mut paper, &voice, view, &mut self.page);
            self.shown = Some(state);
        }
        self.out.page(paper)
    }

    fn say(&mut self, id: &str) -> Result<(), Failure> {
        let mut paper = self.out.paper();
        paper.line(&self.app.voice().say(id));
        self.out.page(paper)
    }
}

/// What a line means at this stage; nothing when it is no event.
fn meant(line: &str, view: &MassageView) -> Option<Event> {
    let lower = line.trim().to_lowercase();
    if let StageView::AskingRelief { choices, .. } = &view.stage
        && let Some(at) = chosen(&lower, choices.len())
    {
        return Relief::from_key(&choices.get(at)?.id).map(Event::Relief);
    }
    if let Some(after) = &view.after {
        if let Some(at) = lower.strip_prefix('f').and_then(|at| chosen(at.trim(), after.choices.len())) {
            return Fullness::from_key(&after.choices.get(at)?.id).map(Event::Fullness);
        }
        if let Some(amount) = lower.strip_prefix('m').and_then(|amount| amount.trim().parse().ok()) {
            return Millilitres::new(amount).ok().map(Event::Expressed);
        }
    }
    if let Ok(score) = lower.parse::<u8>() {
        return Pain::new(score).ok().map(Event::Pain);
    }
    if let Some(number) = lower.strip_prefix('x').filter(|number| !number.is_empty()) {
        let all = lattea_core::session::event::StopSign::ALL;
        return chosen(number.trim(), all.len()).and_then(|at| all.get(at).copied()).map(Event::Sign);
    }
    match (lower.as_str(), &view.stage) {
        ("s" | "q", _) => Some(Event::Stop),
        ("p", _) => Some(Event::Pause),
        ("b", _) => Some(Event::Back),
        ("k", _) => Some(Event::Skip),
        ("" | "r", StageView::Paused { .. }) => Some(Event::Resume),
        ("" | "r", StageView::Waiting { .. }) => Some(Event::Ready),
        ("", StageView::AskingPain { same: Some((_, score)), .. }) => Some(Event::Pain(*score)),
        _ => None,
    }
}

/// Whether nothing goes on until the person does something.
fn waits_for_person(view: &MassageView) -> bool {
    !matches!(view.stage, StageView::Running | StageView::Ended { .. })
}

/// What makes a page another one; the passing of time does not.
fn state_of(view: &MassageView) -> String {
    let sector =
        view.diagram.sectors.iter().find(|sector| sector.state == lattea_core::view::diagram::SectorState::Now);
    let stage = std::mem::discriminant(&view.stage);
    let told = view.after.as_ref().map(|after| (after.chosen.is_some(), after.amount));
    format!("{:?} {stage:?} {:?} {} {told:?}", view.step, sector.map(|sector| sector.number), view.title)
}
