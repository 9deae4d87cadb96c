//! What an action does: the core decides, the next screen is drawn from its answer.

use lattea_core::{
    app::{CheckStep, LogStep, Logged, SettingStep, Started},
    error::Error,
    journal::{FormOf, Kind, SettingKey},
    session::event::Event,
    units::Side,
    view::{reminders::Route, result::SaidView},
};

use super::{
    Action, Place, Screen,
    check::Check,
    choose::Choose,
    form::{Form, Kinds, Typed},
    help::{From, Help, HelpData},
    journal::JournalScreen,
    learn::Learn,
    notice::Notice,
    pick::{Pick, Row},
    plan::Plan,
    reminders::Reminders,
    result::ResultScreen,
    session::Session,
    settings::Settings,
    shell::Shell,
    summary::Summary,
    today::{Beside, Today},
};

/// How many rows of the journal are read at once.
const ROWS: usize = 50;
/// How far ahead reminders are shown, hours.
const AHEAD_H: u32 = 7 * 24;

/// Runs an expression with the words and colours of this moment.
macro_rules! with_ctx {
    ($shell:expr, |$ctx:ident| $body:expr) => {{
        let voice = $shell.app.voice();
        let $ctx = Shell::ctx(&$shell.theme, &voice, $shell.app.now());
        $body
    }};
}

impl Shell<'_> {
    /// Does what was asked for.
    pub fn act(&mut self, action: Action) {
        let done = match action {
            Action::Quit => {
                self.keep_form();
                self.over = true;
                Ok(())
            }
            Action::Stay => Ok(()),
            Action::Go(place) => self.go(place),
            Action::Back => self.back(),
            Action::Park => self.park(),
            Action::Help => self.help(false),
            Action::OwnNumbers => self.help(true),
            Action::Answer(answer) => self.app.check_answer(&answer).map(|step| self.step(step)),
            Action::CheckBack => self.app.check_back().map(|step| self.step(step)),
            Action::Leave => self.app.check_leave().map(|step| self.step(step)),
            Action::KeepMind(keep) => self.app.check_keep_mind(keep).map(|step| self.step(step)),
            Action::Device => self.app.check_device().map(|step| self.step(step)),
            Action::More => self.app.check_more().map(|step| self.step(step)),
            Action::Result => self.app.result().map(|view| self.step(CheckStep::Done(Box::new(view)))),
            Action::Changes(all) => {
                self.changes(all);
                Ok(())
            }
            Action::Change(field) => self.app.check_change(&field).map(|step| {
                self.stack.pop_if(|screen| matches!(screen, Screen::Pick(_)));
                self.step(step);
            }),
            Action::Bin => self.bin(),
            Action::StartMassage(technique, side) => {
                self.app.massage_start(&technique, side).map(|it| self.started(it, Some((technique, side))))
            }
            Action::StartAfterFeed(technique, side) => {
                self.app.massage_start_after_feed(&technique, side).map(|it| self.started(it, None))
            }
            Action::Session(event) => self.session_event(event),
            Action::Note => {
                let quick = self.app.babies().map(|view| view.quick).unwrap_or_default();
                self.stack.push(Screen::Kinds(Kinds::new(self.app.kinds_by_hand(), quick)));
                Ok(())
            }
            Action::NoteAtOnce(form) => self.app.log_form(&form, None).map(|step| {
                if let LogStep::Saved(logged) = step {
                    self.logged(*logged);
                }
            }),
            Action::NoteKind(kind) => {
                let form = with_ctx!(self, |ctx| Form::new(kind, &ctx));
                self.open_form(form);
                Ok(())
            }
            Action::Edit(id, kind) => self.app.noted(id).map(|noted| {
                if let Some(form) = with_ctx!(self, |ctx| Form::of(noted, kind, &ctx)) {
                    self.open_form(form);
                }
            }),
            Action::Afresh(of, kind) => self.app.form_drop(of).map(|()| {
                self.stack.pop();
                self.act(match of {
                    FormOf::New { .. } => Action::NoteKind(kind),
                    FormOf::Entry { id } => Action::Edit(id, kind),
                });
            }),
            Action::Save(typed) => {
                self.save(*typed);
                Ok(())
            }
            Action::Older(cursor) => self.app.journal_page(Some(cursor), &[], ROWS).map(|view| {
                if let Some(Screen::Journal(journal)) = self.stack.last_mut() {
                    journal.add(view);
                }
            }),
            Action::Delete(id) => self.app.delete(id).map(|said| self.journal(said, Some(id))),
            Action::Undo(id) => self.app.undo_delete(id).map(|row| {
                self.stack.pop_if(|screen| matches!(screen, Screen::Pick(_)));
                let back = with_ctx!(self, |ctx| ctx.say_with("brought-back", &[("title", row.title.into())]));
                self.journal(back, None);
            }),
            Action::Card(id) => self.app.card(&id).map(|card| self.stack.push(Screen::Learn(Learn::card(card)))),
            Action::Differs => {
                self.stack.push(Screen::Learn(Learn::differs(self.app.learn())));
                Ok(())
            }
            Action::Country(code) => {
                self.app.choose_country(&code);
                self.renew_help();
                Ok(())
            }
            Action::Plan => self.app.course_plan().map(|view| self.stack.push(Screen::Plan(Plan::new(view)))),
            Action::Reminders => {
                self.app.reminders(AHEAD_H).map(|view| self.stack.push(Screen::Reminders(Reminders::new(view))))
            }
            Action::OpenReminder(id) => self.open_reminder(&id),
            Action::PutOff(id, way) => self.put_off(&id, &way),
            Action::Settings => {
                self.app.settings().map(|view| self.stack.push(Screen::Settings(Box::new(Settings::new(view)))))
            }
            Action::Choose(key, chosen) => self.choose(key, &chosen),
            Action::Expressed(typed) => self.expressed(&typed),
            Action::Keep => self.keep(),
            Action::BackUp(path, secret) => self.back_up(&path, &secret),
            Action::LookInto(path, secret) => self.look_into(path, secret),
            Action::BringBack(path, secret, how) => self.bring_back(&path, &secret, how),
            Action::Recover(act) => self.recover(act),
            Action::Lock => {
                self.app.lock();
                self.locked(None);
                Ok(())
            }
            Action::HandOver(request) => self.hand_over(&request),
            Action::Summary(from) => {
                self.stack = vec![Screen::Summary(Summary::of(self.app, Some(from)))];
                Ok(())
            }
            Action::Unlock => {
                self.unlocking = true;
                Ok(())
            }
            Action::OwnNumber(number) => {
                let all: Vec<_> = self.app.own_numbers().into_iter().chain([number]).collect();
                match self.app.set_own_numbers(&all) {
                    Ok(()) => self.renew_help(),
                    Err(problem) => {
                        if let Some(Screen::Help(help)) = self.stack.last_mut() {
                            help.refused(problem.to_string());
                        }
                    }
                }
                Ok(())
            }
        };
        if let Err(problem) = done {
            let title = with_ctx!(self, |ctx| ctx.say("did-not-work"));
            self.stack.push(Screen::Notice(Notice::problem(title, problem.to_string())));
        }
    }

    pub(super) fn go(&mut self, place: Place) -> Result<(), Error> {
        let screen = match place {
            Place::Today => Screen::Today(Box::new(self.today()?)),
            Place::Check => return self.start_check(),
            Place::Massage => Screen::Choose(Choose::new(self.app.massage_choices()?, String::new(), None)),
            Place::Journal => {
                self.journal(String::new(), None);
                return Ok(());
            }
            Place::Summary => Screen::Summary(Summary::of(self.app, None)),
            Place::Learn => Screen::Learn(Learn::list(self.app.learn())),
            Place::Help => return self.help(false),
        };
        self.stack = vec![screen];
        Ok(())
    }

    fn today(&mut self) -> Result<Today, Error> {
        self.renewed = self.app.now();
        Ok(Today::new(self.app.today()?, self.beside()))
    }

    fn beside(&self) -> Beside {
        Beside {
            parked: self.parked.is_some(),
            has_result: self.app.result().is_ok(),
            has_plan: self.app.course_plan().is_ok_and(|plan| !plan.sides.is_empty()),
            reminders: self.app.reminders(AHEAD_H).map_or(0, |view| view.reminders.len()),
        }
    }

    /// To the place that a reminder is about; one that is settled leads to Today.
    fn open_reminder(&mut self, id: &str) -> Result<(), Error> {
        let note = |kind: Kind| Some(Action::NoteKind(kind));
        let opened = self.app.open_reminder(id)?;
        let (place, then) = match opened.route {
            Route::Today => (Place::Today, None),
            Route::Check => (Place::Check, None),
            Route::Massage => (Place::Massage, None),
            Route::NoteContact => (Place::Today, note(Kind::Contact)),
            Route::NoteTemperature => (Place::Today, note(Kind::Temperature)),
            Route::NoteFeed => (Place::Today, note(Kind::Feed)),
        };
        self.go(place)?;
        then.into_iter().for_each(|then| self.act(then));
        Ok(())
    }

    fn put_off(&mut self, id: &str, way: &str) -> Result<(), Error> {
        let said = self.app.put_off(id, way)?;
        let view = self.app.reminders(AHEAD_H)?;
        if let Some(Screen::Reminders(reminders)) = self.stack.last_mut() {
            reminders.renew(view, said);
        }
        Ok(())
    }

    fn choose(&mut self, key: SettingKey, chosen: &[String]) -> Result<(), Error> {
        let step = self.app.choose(key, chosen)?;
        if let Some(Screen::Settings(settings)) = self.stack.last_mut() {
            match step {
                SettingStep::Saved(view) => settings.renew(*view),
                SettingStep::Problem(problems) => settings.problems(problems),
            }
        }
        Ok(())
    }

    fn expressed(&mut self, typed: &str) -> Result<(), Error> {
        let view = self.app.massage_expressed(typed)?;
        if let Some(session) = self.stack.last_mut().and_then(Screen::session) {
            session.noted(view);
        }
        Ok(())
    }

    /// Reads Today again, with the page where it was.
    pub(super) fn renew_today(&mut self) {
        self.renewed = self.app.now();
        let (view, beside) = (self.app.today(), self.beside());
        if let (Some(Screen::Today(today)), Ok(view)) = (self.stack.last_mut(), view) {
            today.renew(view, beside);
        }
    }

    fn start_check(&mut self) -> Result<(), Error> {
        if let (Some(check), Ok(_)) = (self.parked.take(), self.app.check_view()) {
            self.stack = vec![Screen::Check(Box::new(check))];
            return Ok(());
        }
        // Also one that an earlier run left.
        let step = if self.app.check_is_open() { self.app.check_resume()? } else { self.app.check_start()? };
        self.stack.clear();
        self.step(step);
        Ok(())
    }

    fn park(&mut self) -> Result<(), Error> {
        if let Some(Screen::Check(check)) = self.stack.pop() {
            self.parked = Some(*check);
        }
        self.go(Place::Today)
    }

    fn back(&mut self) -> Result<(), Error> {
        self.keep_form();
        self.stack.pop();
        match self.stack.last() {
            None => self.go(Place::Today),
            Some(Screen::Today(_)) => {
                self.renew_today();
                Ok(())
            }
            Some(_) => Ok(()),
        }
    }

    fn step(&mut self, step: CheckStep) {
        match step {
            CheckStep::Ask(view) => {
                let after = matches!(self.stack.last(), Some(Screen::Result(_)));
                with_ctx!(self, |ctx| match self.stack.last_mut() {
                    Some(Screen::Check(check)) => check.show(*view, &ctx),
                    _ => self.stack = vec![Screen::Check(Box::new(Check::new(*view, after, &ctx)))],
                });
            }
            CheckStep::Done(view) => {
                let more = self.app.check_has_more();
                self.stack = vec![Screen::Result(ResultScreen::new(view, more))];
            }
            CheckStep::Problem(problems) => {
                if let Some(Screen::Check(check)) = self.stack.last_mut() {
                    check.problems(problems);
                }
            }
        }
    }

    /// A session that a kill cut off goes on where it stands.
    pub(super) fn go_on_with_session(&mut self) {
        if let Ok(view) = self.app.massage_view() {
            let session = with_ctx!(self, |ctx| Session::new(view, &ctx));
            self.stack = vec![Screen::Session(Box::new(session))];
        }
    }

    fn started(&mut self, started: Started, wanted: Option<(String, Side)>) {
        let asks = matches!(started, Started::AskFeed(_));
        let screen = match started {
            Started::Begun(view) => Screen::Session(Box::new(with_ctx!(self, |ctx| Session::new(*view, &ctx)))),
            Started::Refused(why) | Started::AskFeed(why) => match self.app.massage_choices() {
                Ok(view) => Screen::Choose(Choose::new(view, why, wanted.filter(|_| asks))),
                Err(problem) => {
                    let title = with_ctx!(self, |ctx| ctx.say("did-not-work"));
                    Screen::Notice(Notice::problem(title, problem.to_string()))
                }
            },
        };
        self.stack = vec![screen];
    }

    fn session_event(&mut self, event: Event) -> Result<(), Error> {
        let view = self.app.massage_event(event)?;
        // Stop from Help leads back to the session, which says how it ended.
        let at = self.stack.iter().position(|screen| matches!(screen, Screen::Session(_)));
        if let Some(at) = at {
            self.stack.truncate(at + 1);
        }
        if let Some(session) = self.stack.last_mut().and_then(Screen::session) {
            session.show(view);
        }
        Ok(())
    }

    /// A form, with what was typed in it before and not saved.
    fn open_form(&mut self, form: Form) {
        let kept = self.app.form_kept(form.of_what()).ok().flatten();
        let form = match kept {
            Some(kept) => with_ctx!(self, |ctx| form.begun(&kept, &ctx)),
            None => form,
        };
        self.stack.push(Screen::Form(Box::new(form)));
    }

    /// What was typed stays in the journal until it is saved, also when the app is left.
    pub(super) fn keep_form(&mut self) {
        let Some(Screen::Form(form)) = self.stack.last() else { return };
        let of = form.of_what();
        if let Some(typed) = with_ctx!(self, |ctx| form.typed(&ctx)) {
            // Without a journal there is nowhere to keep it, and nothing to save it in.
            let _ = self.app.form_keep(of, &typed);
        }
    }

    fn save(&mut self, (body, at): Typed) {
        let (entry, of) = match self.stack.last() {
            Some(Screen::Form(form)) => (form.entry, Some(form.of_what())),
            _ => (None, None),
        };
        let kept = match entry {
            Some((id, then)) => self.app.edit(id, body, at.unwrap_or(then)),
            None => self.app.log(body, at),
        };
        match kept {
            Ok(logged) => {
                // Saved it is, whether or not what was typed can be let go.
                let _ = of.map(|of| self.app.form_drop(of));
                self.logged(logged);
            }
            Err(problem) => {
                if let Some(Screen::Form(form)) = self.stack.last_mut() {
                    form.refused(problem.to_string());
                }
            }
        }
    }

    fn logged(&mut self, logged: Logged) {
        self.journal(logged.said.clone(), None);
        if let Some(tier) = logged.raised {
            let (title, why) = with_ctx!(self, |ctx| (ctx.say("raised"), ctx.voice.say("today-changed")));
            self.stack.push(Screen::Notice(Notice::raised(title, tier, vec![logged.said, why])));
        }
    }

    fn journal(&mut self, said: String, undo: Option<lattea_core::id::EntryId>) {
        let mut screen = match self.app.journal_page(None, &[], ROWS) {
            Ok(view) => JournalScreen::new(view, said, undo),
            Err(problem) => JournalScreen::without(problem.to_string()),
        };
        if let Some(Screen::Journal(old)) = self.stack.last() {
            screen.keep_place(old);
        }
        self.stack = vec![Screen::Journal(screen)];
    }

    fn help_data(&mut self) -> HelpData {
        let say = self.app.result().map(|view| view.say).unwrap_or_default();
        let (view, country) = (self.app.help(), self.app.country());
        with_ctx!(self, |ctx| {
            let general = || ctx.voice.say_with("what-to-say-no-date", &[("signs", "…".into())]);
            let say = if say.is_empty() { general() } else { say };
            HelpData::new(view, say, country.as_deref(), &ctx)
        })
    }

    /// Opens Help over whatever is there, or closes it. Hands rest meanwhile.
    fn help(&mut self, own_first: bool) -> Result<(), Error> {
        if matches!(self.stack.last(), Some(Screen::Help(_))) {
            return self.back();
        }
        let (running, active) = match self.stack.last() {
            Some(Screen::Session(session)) => (!session.ended(), session.active()),
            _ => (false, false),
        };
        if active {
            self.session_event(Event::Pause)?;
        }
        let place = matches!(
            self.stack.last(),
            None | Some(
                Screen::Today(_)
                    | Screen::Choose(_)
                    | Screen::Journal(_)
                    | Screen::Summary(_)
                    | Screen::Learn(_)
                    | Screen::Plan(_)
                    | Screen::Reminders(_)
                    | Screen::Settings(_)
            )
        );
        let from = match (running, place) {
            (true, _) => From::Session,
            (false, true) => From::Places,
            (false, false) => From::Flow,
        };
        let help = Help::new(self.help_data(), from, own_first);
        self.stack.push(Screen::Help(Box::new(help)));
        Ok(())
    }

    /// The answers that can be put right.
    fn changes(&mut self, all: Vec<SaidView>) {
        let rows = all.into_iter().filter_map(|said| {
            Some(Row { text: said.text, under: String::new(), action: Action::Change(said.change?) })
        });
        let rows = rows.collect();
        let pick = with_ctx!(self, |ctx| Pick::new(ctx.say("change-answer"), ctx.say("change-lead"), rows));
        self.stack.push(Screen::Pick(pick));
    }

    /// What was deleted.
    fn bin(&mut self) -> Result<(), Error> {
        let view = self.app.bin()?;
        let rows = view.rows.into_iter().map(|row| Row {
            text: format!("{} · {} · {}", row.when, row.title, row.detail),
            under: row.until,
            action: Action::Undo(row.id),
        });
        let rows = rows.collect();
        let pick = with_ctx!(self, |ctx| Pick::new(ctx.say("bin"), view.lead, rows));
        self.stack.push(Screen::Pick(pick));
        Ok(())
    }

    fn renew_help(&mut self) {
        let data = self.help_data();
        if let Some(Screen::Help(help)) = self.stack.last_mut() {
            help.renew(data);
        }
    }
}
