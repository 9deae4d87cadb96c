//! The lock: while it is on the journal is closed, its key is wiped, and every reading is refused. The check, its advice,
//! Learn and the numbers go on. A session that goes on behind it can still be stopped, and is kept.

use std::{path::PathBuf, sync::Arc};

use crate::{
    error::Error,
    journal::{Journal, JournalKey, KeyVault, Setting, SettingKey},
    view::keeping::LockView,
};

use super::{App, Shelf, Wishes, latest::Finished};

/// Where the journal is, and who keeps its key.
#[derive(Clone)]
pub struct Place {
    /// The journal's file.
    pub path: PathBuf,
    /// Who keeps its key.
    pub vault: Arc<dyn KeyVault>,
}

impl Place {
    pub(super) fn open(&self) -> Result<Journal, Error> {
        Ok(Journal::open_with_vault(&self.path, &*self.vault, JournalKey::random)?)
    }
}

/// What is kept while the app is locked.
pub struct Locked {
    /// Only while a session goes on: its events still have to be written.
    pub(super) session: Option<Journal>,
    /// What the app was told before the lock put the person's language and country there.
    wishes: Wishes,
    /// A result that could not be saved.
    unsaved: Option<Finished>,
}

impl App {
    /// Tells the app where its journal is, so that it can be locked, recovered and erased.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Locks, and removes what was shared by way of this phone. Without a journal there is nothing to lock.
    pub fn lock(&mut self) {
        if !matches!(self.shelf, Shelf::Open(_)) {
            return;
        }
        // Nothing lies about for the share sheet behind a lock.
        self.sweep_all();
        let wishes = self.wishes.clone();
        // Help shows the numbers of her country, in her language, without the journal.
        if let (None, Some(Setting::Language(language))) = (&wishes.language, self.setting(SettingKey::Language)) {
            self.wishes.language = Some(language);
        }
        if let (None, Some(Setting::Country(country))) = (&wishes.country, self.setting(SettingKey::Country)) {
            self.wishes.country = Some(country);
        }
        // A check that was begun is in the journal, answer by answer; a result that is not stays with the lock.
        self.check = None;
        let unsaved = self.last.take().filter(|last| last.entry.is_none());
        let running = self.massage_running();
        let Shelf::Open(journal) = std::mem::replace(&mut self.shelf, Shelf::Absent) else { return };
        let session = running.then_some(*journal);
        self.shelf = Shelf::Locked(Box::new(Locked { session, wishes, unsaved }));
        if !running {
            self.massage = None;
        }
        self.last_read = super::course::LastRead::default();
        self.erasing = None;
        if let Some(place) = &self.place {
            place.vault.locked();
        }
    }

    /// Whether the app is locked.
    pub fn is_locked(&self) -> bool {
        matches!(self.shelf, Shelf::Locked(_))
    }

    /// Unlocks with the key in the vault; whether the person may is for the vault, or the shell, to ask first.
    ///
    /// # Errors
    /// [`Error`] when the vault or the journal refuses; the app then stays locked.
    pub fn unlock(&mut self) -> Result<(), Error> {
        let Shelf::Locked(locked) = &mut self.shelf else { return Ok(()) };
        let place = self.place.clone().ok_or(Error::NoJournal)?;
        let journal = match locked.session.take() {
            Some(journal) => match place.vault.load() {
                Ok(Some(key)) if journal.fits(&key) => journal,
                loaded => {
                    locked.session = Some(journal);
                    let missing = crate::journal::JournalError::KeyMissing { path: place.path };
                    return Err(loaded.err().map_or_else(|| missing.into(), |error| Error::Journal(error.into())));
                }
            },
            None => place.open()?,
        };
        let Shelf::Locked(locked) = std::mem::replace(&mut self.shelf, Shelf::Open(Box::new(journal))) else {
            return Ok(());
        };
        let Locked { wishes, unsaved, .. } = *locked;
        self.wishes = wishes;
        // A check that was made behind the lock is the latest.
        self.last = self.last.take().or(unsaved);
        if self.check.is_none() {
            self.take_up_draft();
        }
        Ok(())
    }

    /// The Lock screen. It never needs the journal.
    pub fn lock_view(&self) -> LockView {
        let voice = self.voice();
        LockView {
            title: voice.say("lock-title"),
            text: voice.say("lock-text"),
            unlock: voice.say("lock-unlock"),
            help: voice.say("lock-help"),
            session: self.massage_running(),
        }
    }

    pub(super) fn refuse_locked(&self) -> Result<(), Error> {
        if self.is_locked() { Err(Error::Locked) } else { Ok(()) }
    }

    /// The journal of a session that goes on, also behind the lock.
    pub(super) fn session_journal(&mut self) -> Result<&mut Journal, Error> {
        match &mut self.shelf {
            Shelf::Open(journal) => Ok(journal),
            Shelf::Locked(locked) => locked.session.as_mut().ok_or(Error::Locked),
            Shelf::Absent | Shelf::Unreadable(_) => Err(Error::NoJournal),
        }
    }

    /// Once a session behind the lock is over, nothing keeps the journal open any more.
    pub(super) fn close_behind_lock(&mut self) {
        let running = self.massage_running();
        if let Shelf::Locked(locked) = &mut self.shelf
            && !running
        {
            locked.session = None;
        }
    }
}
