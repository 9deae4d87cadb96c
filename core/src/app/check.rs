//! The check, from the first question to the stored result.

use crate::{
    care::Tier,
    clock::Moment,
    course::{mind::MindAnswers, record},
    error::Error,
    id::EntryId,
    journal::{Body, JournalError},
    triage::{
        assess::assess,
        explain::Asked,
        findings::Findings,
        history::{History, PastLevel},
        interview::{self, Ask, Next, Progress, Screen},
        verdict::Verdict,
    },
    view::{
        answer::{self, CheckAnswer, FieldAnswer, ProblemView},
        check::{self, CheckView, MindView},
        result::{self, ResultInput, ResultView},
        voice::Voice,
    },
};

use super::{
    App, Shelf,
    change::{Basis, Way},
    draft::Step,
    earlier::Earlier,
    latest::Finished,
};

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
    pub(super) findings: Findings,
    pub(super) progress: Progress,
    /// The state before each answer, for going back, and how many steps had been kept by then.
    pub(super) trail: Vec<(Findings, Progress, Screen, usize)>,
    pub(super) screen: Screen,
    /// What was answered, for whoever comes back to a question.
    pub(super) earlier: Earlier,
    /// Questions after the result that are still to be put; they add to the last check.
    pub(super) after: Option<Vec<Screen>>,
    /// When the first question was put.
    pub(super) begun: Moment,
    /// What was done so far, in order.
    pub(super) steps: Vec<Step>,
    /// The check that this one adds to or puts right; nothing for a new one.
    pub(super) basis: Option<Basis>,
    /// What that check was answered, each until it is taken over.
    pub(super) left: Vec<Option<Step>>,
    /// What is kept of answers about one's mind, chosen for this check.
    pub(super) mind: MindAnswers,
}

impl Draft {
    /// Nothing is answered yet.
    pub(super) fn new(findings: Findings, screen: Screen, begun: Moment) -> Self {
        Self {
            findings,
            progress: Progress::default(),
            trail: Vec::new(),
            screen,
            earlier: Earlier::default(),
            after: None,
            begun,
            steps: Vec::new(),
            basis: None,
            left: Vec::new(),
            mind: MindAnswers::default(),
        }
    }

    /// Somebody has answered something or begun to put it right, and the result is not there yet.
    pub(super) fn is_open(&self) -> bool {
        self.after.is_none() && (!self.trail.is_empty() || self.basis.is_some())
    }

    /// An answer of a check that has its result is being put right.
    pub(super) fn puts_right(&self) -> bool {
        self.after.is_none() && self.basis.is_some()
    }
}

impl App {
    /// Starts a check. One that was going on is dropped, but for a level that it had already found: that is kept.
    ///
    /// # Errors
    /// [`Error`] when the journal refuses to keep the result.
    pub fn check_start(&mut self) -> Result<CheckStep, Error> {
        self.keep_found_level()?;
        let now = self.now();
        self.check = None;
        self.keep_draft();
        let (findings, progress) = self.unanswered(now, None);
        match interview::next(&self.content, &findings, &self.history(now), &progress, now) {
            Next::Ask(screen) => {
                self.check = Some(Draft { progress, ..Draft::new(findings, screen, now) });
                Ok(CheckStep::Ask(Box::new(self.check_view()?)))
            }
            Next::Emergency | Next::Done => {
                let screen = Screen::nothing();
                self.finish(Draft { progress, ..Draft::new(findings, screen, now) })
            }
        }
    }

    /// Answers the question that stands.
    ///
    /// # Errors
    /// [`Error`] when no check is going on or the journal refuses to keep the result.
    pub fn check_answer(&mut self, given: &CheckAnswer) -> Result<CheckStep, Error> {
        let now = self.now();
        let Some(mut draft) = self.check.take() else { return Err(Error::NothingRunning { what: "check" }) };
        // What is added or put right after the result is weighed at the check's own time, so it counts as seen then.
        let seen = draft.basis.as_ref().map_or(now, |basis| basis.made_at);
        let said = if draft.puts_right() { seen } else { now };
        let step = self.step(&draft.screen, Some(given), said);
        if let Err(problems) = self.take_answer(&mut draft, given, said, seen) {
            self.check = Some(draft);
            return Ok(CheckStep::Problem(problems));
        }
        if draft.after.is_none() {
            draft.steps.push(step);
        }
        self.proceed(draft)
    }

    /// Nothing answered yet, but what is known without asking; what the check `but` said is left out.
    pub(super) fn unanswered(&self, now: Moment, but: Option<EntryId>) -> (Findings, Progress) {
        let mut findings = self.leave_out(Findings::new(&self.content));
        self.know_birth(&mut findings, now);
        (findings, Progress { known: self.known(now, but), opens: self.opens(now), ..Progress::default() })
    }

    /// Takes the answer to the question that stands, given `now` about what was `seen` then; what can't be read changes
    /// nothing.
    pub(super) fn take_answer(
        &self,
        draft: &mut Draft,
        given: &CheckAnswer,
        now: Moment,
        seen: Moment,
    ) -> Result<(), Vec<ProblemView>> {
        let (mut findings, mut progress) = (draft.findings.clone(), draft.progress.clone());
        let voice = self.voice_for(&draft.findings);
        answer::apply(&voice, &draft.screen, given, &mut findings, &mut progress, now)?;
        record::stamp(&self.content, &mut findings, seen);
        // Those that this check itself is still going to ask for are not known yet.
        if !draft.left.iter().flatten().any(|step| step.is_about(check::BABIES)) {
            self.know_babies(&mut findings, now);
        }
        self.know_lump(&mut findings, now);
        draft.earlier.keep(&draft.screen, given, now);
        let findings = std::mem::replace(&mut draft.findings, findings);
        let progress = std::mem::replace(&mut draft.progress, progress);
        draft.trail.push((findings, progress, draft.screen.clone(), draft.steps.len()));
        Ok(())
    }

    /// What is wrong with one field of the question that stands, before the others are answered; `None` when it can be
    /// read, or when nothing is asked. Nothing is answered by it.
    pub fn check_field(&self, field: &str, given: &FieldAnswer) -> Option<ProblemView> {
        let draft = self.check.as_ref()?;
        answer::problem(&self.voice_for(&draft.findings), &draft.screen, field, given, self.now())
    }

    /// Goes back to the question before, with its answer as it was; from the one that is put right, to the result.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when no check is going on.
    pub fn check_back(&mut self) -> Result<CheckStep, Error> {
        let Some(draft) = &mut self.check else { return Err(Error::NothingRunning { what: "check" }) };
        if draft.puts_right() && draft.trail.is_empty() {
            self.check = None;
            return Ok(CheckStep::Done(Box::new(self.result()?)));
        }
        if let Some((findings, progress, screen, kept)) = draft.trail.pop() {
            draft.steps.truncate(kept);
            draft.findings = findings;
            draft.progress = progress;
            if let Some(after) = &mut draft.after {
                after.insert(0, std::mem::replace(&mut draft.screen, screen));
            } else {
                draft.screen = screen;
            }
        }
        self.keep_draft();
        Ok(CheckStep::Ask(Box::new(self.check_view()?)))
    }

    /// The question that stands.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when no check is going on.
    pub fn check_view(&self) -> Result<CheckView, Error> {
        let Some(draft) = &self.check else { return Err(Error::NothingRunning { what: "check" }) };
        let voice = self.voice_for(&draft.findings);
        let (now, history) = self.weighed_at(draft);
        let verdict = assess(&self.content, &draft.findings, &history, now);
        let already = Some(verdict.highest()).filter(|tier| *tier >= Tier::Within24h && draft.basis.is_none());
        let at_start = draft.trail.is_empty() && !draft.puts_right();
        let mut view = check::check(&voice, &draft.screen, already, at_start);
        // Round the result nobody needs to hear that the urgent things come first.
        view.intro = view.intro.filter(|_| draft.basis.is_none());
        let in_time = draft.after.is_none() && self.device_is_still_to_come(&draft.screen);
        view.device = (in_time && !draft.progress.has_device).then(|| voice.say("have-device"));
        view.mind = self.mind_view(&voice, draft);
        view.given = self.given_before(&voice, draft, now);
        view.last = self.last_said(&voice, draft, now);
        Ok(view)
    }

    /// The person has a device that measures pulse, breaths or pressure.
    ///
    /// # Errors
    /// [`Error`] when no check is going on.
    pub fn check_device(&mut self) -> Result<CheckStep, Error> {
        let now = self.now();
        let Some(mut draft) = self.check.take() else { return Err(Error::NothingRunning { what: "check" }) };
        draft.progress.has_device = true;
        draft.steps.push(self.step(&draft.screen, None, now));
        self.proceed(draft)
    }

    /// Whether the answers of this check about one's mind are to be kept in the journal; the next check asks anew.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when no check is going on.
    pub fn check_keep_mind(&mut self, keep: bool) -> Result<CheckStep, Error> {
        let Some(draft) = &mut self.check else { return Err(Error::NothingRunning { what: "check" }) };
        draft.mind = if keep { MindAnswers::Kept } else { MindAnswers::LevelOnly };
        Ok(CheckStep::Ask(Box::new(self.check_view()?)))
    }

    /// Leaves the check early: the result says what is certain and what is open. What was begun to be put right and not
    /// answered stays as it was.
    ///
    /// # Errors
    /// [`Error`] when no check is going on or the journal refuses to keep the result.
    pub fn check_leave(&mut self) -> Result<CheckStep, Error> {
        let Some(mut draft) = self.check.take() else { return Err(Error::NothingRunning { what: "check" }) };
        if draft.puts_right() {
            if draft.trail.is_empty() {
                return Ok(CheckStep::Done(Box::new(self.result()?)));
            }
            self.take_over(&mut draft, None);
        }
        self.finish(draft)
    }

    /// Whether a check was begun and has no result yet. Until it has one, no session starts.
    pub fn check_is_open(&self) -> bool {
        self.check.as_ref().is_some_and(Draft::is_open)
    }

    /// A check that is being given up may have found that care is needed: that is kept as the result of leaving it early.
    ///
    /// # Errors
    /// [`Error`] when there are no words for the result; a journal that refuses is said in the result itself.
    pub(super) fn keep_found_level(&mut self) -> Result<(), Error> {
        let now = self.now();
        let Some(draft) = self.check.as_ref().filter(|draft| draft.is_open()) else { return Ok(()) };
        let found = || assess(&self.content, &draft.findings, &self.history(now), now).highest().needs_clinician();
        if draft.puts_right() || found() {
            self.check_leave()?;
        }
        Ok(())
    }

    /// A few more questions after the result, each skippable: they can open a technique or bring a follow-up.
    ///
    /// # Errors
    /// [`Error`] when there is no result yet or the journal refuses.
    pub fn check_more(&mut self) -> Result<CheckStep, Error> {
        let now = self.now();
        let Some(last) = &self.last else { return Err(Error::NothingRunning { what: "check" }) };
        let (findings, mind) = (last.findings.clone(), last.mind);
        let basis = Basis::of(last);
        let mut after = interview::after_result(&self.content, &findings, &last.history, now);
        if after.is_empty() {
            return Ok(CheckStep::Done(Box::new(self.result()?)));
        }
        let screen = after.remove(0);
        let (begun, steps) = (basis.way.begun, basis.way.steps.clone());
        let fresh = Draft::new(findings, screen, begun);
        self.check = Some(Draft { after: Some(after), mind, basis: Some(basis), steps, ..fresh });
        Ok(CheckStep::Ask(Box::new(self.check_view()?)))
    }

    /// Whether there is a question that [`check_more`](Self::check_more) would put.
    pub fn check_has_more(&self) -> bool {
        let now = self.now();
        let open = |last: &Finished| interview::after_result(&self.content, &last.findings, &last.history, now);
        self.last.as_ref().is_some_and(|last| !open(last).is_empty())
    }

    /// The last result. After a lock or a restart it is worked out again from what the journal kept: as it was found, but
    /// what is allowed is what is allowed now.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when there is none yet.
    pub fn result(&self) -> Result<ResultView, Error> {
        if let Some(last) = &self.last {
            return Ok(self.open_to_change(self.of_result(
                &last.findings,
                &last.history,
                &last.verdict,
                result::result,
            )));
        }
        let Some(latest) = self.latest(self.now()) else { return Err(Error::NothingRunning { what: "check" }) };
        // What this check itself left is no reason for it.
        let past = History { hold: PastLevel::None, worst_24h: PastLevel::None, ..latest.history };
        let found = assess(&self.content, &latest.findings, &past, latest.made_at);
        let tier = latest.kept.as_ref().map_or(found.tier, |kept| kept.tier.max(found.tier));
        let mut verdict = Verdict { tier, ..found };
        let (then, now) = (&mut verdict.massage, latest.verdict.massage);
        for (then, now) in [(&mut then.left, now.left), (&mut then.right, now.right)] {
            if now.permission < then.permission {
                *then = now;
            }
        }
        (then.permission, then.expires_at) = (now.permission, now.expires_at);
        Ok(self.open_to_change(self.of_result(&latest.findings, &past, &verdict, result::result)))
    }

    /// The result of answers that came from elsewhere, such as a file; nothing is kept.
    pub fn result_view(&self, findings: &Findings, history: &History, verdict: &Verdict) -> ResultView {
        self.of_result(findings, history, verdict, result::result).closed()
    }

    /// A part of a result, or all of it.
    pub(super) fn of_result<T>(
        &self,
        findings: &Findings,
        history: &History,
        verdict: &Verdict,
        part: fn(&Voice<'_>, &ResultInput<'_>) -> T,
    ) -> T {
        let country = self.country();
        let own_numbers = self.own_numbers();
        let input = ResultInput { verdict, findings, history, country: country.as_deref(), own_numbers: &own_numbers };
        part(&self.voice_for(findings), &input)
    }

    /// The question after the last answer, or the result.
    pub(super) fn proceed(&mut self, mut draft: Draft) -> Result<CheckStep, Error> {
        let (screen, after) = match draft.after.take() {
            Some(mut left) if !left.is_empty() => (left.remove(0), Some(left)),
            Some(_) => return self.finish(draft),
            None => match self.take_over(&mut draft, None) {
                Some(screen) => (screen, None),
                None => return self.finish(draft),
            },
        };
        self.check = Some(Draft { screen, after, ..draft });
        self.keep_draft();
        Ok(CheckStep::Ask(Box::new(self.check_view()?)))
    }

    /// Assesses, keeps the check in the journal when there is one, and shows the result. When it can't be kept the
    /// result is shown all the same: advice never waits for a disk. What is added after the result, or put right, belongs
    /// to that check: it is weighed at its time, and changes its row.
    pub(super) fn finish(&mut self, mut draft: Draft) -> Result<CheckStep, Error> {
        let now = self.now();
        self.take_over_additions(&mut draft);
        let Draft { mut findings, mind, basis, begun, steps, .. } = draft;
        let (made_at, history, changes) = basis
            .map_or_else(|| (now, self.history(now), None), |basis| (basis.made_at, basis.way.history, basis.entry));
        record::stamp(&self.content, &mut findings, made_at);
        let way = Some(Way { begun, steps, history });
        let verdict = assess(&self.content, &findings, &history, made_at);
        let (history, verdict) = self.lifted(&findings, history, verdict);
        let row = Body::Check(Box::new(self.row_of(&findings, &history, &verdict, changes, mind)));
        let ids = &*self.ids;
        let entry = match (&mut self.shelf, changes) {
            (Shelf::Open(journal), Some(entry)) => match journal.edit(entry, row.clone(), made_at, now) {
                Err(JournalError::NotFound) => journal.add(row, now, now, ids),
                changed => changed,
            }
            .map(|entry| Some(entry.id)),
            (Shelf::Open(journal), None) => journal.add(row, now, now, ids).map(|entry| Some(entry.id)),
            _ => Ok(None),
        };
        let not_saved = entry.as_ref().err().map(ToString::to_string);
        self.remember_babies(&findings);
        self.check = None;
        let entry = entry.ok().flatten();
        self.last = Some(Finished { findings, history, verdict, made_at, entry, kept: None, mind, way });
        // What could not be saved stays where it is kept.
        if not_saved.is_none() {
            self.keep_way();
        }
        let mut view = self.result()?;
        if let Some(problem) = not_saved {
            view.do_now.push(self.voice().say_with("not-saved", &[("problem", problem.into())]));
        }
        Ok(CheckStep::Done(Box::new(view)))
    }

    /// J17: a complete check by the built-in content ends a level "within 24 hours" that was only held.
    fn lifted(&self, findings: &Findings, history: History, verdict: Verdict) -> (History, Verdict) {
        let lifted = history.for_a_complete_check();
        if lifted == history || !verdict.complete || !self.content.is_embedded() {
            return (history, verdict);
        }
        let verdict = assess(&self.content, findings, &lifted, verdict.made_at);
        (lifted, verdict)
    }

    /// The voice of the last check, or the general one.
    pub(super) fn voice_of_latest(&self, findings: Option<&Findings>) -> Voice<'_> {
        findings.map_or_else(|| self.voice(), |findings| self.voice_for(findings))
    }

    fn mind_view(&self, voice: &Voice<'_>, draft: &Draft) -> Option<MindView> {
        let is_mind = |(_, index): &Asked| self.content.vocabulary().get(*index).mind;
        let asked = draft.screen.ask != Ask::StillTrue && draft.screen.items.iter().any(is_mind);
        let kept = draft.mind == MindAnswers::Kept;
        let (text, change) = if kept { ("mind-kept", "mind-keep-not") } else { ("mind-not-kept", "mind-keep") };
        let journal = matches!(self.shelf, Shelf::Open(_));
        (asked && journal).then(|| MindView { kept, text: voice.say(text), change: voice.say(change) })
    }

    /// A device is offered until its question has been passed.
    fn device_is_still_to_come(&self, screen: &Screen) -> bool {
        let questions = self.content.questions();
        let behind = questions.iter().rposition(|question| question.row.behind_device);
        let here = match screen.ask {
            Ask::Question(at) | Ask::Opened(at) => Some(at),
            Ask::Babies | Ask::StillTrue => Some(0),
            Ask::Quiet | Ask::FirstLook(_) | Ask::Plainer | Ask::Again => None,
        };
        here.zip(behind).is_some_and(|(here, behind)| here <= behind)
    }
}
