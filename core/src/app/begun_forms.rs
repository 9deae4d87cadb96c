//! Forms that were begun and not saved: what was typed is there again after a restart, for as long as a check that was
//! begun. It stays as it was typed; nothing of it is read before it is saved.

use crate::{
    clock::{HOUR_MS, Moment},
    error::Error,
    journal::{FormOf, KeptForm},
    view::entry::EntryForm,
};

use super::{App, Shelf};

impl App {
    /// Keeps what was typed so far, in place of what was kept of the same form.
    ///
    /// # Errors
    /// [`Error`] when there is no journal, the entry is not there, or the journal refuses.
    pub fn form_keep(&mut self, of: FormOf, form: &EntryForm) -> Result<(), Error> {
        let now = self.now();
        let journal = self.journal_mut()?;
        if let FormOf::Entry { id } = of {
            journal.get(id)?;
        }
        Ok(journal.put_form(of, &KeptForm { at: now, typed: typed(form) })?)
    }

    /// What was typed and not saved. What is too old to go on with is let go; what is hidden is not shown.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it can't be read.
    pub fn form_kept(&mut self, of: FormOf) -> Result<Option<EntryForm>, Error> {
        let now = self.now();
        let oldest = self.oldest_form(now);
        let journal = self.journal_mut()?;
        // A full disk does not keep what was typed from being read: what is too old is let go of the next time.
        let _ = journal.clear_forms_before(oldest);
        let Some(kept) = journal.form(of)?.filter(|kept| kept.at >= oldest) else { return Ok(None) };
        let form: Option<EntryForm> = serde_json::from_str(&kept.typed).ok();
        if form.is_none() || kept.at > now {
            let _ = journal.clear_form(of);
            return Ok(None);
        }
        Ok(form.filter(|form| self.is_shown(form.kind())))
    }

    /// Lets go of what was typed.
    ///
    /// # Errors
    /// [`Error`] when there is no journal or it refuses.
    pub fn form_drop(&mut self, of: FormOf) -> Result<(), Error> {
        Ok(self.journal_mut()?.clear_form(of)?)
    }

    /// A new entry that was saved is no begun form any more. A quick cell may have noted another one of that kind: then what was
    /// begun stays.
    pub(super) fn forget_saved(&mut self, form: &EntryForm) {
        let of = FormOf::New { kind: form.kind() };
        let Shelf::Open(journal) = &self.shelf else { return };
        if journal.form(of).is_ok_and(|kept| kept.is_some_and(|kept| kept.typed == typed(form))) {
            self.forget_form(of);
        }
    }

    /// An entry that was saved or deleted has no form left. Saving never fails for it: at worst it is offered once more.
    pub(super) fn forget_form(&mut self, of: FormOf) {
        let Shelf::Open(journal) = &mut self.shelf else { return };
        let _ = journal.clear_form(of);
    }

    fn oldest_form(&self, now: Moment) -> Moment {
        now.plus_ms(-self.content.draft_hours() * HOUR_MS)
    }
}

fn typed(form: &EntryForm) -> String {
    serde_json::to_string(form).unwrap_or_default()
}
