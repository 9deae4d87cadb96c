//! What a check need not ask again: the day of birth, and which babies there are.

use crate::{
    clock::Moment,
    journal::{Baby, BabyKey, Setting, SettingKey},
    triage::{
        facts::Facts,
        findings::{Answer, AnswerSource, Findings, Place},
        history::History,
        truth::Truth,
    },
};

use super::{App, Shelf};

impl App {
    /// The day of birth, when it was set.
    pub(super) fn know_birth(&self, findings: &mut Findings, now: Moment) {
        let Some(Setting::BirthDate(day)) = self.setting(SettingKey::BirthDate) else { return };
        let days = i32::try_from((now.date() - day).num_days()).ok();
        if let (Some(index), Some(code)) = (self.content.vocabulary().find("days_postpartum"), days) {
            let answer = Answer { value: Ok(code), observed_at: Some(now), source: AnswerSource::Journal };
            // A day that no answer can be about is asked for instead.
            let _ = findings.set(&self.content, Place::Person, index, answer);
        }
    }

    /// The babies of the journal, once it was said who is fed: whoever has no baby to feed is never asked about one.
    pub(super) fn know_babies(&self, findings: &mut Findings, now: Moment) {
        let who = self.content.vocabulary().find("who");
        let said = who.and_then(|who| findings.get(&self.content, Place::Person, who));
        if findings.baby_ids().is_some() || said.is_none_or(|said| said.value.is_err()) {
            return;
        }
        let facts = Facts::new(&self.content, findings, &History::default(), now);
        if facts.truth(self.content.babies_none_when(), Place::Person) != Truth::False {
            return;
        }
        let keys: Vec<&str> = match &self.shelf {
            // Where the person's own rules ask about a baby, one without a name is enough.
            _ if findings.babies_left_out => BabyKey::ALL.first().map(|key| key.key()).into_iter().collect(),
            Shelf::Open(journal) => journal.babies().unwrap_or_default().iter().map(|baby| baby.key.key()).collect(),
            _ => Vec::new(),
        };
        if !keys.is_empty() {
            // At most as many as the pack allows are kept; more can't be in the journal.
            let _ = findings.set_babies(&self.content, &keys);
        }
    }

    /// Keeps how many babies there are, so that it is asked once. A check never waits for this: when it fails, it is
    /// asked again.
    pub(super) fn remember_babies(&mut self, findings: &Findings) {
        let now = self.now();
        let Shelf::Open(journal) = &mut self.shelf else { return };
        if findings.babies_left_out {
            return;
        }
        let Ok(known) = journal.babies() else { return };
        for key in findings.baby_ids().into_iter().flatten().filter_map(BabyKey::from_key) {
            if known.iter().all(|baby| baby.key != key) {
                let _ = journal.put_baby(&Baby { key, nickname: None, born: None }, now);
            }
        }
    }
}
