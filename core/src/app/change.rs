//! An answer of a check that has its result is put right, or one is given that was left out.
//!
//! The check is gone through again with the answers that it was given, up to the one in question; the new answer is taken,
//! and what was answered after it is taken over as long as it is still asked. The result then takes the place of the
//! former one in the journal, weighed at the same time: it was the answer that was wrong, and not the breast that changed.
//! What has changed since wants a new check, so this is open only for as long as a correction counts as one (J17).

use crate::{
    clock::Moment,
    course::mind::MindAnswers,
    error::Error,
    id::EntryId,
    triage::{
        findings::Findings,
        history::{History, PastLevel},
        interview::{self, Next, Screen},
    },
    view::{check, result::ResultView},
};

use super::{
    App, CheckStep, Shelf,
    check::Draft,
    draft::{Ended, Past, Step},
    latest::Finished,
};

/// What led to a result.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub(super) begun: Moment,
    pub(super) steps: Vec<Step>,
    /// What the journal knew before it.
    pub(super) history: History,
}

/// The check that is added to or put right, as it was.
#[derive(Debug, Clone)]
pub(super) struct Basis {
    /// Its row in the journal, when there is one.
    pub(super) entry: Option<EntryId>,
    pub(super) made_at: Moment,
    findings: Findings,
    mind: MindAnswers,
    pub(super) way: Way,
}

impl Basis {
    pub(super) fn of(last: &Finished) -> Self {
        let nothing_kept = || Way { begun: last.made_at, steps: Vec::new(), history: last.history };
        let way = last.way.clone().unwrap_or_else(nothing_kept);
        Self { entry: last.entry, made_at: last.made_at, findings: last.findings.clone(), mind: last.mind, way }
    }
}

impl App {
    /// Goes back from the result to the question about `field`, to answer it anew; what was answered after it is taken
    /// over. Which fields those are says [`SaidView::change`](crate::view::result::SaidView::change). Until the new result
    /// is there, or one goes back, no massage starts.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when no result is there to be changed: none was found yet, a check is going on, or it is
    /// longer ago than a correction may be.
    pub fn check_change(&mut self, field: &str) -> Result<CheckStep, Error> {
        let Some(basis) = self.basis() else { return Err(Error::NothingRunning { what: "check" }) };
        match self.again(basis, field) {
            Some(draft) => {
                self.check = Some(draft);
                Ok(CheckStep::Ask(Box::new(self.check_view()?)))
            }
            None => Ok(CheckStep::Done(Box::new(self.result()?))),
        }
    }

    /// The result with what of it can be put right.
    pub(super) fn open_to_change(&self, mut view: ResultView) -> ResultView {
        let Some(basis) = self.basis() else { return view.closed() };
        let goes_on = !view.complete && self.again(basis.clone(), "").is_some();
        let answered = |field: &String| basis.way.steps.iter().any(|step| step.is_about(field));
        for said in &mut view.because {
            said.change = said.change.take().filter(answered);
        }
        for said in &mut view.not_known {
            said.change = said.change.take().filter(|field| goes_on || answered(field));
        }
        view.mistake = view.mistake.take().filter(answered);
        view
    }

    /// The last check, while it can be put right.
    fn basis(&self) -> Option<Basis> {
        if self.check_is_open() {
            return None;
        }
        let now = self.now();
        let basis = self.last.as_ref().map_or_else(|| self.kept_basis(now), |last| Some(Basis::of(last)))?;
        let lasts = self.rules.correction.window_min.value.saturating_mul(60_000);
        (0..=lasts).contains(&now.ms_since(basis.made_at)).then_some(basis)
    }

    /// What led to a check that is deleted goes with it.
    pub(super) fn forget_way(&mut self, check: EntryId) {
        let Shelf::Open(journal) = &mut self.shelf else { return };
        if Ended::of_journal(journal).is_some_and(|(_, ended)| ended.of == check) {
            // When it can't be written, a check that is not there any more can't be put right all the same.
            let _ = journal.clear_draft();
        }
    }

    /// As the journal kept it, after a lock or a restart.
    fn kept_basis(&self, now: Moment) -> Option<Basis> {
        let Shelf::Open(journal) = &self.shelf else { return None };
        let (kept, ended) = Ended::of_journal(journal)?;
        let same = kept.content_version == self.content.version_shown();
        let latest = self.latest(now).filter(|latest| same && latest.entry == Some(ended.of))?;
        let (entry, made_at) = (latest.entry, latest.made_at);
        // Entries about later times are left out, and what this check itself left is not its own reason.
        let Past { fever_24h, worst_24h, hold } = ended.past;
        let (worst_24h, hold) = (PastLevel::from_key(&worst_24h)?, PastLevel::from_key(&hold)?);
        let history = History { fever_24h, worst_24h, hold, ..self.history(made_at.plus_ms(-1)) };
        let way = Way { begun: kept.begun, steps: ended.steps, history };
        Some(Basis { entry, made_at, findings: latest.findings, mind: latest.mind, way })
    }

    /// The check up to the question about `field`, or to the first that was not answered; nothing when there is none.
    fn again(&self, basis: Basis, field: &str) -> Option<Draft> {
        let stop = basis.way.steps.iter().rposition(|step| step.is_about(field));
        let (mut draft, next) = self.gone_through(basis, stop);
        draft.screen = next?;
        draft.trail.clear();
        Some(draft)
    }

    /// The check as these answers leave it, and what is asked next.
    fn gone_through(&self, basis: Basis, stop: Option<usize>) -> (Draft, Option<Screen>) {
        let begun = basis.way.begun;
        let (findings, progress) = self.unanswered(begun, basis.entry);
        let left = basis.way.steps.iter().cloned().map(Some).collect();
        let fresh = Draft::new(findings, Screen::nothing(), begun);
        let mut draft = Draft { progress, mind: basis.mind, basis: Some(basis), left, ..fresh };
        let next = self.take_over(&mut draft, stop);
        (draft, next)
    }

    /// Keeps what is being put right, so that a level that it has found outlives the app; back at its first question, what
    /// there was before.
    pub(super) fn keep_change(&mut self) {
        let Some(draft) = self.check.as_ref().filter(|draft| draft.puts_right()) else { return };
        let Some(basis) = &draft.basis else { return };
        let Some(of) = basis.entry else { return };
        let is_open = !draft.trail.is_empty();
        let left = draft.left.iter().flatten();
        let steps = if is_open { draft.steps.iter().chain(left).cloned().collect() } else { basis.way.steps.clone() };
        let ended = Ended::new(of, &Way { begun: draft.begun, steps, history: basis.way.history }, is_open);
        self.put_ended(draft.begun, &ended);
    }

    /// What was being put right when the app ended has its result: nothing that it found is lost.
    pub(super) fn end_change(&mut self) {
        let now = self.now();
        let Some(basis) = self.kept_basis(now) else { return };
        let (draft, _) = self.gone_through(basis, None);
        // Without words or room for it the check stands as it was, and is tried again at the next start.
        let _ = self.finish(draft);
    }

    /// Goes on as far as the answers that are left say how, or until the one at `stop`. Returns what is asked then;
    /// nothing when everything is answered.
    pub(super) fn take_over(&self, draft: &mut Draft, stop: Option<usize>) -> Option<Screen> {
        loop {
            let (now, history) = self.weighed_at(draft);
            let next = interview::next(&self.content, &draft.findings, &history, &draft.progress, now);
            let Next::Ask(screen) = next else { return None };
            let asked = check::ids(&self.content, &screen);
            let fits = |step: &Option<Step>| step.as_ref().is_some_and(|step| step.asked == asked);
            let Some(at) = draft.left.iter().position(fits) else { return Some(screen) };
            let Some(step) = draft.left[at].take() else { return Some(screen) };
            match &step.answer {
                None => draft.progress.has_device = true,
                Some(given) if stop == Some(at) => {
                    draft.earlier.keep(&screen, given, step.at);
                    return Some(screen);
                }
                Some(given) => {
                    draft.screen = screen.clone();
                    if self.take_answer(draft, given, step.at, step.at).is_err() {
                        return Some(screen);
                    }
                }
            }
            draft.steps.push(step);
        }
    }

    /// When the answers of a check are weighed, and what the journal knew then.
    pub(super) fn weighed_at(&self, draft: &Draft) -> (Moment, History) {
        let now = self.now();
        draft.basis.as_ref().map_or_else(|| (now, self.history(now)), |basis| (basis.made_at, basis.way.history))
    }

    /// What was added after the result stays.
    pub(super) fn take_over_additions(&self, draft: &mut Draft) {
        let Some(basis) = draft.basis.as_ref().filter(|_| draft.after.is_none()) else { return };
        let added = interview::after_result(&self.content, &draft.findings, &basis.way.history, basis.made_at);
        for (place, finding) in added.into_iter().flat_map(|screen| screen.items) {
            if let Some(answer) = basis.findings.get(&self.content, place, finding) {
                // It was an answer to this very question, so it fits.
                let _ = draft.findings.set(&self.content, place, finding, answer);
            }
        }
    }
}
