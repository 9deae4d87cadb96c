//! Everything about babies can be hidden, by one switch: after a loss, in grief, for somebody who pumps for others.
//!
//! Nothing is deleted, and what was noted comes back with the switch. Backups, exports and files for a second phone hold
//! everything. In a check no rule about a baby is weighed, as for somebody who has none; every question that could raise
//! the person's own level is still asked, also where it speaks of a baby.

use crate::{
    course::{mind::MindAnswers, record},
    error::Error,
    id::EntryId,
    journal::{Body, Check, Kind, Setting, SettingKey},
    triage::{assess::assess, findings::Findings, history::History, verdict::Verdict},
};

use super::{App, Shelf};

/// What can be noted by hand, in order.
const BY_HAND: [Kind; 8] = [
    Kind::Feed,
    Kind::Expression,
    Kind::Temperature,
    Kind::Symptom,
    Kind::Medicine,
    Kind::Nappy,
    Kind::Note,
    Kind::Contact,
];

/// What is about a baby.
const ABOUT_BABIES: [Kind; 2] = [Kind::Feed, Kind::Nappy];

impl App {
    /// Whether everything about babies is hidden.
    pub fn hides_babies(&self) -> bool {
        self.setting(SettingKey::HideBabies) == Some(Setting::HideBabies(true))
    }

    /// What can be noted by hand, in order; without what is about a baby while that is hidden.
    pub fn kinds_by_hand(&self) -> Vec<Kind> {
        BY_HAND.into_iter().filter(|kind| self.is_shown(*kind)).collect()
    }

    /// Of these kinds (all when none is named) those that are shown.
    pub(super) fn shown_of(&self, kinds: &[Kind]) -> Vec<Kind> {
        let asked: &[Kind] = if kinds.is_empty() { &Kind::ALL } else { kinds };
        asked.iter().copied().filter(|kind| self.is_shown(*kind)).collect()
    }

    pub(super) fn is_shown(&self, kind: Kind) -> bool {
        !ABOUT_BABIES.contains(&kind) || !self.hides_babies()
    }

    /// Whether the journal has something that is hidden.
    pub(super) fn hides_entries(&self) -> bool {
        let Shelf::Open(journal) = &self.shelf else { return false };
        let some = |kind: Kind| journal.last_of(kind).is_ok_and(|found| found.is_some());
        ABOUT_BABIES.into_iter().any(|kind| !self.is_shown(kind) && some(kind))
    }

    /// New answers, with the babies left out while they are hidden.
    pub(super) fn leave_out(&self, mut findings: Findings) -> Findings {
        findings.leave_babies_out(self.hides_babies());
        findings
    }

    /// What the journal keeps of a check. While babies are hidden it says that they were left out; but what the row that
    /// it changes says about a baby already stays in it.
    pub(super) fn row_of(
        &self,
        findings: &Findings,
        history: &History,
        verdict: &Verdict,
        changes: Option<EntryId>,
        mind: MindAnswers,
    ) -> Check {
        let row = |verdict: &Verdict| record::to_row(&self.content, findings, verdict, mind);
        if !findings.babies_left_out {
            return row(verdict);
        }
        let mut whole = findings.clone();
        whole.leave_babies_out(false);
        let whole = assess(&self.content, &whole, history, verdict.made_at);
        if self.is_about_a_baby(changes) {
            row(&whole)
        } else {
            Check { babies_left_out: !whole.infants.is_empty(), ..row(verdict) }
        }
    }

    fn is_about_a_baby(&self, check: Option<EntryId>) -> bool {
        let (Shelf::Open(journal), Some(id)) = (&self.shelf, check) else { return false };
        let about_one = |body: &Body| matches!(body, Body::Check(check) if check.infant_tier.is_some());
        journal.get(id).is_ok_and(|entry| about_one(&entry.body))
    }

    /// The switch was turned: the last result is weighed anew, and a check that was begun goes on from the first question
    /// that is asked in another way. A level that it had found is kept as a result first.
    pub(super) fn weigh_anew(&mut self) -> Result<(), Error> {
        self.keep_found_level()?;
        if self.check_is_open() {
            self.keep_draft();
            self.check = None;
            self.take_up_draft();
        } else {
            self.check = None;
        }
        let hides = self.hides_babies();
        if let Some(last) = &mut self.last {
            last.findings.leave_babies_out(hides);
            last.verdict = assess(&self.content, &last.findings, &last.history, last.made_at);
        }
        Ok(())
    }
}
