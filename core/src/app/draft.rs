//! A check that was begun: kept in the journal answer by answer, and taken up again after a restart.
//!
//! What is kept are the answers with their times, in order. They are given again, one after the other, to the questions
//! that were asked; the first one that is no longer asked ends that. Answers about one's mind are not kept: they come
//! last, and are asked again.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    course::{mind::MindAnswers, record},
    error::Error,
    journal::{self, Body},
    triage::{
        assess::assess,
        findings::Findings,
        interview::{self, Known, Next, Progress, Screen},
    },
    view::{
        answer::{self, CheckAnswer},
        check,
    },
};

use super::{App, Shelf, check::Draft, earlier::Earlier};

/// One thing that was done in a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    /// When.
    at: Moment,
    /// The ids of what was asked.
    asked: Vec<String>,
    /// The answer; nothing when it was said that there is a measuring device.
    answer: Option<CheckAnswer>,
}

impl App {
    /// What an earlier check of the journal said.
    pub(super) fn known(&self, now: Moment) -> Known {
        let Shelf::Open(journal) = &self.shelf else { return Known::default() };
        match journal.last_of(journal::Kind::Check).ok().flatten().map(|entry| entry.body) {
            Some(Body::Check(check)) => {
                let known = Known::of(&self.content, &record::from_row(&self.content, &check), now);
                // Babies that are hidden are not counted again.
                if self.hides_babies() { Known { babies: Vec::new(), ..known } } else { known }
            }
            _ => Known::default(),
        }
    }

    /// The step that an answer is kept as; nothing when it is not to be kept.
    pub(super) fn step(&self, screen: &Screen, answer: Option<&CheckAnswer>, now: Moment) -> Option<Step> {
        let vocabulary = self.content.vocabulary();
        let private = |(_, index): &crate::triage::explain::Asked| vocabulary.get(*index).sensitive;
        let kept = screen.ask == interview::Ask::StillTrue || !screen.items.iter().all(private) || screen.babies;
        kept.then(|| Step { at: now, asked: check::ids(&self.content, screen), answer: answer.cloned() })
    }

    /// Keeps what was answered so far. A check never waits for this: when it fails, only a restart would show it.
    pub(super) fn keep_draft(&mut self) {
        let version = self.content.version_shown();
        let Shelf::Open(journal) = &mut self.shelf else { return };
        let open = self.check.as_ref().filter(|draft| draft.is_open());
        let _ = match open.and_then(|draft| Some((draft.begun, serde_json::to_string(&draft.steps).ok()?))) {
            Some((begun, steps)) => journal.put_draft(&journal::Draft { begun, content_version: version, steps }),
            None => journal.clear_draft(),
        };
    }

    /// Takes up what an earlier run left. What is too old to go on with is let go, but for a level that it had found.
    pub(super) fn take_up_draft(&mut self) {
        let now = self.now();
        let Shelf::Open(journal) = &self.shelf else { return };
        let Ok(Some(kept)) = journal.draft() else { return };
        let steps: Vec<Step> = serde_json::from_str(&kept.steps).unwrap_or_default();
        let last = steps.last().map_or(kept.begun, |step| step.at);
        let draft = self.replay(kept.begun, &steps, now);
        let lasts = now.ms_since(kept.begun) <= self.content.draft_hours() * crate::clock::HOUR_MS;
        let same = kept.content_version == self.content.version_shown();
        match draft {
            Some(draft) if lasts && same && draft.is_open() && now.ms_since(last) >= 0 => self.check = Some(draft),
            Some(draft) => self.let_go(&draft.findings, last.min(now), now),
            None => {}
        }
        if self.check.is_none() {
            self.keep_draft();
        }
    }

    /// A check that nobody goes on with may have found that care is needed: that is kept, at the time of its last answer.
    fn let_go(&mut self, findings: &Findings, at: Moment, now: Moment) {
        let verdict = assess(&self.content, findings, &self.history(at), at);
        let found = verdict.infant_tier.map_or(verdict.tier, |baby| baby.max(verdict.tier));
        let kept = record::to_row(&self.content, findings, &verdict, MindAnswers::default());
        let row = Body::Check(Box::new(kept));
        let Shelf::Open(journal) = &mut self.shelf else { return };
        if found.needs_clinician() {
            let _ = journal.add(row, at, now, &*self.ids);
        }
    }

    /// Goes on with the check that was begun, also by an earlier run. What has become too old is asked again.
    ///
    /// # Errors
    /// [`Error::NothingRunning`] when none was begun.
    pub fn check_resume(&mut self) -> Result<super::CheckStep, Error> {
        let Some(draft) = self.check.take().filter(Draft::is_open) else {
            return Err(Error::NothingRunning { what: "check" });
        };
        self.proceed(draft)
    }

    /// When the check that was begun was begun.
    pub fn check_begun(&self) -> Option<Moment> {
        self.check.as_ref().filter(|draft| draft.is_open()).map(|draft| draft.begun)
    }

    fn replay(&self, begun: Moment, steps: &[Step], now: Moment) -> Option<Draft> {
        let history = self.history(now);
        let mut findings = self.leave_out(Findings::new(&self.content));
        self.know_birth(&mut findings, begun);
        let mut progress = Progress { known: self.known(begun), ..Progress::default() };
        let mut trail = Vec::new();
        let mut earlier = Earlier::default();
        let mut done = Vec::new();
        for step in steps {
            let Next::Ask(screen) = interview::next(&self.content, &findings, &history, &progress, step.at) else {
                break;
            };
            if check::ids(&self.content, &screen) != step.asked {
                break;
            }
            let Some(given) = &step.answer else {
                progress.has_device = true;
                done.push(step.clone());
                continue;
            };
            let before = (findings.clone(), progress.clone(), screen.clone(), done.len());
            let voice = self.voice_for(&findings);
            if answer::apply(&voice, &screen, given, &mut findings, &mut progress, step.at).is_err() {
                break;
            }
            record::stamp(&self.content, &mut findings, step.at);
            self.know_babies(&mut findings, step.at);
            self.know_lump(&mut findings, step.at);
            trail.push(before);
            earlier.keep(&screen, given, step.at);
            done.push(step.clone());
        }
        let next = interview::next(&self.content, &findings, &history, &progress, now);
        let screen = match next {
            Next::Ask(screen) => screen,
            // Everything was answered: it only wanted its result.
            Next::Emergency | Next::Done => trail.last().map(|(_, _, screen, _)| screen.clone())?,
        };
        let (after, steps, mind) = (None, done, MindAnswers::default());
        Some(Draft { findings, progress, trail, screen, earlier, after, begun, steps, mind })
    }
}
