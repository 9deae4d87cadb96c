//! The check, from the first question to the stored result.

use crate::{
    care::Tier,
    clock::Moment,
    error::Error,
    id::EntryId,
    journal::{Baby, BabyKey, Body, Kind, Setting, SettingKey},
    triage::{
        assess::assess,
        findings::{Answer, AnswerSource, Findings, Place},
        history::History,
        interview::{self, Next, Progress, Screen},
        verdict::{Permission, Verdict},
    },
    view::{
        answer::{self, CheckAnswer, ProblemView},
        check::{self, CheckView},
        result::{self, ResultInput, ResultView},
        voice::Voice,
    },
};

use super::{App, Shelf, record};

/// What comes next in a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckStep {
    /// A question.
    Ask(Box<CheckView>),
    /// The result.
    Done(Box<ResultView>),
    /// The answer could not be read; the question stands as it was.
    Problem(Vec<ProblemView>),
}

/// A check that is going on.
pub(super) struct Draft {
    findings: Findings,
    progress: Progress,
    /// The state before each answer, for going back.
    trail: Vec<(Findings, Progress, Screen)>,
    screen: Screen,
    /// Questions after the result that are still to be put.
    after: Option<Vec<Screen>>,
}

/// A check that has a result.
pub(super) struct Finished {
    pub(super) findings: Findings,
    pub(super) history: History,
    pub(super) verdict: Verdict,
    /// When the check was made; the verdict may have been worked out again since.
    pub(super) made_at: Moment,
    /// Its row in the journal, when there is one.
    pub(super) entry: Option<EntryId>,
}

impl App {
    /// Starts a check; one that was going on is dropped.
    ///
    /// # Errors
    /// [`Error`] when the journal refuses to keep the result.
    pub fn check_start(&mut self) -> Result<CheckStep, Error> {
        let now = self.now();
        let mut findings = Findings::new(&self.content);
        self.known_facts(&mut findings, now);
        self.go_on(findings, Progress::default(), Vec::new(), None)
    }

    /// Answers the question that stands.
    ///
    /// # Errors
    /// [`Error`] when no check is going on or the journal refuses to keep the result.
    pub fn check_answer(&mut self, given: &CheckAnswer) -> Result<CheckStep, Error> {
        let now = self.now();
        let Some(draft) = self.check.take() else { return Err(Error::NothingRunning { what: "check" }) };
        let (mut findings, mut progress) = (draft.findings.clone(), draft.progress.clone());
        let voice = self.voice_for(&draft.findings);
        let applied = answer::apply(&voice, &draft.screen, given, &mut findings, &mut progress, now);
        if let Err(problems) = applied {
            self.check = Some(draft);
            return Ok(CheckStep::Problem(problems));
        }
        record::stamp(&self.content, &mut findings, now);
        self.remember_babies(&findings)?;
        let Draft { mut trail, after, screen, .. } = draft;
        trail.push((draft.findings, draft.progress, screen));
        self.go_on(findings, progress, trail, after)
    }

    /// Goes back to the question before, with its answer as it was.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when no check is going on.
    pub fn check_back(&mut self) -> Result<CheckStep, Error> {
        let Some(draft) = &mut self.check else { return Err(Error::NothingRunning { what: "check" }) };
        if let Some((findings, progress, screen)) = draft.trail.pop() {
            draft.findings = findings;
            draft.progress = progress;
            if let Some(after) = &mut draft.after {
                after.insert(0, std::mem::replace(&mut draft.screen, screen));
            } else {
                draft.screen = screen;
            }
        }
        Ok(CheckStep::Ask(Box::new(self.check_view()?)))
    }

    /// The question that stands.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when no check is going on.
    pub fn check_view(&self) -> Result<CheckView, Error> {
        let Some(draft) = &self.check else { return Err(Error::NothingRunning { what: "check" }) };
        let voice = self.voice_for(&draft.findings);
        let now = self.now();
        let verdict = assess(&self.content, &draft.findings, &self.history(now), now);
        let already = verdict.infant_tier.map_or(verdict.tier, |baby| baby.max(verdict.tier));
        let already = Some(already).filter(|tier| *tier >= Tier::Within24h && draft.after.is_none());
        let mut view = check::check(&voice, &draft.screen, already, draft.trail.is_empty());
        // Round the result nobody needs to hear that the urgent things come first.
        view.intro = view.intro.filter(|_| draft.after.is_none());
        let in_body = view.part <= DEVICE_PART && draft.after.is_none();
        view.device = (in_body && !draft.progress.has_device).then(|| voice.say("have-device"));
        Ok(view)
    }

    /// The person has a device that measures pulse, breaths or pressure.
    ///
    /// # Errors
    /// [`Error`] when no check is going on.
    pub fn check_device(&mut self) -> Result<CheckStep, Error> {
        let Some(draft) = self.check.take() else { return Err(Error::NothingRunning { what: "check" }) };
        let progress = Progress { has_device: true, ..draft.progress };
        self.go_on(draft.findings, progress, draft.trail, draft.after)
    }

    /// Leaves the check early: the result says what is certain and what is open.
    ///
    /// # Errors
    /// [`Error`] when no check is going on or the journal refuses to keep the result.
    pub fn check_leave(&mut self) -> Result<CheckStep, Error> {
        let Some(draft) = self.check.take() else { return Err(Error::NothingRunning { what: "check" }) };
        self.finish(draft.findings)
    }

    /// A few more questions after the result, each skippable: they can open a technique or bring a follow-up.
    ///
    /// # Errors
    /// [`Error`] when there is no result yet or the journal refuses.
    pub fn check_more(&mut self) -> Result<CheckStep, Error> {
        let now = self.now();
        let Some(last) = &self.last else { return Err(Error::NothingRunning { what: "check" }) };
        let findings = last.findings.clone();
        let mut after = interview::after_result(&self.content, &findings, &last.history, now);
        if after.is_empty() {
            return Ok(CheckStep::Done(Box::new(self.result()?)));
        }
        let screen = after.remove(0);
        let (trail, progress) = (Vec::new(), Progress::default());
        self.check = Some(Draft { findings, progress, trail, screen, after: Some(after) });
        Ok(CheckStep::Ask(Box::new(self.check_view()?)))
    }

    /// Whether there is a question that [`check_more`](Self::check_more) would put.
    pub fn check_has_more(&self) -> bool {
        let now = self.now();
        let open = |last: &Finished| interview::after_result(&self.content, &last.findings, &last.history, now);
        self.last.as_ref().is_some_and(|last| !open(last).is_empty())
    }

    /// The last result.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when there is none yet.
    pub fn result(&self) -> Result<ResultView, Error> {
        let Some(last) = &self.last else { return Err(Error::NothingRunning { what: "check" }) };
        Ok(self.result_view(&last.findings, &last.history, &last.verdict))
    }

    /// The result of answers that came from elsewhere, such as a file; nothing is kept.
    pub fn result_view(&self, findings: &Findings, history: &History, verdict: &Verdict) -> ResultView {
        let country = self.country();
        let own_numbers = self.own_numbers();
        let input = ResultInput { verdict, findings, history, country: country.as_deref(), own_numbers: &own_numbers };
        result::result(&self.voice_for(findings), &input)
    }

    /// The latest check of the journal, or of this run when there is no journal.
    pub(super) fn latest(&self, now: Moment) -> Option<Finished> {
        let stored = match &self.shelf {
            Shelf::Open(journal) => journal.last_of(Kind::Check).ok().flatten(),
            _ => None,
        };
        let history = self.history(now);
        match stored {
            Some(entry) => {
                let Body::Check(check) = &entry.body else { return None };
                let findings = record::from_row(&self.content, check);
                let mut verdict = assess(&self.content, &findings, &history, now);
                // What was not allowed when the check was made does not become allowed by waiting: that needs a new one.
                let then = [check.permission_left, check.permission_right];
                let massage = &mut verdict.massage;
                for (side, then) in [&mut massage.left, &mut massage.right].into_iter().zip(then) {
                    if then != Permission::LightOnly && side.permission == Permission::LightOnly {
                        side.permission = Permission::Withheld;
                        side.techniques.clear();
                    }
                }
                massage.permission = massage.left.permission.min(massage.right.permission);
                massage.expires_at = massage.expires_at.min(check.expires_at);
                Some(Finished { findings, history, verdict, made_at: entry.at, entry: Some(entry.id) })
            }
            None => self.last.as_ref().map(|last| Finished {
                findings: last.findings.clone(),
                history: last.history,
                verdict: assess(&self.content, &last.findings, &history, now),
                made_at: last.made_at,
                entry: last.entry,
            }),
        }
    }

    fn go_on(
        &mut self,
        findings: Findings,
        progress: Progress,
        trail: Vec<(Findings, Progress, Screen)>,
        after: Option<Vec<Screen>>,
    ) -> Result<CheckStep, Error> {
        let now = self.now();
        let (screen, after) = match after {
            Some(mut left) if !left.is_empty() => (left.remove(0), Some(left)),
            Some(_) => return self.finish(findings),
            None => match interview::next(&self.content, &findings, &self.history(now), &progress, now) {
                Next::Ask(screen) => (screen, None),
                Next::Emergency | Next::Done => return self.finish(findings),
            },
        };
        self.check = Some(Draft { findings, progress, trail, screen, after });
        Ok(CheckStep::Ask(Box::new(self.check_view()?)))
    }

    /// Assesses, keeps the check in the journal when there is one, and shows the result. When it can't be kept the
    /// result is shown all the same: advice never waits for a disk.
    fn finish(&mut self, mut findings: Findings) -> Result<CheckStep, Error> {
        let now = self.now();
        record::stamp(&self.content, &mut findings, now);
        let history = self.history(now);
        let verdict = assess(&self.content, &findings, &history, now);
        let row = Body::Check(Box::new(record::to_row(&self.content, &findings, &verdict)));
        let more_of = self.last.as_ref().and_then(|last| last.entry).filter(|_| self.adds_to_last(&findings));
        let ids = &*self.ids;
        let entry = match (&mut self.shelf, more_of) {
            (Shelf::Open(journal), Some(entry)) => journal.edit(entry, row, now, now).map(|entry| Some(entry.id)),
            (Shelf::Open(journal), None) => journal.add(row, now, now, ids).map(|entry| Some(entry.id)),
            _ => Ok(None),
        };
        let not_saved = entry.as_ref().err().map(ToString::to_string);
        self.check = None;
        self.last = Some(Finished { findings, history, verdict, made_at: now, entry: entry.ok().flatten() });
        let mut view = self.result()?;
        if let Some(problem) = not_saved {
            view.do_now.push(self.voice().say_with("not-saved", &[("problem", problem.into())]));
        }
        Ok(CheckStep::Done(Box::new(view)))
    }

    /// Whether these answers are the last check's and more.
    fn adds_to_last(&self, findings: &Findings) -> bool {
        let Some(last) = &self.last else { return false };
        let mut old = last.findings.iter(&self.content);
        old.all(|(place, index, answer)| findings.get(&self.content, place, index) == Some(answer))
    }

    /// What need not be asked again: the babies and the day of birth.
    fn known_facts(&self, findings: &mut Findings, now: Moment) {
        let Shelf::Open(journal) = &self.shelf else { return };
        let babies = journal.babies().unwrap_or_default();
        let keys: Vec<&str> = babies.iter().map(|baby| baby.key.key()).collect();
        if !keys.is_empty() {
            // At most as many as the pack allows are kept; more can't be in the journal.
            let _ = findings.set_babies(&self.content, &keys);
        }
        let known = |days: i64| {
            i32::try_from(days).ok().map(|code| Answer {
                value: Ok(code),
                observed_at: Some(now),
                source: AnswerSource::Journal,
            })
        };
        let born = match self.setting(SettingKey::BirthDate) {
            Some(Setting::BirthDate(day)) => known((now.date() - day).num_days()),
            _ => None,
        };
        if let (Some(index), Some(answer)) = (self.content.vocabulary().find("days_postpartum"), born) {
            let _ = findings.set(&self.content, Place::Person, index, answer);
        }
    }

    /// Keeps how many babies there are, so that it is asked once.
    fn remember_babies(&mut self, findings: &Findings) -> Result<(), Error> {
        let Shelf::Open(journal) = &mut self.shelf else { return Ok(()) };
        let known = journal.babies()?;
        for key in findings.baby_ids().into_iter().flatten().filter_map(BabyKey::from_key) {
            if known.iter().all(|baby| baby.key != key) {
                journal.put_baby(&Baby { key, nickname: None, born: None })?;
            }
        }
        Ok(())
    }

    /// The voice of the last check, or the general one.
    pub(super) fn voice_of_latest(&self, findings: Option<&Findings>) -> Voice<'_> {
        findings.map_or_else(|| self.voice(), |findings| self.voice_for(findings))
    }
}

/// The device is offered up to this part of the check: the start and the body.
const DEVICE_PART: u8 = 2;
