//! The check, question by question.

use lattea_core::{
    app::{App, CheckStep},
    care::Tier,
    view::{
        answer::{CheckAnswer, FieldAnswer, ProblemView},
        check::{CheckStyle, CheckView},
        result::ResultView,
    },
};

use super::{
    Answers,
    field::{self, Meant},
};
use crate::{
    error::{Failure, tell},
    print::{Out, help, question, result, tier},
};

/// Asks until there is a result, prints it, and offers the questions that only make the note fuller.
pub fn run(app: &mut App, out: &mut Out, answers: &mut dyn Answers) -> Result<(), Failure> {
    let first = match app.check_begun() {
        Some(begun) => {
            let voice = app.voice();
            let time = voice.time(begun, app.now());
            let mut paper = out.paper();
            paper.line(&voice.say_with("terminal-resumed", &[("time", time.into())]));
            let step = app.check_resume()?;
            if let CheckStep::Ask(view) = &step
                && let Some(last) = &view.last
            {
                paper.aside(last);
            }
            out.page(paper)?;
            step
        }
        None => app.check_start()?,
    };
    let mut asking = Asking { app, out, answers, part: 0, already: None, answered: false, over: false };
    let shown = asking.go(first)?;
    asking.print(&shown)?;
    if asking.over || result::is_emergency(&shown) || !asking.app.check_has_more() {
        return Ok(());
    }
    asking.say("terminal-more")?;
    if asking.line()?.is_some_and(|line| line.eq_ignore_ascii_case("m")) {
        let first = asking.app.check_more()?;
        let shown = asking.go(first)?;
        asking.print(&shown)?;
    }
    Ok(())
}

/// What a person did on a screen.
enum Move {
    Answer(CheckAnswer),
    Back,
    Leave,
    Device,
    KeepMind(bool),
}

struct Asking<'a> {
    app: &'a mut App,
    out: &'a mut Out,
    answers: &'a mut dyn Answers,
    part: u8,
    already: Option<Tier>,
    answered: bool,
    /// Nobody answers any more.
    over: bool,
}

impl Asking<'_> {
    fn go(&mut self, first: CheckStep) -> Result<ResultView, Failure> {
        let mut step = first;
        let mut kept: Vec<(String, FieldAnswer)> = Vec::new();
        let mut problems: Vec<ProblemView> = Vec::new();
        loop {
            let view = match step {
                CheckStep::Done(shown) => return Ok(*shown),
                CheckStep::Ask(view) => {
                    kept.clear();
                    problems.clear();
                    *view
                }
                CheckStep::Problem(found) => {
                    problems = found;
                    self.app.check_view()?
                }
            };
            step = match self.ask(&view, &mut kept, &problems)? {
                Move::Answer(answer) => {
                    self.answered = true;
                    self.app.check_answer(&answer)?
                }
                Move::Back => self.app.check_back()?,
                Move::Device => self.app.check_device()?,
                Move::KeepMind(keep) => self.app.check_keep_mind(keep)?,
                Move::Leave => self.leave()?,
            };
        }
    }

    /// Without a single answer there is nothing to say, and nothing is kept.
    fn leave(&mut self) -> Result<CheckStep, Failure> {
        if !self.answered && self.over {
            return Err(Failure::Refused(
                "there was no answer on stdin, so nothing was kept. Run `lattea check` in a terminal, or give the answers \
                 with `lattea check --answers FILE`"
                    .to_owned(),
            ));
        }
        if self.over {
            tell(&self.app.voice().say("terminal-left-early"));
        } else {
            self.say("terminal-left-early")?;
        }
        Ok(self.app.check_leave()?)
    }

    fn ask(
        &mut self,
        view: &CheckView,
        kept: &mut Vec<(String, FieldAnswer)>,
        problems: &[ProblemView],
    ) -> Result<Move, Failure> {
        if problems.is_empty() {
            self.above(view)?;
        }
        if matches!(view.style, CheckStyle::List { .. }) {
            return self.ask_list(view);
        }
        // Only what could not be read is asked again.
        kept.retain(|(id, _)| problems.iter().all(|problem| problem.field != *id));
        let mut at = 0;
        while let Some(field) = view.fields.get(at) {
            if kept.iter().any(|(id, _)| *id == field.id) {
                at += 1;
                continue;
            }
            let voice = self.app.voice();
            let mut paper = self.out.paper();
            if let Some(problem) = problems.iter().find(|problem| problem.field == field.id) {
                paper.gap();
                paper.line(&problem.text);
            } else {
                question::field(&mut paper, &voice, view, field);
            }
            self.out.page(paper)?;
            match self.read(|line| field::field(line, field))? {
                Meant::Answer(answer) => match self.app.check_field(&field.id, &answer) {
                    None => kept.push((field.id.clone(), answer)),
                    // Said at once, not after the rest of the screen.
                    Some(problem) => {
                        let mut paper = self.out.paper();
                        paper.line(&problem.text);
                        self.out.page(paper)?;
                    }
                },
                Meant::Back => match kept.pop() {
                    Some(_) => at = 0,
                    None => return Ok(Move::Back),
                },
                Meant::Leave => return Ok(Move::Leave),
                Meant::Device if view.device.is_some() => return Ok(Move::Device),
                Meant::Mind if let Some(mind) = &view.mind => return Ok(Move::KeepMind(!mind.kept)),
                Meant::Help | Meant::Device | Meant::Mind | Meant::Nothing | Meant::NotRead => {}
            }
        }
        Ok(Move::Answer(CheckAnswer::Fields(kept.clone())))
    }

    fn ask_list(&mut self, view: &CheckView) -> Result<Move, Failure> {
        let mut paper = self.out.paper();
        question::list(&mut paper, &self.app.voice(), view);
        self.out.page(paper)?;
        loop {
            match self.read(|line| field::list(line, &view.fields))? {
                Meant::Answer(answer) => return Ok(Move::Answer(answer)),
                Meant::Back => return Ok(Move::Back),
                Meant::Leave => return Ok(Move::Leave),
                Meant::Device if view.device.is_some() => return Ok(Move::Device),
                Meant::Mind if let Some(mind) = &view.mind => return Ok(Move::KeepMind(!mind.kept)),
                Meant::Help | Meant::Device | Meant::Mind | Meant::Nothing | Meant::NotRead => {}
            }
        }
    }

    /// Reads until a line means something; the end of all lines means leaving.
    fn read<T>(&mut self, read: impl Fn(&str) -> Meant<T>) -> Result<Meant<T>, Failure> {
        loop {
            let Some(line) = self.line()? else { return Ok(Meant::Leave) };
            match read(&line) {
                Meant::Help => {
                    let mut paper = self.out.paper();
                    help::help(&mut paper, &self.app.voice(), &self.app.help());
                    self.out.page(paper)?;
                }
                Meant::Nothing => self.say("terminal-answer-first")?,
                Meant::NotRead => self.say("terminal-not-read")?,
                meant => return Ok(meant),
            }
        }
    }

    fn line(&mut self) -> Result<Option<String>, Failure> {
        self.out.text("> ")?;
        let line = self.answers.next_line()?;
        if line.is_none() {
            self.over = true;
            self.out.text("\n")?;
        }
        Ok(line)
    }

    /// The part, when it changes; the advice that holds already, when it rises; and what the questions are about.
    fn above(&mut self, view: &CheckView) -> Result<(), Failure> {
        let voice = self.app.voice();
        let mut paper = self.out.paper();
        paper.blank();
        if let Some(intro) = &view.intro {
            paper.line(intro);
            paper.line(&voice.say("terminal-how"));
            paper.gap();
        }
        if let Some(already) = view.already.as_ref().filter(|already| Some(already.tier) != self.already) {
            tier::band(&mut paper, already);
            paper.line(&voice.say("terminal-already"));
            paper.gap();
            self.already = Some(already.tier);
        }
        if view.part != self.part {
            let (part, parts) = (i64::from(view.part), i64::from(view.parts));
            let arguments = [("part", part.into()), ("parts", parts.into()), ("name", view.part_name.as_str().into())];
            paper.aside(&voice.say_with("terminal-part", &arguments));
            self.part = view.part;
        }
        question::lead(&mut paper, view);
        self.out.page(paper)
    }

    fn print(&mut self, shown: &ResultView) -> Result<(), Failure> {
        let mut paper = self.out.paper();
        paper.blank();
        result::result(&mut paper, &self.app.voice(), shown);
        self.out.page(paper)
    }

    fn say(&mut self, id: &str) -> Result<(), Failure> {
        let mut paper = self.out.paper();
        paper.line(&self.app.voice().say(id));
        self.out.page(paper)
    }
}
