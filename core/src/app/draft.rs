//! A check that was begun: kept in the journal answer by answer, and taken up again after a restart.
//!
//! What is kept are the answers with their times, in order. They are given again, one after the other, to the questions
//! that were asked; the first one that is no longer asked ends that. Answers about one's mind are not kept: they come
//! last, and are asked again. The answers of a check that has its result stay in the same place until the next check
//! begins, so that one of them can be put right ([`App::check_change`]).

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    course::{mind::MindAnswers, record},
    error::Error,
    id::EntryId,
    journal::{self, Body},
    session::outcome::Outcome,
    triage::{
        assess::assess,
        findings::Findings,
        history::History,
        interview::{self, Known, Next, Progress, Screen},
    },
    units::Side,
    view::{answer::CheckAnswer, check},
};

use super::{App, Shelf, change::Way, check::Draft};

/// One thing that was done in a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    /// When.
    pub(super) at: Moment,
    /// The ids of what was asked.
    pub(super) asked: Vec<String>,
    /// The answer; nothing when it was said that there is a measuring device.
    pub(super) answer: Option<CheckAnswer>,
    /// About one's mind: not kept in the journal.
    #[serde(skip)]
    pub(super) private: bool,
}

impl Step {
    /// Whether it answers what stands for this field.
    pub(super) fn is_about(&self, field: &str) -> bool {
        self.answer.is_some() && self.asked.iter().any(|id| id == field)
    }
}

/// The answers of a check that has its result, as the journal keeps them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ended {
    /// The check's entry.
    pub(super) of: EntryId,
    /// What was answered.
    pub(super) steps: Vec<Step>,
    /// What earlier checks had left.
    pub(super) past: Past,
    /// An answer was being put right.
    pub(super) changing: bool,
}

impl Ended {
    /// What may be written down of it.
    pub(super) fn new(of: EntryId, way: &Way, changing: bool) -> Self {
        Self { of, steps: kept(&way.steps), past: Past::of(&way.history), changing }
    }

    /// What the journal has of it, and beside it when the check was begun and by which content.
    pub(super) fn of_journal(journal: &journal::Journal) -> Option<(journal::Draft, Self)> {
        let kept = journal.draft().ok()?.filter(journal::Draft::has_result)?;
        let ended = serde_json::from_str(&kept.steps).ok()?;
        Some((kept, ended))
    }
}

/// What earlier checks had left for this one, by the words of the rule table.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Past {
    pub(super) fever_24h: bool,
    pub(super) worst_24h: String,
    pub(super) hold: String,
}

impl Past {
    fn of(history: &History) -> Self {
        let History { fever_24h, worst_24h, hold, .. } = history;
        Self { fever_24h: *fever_24h, worst_24h: worst_24h.key().to_owned(), hold: hold.key().to_owned() }
    }
}

impl App {
    /// What an earlier check of the journal said, another one than `but`.
    pub(super) fn known(&self, now: Moment, but: Option<EntryId>) -> Known {
        let Shelf::Open(journal) = &self.shelf else { return Known::default() };
        let checks = journal.page(None, &[journal::Kind::Check], 2).map(|page| page.entries).unwrap_or_default();
        match checks.into_iter().find(|check| Some(check.id) != but).map(|check| check.body) {
            Some(Body::Check(check)) => {
                let known = Known::of(&self.content, &record::from_row(&self.content, &check), now);
                // Babies that are hidden are not counted again.
                if self.hides_babies() { Known { babies: Vec::new(), ..known } } else { known }
            }
            _ => Known::default(),
        }
    }

    /// With which questions a check begins after a session that was stopped because something was seen, until there is a
    /// check.
    pub(super) fn opens(&self, now: Moment) -> Option<(String, Side)> {
        let Shelf::Open(journal) = &self.shelf else { return None };
        let day = i64::from(self.limits.harm.value);
        let session = journal.sessions_with_deleted(now.plus_hours(-day), now.plus_ms(1)).ok()?.pop()?;
        let Some(Outcome::Sign(sign)) = session.outcome else { return None };
        let check = journal.last_written(journal::Kind::Check).ok()?;
        let is_new = check.is_none_or(|check| check.created <= session.started);
        let group = self.limits.signs.get(&sign)?.opens.clone()?;
        is_new.then_some((group, session.side))
    }

    /// What an answer is remembered as.
    pub(super) fn step(&self, screen: &Screen, answer: Option<&CheckAnswer>, now: Moment) -> Step {
        let vocabulary = self.content.vocabulary();
        let sensitive = |(_, index): &crate::triage::explain::Asked| vocabulary.get(*index).sensitive;
        let kept = screen.ask == interview::Ask::StillTrue || !screen.items.iter().all(sensitive) || screen.babies;
        Step { at: now, asked: check::ids(&self.content, screen), answer: answer.cloned(), private: !kept }
    }

    /// Keeps what was answered so far. A check never waits for this: when it fails, only a restart would show it.
    pub(super) fn keep_draft(&mut self) {
        if self.check.as_ref().is_some_and(|draft| draft.basis.is_some()) {
            return self.keep_change();
        }
        let open = self.check.as_ref().filter(|draft| draft.is_open());
        let kept = open.and_then(|draft| Some((draft.begun, serde_json::to_string(&kept(&draft.steps)).ok()?)));
        self.put_steps(kept);
    }

    /// Keeps what led to the last result.
    pub(super) fn keep_way(&mut self) {
        let last = self.last.as_ref().and_then(|last| Some((last.entry?, last.way.as_ref()?)));
        match last.map(|(of, way)| (way.begun, Ended::new(of, way, false))) {
            Some((begun, ended)) => self.put_ended(begun, &ended),
            None => self.put_steps(None),
        }
    }

    /// Keeps the answers of a check that has its result.
    pub(super) fn put_ended(&mut self, begun: Moment, ended: &Ended) {
        self.put_steps(serde_json::to_string(ended).ok().map(|steps| (begun, steps)));
    }

    fn put_steps(&mut self, kept: Option<(Moment, String)>) {
        let version = self.content.version_shown();
        let Shelf::Open(journal) = &mut self.shelf else { return };
        let _ = match kept {
            Some((begun, steps)) => journal.put_draft(&journal::Draft { begun, content_version: version, steps }),
            None => journal.clear_draft(),
        };
    }

    /// Takes up what an earlier run left. What is too old to go on with is let go, but for a level that it had found.
    pub(super) fn take_up_draft(&mut self) {
        let now = self.now();
        let Shelf::Open(journal) = &self.shelf else { return };
        if let Some((_, ended)) = Ended::of_journal(journal) {
            if ended.changing {
                self.end_change();
            }
            return;
        }
        let Ok(Some(kept)) = journal.draft() else { return };
        let steps: Vec<Step> = serde_json::from_str(&kept.steps).unwrap_or_default();
        let last = steps.last().map_or(kept.begun, |step| step.at);
        let draft = self.replay(kept.begun, &steps, now);
        let lasts = now.ms_since(kept.begun) <= self.content.draft_hours() * crate::clock::HOUR_MS;
        let same = kept.content_version == self.content.version_shown();
        match draft {
            Some(draft) if lasts && same && now.ms_since(last) >= 0 => self.check = Some(draft),
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
        let kept = record::to_row(&self.content, findings, &verdict, MindAnswers::default());
        let row = Body::Check(Box::new(kept));
        let Shelf::Open(journal) = &mut self.shelf else { return };
        if verdict.highest().needs_clinician() {
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
        if draft.basis.is_some() {
            self.check = Some(draft);
            return Ok(super::CheckStep::Ask(Box::new(self.check_view()?)));
        }
        self.proceed(draft)
    }

    /// When the check that was begun was begun.
    pub fn check_begun(&self) -> Option<Moment> {
        self.check.as_ref().filter(|draft| draft.is_open()).map(|draft| draft.begun)
    }

    /// The check as these steps leave it; nothing when not one answer fits any more.
    fn replay(&self, begun: Moment, steps: &[Step], now: Moment) -> Option<Draft> {
        let history = self.history(now);
        let next = |findings: &Findings, progress: &Progress, at: Moment| match interview::next(
            &self.content,
            findings,
            &history,
            progress,
            at,
        ) {
            Next::Ask(screen) => Some(screen),
            Next::Emergency | Next::Done => None,
        };
        let (findings, progress) = self.unanswered(begun, None);
        let screen = next(&findings, &progress, begun)?;
        let mut draft = Draft { progress, ..Draft::new(findings, screen, begun) };
        for step in steps {
            let Some(screen) = next(&draft.findings, &draft.progress, step.at) else { break };
            if check::ids(&self.content, &screen) != step.asked {
                break;
            }
            draft.screen = screen;
            match &step.answer {
                None => draft.progress.has_device = true,
                Some(given) if self.take_answer(&mut draft, given, step.at, step.at).is_err() => break,
                Some(_) => {}
            }
            draft.steps.push(step.clone());
        }
        // When everything was answered, the last question stands: it only wants its result.
        if let Some(screen) = next(&draft.findings, &draft.progress, now) {
            draft.screen = screen;
        }
        draft.is_open().then_some(draft)
    }
}

/// What of it may be written down.
fn kept(steps: &[Step]) -> Vec<Step> {
    steps.iter().filter(|step| !step.private).cloned().collect()
}
