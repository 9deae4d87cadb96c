//! The babies: how many, and what each is called.

use crate::{
    error::Error,
    journal::{Baby, BabyKey, JournalError},
    view::{
        answer::ProblemView,
        babies::{self, BabiesView},
    },
};

use super::App;

/// What came of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BabiesStep {
    /// It is kept.
    Saved(Box<BabiesView>),
    /// It can't be read; nothing was changed.
    Problem(Vec<ProblemView>),
}

impl App {
    /// The babies, and the cells that note a feed or a nappy of each at once; nothing of it while babies are hidden.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn babies(&self) -> Result<BabiesView, Error> {
        let journal = self.journal()?;
        let keys: Vec<BabyKey> = journal.babies()?.into_iter().map(|baby| baby.key).collect();
        let removable = match keys.last() {
            Some(last) => !journal.baby_in_use(*last)?,
            None => false,
        };
        let view = babies::babies(&self.voice(), &keys, self.content.babies_max(), removable);
        Ok(if self.hides_babies() { babies::hidden(view) } else { view })
    }

    /// One baby more, with the next letter. When there are as many as there can be nothing changes.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it refuses.
    pub fn baby_add(&mut self) -> Result<BabiesView, Error> {
        let now = self.now();
        let known = self.journal()?.babies()?;
        let next = BabyKey::ALL
            .into_iter()
            .take(self.content.babies_max())
            .find(|key| known.iter().all(|baby| baby.key != *key));
        if let Some(key) = next {
            self.journal_mut()?.put_baby(&Baby { key, nickname: None, born: None }, now)?;
        }
        self.babies()
    }

    /// Calls a baby by a nickname; an empty one takes it back.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no such baby, or the journal refuses.
    pub fn baby_name(&mut self, key: BabyKey, typed: &str) -> Result<BabiesStep, Error> {
        let now = self.now();
        let known = self.journal()?.babies()?.into_iter().find(|baby| baby.key == key);
        let baby = known.ok_or(JournalError::NoSuchBaby)?;
        match babies::read_nickname(&self.voice(), key, typed) {
            Ok(nickname) => {
                self.journal_mut()?.put_baby(&Baby { nickname, ..baby }, now)?;
                Ok(BabiesStep::Saved(Box::new(self.babies()?)))
            }
            Err(problem) => Ok(BabiesStep::Problem(vec![problem])),
        }
    }

    /// Takes the last baby away, about which nothing was noted.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no baby, or an entry speaks of it.
    pub fn baby_remove(&mut self) -> Result<BabiesView, Error> {
        let last = self.journal()?.babies()?.pop().ok_or(JournalError::NoSuchBaby)?;
        self.journal_mut()?.remove_baby(last.key)?;
        self.babies()
    }
}
