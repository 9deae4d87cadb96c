//! What is noted by hand, as a shell sends it: forms with what was typed. What can't be read comes back beside its field.

use crate::{
    clock::Moment,
    error::Error,
    id::EntryId,
    journal::{FormOf, JournalError},
    view::{
        answer::ProblemView,
        entry::{self, EntryForm},
    },
};

use super::{App, entries::Logged};

/// What came of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogStep {
    /// It is kept.
    Saved(Box<Logged>),
    /// It can't be read; nothing was changed.
    Problem(Vec<ProblemView>),
}

/// An entry to look at or change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Its id.
    pub id: EntryId,
    /// When it happened.
    pub at: Moment,
    /// What was noted; nothing for what the app itself writes.
    pub form: Option<EntryForm>,
}

impl App {
    /// Keeps what was typed about the time `at`, or about now.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it refuses.
    pub fn log_form(&mut self, form: &EntryForm, at: Option<Moment>) -> Result<LogStep, Error> {
        match entry::read(&self.voice(), form) {
            Ok(body) => {
                let kept = step(self.log(body, at));
                if let Ok(LogStep::Saved(_)) = &kept {
                    self.forget_saved(form);
                }
                kept
            }
            Err(problems) => Ok(LogStep::Problem(problems)),
        }
    }

    /// Changes an entry to what was typed; its earlier version is kept.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no such entry, or it refuses.
    pub fn edit_form(&mut self, id: EntryId, form: &EntryForm, at: Moment) -> Result<LogStep, Error> {
        match entry::read(&self.voice(), form) {
            Ok(body) => {
                let kept = step(self.edit(id, body, at));
                if let Ok(LogStep::Saved(_)) = &kept {
                    self.forget_form(FormOf::Entry { id });
                }
                kept
            }
            Err(problems) => Ok(LogStep::Problem(problems)),
        }
    }

    /// One entry, ready to be changed.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, no such entry, or it can't be read.
    pub fn noted(&self, id: EntryId) -> Result<Noted, Error> {
        let entry = self.journal()?.get(id)?;
        Ok(Noted { id, at: entry.at, form: entry::form(&self.voice(), &entry.body) })
    }

    /// Everything as one JSON document.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn export_bytes(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        self.journal()?.export(self.now(), &mut bytes)?;
        Ok(bytes)
    }
}

/// What the person can put right stands beside its field; the rest is an error.
fn step(kept: Result<Logged, Error>) -> Result<LogStep, Error> {
    let problem = |field: &str, error: JournalError| {
        Ok(LogStep::Problem(vec![ProblemView { field: field.to_owned(), text: error.to_string() }]))
    };
    match kept {
        Ok(logged) => Ok(LogStep::Saved(Box::new(logged))),
        Err(Error::Journal(error @ JournalError::InFuture)) => problem("at", error),
        Err(Error::Journal(error @ JournalError::Incomplete { .. })) => problem("", error),
        Err(error) => Err(error),
    }
}
